"""A child of the canary sweep: the real program, all of it used on a practice full of canaries.

It makes the vault, opens it in the window, goes through every page, document and setting, exports
to the folder named, meets errors that quote a client, locks and unlocks, and
says ``ready``. It ends by itself when it is to close; else it types on until its parent ends it.

Arguments: vault, folder for exports, token, passphrase (empty for none), and ``close``, ``stay`` or
``brief`` to stay without going through every page first.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

from coachdesk.desk.clients import engagements
from coachdesk.desk.portability import export_archive, import_archive
from coachdesk.domain.client import Client
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.stage import STAGES
from coachdesk.program import Program
from coachdesk.startup import begin_practice, open_desk
from coachdesk.storage.key import new_key
from coachdesk.storage.vault import create_vault
from coachdesk.system.paths import places
from coachdesk.system.settings import write_file
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.lock.page import LockPage
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.work import Work
from coachdesk.window import run_window
from tests.reliability.canary import Canaries, practice_of

LONGEST_MS = 60_000
FOLDER = "folder of {}"


class Tour:
    """Goes everywhere, one leg after the other, from the event loop."""

    def __init__(self, program: Program, exports: Path, canaries: Canaries, secret: str) -> None:
        self.program, self.exports, self.canaries, self.secret = program, exports, canaries, secret

    @property
    def window(self):  # type: ignore[no-untyped-def]
        return self.program.window

    def go(self, ending: str) -> None:
        """Everything; raising in here ends the child with the reason."""
        try:
            self._legs(ending)
        except BaseException:  # noqa: BLE001 - whatever it is, the parent must hear of it
            import traceback

            os.write(1, f"FAILED {traceback.format_exc()}\n".encode())
            os._exit(3)

    def _legs(self, ending: str) -> None:
        wait(lambda: self.program.desk.is_open or self.window.is_covered())
        self._unlock()
        wait(lambda: self.window.actions_table is not None and not self.window.is_covered())
        if ending != "brief":
            self._pages()
            self._settings()
            self._documents()
        self._export()
        self._errors()
        self._type()
        self._lock()
        if ending == "close":
            say("ready")
            self.window.close()
            QApplication.quit()
        else:
            self._draft()
            say("ready")
            self._type_on()

    # The legs

    def _unlock(self) -> None:
        """Type a wrong passphrase and then the right one on the lock page."""
        if not self.secret:
            return
        wait(self._lock_page)
        page = self._lock_page()
        assert page is not None
        for word in (f"not {self.secret}", self.secret):
            wait(page.open.isEnabled)
            page.field.setText(word)
            QTest.keyClick(page.field, Qt.Key.Key_Return)
            settle()
        wait(lambda: self.program.desk.is_open and not self.window.is_covered())

    def _lock_page(self) -> LockPage | None:
        return next((each for each in self.window.findChildren(LockPage) if each.isVisible()), None)

    def _lock(self) -> None:
        """Lock by the key a coach presses, and unlock again; only with a passphrase."""
        if not self.secret:
            return
        QTest.keyClick(self.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        wait(lambda: not self.program.desk.is_open)
        self._unlock()

    def _pages(self) -> None:
        for client in self.program.desk.vault.all(Client)[:2]:
            for stage in STAGES:
                self.window.open_client(client.id, stage.key)
                settle()
                grab(self.window)
            self.window.open_client(client.id)
            settle()
        self.window.show_today()
        self.window.show_handouts()
        settle()

    def _settings(self) -> None:
        self.window.show_settings()
        page = self.window.stack.currentWidget()
        assert isinstance(page, SettingsPage)
        for part in page.ways:
            page.show_part(part)
            settle()
        grab(self.window)

    def _documents(self) -> None:
        """Every kind of document previewed; one saved through the system's dialog."""
        for kind in HandoutKind:
            sheet = self._sheet(kind)
            if kind is HandoutKind.GOALS:
                self._save(sheet)
            sheet.reject()
            settle()

    def _sheet(self, kind: HandoutKind) -> HandoutSheet:
        desk = self.program.desk
        for client in desk.vault.all(Client):
            found = engagements(desk, client.id)
            journey = desk.journey(found[-1].id) if found else None
            if journey and journey.priorities() and journey.engagement.sponsor_name:
                break
        assert journey is not None
        self.window.open_handouts(journey.engagement.id, kind.value)
        sheet = next(each for each in self.window.findChildren(HandoutSheet) if each.isVisible())
        assert isinstance(sheet, HandoutSheet)
        wait(lambda: sheet.is_current() and sheet.pages.is_drawn())
        return sheet

    def _save(self, sheet: HandoutSheet) -> None:
        """Save into a folder that bears a client's name, as a coach may have them."""
        folder = self.exports / FOLDER.format(self.canaries.new("name of a folder"))
        folder.mkdir()
        sheet.foot.save_wanted.emit()
        dialog = next(iter(self.window.findChildren(QFileDialog)))
        dialog.setDirectory(str(folder))
        dialog.selectFile(f"{self.canaries.new('name of a file')}.pdf")
        settle()
        dialog.accept()
        settle()
        assert list(folder.glob("kanari*.pdf")), "nothing was saved"

    def _export(self) -> None:
        import json

        archive = json.dumps(export_archive(self.program.desk, "test"))
        write_file(self.exports / "archive.json", archive.encode())

    def _errors(self) -> None:
        """Errors whose words quote a client: in a slot, in a worker, in a thread."""
        import threading

        word = self.canaries.new("error")

        def fail() -> None:
            quoted = word
            raise RuntimeError(f"no such client: {quoted}")

        QTimer.singleShot(0, self.program, fail)
        settle()
        work = Work(self.program)
        work.run(fail, lambda _result: None, lambda error: raise_again(error))
        settle()
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        settle()
        dismiss()

    def _type(self) -> None:
        client = self.program.desk.vault.all(Client)[0]
        self.window.open_client(client.id, "introductory", "story")
        settle()
        field = self._field()
        field.setFocus()
        QTest.keyClicks(field, self.canaries.new("typed"))
        self.window.room.autosave.flush()

    def _field(self) -> GrowingField:
        return next(
            each
            for each in self.window.client_page.findChildren(GrowingField)
            if each.isVisible() and each.isEnabled()
        )

    def _draft(self) -> None:
        """An e-mail begun: its draft lies in the temporary folder while the program runs."""
        sheet = self._sheet(HandoutKind.GOALS)
        made = sheet.made
        assert made is not None
        sheet.output.mail(made)
        settle()
        sheet.reject()

    def _type_on(self) -> None:
        client = self.program.desk.vault.all(Client)[1]
        self.window.open_client(client.id, "introductory", "story")
        settle()
        field, word = self._field(), self.canaries.new("typed until the end")
        field.setFocus()
        timer = QTimer(self.program)
        timer.timeout.connect(lambda: QTest.keyClicks(field, f"{word} "))
        timer.start(50)


