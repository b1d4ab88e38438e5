"""The sessions of some days and what was said last: queries for the first page."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.moments import moment_of, moment_text
from coachdesk.storage.records.session_sql import at, held, planned

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# CROSS JOIN keeps SQLite to this order: first the few sessions of some days, then whose they are.
_AGENDA = f"""
SELECT client.id, client.code, client.name, client.preferred_name, client.status, current.id,
       (SELECT coalesce(group_concat(DISTINCT stage), '') FROM session AS other
        WHERE other.engagement_id = session.engagement_id AND {held("other")}),
       session.id, session.stage,
       (SELECT count(*) FROM session AS other
        WHERE other.engagement_id = session.engagement_id AND other.stage = session.stage
          AND {at("other")} <= {at()}),
       {at()} AS at, session.planned_minutes, session.minutes, session.clock,
       coalesce(session.mode, ''), {planned()}, session.finished_at IS NULL
FROM session
CROSS JOIN engagement AS current ON current.id = session.engagement_id
CROSS JOIN client ON client.id = current.client_id
WHERE NOT EXISTS (SELECT 1 FROM engagement AS later
                  WHERE later.client_id = current.client_id AND later.number > current.number)
  AND client.status != 'archived' AND at >= ? AND at < ?
  AND ({planned()} OR {held()})
  AND NOT ({planned()} AND current.completed_at IS NOT NULL)
ORDER BY at, client.name
LIMIT ?
"""

_NEXT = _AGENDA.replace(f"({planned()} OR {held()})", planned())

_LAST = f"""
SELECT {at()} AS at, session.shared_notes, session.id
FROM session WHERE session.engagement_id = ? AND {held()}
ORDER BY at DESC LIMIT 1
"""


def appointments(
    vault: "Vault", first: datetime, last: datetime, most: int, *, planned_only: bool = False
) -> list[Appointment]:
    """The sessions from one instant up to another, in order of time."""
    query = _NEXT if planned_only else _AGENDA
    rows = vault.rows(query, (moment_text(first), moment_text(last), most))
    return [_made(row) for row in rows]


def last_words(vault: "Vault", engagement_id: str, keys: Sequence[str]) -> LastWords | None:
    """The words of the last session held: the first answer of ``keys``, else its shared notes."""
    found: list[tuple[Any, ...]] = vault.rows(_LAST, (engagement_id,))
    if not found:
        return None
    at, notes, session_id = found[0]
    rows = vault.rows("SELECT key, value FROM answer WHERE session_id = ?", (session_id,))
    answers = {str(key): json.loads(str(value)) for key, value in rows}
    for key in keys:
        text = answers.get(key)
        if isinstance(text, str) and text.strip():
            return LastWords(key, text.strip(), moment_of(at))
    return LastWords("shared_notes", notes.strip(), moment_of(at)) if notes.strip() else None


def _made(row: tuple[Any, ...]) -> Appointment:
    client, code, name, preferred, status, engagement, stages = row[:7]
    session, stage, number, at, planned, minutes, clock, mode, ahead, unfinished = row[7:]
    state = "planned" if ahead else "running" if clock != "[]" and unfinished else "held"
    spent = spent_minutes(clock) if minutes is None else int(minutes)
    line = ClientLine(
        id=client, code=code, name=name, preferred_name=preferred, status=status, tags="",
        next_at=at if ahead else "", next_stage=stage if ahead else "", last_held_at="",
        held_stages=stages, check_ins=number, engagement_id=engagement,
    )  # fmt: skip
    length = spent if state == "held" else int(planned)
    return Appointment(line, session, stage, number, moment_of(at), length, mode, state)


def spent_minutes(clock: str) -> int:
    """The minutes on a clock as it is kept, pauses left out."""
    spans = json.loads(clock)
    seconds = sum(
        max(0.0, (moment_of(each["end"]) - moment_of(each["start"])).total_seconds())
        for each in spans
        if each["end"]
    )
    return round(seconds / 60)
