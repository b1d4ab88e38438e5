"""The Handouts page: what was given is listed, found and opened again; never in the room."""

from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.giving import give
from coachdesk.desk.handout_content import gather
from coachdesk.desk.listing import given_lines
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.leaving_room import LeavingRoomSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.models.given_list import GivenListModel
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.words import Words
from tests.conftest import HandClock, focused, press, type_text
from tests.ui.handout_keys import saved_bytes, settled

CTRL = Qt.KeyboardModifier.ControlModifier
TEXT = Qt.ItemDataRole.AccessibleTextRole


def gave(desk: Desk, engagement_id: str, kind: HandoutKind, variant: Variant) -> Given:
    content = gather(desk, engagement_id, kind)
    return give(desk, engagement_id, content, PaperSize.A4, variant)


@pytest.fixture
def three(desk: Desk, engagement: Engagement, clock: HandClock) -> list[Given]:
    """Two documents for Mara, one in March, and one for Daniel."""
    daniel = add_client(desk, "Daniel Okafor")
    his = desk.vault.where(Engagement, client_id=daniel.id)[0]
    clock.at -= timedelta(days=30)
    first = gave(desk, engagement.id, HandoutKind.GOALS, Variant.TO_WRITE)
    clock.at += timedelta(days=30)
    second = gave(desk, his.id, HandoutKind.STRATEGY, Variant.BLANK)
    clock.turn(minutes=5)
    return [gave(desk, engagement.id, HandoutKind.HABITS, Variant.FILLABLE), second, first]


def rows(window: MainWindow) -> list[str]:
    model = window.beside.handouts.model
    return [str(model.index(at).data(TEXT)) for at in range(model.rowCount())]


def test_qts_own_judge_finds_nothing_wrong_with_the_model(
    desk: Desk, words: Words, three: list[Given]
) -> None:
    model = GivenListModel(words, lambda line: line.name, lambda line: (line.kind,))
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)
    model.show_lines(given_lines(desk), desk.today(), desk.local)
    model.show_filter("mara strategy")
    assert model.rowCount() == 0
    model.show_filter("")
    assert model.index_of(three[0].id).row() == 1
    assert not model.index_of("nobody").isValid()


def test_the_keys_show_what_was_given_newest_first(window: MainWindow, three: list[Given]) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    assert rows(window) == [
        "Today",
        "Mara Lindell, Thinking and habits, Fillable, A4, 08:40",
        "Daniel Okafor, Strategy, Blank, A4, 08:35",
        "March 2026",
        "Mara Lindell, Goals, To write on, A4, Sun 15 Mar",
    ]
    assert window.sidebar.handouts_row.isChecked()
    assert focused() is window.beside.handouts.view


def test_enter_opens_the_identical_page_again(
    window: MainWindow, client: Client, tmp_path: Path, qtbot: QtBot
) -> None:
    window.open_client(client.id)
    QTest.keyClick(window, Qt.Key.Key_P, CTRL)
    sheet = settled(window.findChildren(HandoutSheet)[-1], qtbot)
    kept = saved_bytes(sheet, tmp_path / "one.pdf", qtbot)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_2, CTRL)
    press(Qt.Key.Key_Return)
    again = settled(window.findChildren(HandoutSheet)[-1], qtbot)
    assert again is not sheet
    assert saved_bytes(again, tmp_path / "two.pdf", qtbot) == kept
    assert len(window.room.desk.vault.all(Given)) == 1


def test_the_filter_finds_by_client_and_esc_shows_all_again(
    window: MainWindow, three: list[Given]
) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    type_text("/")
    type_text("daniel")
    assert rows(window) == ["Today", "Daniel Okafor, Strategy, Blank, A4, 08:35"]
    type_text(" goals")
    assert rows(window) == []
    assert window.beside.handouts.count.full_text() == "Nothing found. Try fewer letters."
    press(Qt.Key.Key_Escape)
    assert len(rows(window)) == 5
    assert focused() is window.beside.handouts.view


def test_before_anything_was_given_the_page_says_how(window: MainWindow) -> None:
    window.sidebar.handouts_row.click()
    page = window.beside.handouts
    assert page.nothing.isVisible()
    assert not page.view.isVisible()


def test_a_filled_form_is_read_from_here(window: MainWindow, three: list[Given]) -> None:
    press(Qt.Key.Key_2, CTRL)
    window.beside.handouts.read.setFocus()
    press(Qt.Key.Key_Return)
    dialog = window.findChildren(QFileDialog)[-1]
    assert dialog.windowTitle() == "Read a filled form"
    dialog.reject()


def test_what_is_given_meanwhile_appears(
    window: MainWindow, engagement: Engagement, desk: Desk
) -> None:
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    gave(desk, engagement.id, HandoutKind.GOALS, Variant.BLANK)
    assert len(rows(window)) == 2


def rail_buttons(window: MainWindow) -> list[IconButton]:
    """The buttons of the sidebar's rail."""
    return [each for each in window.sidebar.findChildren(IconButton) if each.isVisible()]


def test_in_the_room_the_page_is_reached_only_by_leaving_it(
    window: MainWindow, client: Client, three: list[Given]
) -> None:
    window.open_client(client.id)
    window.fold.set_in_room(True)
    way = next(each for each in rail_buttons(window) if each.accessibleName() == "Handouts")
    way.click()
    assert not window.beside.shows_handouts()
    sheet = window.findChild(LeavingRoomSheet)
    assert sheet is not None
    sheet.stay.click()
    assert window.shows_client()
    assert not way.isChecked()
    QTest.keyClick(window, Qt.Key.Key_2, CTRL)
    window.findChildren(LeavingRoomSheet)[-1].leave.click()
    assert window.beside.shows_handouts()


def test_the_place_is_kept_when_the_window_is_built_anew(
    window: MainWindow, three: list[Given]
) -> None:
    window.show_handouts()
    place = window.place()
    window.show_today()
    window.go_to(place)
    assert window.beside.shows_handouts()


def test_the_list_is_read_without_what_the_documents_said(desk: Desk, three: list[Given]) -> None:
    assert [each.id for each in given_lines(desk)] == [each.id for each in three]
    plan = " ".join(
        str(row[-1])
        for row in desk.vault.rows(
            "EXPLAIN QUERY PLAN SELECT id, engagement_id, kind, document_id, paper, variant, at"
            " FROM given ORDER BY at DESC, id DESC"
        )
    )
    assert "COVERING INDEX given_listed" in plan
    assert "TEMP B-TREE" not in plan
