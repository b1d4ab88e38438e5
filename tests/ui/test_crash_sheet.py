"""A mistake of the program, as the coach meets it: one sheet, all saved, details to read first."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from coachdesk.crashing import QUIET_SECONDS, Crashing
from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.system.paths import Places
from coachdesk.ui.autosave import Saving
from coachdesk.ui.crash_sheet import CrashSheet
from coachdesk.ui.main_window import MainWindow
from tests.conftest import focused, let_events_run, press, type_text

SECRET = "Mara Lindell cries at night"


class Machine:
    """The program's catching of faults, on the real window, with a clock to turn."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.now = 0.0
        self.places = Places(folder / "data", folder / "config")
        self.owner = QObject(window)
        self.window = window
        self.crashing = Crashing(lambda: window, self.places, self.owner, lambda: self.now)

    def fail(self, error: Exception | None = None) -> None:
        """Something fails and nobody catches it."""
        try:
            raise error or ValueError(SECRET)
        except Exception as caught:  # noqa: BLE001
            sys.excepthook(type(caught), caught, caught.__traceback__)
        let_events_run()

    def sheets(self) -> list[CrashSheet]:
        return [each for each in self.window.findChildren(CrashSheet) if each.isVisible()]

    def sheet(self) -> CrashSheet:
        (found,) = self.sheets()
        return found

    def go_on(self) -> None:
        self.sheet().go_on.click()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        let_events_run()

    def log(self) -> str:
        return self.crashing.log.path.read_text("ascii")


@pytest.fixture
def machine(window: MainWindow, tmp_path: Path) -> Iterator[Machine]:
    made = Machine(window, tmp_path)
    made.crashing.begin("practice", watch=False)
    yield made
    made.crashing.end()


def spoken(sheet: CrashSheet) -> str:
    """All that stands on a sheet."""
    layout = sheet.body
    widgets = [layout.itemAt(at).widget() for at in range(layout.count())]
    return "\n".join(each.text() for each in widgets if hasattr(each, "text"))


def test_a_mistake_is_told_in_a_sheet_and_everything_typed_is_saved(
    machine: Machine, window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "introductory")
    window.client_page.show_section("story")
    field = focused()
    type_text("Why now", field)
    assert window.room.autosave.state.saving is Saving.PENDING
    machine.fail()
    sheet = machine.sheet()
    assert window.room.autosave.state.saving is Saving.KEPT
    assert [each.value for each in window.room.desk.vault.all(Answer)] == ["Why now"]
    assert "Everything you typed is saved" in spoken(sheet)
    assert focused() is sheet.go_on
    press(Qt.Key.Key_Return)
    let_events_run()
    assert machine.sheets() == []
    assert focused() is field


