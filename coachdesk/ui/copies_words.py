"""How copies of the practice are told of: when they were made, what is in them, what went wrong."""

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.ui.day_words import said_day
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.domain.backup import Contents
    from coachdesk.ui.room import Room


def said_moment(room: "Room", moment: datetime) -> str:
    """A moment as a heading: Today at 08:02, 1 April at 17:30."""
    words, at = room.words, room.desk.local(moment)
    near = {
        room.desk.today(): words("Today at {time}", time=words.time(at)),
        room.desk.today() - timedelta(days=1): words("Yesterday at {time}", time=words.time(at)),
    }
    told = words("{day} at {time}", day=said_day(at.date(), room.desk.today(), words),
                 time=words.time(at))  # fmt: skip
    return near.get(at.date(), told)


def newest_copy(room: "Room", moment: datetime) -> str:
    """When the newest copy was made: Newest copy: today at 08:02."""
    words, time = room.words, room.words.time(room.desk.local(moment))
    return words("Newest copy: {day} at {time}", day=said_on(room, moment), time=time)


def said_on(room: "Room", moment: datetime) -> str:
    """The day of a moment within a sentence: today, yesterday, 1 April."""
    words, today = room.words, room.desk.today()
    day: date = room.desk.local(moment).date()
    near = {today: words("today"), today - timedelta(days=1): words("yesterday")}
    return near.get(day, said_day(day, today, words))


def said_contents(words: Words, found: "Contents") -> str:
    """What is in a copy: 12 clients, 48 sessions, 1204 records."""
    parts = (
        words.count("{n} client", "{n} clients", found.clients),
        words.count("{n} session", "{n} sessions", found.sessions),
        words.count("{n} record", "{n} records", found.records),
    )
    return ", ".join(parts)


def not_copied(words: Words, fault: Fault) -> str:
    """Why no copy could be made."""
    return {
        Fault.FULL: words("The disk is full, so no copy was made. The older copies are all there."),
        Fault.READ_ONLY: words("The folder of the copies cannot be written."),
        Fault.DAMAGED: words("The practice is damaged, so no copy was made. The older copies are "
                             "all there: one of them can be restored."),
        Fault.MISSING: words("The file of the practice is gone. The copies are all there."),
    }.get(fault, words("The disk cannot be reached, so no copy was made."))  # fmt: skip


def not_outside(words: Words, fault: Fault) -> str:
    """Why a copy did not reach the second place."""
    return {
        Fault.FULL: words("Full: the last copy did not fit."),
        Fault.READ_ONLY: words("It cannot be written."),
        Fault.DAMAGED: words("What was written reads differently. Please use another place."),
    }.get(fault, words("It could not be reached to the end."))


def not_opened(words: Words, error: Exception) -> str:
    """Why a copy could not be opened."""
    fault = error.fault if isinstance(error, StorageError) else Fault.UNREACHABLE
    return {
        Fault.LOCKED: words("This copy has a passphrase. Please type the one it was made under."),
        Fault.WRONG_KEY: words("This copy was made under another passphrase. Please type that "
                               "one; copies keep the passphrase of their day."),
        Fault.DAMAGED: words("This copy is damaged. Please choose another."),
        Fault.NOT_A_VAULT: words("This file is not a copy of a practice."),
        Fault.TOO_NEW: words("This copy was made by a newer CoachDesk."),
        Fault.MISSING: words("This copy is not there any more."),
        Fault.FULL: words("The disk is full."),
        Fault.READ_ONLY: words("The folder of the practice cannot be written."),
    }.get(fault, words("This copy cannot be reached."))  # fmt: skip
