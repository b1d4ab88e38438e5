"""A print of several documents: what is in it, what leaves the program, and what is recorded."""

from collections.abc import Iterator
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import change_client, choose_approach
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, share_goal
from coachdesk.desk.priorities import make_priority
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.domain.sponsor import Shared
from coachdesk.system.drafts import PREFIX, Drafts
from coachdesk.ui.handouts import mail
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from tests.conftest import focused, let_events_run, press
from tests.ui.handout_keys import changed, opened, save_into, saved_bytes

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def priority(desk: Desk, engagement: Engagement) -> None:
    """A goal that is a priority, so that there is a strategy."""
    make_priority(desk, add_goal(desk, engagement.id, "Wake rested five mornings a week").id)


@pytest.fixture
def drafts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Path]]:
    """The drafts a mail program was handed; kept below the test's folder."""
    taken: list[Path] = []

    def take(path: Path) -> bool:
        taken.append(path)
        return True

    monkeypatch.setattr(mail, "open_file", take)
    monkeypatch.setattr(mail, "Drafts", lambda: Drafts(tmp_path))
    yield taken
    app = QCoreApplication.instance()
    assert app is not None
    kept = app.findChild(mail._Kept)
    if kept is not None:
        kept.drafts.clear()
        kept.setParent(None)
        kept.deleteLater()


def add(sheet: HandoutSheet, kind: HandoutKind, qtbot: QtBot) -> None:
    """Add a document by keyboard: the button, then the menu."""
    sheet.rail.add.setFocus()
    press(Qt.Key.Key_Return)
    menu = next(each for each in sheet.rail.findChildren(QMenu) if each.isVisible())
    for _ in range(list(HandoutKind).index(kind) + 1):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    sheet.activateWindow()  # offscreen there is no window manager to do it
    changed(sheet, qtbot)


def ids(desk: Desk) -> list[str]:
    return [each.document_id for each in desk.vault.all(Given)]


