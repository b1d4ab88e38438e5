"""People out of a file become clients, all of them as one step to undo.

Thousands of rows take seconds, and the vault belongs to one thread. So they are carried out in
parts, each kept or not as a whole, which become one undo step; stopping takes all of them back.
"""

import gc
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Final

from coachdesk.desk.client_plan import Decision, Fate, Plan
from coachdesk.desk.clients import beginning, free_code, taken_codes
from coachdesk.desk.desk import IN_PART, Desk
from coachdesk.desk.undo import UndoStep, joined
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import ClientRow
from coachdesk.domain.ids import ClientId
from coachdesk.domain.practice import StarterArea
from coachdesk.storage.change import Change
from coachdesk.storage.unit import Unit

PART: Final = 125  # rows kept at once: a part takes about a twentieth of a second
ACT: Final = "clients.imported"


class Importing:
    """Carries a plan out, part by part. ``done`` of ``total`` rows are kept."""

    def __init__(self, desk: Desk, made: Plan) -> None:
        self._desk = desk
        self._waiting = [each for each in made.decisions if each.fate is not Fate.SKIPPED]
        self._codes = taken_codes(desk)
        self._starters = desk.vault.all(StarterArea)
        self._made: dict[int, str] = {}
        self._changes: dict[tuple[type[Any], str], Change] = {}
        self.done, self.total = 0, len(self._waiting)

    def step(self) -> bool:
        """Keep the next part; returns whether there is more.

        Raises:
            StorageError: the vault could not be written; nothing of this part is kept.
        """
        part = self._waiting[self.done : self.done + PART]
        if part:
            self._note(self._desk.do(ACT, lambda unit: self._keep(unit, part), IN_PART))
            self.done += len(part)
            gc.freeze()  # looking through thousands of new records for garbage finds none
        return self.done < self.total

    def finish(self) -> UndoStep | None:
        """Make one step to take back of all that was kept; ``None`` where nothing was."""
        gc.unfreeze()
        if not self._changes:
            return None
        changes, self._changes = tuple(self._changes.values()), {}
        return self._desk.remember(ACT, changes)

    def take_back(self) -> None:
        """Take back what was kept so far.

        Raises:
            StorageError: the vault could not be written; what was kept stays, and can be undone.
        """
        step = self.finish()
        if step is not None:
            self._desk.undo(step)
            self.done = 0

    def _keep(self, unit: Unit, part: Sequence[Decision]) -> tuple[Change, ...]:
        new = [each.row for each in part if each.fate is Fate.NEW]
        clients = [self._client(row) for row in new]
        begun = [beginning(self._desk, client.id, self._starters) for client in clients]
        unit.insert_all(clients)
        unit.insert_all([engagement for engagement, _ in begun])
        unit.insert_all([area for _, areas in begun for area in areas])
        for each in part:
            if each.fate is Fate.FILLED:
                client_id = each.client_id or self._made[each.twin]
                client = unit.get(Client, client_id)
                if client is not None:
                    unit.put(_filled(client, each.row))
        return unit.changes

    def _client(self, row: ClientRow) -> Client:
        desk = self._desk
        code = free_code(desk, self._codes)
        self._codes.add(code)
        texts: dict[str, Any] = dict(row.texts)
        client = Client(
            id=ClientId(desk.new_id()),
            code=code,
            name=row.name,
            tags=row.tags,
            status=row.status or ClientStatus.ENQUIRY,
            created_at=desk.now(),
            **texts,
        )
        self._made[row.number] = client.id
        return client

    def _note(self, changes: Iterable[Change]) -> None:
        """Each record is changed once, whatever it took: a row may fill what one above made."""
        for each in changes:
            known = self._changes.get((each.kind, each.id))
            if known is not None:
                (each,) = joined((known,), (each,))
            self._changes[each.kind, each.id] = each


def _filled(client: Client, row: ClientRow) -> Client:
    """The client with what was empty filled, and the tags that were missing."""
    empty: dict[str, Any] = {
        name: text for name, text in row.texts.items() if not getattr(client, name)
    }
    return replace(client, **empty, tags=tuple(dict.fromkeys((*client.tags, *row.tags))))
