"""Every session with its client, for the coaching log: one query and one for erased clients."""

import json
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coachdesk.domain.hours import LogClient, LogSession, Standing
from coachdesk.domain.kept_hours import MOST_MINUTES, KeptHours
from coachdesk.domain.moments import moment_of
from coachdesk.domain.question import choice_key
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Mode, Payment, Span, elapsed_of

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# Leave to be named is asked in each agreement anew, so it holds for that engagement.
_SESSIONS = """
WITH agreed AS MATERIALIZED (
    SELECT DISTINCT engagement_id FROM answer WHERE key = ? AND value = 'true'
)
SELECT session.id, session.engagement_id, stage, session.created_at, planned_at, clock, finished_at,
       minutes, attendance, payment, log_note, mode, people, client.id, client.code, client.name,
       client.email, client.phone, agreed.engagement_id IS NOT NULL
FROM session JOIN engagement ON engagement.id = session.engagement_id
JOIN client ON client.id = engagement.client_id
LEFT JOIN agreed ON agreed.engagement_id = engagement.id
"""

Local = Callable[[datetime], datetime]


def log_sessions(vault: "Vault", now: datetime, local: Local) -> list[LogSession]:
    """All sessions, and those of clients since erased whose hours were kept; in no order.

    ``local`` turns an instant into the coach's own time of day.
    """
    clients: dict[str, LogClient] = {}
    rows: list[tuple[Any, ...]] = vault.rows(_SESSIONS, (choice_key("log"),))
    found = [_session(row, clients, now, local) for row in rows]
    for kept in vault.all(KeptHours):
        day = day_of(kept.day)
        if day is not None:
            found.append(
                LogSession(
                    id=kept.id,
                    client=LogClient(id="", code=kept.code),
                    day=day,
                    minutes=kept.minutes,
                    standing=Standing.HELD,
                    payment=kept.payment,
                    people=kept.people,
                    consents=True,
                )
            )
    return found


def _session(
    row: tuple[Any, ...], clients: dict[str, LogClient], now: datetime, local: Local
) -> LogSession:
    session, engagement, stage, created, planned, clock, finished, minutes = row[:8]
    attendance, payment, note, mode, people = row[8:13]
    client_id, code, name, email, phone, consents = row[13:]
    if client_id not in clients:
        contact = email or phone
        clients[client_id] = LogClient(id=client_id, code=code, name=name, contact=contact)
    spans = _spans(clock)
    at = spans[0].start if spans else moment_of(planned or created)
    length = minutes
    if length is None:
        whole = elapsed_of(spans, now).total_seconds()
        length = min(round(whole / 60), MOST_MINUTES)
    return LogSession(
        id=session,
        client=clients[client_id],
        day=local(at).date(),
        minutes=length,
        standing=_standing(attendance, bool(spans), bool(finished), at, now),
        payment=Payment(payment) if payment else None,
        consents=bool(consents),
        people=people,
        live=mode != Mode.WRITING,
        engagement=engagement,
        stage=stage,
        note=note,
    )


def _spans(clock: str) -> list[Span]:
    if clock == "[]":
        return []
    return [
        Span(moment_of(each["start"]), moment_of(each["end"]) if each.get("end") else None)
        for each in json.loads(clock)
    ]


def _standing(
    attendance: str | None, clock: bool, finished: bool, at: datetime, now: datetime
) -> Standing:
    """The same as ``domain.session`` says, from the columns alone."""
    if clock and not finished:
        return Standing.RUNNING
    if attendance is not None:
        return Standing.HELD if attendance == "held" else Standing.NOT_HELD
    if finished:
        return Standing.HELD
    return Standing.AHEAD if at > now else Standing.NOT_HELD
