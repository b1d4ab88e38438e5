"""What was said in March is found a year later, by keyboard, in the very field it was typed into.

And what is private is found by no one who did not ask for it, nor while a client may be there.
"""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client, engagements
from coachdesk.desk.desk import Source
from coachdesk.desk.goals import add_goal
from coachdesk.desk.sessions import Place, change_note, change_session
from coachdesk.domain.client import Client
from coachdesk.domain.session import Mode
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.search.palette import Palette
from tests.conftest import HandClock, focused, let_events_run, press, type_text
from tests.journeys.keys import CTRL, K, name, tab_to

SAID = "The heron stood still, and so did I for once."
PRIVATE = "A heron is what he calls his father"
OTHER = "Nadia Quillfeather"


@pytest.fixture
def mara(window: MainWindow, client: Client) -> Client:
    """Mara, with a sentence from March, a private note and another client beside her."""
    desk = window.room.desk
    other = add_client(desk, OTHER)
    for each, text in ((client, SAID), (other, "A heron at the harbour, twice")):
        place = Place(engagements(desk, each.id)[0].id, "introductory")
        change_session(desk, place, Source("test"), shared_notes=text)
        change_note(desk, place, Source("test"), text=PRIVATE)
    add_goal(desk, engagements(desk, other.id)[0].id, "Watch a heron fish")
    window.sidebar.clients.refresh()
    return client


def open_palette() -> Palette:
    QTest.keyClick(focused(), K.Key_K, CTRL)
    let_events_run()
    found = QApplication.activeModalWidget()
    assert isinstance(found, Palette)
    return found


def look_for(palette: Palette, text: str, qtbot: QtBot) -> list[str]:
    """Type into the palette, and wait until everything is read in and looked up."""
    palette.head.field.selectAll()
    type_text(text, palette.head.field)
    return shown(palette, qtbot)


def shown(palette: Palette, qtbot: QtBot) -> list[str]:
    """All that the palette says once nothing is going on any more."""
    qtbot.waitUntil(lambda: not palette._settling.is_at_work and not palette._asking.is_busy)
    model = palette.results
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_sentence_from_march_is_found_a_year_later(
    window: MainWindow, client: Client, clock: HandClock, qtbot: QtBot
) -> None:
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    tab_to("What made this the moment to talk?")
    written = name()
    type_text("Half a sentence about the Café by the weir")
    press(K.Key_Tab)
    window.show_today()
    clock.turn(days=366)

    palette = open_palette()
    assert focused() is palette.head.field
    said = look_for(palette, "cafe wei", qtbot)
    assert said == ["Session notes", "“Half a sentence about the Café by the weir”"]
    assert palette.head.count.text() == "1 found"
    press(K.Key_Return)
    let_events_run()
    assert QApplication.activeModalWidget() is None
    assert window.client_id() == client.id
    field = focused()
    assert name() == written
    assert isinstance(field, QTextEdit)
    assert field.textCursor().selectedText() == "Caf\u00e9"


