"""The language of handouts: the practice's, and each client's own where they have one."""

import pytest
from PySide6.QtCore import Qt

from coachdesk.desk.clients import change_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import gather
from coachdesk.desk.portability import export_archive, import_archive
from coachdesk.desk.practice import choose_for_practice, practice
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.handout import HandoutKind
from coachdesk.ui.languages import LANGUAGE_NAMES
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.paper import Paper
from coachdesk.ui.widgets.fields import Choice
from tests.conftest import focused, let_events_run, press

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def spoken(desk: Desk, engagement: Engagement) -> str:
    """The language a handout would speak now."""
    return gather(desk, engagement.id, HandoutKind.GOALS).header.language


@pytest.fixture
def own(window: MainWindow, client: Client) -> Choice:
    """The client's own choice, among who they are."""
    window.open_client(client.id, "introductory", "welcome")
    let_events_run()
    return next(
        each
        for each in window.findChildren(Choice)
        if each.accessibleName() == "Language of handouts" and each.isVisible()
    )


def test_the_practice_chooses_by_keyboard_and_takes_it_back(
    window: MainWindow, desk: Desk, engagement: Engagement
) -> None:
    window.show_settings("paper")
    let_events_run()
    part = window.stack.currentWidget().part("paper")  # type: ignore[union-attr]
    assert isinstance(part, Paper)
    part.language.setFocus()
    press(K.Key_Down)
    assert practice(desk).language == "de"
    assert spoken(desk, engagement) == "de"
    assert window.room.words.language == "en", "the program itself stays as it is"
    assert focused() is part.language
    press(K.Key_Z, CTRL)
    let_events_run()
    assert practice(desk).language == "en"
    assert part.language.value() == "en"


def test_a_client_follows_the_practice_until_they_have_a_language(
    window: MainWindow, own: Choice, client: Client, desk: Desk, engagement: Engagement
) -> None:
    assert own.currentText() == "As the practice: English"
    choose_for_practice(desk, language="fr")
    let_events_run()
    assert own.currentText() == "As the practice: Français"
    assert spoken(desk, engagement) == "fr"
    own.setFocus()
    press(K.Key_Down, times=3)
    assert own.currentText() == "Español"
    assert spoken(desk, engagement) == "es"
    choose_for_practice(desk, language="de")
    let_events_run()
    assert own.currentText() == "Español", "the practice's choice leaves it alone"
    assert spoken(desk, engagement) == "es"
    change_client(desk, client.id, language="")
    let_events_run()
    assert own.currentText() == "As the practice: Deutsch"


def test_a_client_s_language_can_be_taken_back(
    window: MainWindow, own: Choice, desk: Desk, engagement: Engagement
) -> None:
    own.setFocus()
    press(K.Key_Down)
    assert spoken(desk, engagement) == "en"
    press(K.Key_Down)
    assert spoken(desk, engagement) == "de"
    press(K.Key_Z, CTRL)
    let_events_run()
    assert own.value() == "en"


def test_both_travel_in_the_archive(desk: Desk, client: Client, engagement: Engagement) -> None:
    choose_for_practice(desk, language="fr")
    change_client(desk, client.id, language="es")
    archive = export_archive(desk, "test")
    choose_for_practice(desk, language="de")
    change_client(desk, client.id, language="")
    import_archive(desk, archive)
    assert practice(desk).language == "fr"
    assert spoken(desk, engagement) == "es"


def test_every_language_is_named_in_itself() -> None:
    assert LANGUAGE_NAMES == {
        "en": "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
    }
