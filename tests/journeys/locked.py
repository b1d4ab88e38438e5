"""A running program on a practice with a passphrase, and what its lock tests look at."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.domain.client import Client
from coachdesk.program import Program
from coachdesk.storage.key import Key, new_key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from coachdesk.system.paths import Places
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.lock.page import LockPage
from tests.conftest import HandClock, let_events_run, made_desk

PASSPHRASE = "correct horse battery"
NAME = "Zoraida Quillfeather"
PRACTICE = "Northlight Coaching"
_MADE: dict[bytes, bytes] = {}  # the practice by the salt of its key, made once


@pytest.fixture(scope="session")
def key() -> Key:
    """The key of the locked practice, made once."""
    return new_key(PASSPHRASE)


@pytest.fixture
def protected(empty_vault: Path, tmp_path: Path, key: Key) -> Path:
    """A practice with a passphrase and one client."""
    from coachdesk.desk.practice import change_practice

    path = tmp_path / "Practice.coachdesk"
    if key.salt in _MADE:
        path.write_bytes(_MADE[key.salt])
        return path
    shutil.copy(empty_vault, path)
    rekey(path, None, key)
    vault = open_vault(path, key=key)
    desk = made_desk(vault, HandClock())
    add_client(desk, NAME)
    change_practice(desk, name=PRACTICE, coach="Nora Bell")
    vault.close()
    _MADE[key.salt] = path.read_bytes()
    return path


@pytest.fixture
def program(protected: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program as it stands after a start on the locked practice."""
    yield from running(protected, tmp_path)


@pytest.fixture
def plain(vault_path: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    """The program on a practice without a passphrase."""
    yield from running(vault_path, tmp_path)


def running(path: Path, home: Path) -> Iterator[Program]:
    """The program after its start on a practice, and closed at the end."""
    places = Places(home / "data", home / "config")
    SettingsFile(places.settings).change(last_vault=str(path))
    made = Program(path, places)
    made.window.resize(1440, 868)
    made.window.show()
    QTest.qWaitForWindowExposed(made.window)
    made.window.activateWindow()
    made.open_vault()
    let_events_run()
    yield made
    made.window.setProperty("leaving", True)
    made.window.close()
    made.close()
    made.window.deleteLater()
    made.deleteLater()
    delete_deferred()


def delete_deferred() -> None:
    """Let what is to be deleted be deleted."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    let_events_run()


def lock_page(program: Program) -> LockPage:
    """The lock page; fails when it is not shown."""
    found = program.window.findChild(LockPage)
    assert found is not None, "not locked"
    return found


def unlock(program: Program, qtbot: QtBot, passphrase: str = PASSPHRASE) -> None:
    """Type the passphrase and wait until the practice is shown."""
    page = lock_page(program)
    page.field.setText(passphrase)
    page.open.click()
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=10_000)
    let_events_run()
    delete_deferred()


def client_of(program: Program) -> Client:
    """The one client."""
    return program.desk.vault.all(Client)[0]


def lock(program: Program, qtbot: QtBot) -> None:
    """Lock as the command does, and let all that goes go."""
    program.window.sidebar.lock_wanted.emit()
    qtbot.waitUntil(lambda: not program.desk.is_open, timeout=5000)
    let_events_run()
    delete_deferred()


def widget_words() -> str:
    """Every text that any widget of the program bears."""
    said: list[str] = []
    for each in QApplication.allWidgets():
        said += [each.windowTitle(), each.toolTip(), each.accessibleName(),
                 each.accessibleDescription(), each.objectName(), each.whatsThis()]  # fmt: skip
        said += _own_words(each)
    return "\n".join(said)


def _own_words(each: QWidget) -> list[str]:
    said = []
    if isinstance(each, QLabel | QLineEdit | QAbstractButton):
        said.append(each.text())
    if isinstance(each, QTextEdit):
        said.append(each.toPlainText())
    if isinstance(each, QComboBox):
        said += [each.itemText(n) for n in range(each.count())]
    if isinstance(each, QAbstractItemView) and each.model() is not None:
        model = each.model()
        said += [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    said += [str(value) for value in vars(each).values() if isinstance(value, str)]
    return said


def spoken_words() -> str:
    """Every name, description and value in the accessibility tree of the program's windows."""
    said: list[str] = []
    for each in QApplication.topLevelWidgets():
        top = QAccessible.queryAccessibleInterface(each)
        if top is not None:
            _collect(top, said, 0)
    return "\n".join(said)


def _collect(node: QAccessibleInterface, said: list[str], depth: int) -> None:
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    said += [node.text(kind) for kind in kinds]
    for at in range(node.childCount() if depth < 40 else 0):
        child = node.child(at)
        if child is not None and child.isValid():
            _collect(child, said, depth + 1)


def open_with(program: Program, key: Key) -> None:
    """Show the practice as the right passphrase would, without the time its key takes."""
    program.window.uncover()
    program.use(program.opened(key), key)
    let_events_run()
    delete_deferred()
