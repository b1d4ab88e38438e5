"""The keyboard table of the design: each key, pressed in the real window, does its act."""

from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from coachdesk.desk.clients import set_status
from coachdesk.desk.sessions import Place, plan_session
from coachdesk.desk.thinking import add_habit
from coachdesk.domain.answer import AskedPrompt
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Mode, is_running
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.guide.sheet import GuideSheet
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.journey.habit_month import HabitMonthSheet
from coachdesk.ui.journey.jot import Jot
from coachdesk.ui.journey.sections.areas import Areas
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.new_client import NewClientSheet
from coachdesk.ui.prepare.sheet import PrepareSheet
from coachdesk.ui.search.palette import Palette
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.theme import Look
from tests.conftest import HandClock, focused, let_events_run

# A proof sets the scene, yields while the key is pressed, and then looks whether it did its act.
Proof = Callable[[MainWindow], Iterator[None]]


def story(window: MainWindow) -> None:
    """Stand in a text field of a client's first stage."""
    client = window.room.desk.vault.all(Client)[0]
    window.open_client(client.id, "introductory", "story")
    let_events_run()


def areas(window: MainWindow) -> Areas:
    """Stand on the first rating of the areas grid."""
    client = window.room.desk.vault.all(Client)[0]
    window.open_client(client.id, "opening", "areas")
    let_events_run()
    found = window.client_page.view("areas")
    assert isinstance(found, Areas)
    return found


def opens(kind: type[QWidget]) -> Proof:
    """The key opens a sheet."""

    def proof(window: MainWindow) -> Iterator[None]:
        story(window)
        yield
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        found.close()

    return proof


def leads_to(page: str) -> Proof:
    """The key leads to a page of the sidebar."""

    def proof(window: MainWindow) -> Iterator[None]:
        story(window)
        yield
        assert window.place()[1] == page
        assert not window.shows_client()

    return proof


def stage(key: str) -> Proof:
    """The keys open a stage."""

    def proof(window: MainWindow) -> Iterator[None]:
        story(window)
        yield
        assert window.client_page.stage == key

    return proof


def section(key: str) -> Proof:
    """The key goes to a section."""

    def proof(window: MainWindow) -> Iterator[None]:
        story(window)
        yield
        assert window.client_page.section == key

    return proof


def today(window: MainWindow) -> Iterator[None]:
    story(window)
    yield
    assert window.stack.currentWidget() is window.today


def start(window: MainWindow) -> Iterator[None]:
    story(window)
    yield from started(window)


def on(page: str, act: Callable[[MainWindow], Iterator[None]]) -> Proof:
    """The key does its act on Today or on the overview, where a session is planned."""

    def proof(window: MainWindow) -> Iterator[None]:
        desk = window.room.desk
        engagement = desk.vault.all(Engagement)[0]
        place = Place(engagement.id, "second")
        plan_session(desk, place, desk.now() + timedelta(hours=1))
        add_habit(desk, place, "Phone in the hall", start_on=DayText("2026-04-01"))
        if page == "today":
            window.show_today()
        else:
            window.open_client(engagement.client_id, "overview", "")
        window.sidebar.clients.view.setFocus()
        let_events_run()
        yield from act(window)

    return proof


def sheet(kind: type[QWidget]) -> Proof:
    """A sheet is opened."""

    def proof(window: MainWindow) -> Iterator[None]:
        yield
        found = QApplication.activeModalWidget()
        assert isinstance(found, kind)
        found.close()

    return proof


def started(window: MainWindow) -> Iterator[None]:
    yield
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert window.client_page.runner.running() is not None


def finish(window: MainWindow) -> Iterator[None]:
    story(window)
    window.client_page.start_session(Mode.PHONE)
    yield
    assert window.client_page.runner.running() is None
    assert window.client_page.section == "wrap_up"


def pause(window: MainWindow) -> Iterator[None]:
    story(window)
    window.client_page.start_session(Mode.PHONE)
    yield
    session = window.client_page.runner.running()
    assert session is not None
    assert not is_running(session)
    press_keys("Ctrl+.")
    session = window.client_page.runner.running()
    assert session is not None
    assert is_running(session), "the same key resumes"


