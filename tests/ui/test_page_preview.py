"""The page beside the profile: the practice's real page, following what is typed."""

from collections.abc import Callable

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import change_practice, choose_for_practice, practice, set_logo
from coachdesk.domain.handout import PaperSize
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.page_preview import CloserLook, PagePreview
from coachdesk.ui.settings.profile import Profile
from coachdesk.ui.widgets.tab_order import tab_stops
from tests.conftest import focused, let_events_run, press, type_text
from tests.handouts.pictures import plain, written

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def profile(window: MainWindow, qtbot: QtBot) -> Profile:
    """The profile, with its page drawn."""
    window.show_settings("profile")
    let_events_run()
    page = window.stack.currentWidget()
    part = page.part("profile")  # type: ignore[union-attr]
    assert isinstance(part, Profile)
    settle(part.preview, qtbot, lambda: None)
    return part


def settle(preview: PagePreview, qtbot: QtBot, act: Callable[[], object]) -> None:
    """Do something, and wait until the page shows it."""
    with qtbot.waitSignal(preview.drawn, timeout=20_000, check_params_cb=preview.is_current):
        act()


def said(preview: PagePreview) -> str:
    """Every word on the page that is shown."""
    assert preview._seen is not None
    document = pypdfium2.PdfDocument(preview._seen.document.pdf)
    try:
        return str(document[0].get_textpage().get_text_range())
    finally:
        document.close()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Your name", "Elin Harrow"),
        ("Practice name", "Northlight"),
        ("E-mail", "e@northlight.example"),
        ("Line at the foot", "For your eyes"),
    ],
)
def test_the_page_follows_every_letter_before_it_is_kept(
    profile: Profile, desk: Desk, qtbot: QtBot, name: str, text: str
) -> None:
    field = next(
        each for each in tab_stops(profile) if each.accessibleName() == name
    )  # as a screen reader finds it
    field.setFocus()
    press(K.Key_A, CTRL)
    settle(profile.preview, qtbot, lambda: type_text(text))
    assert text in said(profile.preview)
    assert text not in str(practice(desk)), "the page did not wait for the words to be kept"
    assert focused() is field
    assert text in profile.preview.accessibleDescription()


def test_a_practice_with_nothing_has_a_page_too(profile: Profile) -> None:
    words = said(profile.preview)
    assert "My goals" in words
    assert "without a logo" in profile.preview.accessibleDescription()


def test_logo_colour_paper_and_language_show_at_once(
    profile: Profile, desk: Desk, qtbot: QtBot
) -> None:
    preview = profile.preview

    def has(colour: str) -> bool:
        image, wanted = preview.picture(), QColor(colour).rgb()
        band = range(image.height() // 8)
        return any(image.pixel(x, y) == wanted for y in band for x in range(image.width()))

    assert not has("#c8c8c8")
    logo = written(plain(300, 300).point(lambda _: 200))
    settle(preview, qtbot, lambda: set_logo(desk, logo, "grey.png"))
    assert has("#c8c8c8")
    assert "with your logo" in preview.accessibleDescription()
    tall = preview.picture().height()
    settle(preview, qtbot, lambda: choose_for_practice(desk, paper=PaperSize.LETTER))
    assert preview.picture().height() < tall
    height = preview.height()
    settle(preview, qtbot, lambda: choose_for_practice(desk, paper=PaperSize.A4))
    assert preview.height() == height, "nothing moves when the paper changes"
    settle(preview, qtbot, lambda: choose_for_practice(desk, brand="#ff8800"))
    assert preview._seen is not None
    assert preview._seen.wanted.content.header.brand == "#ff8800"
    settle(preview, qtbot, lambda: choose_for_practice(desk, language="de"))
    assert preview._seen.wanted.content.header.language == "de"


def test_only_the_latest_words_are_drawn(profile: Profile, qtbot: QtBot) -> None:
    preview = profile.preview
    change_practice(profile.room.desk, name="First")
    settle(preview, qtbot, lambda: change_practice(profile.room.desk, name="Second"))
    assert "Second" in said(preview)
    assert preview.is_current()


def test_tab_passes_the_page_and_enter_shows_it_closer(
    window: MainWindow, profile: Profile
) -> None:
    stops = tab_stops(profile)
    assert stops[-1] is profile.preview
    profile.preview.setFocus()
    press(K.Key_Return)
    closer = window.findChild(CloserLook)
    assert closer is not None
    assert closer.isVisible()
    press(K.Key_Escape)
    let_events_run()
    assert focused() is profile.preview
    press(K.Key_Tab)
    assert focused() is not profile.preview


def test_a_narrow_window_folds_the_page_away(
    window: MainWindow, profile: Profile, desk: Desk, qtbot: QtBot
) -> None:
    assert profile.is_docked()
    assert not profile.fold.isVisible()
    window.resize(1200, 800)
    let_events_run()
    assert not profile.is_docked()
    assert not profile.preview.isVisible()
    change_practice(desk, name="Northlight")
    let_events_run()
    profile.fold.button.setFocus()
    settle(profile.preview, qtbot, lambda: press(K.Key_Return))
    assert "Northlight" in said(profile.preview)
    assert profile.preview in tab_stops(profile)
    window.resize(1440, 868)
    let_events_run()
    assert profile.preview.isVisible()
    assert profile.is_docked()
    window.resize(1200, 800)
    let_events_run()
    assert profile.preview.isVisible(), "the fold is still open"
