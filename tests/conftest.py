"""What every test shares: a real vault, a clock to turn by hand, and the real window."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("QT_STYLE_OVERRIDE", None)
# No test reaches for the keyring of whoever runs it; those that need one bring their own.
os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.fail.Keyring"

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from itertools import count
from pathlib import Path

import pytest
from hypothesis import settings as hypothesis_settings
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import read_starter_set, take_over
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.journey import Journey
from coachdesk.startup import fill_with_sample
from coachdesk.storage.vault import Vault, create_vault, open_vault
from coachdesk.system.resources import starter_files
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.application import Application
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import STYLE_ARGUMENTS, Look
from coachdesk.ui.widgets.focus_ring import FocusRing
from coachdesk.words import Words

# A busy machine makes a test slow, not wrong.
hypothesis_settings.register_profile("house", deadline=None)
hypothesis_settings.load_profile("house")

MORNING = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)  # a Tuesday


class HandClock:
    """A clock that stands still until it is turned."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def turn(self, **forward: float) -> None:
        """Turn the clock forward: ``turn(minutes=3)``."""
        self.at += timedelta(**forward)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--release", action="store_true", help="run the long figures too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--release"):
        skip = pytest.mark.skip(reason="a long figure: run with --release")
        for item in items:
            if "release" in item.keywords:
                item.add_marker(skip)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The arguments the program starts Qt with."""
    return STYLE_ARGUMENTS


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The application the program makes itself."""
    return Application


@pytest.fixture(scope="session")
def empty_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with the starter set and no client, made once."""
    path = tmp_path_factory.mktemp("vault") / "empty.coachdesk"
    vault = create_vault(path)
    take_over(made_desk(vault, HandClock()), read_starter_set(starter_files()))
    vault.close()
    return path


@pytest.fixture(scope="session")
def sample_vault(empty_vault: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A vault with the sample practice, made once."""
    path = Path(shutil.copy(empty_vault, tmp_path_factory.mktemp("sample") / "sample.coachdesk"))
    vault = open_vault(path)
    fill_with_sample(made_desk(vault, HandClock()))
    vault.close()
    return path


@pytest.fixture
def vault_path(empty_vault: Path, tmp_path: Path) -> Path:
    """A copy of the empty vault for one test."""
    return Path(shutil.copy(empty_vault, tmp_path / "Practice.coachdesk"))


@pytest.fixture
def vault(vault_path: Path) -> Iterator[Vault]:
    """An open vault."""
    opened = open_vault(vault_path)
    yield opened
    opened.close()


@pytest.fixture
def clock() -> HandClock:
    """The clock of the desk."""
    return HandClock()


@pytest.fixture
def desk(vault: Vault, clock: HandClock) -> Desk:
    """A desk on the vault, with ids that count up."""
    return made_desk(vault, clock)


@pytest.fixture
def client(desk: Desk) -> Client:
    """One client: Mara Lindell."""
    return add_client(desk, "Mara Lindell")


@pytest.fixture
def engagement(desk: Desk, client: Client) -> Engagement:
    """Mara's engagement."""
    return desk.vault.where(Engagement, client_id=client.id)[0]


def made_desk(vault: Vault, clock: Callable[[], datetime]) -> Desk:
    """A desk whose ids and codes are the same in every run."""
    taken = vault.rows("SELECT count(*) FROM client")[0][0]
    ids, codes = count(int(str(taken)) * 10_000), count(int(str(taken)))
    return Desk(vault, clock, lambda: f"{next(ids):016x}", lambda: f"7F{next(codes):02X}", UTC)


@pytest.fixture(scope="session")
def look(qapp: QApplication) -> Look:
    """The light look, shared by all tests."""
    made = Look(qapp, "light", 100)
    FocusRing(qapp, made)
    return made


@pytest.fixture
def words() -> Words:
    """English, in UTC."""
    return Words("en", UTC)


@pytest.fixture
def settings(tmp_path: Path) -> SettingsFile:
    """This machine's settings, in the test's folder."""
    return SettingsFile(tmp_path / "config" / "settings.json")


@pytest.fixture
def window(desk: Desk, look: Look, words: Words, settings: SettingsFile) -> Iterator[MainWindow]:
    """The real window at 1440x868, shown and active."""
    made = MainWindow(desk, look, words, settings)
    made.resize(1440, 868)
    made.begin()
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.activateWindow()
    yield made
    made.setProperty("leaving", True)
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def focused() -> QWidget:
    """The widget with the keyboard."""
    QApplication.processEvents()
    if QApplication.activeWindow() is None:
        # Offscreen there is no window manager to hand the keyboard back after a dialog.
        for window in QApplication.topLevelWidgets():
            if isinstance(window, MainWindow) and window.isVisible():
                window.activateWindow()
        QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None, "nothing has the keyboard"
    return found


def type_text(text: str, widget: QWidget | None = None) -> None:
    """Type into the focused widget as a person would, in any script."""
    target = widget or focused()
    for sign in text:
        if sign == "\n":
            QTest.keyClick(target, Qt.Key.Key_Return)
        elif ord(sign) < 127:
            QTest.keyClick(target, sign)
        else:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QApplication.sendEvent(target, event)


def press(key: Qt.Key, *modifiers: Qt.KeyboardModifier, times: int = 1) -> None:
    """Press a key in the focused widget."""
    combined = Qt.KeyboardModifier.NoModifier
    for each in modifiers:
        combined |= each
    for _ in range(times):
        QTest.keyClick(focused(), key, combined)


def let_events_run() -> None:
    """Let timers that are due and posted events run."""
    for _ in range(20):
        QApplication.processEvents()


def journey_of(desk: Desk, engagement: Engagement) -> Journey:
    """An engagement as it stands in the vault."""
    found = desk.journey(engagement.id)
    assert found is not None
    return found


def day(text: str) -> date:
    """A date from its ISO text."""
    return date.fromisoformat(text)
