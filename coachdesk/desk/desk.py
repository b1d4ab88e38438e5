"""The desk: the one door through which a practice is changed, and the place it is read from.

An act runs in one transaction; what it changed becomes an undo step and is told to observers.
Everything happens on the thread the desk was made on.
"""

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, date, datetime, tzinfo
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from coachdesk.domain.errors import Fault, StorageError

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes, Observer
    from coachdesk.desk.undo import UndoStack, UndoStep
    from coachdesk.domain.journey import Journey
    from coachdesk.domain.method import Method
    from coachdesk.storage.change import Change
    from coachdesk.storage.unit import Unit
    from coachdesk.storage.vault import Vault

T = TypeVar("T")
R = TypeVar("R")


class Source(NamedTuple):
    """Where an act comes from: who shows it already, and which visit to a field it belongs to.

    ``remembered`` is false for what is no coach's act, such as a clock's heartbeat: it makes no
    undo step. ``told`` is false for a part of an act; nobody is told before ``remember``.
    """

    origin: object = None
    visit: str = ""
    remembered: bool = True
    told: bool = True


_OF_METHOD = ("StageSetup", "SectionSetup", "Prompt")

NOWHERE = Source()
BY_ITSELF = Source(remembered=False)
IN_PART = Source(remembered=False, told=False)


