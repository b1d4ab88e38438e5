"""A practice that cannot be opened gets a sentence and a choice, and its file is left alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coachdesk.domain.ailment import LOST, PASSING, Ailment, Finding
from coachdesk.domain.client import Client
from coachdesk.domain.ids import ClientId
from coachdesk.program import Program
from coachdesk.storage.vault import Vault
from coachdesk.system.paths import Places
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.ui.trouble_page import TroublePage
from coachdesk.ui.widgets.controls import Button
from coachdesk.words import Words
from tests.conftest import MORNING, focused, let_events_run, press


def shown(
    window: MainWindow, ailment: Ailment, path: Path, newest: str = "", *, recovery: bool = False
) -> TroublePage:
    page = TroublePage(
        window.room.look, window.room.words, Finding(ailment, str(path)), window,
        newest=newest, recovery=recovery,
    )  # fmt: skip
    window.cover(page)
    let_events_run()
    return page


def main_way_out(page: TroublePage, ailment: Ailment, newest: str) -> Button:
    if ailment in LOST and newest:
        return page.restore
    if ailment in PASSING or ailment is Ailment.MISSING:
        return page.again
    return page.elsewhere if ailment in LOST else page.other


@pytest.mark.parametrize("newest", ["", "today, 08:02"])
@pytest.mark.parametrize("ailment", list(Ailment))
def test_every_ailment_has_its_sentence_and_one_main_way_out(
    window: MainWindow, tmp_path: Path, ailment: Ailment, newest: str
) -> None:
    page = shown(window, ailment, tmp_path / "Elin.coachdesk", newest)
    assert page.title.text().endswith(".")
    assert page.safe.text().endswith(".")
    assert focused() is main_way_out(page, ailment, newest)
    assert page.restore.isVisible() is (ailment in LOST and bool(newest))
    assert not page.recover.isVisible(), "nobody is there to open it with a recovery sheet"


def test_the_recovery_sheet_comes_first_where_a_passphrase_is_forgotten(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(window, Ailment.FORGOTTEN, tmp_path / "a", "today, 08:02", recovery=True)
    assert focused() is page.recover
    with qtbot.waitSignal(page.recovery_wanted, timeout=1000):
        press(Qt.Key.Key_Return)
    assert page.restore.isVisible()


def test_trying_again_and_quitting_are_told(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(window, Ailment.BUSY, tmp_path / "Elin.coachdesk")
    with qtbot.waitSignal(page.try_again, timeout=1000):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.quit_wanted, timeout=1000):
        press(Qt.Key.Key_Tab, times=3)
        press(Qt.Key.Key_Return)


def test_another_practice_is_chosen_without_stopping_the_program(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    page = shown(window, Ailment.DAMAGED, tmp_path / "Elin.coachdesk")
    page.other.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFile
    with qtbot.waitSignal(page.choose_other, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "Other.coachdesk"))
    assert told.args == [str(tmp_path / "Other.coachdesk")]
    dialog.reject()


def test_a_new_practice_gets_a_name_that_is_free(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    troubled = tmp_path / "Practice.coachdesk"
    troubled.write_bytes(b"not a vault")
    page = shown(window, Ailment.FOREIGN, troubled)
    page.new.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["Practice 2.coachdesk"]
    with qtbot.waitSignal(page.make_new, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "Practice 2.coachdesk"))
    assert told.args == [str(tmp_path / "Practice 2.coachdesk")]
    dialog.reject()
    assert troubled.read_bytes() == b"not a vault"


def test_damage_that_shows_only_in_the_list_is_told_and_another_try_is_possible(
    vault: Vault, vault_path: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    whole = Client(id=ClientId("c"), code="7F3K", name="Mara Lindell", created_at=MORNING)
    with vault.unit() as unit:
        unit.put(whole)
    vault.close()
    content = vault_path.read_bytes()
    vault_path.write_bytes(content.replace(b"Mara Lindell", b"M\xffra Lindell"))
    program = Program(vault_path, Places(tmp_path / "data", tmp_path / "config"))
    qtbot.addWidget(program.window)
    program.open_vault()
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert "damaged" in page.title.text()
    assert not program.desk.is_open
    vault_path.write_bytes(content)
    page.try_again.emit()
    assert program.desk.is_open
    assert not program.window.is_covered()
    program.close()


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    places = Places(tmp_path / "data", tmp_path / "config")
    program = Program(tmp_path / "file" / "deep" / "New.coachdesk", places)
    qtbot.addWidget(program.window)
    program.open_vault()
    assert program.window.findChild(TroublePage) is not None
    assert not program.desk.is_open
    program.close()


def test_a_name_that_looks_like_markup_is_shown_as_it_is(
    look: Look, words: Words, qtbot: QtBot
) -> None:
    page = TroublePage(look, words, Finding(Ailment.MISSING, "/tmp/<b>x&amp;.coachdesk"))
    qtbot.addWidget(page)
    assert page.title.text() == "“<b>x&amp;.coachdesk” is not where it was."
