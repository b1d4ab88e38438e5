"""Clients out of a table: first what would come of each row, then all of it as one step to undo.

Thousands of rows take seconds, and the vault belongs to one thread. So they are carried out in
parts, each kept or not as a whole, which become one undo step; stopping takes all of them back.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Final, NamedTuple

from coachdesk.desk.clients import begin_in, free_code, taken_codes
from coachdesk.desk.desk import BY_ITSELF, Desk
from coachdesk.desk.undo import UndoStep, joined
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import TEXTS, ClientRow, folded
from coachdesk.domain.ids import ClientId
from coachdesk.storage.change import Change
from coachdesk.storage.unit import Unit

PART: Final = 40  # rows kept at once: a part takes about a tenth of a second
ACT: Final = "clients.imported"


class Twins(StrEnum):
    """What becomes of a row whose e-mail or name is known already."""

    SKIP = "skip"
    FILL = "fill"
    ADD = "add"


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    FILLED = "filled"
    SKIPPED = "skipped"


class Reason(StrEnum):
    """Why a row is no new client, or empty."""

    NONE = ""
    NO_NAME = "no_name"
    SAME_EMAIL = "same_email"
    SAME_NAME = "same_name"
    NOTHING_NEW = "nothing_new"
    ARCHIVED = "archived"


class Decision(NamedTuple):
    """What becomes of one row. ``client_id`` is the known client's, empty for one further up.

    ``twin`` is the number of the row further up that makes that client, 0 for none.
    """

    row: ClientRow
    fate: Fate
    reason: Reason = Reason.NONE
    client_id: str = ""
    twin: int = 0


@dataclass(slots=True)
class _Held:
    """A client who is there, or would be by then, as far as a further row has to know."""

    client_id: str
    number: int
    archived: bool
    said: set[str] = field(default_factory=set)
    tags: set[str] = field(default_factory=set)


class Plan(NamedTuple):
    """What would come of a table."""

    decisions: tuple[Decision, ...]

    def count(self, fate: Fate) -> int:
        """How many rows have a fate."""
        return sum(each.fate is fate for each in self.decisions)

    def reasons(self) -> Counter[Reason]:
        """Why rows are skipped, and how often."""
        skipped = (each for each in self.decisions if each.fate is Fate.SKIPPED)
        return Counter(each.reason for each in skipped)


def plan(known: Iterable[Client], rows: Iterable[ClientRow], twins: Twins) -> Plan:
    """What would come of each row, with nothing changed. Later rows know of earlier ones."""
    by_email: dict[str, _Held] = {}
    by_name: dict[str, _Held] = {}
    for client in known:
        said = {name.value for name in TEXTS if getattr(client, name)}
        archived = client.status is ClientStatus.ARCHIVED
        held = _Held(client.id, 0, archived, said, set(client.tags))
        _remember(by_email, by_name, held, client.email, client.name)
    made = []
    for row in rows:
        decision = _decided(row, twins, by_email, by_name)
        if decision.fate is Fate.NEW:
            held = _Held("", row.number, archived=False, said=set(row.texts), tags=set(row.tags))
            _remember(by_email, by_name, held, row.texts.get("email", ""), row.name)
        made.append(decision)
    return Plan(tuple(made))


def _remember(
    by_email: dict[str, _Held], by_name: dict[str, _Held], held: _Held, email: str, name: str
) -> None:
    if email.strip():
        by_email.setdefault(folded(email), held)
    by_name.setdefault(folded(name), held)


def _decided(
    row: ClientRow, twins: Twins, by_email: dict[str, _Held], by_name: dict[str, _Held]
) -> Decision:
    if not row.name:
        return Decision(row, Fate.SKIPPED, Reason.NO_NAME)
    email = row.texts.get("email", "")
    held = by_email.get(folded(email)) if email else None
    reason = Reason.SAME_EMAIL
    if held is None:
        held, reason = by_name.get(folded(row.name)), Reason.SAME_NAME
    if held is None or twins is Twins.ADD:
        return Decision(row, Fate.NEW)
    place = (held.client_id, held.number)
    if twins is Twins.SKIP:
        return Decision(row, Fate.SKIPPED, reason, *place)
    if held.archived:
        return Decision(row, Fate.SKIPPED, Reason.ARCHIVED, *place)
    if not (set(row.texts) - held.said or set(row.tags) - held.tags):
        return Decision(row, Fate.SKIPPED, Reason.NOTHING_NEW, *place)
    held.said |= set(row.texts)
    held.tags |= set(row.tags)
    return Decision(row, Fate.FILLED, reason, *place)


class Importing:
    """Carries a plan out, part by part. ``done`` of ``total`` rows are kept."""

    def __init__(self, desk: Desk, made: Plan) -> None:
        self._desk = desk
        self._waiting = [each for each in made.decisions if each.fate is not Fate.SKIPPED]
        self._codes = taken_codes(desk)
        self._made: dict[int, str] = {}
        self._changes: list[Change] = []
        self.done, self.total = 0, len(self._waiting)

    def step(self) -> bool:
        """Keep the next part; returns whether there is more.

        Raises:
            StorageError: the vault could not be written; nothing of this part is kept.
        """
        part = self._waiting[self.done : self.done + PART]
        if part:
            self._changes += self._desk.do(ACT, lambda unit: self._keep(unit, part), BY_ITSELF)
            self.done += len(part)
        return self.done < self.total

    def finish(self) -> UndoStep | None:
        """Make one step to take back of all that was kept; ``None`` where nothing was."""
        if not self._changes:
            return None
        changes, self._changes = _merged(self._changes), []
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
        for each in part:
            if each.fate is Fate.NEW:
                self._made[each.row.number] = self._add(unit, each.row)
            else:
                client_id = each.client_id or self._made[each.twin]
                client = unit.get(Client, client_id)
                if client is not None:
                    unit.put(_filled(client, each.row))
        return unit.changes

    def _add(self, unit: Unit, row: ClientRow) -> str:
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
        unit.insert(client)
        begin_in(desk, unit, client.id)
        return client.id


def _merged(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes of all parts, each record once: a row may fill what one further up made."""
    return joined((), tuple(changes))


def _filled(client: Client, row: ClientRow) -> Client:
    """The client with what was empty filled, and the tags that were missing."""
    empty: dict[str, Any] = {
        name: text for name, text in row.texts.items() if not getattr(client, name)
    }
    return replace(client, **empty, tags=tuple(dict.fromkeys((*client.tags, *row.tags))))
