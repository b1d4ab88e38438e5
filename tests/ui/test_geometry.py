"""The frame has the sizes of the design, the tokens stand where they belong, no text is cut.

On the sample practice, at three window sizes in both themes, and with the largest text.
"""

import importlib
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client, engagements
from coachdesk.desk.desk import Desk
from coachdesk.domain.busy import Busy
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.session import Mode, is_held
from coachdesk.domain.stage import STAGES
from coachdesk.startup import fill_with_sample
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.calendar.plan_sheet import PlanningSheet
from coachdesk.ui.calendar.writing import WritingSheet
from coachdesk.ui.clients.sidebar import CALENDAR, MONEY
from coachdesk.ui.guide.opening import open_guide
from coachdesk.ui.guide.sheet import GuideSheet
from coachdesk.ui.handouts.page_view import PageView
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.journey.habit_month import HabitMonthSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.money.opening import open_document, open_fee, open_issue
from coachdesk.ui.money.page import DOCUMENTS
from coachdesk.ui.paint import text_line
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.theme import SERIF, Look
from coachdesk.ui.welcome.page import Welcome
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words
from tests.conftest import let_events_run

LARGE, MEDIUM, SMALL = (1440, 900), (1280, 800), (960, 640)
SIZES = (LARGE, MEDIUM, SMALL)
SIDEBAR = {LARGE: 264, MEDIUM: 232, SMALL: 56}
WITHIN = 2
LATE = ("coachdesk.ui.journey.client_page", "coachdesk.ui.settings.page")  # made when needed

Show = Callable[..., MainWindow]


@pytest.fixture
def sample(desk: Desk) -> Desk:
    """The sample practice, its today being the desk's."""
    fill_with_sample(desk)
    return desk


@pytest.fixture
def show(sample: Desk, qapp: QApplication, words: Words, settings: SettingsFile) -> Iterator[Show]:
    """Shows the window in a size, a theme and a text size."""
    shown: list[MainWindow] = []
    looks: list[Look] = []

    def made(size: tuple[int, int], theme: str = "light", text: int = 100) -> MainWindow:
        look = Look(qapp, theme, text)
        window = MainWindow(sample, look, words, settings)
        window.resize(*size)
        window.begin()
        window.show()
        QTest.qWaitForWindowExposed(window)
        let_events_run()
        shown.append(window)
        looks.append(look)
        return window

    yield made
    for window in shown:
        window.setProperty("leaving", True)
        window.close()
        window.deleteLater()
    for look in looks:
        look.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    Look(qapp, "light", 100).deleteLater()


