"""The few words that go with a handout by e-mail, in the handout's own language."""

from datetime import date, time
from typing import NamedTuple

from coachdesk.words import Words


class Meeting(NamedTuple):
    """When a session is, on the coach's clock or, where ``theirs``, on the client's own."""

    day: date
    at: time
    theirs: bool


def subject(words: Words, handouts: int) -> str:
    """What the e-mail is called: nothing of the client, nor of what is attached."""
    return words.count("Your handout", "Your handouts", handouts)


def text(words: Words, name: str, coach: str, handouts: int) -> str:
    """What it says to a client of that first name, signed with the coach's name if there is one."""
    said = (
        words("Hello {name},", name=name),
        words.count(
            "Here is your handout from our work together.",
            "Here are your handouts from our work together.",
            handouts,
        ),
        words("Warm regards"),
    )
    return "\n\n".join(said) + (f"\n{coach}" if coach else "") + "\n"


def of_session(words: Words, name: str, coach: str, when: Meeting) -> tuple[str, str, str]:
    """Subject, text, and the calendar's entry, of the e-mail that tells when the next session is.

    The subject and the entry say nothing of the client.
    """
    day, at = words.full_day(when.day), words.time(when.at)
    said = (
        words("Hello {name},", name=name),
        words("Our next session is on {day} at {time}, your time.", day=day, time=at)
        if when.theirs
        else words("Our next session is on {day} at {time}.", day=day, time=at),
        words("The attached calendar file puts it into your calendar."),
        words("Warm regards"),
    )
    text = "\n\n".join(said) + (f"\n{coach}" if coach else "") + "\n"
    entry = words("Coaching with {coach}", coach=coach) if coach else words("Coaching")
    return words("Our next session"), text, entry


def with_document(words: Words, name: str, coach: str, document: str) -> str:
    """What the e-mail says that goes with a numbered document: Invoice 2026-003."""
    said = (
        words("Hello {name},", name=name) if name else words("Hello,"),
        words("Attached you find: {document}.", document=document),
        words("Warm regards"),
    )
    return "\n\n".join(said) + (f"\n{coach}" if coach else "") + "\n"
