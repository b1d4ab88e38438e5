"""What was given, as a list: read from an index, because the rows hold whole documents."""

from typing import TYPE_CHECKING

from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.given import GivenLine
from coachdesk.domain.moments import moment_of

if TYPE_CHECKING:
    from coachdesk.storage.vault import Vault

_CLIENTS = """
SELECT engagement.id, client.id, client.code, client.name, client.preferred_name, client.status,
       client.tags
FROM engagement JOIN client ON client.id = engagement.client_id
WHERE engagement.id IN (SELECT engagement_id FROM given)
"""

_GIVEN = """
SELECT id, engagement_id, kind, document_id, paper, variant, at
FROM given ORDER BY at DESC, id DESC
"""


def given_lines(vault: "Vault") -> list[GivenLine]:
    """Every document given, newest first."""
    clients: dict[object, ClientLine] = {
        engagement: ClientLine._make((*facts, "", "", "", "", 0, engagement))
        for engagement, *facts in vault.rows(_CLIENTS)
    }
    return [
        GivenLine(str(given), clients[engagement], str(kind), str(number), str(paper),
                  str(variant), moment_of(str(at)))
        for given, engagement, kind, number, paper, variant, at in vault.rows(_GIVEN)
    ]  # fmt: skip
