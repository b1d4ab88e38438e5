"""However long a print is, the preview holds pictures only of what is looked at."""

from io import BytesIO

import pytest
from pytestqt.qtbot import QtBot

from coachdesk.domain.client import Client
from coachdesk.domain.handout import GoalsContent, HandoutKind, Sheets
from coachdesk.domain.privacy import ShownAs
from coachdesk.ui.handouts.job import Entry, Options
from coachdesk.ui.handouts.making import Piece
from coachdesk.ui.handouts.page_view import MOST_A_PAGE, MOST_KEPT, PageView
from coachdesk.ui.handouts.pdf_pages import Document, leaves, read_document
from coachdesk.ui.handouts.pictures import fitting_scale
from coachdesk.ui.handouts.rail import MOST_KEPT as MOST_SMALL
from coachdesk.ui.handouts.rail import PageRail
from coachdesk.ui.main_window import MainWindow
from tests.conftest import let_events_run
from tests.ui.handout_keys import opened

PAGES = 100
A_MEGABYTE = 2**20


@pytest.fixture(scope="module")
def long_print() -> Document:
    """A hundred numbered pages."""
    from reportlab.lib.pagesizes import A4
    from reportlab.pdfgen.canvas import Canvas

    written = BytesIO()
    canvas = Canvas(written, pagesize=A4)
    for number in range(PAGES):
        canvas.drawString(80, 700, f"Page {number + 1}")
        canvas.showPage()
    canvas.save()
    return read_document(written.getvalue())


def test_only_the_pages_in_view_and_the_last_ones_are_kept_as_pictures(
    window: MainWindow, long_print: Document, qtbot: QtBot
) -> None:
    view = PageView(window.room, parent=window)
    view.resize(800, 700)
    view.show()
    view.show_document(long_print)
    view.set_zoom(1.5)
    most = 0
    for number in range(0, PAGES, 4):
        view.show_page(number)
        qtbot.waitUntil(view.is_drawn, timeout=20_000)
        most = max(most, view.pictures.bytes_held())
    a_page = 595 * 842 * 4 * (1.5 * 96 / 72) ** 2
    assert most <= MOST_KEPT + 2 * a_page
    assert view.images_held() < 16
    view.hide()


def test_a_page_drawn_very_large_is_drawn_less_fine(long_print: Document) -> None:
    (leaf, *_) = leaves([long_print])
    scale = fitting_scale(leaf, 40.0, MOST_A_PAGE)
    wide, high = (side * scale for side in leaf.size)
    assert wide * high * 4 <= MOST_A_PAGE * 1.001
    assert fitting_scale(leaf, 2.0, MOST_A_PAGE) == 2.0


def test_another_document_lets_the_pictures_of_the_last_one_go(
    window: MainWindow, long_print: Document, qtbot: QtBot
) -> None:
    view = PageView(window.room, parent=window)
    view.resize(800, 700)
    view.show()
    for _ in range(5):
        view.show_document(Document(long_print.pdf, long_print.sizes))
        qtbot.waitUntil(view.is_drawn, timeout=20_000)
    assert view.images_held() == len([*view._in_view()])
    view.hide()


def test_small_pages_are_drawn_when_they_come_into_view_and_few_are_kept(
    window: MainWindow, long_print: Document, qtbot: QtBot
) -> None:
    rail = PageRail(window.room, parent=window)
    rail.resize(168, 700)
    rail.show()
    options = Options(kind=HandoutKind.GOALS, shown_as=ShownAs.CODE)
    rail.show_pieces([Piece(Entry(1, options), Sheets(content=GoalsContent()), long_print)], 1)
    qtbot.waitUntil(lambda: 0 < rail.pictures.count() < PAGES / 5 and not rail._drawing)
    first = rail.pictures.count()
    let_events_run()
    assert rail.pictures.count() == first
    assert rail.captions()[-1] == f"Goals, page {PAGES}"
    for number in range(0, PAGES, 3):
        rail.show_page(number)
        let_events_run()
        qtbot.waitUntil(lambda: not rail._wanted, timeout=20_000)
    assert rail.pictures.bytes_held() <= MOST_SMALL + A_MEGABYTE
    assert rail.pictures.count() > first
    rail.hide()


def test_the_sheet_lets_its_pictures_go_with_it(
    window: MainWindow, client: Client, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    gone: list[bool] = []
    sheet.destroyed.connect(lambda: gone.append(True))
    sheet.reject()
    qtbot.waitUntil(lambda: bool(gone), timeout=20_000)
