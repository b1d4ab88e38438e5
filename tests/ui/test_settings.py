"""The settings: kept at once, taken back with undo; the archive out and in; the look."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPropertyAnimation, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import change_practice, practice
from coachdesk.domain.client import Client
from coachdesk.domain.handout import Look as PaperLook
from coachdesk.domain.handout import PaperSize
from coachdesk.domain.privacy import ShownAs
from coachdesk.drawing.colour import colour_of, contrast_on_white
from coachdesk.handouts.paper import palette_of
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.appearance import Appearance
from coachdesk.ui.settings.keep import Keep, ReplaceSheet
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.settings.paper import Paper
from coachdesk.ui.settings.profile import Profile
from coachdesk.ui.settings.security.page import Security
from coachdesk.ui.shortcuts import ShortcutSheet
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.sheet import Scrim
from coachdesk.words import Words
from tests.conftest import HandClock, focused, let_events_run, made_desk, press, type_text

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def opened(window: MainWindow, part: str) -> SettingsPage:
    window.show_settings(part)
    let_events_run()
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page


@pytest.fixture
def profile(window: MainWindow) -> Profile:
    """The profile, shown."""
    part = opened(window, "profile").part("profile")
    assert isinstance(part, Profile)
    return part


def test_the_profile_is_written_by_keyboard(
    window: MainWindow, profile: Profile, desk: Desk
) -> None:
    ways = window.stack.currentWidget().ways  # type: ignore[union-attr]
    ways["profile"].setFocus()
    press(K.Key_Down, times=2)
    assert focused() is ways["texts"], "arrows go along the list"
    press(K.Key_Home)
    press(K.Key_Return)
    press(K.Key_Tab)
    assert focused().accessibleName() == "Your name", "the list is one stop"
    for text in ("Elin Harrow", "Northlight", "e@north.example", "0123", "north.example", "Hi. Да"):
        if focused().accessibleName() == "About you":
            press(K.Key_A, CTRL)
        type_text(text)
        press(K.Key_Tab)
    found = practice(desk)
    assert (found.coach, found.name, found.email) == (
        "Elin Harrow",
        "Northlight",
        "e@north.example",
    )
    assert (found.phone, found.website, found.about) == ("0123", "north.example", "Hi. Да")
    assert window.saved()


def test_a_choice_is_kept_at_once_and_can_be_taken_back(
    window: MainWindow, profile: Profile, desk: Desk
) -> None:
    profile.shown_as.setFocus()
    press(K.Key_Right)
    assert practice(desk).client_shown_as is ShownAs.CODE
    assert profile.shown_as.value() == "code"
    press(K.Key_Z, CTRL)
    let_events_run()
    assert practice(desk).client_shown_as is ShownAs.FIRST
    assert profile.shown_as.value() == "first"


def test_a_colour_too_pale_for_words_says_so(profile: Profile, desk: Desk) -> None:
    profile.colour.typed.setFocus()
    press(K.Key_A, CTRL)
    type_text("#f2c14e")
    assert practice(desk).brand == "#f2c14e"
    assert "lines only" in profile.colour.verdict.text()
    assert profile.colour.sample.words_colour() == palette_of("#f2c14e", PaperLook())["ink"]
    press(K.Key_A, CTRL)
    type_text("#f2c1")
    press(K.Key_Return)
    assert practice(desk).brand == "#f2c14e", "half a colour is not kept"
    assert profile.colour.typed.accessibleDescription()
    profile.colour.swatches["#4d5ba6"].setFocus()
    press(K.Key_Return)
    assert practice(desk).brand == "#4d5ba6"
    assert "Reads well" in profile.colour.verdict.text()
    assert profile.colour.sample.words_colour() == "#4d5ba6"


def test_a_logo_comes_and_goes(
    window: MainWindow, profile: Profile, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    image = QImage(300, 120, QImage.Format.Format_RGB32)
    image.fill(QColor("#a64b26"))
    image.save(str(tmp_path / "logo.png"))
    with qtbot.waitSignal(profile.logo.chosen, timeout=10_000):
        profile.logo.take(str(tmp_path / "logo.png"))
    assert practice(desk).logo_name == "logo.png"
    profile.logo.remove.click()
    assert practice(desk).logo == b""
    window.undoing.undo()
    let_events_run()
    assert practice(desk).logo_name == "logo.png"
    assert profile.logo.name.full_text() == "logo.png"


def test_paper_and_years_are_kept(window: MainWindow, desk: Desk) -> None:
    part = opened(window, "paper").part("paper")
    assert isinstance(part, Paper)
    part.size_choice.setFocus()
    press(K.Key_Right)
    press(K.Key_Tab)
    press(K.Key_A, CTRL)
    type_text("7")
    press(K.Key_Tab)
    assert (practice(desk).paper, practice(desk).keep_years) == (PaperSize.LETTER, 7)
    part.years.setFocus()
    press(K.Key_A, CTRL)
    type_text("500")
    press(K.Key_Tab)
    assert practice(desk).keep_years == 50, "500 passes through 50, and is then refused"
    assert part.years.accessibleDescription()


def appearance(window: MainWindow) -> Appearance:
    part = opened(window, "appearance").part("appearance")
    assert isinstance(part, Appearance)
    return part


def undo_of_notice(window: MainWindow) -> None:
    """Press Undo on the newest notice, by keyboard."""
    toast = window.undoing.toasts.newest()
    assert toast is not None
    assert toast.button is not None
    toast.button.setFocus()
    press(K.Key_Space)
    let_events_run()


@pytest.fixture
def usual_look(look: Look) -> Iterator[None]:
    """The look is shared by all tests."""
    yield
    look.set_theme("light")
    look.set_text_size(100)
    look.wants_motion, look.system_moves = True, False


def test_light_and_dark_change_at_once_and_back(
    window: MainWindow, look: Look, settings: SettingsFile, usual_look: None
) -> None:
    part = appearance(window)
    light = look.colour("canvas").name()
    part.theme.setFocus()
    press(K.Key_Right, times=2)
    assert look.dark
    assert look.colour("canvas").name() != light
    assert settings.value.theme == "dark"
    toast = window.undoing.toasts.newest()
    assert toast is not None
    assert toast.accessibleName() == "Dark from now on"
    undo_of_notice(window)
    assert settings.value.theme == part.theme.value() == "light"
    assert look.colour("canvas").name() == light
    part.theme.setFocus()
    press(K.Key_Z, CTRL)
    assert settings.value.theme == part.theme.value() == "system", "step by step, as it was done"


def test_undo_takes_back_what_was_done_last_setting_or_not(
    window: MainWindow, desk: Desk, settings: SettingsFile
) -> None:
    part = appearance(window)
    part.stays.setFocus()
    press(K.Key_Right)
    assert settings.value.notices_stay == 30
    paper = opened(window, "paper").part("paper")
    assert isinstance(paper, Paper)
    paper.size_choice.setFocus()
    press(K.Key_Right)
    press(K.Key_Z, CTRL)
    assert practice(desk).paper is PaperSize.A4
    assert settings.value.notices_stay == 30
    press(K.Key_Z, CTRL)
    assert settings.value.notices_stay == 8
    press(K.Key_Z, CTRL)
    assert settings.value.notices_stay == 8, "there is nothing more to take back"


def test_text_size_asks_for_a_new_window_at_the_same_place(
    window: MainWindow, look: Look, settings: SettingsFile, qtbot: QtBot, usual_look: None
) -> None:
    part = appearance(window)
    part.size_choice.setFocus()
    with qtbot.waitSignal(window.rebuild_wanted, timeout=1000):
        press(K.Key_Right)
    assert settings.value.text_size == 110
    assert look.scale == 1.1
    assert window.place() == ("", "settings", "appearance")
    window.show_today()
    window.go_to(("", "settings", "appearance"))
    assert focused() is part.size_choice


def test_a_window_built_anew_offers_the_same_undo(
    window: MainWindow, desk: Desk, look: Look, words: Words, settings: SettingsFile,
    usual_look: None,
) -> None:  # fmt: skip
    press(K.Key_Plus, CTRL)
    assert settings.value.text_size == 110
    anew = MainWindow(desk, look, words, settings)
    anew.begin()
    anew.machine.take_over(window.machine)
    toast = anew.undoing.toasts.newest()
    assert toast is not None
    assert toast.button is not None
    toast.button.click()
    assert settings.value.text_size == 100
    anew.setProperty("leaving", True)
    anew.close()
    anew.deleteLater()


def test_the_reminder_is_found_in_the_settings_too(
    window: MainWindow, settings: SettingsFile
) -> None:
    part = appearance(window)
    part.remind.setFocus()
    press(K.Key_Down)
    assert settings.value.remind_before == 5
    press(K.Key_Z, CTRL)
    assert settings.value.remind_before == 0
    assert part.remind.value() == "0"


def test_a_notice_stays_as_long_as_the_coach_chose(window: MainWindow, qtbot: QtBot) -> None:
    part = appearance(window)
    timer = lambda: window.undoing.toasts.newest()._timer  # type: ignore[union-attr]  # noqa: E731
    window.say("Short")
    assert timer().interval() == 8000
    assert timer().isActive()
    part.stays.setFocus()
    press(K.Key_Right, times=2)
    toast = window.undoing.toasts.newest()
    assert toast is not None
    assert toast.accessibleName() == "Notices stay until you close them"
    assert not timer().isActive()
    press(K.Key_F6, times=1)
    for _ in range(8):
        if toast.isAncestorOf(focused()):
            break
        press(K.Key_F6)
    assert toast.isAncestorOf(focused()), "F6 leads to it"
    press(K.Key_Escape)
    assert window.undoing.toasts.newest() is not toast


def test_what_comes_in_moves_only_where_system_and_coach_want_it(
    window: MainWindow, client: Client, look: Look, settings: SettingsFile, usual_look: None
) -> None:
    part = appearance(window)

    def shown_at() -> tuple[int, int]:
        """Where a notice stands at its first moment, and where it is to stand."""
        window.undoing.toasts.clear()
        window.say("Here")
        toast = window.undoing.toasts.newest()
        assert toast is not None
        return toast.y(), window.height() - look.px(64) - toast.height()

    begins, ends = shown_at()
    assert begins == ends, "before the system was asked, nothing moves"
    look.set_system_moves(True)
    begins, ends = shown_at()
    assert begins == ends + look.px(12)
    window.show_shortcuts()
    scrim = window.findChildren(Scrim)[-1]
    moving = scrim.findChild(QPropertyAnimation)
    assert moving is not None
    assert moving.duration() <= 150
    moving.setCurrentTime(moving.duration())
    assert scrim.get_strength() == 1
    window.findChildren(ShortcutSheet)[-1].close()
    window.resize(1280, 800)
    window.open_client(client.id, "introductory")
    let_events_run()
    window.client_page.toggle_guide()
    let_events_run()
    guide = window.client_page.guide
    sliding = guide.findChild(QPropertyAnimation)
    assert sliding is not None
    sliding.setCurrentTime(sliding.duration())
    assert guide.x() + guide.width() == window.client_page.width()
    appearance(window)
    part.motion.setFocus()
    press(K.Key_Right)
    assert settings.value.motion == "off"
    begins, ends = shown_at()
    assert begins == ends


def test_the_archive_goes_out_and_comes_back(
    window: MainWindow, desk: Desk, client: Client, tmp_path: Path
) -> None:
    change_practice(desk, coach="Elin Harrow")
    part = opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    path = tmp_path / "out.json"
    assert part.export_to(str(path))
    assert json.loads(path.read_text(encoding="utf-8"))["clients"][0]["name"] == "Mara Lindell"
    add_client(desk, "Zoë Łuczak")
    part.read(str(path))
    sheet = window.findChild(ReplaceSheet)
    assert sheet is not None
    assert focused().accessibleName() == "Leave it as it is"
    press(K.Key_Escape)
    let_events_run()
    assert len(desk.vault.all(Client)) == 2, "nothing is replaced before the coach says so"
    part.read(str(path))
    next(each for each in window.findChildren(ReplaceSheet) if each.isVisible()).ok.click()
    let_events_run()
    assert [each.name for each in desk.vault.all(Client)] == ["Mara Lindell"]
    assert practice(desk).coach == "Elin Harrow"
    assert desk.last_step() is None, "what was done before cannot be taken back any more"


def test_a_client_page_of_a_replaced_practice_is_left(
    window: MainWindow, desk: Desk, client: Client, tmp_path: Path
) -> None:
    part = opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    part.export_to(str(tmp_path / "out.json"))
    other = add_client(desk, "Zoë Łuczak")
    window.open_client(other.id, "introductory", "story")
    part._replace(json.loads((tmp_path / "out.json").read_text(encoding="utf-8")))
    let_events_run()
    assert not window.shows_client()
    assert window.stack.currentWidget() is window.today


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"format": "coachdesk-archive", "schema": 99}', '{"format": NaN}']
)
def test_what_is_no_archive_is_refused_with_its_place(
    window: MainWindow, desk: Desk, client: Client, tmp_path: Path, text: str
) -> None:
    part = opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    (tmp_path / "bad.json").write_text(text)
    part.read(str(tmp_path / "bad.json"))
    assert part.said.text().startswith("This is not an archive of CoachDesk. At $")
    assert window.findChild(ReplaceSheet) is None
    assert len(desk.vault.all(Client)) == 1


def test_a_place_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path) -> None:
    part = opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    assert not part.export_to(str(tmp_path / "nowhere" / "out.json"))
    assert part.said.text() == "That file cannot be written. Please choose another place."


@pytest.fixture
def reading_window(
    desk: Desk, vault_path: Path, look: Look, words: Words, settings: SettingsFile
) -> Iterator[MainWindow]:
    """A window on the practice opened for reading only."""
    change_practice(desk, coach="Elin Harrow")
    reading = open_vault(vault_path, read_only=True)
    made = MainWindow(made_desk(reading, HandClock()), look, words, settings)
    made.begin()
    made.show()
    yield made
    made.setProperty("leaving", True)
    made.close()
    made.deleteLater()
    reading.close()


def test_reading_only_locks_every_setting_of_the_practice(reading_window: MainWindow) -> None:
    part = opened(reading_window, "profile").part("profile")
    assert isinstance(part, Profile)
    assert part.colour.typed.isReadOnly()
    assert not part.shown_as.isEnabled()
    assert not part.logo.choose.isEnabled()
    keep = opened(reading_window, "keep").part("keep")
    assert isinstance(keep, Keep)
    assert keep.export.isEnabled()
    assert not keep.bring.isEnabled()
    assert keep._banner.isVisible()


def test_about_names_the_version_and_the_file(window: MainWindow, desk: Desk) -> None:
    page = opened(window, "about")
    part = page.part("about")
    assert part.place.text() == str(desk.vault.path)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("typed", "colour"),
    [
        ("#1B675E", "#1b675e"),
        ("abc", "#aabbcc"),
        ("", ""),
        ("#12345", ""),
        ("red", ""),
        ("#１２３", ""),
    ],
)
def test_a_colour_is_read_as_people_type_it(typed: str, colour: str) -> None:
    assert colour_of(typed) == colour


def test_contrast_is_measured_as_wcag_does() -> None:
    assert round(contrast_on_white("#ffffff"), 2) == 1
    assert round(contrast_on_white("#000000"), 2) == 21
    assert round(contrast_on_white("#1b675e"), 1) == 6.7


def test_the_page_on_security_begins_with_its_own_first_button(window: MainWindow) -> None:
    window.show_settings("security")
    let_events_run()
    assert focused().accessibleName() == "Set a passphrase"


def test_whether_the_list_folds_beside_a_client_is_kept_at_once(
    window: MainWindow, settings: SettingsFile
) -> None:
    part = opened(window, "security").part("security")
    assert isinstance(part, Security)
    before = settings.value.hide_list_in_room
    part.folds.setFocus()
    press(K.Key_Space)
    assert settings.value.hide_list_in_room is not before


def test_the_window_title_names_a_client_only_if_the_coach_chose_so(
    window: MainWindow, client: Client, settings: SettingsFile
) -> None:
    window.open_client(client.id)
    assert window.windowTitle() == "CoachDesk"
    part = opened(window, "security").part("security")
    assert isinstance(part, Security)
    part.titled.setFocus()
    press(K.Key_Space)
    assert window.windowTitle() == "CoachDesk", "no client is shown"
    window.open_client(client.id)
    assert window.windowTitle() == "Mara Lindell – CoachDesk"
    settings.change(hide_names=True)
    window.open_client(client.id)
    assert "Mara" not in window.windowTitle()
    window.show_today()
    assert window.windowTitle() == "CoachDesk"
    window.undoing.undo()
    assert not settings.value.names_in_title
