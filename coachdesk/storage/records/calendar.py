"""The sessions and the taken times of some days: queries for the calendar's page."""

from datetime import datetime
from typing import TYPE_CHECKING, Any

from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated
from coachdesk.domain.moments import moment_of, moment_text
from coachdesk.storage.records.agenda import spent_minutes
from coachdesk.storage.records.session_sql import at

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# One without a plan and a clock has no time. CROSS JOIN keeps SQLite to this order: first the few
# sessions of some days, then whose they are.
_DATED = f"""
SELECT session.id, session.engagement_id, client.id, client.code, client.name, client.time_zone,
       session.stage, {at()} AS at,
       session.planned_minutes, session.minutes, session.clock, session.finished_at IS NOT NULL,
       session.attendance, coalesce(session.mode, ''), session.calendar_uid,
       client.status = 'archived' OR engagement.completed_at IS NOT NULL
FROM session
CROSS JOIN engagement ON engagement.id = session.engagement_id
CROSS JOIN client ON client.id = engagement.client_id
WHERE at >= ? AND at < ? AND (session.planned_at IS NOT NULL OR session.clock != '[]')
ORDER BY at, client.name
"""
_BUSY = """
SELECT id, uid, title, starts_at, ends_at, all_day, source FROM busy
WHERE starts_at < ? AND ends_at > ? ORDER BY starts_at, ends_at
"""


def dated_sessions(vault: "Vault", first: datetime, last: datetime) -> list[Dated]:
    """Every session with a time from one instant up to another, in order of time."""
    made = (_made(row) for row in vault.rows(_DATED, (moment_text(first), moment_text(last))))
    return [each for each in made if each is not None]


def busy_times(vault: "Vault", first: datetime, last: datetime) -> list[Busy]:
    """What the coach's own calendar says is taken between two instants, in order of time."""
    rows: list[tuple[Any, ...]] = vault.rows(_BUSY, (moment_text(last), moment_text(first)))
    return [
        Busy(
            id=made, uid=uid, title=title, starts_at=moment_of(starts), ends_at=moment_of(ends),
            all_day=bool(all_day), source=source,
        )
        for made, uid, title, starts, ends, all_day, source in rows
    ]  # fmt: skip


def _made(row: tuple[Any, ...]) -> Dated | None:
    session, engagement, client, code, name, zone, stage, at = row[:8]
    planned, minutes, clock, finished, attendance, mode, uid, over = row[8:]
    if attendance not in (None, "held"):
        state = "off"
    elif clock == "[]" and not finished and attendance is None:
        if over:
            return None  # nobody means to hold it any more
        state = "planned"
    else:
        state = "running" if clock != "[]" and not finished else "held"
    length = int(planned)
    if state == "held":
        length = int(minutes) if minutes is not None else spent_minutes(clock) or length
    return Dated(
        session,
        engagement,
        client,
        code,
        name,
        zone,
        stage,
        moment_of(at),
        length,
        state,
        mode,
        uid,
    )
