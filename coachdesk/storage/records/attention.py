"""What deserves attention, read for all clients at once: a handful of queries for the first page.

The queries narrow down by plain comparisons; which of what they find is shown, ``domain.attention``
decides.
"""

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from coachdesk.domain.attention import (
    AHEAD,
    ENDING_WITHIN,
    GRACE,
    HABIT_ENDS,
    THOUGHT_ENDS,
    WRITE_UP_WITHIN,
    DueStep,
    NextFacts,
)
from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.moments import moment_of, moment_text
from coachdesk.domain.scales import day_of
from coachdesk.storage.records.session_sql import at, held, planned

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

_CURRENT = """current AS (
    SELECT id, client_id, completed_at, agreement_signed_on, max(number)
    FROM engagement GROUP BY client_id
)"""
_IS_CURRENT = """NOT EXISTS (SELECT 1 FROM engagement AS later
    WHERE later.client_id = current.client_id AND later.number > current.number)"""
_CLIENT = "client.id, client.code, client.name, client.preferred_name, client.status, current.id"
_OF_ACTIVE = """JOIN client ON client.id = current.client_id
    WHERE client.status = 'active' AND current.completed_at IS NULL"""
_SETTLED = """coalesce((SELECT outcome FROM step_review
    WHERE step_review.step_id = step.id AND outcome IS NOT NULL
    ORDER BY at DESC, rowid DESC LIMIT 1), '') IN ('done', 'let_go')"""

_WAITING = f"""
WITH {_CURRENT}, found AS (
    SELECT {_CLIENT},
           (SELECT max({at()}) FROM session
            WHERE session.engagement_id = current.id AND {held()}) AS last_at,
           (SELECT min(planned_at) FROM session
            WHERE session.engagement_id = current.id AND {planned()} AND planned_at >= ?) AS next_at
    FROM current {_OF_ACTIVE}
    AND NOT EXISTS (SELECT 1 FROM session WHERE session.engagement_id = current.id
                    AND {planned()} AND planned_at BETWEEN ? AND ?)
)
SELECT * FROM found WHERE last_at <= ? ORDER BY last_at LIMIT ?
"""

# CROSS JOIN keeps SQLite to this order: first the few sessions of late, then whose they are.
_WRITE_UPS = f"""
WITH late AS (
    SELECT id, engagement_id, stage, {at()} AS at, shared_notes, {planned()} AS planned,
           finished_at IS NULL AND clock != '[]' AS open
    FROM session WHERE at BETWEEN ? AND ? AND ({planned()} OR {held()})
      AND (finished_at IS NULL OR trim(shared_notes) = '')
)
SELECT {_CLIENT}, late.id, late.stage, late.at
FROM late
CROSS JOIN engagement AS current ON current.id = late.engagement_id
CROSS JOIN client ON client.id = current.client_id
WHERE client.status IN ('enquiry', 'active') AND current.completed_at IS NULL
  AND {_IS_CURRENT}
  AND (late.planned OR late.open OR (trim(late.shared_notes) = ''
       AND NOT EXISTS (SELECT 1 FROM answer WHERE answer.session_id = late.id)))
ORDER BY late.at DESC LIMIT ?
"""

_UNSIGNED = f"""
WITH {_CURRENT}
SELECT {_CLIENT}, coalesce((SELECT max(at) FROM given
        WHERE given.engagement_id = current.id AND kind = 'agreement'), '')
FROM current {_OF_ACTIVE} AND trim(current.agreement_signed_on) = ''
  AND EXISTS (SELECT 1 FROM session WHERE session.engagement_id = current.id AND {held()})
LIMIT ?
"""

_ENDING = f"""
WITH {_CURRENT}
SELECT {_CLIENT}, subject.id, subject.start_on,
       (SELECT count(*) FROM day_mark WHERE day_mark.engagement_id = subject.engagement_id
        AND subject_id = subject.id AND state IN ('done', 'tiny'))
FROM {{0}} AS subject JOIN current ON current.id = subject.engagement_id
{_OF_ACTIVE} {{1}} AND substr(subject.start_on, 1, 10) BETWEEN ? AND ? LIMIT ?
"""

_DUE = f"""
SELECT {_CLIENT}, step.id, step.what, step.who, step.by,
       coalesce((SELECT statement FROM goal WHERE goal.id = step.goal_id), '')
FROM step
CROSS JOIN engagement AS current ON current.id = step.engagement_id
CROSS JOIN client ON client.id = current.client_id
WHERE client.status IN ('enquiry', 'active') AND current.completed_at IS NULL AND {_IS_CURRENT}
  AND step.by > '' AND length(step.by) IN (10, 16) AND substr(step.by, 1, 10) <= ?
  AND NOT {_SETTLED}
ORDER BY step.by DESC LIMIT ?
"""

