"""What holds for every screen of paper alike: told, reached by keys, left by Esc, locked."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import set_status
from coachdesk.desk.desk import Desk
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.handouts.choices import GoalTick, kind_name
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.method.handle import Handle
from coachdesk.ui.settings.method.page import StagesAndPrompts
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.tab_order import tab_stops
from coachdesk.ui.widgets.text import Paragraph
from tests.conftest import focused, let_events_run, press
from tests.desk.test_forms import everything
from tests.ui.paper_screens import SCREENS, full_journey, opened, part_of
from tests.ui.test_accessible import announced, check  # noqa: F401 - a fixture
from tests.ui.test_no_stray_windows import Watcher, watcher  # noqa: F401 - a fixture

K = Qt.Key
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def vault_path(sample_vault: Path, tmp_path: Path) -> Path:
    """A copy of the sample practice for one test."""
    return Path(shutil.copy(sample_vault, tmp_path / "Practice.coachdesk"))


@pytest.fixture
def sample(window: MainWindow) -> MainWindow:
    """The window on the sample practice."""
    window.show_today()
    let_events_run()
    return window


@pytest.mark.parametrize("name", SCREENS)
def test_a_screen_comes_up_as_one_window_is_told_walked_and_left(
    sample: MainWindow,
    watcher: Watcher,  # noqa: F811
    qtbot: QtBot,
    tmp_path: Path,
    name: str,
) -> None:
    sample.sidebar.fold_button.setFocus()
    before = focused()
    with opened(name, sample, qtbot, tmp_path) as shown:
        let_events_run()
        own = [f"{type(shown).__name__} {shown.accessibleName()}"] if shown.isWindow() else []
        assert [each for each in watcher.seen if each not in own] == []
        check(shown)
        primary = [each.text() for each in shown.findChildren(Button) if is_primary(each)]
        assert len(primary) <= 1
        first = focused()
        assert shown.isAncestorOf(first)
        assert first.isEnabled()
        for back in (False, True):
            assert comes_round(shown, back=back)
        if isinstance(shown, QDialog):
            first.setFocus()
            press(K.Key_Escape)
            let_events_run()
            assert not shown.isVisible()
            assert focused() is not None
            if name.startswith(("handout g", "filled", "refused", "handouts several")):
                assert focused() is before


def is_primary(button: Button) -> bool:
    return button.isVisible() and button.property("kind") == "primary"


def comes_round(shown: QWidget, *, back: bool) -> bool:
    """Whether Tab comes back to where it began, past every stop in the order it is read."""
    wanted = tab_stops(shown)
    start = focused()
    seen = [start]
    for _ in range(len(wanted) + 5):
        QTest.keyClick(focused(), K.Key_Tab, SHIFT if back else Qt.KeyboardModifier.NoModifier)
        if focused() is start:
            break
        assert focused() not in seen, focused().accessibleName()
        seen.append(focused())
    missed = [each.accessibleName() for each in wanted if each not in seen]
    assert not missed
    return focused() is start


READING = ("settings profile", "settings method", "settings texts", "settings paper", "filled form")
# What is only looked at, or leads elsewhere, stays alive where nothing can be written.
ALIVE = {
    "Export my method…", "Opening", "Approach", "A page of a handout. Look closer", "1 unchanged",
    "Close",
}  # fmt: skip


@pytest.mark.parametrize("name", READING)
def test_nothing_is_written_and_nothing_dead_is_reached_where_the_vault_is_for_reading(
    sample: MainWindow,
    desk: Desk,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    with opened("filled form", sample, qtbot, tmp_path):
        pass  # a form is given while that is still possible
    before = everything(desk)
    monkeypatch.setattr(type(desk), "reading_only", property(lambda _desk: True))
    if name == "filled form":
        monkeypatch.setattr("tests.ui.paper_screens._give", lambda *_: desk.vault.all(Given)[-1])
    with opened(name, sample, qtbot, tmp_path) as shown:
        root = shown if isinstance(shown, QDialog) else sample.stack.currentWidget().stack  # type: ignore[attr-defined]
        press_everything(root)
        unlocked = [each.accessibleName() for each in tab_stops(root) if is_unlocked(each)]
        assert not set(unlocked) - ALIVE
    assert everything(desk) == before


@pytest.mark.parametrize("section", ["welcome", "decision", "agreement", "wrap_up"])
def test_nothing_is_written_on_the_pages_of_an_archived_client(
    sample: MainWindow, desk: Desk, section: str
) -> None:
    client = full_journey(desk).client
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    before = everything(desk)
    sample.open_client(client.id, "introductory", section)
    page = sample.client_page.page()
    assert page is not None
    page.build_all()
    let_events_run()
    press_everything(page)
    assert everything(desk) == before


def press_everything(root: QWidget) -> None:
    """Type into all that the keyboard comes to, and press the keys that change things."""
    for stop in tab_stops(root):
        if not stop.isVisible():
            continue  # another key before led elsewhere
        stop.setFocus()
        keys = [K.Key_X, K.Key_Delete]
        if not isinstance(stop, QAbstractButton) or stop.isCheckable() or isinstance(stop, Handle):
            keys += [K.Key_Space, K.Key_F2]
        for key in keys:
            QTest.keyClick(stop, key)
        for key in (K.Key_Up, K.Key_Down, K.Key_Left, K.Key_Right):
            QTest.keyClick(stop, key, Qt.KeyboardModifier.AltModifier)
    let_events_run()


def is_unlocked(stop: QWidget) -> bool:
    """Whether a stop could still change something; one that is read can be walked and copied."""
    locked = getattr(stop, "isReadOnly", None)
    return stop.isEnabled() and not (locked and locked()) and not isinstance(stop, Handle)


def test_a_priority_to_print_is_shown_whole_and_chosen_by_its_words(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with opened("handout strategy", sample, qtbot, tmp_path) as shown:
        assert isinstance(shown, HandoutSheet)
        line = shown.findChildren(GoalTick)[1]
        said = line.findChildren(Paragraph)[0]
        assert said.height() >= said.heightForWidth(said.width())
        QTest.mouseClick(line, Qt.MouseButton.LeftButton, pos=said.geometry().center())
        assert not line.tick.isChecked()
        assert len(shown.options.options.goal_ids) == 2


def test_a_document_given_opens_on_its_pages(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with opened("handout given", sample, qtbot, tmp_path) as shown:
        assert isinstance(shown, HandoutSheet)
        assert focused() is shown.pages


def test_every_document_is_named_whole_over_its_pages(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    with opened("handouts several", sample, qtbot, tmp_path) as shown:
        assert isinstance(shown, HandoutSheet)
        head = shown.rail.heads()[0]
        for kind in HandoutKind:
            name = kind_name(sample.room.words, kind)
            wide = sample.room.look.metrics(Type.BODY_STRONG).horizontalAdvance(name)
            assert wide <= head.remove.x() - sample.room.look.px(8), name


def test_the_name_of_a_section_stands_whole_in_the_narrowest_window(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    sample.resize(960, 640)
    with opened("settings method", sample, qtbot, tmp_path):
        part = part_of(sample, "method")
        assert isinstance(part, StagesAndPrompts)
        sections = part.chips.keys()
        for section in sections:
            part.show_section(section)
            let_events_run()
            assert part.prompts_title.text() == part.prompts_title.full_text()


def test_news_of_paper_is_announced(
    sample: MainWindow,
    qtbot: QtBot,
    tmp_path: Path,
    announced: list[str],  # noqa: F811
) -> None:
    with opened("refused form", sample, qtbot, tmp_path):
        assert announced == ["This is not a PDF. Please choose the PDF your client sent back."]
    announced.clear()
    with opened("handout goals", sample, qtbot, tmp_path) as shown:
        assert isinstance(shown, HandoutSheet)
        assert announced == []
        shown.table.tell(["\U0001f9ff"])
        shown.table.tell(["\U0001f9ff"])  # the same again is no news
        assert [each.split(".")[0] for each in announced] == ["One character cannot be printed"]
        assert "nazar amulet" in announced[0]
        announced.clear()
        assert shown.made is not None
        shown.output.write(shown.made, tmp_path / "goals.pdf")
        assert announced == ["Saved as goals.pdf"]
        announced.clear()
        shown.output._on_printing(1, 30)
        assert announced == []


@pytest.mark.parametrize("name", ["handouts given", "settings method", "settings texts"])
def test_f6_goes_to_the_page_and_back(
    sample: MainWindow, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    with opened(name, sample, qtbot, tmp_path):
        page = sample.stack.currentWidget()
        assert page.isAncestorOf(focused())
        press(K.Key_F6)
        assert sample.sidebar.isAncestorOf(focused())
        press(K.Key_F6)
        assert page.isAncestorOf(focused())
        press(K.Key_F6, SHIFT)
        assert sample.sidebar.isAncestorOf(focused())


def test_the_handouts_by_their_keys(sample: MainWindow) -> None:
    QTest.keyClick(focused(), K.Key_2, Qt.KeyboardModifier.ControlModifier)
    let_events_run()
    assert sample.place()[1] == "handouts"
    assert focused().accessibleName() == "Handouts given"
