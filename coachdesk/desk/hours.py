"""The coaching log: read from the sessions, and the few things in it that are the coach's own."""

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit
from coachdesk.desk.practice import choose_for_practice, practice
from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import Log, log_of
from coachdesk.domain.scales import DayText, day_of
from coachdesk.domain.session import Session
from coachdesk.storage.records.hours import log_sessions


def coaching_log(desk: Desk) -> Log:
    """What counts and what is left out, by the day the coach's training began."""
    found = log_sessions(desk.vault, desk.now(), desk.local)
    return log_of(found, day_of(practice(desk).training_from))


def choose_credential(desk: Desk, credential: Credential) -> None:
    """Choose what the hours are counted toward."""
    choose_for_practice(desk, credential=credential)


def set_training(desk: Desk, day: DayText, source: Source = NOWHERE) -> None:
    """Say when the training began; hours before do not count. Empty: all do."""
    choose_for_practice(desk, source, training_from=day)


def set_log_note(desk: Desk, session_id: str, note: str, source: Source = NOWHERE) -> None:
    """Write the coach's remark on a session in the log."""
    edit(desk, "log.note", Session, session_id, source, log_note=note)
