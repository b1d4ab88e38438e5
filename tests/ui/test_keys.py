"""Every command by its key, from Today and from a client's page, and what keys must not do."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from coachdesk.desk.clients import add_client, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.sessions import Place, plan_session
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.session import Mode, PrivateNote, Session, is_running
from coachdesk.domain.stage import STAGES
from coachdesk.ui.journey.jot import Jot
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.widgets.toast import Toast
from tests.conftest import HandClock, focused, let_events_run, press, type_text

Key = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier

# Without a screen there is no window to raise for a menu, nor a keyboard to grab.
menus = pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")


@pytest.fixture(params=["today", "overview", "introductory"])
def anywhere(request: pytest.FixtureRequest, window: MainWindow, client: Client) -> MainWindow:
    """The window on Today, on a client's overview, and in a stage with the keyboard in a field."""
    window.sidebar.clients.refresh()
    if request.param == "today":
        window.show_today()
        window.sidebar.clients.view.setFocus()
    else:
        window.open_client(client.id, request.param, "story")
    let_events_run()
    return window


@pytest.fixture
def page(window: MainWindow, client: Client) -> MainWindow:
    """The window in the client's first stage, with the keyboard in a text field."""
    window.open_client(client.id, "introductory", "story")
    assert isinstance(focused(), QWidget)
    return window


def keys(_window: MainWindow, written: str) -> None:
    """Press keys as they are written in the table of commands."""
    for each in QKeySequence(written):  # type: ignore[attr-defined]
        QTest.keyClick(focused(), each.key(), each.keyboardModifiers())
    let_events_run()


def modal() -> QWidget | None:
    return QApplication.activeModalWidget()


def sentences(window: MainWindow) -> list[str]:
    """What the notices at the bottom say."""
    return [each.label.full_text() for each in window.findChildren(Toast) if each.isVisible()]


def close_menu() -> QMenu:
    """The menu that is open, after Esc."""
    let_events_run()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_Escape)
    let_events_run()
    return menu


# Every command, everywhere


def test_today(anywhere: MainWindow) -> None:
    keys(anywhere, "Ctrl+1")
    assert anywhere.stack.currentWidget() is anywhere.today


def test_a_new_client(anywhere: MainWindow) -> None:
    keys(anywhere, "Ctrl+N")
    assert isinstance(focused(), QLineEdit)
    press(Key.Key_Escape)
    let_events_run()
    assert modal() is None


def test_settings(anywhere: MainWindow) -> None:
    keys(anywhere, "Ctrl+,")
    assert anywhere.place()[1] == "settings"


def test_all_shortcuts(anywhere: MainWindow) -> None:
    before = focused()
    keys(anywhere, "Shift+F1")
    assert isinstance(modal(), ShortcutSheet)
    press(Key.Key_Escape)
    let_events_run()
    assert modal() is None
    assert focused() is before


def test_the_client_list_folds_and_unfolds(anywhere: MainWindow) -> None:
    anywhere.activateWindow()
    keys(anywhere, "F9")
    assert anywhere.sidebar.is_folded()
    keys(anywhere, "F9")
    assert not anywhere.sidebar.is_folded()


def test_saving_says_so(anywhere: MainWindow, clock: HandClock) -> None:
    keys(anywhere, "Ctrl+S")
    assert anywhere.room.autosave.state.at == clock()
    if anywhere.shows_client():
        assert anywhere.client_page.footer.saved.text() == "Saved just now"


@pytest.mark.parametrize(
    ("written", "before", "after"),
    [("Ctrl++", 100, 110), ("Ctrl+=", 100, 110), ("Ctrl+-", 125, 110), ("Ctrl+0", 125, 100)],
)
def test_text_size(anywhere: MainWindow, written: str, before: int, after: int) -> None:
    asked: list[bool] = []
    anywhere.rebuild_wanted.connect(lambda: asked.append(True))
    anywhere.room.settings.change(text_size=before)
    try:
        keys(anywhere, written)
        size = anywhere.room.settings.value.text_size
        assert (size > before, size == after or abs(size - before) > 0) == (after > before, True)
        assert asked == [True]
    finally:
        anywhere.room.look.set_text_size(100)


