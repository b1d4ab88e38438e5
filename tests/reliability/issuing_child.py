"""A program that issues one invoice after the other until it is killed; see ``test_kill_issuing``.

It prints ``ack N`` once the document with the number N is kept.
"""

import secrets
import sys
from dataclasses import replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from coachdesk.desk.desk import Desk
from coachdesk.desk.invoicing import begin, issue, own_line
from coachdesk.domain.engagement import Engagement
from coachdesk.storage.vault import open_vault
from tests.reliability.keys import KEYS


def tell(line: str) -> None:
    """Say a line to the parent at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    place, key = sys.argv[1:]
    vault = open_vault(Path(place), key=KEYS[int(key)])
    desk = Desk(
        vault,
        lambda: datetime(2026, 4, 14, tzinfo=UTC),
        lambda: secrets.token_hex(8),
        lambda: "7F3K",
        UTC,
    )
    engagement = vault.all(Engagement)[0]
    draft = replace(
        begin(desk, engagement.id), currency="EUR", lines=(own_line("Coaching", "1", "95.00"),)
    )
    tell("ready")
    for _ in count():
        tell(f"ack {issue(desk, draft).number}")