class Painted:
    """The lines of text painted by hand, and which of them did not fit their place."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.cut: list[str] = []
        self.names: set[str] = set()
        for name, module in list(sys.modules.items()):
            ours = name.startswith("coachdesk.") and name != text_line.__module__
            if ours and getattr(module, "text_line", None) is text_line:
                monkeypatch.setattr(module, "text_line", self._line)

    def _line(self, painter, font, colour, box, text, *, elide=True) -> None:
        wide = QFontMetricsF(font).horizontalAdvance(text)
        room = box.width() if elide else painter.window().width() - box.x()
        if text not in self.names and not is_words(font) and wide > room + 1:
            self.cut.append(f"“{text}” is painted {wide:.0f} px wide in {room:.0f} px")
        text_line(painter, font, colour, box, text, elide=elide)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> Painted:
    """Notes what is painted by hand and cut."""
    for name in LATE:
        importlib.import_module(name)
    return Painted(monkeypatch)


def full_client(desk: Desk) -> str:
    """The client with most of everything: the one with most sessions held."""

    def held(client_id: str) -> int:
        journey = desk.journey(engagements(desk, client_id)[-1].id)
        return sum(is_held(each) for each in journey.sessions) if journey else 0

    return max((client.id for client in desk.vault.all(Client)), key=held)


@pytest.mark.parametrize("size", SIZES)
def test_every_region_has_the_size_of_the_design(show: Show, sample: Desk, size) -> None:
    window = show(size)
    window.open_client(full_client(sample), "opening", "areas")
    let_events_run()
    page = window.client_page
    low = size[1] < 760
    wanted = {
        "sidebar": (window.sidebar.width(), SIDEBAR[size]),
        "header": (page.header.height(), 60 if low else 68),
        "stepper": (page.stepper.height(), 46),
        "tabs": (page.tabs.height(), 44),
        "guide": (page.guide.width(), 44),
        "footer": (page.footer.height(), 44 if low else 48),
    }
    off = {name: pair for name, pair in wanted.items() if abs(pair[0] - pair[1]) > WITHIN}
    assert not off
    page.open_stage("introductory")
    let_events_run()
    assert abs(page.guide.width() - (292 if size == LARGE else 44)) <= WITHIN
    view = page.view("story")
    left = view.mapTo(page.page().viewport(), QPoint(0, 0)).x()
    assert left >= 28 - WITHIN, "the content keeps its distance from the edge"
    assert view.width() <= 780 + WITHIN, "lines stay short enough to read"


@pytest.mark.parametrize("size", SIZES)
def test_the_guide_stands_beside_a_wide_page_and_lies_over_a_narrow_one(
    show: Show, sample: Desk, size
) -> None:
    window = show(size)
    window.open_client(full_client(sample), "closing", "then_now")
    page = window.client_page
    let_events_run()
    before = page.pages.width()
    page.toggle_guide()
    let_events_run()
    over = size != LARGE
    assert page.guide.width() == 292
    assert page.guide.mapTo(page, QPoint(292, 0)).x() == page.width()
    assert before - page.pages.width() == (0 if over else 292 - 44)
    assert page.guide.fold.isVisible() is over
    if over:
        QTest.keyClick(page.guide.parts, Qt.Key.Key_Escape)
        assert page.guide.is_strip()


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES)
def test_token_colours_stand_where_they_belong(show: Show, sample: Desk, size, theme) -> None:
    window = show(size, theme)
    window.open_client(full_client(sample), "introductory", "story")
    let_events_run()
    page, look = window.client_page, window.room.look
    picture = window.grab().toImage()

    def colour_at(widget: QWidget, x: int, y: int) -> str:
        at = widget.mapTo(window, QPoint(x, y))
        return picture.pixelColor(at).name()

    found = {
        "sidebar": colour_at(window.sidebar, 3, window.sidebar.height() // 2),
        "canvas": colour_at(page.page().viewport(), 6, 200),
        "surface": colour_at(page.stepper, 6, 23),
        "guide": colour_at(page.guide, page.guide.width() - 4, page.guide.height() - 4),
        "header": colour_at(page.header, 4, 30),
    }
    assert found == {
        "sidebar": look.colour("sidebar").name(),
        "canvas": look.colour("canvas").name(),
        "surface": look.colour("surface").name(),
        "guide": look.colour("sidebar").name(),
        "header": look.colour("canvas").name(),
    }


@pytest.mark.parametrize(
    ("size", "theme", "text"),
    [
        (LARGE, "light", 100),
        (MEDIUM, "dark", 100),
        (SMALL, "light", 100),
        (MEDIUM, "light", 150),
    ],
)
def test_no_text_is_cut_on_any_page(
    show: Show, sample: Desk, painted: Painted, qtbot: QtBot, size, theme, text
) -> None:
    fresh = fresh_client(sample)
    window = show(size, theme, text)
    problems: list[str] = []
    painted.names = {client.name for client in sample.vault.all(Client)}
    painted.names |= {busy.title for busy in sample.vault.all(Busy)}

    def look_at(name: str, shown: QWidget | None = None) -> None:
        for _ in range(2):
            let_events_run()
        problems.extend(f"{name}: {each}" for each in cut_texts(shown or window, painted))

    look_at("today")
    for part in ("profile", "money", "paper", "appearance", "keep", "about"):
        window.show_settings(part)
        look_at(f"settings {part}")
    for client in (full_client(sample), fresh):
        window.open_client(client)
        page = window.client_page
        look_at("overview")
        for stage in STAGES:
            page.open_stage(stage.key)
            shown = page.page()
            shown.build_all()
            look_at(stage.key)
            if shown.widget().width() > shown.viewport().width():
                problems.append(f"{stage.key}: the page is wider than its place")
    page.open_stage("introductory")
    page.start_session(Mode.IN_ROOM)
    look_at("in the room")
    page.finish_session()
    window.open_client(full_client(sample))
    window.client_page.overview.habit.month.click()
    sheet = next(each for each in window.findChildren(HabitMonthSheet) if each.isVisible())
    look_at("habit month", sheet)
    if sheet.height() > window.height():
        problems.append("habit month: higher than the window")
    sheet.close()
    for kind in ("goals", "habits"):
        window.open_handouts(window.client_page.engagement_id, kind)
        sheet = next(each for each in window.findChildren(HandoutSheet) if each.isVisible())
        qtbot.waitUntil(sheet.is_current, timeout=20_000)
        qtbot.waitUntil(sheet.pages.is_drawn, timeout=20_000)
        look_at(f"handout sheet, {kind}", sheet)
        sheet.close()
    for name, sheet in calendar_sheets(window):
        look_at(name, sheet)
        if sheet is not None and sheet.height() > window.height():
            problems.append(f"{name}: higher than the window")
    for name, sheet in money_sheets(window):
        view = getattr(sheet, "view", None)
        if isinstance(view, PageView):
            qtbot.waitUntil(view.is_drawn, timeout=20_000)
        look_at(name, sheet)
        if sheet is not None and sheet.height() > window.height():
            problems.append(f"{name}: higher than the window")
    window.show_shortcuts()
    sheet = next(each for each in window.findChildren(ShortcutSheet) if each.isVisible())
    look_at("shortcuts", sheet)
    sheet.close()
    open_guide(window)
    guide = next(each for each in window.findChildren(GuideSheet) if each.isVisible())
    for chapter in guide.chapters:
        guide.show_chapter(chapter.key)
        look_at(f"guide, {chapter.key}", guide)
    guide.close()
    welcome = Welcome(window.room)
    window.cover(welcome)
    look_at("welcome", welcome)
    for step, name in ((1, "protect"), (2, "start")):
        welcome.pages.setCurrentIndex(step)
        look_at(f"welcome, {name}", welcome)
    window.uncover()
    assert not problems, "\n".join(sorted(set(problems)))


def calendar_sheets(window: MainWindow) -> Iterator[tuple[str, QWidget | None]]:
    """The calendar's week and month, then planning a row of sessions and writing a file."""
    window.sidebar.went.emit(CALENDAR)
    page = window.beside.calendar
    page.view.chosen.emit("week")
    yield "week", None
    page.view.chosen.emit("month")
    yield "month", None
    made = PlanningSheet(window.room, page, day=page.day)
    made.cadence.show_value("weekly")
    made.cadence.chosen.emit("weekly")
    for name, sheet in (("planning", made), ("calendar out", WritingSheet(window.room, page))):
        sheet.open()
        yield name, sheet
        sheet.close()