def test_undo_and_redo(anywhere: MainWindow, client: Client, desk: Desk) -> None:
    set_status(desk, client.id, ClientStatus.PAUSED)
    anywhere.sidebar.setFocus()
    anywhere.sidebar.fold_button.setFocus()
    keys(anywhere, "Ctrl+Z")
    assert desk.vault.get(Client, client.id).status is ClientStatus.ENQUIRY  # type: ignore[union-attr]
    assert sentences(anywhere) == ["Taken back"]
    keys(anywhere, "Ctrl+Shift+Z")
    assert desk.vault.get(Client, client.id).status is ClientStatus.PAUSED  # type: ignore[union-attr]
    assert sentences(anywhere) == ["Done again"]


def test_regions_forward_and_back(anywhere: MainWindow) -> None:
    anywhere.say("A notice to go to")
    let_events_run()
    first = focused()
    walked = [first]
    for _ in range(12):
        keys(anywhere, "F6")
        if focused() in walked:
            break
        walked.append(focused())
    page = anywhere.client_page if anywhere.shows_client() else None
    regions: list[QWidget] = [anywhere.sidebar]
    if page is None:
        regions += [anywhere.today]
    else:
        stage = page.page()
        regions += [page.header, page.stepper, stage or page.overview]
        regions += [page.tabs, page.guide, page.footer] if stage is not None else []
    regions += anywhere.findChildren(Toast)
    for region in regions:
        inside = [each for each in walked if region is each or region.isAncestorOf(each)]
        assert inside, region
    here = focused()
    keys(anywhere, "F6")
    keys(anywhere, "Shift+F6")
    assert _region(regions, focused()) is _region(regions, here)


def _region(regions: list[QWidget], widget: QWidget) -> QWidget:
    return next(each for each in regions if each is widget or each.isAncestorOf(widget))


def test_what_is_for_a_client_does_nothing_on_today(window: MainWindow, client: Client) -> None:
    window.show_today()
    for written in (
        "Ctrl+Return", "Ctrl+.", "Ctrl+PgDown", "Ctrl+PgUp", "Ctrl+P", "Ctrl+Shift+P", "Shift+F9",
        *(f"Ctrl+G, {number}" for number in range(8)),
    ):  # fmt: skip
        keys(window, written)
        assert window.stack.currentWidget() is window.today
        assert modal() is None
        assert QApplication.activePopupWidget() is None


# On a client's page


def test_overview_and_stages_by_number(page: MainWindow) -> None:
    for number, stage in [(0, "overview"), *((n + 1, s.key) for n, s in enumerate(STAGES))]:
        keys(page, f"Ctrl+G, {number}")
        assert page.client_page.stage == stage


def test_sections(page: MainWindow) -> None:
    keys(page, "Ctrl+PgDown")
    assert page.client_page.section == "coaching"
    keys(page, "Ctrl+PgUp")
    assert page.client_page.section == "story"


def test_the_guide(page: MainWindow) -> None:
    before = page.client_page.guide.is_strip()
    keys(page, "Shift+F9")
    assert page.client_page.guide.is_strip() is not before
    keys(page, "Shift+F9")
    assert page.client_page.guide.is_strip() is before


def test_a_handout(page: MainWindow) -> None:
    before = focused()
    keys(page, "Ctrl+P")
    sheet = modal()
    assert isinstance(sheet, QDialog)
    press(Key.Key_Escape)
    let_events_run()
    assert modal() is None
    assert focused() is before


def test_private_notes(page: MainWindow) -> None:
    keys(page, "Ctrl+Shift+P")
    assert focused() is page.client_page.guide.notes.text


@menus
@pytest.mark.parametrize("written", ["Ctrl+Return", "Ctrl+Enter"])
def test_starting_pausing_and_finishing(page: MainWindow, written: str) -> None:
    keys(page, written)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Key.Key_Down)  # by phone
    QTest.keyClick(menu, Key.Key_Return)
    let_events_run()
    runner = page.client_page.runner
    session = runner.running()
    assert session is not None
    assert session.mode is Mode.PHONE
    keys(page, "Ctrl+.")
    assert not is_running(page.room.desk.vault.all(Session)[0])
    keys(page, "Ctrl+.")
    assert is_running(page.room.desk.vault.all(Session)[0])
    keys(page, written)
    assert runner.running() is None
    assert page.client_page.section == "wrap_up"


