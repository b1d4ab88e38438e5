"""The first start: a name is enough, it can be left any time, and nothing typed is lost."""

from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import practice
from coachdesk.domain.handout import PaperSize
from coachdesk.ui.logo import KEPT, LogoRefused, read_logo
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.welcome.page import Welcome
from tests.conftest import focused, let_events_run, press, type_text

K = Qt.Key


@pytest.fixture
def welcome(window: MainWindow) -> Welcome:
    """The welcome over the window."""
    page = Welcome(window.room, window)
    window.cover(page)
    let_events_run()
    return page


def picture(path: Path, width: int, height: int, kind: str = "PNG") -> Path:
    image = QImage(width, height, QImage.Format.Format_ARGB32)
    image.fill(QColor("#1b675e"))
    assert image.save(str(path), kind)  # type: ignore[call-overload]
    return path


def test_the_practice_is_set_up_and_begun_by_keyboard(
    welcome: Welcome, desk: Desk, qtbot: QtBot
) -> None:
    type_text("Elin Harrow")
    press(K.Key_Tab)
    type_text("Northlight Coaching")
    press(K.Key_Tab)
    type_text("elin@northlight.example")
    press(K.Key_Tab)
    type_text("01234 5678")
    press(K.Key_Tab, times=2)
    assert focused().accessibleName() == "Paper"
    press(K.Key_Right)
    press(K.Key_Tab)
    press(K.Key_Return)
    found = practice(desk)
    assert (found.coach, found.name, found.email, found.phone) == (
        "Elin Harrow",
        "Northlight Coaching",
        "elin@northlight.example",
        "01234 5678",
    )
    assert found.paper is PaperSize.LETTER
    assert welcome.steps.accessibleName() == "Step 2 of 2"
    with qtbot.waitSignal(welcome.new_client_wanted, timeout=1000):
        press(K.Key_Return)


def test_only_the_name_is_asked_for(welcome: Welcome, desk: Desk) -> None:
    press(K.Key_Return)
    assert welcome.pages.currentIndex() == 0
    assert welcome.practice.complaint.isVisible()
    assert focused() is welcome.practice.coach
    type_text("Zoë")
    press(K.Key_Return)
    assert welcome.pages.currentIndex() == 1
    assert practice(desk).coach == "Zoë"


def test_leaving_keeps_what_was_typed(welcome: Welcome, desk: Desk, qtbot: QtBot) -> None:
    press(K.Key_Tab)
    type_text("Northlight")
    with qtbot.waitSignal(welcome.finished, timeout=1000):
        press(K.Key_Escape)
    assert practice(desk).name == "Northlight"


def test_an_archive_and_the_sample_can_be_chosen(
    welcome: Welcome, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(welcome.sample_wanted, timeout=1000):
        welcome.practice.sample.click()
    welcome.archive.click()
    dialog = welcome.findChild(QFileDialog)
    assert dialog is not None
    with qtbot.waitSignal(welcome.archive_chosen, timeout=1000) as told:
        dialog.fileSelected.emit(str(tmp_path / "a.json"))
    assert told.args == [str(tmp_path / "a.json")]
    dialog.reject()


def test_no_word_speaks_of_encryption(welcome: Welcome) -> None:
    said = " ".join(each.accessibleName() for each in welcome.findChildren(QWidget)).casefold()
    assert "everything stays on this laptop" in said
    for word in ("encrypt", "passphrase", "key"):
        assert word not in said.split()


# The logo


def test_a_logo_is_made_anew_and_kept_small(welcome: Welcome, desk: Desk, tmp_path: Path) -> None:
    path = picture(tmp_path / "mark.png", 3000, 400)
    path.write_bytes(path.read_bytes() + b"hidden behind the picture")
    welcome.practice.logo.take(str(path))
    found = practice(desk)
    kept = QImage.fromData(found.logo)
    assert (kept.width(), kept.height()) == (KEPT.width(), 160)
    assert b"hidden" not in found.logo
    assert found.logo_name == "mark.png"
    assert welcome.practice.logo.state.text() == "Looks right at handout size"
    welcome.practice.logo.remove.click()
    assert practice(desk).logo == b""


def test_a_small_logo_is_taken_with_a_word(welcome: Welcome, tmp_path: Path) -> None:
    welcome.practice.logo.take(str(picture(tmp_path / "s.jpg", 40, 20, "JPEG")))
    assert "coarse" in welcome.practice.logo.state.text()


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        ("a.png", b"", "kind"),
        ("b.png", b"\x89PNG\r\n\x1a\nbroken", "kind"),
        ("c.gif", b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "kind"),
    ],
)
def test_what_is_no_picture_is_refused(
    tmp_path: Path, name: str, content: bytes, reason: str
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(LogoRefused) as refused:
        read_logo(path)
    assert refused.value.reason == reason


def test_a_missing_file_and_a_vast_picture_are_refused(tmp_path: Path) -> None:
    with pytest.raises(LogoRefused) as refused:
        read_logo(tmp_path / "nothing.png")
    assert refused.value.reason == "unreadable"
    image = QImage(9000, 5000, QImage.Format.Format_Mono)
    image.fill(0)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    (tmp_path / "vast.png").write_bytes(bytes(buffer.data().data()))
    with pytest.raises(LogoRefused) as refused:
        read_logo(tmp_path / "vast.png")
    assert refused.value.reason == "large"