def raise_again(error: Exception) -> None:
    """Let an error of a worker go on, as a bug does."""
    raise error


def dismiss() -> None:
    """Close whatever dialog stands open."""
    for _ in range(9):
        open_now = QApplication.activeModalWidget()
        if not isinstance(open_now, QDialog):
            return
        open_now.reject()
        settle()


def grab(window: QWidget) -> None:
    """Paint the window as a screen would."""
    window.grab()


def settle() -> None:
    """Let what is due happen; no title of a window may tell of a client."""
    for _ in range(20):
        QApplication.processEvents()
    for window in QApplication.topLevelWidgets():
        assert "kanari" not in window.windowTitle(), "a window's title tells of a client"


def wait(until: Callable[[], object]) -> None:
    """Let the window run until something is so."""
    loop, looking = QEventLoop(), QTimer()
    looking.timeout.connect(lambda: until() and loop.quit())
    looking.start(20)
    QTimer.singleShot(LONGEST_MS, loop, lambda: loop.exit(1))
    assert until() or loop.exec() == 0, "it never came"


def say(line: str) -> None:
    """Tell the parent, at once and in one piece."""
    os.write(1, f"{line}\n".encode())


def begin(vault: Path, canaries: Canaries, secret: str) -> None:
    """Make the vault, with a canary in every field."""
    made = create_vault(vault, new_key(secret) if secret else None)
    desk = open_desk(made)
    import_archive(desk, practice_of(canaries))
    begin_practice(desk)
    made.close()


def main() -> None:
    """Run the program and the tour through it."""
    vault, exports, token, secret, ending = sys.argv[1:]
    canaries = Canaries(token)
    begin(Path(vault), canaries, secret)
    tours: list[Tour] = []

    def opened(program: object) -> None:
        assert isinstance(program, Program)
        tours.append(Tour(program, Path(exports), canaries, secret))
        QTimer.singleShot(0, program, lambda: tours[0].go(ending))

    code = run_window(Path(vault), places(), opened=opened)
    say(f"ended {code}")


if __name__ == "__main__":
    main()