@menus
def test_starting_from_the_overview(
    window: MainWindow, client: Client, engagement: Engagement, desk: Desk, clock: HandClock
) -> None:
    plan_session(desk, Place(engagement.id, "introductory"), clock())
    window.open_client(client.id)
    keys(window, "Ctrl+Return")
    close_menu()


def test_a_jot_in_the_room_shows_dots_and_is_kept(page: MainWindow) -> None:
    page.client_page.start_session(Mode.IN_ROOM)
    for stage in ("introductory", "overview", "second"):
        page.client_page.open_stage(stage)
        keys(page, "Ctrl+Shift+P")
        field = page.findChildren(Jot)[-1].field
        assert focused() is field
        assert field.echoMode() is QLineEdit.EchoMode.Password
        type_text(f"ask about {stage}")
        assert "ask" not in field.displayText()
        press(Key.Key_Return)
        let_events_run()
    (note,) = page.room.desk.vault.all(PrivateNote)
    running = page.client_page.runner.running()
    assert running is not None
    assert note.session_id == running.id
    assert [f"ask about {each}" in note.text for each in ("introductory", "overview", "second")]
    keys(page, "Ctrl+Shift+P")
    type_text("not this")
    press(Key.Key_Escape)
    let_events_run()
    assert "not this" not in page.room.desk.vault.all(PrivateNote)[0].text
    assert not page.findChildren(Jot) or not page.findChildren(Jot)[-1].isVisible()


def test_the_filter_by_slash_in_the_list(window: MainWindow, client: Client, desk: Desk) -> None:
    add_client(desk, "Zoë Amadi")
    window.sidebar.clients.refresh()
    window.sidebar.clients.view.setFocus()
    QTest.keyClick(focused(), "/")
    row = window.sidebar.clients.filter_row
    assert focused() is row.field
    type_text("zo")
    assert [each.name for each in window.sidebar.clients.model.shown_clients()] == ["Zoë Amadi"]
    press(Key.Key_Escape)
    assert row.isHidden()
    assert focused() is window.sidebar.clients.view


# What keys must not do


def test_no_letter_acts_alone(window: MainWindow, page: MainWindow) -> None:
    for command in window.actions_table.commands():
        for written in command.keys:
            first = QKeySequence(written)[0]
            held = first.keyboardModifiers() & ~SHIFT
            alone = held == NONE and Key.Key_Space <= first.key() <= Key.Key_AsciiTilde
            assert not alone, written
    field = focused()
    text = "ps/dtem 0123456789=+- PSDTEM"
    place = window.place()
    type_text(text)
    assert field.value() == text  # type: ignore[attr-defined]
    assert window.place() == place
    assert modal() is None


def test_undo_in_a_text_field_is_the_fields_own(
    page: MainWindow, client: Client, desk: Desk
) -> None:
    set_status(desk, client.id, ClientStatus.PAUSED)
    page.client_page.show_section("story")
    field = focused()
    type_text("more")
    keys(page, "Ctrl+Z")
    assert field.value() == ""  # type: ignore[attr-defined]
    assert desk.vault.get(Client, client.id).status is ClientStatus.PAUSED  # type: ignore[union-attr]
    keys(page, "Ctrl+Shift+Z")
    assert field.value() == "more"  # type: ignore[attr-defined]


@pytest.mark.parametrize("stage", ["today", "overview", *(stage.key for stage in STAGES)])
@pytest.mark.parametrize("back", [False, True])
def test_tab_comes_round_and_is_trapped_nowhere(
    window: MainWindow, client: Client, stage: str, back: bool
) -> None:
    if stage == "today":
        window.show_today()
    else:
        window.open_client(client.id, stage)
        page = window.client_page.page()
        if page is not None:
            page.build_all()
    let_events_run()
    window.sidebar.fold_button.setFocus()
    seen = set()
    for _ in range(400):
        QTest.keyClick(focused(), Key.Key_Tab, SHIFT if back else NONE)
        if focused() is window.sidebar.fold_button:
            break
        assert focused() not in seen
        seen.add(focused())
    assert focused() is window.sidebar.fold_button
    assert len(seen) > 3
