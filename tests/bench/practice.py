"""Practices of any size to measure with: every client with an engagement and three sessions."""

import random
from datetime import UTC, datetime, timedelta
from pathlib import Path

from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import change_practice, read_starter_set, take_over
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.ids import ClientId, EngagementId, SessionId
from coachdesk.domain.session import Attendance, Session, Span
from coachdesk.storage.key import Key
from coachdesk.storage.vault import create_vault
from coachdesk.system.resources import starter_files
from tests.conftest import HandClock, made_desk

FIRST = ("Mara", "Daniel", "Ruth", "Kenji", "Amina", "Tomás", "Priya", "Ilse", "Omar", "Zoë")
LAST = ("Lindell", "Okoro", "Calloway", "Arata", "Sow", "Vidal", "Raman", "Novak", "Castell")
STAGES = ("introductory", "opening", "second")
STATUSES = (ClientStatus.ACTIVE, ClientStatus.ACTIVE, ClientStatus.PAUSED, ClientStatus.ARCHIVED)


def make_practice(path: Path, clients: int, key: Key | None = None) -> Path:
    """A vault with so many clients, the same in every run; encrypted where a key is given."""
    vault = create_vault(path, key)
    clock = HandClock(datetime.now(UTC))
    desk = made_desk(vault, clock)
    take_over(desk, read_starter_set(starter_files()))
    change_practice(desk, coach="Ada North", name="North Coaching")
    dice = random.Random(1)
    with vault.unit() as unit:
        for number in range(clients):
            name = f"{dice.choice(FIRST)} {dice.choice(LAST)} {number}"
            client = Client(
                id=ClientId(f"c{number:07}"),
                code=f"{number % 10_000:04}",
                name=name,
                tags=("leaders",) if number % 7 == 0 else (),
                status=dice.choice(STATUSES),
                created_at=clock(),
            )
            engagement = Engagement(
                id=EngagementId(f"e{number:07}"),
                client_id=client.id,
                number=1,
                started_at=clock(),
            )
            unit.insert(client)
            unit.insert(engagement)
            for at, stage in enumerate(STAGES):
                begun = clock() - timedelta(days=30 * (3 - at), minutes=dice.randrange(400))
                unit.insert(
                    Session(
                        id=SessionId(f"s{number:07}{at}"),
                        engagement_id=engagement.id,
                        stage=stage,
                        created_at=begun,
                        clock=(Span(begun, begun + timedelta(minutes=50)),),
                        finished_at=begun + timedelta(minutes=50),
                        attendance=Attendance.HELD,
                    )
                )
    vault.close()
    return path


def open_desk_on(path: Path) -> Desk:
    """A desk on an existing practice."""
    from coachdesk.startup import open_desk
    from coachdesk.storage.vault import open_vault

    return open_desk(open_vault(path))
