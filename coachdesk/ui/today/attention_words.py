"""What Today says of steps due, of what is worth a look and of the copies. Sentences only."""

from typing import TYPE_CHECKING

from coachdesk.domain.attention import DueStep, NextFacts, Reason, Sign, is_for_coach, is_late
from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.habit import HABIT_DAYS
from coachdesk.domain.scales import day_of
from coachdesk.ui.day_words import near_day, said_day
from coachdesk.ui.journey.labels import session_label
from coachdesk.ui.room import Room
from coachdesk.ui.today.lines import Said

if TYPE_CHECKING:
    from coachdesk.ui.copies import Copies

ICONS = {
    Reason.WRITE_UP: "pencil",
    Reason.STALLED: "calendar",
    Reason.NO_NEXT: "calendar",
    Reason.UNSIGNED: "file-sign",
    Reason.ENDING: "flag",
}


def short_name(room: Room, line: ClientLine) -> str:
    """What the coach calls the client, where names may be shown; else what stands for the name."""
    shown = room.name_of_line(line)
    if shown != line.name:
        return shown
    return line.preferred_name.strip() or shown.split(maxsplit=1)[0]


def step_said(room: Room, step: DueStep, coach: str) -> Said:
    """A step due: what, whose and toward what, and its day."""
    words, today = room.words, room.desk.today()
    name, due = room.name_of_line(step.line), day_of(step.by)
    if is_for_coach(step.who, coach):
        caption = words("For you · {name}", name=name)
    else:
        caption = " · ".join(filter(None, (name, step.goal)))
    day = words("today") if due == today else words.day(due) if due is not None else step.by
    return Said(step.what, caption, day, "danger" if is_late(step, today) else "ink2")


def sign_said(room: Room, sign: Sign) -> Said:
    """One thing worth a look: what it is, since when, and what a click does."""
    words = room.words
    name, act = room.name_of_line(sign.line), words("Open")
    if sign.reason in (Reason.STALLED, Reason.NO_NEXT):
        title, caption = _meeting(room, sign, name)
        act = words("Plan")
    elif sign.reason is Reason.UNSIGNED:
        first = short_name(room, sign.line)
        title, act = words("{name} has not signed the agreement", name=first), words("Print")
        day = said_day(sign.on, room.desk.today(), words) if sign.on else ""
        caption = words("Given on {day}", day=day) if day else words("Not given yet")
    elif sign.reason is Reason.WRITE_UP:
        title, act = words("{name}: write-up open", name=name), words("Write up")
        stage = session_label(words, sign.stage, 0, room.desk.method())
        day = said_day(sign.on, room.desk.today(), words) if sign.on else ""
        caption = " · ".join(filter(None, (stage, day)))
    else:
        title = _ending_title(room, sign)
        caption = words.count(
            "{kept} of {n} day kept", "{kept} of {n} days kept", sign.days, kept=sign.kept
        )
    return Said(title, caption, act, "accent", ICONS[sign.reason])


def _ending_title(room: Room, sign: Sign) -> str:
    words, today = room.words, room.desk.today()
    name = short_name(room, sign.line)
    near = near_day(sign.on, today, words) if sign.on else ""
    day = near or (words.day(sign.on) if sign.on else "")
    if sign.stage == "thought":
        return words("{name}’s {n}-day thought ends {day}", name=name, n=sign.days, day=day)
    return words("{name}’s {n}-day habit ends {day}", name=name, n=sign.days, day=day)


def _meeting(room: Room, sign: Sign, name: str) -> tuple[str, str]:
    """Who has no next session, and since when: for over a month, for some days, or till far on."""
    words, today = room.words, room.desk.today()
    days = (today - sign.on).days if sign.on is not None else 0
    met = words.count("Last met {n} day ago", "Last met {n} days ago", days) if sign.on else ""
    if sign.reason is Reason.STALLED and sign.on is not None:
        still = words.count(
            "{name} has stood still for {n} day", "{name} has stood still for {n} days", days,
            name=name,
        )  # fmt: skip
        day = said_day(sign.on, today, words)
        return still, words("Last met on {day}, nothing planned", day=day)
    if sign.ahead is not None:
        day = said_day(sign.ahead, today, words)
        far = words("Next on {day}", day=day)
        return words("{name} has no session soon", name=name), " · ".join(filter(None, (met, far)))
    return words("{name} has no next session", name=name), met


def fact_words(room: Room, facts: NextFacts) -> list[tuple[str, str]]:
    """The facts on the next card that there are, each with its name."""
    words, found = room.words, []
    if facts.asked:
        of = words("{n} of {m}", n=facts.open, m=facts.asked)
        found.append((words("Steps still open"), of))
    if facts.habit and facts.begun is not None:
        day = (room.desk.today() - facts.begun).days + 1
        if 0 < day <= HABIT_DAYS:
            found.append((facts.habit, words("Day {n} of {m}", n=day, m=HABIT_DAYS)))
        elif day > HABIT_DAYS:
            found.append((facts.habit, words("Day {n}", n=day)))
    if facts.confidence is not None:
        of = words("{n} of {m}", n=facts.confidence, m=10)
        found.append((words("Confidence"), of))
    return found


def copies_said(room: Room, copies: "Copies") -> Said:
    """How the copies stand: what the shield in the sidebar knows, in two lines."""
    from coachdesk.ui.copies_words import newest_copy, not_copied, not_outside

    words, found = room.words, copies.standing
    if copies.fault is not None:
        return Said(words("The last copy was not made"), not_copied(words, copies.fault),
                    icon="shield-alert")  # fmt: skip
    if found is None:
        return Said(words("Looking for copies"), "", icon="shield-check", tone="good")
    if found.newest is None:
        said = words("The first is made when you leave, or now under Settings.")
        return Said(words("No copy yet"), said, icon="shield-alert")
    title = newest_copy(room, found.newest.moment)
    many = words.count("{n} copy kept", "{n} copies kept", len(found.here))
    days = copies.days_without_outside()
    if days is not None or copies.outside_fault is not None:
        place = words.count("No copy outside this laptop for {n} day",
                            "No copy outside this laptop for {n} days", days or 0)  # fmt: skip
        if copies.outside_fault is not None:
            place = f"{copies.outside_name}: {not_outside(words, copies.outside_fault)}"
        return Said(title, f"{place} · {many}", icon="shield-alert")
    if copies.outside_name and copies.outside_seen is not None:
        place = words("On this laptop and on “{place}”", place=copies.outside_name)
    else:
        place = words("On this laptop only")
    return Said(title, f"{place} · {many}", icon="shield-check", tone="good")
