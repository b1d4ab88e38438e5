"""What the overview says of the wheel: its sectors, its dates, what moved, what is wide open."""

from dataclasses import dataclass
from datetime import date

from coachdesk.domain.area import Rating, Spoke, moved_most, overlaid, widest_gaps
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Session, held_at, is_held
from coachdesk.drawing.wheel import Look, Sector
from coachdesk.ui.number_words import capital, spelled
from coachdesk.ui.room import Room
from coachdesk.words import Words

MOST_NAMED = 2
LONGEST_NAME = 34


@dataclass(frozen=True, slots=True)
class WheelFacts:
    """The wheel as the overview shows it. ``days`` are the two days of rating it compares.

    ``rated`` are all sessions with ratings and their days, ``pair`` the two compared of them.
    """

    look: Look
    spokes: tuple[Spoke, ...]
    days: tuple[date, date] | None
    rated: tuple[tuple[str, date], ...] = ()
    pair: tuple[str, str] = ("", "")


def wheel_facts(room: Room, journey: Journey, pair: tuple[str, str] = ("", "")) -> WheelFacts:
    """Progress once areas were rated in a second session, opening before, empty before any.

    ``pair`` are two sessions to compare; where one has no ratings, the first and the latest are.
    """
    given = {each.session_id for each in journey.all(Rating) if each.now is not None}
    sessions: dict[str, Session] = {each.id: each for each in journey.sessions if each.id in given}
    if not sessions:
        return WheelFacts("empty", journey.spokes(), None)
    local = room.desk.local
    rated = tuple((key, local(held_at(each)).date()) for key, each in sessions.items())
    look: Look = "progress" if len(rated) > 1 else "opening"
    whole = (rated[0][0], rated[-1][0])
    if pair == whole or not set(pair) <= set(sessions):
        return WheelFacts(look, journey.spokes(), (rated[0][1], rated[-1][1]), rated, whole)
    first, last = (sessions[each] for each in pair)
    spokes = overlaid(journey.spokes(until=first), journey.spokes(until=last))
    days = dict(rated)
    return WheelFacts(look, spokes, (days[pair[0]], days[pair[1]]), rated, pair)


def sectors_of(spokes: tuple[Spoke, ...]) -> tuple[Sector, ...]:
    """The sectors to draw. A name too long for a label is cut; the areas page has it whole."""
    return tuple(
        Sector(
            name=_short(each.area.name),
            now=each.now,
            desired=each.desired,
            start=each.start,
            skipped=each.skipped,
        )
        for each in spokes
    )


def spoken_wheel(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """The wheel for a screen reader: every area with its numbers."""
    said = []
    for each in spokes:
        if each.skipped:
            said.append(words("{area} skipped.", area=each.area.name))
        elif each.now is None:
            said.append(words("{area} not rated.", area=each.area.name))
        elif each.desired is None:
            said.append(words("{area} {now}.", area=each.area.name, now=each.now))
        else:
            said.append(
                words(
                    "{area} {now}, desired {desired}.",
                    area=each.area.name,
                    now=each.now,
                    desired=each.desired,
                )
            )
    return " ".join(said)


def moved_words(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """Which areas rose most, as a sentence."""
    risen = moved_most(spokes, most=len(spokes))
    if not risen:
        return words("No area has risen yet")
    most = risen[0].change or 0
    areas = [each.area.name for each in risen if each.change == most]
    return words("{areas}, up {n}", areas=_areas(words, areas), n=spelled(words, most))


def gap_words(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """Where the widest gap is left, as a sentence."""
    wide = widest_gaps(spokes, most=len(spokes))
    if not wide:
        return words("None; every area is where it is wanted")
    most = wide[0].gap or 0
    areas = [each.area.name for each in wide if each.gap == most]
    return words("{areas}, {n} to go", areas=_areas(words, areas), n=spelled(words, most))


def rated_words(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """How many areas are rated, while some are not."""
    rated = sum(each.now is not None for each in spokes if not each.skipped)
    whole = sum(not each.skipped for each in spokes)
    if rated == whole:
        return words.count("All {m} areas", "All {m} areas", whole, m=spelled(words, whole))
    return words("{n} of {m} areas", n=rated, m=whole)


def rating_place(journey: Journey) -> tuple[str, str]:
    """Where the areas are rated next: the stage the journey has come to."""
    if any(is_held(each) for each in journey.held("fourth")) or journey.held("check_in"):
        return ("check_in", "progress")
    return ("opening", "areas")


def _areas(words: Words, names: list[str]) -> str:
    if len(names) <= MOST_NAMED:
        return words.listed(names)
    said = spelled(words, len(names))
    return capital(words.count("{said} area", "{said} areas", len(names), said=said))


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
