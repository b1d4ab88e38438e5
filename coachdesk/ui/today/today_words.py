"""What Today says: the greeting, the day in a line, the rows. Sentences only, no widgets."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.ui.journey.labels import mode_label, session_label, short_stage_label
from coachdesk.ui.number_words import spelled
from coachdesk.ui.room import Room
from coachdesk.words import Words

SOON = timedelta(hours=3)
NOON, EVENING = 12, 18


def greeting(words: Words, hour: int, coach: str) -> str:
    """A greeting for the hour, with the coach's first name when it is known."""
    first = next(iter(coach.split()), "")
    if hour < NOON:
        return words("Good morning, {name}", name=first) if first else words("Good morning")
    if hour < EVENING:
        return words("Good afternoon, {name}", name=first) if first else words("Good afternoon")
    return words("Good evening, {name}", name=first) if first else words("Good evening")


def day_line(room: Room, found: Sequence[Appointment]) -> str:
    """The day, and what it holds: "Tuesday 14 April · two sessions to come, one held"."""
    words, parts = room.words, []
    held = sum(each.state == "held" for each in found)
    late = sum(is_past(room, each) for each in found)
    left = len(found) - held - late
    if left:
        parts.append(
            words.count("{said} session to come", "{said} sessions to come", left,
                        said=spelled(words, left))
        )  # fmt: skip
    if late:
        said = spelled(words, late)
        parts.append(words.count("{said} not begun", "{said} not begun", late, said=said))
    if held:
        parts.append(words.count("{said} held", "{said} held", held, said=spelled(words, held)))
    day = words.weekday_and_day(room.desk.today())
    return f"{day} · {', '.join(parts) or words('nothing booked today')}"


def is_past(room: Room, found: Appointment) -> bool:
    """Whether the time of a session has gone by without its being begun."""
    end = found.at + timedelta(minutes=found.minutes)
    return found.state == "planned" and end <= room.desk.now()


def stage_words(room: Room, found: Appointment, *, short: bool = False) -> str:
    """Which session it is: Opening session, Check-in 2."""
    number = found.number if found.stage == "check_in" else 0
    label = short_stage_label if short else session_label
    return label(room.words, found.stage, number, room.desk.method())


def next_caption(room: Room, found: Appointment) -> str:
    """Under the name on the card: "Check-in 2 · 11:00–12:00 · in the room"."""
    words, local = room.words, room.desk.local
    begin, end = local(found.at), local(found.at + timedelta(minutes=found.minutes))
    times = words("{begin}–{end}", begin=words.time(begin), end=words.time(end))
    if begin.date() != room.desk.today():
        times = words("{day}, {time}", day=words.weekday_and_day(begin.date()), time=times)
    parts = [stage_words(room, found), times, _mode(words, found.mode)]
    return " · ".join(filter(None, parts))


def how_soon(room: Room, found: Appointment) -> str:
    """How far off the next session is, in as few words as will do."""
    words, desk = room.words, room.desk
    if found.state == "running":
        return words("under way")
    ahead = found.at - desk.now()
    days = (desk.local(found.at).date() - desk.today()).days
    if ahead <= timedelta():
        return words("now")
    if ahead < SOON:
        minutes = -(-ahead // timedelta(minutes=1))
        if minutes < 60:
            return words("in {n} min", n=minutes)
        hours = words("in {n} h", n=minutes // 60)
        rest = minutes % 60
        return f"{hours} {words('{n} min', n=rest)}" if rest else hours
    if days == 0:
        return words("today")
    return words("tomorrow") if days == 1 else words.count("in {n} day", "in {n} days", days)


def quoted_words(room: Room, name: str, found: LastWords) -> str:
    """Over the client's sentence on the card: what it is, and from when."""
    words = room.words
    day = room.desk.local(found.at).date()
    same_year = day.year == room.desk.today().year
    parts = {"name": name, "day": words.month_day(day) if same_year else words.paper_day(day)}
    return {
        "insight": words("What {name} saw on {day}", **parts),
        "taste_takes_away": words("What {name} took away on {day}", **parts),
        "year_from_now": words("A year from now, as {name} said on {day}", **parts),
        "one_word": words("The word {name} closed with on {day}", **parts),
    }.get(found.key, words("From the notes you shared on {day}", **parts))


def row_words(room: Room, found: Appointment) -> tuple[str, str, str]:
    """A row of the day: the time, what stands under it, and the caption under the name."""
    words = room.words
    time = words.time(room.desk.local(found.at))
    session, mode = stage_words(room, found), _mode(words, found.mode)
    if found.state == "held":
        length = words.minutes(found.minutes) if found.minutes else ""
        return time, words("held"), " · ".join(filter(None, (session, length, mode)))
    if is_past(room, found):
        under = words("not begun")
    else:
        under = words("under way") if found.state == "running" else words.minutes(found.minutes)
    return time, under, " · ".join(filter(None, (session, mode)))


def later_when(room: Room, at: datetime) -> str:
    """When a later session is: "Thu 16 · 10:00"; with its month from the next one on."""
    words, local = room.words, room.desk.local(at)
    return words("{day} · {time}", day=words.day(local.date()), time=words.time(local))


def _mode(words: Words, mode: str) -> str:
    from coachdesk.domain.session import Mode

    return mode_label(words, Mode(mode)) if mode else ""
