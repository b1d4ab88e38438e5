"""Focus by F11: one section alone on the window, in larger text, and back by Esc."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from coachdesk.desk.clients import add_client
from coachdesk.desk.practice import change_practice
from coachdesk.domain.session import Mode
from coachdesk.domain.stage import STAGES, stage_of
from coachdesk.program import Program
from coachdesk.ui.modes_focus import FocusHead
from tests.conftest import focused, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K
from tests.journeys.locked import delete_deferred, plain

__all__ = ["plain"]

NAME = "Zoraida Quillfeather"


@pytest.fixture
def story(plain: Program) -> Iterator[Program]:
    """The program in a client's story, with the clock running in the room."""
    change_practice(plain.desk, name="Northlight Coaching", coach="Nora Bell")
    client = add_client(plain.desk, NAME)
    plain.window.show_practice()
    plain.window.open_client(client.id, "introductory", "story")
    plain.window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    yield plain
    plain.look.set_focused(False)


def key(pressed: Qt.Key, *held: Qt.KeyboardModifier) -> None:
    """Press a key and let the window be built anew."""
    press(pressed, *held)
    let_events_run()
    delete_deferred()


def shown(program: Program) -> list[str]:
    """The regions of the window that can be seen."""
    page, window = program.window.client_page, program.window
    regions: dict[str, QWidget] = {
        "sidebar": window.sidebar, "header": page.header, "stepper": page.stepper,
        "tabs": page.tabs, "guide": page.guide, "footer": page.footer, "page": page.pages,
    }  # fmt: skip
    return [name for name, region in regions.items() if region.isVisible()]


def seen(program: Program) -> list[str]:
    """The sections of the page that can be seen."""
    page = program.window.client_page.page()
    assert page is not None
    sections = stage_of(program.window.client_page.stage).sections
    return [each.key for each in sections if page.view(each.key).isVisible()]


def head(program: Program) -> FocusHead:
    found = program.window.findChild(FocusHead)
    assert found is not None
    return found


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, Qt.Key.Key_F11])
def test_the_section_stands_alone_until_it_is_left(story: Program, leave: Qt.Key) -> None:
    usual = story.look.scale
    type_text("A new manager")
    key(Qt.Key.Key_F11)
    assert shown(story) == ["page"]
    assert story.look.scale == usual * 1.25
    assert head(story).title.text() == "Introductory"
    assert head(story).clock.isVisible()
    assert seen(story) == ["story"]
    assert story.window.client_page.pages.isAncestorOf(focused())
    key(leave)
    assert story.look.scale == usual
    assert set(shown(story)) == {"sidebar", "header", "stepper", "tabs", "guide", "footer", "page"}
    assert story.window.place()[1:] == ("introductory", "story")


def test_sections_and_the_clock_go_on_by_their_keys(story: Program) -> None:
    key(Qt.Key.Key_F11)
    key(K.Key_PageDown, CTRL)
    assert seen(story) == ["coaching"]
    key(K.Key_Period, CTRL)
    head(story).show_clock()
    assert head(story).clock.accessibleName()
    names = [each.text() for each in story.window.findChildren(QLabel) if each.isVisible()]
    assert NAME not in names


@pytest.mark.parametrize("stage", [each.key for each in STAGES])
def test_every_section_of_every_stage_can_stand_alone(story: Program, stage: str) -> None:
    story.window.client_page.open_stage(stage)
    key(Qt.Key.Key_F11)
    for each in stage_of(stage).sections:
        story.window.client_page.show_section(each.key)
        let_events_run()
        page = story.window.client_page.page()
        assert page is not None
        assert page.view(page.current()).isVisible()
        assert page.horizontalScrollBar().maximum() == 0
    assert shown(story) == ["page"]


def test_going_elsewhere_leaves_focus(story: Program) -> None:
    usual = story.look.scale
    key(Qt.Key.Key_F11)
    key(K.Key_G, CTRL)
    key(K.Key_0)
    assert story.look.scale == usual
    assert story.window.client_page.stage == "overview"
    assert story.window.sidebar.isVisible()
    assert story.window.client_page.header.isVisible()


def test_private_notes_stay_away_from_the_section_alone(story: Program) -> None:
    story.window.client_page.finish_session()
    key(Qt.Key.Key_F11)
    key(K.Key_P, CTRL, Qt.KeyboardModifier.ShiftModifier)
    assert shown(story) == ["page"]
