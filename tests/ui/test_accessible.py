"""What a screen reader is told: names, roles and values, on every page of the sample practice."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.desk.desk import Desk, Source
from coachdesk.desk.sessions import Place, change_note
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import Fault
from coachdesk.domain.goal import Goal
from coachdesk.domain.session import Mode
from coachdesk.domain.stage import STAGES
from coachdesk.ui.autosave import SaveState, Saving
from coachdesk.ui.guide.opening import open_guide
from coachdesk.ui.journey.footer import Footer
from coachdesk.ui.journey.priorities.pairs_view import PairsView
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.today.ways import plan
from coachdesk.ui.welcome.page import Welcome
from coachdesk.ui.widgets.charts import WheelView
from coachdesk.ui.widgets.day_strip import DayStrip
from coachdesk.ui.widgets.rating_track import RatingTrack
from coachdesk.ui.widgets.scales import ScaleDots
from tests.conftest import HandClock, let_events_run

Role, Text = QAccessible.Role, QAccessible.Text
Told = tuple[tuple[str, ...], QAccessibleInterface]
TYPED = Source("test")
PRIVATE = "SENTINEL: a worry the client must never read"
# Two ways to one and the same act may bear one name.
SAME_ACT = {"New client", "Private notes"}


@pytest.fixture
def vault_path(sample_vault: Path, tmp_path: Path) -> Path:
    """A copy of the sample practice for one test."""
    return Path(shutil.copy(sample_vault, tmp_path / "Practice.coachdesk"))


@pytest.fixture
def sample(window: MainWindow) -> MainWindow:
    """The window on the sample practice."""
    window.sidebar.clients.refresh()
    window.show_today()
    let_events_run()
    return window


def fullest(window: MainWindow, name: str = "Mara Lindell") -> str:
    """A client of the sample of whom much is written."""
    everyone = window.room.desk.vault.all(Client)
    return next(each.id for each in everyone if each.name == name)


def spoken(root: QWidget, *, hidden: bool = False) -> Iterator[Told]:
    """Everything under a widget, with the names of the groups it stands in."""
    yield from _walk(QAccessible.queryAccessibleInterface(root), (), hidden)


def _walk(found: QAccessibleInterface, groups: tuple[str, ...], hidden: bool) -> Iterator[Told]:
    yield groups, found
    if found.role() is Role.Grouping:
        groups = (*groups, found.text(Text.Name))
    for at in range(found.childCount()):
        child = found.child(at)
        if child is not None and (hidden or not child.state().invisible):
            yield from _walk(child, groups, hidden)


def stops(root: QWidget) -> Iterator[Told]:
    """Everything under a widget that the keyboard can come to."""
    for groups, found in spoken(root):
        widget = found.object()
        if isinstance(widget, QWidget) and widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            yield groups, found


def name_of(found: QAccessibleInterface) -> str:
    """What a stop is called. Of a combo box Qt tells the choice as the name, on Linux."""
    if found.role() is not Role.ComboBox:
        return found.text(Text.Name)
    box = found.object()
    assert isinstance(box, QWidget)
    assert found.text(Text.Description)
    return box.accessibleName()


def check(root: QWidget) -> None:
    """Every stop has a name, and none has the name of another in the same group."""
    let_events_run()
    found = list(stops(root))
    assert found
    nameless = [each.object() for _, each in found if not name_of(each).strip()]
    assert not nameless
    marked = [each.text(kind) for _, each in found for kind in (Text.Name, Text.Description)]
    assert not [text for text in marked if "<span" in text]
    paths = Counter(
        (*groups, name_of(each))
        for groups, each in found
        if not isinstance(each.object().parent(), Footer)  # names the section it leads to
    )
    twice = {path for path, times in paths.items() if times > 1 and path[-1] not in SAME_ACT}
    assert not twice


def named(root: QWidget, name: str, *, hidden: bool = False) -> QAccessibleInterface:
    """The one thing under a widget that has a name."""
    found = [each for _, each in spoken(root, hidden=hidden) if each.text(Text.Name) == name]
    assert len(found) == 1, (name, len(found))
    return found[0]


def test_a_control_in_a_row_is_heard_with_its_row(sample: MainWindow) -> None:
    client_id = fullest(sample)
    sample.open_client(client_id, "check_in", "progress")
    let_events_run()
    heard = {(groups[-1] if groups else "", each.text(Text.Name)) for groups, each in stops(sample)}
    goals = [goal.statement for goal in sample.room.desk.vault.all(Goal)]
    now = {row for row, name in heard if name.endswith(", now")}
    assert len(now & set(goals)) >= 2
    sample.open_client(client_id, "third", "strategy")
    let_events_run()
    rows = [groups[-1] for groups, each in stops(sample) if each.text(Text.Name) == "Step"]
    assert len(rows) >= 2
    assert all(re.match(rf"{at}, \w", row) for at, row in enumerate(rows, 1))


def test_today(sample: MainWindow) -> None:
    check(sample)


@pytest.mark.parametrize("stage", ["overview", *(stage.key for stage in STAGES)])
@pytest.mark.parametrize("name", ["Mara Lindell", "Zoë Amadi"])
def test_every_page_of_a_client(sample: MainWindow, name: str, stage: str) -> None:
    sample.open_client(fullest(sample, name), stage)
    page = sample.client_page.page()
    if page is not None:
        page.build_all()
    check(sample)


@pytest.mark.parametrize(
    "part", ["profile", "method", "texts", "security", "paper", "appearance", "keep", "about"]
)
def test_every_page_of_the_settings(sample: MainWindow, part: str) -> None:
    sample.show_settings(part)
    check(sample)


def test_the_welcome(window: MainWindow) -> None:
    window.cover(Welcome(window.room, window))
    check(window)
    window.uncover()


def month(window: MainWindow) -> None:
    """Open the days of a habit."""
    window.open_client(fullest(window), "overview")
    window.client_page.overview.habit.month.click()


@pytest.mark.parametrize(
    "sheet", ["goals", "strategy", "habits", "new_client", "guide", "keys", "plan", "month"]
)
def test_every_sheet(sample: MainWindow, sheet: str) -> None:
    sample.open_client(fullest(sample), "third")
    opening: dict[str, Callable[[], None]] = {
        "new_client": lambda: sample.new_client(""),
        "guide": lambda: open_guide(sample),
        "keys": sample.show_shortcuts,
        "plan": lambda: plan(sample),
        "month": lambda: month(sample),
    }
    engagement = sample.client_page.engagement_id
    opening.get(sheet, lambda: sample.open_handouts(engagement, sheet))()
    let_events_run()
    opened = QApplication.activeModalWidget()
    assert opened is not None
    check(opened)
    opened.close()


def test_comparing_in_pairs(sample: MainWindow) -> None:
    sample.open_client(fullest(sample), "third")
    context = sample.client_page.context()
    assert context is not None
    view = PairsView(context, sample)
    view.open()
    check(view)
    view.close()


def test_the_wheel_is_a_graphic_told_in_words(sample: MainWindow) -> None:
    sample.open_client(fullest(sample), "opening", "areas")
    let_events_run()
    wheel = sample.client_page.findChildren(WheelView)[-1]
    told = QAccessible.queryAccessibleInterface(wheel)
    assert told.role() is Role.Graphic
    assert told.text(Text.Name).startswith("Wheel of")
    assert "desired" in told.text(Text.Description)


def test_clients_are_items_of_a_list_told_in_one_sentence(sample: MainWindow) -> None:
    view = sample.sidebar.clients.view
    told = QAccessible.queryAccessibleInterface(view)
    assert (told.role(), told.text(Text.Name)) == (Role.List, "Clients")
    assert told.childCount() == view.model().rowCount()
    rows = [told.child(at) for at in range(told.childCount())]
    assert {row.role() for row in rows} == {Role.ListItem}
    names = [row.text(Text.Name) for row in rows]
    assert "Mara Lindell, Check-in 2, today 11:00, 6 of 7 stages" in names
    assert any(", worth a look: " in name for name in names)
    view.setFocus()
    view.setCurrentIndex(view.model().index(2, 0))
    assert told.focusChild().text(Text.Name) == names[2]
    assert rows[2].state().focused
    assert not rows[1].state().focused


def test_stage_nodes_say_how_far_they_are_and_which_is_open(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "opening")
    assert named(window, "Opening, not started, stage 2 of 7, current").role() is Role.Button
    window.client_page.start_session(Mode.PHONE)
    window.client_page.finish_session()
    window.client_page.open_stage("introductory")
    assert named(window, "Opening, started, stage 2 of 7").role() is Role.Button
    assert named(window, "Introductory, not started, stage 1 of 7, current")


def test_a_rating_is_a_slider_that_tells_its_number_or_that_there_is_none(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "opening", "areas")
    track = window.client_page.findChildren(RatingTrack)[0]
    told = QAccessible.queryAccessibleInterface(track.now_stop)
    assert told.role() is Role.Slider
    assert told.text(Text.Name).endswith(", now")
    assert (told.text(Text.Description), told.valueInterface().currentValue()) == ("not rated", 0)
    told.valueInterface().setCurrentValue(4)
    assert track.now_stop.rating == 4
    assert (told.text(Text.Description), told.valueInterface().currentValue()) == ("4 of 10", 4)


def test_scale_dots_are_sliders_that_assistive_technology_can_set(
    window: MainWindow, client: Client
) -> None:
    window.open_client(client.id, "introductory", "story")
    dots = window.client_page.findChildren(ScaleDots)[0]
    told = QAccessible.queryAccessibleInterface(dots)
    assert told.role() is Role.Slider
    assert told.text(Text.Description) == "not rated"
    told.valueInterface().setCurrentValue(7)
    assert (dots.rating(), told.text(Text.Description)) == (7, "7 of 10")
    dots.set_reading(True)
    told.valueInterface().setCurrentValue(2)
    assert (dots.rating(), told.valueInterface().currentValue()) == (7, 7)


def test_habit_days_are_check_boxes_with_three_states(sample: MainWindow) -> None:
    sample.open_client(fullest(sample), "second", "habits")
    let_events_run()
    strips = sample.client_page.findChildren(DayStrip)
    strip = next(s for s in strips if any(day.state == "done" for day in s.days()))
    states = {}
    for day, box in zip(strip.days(), strip.boxes(), strict=True):
        told = QAccessible.queryAccessibleInterface(box)
        assert told.role() is Role.CheckBox
        states[day.state] = (
            told.text(Text.Name),
            told.state().checked,
            told.state().checkStateMixed,
        )
    assert states["done"][0].endswith(", done")
    assert states["done"][1:] == (True, False)
    assert all(states[each][2] for each in ("tiny", "excused") if each in states)


def test_clock_chip_and_notes_in_the_room(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    change_note(desk, Place(engagement.id, "introductory"), TYPED, text=PRIVATE)
    window.open_client(client.id, "introductory")
    window.client_page.show_notes()
    notes = named(window, "Private notes, only you")
    assert notes.role() is Role.Grouping
    assert everything_told(window).count(PRIVATE) == 1
    window.client_page.start_session(Mode.IN_ROOM)
    clock.turn(minutes=12, seconds=40)
    window.client_page.runner._second.timeout.emit()
    assert named(window, "Session clock, 12:40 of 25 min").role() is Role.StatusBar
    chip = named(window, "Mara can see this screen. Change how this session is held")
    assert chip.role() is Role.ButtonMenu or chip.role() is Role.Button
    assert PRIVATE not in everything_told(window)


def everything_told(root: QWidget) -> str:
    """All words in the tree, of hidden things too."""
    told = []
    for _, each in spoken(root, hidden=True):
        told += [each.text(kind) for kind in (Text.Name, Text.Value, Text.Description)]
    return "\n".join(told)


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced while a test runs; each must be polite."""
    said: list[str] = []

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            assert event.politeness() is QAccessible.AnnouncementPoliteness.Polite
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_toasts_are_announced(window: MainWindow, announced: list[str]) -> None:
    window.say("Kept")
    assert announced == ["Kept"]


def test_only_trouble_with_saving_and_its_end_are_announced(
    window: MainWindow, client: Client, announced: list[str]
) -> None:
    window.open_client(client.id, "introductory")
    room = window.room
    room.autosave.said_now()
    assert announced == []
    room.autosave.changed.emit(SaveState(Saving.FAILED, None, Fault.FULL))
    assert len(announced) == 1
    assert announced[0].startswith("Not saved yet.")
    room.autosave.said_now()
    assert announced[1:] == ["Saved just now"]


def test_the_clock_speaks_when_the_end_is_near_and_when_it_has_come(
    window: MainWindow, client: Client, clock: HandClock, announced: list[str]
) -> None:
    window.open_client(client.id, "introductory")
    window.client_page.start_session(Mode.PHONE)
    for _ in range(30 * 4):
        clock.turn(seconds=15)
        window.client_page.runner._second.timeout.emit()
    assert announced == ["2 min left", "The planned time is over"]
