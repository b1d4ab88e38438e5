"""The client list: one query for everything a row shows, fast for ten thousand clients."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from coachdesk.domain.client import ClientLine

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# A session counts as held by attendance where that is known, else by its clock or its finish.
# Engagements are few per client; the highest number is the current one.
_LINES = """
WITH current AS (
    SELECT id, client_id, max(number) FROM engagement GROUP BY client_id
),
held AS (
    SELECT engagement_id,
           max(CASE WHEN clock = '[]' THEN coalesce(planned_at, created_at)
                    ELSE json_extract(clock, '$[0].start') END) AS last_at,
           stage AS last_stage,
           group_concat(DISTINCT stage) AS stages,
           sum(stage = 'check_in') AS check_ins
    FROM session
    WHERE attendance = 'held'
       OR (attendance IS NULL AND (clock != '[]' OR finished_at IS NOT NULL))
    GROUP BY engagement_id
),
planned AS (
    SELECT engagement_id, min(planned_at) AS next_at, stage AS next_stage
    FROM session
    WHERE planned_at IS NOT NULL AND clock = '[]' AND finished_at IS NULL AND attendance IS NULL
    GROUP BY engagement_id
)
SELECT client.id, client.code, client.name, client.preferred_name, client.status, client.tags,
       coalesce(planned.next_at, ''), coalesce(planned.next_stage, ''),
       coalesce(held.last_at, ''), coalesce(held.last_stage, ''), coalesce(held.stages, ''),
       coalesce(held.check_ins, 0), coalesce(current.id, '')
FROM client
LEFT JOIN current ON current.client_id = client.id
LEFT JOIN held ON held.engagement_id = current.id
LEFT JOIN planned ON planned.engagement_id = current.id
"""


def client_lines(vault: "Vault") -> list[ClientLine]:
    """Every client as a line, in no particular order."""
    return _made(vault.rows(_LINES))


def client_line(vault: "Vault", client_id: str) -> ClientLine | None:
    """One client's line, ``None`` when there is no such client."""
    return next(iter(_made(vault.rows(f"{_LINES} WHERE client.id = ?", (client_id,)))), None)


def _made(rows: Iterable[tuple[object, ...]]) -> list[ClientLine]:
    make = ClientLine._make
    return [make(row) for row in rows]
