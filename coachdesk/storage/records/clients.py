"""The client list in two steps, fast for ten thousand clients.

What decides on a client's place in the list is read for all at once; what a row tells besides,
which takes a look at every session held, only for the rows in view.
"""

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from coachdesk.domain.client_line import ClientLine
from coachdesk.storage.records.session_sql import at, held, planned

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

# Engagements are few per client; the highest number is the current one. What is still planned in
# one that is completed no longer counts.
_CURRENT = """
    SELECT id, client_id, completed_at, max(number) FROM engagement {of_client} GROUP BY client_id
"""

_PLANNED = f"""
    SELECT engagement_id, min(planned_at) AS next_at, stage AS next_stage
    FROM session
    WHERE {planned()} {{in_current}}
    GROUP BY engagement_id
"""

_HELD = f"""
    SELECT engagement_id, max({at()}) AS last_at,
           group_concat(DISTINCT stage) AS stages,
           sum(stage = 'check_in') AS check_ins
    FROM session
    WHERE {held()} AND engagement_id IN (SELECT id FROM current)
    GROUP BY engagement_id
"""

_CLIENT = "client.id, client.code, client.name, client.preferred_name, client.status, client.tags"

_LINES = f"""
WITH current AS ({_CURRENT.format(of_client="")}), planned AS ({_PLANNED.format(in_current="")})
SELECT {_CLIENT}, coalesce(planned.next_at, ''), coalesce(planned.next_stage, ''),
       '', '', 0, coalesce(current.id, '')
FROM client
LEFT JOIN current ON current.client_id = client.id
LEFT JOIN planned ON planned.engagement_id = current.id AND current.completed_at IS NULL
"""

_LINES_IN_FULL = f"""
WITH wanted AS (SELECT value AS id FROM json_each(?)),
     current AS ({_CURRENT.format(of_client="WHERE client_id IN (SELECT id FROM wanted)")}),
     planned AS ({_PLANNED.format(in_current="AND engagement_id IN (SELECT id FROM current)")}),
     held AS ({_HELD})
SELECT {_CLIENT}, coalesce(planned.next_at, ''), coalesce(planned.next_stage, ''),
       coalesce(held.last_at, ''), coalesce(held.stages, ''), coalesce(held.check_ins, 0),
       coalesce(current.id, '')
FROM wanted
JOIN client ON client.id = wanted.id
LEFT JOIN current ON current.client_id = client.id
LEFT JOIN planned ON planned.engagement_id = current.id AND current.completed_at IS NULL
LEFT JOIN held ON held.engagement_id = current.id
"""


_LAST_HELD = f"""
WITH current AS ({_CURRENT.format(of_client="")})
SELECT * FROM (
    SELECT client_id, (SELECT max({at()}) FROM session
                       WHERE engagement_id = current.id AND {held()}) AS last_at FROM current
) WHERE last_at IS NOT NULL
"""


def last_held_of_all(vault: "Vault") -> dict[str, str]:
    """When the last session of each client was held (UTC text), by ids; nobody without one."""
    return {str(client): str(at or "") for client, at in vault.rows(_LAST_HELD)}


def client_lines(vault: "Vault") -> list[ClientLine]:
    """Every client as a line, in no particular order; what was held so far is left empty."""
    return _made(vault.rows(_LINES))


def lines_in_full(vault: "Vault", client_ids: Sequence[str]) -> list[ClientLine]:
    """The lines of some clients with what was held so far, in no particular order."""
    return _made(vault.rows(_LINES_IN_FULL, (json.dumps(list(client_ids)),)))


def _made(rows: Iterable[tuple[object, ...]]) -> list[ClientLine]:
    make = ClientLine._make
    return [make(row) for row in rows]
