"""What the overview says of each session held so far: one quiet line, and what was handed over."""

from collections.abc import Callable
from dataclasses import dataclass

from coachdesk.domain.area import Area
from coachdesk.domain.engagement import Approach
from coachdesk.domain.given import Given
from coachdesk.domain.habit import Habit
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Attendance, Session, held_at, is_held, is_planned
from coachdesk.domain.stage import STAGES
from coachdesk.domain.step import Step
from coachdesk.domain.text import first_sentence
from coachdesk.domain.thought import Thought, supports
from coachdesk.ui.handouts.choices import kind_name, numbered_names
from coachdesk.ui.journey.labels import number_of, short_stage_label, stage_label
from coachdesk.ui.number_words import capital, spelled
from coachdesk.ui.room import Room

# The answers that tell most of a session, the first that was given is quoted.
_TELLING: dict[str, tuple[str, ...]] = {
    "introductory": ("taste_takes_away", "want_different", "why_now"),
    "opening": ("stood_out", "year_from_now"),
    "second": ("effort_words", "story_reaction"),
    "third": ("order_reason",),
    "fourth": ("what_works", "agree.ask_me"),
    "check_in": ("insight", "focus_today", "wins"),
    "closing": ("learning", "learned_most", "goals_met"),
}


@dataclass(frozen=True, slots=True)
class Handed:
    """One document given: its record's id and how it is called."""

    given_id: str
    text: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One session in the journey so far. ``session_id`` is the session it opens."""

    stage: str
    session_id: str
    title: str
    when: str
    line: str
    given: tuple[Handed, ...] = ()
    planned: bool = False


def entries(room: Room, journey: Journey) -> list[Entry]:
    """The sessions, newest first, the planned ones on top."""
    handed = _handed_over(room, journey)
    made = [_entry(room, journey, each, handed.get(each.id, ())) for each in journey.sessions]
    found = [each for each in reversed(made) if each is not None]
    early = handed.get("", ())
    if early:
        title = room.words("Before the first session")
        found.append(Entry(STAGES[0].key, "", title, "", "", early))
    return found


def _entry(
    room: Room, journey: Journey, session: Session, given: tuple[Handed, ...]
) -> Entry | None:
    words, desk = room.words, room.desk
    local = desk.local(held_at(session))
    day, today = local.date(), desk.today()
    when = words.short_day(day) if day.year == today.year else words.short_day_with_year(day)
    planned = is_planned(session)
    if planned:
        line = words("Planned, not written up") if day < today else words("Planned")
        if day == today:
            when = words("today, {time}", time=words.time(local))
    else:
        line = _line(room, journey, session)
        if not (is_held(session) or session.attendance or line or given):
            return None
    title = stage_label(words, session.stage, journey.method)
    if session.stage == "check_in":
        number = number_of(journey, session)
        title = short_stage_label(words, "check_in", number, journey.method)
    return Entry(session.stage, session.id, title, when, line, given, planned)


def _line(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    missed = {
        Attendance.LATE_CANCEL: words("Cancelled late."),
        Attendance.NO_SHOW: words("Did not come."),
        Attendance.RESCHEDULED: words("Moved to another day."),
    }.get(session.attendance or Attendance.HELD, "")
    if missed:
        return missed
    shared = first_sentence(session.shared_notes)
    if shared:
        return _two_sentences(session.shared_notes)
    fact = _FACTS[session.stage](room, journey, session)
    if fact:
        return fact
    answers = (journey.answer_text(session, key) for key in _TELLING[session.stage])
    return next((first_sentence(each) for each in answers if each.strip()), "")


def _two_sentences(text: str) -> str:
    """The first sentence, and the next one while both are short."""
    first = first_sentence(text)
    rest = text.strip().removeprefix(first).strip()
    second = first_sentence(rest)
    return f"{first} {second}" if second and len(first) + len(second) < 70 else first


# What a stage left behind, for a session nobody wrote a line about.


def _introductory(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    signed = day_of(journey.engagement.agreement_signed_on)
    if signed is not None:
        same = signed == room.desk.local(held_at(session)).date()
        day = words.short_day(signed)
        return (
            words("Agreement signed the same day.")
            if same
            else words("Agreement signed on {day}.", day=day)
        )
    return {
        "start": words("Decided to start."),
        "think": words("Is thinking it over."),
        "refer": words("Referred to someone else."),
        "not_now": words("Not now."),
    }.get(journey.answer_text(session, "decision"), "")


def _opening(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    approach = {
        Approach.WHOLE_PERSON: words("Whole person."),
        Approach.WORKPLACE: words("Workplace."),
    }.get(journey.engagement.approach or Approach.WHOLE_PERSON, "")
    with_goal = sum(bool(journey.goals_in(each.id)) for each in journey.all(Area))
    if not with_goal:
        return ""
    goals = words.count(
        "Goals in {said} area.", "Goals in {said} areas.", with_goal, said=spelled(words, with_goal)
    )
    return f"{approach} {goals}" if journey.engagement.approach else goals


def _second(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    thoughts = sum(supports(each) for each in journey.all(Thought) if _from(each, session))
    habits = sum(_from(each, session) for each in journey.all(Habit))
    parts = [
        words.count("{said} new thought chosen", "{said} new thoughts chosen", thoughts,
                    said=spelled(words, thoughts)) if thoughts else "",
        words.count("{said} habit begun", "{said} habits begun", habits,
                    said=spelled(words, habits)) if habits else "",
    ]  # fmt: skip
    return _sentence(parts)


def _third(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    goals = len(journey.priorities())
    steps = sum(_from(each, session) for each in journey.all(Step))
    parts = [
        words.count("{said} priority", "{said} priorities", goals,
                    said=spelled(words, goals)) if goals else "",
        words.count("{said} step", "{said} steps", steps,
                    said=spelled(words, steps)) if steps else "",
    ]  # fmt: skip
    return _sentence(parts)


def _fourth(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    weeks = journey.answer_text(session, "agree.weeks")
    if not weeks.isdigit():
        return ""
    return words.count(
        "Check-ins every week.", "Check-ins every {said} weeks.", int(weeks),
        said=spelled(words, int(weeks)),
    )  # fmt: skip


def _check_in(room: Room, journey: Journey, session: Session) -> str:
    words = room.words
    insight = first_sentence(journey.answer_text(session, "insight"))
    if insight:
        return insight
    steps = sum(_from(each, session) for each in journey.all(Step))
    if not steps:
        return ""
    said = words.count("{said} new step.", "{said} new steps.", steps, said=spelled(words, steps))
    return capital(said)


def _closing(room: Room, journey: Journey, session: Session) -> str:
    done = journey.engagement.completed_at is not None
    return room.words("Engagement completed.") if done else ""


_FACTS: dict[str, Callable[[Room, Journey, Session], str]] = {
    "introductory": _introductory,
    "opening": _opening,
    "second": _second,
    "third": _third,
    "fourth": _fourth,
    "check_in": _check_in,
    "closing": _closing,
}


def _from(record: Thought | Habit | Step, session: Session) -> bool:
    return record.session_id == session.id


def _sentence(parts: list[str]) -> str:
    said = ", ".join(filter(None, parts))
    return f"{capital(said)}." if said else ""


def _handed_over(room: Room, journey: Journey) -> dict[str, tuple[Handed, ...]]:
    """The documents by the session they were given after: the last one begun by then.

    Those given before any session stand under the empty id.
    """
    words = room.words
    names = {kind.value: kind_name(words, kind) for kind in HandoutKind} | numbered_names(words)
    texts = {kind: words("{handout} given", handout=name) for kind, name in names.items()}
    found: dict[str, list[Given]] = {}
    for given in sorted(journey.all(Given), key=lambda each: each.at):
        before = [
            each for each in journey.sessions if not is_planned(each) and held_at(each) <= given.at
        ]
        found.setdefault(before[-1].id if before else "", []).append(given)
    handed = {}
    for session, several in found.items():
        kinds = [each.kind for each in several]
        lines = []
        for each in several:
            text = texts.get(each.kind, words("Handout given"))
            if kinds.count(each.kind) > 1:
                local = room.desk.local(each.at)
                day, time = words.short_day(local.date()), words.time(local)
                text = words("{given}, {day}, {time}", given=text, day=day, time=time)
            lines.append(Handed(each.id, text))
        handed[session] = tuple(lines)
    return handed