class Desk:
    """One practice. It may be made before its vault is open: then only time can be asked of it."""

    def __init__(
        self,
        vault: "Vault | None",
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        new_code: Callable[[], str],
        zone: tzinfo | None = None,
    ) -> None:
        self._vault = vault
        self._new = vault is None
        self.new_id = new_id
        self.new_code = new_code
        self.zone = zone
        self._clock = clock
        self._steps: UndoStack | None = None
        self._observers: list[Observer] = []
        self._journey: Journey | None = None
        self._method: Method | None = None
        self._thread = threading.get_ident()

    @property
    def _undo(self) -> "UndoStack":
        """The steps back and forward, made with the first act: the first paint needs none."""
        if self._steps is None:
            from coachdesk.desk.undo import UndoStack

            self._steps = UndoStack()
        return self._steps

    # Reading

    @property
    def vault(self) -> "Vault":
        """The open vault.

        Raises:
            StorageError: locked, while none is open.
        """
        if self._vault is None:
            raise StorageError(Fault.LOCKED)
        return self._vault

    @property
    def is_open(self) -> bool:
        """Whether a vault is open."""
        return self._vault is not None

    def receive(self, vault: "Vault") -> None:
        """Take a vault that has just been opened; what was remembered of another is forgotten."""
        first, self._vault = self._new, vault
        self._new = False
        if not first:  # before the first vault there is nobody who could show another
            self.replaced()

    def put_down(self) -> None:
        """Close the vault and wait for another; does nothing while none is open."""
        if self._vault is not None:
            self._vault.close()
        self._vault = None
        self._undo.clear()
        self._forget()

    def now(self) -> datetime:
        """The present instant, UTC."""
        return self._clock().astimezone(UTC)

    def today(self) -> date:
        """The present day where the coach is."""
        return self._clock().astimezone(self.zone).date()

    def start_of_today(self) -> datetime:
        """The first second of the present day where the coach is."""
        return self.local(self.now()).replace(hour=0, minute=0, second=0, microsecond=0)

    def end_of_today(self) -> datetime:
        """The last second of the present day where the coach is."""
        return self.local(self.now()).replace(hour=23, minute=59, second=59)

    def local(self, moment: datetime) -> datetime:
        """An instant as the coach's clock on the wall shows it; at the calendar's ends, in UTC."""
        try:
            return moment.astimezone(self.zone)
        except (OverflowError, OSError):  # an archive may hold the year 1, or one no system knows
            return moment

    @property
    def reading_only(self) -> bool:
        """Whether the vault as a whole cannot be written."""
        return self._vault is not None and self._vault.read_only

    def journey(self, engagement_id: str) -> "Journey | None":
        """An engagement with everything in it; read once and kept until something in it changes."""
        if self._journey is None or self._journey.engagement.id != engagement_id:
            from coachdesk.storage.records.journeys import read_journey

            self._journey = read_journey(self.vault, engagement_id, self.method())
        return self._journey

    def method(self) -> "Method":
        """How the coach works; read once and kept until something in it changes."""
        if self._method is None:
            from coachdesk.storage.records.method import kept_method

            self._method = kept_method(self.vault)
        return self._method

    # Changing

    def do(self, act: str, work: "Callable[[Unit], T]", source: Source = NOWHERE) -> T:
        """Run an act: all of it is kept or none of it.

        Raises:
            RuleBroken: a coaching rule refuses it.
            StorageError: the vault could not be written; nothing changed.
        """
        self._assert_thread()
        with self.vault.unit() as unit:
            result = work(unit)
            changes = unit.changes if source.remembered or source.told else ()
        if changes:
            if source.remembered:
                from coachdesk.desk.undo import UndoStep

                self._undo.push(UndoStep(act, changes, source.visit))
            self._tell(act, changes, source.origin)
        return result

    def remember(self, act: str, changes: "tuple[Change, ...]") -> "UndoStep":
        """Make one step to take back of what was done in parts, and tell everyone of it."""
        from coachdesk.desk.undo import UndoStep

        step = self._undo.push(UndoStep(act, changes))
        self._tell(act, changes, None)
        return step

    def undo(self, step: "UndoStep | None" = None) -> "UndoStep | None":
        """Take back a step, by default the last; ``None`` when there is nothing to take back."""
        step = step or self._undo.last()
        if step is None or not self._undo.has(step):
            return None
        from coachdesk.desk.undo import take_back

        self._replay(f"undo.{step.act}", step, take_back)
        self._undo.took_back(step)
        return step

    def redo(self) -> "UndoStep | None":
        """Do the last step taken back again; ``None`` when there is none."""
        step = self._undo.last_undone()
        if step is not None:
            from coachdesk.desk.undo import do_again

            self._replay(f"redo.{step.act}", step, do_again)
            self._undo.did_again(step)
        return step

    def keep(self, *ids: str) -> None:
        """Let no step back or forward take some records away any more: others rest on them."""
        self._undo.keep(frozenset(ids))

    def last_step(self) -> "UndoStep | None":
        """The step that undo would take back."""
        return self._undo.last()

    def next_step(self) -> "UndoStep | None":
        """The step that redo would do again."""
        return self._undo.last_undone()

    def can_redo(self) -> bool:
        """Whether there is a step to do again."""
        return self._undo.can_redo

    def replaced(self) -> None:
        """The whole vault was replaced: forget every step and tell everyone."""
        self._undo.clear()
        self._forget()
        from coachdesk.desk.changes import Changes

        nothing: frozenset[Any] = frozenset()
        self._tell_all(Changes(nothing, nothing, nothing, "replaced", everything=True))

    # Watching

    def watch(self, observer: "Observer") -> None:
        """Call ``observer`` with ``Changes`` after every act, undo and redo."""
        self._observers.append(observer)

    def unwatch(self, observer: "Observer") -> None:
        """Stop calling an observer; one that never watched is no error."""
        with suppress(ValueError):
            self._observers.remove(observer)

    def _replay(
        self, act: str, step: "UndoStep", replay: "Callable[[Unit, tuple[Change, ...]], None]"
    ) -> None:
        self._assert_thread()
        with self.vault.unit() as unit:
            replay(unit, step.changes)
            changes = unit.changes
        self._tell(act, changes, None)

    def _tell(self, act: str, changes: "tuple[Change, ...]", origin: object) -> None:
        from coachdesk.desk.changes import Changes

        engagements = frozenset(filter(None, map(_engagement_of, changes)))
        clients = {each.id for each in changes if each.kind.__name__ == "Client"}
        known = self._journey
        if known and (known.engagement.id in engagements or known.client.id in clients):
            self._journey = None
        if any(each.kind.__name__ in _OF_METHOD for each in changes):
            self._forget()
        self._tell_all(
            Changes(
                frozenset(each.kind for each in changes),
                frozenset(each.id for each in changes),
                engagements,
                act,
                origin,
            )
        )

    def _forget(self) -> None:
        self._journey = self._method = None

    def _tell_all(self, changes: "Changes") -> None:
        for observer in tuple(self._observers):
            observer(changes)

    def _assert_thread(self) -> None:
        assert threading.get_ident() == self._thread, "the vault belongs to one thread"


def _engagement_of(change: "Change") -> str | None:
    record: Any = change.after or change.before
    if change.kind.__name__ == "Engagement":
        return str(record.id)
    found: str | None = getattr(record, "engagement_id", None)
    return found