def test_documents_are_added_and_each_is_given_with_an_id_of_its_own(
    window: MainWindow, client: Client, priority: None, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    assert [head.text() for head in sheet.rail.heads()] == ["Goals", "Strategy", "Strategy"]
    pdf = saved_bytes(sheet, tmp_path / "all.pdf", qtbot)
    (tmp_path / "all.pdf").write_bytes(pdf)
    pages = pypdf.PdfReader(tmp_path / "all.pdf").pages
    assert len(pages) == len(sheet.rail.captions())
    given = ids(window.room.desk)
    assert len(set(given)) == 3
    for document, page in zip(given, pages, strict=True):
        text = page.extract_text()
        assert document in text
        assert "Page 1 of 1" in text
    assert "version 1" in pages[1].extract_text()
    assert "version 2" in pages[2].extract_text()


def test_what_was_given_already_is_not_recorded_twice(
    window: MainWindow, client: Client, priority: None, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    saved_bytes(sheet, tmp_path / "one.pdf", qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    saved_bytes(sheet, tmp_path / "two.pdf", qtbot)
    kinds = [each.kind for each in window.room.desk.vault.all(Given)]
    assert kinds == ["goals", "strategy"]
    assert saved_bytes(sheet, tmp_path / "again.pdf", qtbot) == (tmp_path / "two.pdf").read_bytes()
    assert len(ids(window.room.desk)) == 2


def test_choices_are_the_chosen_documents_own_and_the_paper_is_that_of_all(
    window: MainWindow, client: Client, priority: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    sheet.options.version.setFocus()
    press(Qt.Key.Key_Right, times=2)
    assert changed(sheet, qtbot).sheets.variant is Variant.BLANK
    sheet.options.paper.setFocus()
    press(Qt.Key.Key_Right)
    changed(sheet, qtbot)
    assert sheet.made is not None
    goals, strategy = sheet.made.sheets
    assert goals.variant is Variant.FILLED
    assert strategy.variant is Variant.BLANK
    assert goals.paper is strategy.paper is PaperSize.LETTER
    sheet.rail.heads()[0].setFocus()
    press(Qt.Key.Key_Return)
    assert sheet.options.version.value() == Variant.FILLED
    assert sheet.options.options.kind is HandoutKind.GOALS


def test_a_document_is_taken_out_by_key_and_by_button_and_the_last_one_stays(
    window: MainWindow, client: Client, priority: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    add(sheet, HandoutKind.HABITS, qtbot)
    sheet.rail.heads()[0].setFocus()
    press(Qt.Key.Key_Delete)
    changed(sheet, qtbot)
    assert [head.text() for head in sheet.rail.heads()] == ["Strategy", "Thinking and habits"]
    sheet.rail.heads()[1].remove.setFocus()
    press(Qt.Key.Key_Return)
    changed(sheet, qtbot)
    assert sheet.rail.isAncestorOf(focused())
    assert sheet.rail.heads() == []
    assert sheet.rail.captions() == ["Strategy, page 1"]
    sheet.rail.list.buttons()[0].setFocus()
    press(Qt.Key.Key_Delete)
    let_events_run()
    assert len(sheet.job) == 1


def test_the_name_of_a_print_of_several_tells_nothing_of_the_client(
    window: MainWindow, client: Client, priority: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    add(sheet, HandoutKind.STRATEGY, qtbot)
    QTest.keyClick(sheet, Qt.Key.Key_S, CTRL)
    dialog = sheet.findChildren(QFileDialog)[-1]
    assert Path(dialog.selectedFiles()[0]).name == f"Handouts {client.code} 2026-04-14.pdf"
    dialog.reject()


def test_where_the_rail_finds_no_room_a_menu_tells_what_is_in_the_print(
    window: MainWindow, client: Client, priority: None, look: Look, qtbot: QtBot
) -> None:
    look.scale = 1.5
    try:
        window.resize(1280, 800)
        sheet = opened(window, client, qtbot)
        assert not sheet.rail.isVisible()
        sheet.head.in_print.setFocus()
        press(Qt.Key.Key_Return)
        menu = next(each for each in sheet.findChildren(QMenu) if each.isVisible())
        adding = next(each for each in menu.findChildren(QMenu) if each.parent() is menu)
        adding.actions()[list(HandoutKind).index(HandoutKind.STRATEGY)].trigger()
        menu.close()
        changed(sheet, qtbot)
        assert sheet.made is not None
        assert [each.kind for each in sheet.made.pieces] == [
            HandoutKind.GOALS,
            HandoutKind.STRATEGY,
        ]
        sheet.reject()
    finally:
        look.scale = 1.0


def test_a_version_that_says_nothing_yet_is_passed_by_and_the_others_are_there(
    window: MainWindow, client: Client, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    assert changed(sheet, qtbot).sheets.variant is Variant.TO_WRITE
    sheet.options.version.setFocus()
    press(Qt.Key.Key_Left)
    assert sheet.options.version.value() == Variant.TO_WRITE
    press(Qt.Key.Key_Right)
    assert changed(sheet, qtbot).sheets.variant is Variant.BLANK
    press(Qt.Key.Key_Right)
    assert changed(sheet, qtbot).sheets.variant is Variant.FILLABLE


def test_characters_no_font_has_are_named_before_printing(
    window: MainWindow, client: Client, engagement: Engagement, qtbot: QtBot
) -> None:
    add_goal(window.room.desk, engagement.id, "A sign of my own: \ue000, and \U000f1234")
    sheet = opened(window, client, qtbot)
    banner = sheet.table.banner
    assert banner.isVisible()
    assert banner.strong.full_text() == "2 characters cannot be printed."
    assert "(U+E000)" in banner.accessibleName()
    assert "(U+F1234)" in banner.accessibleName()
    sheet.options.version.setFocus()
    press(Qt.Key.Key_Right, times=2)
    assert changed(sheet, qtbot).sheets.variant is Variant.BLANK
    assert not banner.isVisible()


def test_goals_that_are_not_for_the_sponsor_are_counted_where_the_report_is_chosen(
    window: MainWindow, client: Client, engagement: Engagement, desk: Desk, qtbot: QtBot
) -> None:
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    goals = [add_goal(desk, engagement.id, text) for text in ("Lead", "Delegate", "Rest")]
    share_goal(desk, goals[0].id, Shared.GOAL)
    sheet = opened(window, client, qtbot)
    assert not sheet.options.note.isVisible()
    sheet.options.kinds[HandoutKind.SPONSOR].click()
    changed(sheet, qtbot)
    assert sheet.options.note.isVisible()
    assert sheet.options.note.accessibleName() == "2 goals are not shared"


# E-mail


def read(path: Path) -> EmailMessage:
    found = message_from_bytes(path.read_bytes(), policy=policy.default)
    assert isinstance(found, EmailMessage)
    return found


def test_a_new_email_holds_the_pages_shown_and_counts_as_given(
    window: MainWindow, client: Client, desk: Desk, drafts: list[Path], tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    change_client(desk, client.id, email="mara@example.org")
    sheet = opened(window, client, qtbot)
    assert sheet.made is not None
    sheet.foot.mail.setFocus()
    press(Qt.Key.Key_Return)
    (path,) = drafts
    found = read(path)
    assert found["To"] == "mara@example.org"
    assert found["Subject"] == "Your handout"
    assert "Lindell" not in str(found)
    (attached,) = found.iter_attachments()
    assert attached.get_content() == sheet.made.pieces[0].document.pdf
    assert attached.get_filename() == f"Goals {client.code} 2026-04-14.pdf"
    body = found.get_body()
    assert body is not None
    assert body.get_content().startswith("Hello Mara,")
    assert len(ids(desk)) == 1
    assert "mail program" in sheet.foot.news()
    assert [each.name[: len(PREFIX)] for each in tmp_path.iterdir() if each.is_dir()].count(
        PREFIX
    ) == 1


def test_the_email_speaks_the_handouts_language(
    window: MainWindow, client: Client, desk: Desk, priority: None, drafts: list[Path],
    qtbot: QtBot,
) -> None:  # fmt: skip
    change_client(desk, client.id, language="de")
    sheet = opened(window, client, qtbot)
    assert sheet.options.language.value() == "de"
    add(sheet, HandoutKind.STRATEGY, qtbot)
    sheet.foot.mail.setFocus()
    press(Qt.Key.Key_Return)
    found = read(drafts[0])
    assert found["Subject"] == "Ihre Unterlagen"
    (attached,) = found.iter_attachments()
    assert attached.get_filename() == f"Unterlagen {client.code} 2026-04-14.pdf"
    body = found.get_body()
    assert body is not None
    assert "hier sind die Unterlagen" in body.get_content()
    assert sheet.made is not None
    assert attached.get_content() == sheet.made.pdf


def test_when_no_mail_program_opens_the_draft_can_be_saved(
    window: MainWindow, client: Client, desk: Desk, drafts: list[Path], tmp_path: Path,
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr(mail, "open_file", lambda _: False)
    sheet = opened(window, client, qtbot)
    sheet.foot.mail.setFocus()
    press(Qt.Key.Key_Return)
    assert sheet.foot.news().startswith("No mail program opened.")
    assert not ids(desk)
    assert focused() is sheet.foot.draft
    press(Qt.Key.Key_Return)
    save_into(sheet, tmp_path / "Goals.eml")
    qtbot.waitUntil((tmp_path / "Goals.eml").exists)
    assert read(tmp_path / "Goals.eml")["X-Unsent"] == "1"
    assert len(ids(desk)) == 1


def test_drafts_go_when_the_program_does(drafts: list[Path], tmp_path: Path) -> None:
    assert mail.open_draft("Goals.eml", b"draft")
    assert drafts[0].exists()
    app = QCoreApplication.instance()
    assert app is not None
    app.aboutToQuit.emit()
    assert not drafts[0].exists()
    assert not list(tmp_path.glob(f"{PREFIX}*"))
