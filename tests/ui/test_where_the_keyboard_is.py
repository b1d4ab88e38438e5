"""The keyboard is always somewhere that can be seen and where the coach expects it."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.desk.written import written_fields
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.ui.clients.row_view import RowView
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.fields import FIELD_HEIGHT, LineField
from coachdesk.ui.widgets.focus_ring import REACH, _Ring
from tests.conftest import focused, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, name


def at_cursor(window: MainWindow) -> str:
    """Whom the cursor of the list is on."""
    view = window.sidebar.clients.view
    return str(view.currentIndex().data(Qt.ItemDataRole.DisplayRole))


def listed(window: MainWindow, desk: Desk) -> RowView:
    """The list with two clients, with the keyboard."""
    for each in ("Ana Brand", "Zoë Łuczak"):
        add_client(desk, each)
    window.show_practice()
    view = window.sidebar.clients.view
    window.setFocus()
    view.setFocus()
    let_events_run()
    return view


def test_the_list_shows_its_cursor_as_soon_as_it_has_the_keyboard(
    window: MainWindow, desk: Desk
) -> None:
    view = listed(window, desk)
    assert focused() is view
    assert at_cursor(window) == "Ana Brand"
    press(K.Key_Up)  # a heading that cannot be folded is stepped over
    assert at_cursor(window) == "Ana Brand"
    press(K.Key_End)
    assert at_cursor(window) == "Zoë Łuczak"
    press(K.Key_Home)
    assert at_cursor(window) == "Ana Brand"
    press(K.Key_Down)
    press(K.Key_Return)
    assert window.client_id()
    assert window.client_page.header.name.full_text() == "Zoë Łuczak"


def test_the_cursor_stays_through_a_refresh_and_goes_with_the_keyboard(
    window: MainWindow, desk: Desk
) -> None:
    view = listed(window, desk)
    press(K.Key_Down)
    window.sidebar.clients.refresh()
    assert at_cursor(window) == "Zoë Łuczak"
    window.today.new.setFocus(Qt.FocusReason.TabFocusReason)
    assert not view.currentIndex().isValid()


def test_today_by_its_keys_leaves_the_cursor_on_the_client_just_left(
    window: MainWindow, desk: Desk
) -> None:
    view = listed(window, desk)
    press(K.Key_End)
    press(K.Key_Return)
    window.client_page.open_stage("introductory", "story")
    let_events_run()
    QTest.keyClick(focused(), K.Key_1, CTRL)
    assert focused() is view
    assert at_cursor(window) == "Zoë Łuczak"


def test_f6_leads_to_something_that_can_be_used(window: MainWindow, client: Client) -> None:
    window.show_practice()
    press(K.Key_F6)
    assert window.today.isAncestorOf(focused())
    assert name()
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    for _ in range(8):
        press(K.Key_F6)
        assert name(), type(focused())


def test_after_a_new_client_one_goes_on_writing(window: MainWindow) -> None:
    QTest.keyClick(window, K.Key_N, CTRL)
    type_text("Zoë Łuczak\n")
    let_events_run()
    assert name() == "Likes to be called"


def test_a_sheet_that_is_left_gives_the_keyboard_back(window: MainWindow, client: Client) -> None:
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    before = focused()
    QTest.keyClick(window, K.Key_N, CTRL)
    press(K.Key_Escape)
    assert focused() is before


def test_the_list_of_shortcuts_scrolls_by_keys_and_names_the_stages(window: MainWindow) -> None:
    QTest.keyClick(window, K.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, ShortcutSheet)
    listing = focused()
    bar = listing.verticalScrollBar()  # type: ignore[attr-defined]
    press(K.Key_PageDown)
    assert bar.value() > 0
    texts = [each.text for each in window.actions_table.commands()]
    assert "Priorities & strategy" in texts
    press(K.Key_Return)
    assert QApplication.activeModalWidget() is None


def test_all_that_was_written_is_counted_after_a_crash(desk: Desk, engagement: Engagement) -> None:
    assert written_fields(desk) == 0
    place = Place(engagement.id, "introductory")
    set_answer(desk, place, "why_now", "A new manager")
    assert written_fields(desk) == 1
    goal = add_goal(desk, engagement.id, "Wake rested")
    assert written_fields(desk) == 2
    assert goal.statement


def test_the_ring_is_whole_around_a_field_that_fills_its_parent(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    holder = QWidget(window)
    holder.setGeometry(50, 50, 200, FIELD_HEIGHT)
    field = LineField(look, "Passphrase", parent=holder)
    field.setGeometry(holder.rect())
    window.show()
    window.activateWindow()
    field.setFocus()
    let_events_run()

    def rings() -> list[QRect]:
        found = [each for each in window.findChildren(_Ring) if each.isVisible()]
        return [QRect(each.mapTo(window, QPoint(0, 0)), each.size()) for each in found]

    assert rings() == [holder.geometry().adjusted(-REACH, -REACH, REACH, REACH)]
    holder.move(80, 120)
    let_events_run()
    assert rings() == [holder.geometry().adjusted(-REACH, -REACH, REACH, REACH)]
    holder.hide()
    let_events_run()
    assert rings() == []


def test_where_the_list_is_folded_the_keyboard_begins_on_the_page(window: MainWindow) -> None:
    window.room.settings.change(sidebar="rail")
    window.fold.fit()
    window.show_practice()
    let_events_run()
    assert window.today.isAncestorOf(focused())
