"""The handout sheet by keyboard: until its pages are drawn, and saved under a name."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from coachdesk.ui.handouts.sheet import HandoutSheet


def settled(sheet: HandoutSheet, qtbot: QtBot) -> HandoutSheet:
    """The sheet once its pages are drawn."""
    qtbot.waitUntil(lambda: sheet.made is not None and sheet.pages.is_drawn(), timeout=20_000)
    return sheet


def save_as(sheet: HandoutSheet, path: Path) -> None:
    """Save by keyboard under a name."""
    QTest.keyClick(sheet, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
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
