"""Locking the practice and opening it again with its passphrase.

To lock: what is typed is kept first, without a question; then every dialog goes, the connection is
closed and the key let go, and the window is built anew under the lock page, so that nothing about
a client is left in it. Words that could not be kept wait, and are kept after unlocking.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from coachdesk.domain.errors import Fault, RuleBroken, StorageError
from coachdesk.domain.patience import Patience
from coachdesk.remembering import Remembering
from coachdesk.system.settings import lock_minutes
from coachdesk.ui.autosave import Commit
from coachdesk.ui.lock.watch import Watch
from coachdesk.ui.work import Work

if TYPE_CHECKING:
    from coachdesk.desk.clocks import RunningClocks
    from coachdesk.lockable import Lockable
    from coachdesk.storage.key import Key
    from coachdesk.storage.vault import Vault
    from coachdesk.system.sleep import Sleep
    from coachdesk.ui.lock.page import LockPage
    from coachdesk.ui.main_window import MainWindow

AGAIN_MS, MOST_TRIES = 500, 240  # writing a large practice anew takes its time


@dataclass(frozen=True, slots=True)
class Left:
    """What is kept while the practice is locked: where the coach was, and clocks without names."""

    path: Path
    practice: str
    place: tuple[str, str, str]
    clocks: "RunningClocks"


class Locking(QObject):
    """Locks and unlocks one running program."""

    def __init__(self, program: "Lockable", parent: QObject) -> None:
        super().__init__(parent)
        self._program = program
        self._work = Work(self)
        self._patience = Patience(program.desk.now)
        self._left: Left | None = None
        self._attended = True
        self._tries = 0
        self._page: LockPage | None = None
        self._sleep: Sleep | None = None
        # What could not be kept of a practice before another one was opened in its place.
        self._held: dict[Path, dict[str, Commit]] = {}
        self._remembering = Remembering(program, self.show, self._on_remembered, self)
        self.watch = Watch(program.desk.now, self._minutes, self)
        self.watch.idle.connect(self.lock)
        self.watch.slept.connect(self.lock_absent)
        self.watch.lock_pressed.connect(self.lock)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(AGAIN_MS)
        self._again.timeout.connect(self.lock_now)

    @property
    def is_away(self) -> bool:
        """Whether there is something to come back to: the practice was locked while in use."""
        return self._left is not None

    def begin(self) -> None:
        """See from now on whether anybody is there; a practice is open."""
        self.watch.begin()
        for name, commit in self._held.pop(self._program.vault_path, {}).items():
            self._program.window.room.autosave.pend(name, commit)
        if self._sleep is None:
            from coachdesk.system.sleep import Sleep

            self._sleep = Sleep(self)
            self._sleep.going.connect(self._on_sleep)
            self._sleep.screen_locked.connect(self.lock)
            self._sleep.listen()

    def _on_sleep(self) -> None:
        self._attended = False
        self.lock_now()  # there may be no moment after this one

    def _minutes(self) -> int:
        return lock_minutes(self._program.settings.value)

    # Locking

    def lock(self) -> None:
        """Lock as soon as what is going on is through; does nothing without a passphrase."""
        # A command must not pull the window away from under itself.
        QTimer.singleShot(0, self, self.lock_now)

    def lock_or_say(self) -> None:
        """Lock because the coach wants to; without a passphrase, show how to have one."""
        from coachdesk.desk.protection import is_protected

        desk, window, words = self._program.desk, self._program.window, self._program.words
        if is_protected(desk):
            self.lock()
        elif desk.is_open:
            from coachdesk.ui.leaving_room import leave_room

            def show() -> None:
                window.show_settings("security")
                window.say(
                    words("With a passphrase CoachDesk can be locked. You can set one here.")
                )

            leave_room(window, show)

    def lock_absent(self) -> None:
        """Lock because the machine slept: nobody was there while it did."""
        self._attended = False
        self.lock()

    def lock_now(self) -> None:
        """Lock at once. While the file is being written anew, as soon as that is done."""
        from coachdesk.desk.protection import is_protected
        from coachdesk.ui.lock.closing import close_dialogs, forget_copied, leave_field

        program, copies = self._program, self._program.window.room.copies
        restoring = copies is not None and copies.under_way == "restoring"
        if restoring or not is_protected(program.desk):
            self._come_again(wait=restoring or not program.desk.is_open)
            return
        self._tries = 0
        self._again.stop()
        if copies is not None:
            copies.let_go()
        old = program.window
        leave_field()
        old.room.autosave.flush()
        close_dialogs(old)
        leave_field()
        old.room.autosave.flush()
        forget_copied(QGuiApplication.clipboard())
        self._left = self._what_is_left()
        program.rest()
        self._remembering.on_locked(program.desk.vault.key)
        old.room.changes.close()
        program.desk.put_down()
        program.renew(self._fill)

    def _come_again(self, *, wait: bool) -> None:
        """Lock later if there is something to wait for; nothing is where nothing is open."""
        if wait and self._page is None and self._tries < MOST_TRIES:
            self._tries += 1
            self._again.start()
            return
        self._tries = 0
        if self._page is None:
            self._attended = True  # nothing was locked, so there is nothing to come back to

    def _fill(self, new: "MainWindow", old: "MainWindow") -> None:
        new.room.autosave.take_over(old.room.autosave)
        self.show()

    def _what_is_left(self) -> Left:
        from coachdesk.desk.clocks import running_clocks
        from coachdesk.desk.practice import practice

        program = self._program
        try:
            named, clocks = practice(program.desk).name, running_clocks(program.desk)
        except StorageError:  # a disk that went away does not keep the practice open
            named, clocks = "", ()
        return Left(program.vault_path, named, program.window.place(), clocks)

    # The page

    def ask(self) -> None:
        """Ask for the passphrase, unless this computer remembers the key and nobody locked."""
        if self.is_away or not self._remembering.begin():
            self.show()

    def show(self, *, recovery: bool = False) -> None:
        """Show the lock page."""
        from coachdesk.ui.lock.page import LockPage

        program = self._program
        program.be_ready()
        named = self._left.practice if self._left is not None else ""
        page = LockPage(
            program.look, program.words, named, self._patience, self._clock, program.window
        )
        page.passphrase_given.connect(self._on_passphrase)
        page.code_given.connect(self._on_code)
        page.forgotten.connect(self._on_forgotten)
        page.guide_wanted.connect(self._on_guide)
        self._page = page
        program.window.cover(page)
        if recovery:
            page.show_way(recovery=True)

    def _on_guide(self) -> None:
        from coachdesk.ui.guide.opening import open_lost

        open_lost(self._program.look, self._program.words, self._program.window)

    def show_recovery(self) -> None:
        """Show the lock page and ask for the recovery sheet."""
        self.show(recovery=True)

    def _clock(self) -> str:
        from coachdesk.domain.session import elapsed_of
        from coachdesk.ui.widgets.clock import clock_text

        if self._left is None or not self._left.clocks:
            return ""
        _id, spans = self._left.clocks[-1]
        return clock_text(elapsed_of(spans, self._program.desk.now()), 0)

    # Unlocking

    def _on_passphrase(self, passphrase: str) -> None:
        path = self._program.vault_path

        def made() -> "Key":
            from coachdesk.storage.key import derive, salt_of

            return derive(passphrase, salt_of(path))

        self._open_with(made)

    def _on_code(self, code: str) -> None:
        path = self._program.vault_path

        def made() -> "Key":
            from coachdesk.storage.key import key_of_code, salt_of

            return key_of_code(code, salt_of(path))

        self._open_with(made)

    def _open_with(self, made: "Callable[[], Key]") -> None:
        page = self._page
        if page is not None:
            page.set_opening(True)
        self._work.run(made, self._on_key, self._on_no_key)

    def _on_no_key(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._refuse()
        elif isinstance(error, OSError):
            missing = isinstance(error, FileNotFoundError)
            told = StorageError(Fault.MISSING if missing else Fault.UNREACHABLE)
            self._program.tell(told, None)
        else:
            raise error

    def _on_remembered(self, key: "Key") -> None:
        program, page = self._program, self._page
        elsewhere = page is None and program.window.is_covered()
        if program.desk.is_open or self.is_away or elsewhere or (page and not page.is_untouched()):
            return
        try:
            vault = program.opened(key)
        except StorageError as error:
            if error.fault is not Fault.WRONG_KEY:
                program.tell(error, key)
            elif page is None:
                self.show()
            return
        self._page = None
        program.window.uncover()
        program.use(vault, key)

    def _on_key(self, key: "Key") -> None:
        program = self._program
        try:
            vault = program.opened(key)
        except StorageError as error:
            if error.fault is Fault.WRONG_KEY:
                self._refuse()
            else:
                program.tell(error, key)
            return
        self._patience.right()
        self._remembering.on_opened(key)
        if self._page is not None:
            self._page.forget_typed()
        self._page = None
        program.window.uncover()
        program.use(vault, key)

    def _refuse(self) -> None:
        self._patience.wrong()
        if self._page is not None:
            self._page.refuse()

    def _on_forgotten(self) -> None:
        self._page = None
        self._program.tell_forgotten()

    def come_back(self, vault: "Vault") -> None:
        """Show the practice again where the coach was, and keep what could not be kept.

        Raises:
            StorageError: the practice cannot be read.
        """
        from coachdesk.desk.sessions import heartbeat

        program, left, desk = self._program, self._left, self._program.desk
        attended, self._attended = self._attended, True
        desk.receive(vault)
        window, self._left = program.window, None
        if left is None or left.path != program.vault_path:
            if left is not None:
                self._held[left.path] = window.room.autosave.let_go()
                window.room.autosave.flush()
            window.begin()
            program.begin_again()
            return
        window.room.autosave.flush()
        if attended and not desk.reading_only:
            for session_id, _spans in left.clocks:
                heartbeat(desk, session_id)
        window.begin()
        window.go_to(left.place)
        program.begin_again()