def filter_list(window: MainWindow) -> Iterator[None]:
    window.sidebar.clients.refresh()
    window.sidebar.clients.view.setFocus()
    yield
    assert focused() is window.sidebar.clients.filter_row.field


def client_list(window: MainWindow) -> Iterator[None]:
    story(window)
    yield
    assert window.sidebar.is_folded()


def guide_panel(window: MainWindow) -> Iterator[None]:
    story(window)
    was = window.client_page.guide.is_strip()
    yield
    assert window.client_page.guide.is_strip() is not was


def private_notes(window: MainWindow) -> Iterator[None]:
    story(window)
    yield
    assert focused() is window.client_page.guide.notes.text


def jot(window: MainWindow) -> Iterator[None]:
    story(window)
    window.client_page.start_session(Mode.IN_ROOM)
    yield
    field = window.findChildren(Jot)[-1].field
    assert focused() is field
    assert field.echoMode() is QLineEdit.EchoMode.Password


def focus_mode(window: MainWindow) -> Iterator[None]:
    story(window)
    asked: list[bool] = []
    window.rebuild_wanted.connect(lambda: asked.append(True))
    yield
    assert asked
    assert window.room.look.focused


def leave_focus(window: MainWindow) -> Iterator[None]:
    window.room.look.set_focused(True)
    story(window)
    yield
    assert not window.room.look.focused


def hide_names(window: MainWindow) -> Iterator[None]:
    story(window)
    asked: list[bool] = []
    window.rebuild_wanted.connect(lambda: asked.append(True))
    yield
    assert asked
    assert window.room.hides_names


def lock(window: MainWindow) -> Iterator[None]:
    story(window)
    asked: list[bool] = []
    window.sidebar.lock_wanted.connect(lambda: asked.append(True))
    yield
    assert asked == [True]


def paused(window: MainWindow) -> None:
    """Pause the client, with the keyboard where undo is not a text field's own."""
    window.sidebar.clients.refresh()
    window.show_today()
    window.sidebar.fold_button.setFocus()
    client = window.room.desk.vault.all(Client)[0]
    set_status(window.room.desk, client.id, ClientStatus.PAUSED)


def undo(window: MainWindow) -> Iterator[None]:
    paused(window)
    yield
    assert window.room.desk.vault.all(Client)[0].status is not ClientStatus.PAUSED


def redo(window: MainWindow) -> Iterator[None]:
    paused(window)
    window.undoing.undo()
    yield
    assert window.room.desk.vault.all(Client)[0].status is ClientStatus.PAUSED


def save(window: MainWindow) -> Iterator[None]:
    story(window)
    yield
    assert window.client_page.footer.saved.text() == "Saved just now"


def move_down(window: MainWindow) -> Iterator[None]:
    areas(window)
    first, second = order(window)[:2]
    yield
    assert order(window)[:2] == [second, first]


def move_up(window: MainWindow) -> Iterator[None]:
    areas(window)
    first, second = order(window)[:2]
    QTest.keyClick(focused(), Qt.Key.Key_Down)
    yield
    assert order(window)[:2] == [second, first]


def order(window: MainWindow) -> list[str]:
    journey = window.client_page.journey()
    assert journey is not None
    return [each.name for each in journey.areas()]


def tick(window: MainWindow) -> Iterator[None]:
    story(window)
    window.client_page.start_session(Mode.PHONE)
    box = window.client_page.guide.prompts.findChildren(QWidget)
    ticks = [each for each in box if hasattr(each, "isCheckable") and each.isCheckable()]
    ticks[0].setFocus()
    yield
    assert window.room.desk.vault.all(AskedPrompt)


def region(window: MainWindow) -> Iterator[None]:
    story(window)
    before = focused()
    yield
    assert focused() is not before
    assert not window.client_page.pages.isAncestorOf(focused())


def rated(now: int | None, desired: int | None) -> Proof:
    """The key rates the first area."""

    def proof(window: MainWindow) -> Iterator[None]:
        found = areas(window)
        yield
        spoke = found.context.journey().spokes()[0]
        assert (spoke.now, spoke.desired) == (now, desired)

    return proof


