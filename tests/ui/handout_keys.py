"""The handout sheet by keyboard: until its pages are drawn, and saved under a name."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from coachdesk.domain.client import Client
from coachdesk.ui.handouts.making import Piece
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow


def settled(sheet: HandoutSheet, qtbot: QtBot) -> HandoutSheet:
    """The sheet once its pages are drawn and can be given."""
    qtbot.waitUntil(lambda: sheet.is_current() and sheet.pages.is_drawn(), timeout=20_000)
    return sheet


def opened(window: MainWindow, client: Client, qtbot: QtBot) -> HandoutSheet:
    """The sheet, opened by its keys, its pages drawn."""
    window.open_client(client.id)
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    return settled(window.findChildren(HandoutSheet)[-1], qtbot)


def changed(sheet: HandoutSheet, qtbot: QtBot) -> Piece:
    """The document whose options were just changed, its pages drawn."""
    made = settled(sheet, qtbot).made
    assert made is not None
    return next(each for each in made.pieces if each.entry == sheet.job.current)


def save_as(sheet: HandoutSheet, path: Path) -> None:
    """Save by keyboard under a name."""
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    save_into(sheet, path)


def save_into(sheet: HandoutSheet, path: Path) -> None:
    """Give the dialog that asks where to save a name."""
    dialog = sheet.findChildren(QFileDialog)[-1]
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(path))  # typed letters would open Qt's own list of files
    QTest.keyClick(field, Qt.Key.Key_Return)


def saved_bytes(sheet: HandoutSheet, path: Path, qtbot: QtBot) -> bytes:
    """Save under a name and read what was saved."""
    save_as(sheet, path)
    qtbot.waitUntil(path.exists)
    return path.read_bytes()
