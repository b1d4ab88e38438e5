"""The coaching log: read from the sessions, and the few things in it that are the coach's own."""

from collections import Counter
from dataclasses import replace
from datetime import date

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.practice import choose_for_practice, practice
from coachdesk.domain.credential import Credential
from coachdesk.domain.handout.log import LogContent, LogFigures, LogLine
from coachdesk.domain.hours import NEEDS, LeftOut, Log, LogRow, log_of, rows_of, totals_of
from coachdesk.domain.scales import NO_DAY, DayText, day_of, day_text
from coachdesk.domain.session import Session
from coachdesk.storage.records.hours import log_sessions


def coaching_log(desk: Desk) -> Log:
    """What counts and what is left out, by the day the coach's training began."""
    found = log_sessions(desk.vault, desk.now(), desk.local)
    return log_of(found, day_of(practice(desk).training_from))


def log_content(desk: Desk, since: date | None = None) -> LogContent:
    """The log as it is printed; ``since`` is the first day in its table, ``None``: all days."""
    profile, log, today = practice(desk), coaching_log(desk), desk.today()
    totals, need = totals_of(log.counted, today), NEEDS.get(profile.credential)
    out = Counter(why for _, why in log.left_out)
    return LogContent(
        header=replace(letterhead(profile), on=day_text(today), confidentiality=""),
        totals=LogFigures(**totals._asdict()),
        credential=profile.credential.value if need else "",
        needs=LogFigures(**need._asdict()) if need else None,
        lines=tuple(_line(each) for each in rows_of(log.counted, since)),
        since=day_text(since) if since else NO_DAY,
        training_from=profile.training_from if day_of(profile.training_from) else NO_DAY,
        left_out=tuple(
            (why.value, out[why]) for why in LeftOut if out[why] and why is not LeftOut.AHEAD
        ),
    )


def _line(row: LogRow) -> LogLine:
    return LogLine(
        name=row.client.name if row.client.id else "",
        code=row.client.code,
        contact=row.client.contact,
        people=row.people,
        start=day_text(row.start),
        end=day_text(row.end),
        paid=row.paid,
        pro_bono=row.pro_bono,
    )


def choose_credential(desk: Desk, credential: Credential) -> None:
    """Choose what the hours are counted toward."""
    choose_for_practice(desk, credential=credential)


def set_training(desk: Desk, day: DayText, source: Source = NOWHERE) -> None:
    """Say when the training began; hours before do not count. Empty: all do."""
    choose_for_practice(desk, source, training_from=day)


def set_log_note(desk: Desk, session_id: str, note: str, source: Source = NOWHERE) -> None:
    """Write the coach's remark on a session in the log."""
    edit(desk, "log.note", Session, session_id, source, log_note=note)