_STEPS = f"""
SELECT count(*) FILTER (WHERE NOT {_SETTLED}),
       count(*) FILTER (WHERE {_SETTLED} AND EXISTS (
           SELECT 1 FROM step_review WHERE step_review.step_id = step.id
           AND outcome IN ('done', 'let_go') AND at > ?))
FROM step WHERE engagement_id = ?
"""
_LAST_END = f"""
SELECT max(coalesce(finished_at, {at()})) FROM session WHERE engagement_id = ? AND {held()}
"""
_HABIT = """
SELECT trim(CASE WHEN trim(name) = '' THEN routine ELSE name END) AS called, start_on FROM habit
WHERE engagement_id = ? AND ended_on = '' AND called != '' ORDER BY position, id LIMIT 1
"""
_CONFIDENCE = """
SELECT coalesce((SELECT confidence FROM strategy WHERE goal_id = goal.id), confidence) FROM goal
WHERE engagement_id = ? AND status = 'active' ORDER BY position, created_at, id LIMIT 1
"""

Waiting = tuple[ClientLine, datetime, datetime | None]


def waiting(vault: "Vault", since: datetime, now: datetime, most: int) -> list[Waiting]:
    """Active clients without a session in the days ahead: the last one held, and the next one.

    One planned for ``since`` or later still lies ahead, though its hour may have passed: on the day
    itself nobody asks for another.
    """
    text = moment_text(since)
    rows = vault.rows(
        _WAITING, (text, text, _shifted(now, AHEAD), _shifted(now, timedelta(1) - GRACE), most)
    )
    return [
        (_line(row), moment_of(last), moment_of(ahead) if ahead else None)
        for *row, last, ahead in _any(rows)
    ]


def write_ups(
    vault: "Vault", now: datetime, most: int
) -> list[tuple[ClientLine, str, str, datetime]]:
    """Sessions of late with nothing written: held ones, begun ones, and those never begun.

    Each with its client, its id, its stage and when it was.
    """
    rows = vault.rows(_WRITE_UPS, (_shifted(now, -WRITE_UP_WITHIN), moment_text(now), most))
    return [
        (_line(row), str(session), str(stage), moment_of(at))
        for *row, session, stage, at in _any(rows)
    ]


def unsigned(vault: "Vault", most: int) -> list[tuple[ClientLine, datetime | None]]:
    """Active clients who met without a signed agreement, and when it was last given to them."""
    rows = _any(vault.rows(_UNSIGNED, (most,)))
    return [(_line(row), moment_of(given) if given else None) for *row, given in rows]


def ending(
    vault: "Vault", today: date, most: int
) -> Iterator[tuple[ClientLine, str, str, str, int, int]]:
    """Thoughts and habits near the end of their days.

    Each with its client, its kind, its id, its start, the days it is meant for and those kept.
    """
    for table, more, ends in (
        ("thought", "", THOUGHT_ENDS),
        ("habit", "AND subject.ended_on = ''", HABIT_ENDS),
    ):
        for days in ends:
            bounds = (_day_before(today, days - 1), _day_before(today, days - 1, ENDING_WITHIN))
            rows = vault.rows(_ENDING.format(table, more), (*bounds, most))
            for *row, record, start, kept in _any(rows):
                yield _line(row), table, str(record), str(start), days, int(kept)


def due(vault: "Vault", until: date, most: int) -> list[DueStep]:
    """The open steps with a day up to one, the latest first."""
    rows = _any(vault.rows(_DUE, (until.isoformat(), most)))
    return [
        DueStep(str(step), str(row[5]), _line(row), str(what), str(who), str(by), str(goal))
        for *row, step, what, who, by, goal in rows
    ]


def next_facts(vault: "Vault", engagement_id: str) -> NextFacts:
    """Steps, habit and confidence of one engagement."""
    last = _any(vault.rows(_LAST_END, (engagement_id,)))[0][0]
    still, settled = _any(vault.rows(_STEPS, (last or "9999", engagement_id)))[0]
    habit = _any(vault.rows(_HABIT, (engagement_id,)))
    rated = _any(vault.rows(_CONFIDENCE, (engagement_id,)))
    return NextFacts(
        open=int(still),
        asked=int(still) + int(settled),
        habit=str(habit[0][0]) if habit else "",
        begun=day_of(str(habit[0][1])) if habit else None,
        confidence=rated[0][0] if rated else None,
    )


def _line(row: Any) -> ClientLine:
    client, code, name, preferred, status, engagement = row
    return ClientLine(
        id=client, code=code, name=name, preferred_name=preferred, status=status, tags="",
        next_at="", next_stage="", last_held_at="", held_stages="", check_ins=0,
        engagement_id=engagement,
    )  # fmt: skip


def _any(rows: list[tuple[object, ...]]) -> list[tuple[Any, ...]]:
    return rows


def _shifted(now: datetime, by: timedelta) -> str:
    try:
        return moment_text(now + by)
    except OverflowError:
        return moment_text(now)


def _day_before(today: date, days: int, ahead: timedelta = timedelta()) -> str:
    try:
        return (today - timedelta(days=days) + ahead).isoformat()
    except OverflowError:
        return today.isoformat()