def test_arrows_pass_headings_by_and_chips_show_one_group(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    palette = open_palette()
    said = look_for(palette, "heron", qtbot)
    assert said[0] == "Goals and habits"
    assert said[2] == "Session notes"
    assert palette.view.currentIndex().data() == "Watch a heron fish"
    press(K.Key_Down)
    assert "heron" in str(palette.view.currentIndex().data())
    assert palette.view.currentIndex().row() == 3
    line = palette.results.line_at(palette.view.currentIndex())
    assert line is not None
    assert palette.head.field.accessibleDescription() == line.spoken
    press(K.Key_Tab)
    press(K.Key_Right, times=2)
    assert shown(palette, qtbot) == ["Goals and habits", "Watch a heron fish"]
    press(K.Key_Up)
    assert focused() is palette.head.field
    press(K.Key_Escape)
    assert QApplication.activeModalWidget() is None


def test_nothing_found_is_said(window: MainWindow, mara: Client, qtbot: QtBot) -> None:
    palette = open_palette()
    assert look_for(palette, "zell", qtbot) == []
    assert palette.nothing.accessibleName() == "Nothing for “zell”. Try fewer letters."
    press(K.Key_Return)
    assert QApplication.activeModalWidget() is palette


def test_commands_are_found_by_their_words_and_done(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    palette = open_palette()
    everything = look_for(palette, ">", qtbot)
    assert {"Today", "Lock", "All shortcuts", "Security and backups"} <= set(everything)
    assert "Handout" not in everything  # no client is shown, so it would do nothing
    assert look_for(palette, "> short", qtbot) == ["Do", "All shortcuts"]
    assert "Restore from a backup" in look_for(palette, "rest", qtbot)
    assert look_for(palette, ">hand giv", qtbot) == ["Do", "Handouts given"]
    press(K.Key_Return)
    let_events_run()
    assert window.beside.shows_handouts()


def test_clients_opened_lately_are_offered_and_begun_with(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    assert open_palette().results.lines() == []
    press(K.Key_Escape)
    window.open_client(mara.id)
    window.show_today()
    palette = open_palette()
    assert shown(palette, qtbot) == ["Opened lately", "Mara Lindell"]
    press(K.Key_Return)
    let_events_run()
    assert window.client_page.overview.isAncestorOf(focused()), "the keyboard is on the page"
    shown(open_palette(), qtbot)
    press(K.Key_Return, CTRL)
    let_events_run()
    assert window.client_id() == mara.id
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "how the session is held is asked"
    menu.close()


def test_private_notes_are_counted_and_shown_only_when_asked_for(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    palette = open_palette()
    said = look_for(palette, "heron", qtbot)
    assert said[-1] == "2 matches in private notes"
    assert not any("father" in each for each in said)
    assert look_for(palette, "father", qtbot) == ["Session notes", "2 matches in private notes"]
    press(K.Key_Return)
    private = f"“{PRIVATE}”"
    assert shown(palette, qtbot) == ["Private notes", private, private]
    press(K.Key_Return)
    let_events_run()
    assert focused() is window.client_page.guide.notes.text
    assert window.client_page.guide.notes.text.toPlainText() == PRIVATE


def test_during_a_session_nothing_private_is_looked_for(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    window.open_client(mara.id, "opening")
    window.client_page.start_session(Mode.VIDEO)
    window.show_today()
    palette = open_palette()
    assert not any("private" in each for each in look_for(palette, "heron", qtbot))
    assert look_for(palette, "father", qtbot) == []


def test_in_the_room_nothing_of_anybody_else_is_shown(
    window: MainWindow, mara: Client, qtbot: QtBot
) -> None:
    window.open_client(mara.id, "opening")
    window.client_page.start_session(Mode.IN_ROOM)
    let_events_run()
    palette = open_palette()
    assert [each.text for each in palette.results.lines()] == ["Mara Lindell"]
    assert look_for(palette, "heron", qtbot) == ["Session notes", f"“{SAID}”"]
    for typed in ("quillf", "father", "harbour"):
        assert look_for(palette, typed, qtbot) == []
    assert palette.nothing.text().endswith("only this client is searched.")
    look_for(palette, "heron stood", qtbot)
    press(K.Key_Return)
    let_events_run()
    assert window.client_id() == mara.id
    assert window.fold.hides_names


def test_a_document_given_opens_as_it_was_given(window: MainWindow, qtbot: QtBot) -> None:
    from coachdesk.startup import fill_with_sample

    fill_with_sample(window.room.desk)
    given = window.room.desk.vault.rows("SELECT document_id FROM given LIMIT 1")[0][0]
    palette = open_palette()
    look_for(palette, str(given), qtbot)
    press(K.Key_Return)
    let_events_run()
    assert isinstance(QApplication.activeModalWidget(), HandoutSheet)
