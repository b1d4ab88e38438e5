"""The running program: one window on one vault, from the first paint to the last save.

Part of ``startup``; apart from it so that the command line need not load the window's libraries.
"""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer

from coachdesk.crashing import Crashing, say_nothing_lost
from coachdesk.desk.desk import Desk
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.keeping import Keeping
from coachdesk.opened_files import OpenedFiles
from coachdesk.startup import begin_practice, fill_with_sample, open_desk, open_or_make
from coachdesk.system import haste
from coachdesk.system.one_instance import STARTING_MS, Doorbell, VaultLock, raise_the_other
from coachdesk.system.paths import Places
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.icons import window_icon
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.doctor import Doctor
    from coachdesk.locking import Locking
    from coachdesk.storage.key import Key
    from coachdesk.storage.vault import Vault
    from coachdesk.ui.widgets.focus_ring import FocusRing
    from coachdesk.warming import Warming
    from coachdesk.whereabouts import Whereabouts

PAINT_AT_LATEST_MS = 400
COLLECT_AFTER_MS = 2000
WARM_AFTER_MS = 700


class Program(QObject):
    """The parts of a running program and the order they come to life in."""

    def __init__(self, vault_path: Path, places: Places, *, demo: bool = False) -> None:
        self._app = new_application()
        super().__init__(self._app)
        self._app.setApplicationName("CoachDesk")
        self._app.setDesktopFileName("coachdesk")
        self.vault_path, self.places, self._demo = vault_path, places, demo
        self.settings = SettingsFile(places.settings)
        self.look = Look(self._app, self.settings.value.theme, self.settings.value.text_size)
        self.words = Words()
        self.desk: Desk = open_desk(None)
        self.has_begun = False  # whether a practice was asked for
        self._keeping = Keeping(self.desk, self.settings, places, self)
        self._locking: Locking | None = None
        self._doctor: Doctor | None = None
        self._whereabouts: Whereabouts | None = None
        self.window = self._new_window()
        self._crashing = Crashing(lambda: self.window, places, self)
        self._crashing.tells_itself = self._shows_trouble
        self.lock = VaultLock(vault_path)
        self._opened_files = OpenedFiles(self, lambda: self.window.come_forward(), self)
        self._doorbell: Doorbell | None = None
        self._ring: FocusRing | None = None
        self._begun_with: Path | None = None
        self._warming: Warming | None = None
        self._closed = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.timeout.connect(self._on_quiet)
        self._was_open = not self.settings.value.closed_cleanly

    # Parts that are made when they are first needed

    @property
    def locking(self) -> "Locking":
        """Locks the practice and opens it again."""
        if self._locking is None:
            from coachdesk.locking import Locking

            self._locking = Locking(self, self)
        return self._locking

    @property
    def doctor(self) -> "Doctor":
        """Helps where the practice cannot be opened."""
        if self._doctor is None:
            from coachdesk.doctor import Doctor

            self._doctor = Doctor(self, self)
            self._doctor.use_recovery = self.locking.show_recovery
        return self._doctor

    @property
    def whereabouts(self) -> "Whereabouts":
        """Looks after the place of the file."""
        if self._whereabouts is None:
            from coachdesk.whereabouts import Whereabouts

            self._whereabouts = Whereabouts(self, self.doctor, self)
        return self._whereabouts

    def run(self, opened: Callable[[object], None] | None = None) -> int:
        """Show the window and run until it is closed."""
        with suppress(OSError):  # opening the vault tells what is wrong with the place
            self.vault_path.parent.mkdir(parents=True, exist_ok=True)
        if (
            not self.lock.take()
            and self.lock.held_elsewhere()
            and raise_the_other(self.vault_path, STARTING_MS)
        ):
            return 0
        self._crashing.begin(str(self.vault_path), watch=self.lock.take() and not self._demo)
        self.window.sidebar.installEventFilter(self)
        self.window.restore()
        self.window.show()
        QTimer.singleShot(PAINT_AT_LATEST_MS, self, self.open_vault)
        QTimer.singleShot(COLLECT_AFTER_MS, self, haste.end)
        if opened is not None:
            opened(self)
        code = self._app.exec()
        self.close()
        self._crashing.end()
        return int(code)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.desk.is_open:
            self.window.sidebar.removeEventFilter(self)
            QTimer.singleShot(0, self, self.open_vault)
        return False

    # The vault

    def open_vault(self, key: "Key | None" = None) -> None:
        """Open the vault, or say why it cannot be opened."""
        if self.desk.is_open or self.window.is_covered():
            return
        self.has_begun = True
        try:
            vault = self.opened(key)
        except StorageError as error:
            self.tell(error, key)
        else:
            self.use(vault, key)

    def tell(self, error: StorageError, key: "Key | None") -> None:
        """Say why the practice cannot be opened, or ask for its passphrase."""
        self.desk.put_down()
        self._dress()
        if error.fault is Fault.LOCKED and key is None:
            self.locking.ask()
        else:
            self.doctor.show(error, key)

    def tell_forgotten(self) -> None:
        """Say what helps when neither passphrase nor recovery sheet is there."""
        self.doctor.show_forgotten()

    def use(self, vault: "Vault", key: "Key | None") -> None:
        """Show an opened practice; one that was locked, where the coach was."""
        try:
            if self._locking is not None and self._locking.is_away:
                self.locking.come_back(vault)
                self.whereabouts.tell_where_open()
            else:
                self._use(vault)
        except StorageError as error:  # some damage shows only when the list is read
            self.tell(error, key)

    def _shows_trouble(self, error: StorageError) -> bool:
        """Show the page for a practice that was closed for a moment and does not open again."""
        away = error.fault is Fault.LOCKED or self.window.is_covered()
        if self.desk.is_open or away:
            return False
        self.doctor.show(error)
        return True

    def take_up(self, path: Path) -> None:
        """Have to do with another vault from now on; the one before is closed."""
        self.lock.release()
        self.vault_path = path
        self.lock = VaultLock(path)
        self.lock.take()
        if self._doorbell is not None:
            self._doorbell.close()
            self._doorbell = None

    def begin_again(self) -> None:
        """A practice was closed and opened again: what waited for quiet waits once more."""
        self._quiet.start(WARM_AFTER_MS)

    def rest(self) -> None:
        """Do nothing by itself until ``begin_again``: no page is made behind the lock."""
        self._quiet.stop()
        if self._warming is not None:
            self._warming.rest()

    def is_warm(self) -> bool:
        """Whether everything that is made ready in quiet moments was read in."""
        return self._warming is not None and self._warming.is_done()

    def be_ready(self) -> None:
        """Be found by a second start, bear the mark, and show where the keyboard is."""
        self._dress()
        if self.lock.take():
            self._answer_rings()

    def _dress(self) -> None:
        from coachdesk.system.traces import remember_no_folders
        from coachdesk.ui.widgets.focus_ring import FocusRing

        self._app.setWindowIcon(window_icon())
        remember_no_folders()
        if self._ring is None:
            self._ring = FocusRing(self._app, self.look)

    def _answer_rings(self) -> None:
        if self._doorbell is None:
            self._doorbell = Doorbell(self.vault_path, lambda: self.window.come_forward(), self)

    def opened(self, key: "Key | None") -> "Vault":
        """Open the file for writing, or for reading where another program writes it."""
        from coachdesk.domain.backup import is_named_as_copy

        # Asked again: a folder that had vanished at the start may be back.
        read_only = not self.lock.take() and self.lock.held_elsewhere()
        # What is written into a copy would go when the copy does.
        read_only = read_only or is_named_as_copy(self.vault_path)
        known = self.settings.value.last_vault
        return open_or_make(self.vault_path, known, key, read_only=read_only)

    def _use(self, vault: "Vault") -> None:
        self.desk.receive(vault)
        if self._demo:
            fill_with_sample(self.desk)
        self.window.show_list()
        QTimer.singleShot(0, self, self._settle_in)

    def _settle_in(self) -> None:
        """What can wait until the list is painted."""
        if self._closed or not self.desk.is_open:
            return
        from coachdesk.domain.backup import is_named_as_copy
        from coachdesk.ui.regions import stand_at_list
        from coachdesk.welcoming import Welcoming

        self._dress()
        self.whereabouts.tell_where_open()
        self.window.show_today()
        self.window.add_commands()
        stand_at_list(self.window)
        self.window.sidebar.clients.stand_on(self.settings.value.last_client)
        if not self._demo and not is_named_as_copy(self.vault_path):
            self.settings.change(last_vault=str(self.vault_path), closed_cleanly=False)
        Welcoming(self, self.window).offer()
        known = self.settings.value.last_vault == str(self.vault_path)
        if self._was_open and known and not self.desk.reading_only:
            self._was_open = False
            say_nothing_lost(self.window)
        self._quiet.start(WARM_AFTER_MS)

    def _on_quiet(self) -> None:
        """What can wait until the coach has had a first look."""
        if not self.desk.is_open:
            return
        self.locking.begin()
        if not self.desk.reading_only:
            self._answer_rings()
        if self._begun_with != self.vault_path and not self.desk.reading_only:
            self._begun_with = self.vault_path
            with suppress(StorageError):  # a newer starter set can wait for the next start
                begin_practice(self.desk)
            self._clear_left_behind()
        self._crashing.tell_of_earlier()
        if not self._demo:
            self._keeping.begin()
            self.whereabouts.look_round()
        self._warm_up()

    def _clear_left_behind(self) -> None:
        """Remove drafts of e-mails that an earlier run could not."""
        from coachdesk.system.drafts import clear_left_behind

        clear_left_behind()

    def _warm_up(self) -> None:
        if self._warming is None:
            from coachdesk.ui.motion import follow_system
            from coachdesk.warming import Warming

            self._warming = Warming(self, self._make_ready)
            wanted = self.settings.value.motion != "off"
            follow_system(self.look, wanted=wanted, parent=self)
        self._warming.go_on()

    def _make_ready(self) -> None:
        from coachdesk.ui.handouts.making import warm_up

        if self.desk.is_open:
            _ = self.window.client_page
            warm_up(self, self.words)

    # The window

    def _new_window(self) -> MainWindow:
        copies = None if self._demo else self._keeping.copies
        window = MainWindow(self.desk, self.look, self.words, self.settings, copies)
        window.rebuild_wanted.connect(self._on_rebuild_wanted)
        window.sidebar.lock_wanted.connect(self._on_lock_wanted)
        return window

    def _on_lock_wanted(self) -> None:
        self.locking.lock_or_say()

    def _on_rebuild_wanted(self) -> None:
        """Text of another size needs every part anew; the coach stays where they were."""
        QTimer.singleShot(0, self, self._rebuild)

    def _rebuild(self) -> None:
        if self.desk.is_open:  # not locked meanwhile
            self.renew(self._go_on)

    def _go_on(self, new: MainWindow, old: MainWindow) -> None:
        new.room.notices.take_over(old.room.notices)
        new.begin()
        new.go_to(old.place())
        new.machine.take_over(old.machine)

    def renew(self, fill: Callable[[MainWindow, MainWindow], None]) -> None:
        """Build the window anew in the place of the old one, which goes; ``fill`` gets both."""
        old, self.window = self.window, self._new_window()
        self.window.stand_in_for(old)
        fill(self.window, old)
        if self._app.applicationState() is not Qt.ApplicationState.ApplicationActive:
            self.window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.window.show()
        old.room.changes.close()
        old.hide()
        old.deleteLater()

    def close(self) -> None:
        """Leave everything kept and tidy. Closing twice does nothing."""
        if self._closed:
            return
        self._closed = True
        self._opened_files.close()
        self.rest()
        if self._ring is not None:
            self._ring.deleteLater()
        if self._doorbell is not None:
            self._doorbell.close()
        if not self._demo:
            self._keeping.close()
        self.desk.put_down()  # an answer of a worker that comes now must open nothing again
        self.lock.release()
        if not self._demo:
            self.settings.change(closed_cleanly=True)