def rated_before(keys: str, now: int | None) -> Proof:
    """The key changes a rating made by other keys."""

    def proof(window: MainWindow) -> Iterator[None]:
        found = areas(window)
        press_keys(keys)
        yield
        assert found.context.journey().spokes()[0].now == now

    return proof


def unfold(window: MainWindow) -> Iterator[None]:
    found = areas(window)
    yield
    assert found.grid.all_rows()[0].is_unfolded()


def fold(window: MainWindow) -> Iterator[None]:
    found = areas(window)
    press_keys("Return")
    assert found.grid.all_rows()[0].is_unfolded()
    yield
    assert not found.grid.all_rows()[0].is_unfolded()


def row_below(window: MainWindow) -> Iterator[None]:
    areas(window)
    first = focused().accessibleName()
    yield
    assert focused().accessibleName() not in ("", first)
    press_keys("Up")
    assert focused().accessibleName() == first


STAGES = {f"Ctrl+G, {number}": stage(key) for number, key in enumerate(("overview", *STAGE_KEYS))}
TABLE: list[tuple[str, Proof]] = [
    ("Ctrl+K", opens(Palette)), ("Ctrl+1", today), ("Ctrl+2", leads_to("handouts")),
    ("Ctrl+3", leads_to("log")), ("Ctrl+4", leads_to("calendar")), ("Ctrl+5", leads_to("money")),
    ("Ctrl+N", opens(NewClientSheet)), ("/", filter_list), ("F9", client_list),
    ("Shift+F9", guide_panel), ("F11", focus_mode), ("Escape", leave_focus),
    ("Ctrl+P", opens(HandoutSheet)), ("Ctrl+Z", undo), ("Ctrl+Shift+Z", redo),
    ("Alt+Down", move_down), ("Alt+Up", move_up), ("F6", region), ("Shift+F6", region),
    ("Ctrl+PgUp", section("welcome")), ("Ctrl+PgDown", section("coaching")),
    *STAGES.items(), ("Ctrl+Return", start), ("Ctrl+Return", finish), ("Ctrl+.", pause),
    ("Ctrl+Shift+P", private_notes), ("Ctrl+Shift+P", jot), ("F8", hide_names), ("Ctrl+L", lock),
    ("Ctrl+S", save), ("Space", tick), ("Ctrl+,", leads_to("settings")),
    ("F1", opens(GuideSheet)), ("Shift+F1", opens(ShortcutSheet)),
    ("7", rated(7, None)), ("0", rated(10, None)), ("Shift+8", rated(None, 8)),
    ("Right", rated_before("5", 6)), ("Left", rated_before("5", 4)),
    ("Delete", rated_before("5", None)), ("Return", unfold), ("Escape", fold),
    ("Down", row_below), ("P", on("today", sheet(PrepareSheet))), ("S", on("today", started)),
    ("P", on("overview", sheet(PrepareSheet))), ("S", on("overview", started)),
    ("H", on("overview", sheet(HabitMonthSheet))),
]  # fmt: skip


def press_keys(written: str) -> None:
    """Press keys as they are written in the table."""
    for each in QKeySequence(written):  # type: ignore[attr-defined]
        QTest.keyClick(focused(), each.key(), each.keyboardModifiers())
    let_events_run()


@pytest.fixture(autouse=True)
def usual_look(look: Look) -> Iterator[None]:
    """The look is shared by all tests."""
    yield
    look.set_focused(False)


# Without a screen there is no window to raise for a menu, nor a keyboard to grab.
@pytest.mark.qt_log_ignore("does not support raise", "does not support grabbing")
@pytest.mark.parametrize(("keys", "proof"), TABLE)
def test_each_key_does_its_act(
    keys: str, proof: Proof, window: MainWindow, client: Client, clock: HandClock
) -> None:
    look_at = proof(window)
    next(look_at)
    press_keys(keys)
    with pytest.raises(StopIteration):
        next(look_at)


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    commands = window.actions_table.commands()
    keys = [QKeySequence(each).toString() for command in commands for each in command.keys]
    assert len(keys) == len(set(keys))