def money_sheets(window: MainWindow) -> Iterator[tuple[str, QWidget | None]]:
    """The Money page with both its lists, then each of its sheets in turn."""
    room, documents = window.room, window.room.desk.vault.all(Invoice)
    window.sidebar.went.emit(MONEY)
    yield "owed", None
    page = window.beside.money
    page.part.show_value(DOCUMENTS)
    page.refresh()
    yield "documents", None
    client = documents[-1].client_id
    engagement = room.desk.vault.where(Engagement, client_id=client)[-1].id
    for name, opens, what in (
        ("document", open_document, documents[-1].id),
        ("new invoice", open_issue, client),
        ("fee", open_fee, engagement),
    ):
        opens(room, window, what)
        sheet = next(each for each in window.findChildren(Sheet) if each.isVisible())
        yield name, sheet
        sheet.close()


def fresh_client(desk: Desk) -> str:
    """A client of whom nothing is known but the name, a long one."""
    return add_client(desk, "Wilhelmina Featherstonehaugh-Cholmondeley").id


def is_words(font: QFont) -> bool:
    """Whether a font is that of the client's words, which may be as long as they like."""
    return font.families()[:1] == [SERIF]


def cut_texts(shown: QWidget, painted: Painted) -> list[str]:
    """What is shown narrower than its words, or beyond the edge of what it stands in."""
    painted.cut.clear()
    shown.grab()
    found = list(painted.cut)
    for widget in shown.findChildren(QWidget):
        if not widget.isVisible() or widget.width() == 0:
            continue
        found += _placeholder_cut(widget)
        said = _words_of(widget)
        if not said:
            continue
        if isinstance(widget, Label):
            found += _label_cut(widget, said, painted.names)
        elif isinstance(widget, Button) and widget.width() < widget.sizeHint().width():
            found.append(f"button “{said}” has {widget.width()} px")
        elif isinstance(widget, Paragraph) and widget.height() < widget.heightForWidth(
            widget.width()
        ):
            found.append(f"“{said[:40]}” is cut at its foot")
        beyond = _beyond(widget)
        if beyond:
            found.append(f"“{said[:40]}” stands {beyond} px beyond its place")
    return found


def _label_cut(label: Label, said: str, names: set[str]) -> list[str]:
    """A label says all of its words; names and the client's words may end in a tooltip."""
    wide = label.fontMetrics().horizontalAdvance(said)
    if label.width() >= wide:
        return []
    elided = label.text() != said and label.toolTip()
    if elided and (said in names or is_words(label.font())):
        return []
    return [f"“{said}” has {label.width()} px and wants {wide}"]


def _placeholder_cut(field: QWidget) -> list[str]:
    if not isinstance(field, QLineEdit) or field.text() or not field.placeholderText():
        return []
    wide = field.fontMetrics().horizontalAdvance(field.placeholderText())
    edges = field.textMargins()
    room = field.width() - edges.left() - edges.right() - 8
    return [f"example “{field.placeholderText()}” wants {wide} of {room} px"] * (wide > room)


def _words_of(widget: QWidget) -> str:
    if isinstance(widget, Label):
        return widget.full_text()
    if isinstance(widget, Paragraph | QLabel | Button):
        return widget.text()
    return ""


def _beyond(widget: QWidget) -> int:
    """How far a widget's right edge lies beyond the parts it stands in, up to a scrolled page."""
    parent = widget.parentWidget()
    at = widget.geometry().right()
    beyond = 0
    while parent is not None and not isinstance(parent, QScrollArea | MainWindow):
        beyond = max(beyond, at - parent.width() + 1)
        at += parent.x()
        parent = parent.parentWidget()
    return beyond if beyond > 1 else 0