def test_details_are_shown_before_they_can_be_copied_and_quote_nothing(machine: Machine) -> None:
    machine.fail()
    sheet = machine.sheet()
    assert not sheet.details.isVisible()
    assert not sheet.copy.isVisible()
    press(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert focused() is sheet.show_details
    press(Qt.Key.Key_Space)
    assert focused() is sheet.details
    shown = sheet.details.value()
    assert shown.splitlines()[1] == "ValueError"
    assert "test_crash_sheet.py:" in shown
    assert "Mara" not in shown
    sheet.copy.click()
    assert QGuiApplication.clipboard().text() == shown
    press(Qt.Key.Key_Escape)
    let_events_run()
    assert machine.sheets() == []


def test_one_sheet_at_a_time_and_the_log_has_them_all(machine: Machine) -> None:
    machine.fail()
    first = machine.sheet()
    machine.fail(LookupError(SECRET))
    machine.fail(TypeError(SECRET))
    assert machine.sheets() == [first]
    assert [kind for kind in ("ValueError", "LookupError", "TypeError") if kind in machine.log()]
    assert machine.log().count("Error\n") == 3
    machine.go_on()
    machine.fail(TypeError(SECRET))
    assert machine.sheet() is not first


def test_the_same_mistake_at_once_again_is_not_told_a_second_time(machine: Machine) -> None:
    machine.fail()
    machine.go_on()
    for _ in range(3):
        machine.fail()  # as with every painting
    assert machine.sheets() == []
    assert machine.log().count("ValueError") == 4
    machine.now += QUIET_SECONDS + 1
    machine.fail()
    assert machine.sheets()


def test_neither_log_nor_standard_error_quotes_a_client(
    machine: Machine, capfd: pytest.CaptureFixture[str]
) -> None:
    for _ in range(100):
        machine.fail(ValueError(SECRET))
    qWarning(f"QFile::open: /home/elin/{SECRET}.pdf is gone")
    said = machine.log() + capfd.readouterr().err
    assert "Mara" not in said
    assert said.count("ValueError") == 200
    assert "Qt warning: QFile::open\n" in machine.log()


def test_trouble_with_the_disk_stays_a_sentence(machine: Machine, window: MainWindow) -> None:
    machine.fail(StorageError(Fault.FULL, SECRET))
    assert machine.sheets() == []
    toasts = window.undoing.toasts
    newest = toasts.newest()
    assert newest is not None
    assert "The disk is full." in newest.accessibleName()
    assert "StorageError" not in machine.log()


def test_a_mistake_in_saving_stops_nothing_else_and_is_told_once(
    machine: Machine, window: MainWindow, client: Client
) -> None:
    window.open_client(client.id)
    saved: list[str] = []
    broken = [True]

    def mistaken() -> None:
        if broken[0]:
            raise ValueError(SECRET)
        saved.append("mistaken")

    window.room.autosave.pend("mistaken", mistaken)
    window.room.autosave.pend("sound", lambda: saved.append("sound"))
    assert not window.room.autosave.flush()
    let_events_run()
    assert saved == ["sound"]
    assert len(machine.sheets()) == 1
    assert "CoachDesk made a mistake. Your words are kept in memory." in spoken(machine.sheet())
    footer = window.client_page.footer
    assert footer.saved.text() == "Not saved yet. CoachDesk made a mistake."
    machine.go_on()
    broken[0] = False
    footer.again.click()
    assert saved == ["sound", "mistaken"]
    assert footer.saved.text() == "Saved just now"


def test_last_words_of_an_earlier_run_are_told_once(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    machine = Machine(window, tmp_path)
    monkeypatch.setattr("faulthandler.enable", lambda _file: None)
    monkeypatch.setattr("faulthandler.disable", lambda: None)
    machine.crashing.begin("practice", watch=True)
    (words,) = machine.places.logs.glob("last-words-*.txt")
    words.write_text(
        "Fatal Python error: Segmentation fault\n\n"
        "Current thread 0x00007f (most recent call first):\n"
        '  File "/opt/mara/coachdesk/ui/paint.py", line 31 in rounded_box\n'
        '  File "/opt/mara/coachdesk/__main__.py", line 14 in main\n'
    )
    # Struck down: the file stays as it is, and another run begins.
    machine.crashing._hooks.remove()
    machine.crashing._qt.give_back()
    other = Machine(window, tmp_path)
    other.crashing.begin("practice", watch=True)
    other.crashing.tell_of_earlier()
    other.crashing.tell_of_earlier()
    sheet = other.sheet()
    assert "closed unexpectedly" in sheet.accessibleName()
    assert sheet.details.value().splitlines()[1:] == [
        "Segmentation fault", "  coachdesk/__main__.py:14", "  coachdesk/ui/paint.py:31",
    ]  # fmt: skip
    other.go_on()
    other.crashing.end()
    assert not list(other.places.logs.glob("last-words-*"))


def test_a_sheet_that_is_taken_away_makes_room_for_the_next(machine: Machine) -> None:
    machine.fail()
    machine.sheet().deleteLater()  # as a lock does
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    machine.fail(LookupError(SECRET))
    assert machine.sheet().details.value().splitlines()[1] == "LookupError"
