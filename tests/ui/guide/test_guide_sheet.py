"""The guide in the program: where it opens, its keys, its search, and its way onto paper."""

import io

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.session import Mode
from coachdesk.program import Program
from coachdesk.storage.key import Key as StorageKey
from coachdesk.ui.guide.chapter import Picture
from coachdesk.ui.guide.contents import ChapterRow
from coachdesk.ui.guide.runs import RunText, places_of
from coachdesk.ui.guide.sheet import GuideSheet, guide
from coachdesk.ui.lock.page import LockPage
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.welcome.page import Welcome
from tests.conftest import focused, let_events_run, press, type_text
from tests.journeys.locked import key, open_with, program, protected

__all__ = ["key", "program", "protected"]

Key = Qt.Key


@pytest.fixture
def opened(window: MainWindow) -> GuideSheet:
    """The guide, opened by its key from Today."""
    return open_by_key(window)


def open_by_key(window: MainWindow) -> GuideSheet:
    QTest.keyClick(window, Key.Key_F1)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, GuideSheet)
    return sheet


def leave() -> None:
    press(Key.Key_Escape)
    let_events_run()
    assert QApplication.activeModalWidget() is None


def test_f1_opens_it_and_esc_gives_the_keyboard_back(window: MainWindow, client: Client) -> None:
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    before = focused()
    open_by_key(window)
    leave()
    assert focused() is before


def test_the_book_in_the_sidebar_opens_it(window: MainWindow) -> None:
    window.sidebar.guide_button.click()
    let_events_run()
    assert isinstance(QApplication.activeModalWidget(), GuideSheet)


@pytest.mark.parametrize(
    ("stage", "chapter"),
    [
        ("overview", "first-client"), ("introductory", "introductory"), ("opening", "opening"),
        ("second", "thinking"), ("third", "priorities"), ("fourth", "approach"),
        ("check_in", "check-ins"), ("closing", "closing"),
    ],
)  # fmt: skip
def test_it_opens_on_the_chapter_of_the_stage(
    window: MainWindow, client: Client, stage: str, chapter: str
) -> None:
    window.open_client(client.id, stage)
    assert open_by_key(window).shown == chapter
    leave()


@pytest.mark.parametrize(
    ("part", "chapter"),
    [
        ("security", "passphrase"),
        ("keep", "records"),
        ("about", "where"),
        ("method", "first-client"),
    ],
)
def test_it_opens_on_the_chapter_of_the_settings_page(
    window: MainWindow, part: str, chapter: str
) -> None:
    window.show_settings(part)
    assert open_by_key(window).shown == chapter
    leave()


def test_it_opens_on_handouts_from_the_handouts_and_on_the_log_from_the_log(
    window: MainWindow,
) -> None:
    window.show_handouts()
    assert open_by_key(window).shown == "handouts"
    leave()
    window.go_to(("", "log", ""))
    assert open_by_key(window).shown == "log"
    leave()


def test_over_the_welcome_it_begins_with_the_first_client(window: MainWindow) -> None:
    window.cover(Welcome(window.room, window))
    let_events_run()
    assert open_by_key(window).shown == "first-client"
    leave()
    window.uncover()


def test_where_the_practice_cannot_be_opened_it_tells_of_copies(
    window: MainWindow, desk: Desk
) -> None:
    desk.put_down()
    assert open_by_key(window).shown == "backups"
    leave()


def test_while_a_session_runs_it_opens_on_sessions(window: MainWindow, client: Client) -> None:
    window.open_client(client.id, "opening")
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    guide = open_by_key(window)
    assert guide.shown == "session"
    # Whoever sits beside the coach would take the names in the pictures for real ones.
    assert guide.page.findChildren(Picture) == []
    leave()
    window.client_page.finish_session()
    let_events_run()
    window.open_client(client.id, "opening")
    assert open_by_key(window).page.findChildren(Picture)
    leave()


def test_arrows_lead_through_the_chapters(opened: GuideSheet) -> None:
    keys = [each.key for each in opened.chapters]
    assert opened.shown == keys[0]
    assert isinstance(focused(), ChapterRow)
    press(Key.Key_Down)
    assert opened.shown == keys[1]
    press(Key.Key_End)
    assert opened.shown == keys[-1]
    press(Key.Key_Down)
    assert opened.shown == keys[-1]
    press(Key.Key_Home)
    assert opened.shown == keys[0]
    assert focused().accessibleName() == opened.chapters[0].title


def test_tab_leads_from_search_to_contents_to_text_to_the_buttons(opened: GuideSheet) -> None:
    opened.search.setFocus()
    names = []
    for _ in range(6):
        names.append(focused().accessibleName())
        press(Key.Key_Tab)
    shown = opened.chapters[0].title
    assert names[:3] == ["Look for", shown, "Chapter"]
    assert names[3:] == ["All shortcuts", "Save as PDF…", "Close"]


