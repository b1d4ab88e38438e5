"""The sessions of some days and what was said last: queries for the first page."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from coachdesk.domain.agenda import Appointment, LastWords
from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.moments import moment_of, moment_text

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

_HELD = """({0}.attendance = 'held'
    OR ({0}.attendance IS NULL AND ({0}.clock != '[]' OR {0}.finished_at IS NOT NULL)))"""
_AT = """(CASE WHEN {0}.clock = '[]' THEN coalesce({0}.planned_at, {0}.created_at)
    ELSE json_extract({0}.clock, '$[0].start') END)"""
_PLANNED = """(session.planned_at IS NOT NULL AND session.clock = '[]'
    AND session.finished_at IS NULL AND session.attendance IS NULL)"""

# CROSS JOIN keeps SQLite to this order: first the few sessions of some days, then whose they are.
_AGENDA = f"""
SELECT client.id, client.code, client.name, client.preferred_name, client.status, current.id,
       (SELECT coalesce(group_concat(DISTINCT stage), '') FROM session AS other
        WHERE other.engagement_id = session.engagement_id AND {_HELD.format("other")}),
       session.id, session.stage,
       (SELECT count(*) FROM session AS other
        WHERE other.engagement_id = session.engagement_id AND other.stage = session.stage
          AND {_AT.format("other")} <= {_AT.format("session")}),
       {_AT.format("session")} AS at, session.planned_minutes, session.minutes, session.clock,
       coalesce(session.mode, ''), {_PLANNED}, session.finished_at IS NULL
FROM session
CROSS JOIN engagement AS current ON current.id = session.engagement_id
CROSS JOIN client ON client.id = current.client_id
WHERE NOT EXISTS (SELECT 1 FROM engagement AS later
                  WHERE later.client_id = current.client_id AND later.number > current.number)
  AND client.status != 'archived' AND at >= ? AND at < ?
  AND ({_PLANNED} OR {_HELD.format("session")})
  AND NOT ({_PLANNED} AND current.completed_at IS NOT NULL)
ORDER BY at, client.name
LIMIT ?
"""

_NEXT = _AGENDA.replace(f"({_PLANNED} OR {_HELD.format('session')})", _PLANNED)

_LAST = f"""
SELECT {_AT.format("session")} AS at, session.shared_notes, session.id
FROM session WHERE session.engagement_id = ? AND {_HELD.format("session")}
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
