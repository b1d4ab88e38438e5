"""The copies of the open practice: making, testing and restoring them without making anyone wait.

What it decides is only what the coach asked for; when copies are made by themselves is
``keeping``'s. All of its work runs on workers; the vault is touched on its own thread alone.
"""

from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.ui.work import Work

if TYPE_CHECKING:
    from coachdesk.desk.backups import Homes, Outcome, Standing
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.backup import Contents, Copy
    from coachdesk.system.settings import SettingsFile

TOO_LONG_OUTSIDE: Final = timedelta(days=9)


class Copies(QObject):
    """The copies of one practice at a time: that of the desk.

    Signals:
        changed: what is known of the copies changed, or something is under way or done.
        carried_out: a copy asked for is made; carries the second place's ``Fault`` or ``None``.
        failed: no copy could be made; carries the ``Fault``.
    """

    changed = Signal()
    carried_out = Signal(object)
    failed = Signal(object)

    def __init__(
        self, desk: "Desk", settings: "SettingsFile", below: Path, usual: Path, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._below, self._usual = desk, settings, below, usual
        self._looking, self._copying = Work(self), Work(self)
        self._testing, self._restoring = Work(self), Work(self)
        self._waiting: list[tuple[Callable[[], None], Callable[[Fault], None]]] = []
        self.standing: Standing | None = None
        self.fault: Fault | None = None  # what kept the last copy from being made
        self.outside_fault: Fault | None = None
        self.under_way = ""  # "copying", "testing", "restoring" or nothing

    # What is known

    @property
    def homes(self) -> "Homes":
        """Where copies of the open practice go."""
        from coachdesk.desk.backups import homes

        outside = self._settings.value.copies_outside
        return homes(self._desk.vault.path, self._usual, self._below, outside)

    @property
    def outside_seen(self) -> datetime | None:
        """When the second place was last seen with the newest copy in it; ``None`` for never."""
        return _moment(self._settings.value.copies_outside_at)

    @property
    def outside_name(self) -> str:
        """What the second place is called; empty where there is none."""
        chosen = self._settings.value.copies_outside
        return Path(chosen).name or chosen

    @property
    def tested(self) -> datetime | None:
        """When a restore was last tested."""
        return _moment(self._settings.value.restore_tested_at)

    def days_without_outside(self) -> int | None:
        """Days since the second place last had the newest copy, once they are too many.

        ``None`` while they are not, and where no second place was chosen.
        """
        if not self._settings.value.copies_outside or self.outside_seen is None:
            return None
        gone = self._desk.now() - self.outside_seen
        return gone.days if gone >= TOO_LONG_OUTSIDE else None

    def is_well(self) -> bool:
        """Whether there is a copy and nothing kept the last one from being made."""
        there = self.standing is not None and bool(self.standing.here)
        return there and self.fault is None and self.outside_fault is None

    def look(self) -> None:
        """Look what copies there are; ``changed`` follows."""
        if not self._desk.is_open:
            return
        from coachdesk.desk.backups import standing

        homes = self.homes
        self._looking.run(lambda: standing(homes), self._on_looked, lambda _error: None)

    def _on_looked(self, found: "Standing") -> None:
        self.standing = found
        self._note_outside()
        self.changed.emit()

    # Making

    def copy_now(self) -> None:
        """Make a copy; ``carried_out`` or ``failed`` follows."""
        self._waiting.append((lambda: self.carried_out.emit(self.outside_fault), self.failed.emit))
        self._begin()

    def copy_quietly(self) -> None:
        """Make a copy if the practice changed since the newest one; bring it to the second place.

        Does nothing where the practice can only be read: whoever writes it makes the copies.
        """
        if not self._desk.is_open or self._desk.reading_only or self.under_way:
            return
        from coachdesk.desk.backups import carry_outside, standing

        homes, now, zone = self.homes, self._desk.now(), self._desk.zone

        def look() -> tuple[Any, Fault | None]:
            found = standing(homes)
            trouble = None if found.changed else carry_outside(homes, found.newest, now, zone)
            return (standing(homes), trouble)

        def done(found: "tuple[Standing, Fault | None]") -> None:
            self.outside_fault = found[1]
            self._on_looked(found[0])
            if found[0].changed:
                self._begin()

        self._looking.run(look, done, lambda _error: None)

    def before(self, act: Callable[[], None], refused: Callable[[Fault], None]) -> None:
        """Make a copy and then act; without a copy, ``refused`` is told why and nothing is done."""
        self._waiting.append((act, refused))
        self._begin()

    def _begin(self) -> None:
        if self.under_way == "copying" or not self._desk.is_open:
            return  # who waits is told when the copy under way is done
        from coachdesk.desk.backups import copy_job

        try:
            job = copy_job(self._desk, self.homes, paced=True)
        except StorageError as error:
            self._on_failed(error)
            return
        self._set("copying")
        self._copying.run(job, self._on_copied, self._on_failed)

    def _on_copied(self, outcome: "Outcome") -> None:
        self.standing = outcome.standing
        self.fault, self.outside_fault = None, outcome.trouble
        self._note_outside()
        self._set("")
        for act, _refused in self._waited():
            _tell(act)

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, StorageError):
            from coachdesk.desk.backups import was_stopped

            self._set("")
            self._waiting.clear()
            if was_stopped(error):
                return
            raise error
        self.fault = error.fault
        self._set("")
        for _act, refused in self._waited():
            _tell(refused, error.fault)

    def _waited(self) -> list[tuple[Callable[[], None], Callable[[Fault], None]]]:
        waited, self._waiting = self._waiting, []
        return waited

    # Testing and restoring

    def test(
        self, done: "Callable[[Copy, Contents], None]", failed: Callable[[Exception], None]
    ) -> None:
        """Restore the newest copy into a folder of its own, open it and count what is in it."""
        copy = self.standing.newest if self.standing else None
        if copy is None or self.under_way:
            return
        from coachdesk.desk.backups import try_restore

        key, tested = self._desk.vault.key, copy

        def well(found: "Contents") -> None:
            self._settings.change(restore_tested_at=self._desk.now().isoformat())
            self._set("")
            _tell(done, tested, found)

        def ill(error: Exception) -> None:
            self._set("")
            _tell(failed, error)

        self._set("testing")
        self._testing.run(lambda: try_restore(tested.path, key), well, ill)

    def look_into(
        self,
        path: Path,
        passphrase: str,
        done: "Callable[[tuple[Contents, Any]], None]",
        failed: Callable[[Exception], None],
    ) -> None:
        """Open a copy with the practice's key, or with a passphrase of its own, and count."""
        from coachdesk.desk.backups import look

        key = self._desk.vault.key
        self._restoring.run(
            lambda: look(path, key, passphrase), partial(_tell, done), partial(_tell, failed)
        )

    def restore(
        self,
        path: Path,
        key: Any,
        done: Callable[[Path | None], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Put a copy in the practice's place; what is replaced is copied and kept aside."""
        from coachdesk.desk.backups import bring_beside

        vault = self._desk.vault.path

        def ill(error: Exception) -> None:
            self._set("")
            _tell(failed, error)

        def brought(beside: Path) -> None:
            from coachdesk.desk.backups import put_in_place

            try:
                aside = put_in_place(self._desk, beside, key)
            except StorageError as error:
                ill(error)
                return
            self._set("")
            self.look()
            _tell(done, aside)

        self._set("restoring")
        self._restoring.run(lambda: bring_beside(path, vault, key), brought, ill)

    def let_go(self) -> None:
        """Answer nobody any more: the practice is locked, and who asked is gone."""
        self._testing.drop()
        self._restoring.drop()
        self._waiting.clear()
        if self.under_way == "testing":
            self._set("")

    # Places

    def choose_outside(self, folder: str) -> None:
        """Have a second place from now on, or none; the newest copy is brought there."""
        self._settings.change(copies_outside=folder, copies_outside_at="")
        self.outside_fault = None
        if self.standing is not None:
            from dataclasses import replace

            self.standing = replace(self.standing, outside=None)
        self.changed.emit()
        self.copy_quietly()

    def _note_outside(self) -> None:
        """Remember that the second place has the newest copy; older ones there do not count."""
        found = self.standing
        if found is None or not found.outside:
            return
        newest = found.newest
        if newest is not None and found.outside[0].moment >= newest.moment:
            self._settings.change(copies_outside_at=self._desk.now().isoformat())

    def _set(self, under_way: str) -> None:
        self.under_way = under_way
        self.changed.emit()


def _tell(callback: Callable[..., None], *said: Any) -> None:
    """Call back, unless who wanted to know is gone: locking and larger text build windows anew."""
    owner = getattr(getattr(callback, "func", callback), "__self__", None)
    if not isinstance(owner, QObject) or isValid(owner):
        callback(*said)


def _moment(text: str) -> datetime | None:
    try:
        return datetime.fromisoformat(text) if text else None
    except ValueError:
        return None