def test_the_text_scrolls_by_keys(opened: GuideSheet) -> None:
    opened.show_chapter("keyboard")
    let_events_run()
    opened.page.setFocus()
    bar = opened.page.verticalScrollBar()
    press(Key.Key_PageDown)
    assert bar.value() > 0
    press(Key.Key_End)
    assert bar.value() == bar.maximum()
    press(Key.Key_Home)
    assert bar.value() == 0


def test_a_chapter_shows_all_it_says(opened: GuideSheet) -> None:
    for chapter in opened.chapters:
        opened.show_chapter(chapter.key)
        let_events_run()
        shown = [each.words for each in opened.page.findChildren(RunText) if not each.isHidden()]
        assert chapter.title in shown
        for piece in chapter.pieces:
            assert all("".join(run.text for run in runs) in shown for runs in (piece.runs,) if runs)
        pictures = [each for each in opened.page.findChildren(Picture) if each.isVisible()]
        assert len(pictures) == sum(bool(each.picture) for each in chapter.pieces)
        assert all(each.height() > 80 for each in pictures)


def test_search_leaves_the_chapters_that_say_it_and_goes_from_place_to_place(
    opened: GuideSheet,
) -> None:
    opened.search.setFocus()
    type_text("recovery sheet")
    let_events_run()
    wanted = [
        each.key
        for each in opened.chapters
        if any("recovery sheet" in piece.text.lower() for piece in (*each.pieces,))
        or "recovery sheet" in each.title.lower()
    ]
    assert opened.contents.shown() == wanted
    assert opened.shown == wanted[0]
    seen = {opened.shown}
    for _ in range(30):
        press(Key.Key_Return)
        let_events_run()
        seen.add(opened.shown)
    assert seen == set(wanted)
    press(Key.Key_Escape)  # first the search goes, then the guide
    assert opened.isVisible()
    assert len(opened.contents.shown()) == len(opened.chapters)
    leave()


def test_a_place_found_is_scrolled_to(opened: GuideSheet) -> None:
    opened.search.setFocus()
    type_text("next region")
    assert opened.nothing.isVisible()
    opened.search.clear()
    type_text("leaves whatever lies")
    let_events_run()
    assert opened.shown == "keyboard"
    found = opened.page.found(opened.wanted())[0]
    place = found.mapTo(opened.page.viewport(), found.rect().center())
    assert opened.page.viewport().rect().contains(place)


def test_a_search_without_a_hit_says_so(opened: GuideSheet) -> None:
    opened.search.setFocus()
    type_text("zell")
    assert opened.nothing.text() == "Nothing for “zell”. Try fewer letters."
    assert opened.contents.shown() == []
    press(Key.Key_Return)
    assert opened.isVisible()


def test_places_of_words() -> None:
    assert places_of("Lock and lock", ("lock",)) == ((0, 4), (9, 4))
    assert places_of("Lock", ()) == ()


def test_the_guide_has_no_sign_that_qt_counts_twice() -> None:
    """Places in a text are counted alike by Python and Qt only below U+10000."""
    for chapter in guide():
        for piece in chapter.pieces:
            assert max(piece.text) <= "\uffff"


def test_all_shortcuts_follow_the_guide(opened: GuideSheet) -> None:
    opened.all_keys.click()
    let_events_run()
    assert isinstance(QApplication.activeModalWidget(), ShortcutSheet)


def test_it_is_saved_as_a_pdf_of_every_chapter(opened: GuideSheet, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    file = tmp_path / "Guide.pdf"
    opened.out.save_as(file)
    qtbot.waitUntil(lambda: opened.said.full_text() == "Saved as Guide.pdf", timeout=20_000)
    reader = PdfReader(io.BytesIO(file.read_bytes()))
    titles = [each["/Title"] for each in reader.outline]
    assert titles == [each.title for each in opened.chapters]


def test_a_folder_that_takes_no_file_is_told(opened: GuideSheet, qtbot: QtBot, tmp_path) -> None:  # type: ignore[no-untyped-def]
    opened.out.save_as(tmp_path / "gone" / "Guide.pdf")
    said = "It could not be saved there. Please choose another folder."
    qtbot.waitUntil(lambda: opened.said.full_text() == said, timeout=20_000)


def test_on_the_lock_page_it_tells_what_helps_and_knows_no_practice(
    program: Program, key: StorageKey
) -> None:
    page = program.window.centralWidget().currentWidget()  # type: ignore[attr-defined]
    assert isinstance(page, LockPage)
    QTest.keyClick(focused(), Key.Key_F1)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, GuideSheet)
    assert sheet.shown == "lost"
    assert not sheet.all_keys.isVisible()
    leave()
    page.guide.click()
    let_events_run()
    assert isinstance(QApplication.activeModalWidget(), GuideSheet)
    leave()
    assert not program.desk.is_open
    open_with(program, key)
    QTest.keyClick(program.window, Key.Key_F1)
    let_events_run()
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, GuideSheet)
    assert opened.shown == "first-client"
    leave()
