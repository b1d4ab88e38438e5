"""Words that would be a page, a picture or a formula, in every text of a practice, on every screen.

They name a picture on this disk that nobody has a reason to open. Each way Qt would open it is
tried first, to know that an opening is seen.
"""

import json
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint
from PySide6.QtGui import QHelpEvent, QImage, QImageReader
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QTextBrowser, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from coachdesk.desk.clients import engagements
from coachdesk.desk.handout_content import gather
from coachdesk.desk.portability import import_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.domain.stage import STAGES
from coachdesk.handouts.logo import logo_image
from coachdesk.handouts.render import render
from coachdesk.system import resources
from coachdesk.ui.logo import shown_logo
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.text import Label
from tests.conftest import let_events_run
from tests.journeys.test_any_practice import close_sheets
from tests.reliability.opened import Watched

# Marks of the program itself: each of these must be one it knows.
MARKS = {
    "format", "app_version", "time_zone", "brand", "language", "paper", "variant", "kind", "stage",
    "section", "key", "prompt_key", "set", "content", "document_id", "id", "logo", "zone",
}  # fmt: skip
WORD = re.compile(r".*[^a-z0-9_./:+-].*|[A-Z].*", re.DOTALL)
MOMENT = re.compile(r"\d{4}-\d\d-\d\d(T[\d:.+Z-]+)?")
RICHEST = (0, 4)
SETTINGS = ("profile", "paper", "method", "appearance", "security", "keep", "about")


def hostile(picture: Path) -> list[str]:
    """Words that would have a picture opened, each in another way."""
    url = picture.as_uri()
    return [
        f'<img src="{picture}">',
        f'<img src="{url}">',
        f'<b>x</b><img src="{url}"/>',
        f'<html><body background="{url}">x</body></html>',
        f'<table background="{picture}"><tr><td>x',
        f'&lt;img src="{picture}"&gt;',
        f"![x]({url})",
        f'<para><img src="{picture}" width="9" height="9"/></para>',
        f'<qt><a href="{url}">x</a></qt>',
        f'=HYPERLINK("{url}")',
    ]


def with_words(plain: Any, words: Iterator[str], name: str = "") -> Any:
    """A practice in which every free text is another one."""
    if isinstance(plain, dict):
        return {key: with_words(value, words, key) for key, value in plain.items()}
    if isinstance(plain, list):
        return [with_words(each, words, name) for each in plain]
    free = isinstance(plain, str) and WORD.fullmatch(plain) and not MOMENT.fullmatch(plain)
    return next(words) if free and name not in MARKS and not name.endswith("_id") else plain


