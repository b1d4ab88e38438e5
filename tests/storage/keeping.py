"""One client, and keeping it: apart, so that programs tests start need no test library for it."""

from datetime import UTC, datetime

from coachdesk.domain.client import Client
from coachdesk.domain.ids import ClientId
from coachdesk.storage.vault import Vault

CREATED = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)


def a_client(number: int, name: str = "Mara") -> Client:
    """A client whose id and code are made of a number."""
    return Client(id=ClientId(f"c{number}"), code=f"{number:04}", name=name, created_at=CREATED)


def keep(vault: Vault, client: Client) -> None:
    """Write a client."""
    with vault.unit() as unit:
        unit.put(client)


def keep_many(vault: Vault) -> None:
    """Write a thousand clients of some size, one by one."""
    for number in range(1000):
        keep(vault, a_client(number, "Mara " * 1000))
