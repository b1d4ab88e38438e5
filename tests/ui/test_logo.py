"""The logo's field: files are read on a worker, and what is wrong with one is said in words."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.handouts.logo import LogoRefused
from coachdesk.ui import logo as logo_module
from coachdesk.ui.logo import LogoField, read_logo, refused_words, shown_logo
from coachdesk.ui.theme import Look
from coachdesk.words import Words
from tests.handouts.pictures import plain, png_bomb, written


@pytest.fixture
def field(look: Look, words: Words, qtbot: QtBot) -> LogoField:
    """A field that keeps nothing: it shows what was chosen."""
    made = LogoField(look, words)
    qtbot.addWidget(made)
    made.chosen.connect(made.show_logo)
    made.show()
    return made


def file(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


def test_a_picture_is_taken_whatever_its_name_says(
    field: LogoField, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(field.chosen, timeout=10_000) as told:
        field.take(file(tmp_path / "mark.txt", written(plain(300, 120), "JPEG")))
    assert told.args is not None
    assert told.args[1] == "mark.txt"
    assert field.state.text() == "Looks right at handout size"
    assert field.choose.text() == "Replace…"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"<svg/>", "Save it as PNG"),
        (written(plain(90, 40))[:60], "damaged"),
        (png_bomb(9_000), "too many dots"),
    ],
)
def test_a_refusal_says_what_to_do_and_keeps_the_logo(
    field: LogoField, qtbot: QtBot, tmp_path: Path, content: bytes, said: str
) -> None:
    good = written(plain(300, 120))
    field.show_logo(good, "good.png")
    with qtbot.assertNotEmitted(field.chosen), qtbot.waitSignal(field.refused, timeout=10_000):
        field.take(file(tmp_path / "bad.png", content))
    assert said in field.state.text()
    assert said in field.choose.accessibleDescription()
    assert field.name.full_text() == "good.png"
    field.show_logo(good, "good.png")
    assert said in field.state.text(), "a refresh does not wipe the sentence"


@pytest.mark.parametrize(
    ("width", "height", "small"),
    [(40, 20, True), (300, 89, True), (300, 90, False), (800, 60, False), (600, 60, True)],
)
def test_a_logo_too_small_is_taken_with_a_word(
    field: LogoField, width: int, height: int, small: bool
) -> None:
    field.show_logo(written(plain(width, height)), "s.png")
    assert ("coarse" in field.state.text()) == small


def test_a_logo_made_for_dark_pages_is_taken_with_a_word(field: LogoField) -> None:
    image = plain(300, 120, "RGBA")
    image.paste((255, 255, 255, 120), (0, 0, 300, 120))
    field.show_logo(written(image), "light.png")
    assert "hardly be seen" in field.state.text()


def test_only_the_file_chosen_last_counts(field: LogoField, qtbot: QtBot, tmp_path: Path) -> None:
    first = file(tmp_path / "first.png", written(plain(2000, 800)))
    second = file(tmp_path / "second.png", written(plain(300, 120)))
    names: list[str] = []
    field.chosen.connect(lambda _content, name: names.append(name))
    with qtbot.waitSignal(field.chosen, timeout=10_000):
        field.take(first)
        field.take(second)
    assert names == ["second.png"]


def test_a_file_can_be_dropped(field: LogoField, qtbot: QtBot, tmp_path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file(tmp_path / "m.png", written(plain(300, 120))))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plainly = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(field, QDragEnterEvent(QPoint(9, 9), copy, mime, left, plainly))
    drop = QDropEvent(QPointF(9, 9), copy, mime, left, plainly)
    with qtbot.waitSignal(field.chosen, timeout=10_000):
        QApplication.sendEvent(field, drop)
    field.set_reading(True)
    assert not field.acceptDrops()


def test_what_is_no_ordinary_file_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in (tmp_path / "nothing.png", tmp_path):
        with pytest.raises(LogoRefused) as refused:
            read_logo(path)
        assert refused.value.reason == "unreadable"
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe.png")
        with pytest.raises(LogoRefused):
            read_logo(tmp_path / "pipe.png")
    monkeypatch.setattr(logo_module, "LARGEST_FILE", 50)
    with pytest.raises(LogoRefused) as refused:
        read_logo(Path(file(tmp_path / "heavy.png", written(plain(90, 40)))))
    assert refused.value.reason == "heavy"


def test_a_vast_logo_from_a_foreign_archive_is_not_drawn() -> None:
    assert shown_logo(png_bomb(9_000)).isNull()
    assert shown_logo(b"\x89PNG nonsense").isNull()
    image = QImage(30, 12, QImage.Format.Format_RGB32)
    image.fill(QColor("#a64b26"))
    assert not shown_logo(written(plain(30, 12))).isNull()


def test_every_refusal_has_its_own_sentence(words: Words) -> None:
    reasons = ("kind", "broken", "large", "heavy", "empty", "unreadable")
    assert len({refused_words(words, each) for each in reasons}) == len(reasons)
