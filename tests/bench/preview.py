"""The preview: from Ctrl+P to the first page, and what a hundred pages hold in memory."""

import time
from pathlib import Path

from PySide6.QtCore import Qt, QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.handout_content import gather
from coachdesk.domain.handout import HandoutKind, Sheets
from coachdesk.handouts.render import render_all
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.handouts.making import Piece, warm_up
from coachdesk.ui.handouts.pdf_pages import read_document
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look, new_application
from coachdesk.words import Words
from tests.bench.bare_window import pss_mb
from tests.bench.figures import Figure, middle

CLIENT, STAGE = "Kenji", "opening"
ROUNDS = 5
PAGES = 100
MOST_MB = 120.0


def measure(folder: Path) -> list[Figure]:
    """On the sample practice, in its window."""
    app = new_application()
    vault = new_practice(folder / "preview.coachdesk")
    desk = open_desk(vault)
    fill_with_sample(desk)
    window = MainWindow(desk, Look(app, "light"), Words(), SettingsFile(folder / "p.json"))
    window.resize(1440, 868)
    window.begin()
    window.show()
    QTest.qWaitForWindowExposed(window)
    client = find(desk, CLIENT)[0]
    window.open_client(client.id, STAGE)
    warm_up(window, window.room.words)  # as the program does while the coach looks around
    _settle()
    figures = [_first_page(window), _hundred_pages(window, client.id)]
    window.setProperty("leaving", True)
    window.close()
    vault.close()
    return figures


def _first_page(window: MainWindow) -> Figure:
    """The first time of all in a program that had its moment to load, and the times after."""
    took = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        sheet = _opened(window)
        while not sheet.pages.is_drawn():
            QApplication.processEvents()
        took.append((time.perf_counter() - begun) * 1000)
        _close(sheet)
    return Figure(
        "Ctrl+P to the first page", took[0], "ms", 500, middle(took[1:]), "the times after",
        absolute=True,
    )  # fmt: skip


def _hundred_pages(window: MainWindow, client_id: str) -> Figure:
    """What is held more after every page of a long job was looked at."""
    desk = window.room.desk
    last = engagements(desk, client_id)[-1].id
    sheets = [Sheets(content=gather(desk, last, kind)) for kind in HandoutKind]
    pdf = render_all(sheets, Words())
    while len(read_document(pdf).sizes) < PAGES:
        sheets = sheets * 2
        pdf = render_all(sheets, Words())
    sheet = _opened(window)
    while not sheet.pages.is_drawn():
        QApplication.processEvents()
    before = pss_mb()
    document = read_document(pdf)
    sheet.pages.show_document(document)
    piece = Piece(sheet.job.current, sheets[0], document)
    sheet.rail.show_pieces([piece], piece.entry.number)
    for number in range(len(document.sizes)):
        sheet.pages.show_page(number)
        while not sheet.pages.is_drawn():
            QApplication.processEvents()
    figure = Figure(f"memory for {len(document.sizes)} pages", pss_mb() - before, "MB", MOST_MB)
    _close(sheet)
    return figure


def _opened(window: MainWindow) -> HandoutSheet:
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    while not window.findChildren(HandoutSheet):
        QApplication.processEvents()
    return window.findChildren(HandoutSheet)[-1]


def _close(sheet: HandoutSheet) -> None:
    sheet.reject()
    sheet.deleteLater()
    _settle()


def _settle() -> None:
    """Until no worker has anything to do any more."""
    pool = QThreadPool.globalInstance()
    while not pool.waitForDone(1):
        QApplication.processEvents()
    for _ in range(80):
        QApplication.processEvents()
