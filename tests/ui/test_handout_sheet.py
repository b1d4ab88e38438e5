"""The handout sheet: what is shown is what is saved, printed and recorded as given."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from coachdesk.desk.areas import rate
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.priorities import make_priority
from coachdesk.desk.sessions import Place
from coachdesk.domain.area import Area
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Part, Variant
from coachdesk.ui.handouts import printing
from coachdesk.ui.handouts.page_view import PageView
from coachdesk.ui.handouts.pdf_pages import draw_page, read_document
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.choices import Tick
from tests.conftest import focused, press
from tests.ui.handout_keys import changed, opened, saved_bytes, settled

CTRL = Qt.KeyboardModifier.ControlModifier
A4, LETTER = (595.28, 841.89), (612.0, 792.0)
INK = 160  # grey values below this count as ink


@pytest.fixture
def printer_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: True)


@pytest.fixture
def goals(desk: Desk, engagement: Engagement) -> None:
    """Every area rated, two goals, one of them a priority."""
    place = Place(engagement.id, "opening")
    areas = desk.vault.where(Area, engagement_id=engagement.id)
    for area in areas:
        rate(desk, place, area.id, now=4, desired=8)
    add_goal(desk, engagement.id, "Keep one evening a week", areas[0].id)
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week", areas[1].id)
    make_priority(desk, goal.id)


def choose(sheet: HandoutSheet, kind: HandoutKind) -> None:
    """Choose a handout by keyboard."""
    kinds = list(HandoutKind)
    button = sheet.options.kinds[sheet.job.current.options.kind]
    button.setFocus()
    steps = kinds.index(kind) - kinds.index(sheet.job.current.options.kind)
    press(Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up, times=abs(steps))
    press(Qt.Key.Key_Return)


def test_what_is_saved_is_what_was_shown_and_is_recorded_as_given(
    window: MainWindow, client: Client, goals: None, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    assert sheet.made is not None
    (shown,) = sheet.made.pieces
    kept = saved_bytes(sheet, tmp_path / "Goals.pdf", qtbot)
    assert kept == shown.document.pdf
    record = window.room.desk.vault.all(Given)[0]
    assert record.document_id == shown.sheets.content.header.document_id
    assert "Goals.pdf" in sheet.foot.news()
    # The same page again is the same document, and records nothing new.
    assert saved_bytes(sheet, tmp_path / "Again.pdf", qtbot) == kept
    assert len(window.room.desk.vault.all(Given)) == 1


def test_options_are_changed_by_keyboard_and_the_pages_follow(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    assert focused() is sheet.options.kinds[HandoutKind.GOALS]
    assert changed(sheet, qtbot).document.sizes[0] == pytest.approx(A4, abs=0.05)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    assert changed(sheet, qtbot).sheets.variant is Variant.TO_WRITE
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    made = changed(sheet, qtbot)
    assert made.sheets.paper is PaperSize.LETTER
    assert made.document.sizes[0] == pytest.approx(LETTER, abs=0.05)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    assert changed(sheet, qtbot).sheets.look.large
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    assert changed(sheet, qtbot).sheets.content.header.client == client.code
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    assert changed(sheet, qtbot).sheets.content.header.language == "de"
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    assert Part.WHEEL in changed(sheet, qtbot).sheets.content.header.left_out


def test_each_page_given_has_an_id_of_its_own(
    window: MainWindow, client: Client, goals: None, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    saved_bytes(sheet, tmp_path / "one.pdf", qtbot)
    sheet.options.grey.switch.click()
    grey = changed(sheet, qtbot)
    assert saved_bytes(sheet, tmp_path / "two.pdf", qtbot) == grey.document.pdf
    ids = [each.document_id for each in window.room.desk.vault.all(Given)]
    assert len(set(ids)) == 2
    assert ids[1] == grey.sheets.content.header.document_id


def test_a_given_document_opens_again_as_it_was(
    window: MainWindow, client: Client, engagement: Engagement, goals: None, tmp_path: Path,
    qtbot: QtBot,
) -> None:  # fmt: skip
    sheet = opened(window, client, qtbot)
    sheet.options.punched.switch.click()
    changed(sheet, qtbot)
    kept = saved_bytes(sheet, tmp_path / "one.pdf", qtbot)
    press(Qt.Key.Key_Escape)
    add_goal(window.room.desk, engagement.id, "Something said since")
    window.open_client(client.id)
    timeline = window.client_page.overview.timeline
    line = next(each for each in timeline.list.buttons() if each.text().startswith("Goals given"))
    line.setFocus()
    press(Qt.Key.Key_Return)
    again = settled(window.findChildren(HandoutSheet)[-1], qtbot)
    assert again is not sheet
    assert saved_bytes(again, tmp_path / "two.pdf", qtbot) == kept
    assert len(window.room.desk.vault.all(Given)) == 1


@pytest.mark.parametrize("paper", [PaperSize.A4, PaperSize.LETTER])
def test_print_keeps_the_true_size_and_place_within_half_a_millimetre(
    window: MainWindow, client: Client, goals: None, tmp_path: Path, qtbot: QtBot,
    printer_there: None, paper: PaperSize,
) -> None:  # fmt: skip
    sheet = opened(window, client, qtbot)
    if paper is PaperSize.LETTER:
        sheet.options.paper.setFocus()
        press(Qt.Key.Key_Right)
    piece, made = changed(sheet, qtbot), sheet.made
    assert made is not None
    printer = printing.printer_for(made.documents[0].sizes[0])
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setResolution(300)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    sheet.output.run(made, printer)
    qtbot.waitUntil(lambda: bool(window.room.desk.vault.all(Given)), timeout=30_000)
    printed = read_document((tmp_path / "printed.pdf").read_bytes())
    assert len(printed.sizes) == len(piece.document.sizes)
    half_a_millimetre = 0.5 / 25.4 * 72
    assert printed.sizes[0] == pytest.approx(piece.document.sizes[0], abs=half_a_millimetre)
    for number in range(len(printed.sizes)):
        ink = ink_of(piece.document, number)
        assert ink_of(printed, number) == pytest.approx(ink, abs=half_a_millimetre)
    assert sheet.foot.news() == "Sent to the printer"


def ink_of(document, number: int) -> tuple[float, float, float, float]:  # type: ignore[no-untyped-def]
    """Left, top, right and bottom of all that is drawn on a page, in points."""
    scale = 4.0
    image = draw_page(document, number, scale)
    wide, high = image.width(), image.height()
    lines = bytes(image.convertToFormat(image.Format.Format_Grayscale8).constBits())
    step = len(lines) // high
    rows = [y for y in range(high) if min(lines[y * step : y * step + wide]) < INK]
    columns = [x for x in range(wide) if min(lines[x::step]) < INK]
    return columns[0] / scale, rows[0] / scale, columns[-1] / scale, rows[-1] / scale


def test_without_a_printer_saving_is_the_main_way(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "has_printer", lambda: False)
    sheet = opened(window, client, qtbot)
    qtbot.waitUntil(sheet.foot.print_button.isHidden)
    assert not sheet.foot.can_print()
    QTest.keyClick(sheet, Qt.Key.Key_P, CTRL)
    assert not [each for each in sheet.findChildren(QDialog) if each.isVisible()]


def test_a_part_nothing_was_said_for_is_greyed(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    kinds, parts = sheet.options.kinds, sheet.options.parts
    qtbot.waitUntil(lambda: kinds[HandoutKind.STRATEGY].aside().endswith("page"))
    assert kinds[HandoutKind.HABITS].aside() == "nothing yet"
    assert not parts[Part.WHY].switch.isEnabled()
    assert parts[Part.WHEEL].switch.isEnabled()
    choose(sheet, HandoutKind.HABITS)
    made = changed(sheet, qtbot)
    assert made.kind is HandoutKind.HABITS
    assert made.sheets.variant is Variant.TO_WRITE
    assert sheet.options.version.value() == Variant.TO_WRITE


def test_a_strategy_without_a_priority_cannot_be_had_with_fields(
    window: MainWindow, client: Client, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    version = sheet.options.version
    choose(sheet, HandoutKind.STRATEGY)
    changed(sheet, qtbot)
    version.setFocus()
    press(Qt.Key.Key_Right, times=3)
    assert version.value() == Variant.BLANK
    choose(sheet, HandoutKind.PREP)
    changed(sheet, qtbot)
    version.setFocus()
    press(Qt.Key.Key_Right)
    assert version.value() == Variant.FILLABLE


def test_zoom_follows_keys_and_fits_the_page_again(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    whole = sheet.pages.zoom
    sheet.pages.setFocus()
    press(Qt.Key.Key_Plus, times=3)
    assert sheet.pages.zoom == pytest.approx(whole * 1.15**3)
    assert sheet.head.zoom.full_text() == f"{round(sheet.pages.zoom * 100)} %"
    settled(sheet, qtbot)
    press(Qt.Key.Key_0, CTRL)
    assert sheet.pages.zoom == pytest.approx(whole)


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_recorded(
    window: MainWindow, client: Client, goals: None, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = opened(window, client, qtbot)
    assert sheet.made is not None
    (tmp_path / "file").write_text("no folder")
    sheet.output.write(sheet.made, tmp_path / "file" / "Goals.pdf")
    assert sheet.foot.news().startswith("It could not be saved there.")
    assert not window.room.desk.vault.all(Given)
    assert (tmp_path / "file").read_text() == "no folder"


def test_print_asks_with_the_systems_dialog_and_does_not_wait(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot, printer_there: None
) -> None:
    sheet = opened(window, client, qtbot)
    qtbot.waitUntil(sheet.foot.can_print)
    QTest.keyClick(sheet, Qt.Key.Key_P, CTRL)
    dialog = sheet.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.maxPage() == len(sheet.rail.captions())
    dialog.reject()
    assert sheet.isVisible()
    assert not window.room.desk.vault.all(Given)


def test_closing_while_pages_are_still_drawn_leaves_nothing_behind(
    window: MainWindow, client: Client, goals: None, qtbot: QtBot
) -> None:
    window.open_client(client.id)
    for _ in range(8):
        QTest.keyClick(window, Qt.Key.Key_P, CTRL)
        window.findChildren(HandoutSheet)[-1].reject()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not window.findChildren(HandoutSheet)
    settled_once_more = opened(window, client, qtbot)
    assert settled_once_more.foot.save.isEnabled()


def test_pages_are_gone_through_and_only_the_priorities_chosen_are_printed(
    window: MainWindow, client: Client, engagement: Engagement, goals: None, qtbot: QtBot
) -> None:
    second = add_goal(window.room.desk, engagement.id, "Six months of costs in savings")
    make_priority(window.room.desk, second.id)
    sheet = opened(window, client, qtbot)
    choose(sheet, HandoutKind.STRATEGY)
    assert len(changed(sheet, qtbot).document.sizes) == 2
    assert sheet.rail.captions() == ["Strategy, page 1", "Strategy, page 2"]
    sheet.foot.save.setFocus()
    press(Qt.Key.Key_PageDown)
    assert sheet.pages.page == 1
    sheet.pages.setFocus()
    press(Qt.Key.Key_PageUp)
    assert sheet.pages.page == 0
    press(Qt.Key.Key_End)
    assert sheet.pages.page == 1
    assert [each.isChecked() for each in sheet.rail.list.buttons()] == [False, True]
    assert sheet.pages.accessibleDescription() == "Page 2 of 2"
    first = next(each for each in sheet.options.findChildren(Tick) if each.isVisible())
    first.setFocus()
    press(Qt.Key.Key_Space)
    made = changed(sheet, qtbot)
    assert len(made.document.sizes) == 1
    assert sheet.rail.captions() == ["Strategy, page 1"]


def test_empty_lines_show_where_the_page_will_be_only_after_a_moment(
    window: MainWindow, look: Look
) -> None:
    view = PageView(window.room, parent=window)
    view.resize(600, 700)
    view.show()
    view.show_waiting()
    assert middle_of(view) == look.colour("grid").name()
    view._patience.timeout.emit()
    view._patience.stop()
    assert middle_of(view) in (look.colour("surface").name(), look.colour("hover").name())


def middle_of(view: PageView) -> str:
    """The colour in the middle of a view."""
    image = view.viewport().grab().toImage()
    return image.pixelColor(image.width() // 2, image.height() // 2).name()
