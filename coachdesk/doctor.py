"""The start-up doctor: what to do when a practice cannot be opened.

It looks at the file, shows the page for what it found, and carries out what the coach chose. The
file itself is never changed except by restoring, which keeps what was there.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, QSysInfo, QUrl
from PySide6.QtGui import QDesktopServices

from coachdesk.domain.ailment import Ailment, Finding, Holder
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.system.sync_folders import sharer
from coachdesk.ui.work import Work

if TYPE_CHECKING:
    from coachdesk.desk.backups import Homes
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.backup import Copy
    from coachdesk.storage.key import Key
    from coachdesk.system.one_instance import VaultLock
    from coachdesk.system.paths import Places
    from coachdesk.system.settings import SettingsFile
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.ui.theme import Look
    from coachdesk.words import Words


class Running(Protocol):
    """The running program, as far as its doctor has to do with it."""

    vault_path: Path
    places: "Places"
    settings: "SettingsFile"
    look: "Look"
    words: "Words"
    desk: "Desk"
    window: "MainWindow"
    lock: "VaultLock"

    def open_vault(self, key: "Key | None" = None) -> None:
        """Open the vault, or say why it cannot be opened."""

    def take_up(self, path: Path) -> None:
        """Have to do with another vault from now on."""

    def begin_again(self) -> None:
        """Do once more what waits for quiet after a practice was opened."""


class Doctor(QObject):
    """Looks after one running program's file.

    ``use_recovery`` opens the practice with its recovery sheet; ``None`` while nobody can.
    """

    def __init__(self, program: Running, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._work = Work(self)
        self._key: Key | None = None
        self.use_recovery: Callable[[], None] | None = None

    # A practice that cannot be opened

    def show(self, error: StorageError, key: "Key | None" = None) -> None:
        """Say what is wrong with the practice, in its place. ``key`` is what it was opened with."""
        from coachdesk.storage.examine import examine

        self._key = key
        self.show_finding(self._told(examine(self._path, error.fault)))

    def show_forgotten(self) -> None:
        """Say what helps when the passphrase is not known any more."""
        self.show(StorageError(Fault.WRONG_KEY))

    def show_finding(self, finding: Finding) -> None:
        """Show the page for a finding."""
        from coachdesk.ui.trouble_page import TroublePage

        program = self._program
        page = TroublePage(
            program.look,
            program.words,
            finding,
            program.window,
            newest=self._newest_told(),
            recovery=self.use_recovery is not None,
        )
        page.try_again.connect(self.try_again)
        page.restore_wanted.connect(self.show_copies)
        page.copy_chosen.connect(self.show_copies)
        page.recovery_wanted.connect(self._on_recovery)
        page.folder_wanted.connect(self.show_folder)
        page.choose_other.connect(lambda path: self.go_to(Path(path)))
        page.make_new.connect(lambda path: self.go_to(Path(path), new=True))
        page.quit_wanted.connect(QCoreApplication.quit)
        program.window.cover(page)

    def try_again(self) -> None:
        """Open the practice once more."""
        self._program.window.uncover()
        self._program.open_vault()

    def go_to(self, path: Path, *, new: bool = False, warned: bool = False) -> None:
        """Open another practice, or begin one; warns of a folder that others touch too."""
        found = None if warned else sharer(path.parent)
        if found is None:
            self._move_on(path, new=new)
            return
        from coachdesk.ui.trouble_place import SharedPlacePage

        program = self._program
        page = SharedPlacePage(program.look, program.words, found.name, str(path), program.window)
        page.back_wanted.connect(self.try_again)
        page.accepted.connect(lambda: self.go_to(path, new=new, warned=True))
        program.window.cover(page)

    def show_folder(self) -> None:
        """Show the practice's folder in the system's own window."""
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))

    # Restoring

    def show_copies(self, elsewhere: str = "") -> None:
        """Offer the copies there are, the newest first; ``elsewhere`` is one more file."""
        from coachdesk.ui.trouble_restore import RestorePage

        program, words = self._program, self._program.words
        offered = [(elsewhere, Path(elsewhere).name)] if elsewhere else []
        offered += [(str(each.path), self._moment_told(each)) for each in self._copies()]
        kept = (
            words("What is there now is kept beside it as a file with today’s date.")
            if self._path.exists()
            else words("The copy takes the place of the missing file.")
        )
        key = self._key

        def look_into(path: Path, passphrase: str) -> Any:
            from coachdesk.desk.backups import look

            return look(path, key, passphrase)

        page = RestorePage(program.look, words, offered, look_into, kept, program.window)
        page.chosen.connect(lambda path, found: self._restore(page, path, found))
        page.back_wanted.connect(self.try_again)
        program.window.cover(page)

    def _restore(self, page: Any, copy: Path, key: "Key | None") -> None:
        from coachdesk.desk.backups import bring_beside

        program, path = self._program, self._path
        if not program.lock.take() and program.lock.held_elsewhere():
            page.refuse(StorageError(Fault.BUSY))
            return

        def brought(beside: Path) -> None:
            from coachdesk.storage.restore import put_in_place

            try:
                aside = put_in_place(beside, path, program.desk.now(), key, key)
            except StorageError as error:
                page.refuse(error)
                return
            self._open_restored(key, aside)

        self._work.run(lambda: bring_beside(copy, path, key), brought, page.refuse)

    def _open_restored(self, key: "Key | None", aside: Path | None) -> None:
        program, words = self._program, self._program.words
        program.window.uncover()
        program.open_vault(key)
        if not program.desk.is_open:
            return
        program.window.say(
            words("The copy is restored. What was here is kept as “{name}”.", name=aside.name)
            if aside is not None
            else words("The copy is restored.")
        )

    # What it asks and knows

    @property
    def _path(self) -> Path:
        return self._program.vault_path

    def _told(self, finding: Finding) -> Finding:
        """A finding with what only the running program can know."""
        from coachdesk.storage.examine import conflict_copies

        twins = conflict_copies(self._path, (QSysInfo.machineHostName(),))
        holder = self.holder() if finding.ailment is Ailment.BUSY else None
        return replace(finding, holder=holder, conflicts=tuple(each.name for each in twins))

    def holder(self) -> Holder | None:
        """Who else has the practice open, if anyone and if it is known."""
        lock = self._program.lock
        told = lock.holder() if not lock.take() and lock.held_elsewhere() else None
        return None if told is None else Holder(*told)

    def homes(self) -> "Homes":
        """Where the copies of the practice are."""
        from coachdesk.desk.backups import homes
        from coachdesk.keeping import FOLDER

        places, outside = self._program.places, self._program.settings.value.copies_outside
        return homes(self._path, places.vault, places.data / FOLDER, outside)

    def _copies(self) -> "tuple[Copy, ...]":
        """The copies on this machine; those outside where there are none here."""
        from coachdesk.desk.backups import standing

        found = standing(self.homes())
        return found.here or found.outside or ()

    def _newest_told(self) -> str:
        from coachdesk.ui.copies_words import said_on

        newest = next(iter(self._copies()), None)
        if newest is None:
            return ""
        room, words = self._program.window.room, self._program.words
        return words("{day}, {time}", day=said_on(room, newest.moment),
                     time=words.time(newest.moment))  # fmt: skip

    def _moment_told(self, copy: "Copy") -> str:
        from coachdesk.ui.copies_words import said_moment

        return said_moment(self._program.window.room, copy.moment)

    def _move_on(self, path: Path, *, new: bool) -> None:
        if new:
            self._program.settings.change(last_vault="")
        self._program.take_up(path)
        self.try_again()

    def _on_recovery(self) -> None:
        if self.use_recovery is not None:
            self.use_recovery()