@pytest.fixture
def picture() -> Iterator[Path]:
    """A picture nobody has a reason to open, by a path so short that no label cuts it."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "p.png"
        image = QImage(8, 8, QImage.Format.Format_RGB32)
        image.fill(0)
        assert image.save(str(path))
        yield path


@pytest.fixture
def watched(picture: Path) -> Iterator[Watched]:
    made = Watched(picture)
    yield made
    made.close()


def test_an_opening_is_seen(qtbot: QtBot, picture: Path, watched: Watched) -> None:
    words = f'<img src="{picture}">'
    assert watched.times() == 0
    picture.read_bytes()
    assert watched.times() > 0
    label = QLabel(words)
    qtbot.addWidget(label)
    label.grab()
    assert watched.times() > 0, "a bare label opens the picture"
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setText(words)
    box.grab()
    assert watched.times() > 0, "a bare message box opens the picture"
    browser = QTextBrowser()
    qtbot.addWidget(browser)
    browser.setHtml(words)
    browser.grab()
    assert watched.times() > 0, "a page opens the picture"
    QToolTip.showText(QPoint(1, 1), words, label)
    let_events_run()
    assert watched.times() > 0, "a bare tooltip opens the picture"
    QToolTip.hideText()


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'width="9" height="9"><image xlink:href="{0}" href="{0}" width="9" height="9"/></svg>'
)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_logo_out_of_an_archive_opens_nothing(
    qapp: QApplication, picture: Path, watched: Watched
) -> None:
    opened = []
    for named in (str(picture), picture.as_uri(), picture.name):
        content = SVG.format(named).encode()
        QImage.fromData(content)
        opened.append(watched.times())
        assert shown_logo(content).isNull()
        assert logo_image(content, False) is None
        assert watched.times() == 0
    reads_svg = "svg" in [
        bytes(each.data()).decode() for each in QImageReader.supportedImageFormats()
    ]
    assert any(opened) or not reads_svg, "what Qt makes of any bytes opens the picture"
    assert not shown_logo(picture.read_bytes()).isNull()


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_a_kept_logo_is_read_as_what_it_begins_as(qapp: QApplication) -> None:
    for start in (b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"):
        assert shown_logo(start + SVG.format("x").encode()).isNull()


def hover(window: QWidget) -> int:
    """Have every tooltip of a window shown; returns how many there are."""
    shown = 0
    for each in [window, *window.findChildren(QWidget)]:
        if isValid(each) and each.toolTip() and each.isVisible():
            middle = each.rect().center()
            event = QHelpEvent(QEvent.Type.ToolTip, middle, each.mapToGlobal(middle))
            QApplication.sendEvent(each, event)
            QApplication.processEvents()
            shown += 1
    QToolTip.hideText()
    return shown


def hostile_practice(picture: Path) -> tuple[Any, int]:
    """The richest clients of the sample in hostile words, and how many texts were changed."""
    all_words = hostile(picture)
    number = count()
    archive = json.loads(resources.text("sample", "practice.json"))
    archive["clients"] = [archive["clients"][at] for at in RICHEST]
    turn = iter(lambda: all_words[next(number) % len(all_words)], None)
    changed = with_words(archive, turn)
    for client, name in zip(changed["clients"], all_words, strict=False):
        client["name"] = name
    return changed, next(number)


def test_a_label_that_reads_pages_would_be_found(
    window: MainWindow, picture: Path, watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Label, "setTextFormat", lambda _label, _format: None)
    import_archive(window.room.desk, hostile_practice(picture)[0])
    for client in window.room.desk.vault.all(Client):
        window.open_client(client.id, "opening")
        page = window.client_page.page()
        assert page is not None
        page.build_all()
        seen(window)
    assert watched.times() > 0


def test_no_screen_and_no_paper_opens_what_words_name(
    window: MainWindow, picture: Path, watched: Watched, qtbot: QtBot
) -> None:
    changed, texts = hostile_practice(picture)
    desk = window.room.desk
    tips = 0
    with qtbot.captureExceptions() as faults:
        import_archive(desk, read_json(json.dumps(changed)))
        assert texts > 300, "hardly a text was changed"
        assert any("<img" in each.name for each in desk.vault.all(Client))
        window.show_today()
        tips += seen(window)
        for part in SETTINGS:
            window.show_settings(part)
            tips += seen(window)
        window.show_handouts()
        tips += seen(window)
        for client in desk.vault.all(Client):
            window.open_client(client.id)
            tips += seen(window)
            for engagement in engagements(desk, client.id):
                for stage in STAGES:
                    window.client_page.show_engagement(engagement.id, stage.key)
                    page = window.client_page.page()
                    assert page is not None
                    page.build_all()
                    tips += seen(window)
        for kind in HandoutKind:
            window.open_handouts(engagement.id, kind.value)
            tips += seen(window)
            close_sheets()
            content = gather(desk, engagement.id, kind)
            for variant in (Variant.FILLED, Variant.FILLABLE):
                assert render(content, paper=PaperSize.A4, variant=variant, words=window.room.words)
        for given in desk.vault.all(Given)[:2]:
            window.open_given(given.id)
            tips += seen(window)
            close_sheets()
        window.new_client(hostile(picture)[0])
        tips += seen(window)
        close_sheets()
        window.say(hostile(picture)[0])
        tips += seen(window)
    assert faults == []
    assert tips > 40, "hardly a tooltip was shown"
    assert watched.times() == 0


def seen(window: MainWindow) -> int:
    """Paint everything that is shown, and its tooltips."""
    QApplication.processEvents()
    tips = 0
    for each in QApplication.topLevelWidgets():
        if isValid(each) and each.isVisible():
            each.grab()
            tips += hover(each)
    return tips
