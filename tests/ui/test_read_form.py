"""Reading a filled form by keyboard: what came back beside what is here, taken and taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from coachdesk.desk.areas import rate
from coachdesk.desk.clients import set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.giving import content_of, give
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.handout_content import gather
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.domain.area import Area
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.form import FORM_VERSION, FormField
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.handouts.render import render
from coachdesk.ui.handouts.form_sheet import FormSheet
from coachdesk.ui.handouts.read_form import open_read_form, read_form
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fold import Fold
from tests.conftest import focused, press
from tests.desk.test_forms import everything
from tests.handouts.forms import form_pdf, page_pdf, scale, several, text
from tests.ui.test_accessible import check
from tests.ui.test_keys import modal

Key = Qt.Key


@pytest.fixture
def goal(desk: Desk, engagement: Engagement) -> Goal:
    area = desk.vault.where(Area, engagement_id=engagement.id)[0]
    rate(desk, Place(engagement.id, "opening"), area.id, now=4, desired=8)
    set_answer(desk, Place(engagement.id, "opening"), "year_from_now", "Home by six")
    return add_goal(desk, engagement.id, "Wake rested", area.id)


@pytest.fixture
def given(desk: Desk, engagement: Engagement, goal: Goal) -> Given:
    content = gather(desk, engagement.id, HandoutKind.GOALS)
    return give(desk, engagement.id, content, PaperSize.A4, Variant.FILLABLE)


def filled(goal: Goal) -> list[FormField]:
    """The Goals form as Mara filled it in."""
    return [
        scale("rating", goal.area_id, "now", "6"),
        scale("rating", goal.area_id, "desired", "8"),
        text("goal", goal.id, "statement", "Wake rested"),
        text("goal", goal.id, "why", "Everything is easier then"),
        text("goal", f"new.{goal.area_id}.1", "statement", "Walk at noon"),
        text("goal", f"new.{goal.area_id}.1", "why", "To think"),
        text("answer", "opening", "year_from_now", "Home by six"),
    ]


@pytest.fixture
def file(given: Given, goal: Goal, tmp_path: Path) -> Path:
    """The form that came back."""
    path = tmp_path / "scan(3) final.pdf"
    path.write_bytes(form_pdf(filled(goal), given.document_id))
    return path


def opened(window: MainWindow, file: Path, qtbot: QtBot) -> FormSheet:
    """The sheet once the file is read, or refused."""
    sheet = read_form(window, file)
    return settled(sheet, qtbot)


def settled(sheet: FormSheet, qtbot: QtBot) -> FormSheet:
    qtbot.waitUntil(lambda: sheet.page is not None or hasattr(sheet, "trouble"), timeout=20_000)
    return sheet


def trouble(sheet: FormSheet) -> str:
    return f"{sheet.trouble.text()}. {sheet.sentence.text()}"


def test_a_file_is_asked_for_without_waiting_in_the_window(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    open_read_form(window)
    dialog = window.findChildren(QFileDialog)[-1]
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText(str(file))
    dialog.fileSelected.emit(str(file))
    dialog.close()
    sheet = modal()
    assert isinstance(sheet, FormSheet)
    assert settled(sheet, qtbot).page is not None
    sheet.reject()


def test_answers_are_taken_by_keyboard_and_one_undo_restores_all(
    window: MainWindow, desk: Desk, file: Path, goal: Goal, qtbot: QtBot
) -> None:
    before = everything(desk)
    sheet = opened(window, file, qtbot)
    assert sheet.page is not None
    assert sheet.take is not None
    assert sheet.take.text() == "Take over 3 answers"
    first = focused()
    assert first is sheet.page.first_stop()
    name = first.accessibleName()
    assert "Here: 4. In the form: 6" in name
    press(Key.Key_Space)
    assert sheet.take.text() == "Take over 2 answers"
    press(Key.Key_Tab)
    assert "Everything is easier then" in focused().accessibleName()
    press(Key.Key_Tab)
    said = focused().accessibleName()
    assert "New goal" in said
    assert "Why it matters: To think" in said
    for _ in range(8):
        press(Key.Key_Tab)
        if focused() is sheet.take:
            break
    press(Key.Key_Return)
    qtbot.waitUntil(lambda: modal() is None)
    kept = desk.vault.get(Goal, goal.id)
    assert kept is not None
    assert kept.why == "Everything is easier then"
    assert {each.statement for each in desk.vault.all(Goal)} == {"Wake rested", "Walk at noon"}
    toast = window.undoing.toasts.newest()
    assert toast is not None
    assert toast.label.full_text().startswith("2 answers taken over from Goals 7F")
    assert toast.button is not None
    toast.button.click()
    assert everything(desk) == before


def test_all_and_none_and_what_is_unchanged(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    sheet = opened(window, file, qtbot)
    assert sheet.take is not None
    buttons = {each.text(): each for each in sheet.findChildren(Button)}
    buttons["None"].click()
    assert not sheet.take.isEnabled()
    buttons["All"].click()
    assert sheet.take.text() == "Take over 3 answers"
    fold = sheet.findChildren(Fold)[0]
    assert fold.button.text() == "3 unchanged"
    fold.toggle()
    assert fold.is_open()
    sheet.reject()


def test_a_conflict_shows_what_it_was_and_is_not_ticked_by_itself(
    window: MainWindow, desk: Desk, given: Given, goal: Goal, tmp_path: Path, qtbot: QtBot
) -> None:
    change_goal(desk, goal.id, statement="Wake rested five mornings")
    path = tmp_path / "form.pdf"
    path.write_bytes(form_pdf([text("goal", goal.id, "statement", "Sleep")], given.document_id))
    sheet = opened(window, path, qtbot)
    assert sheet.page is not None
    ((_, view),) = sheet.page.views
    assert not view.is_taken()
    assert view.tick is not None
    assert "Changed here too" in view.tick.accessibleName()
    sheet.reject()


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda given: page_pdf(given.document_id), "It is Goals {id} (Mara Lindell, given on 14"),
        (lambda given: page_pdf(given.document_id, creator="Printer"), "was printed to a PDF"),
        (lambda given: page_pdf("ZZZZ-ZZZZ"), "not from CoachDesk"),
        (lambda given: form_pdf([], given.document_id, version=FORM_VERSION + 1), "newer"),
        (lambda given: form_pdf([text("goal", "x", "why")], "ZZZZ-ZZZZ"), "is ZZZZ-ZZZZ, which"),
        (lambda given: b"Dear Elin, here it is", "not a PDF"),
        (lambda given: form_pdf([], given.document_id)[:900], "damaged"),
    ],
)
def test_each_refusal_has_its_sentence_and_changes_nothing(
    window: MainWindow, desk: Desk, given: Given, tmp_path: Path, qtbot: QtBot, make, said: str
) -> None:
    before = everything(desk)
    path = tmp_path / "form.pdf"
    path.write_bytes(make(given))
    sheet = opened(window, path, qtbot)
    assert said.format(id=given.document_id) in trouble(sheet)
    assert focused().accessibleName() == "Choose another file…"
    press(Key.Key_Escape)
    assert modal() is None
    assert everything(desk) == before


def test_a_file_that_is_gone_is_told_of(
    window: MainWindow, given: Given, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, tmp_path / "nothing.pdf", qtbot)
    assert "“nothing.pdf” cannot be read" in trouble(sheet)
    sheet.reject()


def test_reading_can_be_stopped(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    read_form(window, file)
    assert focused().accessibleName() == "Stop"
    press(Key.Key_Escape)
    assert modal() is None
    QApplication.processEvents()


def test_several_documents_in_one_file_stand_one_after_the_other(
    window: MainWindow, desk: Desk, engagement: Engagement, given: Given, goal: Goal,
    tmp_path: Path, qtbot: QtBot,
) -> None:  # fmt: skip
    content = gather(desk, engagement.id, HandoutKind.STRATEGY, goal_ids=(goal.id,))
    second = give(desk, engagement.id, content, PaperSize.A4, Variant.FILLABLE)
    path = tmp_path / "both.pdf"
    plan = [text("strategy", goal.id, "approach", "Guard the evening")]
    documents = [(given.document_id, filled(goal)), (second.document_id, plan), ("ZZZZ-2222", [])]
    path.write_bytes(several(documents))
    before = everything(desk)
    sheet = opened(window, path, qtbot)
    assert sheet.take is not None
    assert sheet.take.text() == "Take over 4 answers"
    sheet.take.click()
    assert window.undoing.toasts.newest() is not None
    desk.undo()
    assert everything(desk) == before


def test_an_archived_clients_form_can_be_looked_at(
    window: MainWindow, desk: Desk, client: Client, file: Path, qtbot: QtBot
) -> None:
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    sheet = opened(window, file, qtbot)
    assert sheet.page is not None
    assert sheet.page.views
    assert sheet.page.first_stop() is None
    assert sheet.take is not None
    assert not sheet.take.isVisible()
    sheet.reject()


def dropped(window: MainWindow, *files: Path) -> bool:
    """Carry files over the Handouts page and let them go; whether they were welcome."""
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(each)) for each in files])
    page = window.stack.currentWidget()
    place, copy = QPoint(40, 40), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, copy, carried, left, none)
    enter.ignore()
    QApplication.sendEvent(page, enter)
    if enter.isAccepted():
        QApplication.sendEvent(page, QDropEvent(QPointF(place), copy, carried, left, none))
    return enter.isAccepted()


def test_a_pdf_dropped_on_the_handouts_is_read(
    window: MainWindow, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window.show_handouts()
    letter = tmp_path / "letter.docx"
    assert not dropped(window, letter)
    assert not dropped(window, file, file)
    assert dropped(window, file)
    sheet = modal()
    assert isinstance(sheet, FormSheet)
    assert settled(sheet, qtbot).page is not None
    sheet.reject()


def test_the_row_with_the_keyboard_is_always_seen(
    window: MainWindow,
    desk: Desk,
    given: Given,
    engagement: Engagement,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    areas = desk.vault.where(Area, engagement_id=engagement.id)
    fields = [
        text("goal", f"new.{area.id}.{n}", "statement", f"Goal {n}")
        for area in areas
        for n in (1, 2)
    ]
    path = tmp_path / "form.pdf"
    path.write_bytes(form_pdf(fields, given.document_id))
    sheet = opened(window, path, qtbot)
    assert sheet.page is not None
    for _, view in sheet.page.views:
        assert focused() is view.tick
        seen = sheet.page.viewport().rect()
        top = view.mapTo(sheet.page.viewport(), view.rect().topLeft()).y()
        assert 0 <= top < seen.height()
        press(Key.Key_Tab)
    assert len(sheet.page.views) == len(fields)
    sheet.reject()


def test_a_page_of_ours_that_nobody_touched_offers_nothing(
    window: MainWindow, desk: Desk, given: Given, goal: Goal, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "form.pdf"
    path.write_bytes(render(content_of(given), paper=PaperSize.A4, variant=Variant.FILLABLE,
                            words=window.room.words))  # fmt: skip
    change_goal(desk, goal.id, statement="Wake rested five mornings")
    sheet = opened(window, path, qtbot)
    assert sheet.page is not None
    assert sheet.page.views == []
    assert focused().accessibleName() == "Close"
    sheet.reject()


def test_everything_in_the_sheet_has_a_name_for_those_who_cannot_see_it(
    window: MainWindow, file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, file, qtbot)
    for fold in sheet.findChildren(Fold):
        fold.toggle()
    check(sheet)
    sheet.reject()
    letter = tmp_path / "letter.pdf"
    letter.write_bytes(b"Dear Elin")
    refused = opened(window, letter, qtbot)
    check(refused)
    refused.reject()
