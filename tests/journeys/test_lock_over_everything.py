"""The lock wins over every dialog, sheet, menu and list of the program, and loses no words."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QCompleter, QDialog, QFileDialog, QMenu, QMessageBox

import coachdesk.ui
from coachdesk.desk.goals import add_goal
from coachdesk.desk.invoicing import begin, issue, own_line
from coachdesk.domain.answer import Answer
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Goal
from coachdesk.domain.invoice import Invoice
from coachdesk.program import Program
from coachdesk.storage.key import Key
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.widgets.fields import Choice, GrowingField
from coachdesk.ui.widgets.full_view import FullView
from coachdesk.ui.widgets.sheet import Sheet
from tests.conftest import let_events_run
from tests.journeys.locked import (
    NAME,
    client_of,
    delete_deferred,
    key,
    lock_page,
    open_with,
    program,
    protected,
    spoken_words,
    widget_words,
)

__all__ = ["key", "program", "protected"]

GOAL = "Quiet mornings by the lake"
TYPED = "A boat of my own, zinnober red"
Open = Callable[[Program, Path], object]


def context_of(program: Program) -> StageContext:
    found = program.window.client_page.context()
    assert found is not None
    return found


def goal_of(program: Program) -> str:
    return str(program.desk.vault.all(Goal)[0].id)


def engagement_of(program: Program) -> str:
    return str(program.desk.vault.all(Engagement)[0].id)


def nothing(*_: object) -> None:
    pass


def handout(program: Program, folder: Path) -> None:
    program.window.open_handouts(engagement_of(program), "goals")


def form(program: Program, folder: Path) -> None:
    from coachdesk.ui.handouts.form_sheet import FormSheet

    FormSheet(program.window.room, program.window, folder / f"{NAME}.pdf").open()


def goal_record(program: Program, folder: Path) -> None:
    from coachdesk.ui.journey.goal_record.sheet import open_goal_record

    open_goal_record(context_of(program), program.window, goal_of(program))


def adjust(program: Program, folder: Path) -> None:
    from coachdesk.ui.journey.sections.adjust import AdjustSheet

    AdjustSheet(context_of(program), goal_of(program), program.window).open()


def line(program: Program, folder: Path) -> None:
    from coachdesk.ui.journey.reason import LineSheet

    room = program.window.room
    LineSheet(room, program.window, NAME, GOAL, "Keep", nothing).open()


def pairs(program: Program, folder: Path) -> None:
    from coachdesk.ui.journey.priorities.pairs_view import PairsView

    PairsView(context_of(program), program.window).open()


def leaving_room(program: Program, folder: Path) -> None:
    from coachdesk.ui.leaving_room import LeavingRoomSheet

    LeavingRoomSheet(program.window.room, program.window, nothing, ends=False).open()


def leaving(program: Program, folder: Path) -> None:
    from coachdesk.ui.leaving import LeavingSheet

    LeavingSheet(program.window.room, program.window).open()


def erase(program: Program, folder: Path) -> None:
    from coachdesk.ui.erasing.sheet import EraseSheet

    EraseSheet(program.window.room, program.window, client_of(program).id).open()


def access(program: Program, folder: Path) -> None:
    from coachdesk.ui.access.sheet import AccessSheet

    AccessSheet(program.window.room, program.window, client_of(program).id, NAME).open()


def crash(program: Program, folder: Path) -> None:
    from coachdesk.system.crash import Report
    from coachdesk.ui.crash_sheet import crash_sheet

    report = Report("0.1", ("ValueError",))
    crash_sheet(program.window.room, program.window, report, kept=True).open()


def recovery(program: Program, folder: Path) -> None:
    from coachdesk.ui.protect.recovery_sheet import RecoverySheet

    RecoverySheet(program.window.room, program.window).open()


def set_passphrase(program: Program, folder: Path) -> None:
    from coachdesk.ui.protect.sheets import SetSheet

    SetSheet(program.window.room, program.window).open()


def change_passphrase(program: Program, folder: Path) -> None:
    from coachdesk.ui.protect.sheets import ChangeSheet

    ChangeSheet(program.window.room, program.window).open()


def remove_passphrase(program: Program, folder: Path) -> None:
    from coachdesk.ui.protect.sheets import RemoveSheet

    RemoveSheet(program.window.room, program.window).open()


def restore(program: Program, folder: Path) -> None:
    from coachdesk.ui.settings.security.restore_sheet import RestoreSheet

    room = program.window.room
    assert room.copies is not None
    RestoreSheet(room, room.copies, program.window).open()


def replace_practice(program: Program, folder: Path) -> None:
    from coachdesk.ui.settings.keep import ReplaceSheet

    ReplaceSheet(program.window.room, program.window, f"{NAME}.json", 1, nothing).open()


def closer_look(program: Program, folder: Path) -> None:
    from reportlab.pdfgen.canvas import Canvas

    from coachdesk.ui.handouts.pdf_pages import read_document
    from coachdesk.ui.settings.page_preview import CloserLook

    page = Canvas(str(folder / "page.pdf"))
    page.drawString(100, 100, NAME)
    page.save()
    document = read_document((folder / "page.pdf").read_bytes())
    CloserLook(program.window.room, program.window, document).open()


def areas(program: Program, folder: Path) -> None:
    from coachdesk.domain.area import AreaSet
    from coachdesk.ui.settings.method.areas_sheet import AreasSheet

    AreasSheet(program.window.room, program.window, AreaSet.LIFE, "Areas").open()


def import_method(program: Program, folder: Path) -> None:
    from coachdesk.desk.method_file import differences, export_method
    from coachdesk.desk.method_reader import read_method_file
    from coachdesk.ui.settings.method.files import ImportSheet

    room = program.window.room
    sheet = read_method_file(export_method(room.desk).encode())
    found = differences(room.desk, sheet)
    ImportSheet(room, program.window, f"{NAME}.toml", found, sheet).open()


def reset(program: Program, folder: Path) -> None:
    from coachdesk.ui.settings.method.files import ResetSheet

    ResetSheet(program.window.room, program.window, "opening", "Opening").open()


def name(program: Program, folder: Path) -> None:
    from coachdesk.ui.settings.method.name_sheet import NameSheet

    NameSheet(program.window.room, program.window, "Name", "Keep", nothing, name=NAME).open()


def new_client(program: Program, folder: Path) -> None:
    program.window.new_client(NAME)


def planning(program: Program, folder: Path) -> None:
    from coachdesk.ui.calendar.plan_sheet import PlanningSheet

    day = program.desk.today()
    PlanningSheet(program.window.room, program.window, day=day).open()


def calendar_out(program: Program, folder: Path) -> None:
    from coachdesk.ui.calendar.writing import WritingSheet

    WritingSheet(program.window.room, program.window).open()


def date_by_mail(program: Program, folder: Path) -> None:
    from coachdesk.domain.calendar import Dated
    from coachdesk.ui.calendar.mailing import MailSheet

    client, engagement, at = client_of(program), engagement_of(program), program.desk.now()
    found = Dated("a", engagement, client.id, client.code, NAME, "", "opening", at, 60, "planned",
                  "", "")  # fmt: skip
    MailSheet(program.window.room, program.window, found).open()


def calendar_in(program: Program, folder: Path) -> None:
    from coachdesk.desk.calendar_import import Incoming, Moved
    from coachdesk.domain.calendar import Dated
    from coachdesk.exchange.ics_in import CalendarFile
    from coachdesk.ui.calendar.taking import TakingSheet

    at = program.desk.now()
    session = Dated("a", "b", "c", "7F3K", NAME, "", "opening", at, 60, "planned", "", "")
    changes = Incoming((), (), 0, (Moved(session, at, 45),), "")
    TakingSheet(program.window.room, program.window, CalendarFile(), changes).open()


def prepare(program: Program, folder: Path) -> None:
    from coachdesk.ui.prepare.sheet import open_prepare

    open_prepare(program.window.room, program.window, engagement_of(program))


def shortcuts(program: Program, folder: Path) -> None:
    program.window.show_shortcuts()


def guide(program: Program, folder: Path) -> None:
    from coachdesk.ui.guide.opening import open_guide

    open_guide(program.window)


def search(program: Program, folder: Path) -> None:
    from coachdesk.ui.search.palette import Palette
    from coachdesk.ui.search.settling import Settling

    window = program.window
    palette = Palette(window, Settling(window.room, window), (client_of(program).id,))
    assert NAME in [each.text for each in palette.results.lines()]
    palette.open()


def licence(program: Program, folder: Path) -> None:
    from coachdesk.system.licences import parts
    from coachdesk.ui.settings.about_sheets import licence_sheet

    licence_sheet(program.window.room, program.window, parts("main")[0]).open()


def updates(program: Program, folder: Path) -> None:
    from coachdesk.ui.settings.about_sheets import UpdatesSheet

    UpdatesSheet(program.window.room, program.window).open()


def people_in(program: Program, folder: Path) -> None:
    from coachdesk.exchange.clients_csv import read_table
    from coachdesk.ui.people.sheet import PeopleSheet

    table = read_table(f"Name,E-mail\n{NAME},m@example.org\nAda,a@example.org\n".encode())
    PeopleSheet(program.window.room, program.window, f"{NAME}.csv", table).open()


def people_out(program: Program, folder: Path) -> None:
    from coachdesk.ui.people.out import PeopleOutSheet

    PeopleOutSheet(program.window.room, program.window, None).open()


def log_row(program: Program, folder: Path) -> None:
    from datetime import date

    from coachdesk.domain.hours import LogClient, LogRow
    from coachdesk.ui.log.sheet import LogRowSheet

    client = LogClient(id="1", code="AAAA", name=NAME)
    day = date(2026, 4, 14)
    row = LogRow(client=client, people=1, start=day, end=day, paid=60, pro_bono=0, sessions=())
    LogRowSheet(program.window.room, program.window, row, nothing).open()


def numbered(program: Program, folder: Path) -> None:
    from coachdesk.ui.money.opening import open_document

    open_document(program.window.room, program.window, issued(program).id)


def issued(program: Program) -> Invoice:
    """An invoice to the client."""
    draft = replace(
        begin(program.desk, engagement_of(program)),
        currency="EUR",
        lines=(own_line(NAME, "1", "95.00"),),
    )
    return issue(program.desk, draft)


def issuing(program: Program, folder: Path) -> None:
    from coachdesk.ui.money.opening import open_issue_for

    open_issue_for(program.window.room, program.window, engagement_of(program))


def fee(program: Program, folder: Path) -> None:
    from coachdesk.ui.money.opening import open_fee

    open_fee(program.window.room, program.window, engagement_of(program))


def habit_month(program: Program, folder: Path) -> None:
    from coachdesk.desk.sessions import Place
    from coachdesk.desk.thinking import add_habit
    from coachdesk.ui.journey.habit_month import open_habit_month

    habit = add_habit(program.desk, Place(engagement_of(program), "second"), NAME)
    open_habit_month(program.window.room, program.window, habit)


SHEETS: dict[str, Open] = {
    "HandoutSheet": handout, "FormSheet": form, "GoalSheet": goal_record, "AdjustSheet": adjust,
    "LineSheet": line, "LeavingRoomSheet": leaving_room, "LeavingSheet": leaving,
    "EraseSheet": erase, "AccessSheet": access, "CrashSheet": crash, "RecoverySheet": recovery,
    "SetSheet": set_passphrase, "ChangeSheet": change_passphrase,
    "RemoveSheet": remove_passphrase, "RestoreSheet": restore, "ReplaceSheet": replace_practice,
    "CloserLook": closer_look, "AreasSheet": areas, "ImportSheet": import_method,
    "ResetSheet": reset, "NameSheet": name, "NewClientSheet": new_client,
    "PrepareSheet": prepare, "PlanningSheet": planning, "WritingSheet": calendar_out,
    "TakingSheet": calendar_in, "MailSheet": date_by_mail,
    "ShortcutSheet": shortcuts, "GuideSheet": guide, "PairsView": pairs,
    "PeopleSheet": people_in, "PeopleOutSheet": people_out, "LogRowSheet": log_row,
    "HabitMonthSheet": habit_month, "DocumentSheet": numbered, "IssueSheet": issuing,
    "FeeSheet": fee,
    "TextSheet": licence, "UpdatesSheet": updates, "Palette": search,
}  # fmt: skip
BASES = {"Sheet", "FullView", "KeySheet"}


# What Qt brings along.


def choose_file(program: Program, folder: Path) -> None:
    QFileDialog(program.window, NAME, str(folder / f"{NAME}.pdf")).open()


def choose_printer(program: Program, folder: Path) -> None:
    printer = QPrinter()
    dialog = QPrintDialog(printer, program.window)
    dialog.finished.connect(lambda: printer.docName())  # it lives as long as its dialog
    QDialog.open(dialog)


def ask_back(program: Program, folder: Path) -> None:
    """A dialog that would rather ask than go."""

    class Stubborn(Sheet):
        def reject(self) -> None:
            QMessageBox(QMessageBox.Icon.Question, NAME, GOAL, parent=self).open()

    Stubborn(program.look, program.window, NAME).open()


def menu(program: Program, folder: Path) -> None:
    shown = QMenu(program.window)
    shown.addAction(NAME)
    shown.popup(program.window.mapToGlobal(program.window.rect().center()))


def choice(program: Program, folder: Path) -> None:
    shown = Choice(program.look, NAME, [("1", NAME), ("2", GOAL)], parent=program.window)
    shown.show()
    shown.showPopup()


def completer(program: Program, folder: Path) -> None:
    field = field_of(program)
    made = QCompleter([NAME, GOAL], field)
    made.setWidget(field)
    made.complete()


def sheet_over_sheet(program: Program, folder: Path) -> None:
    goal_record(program, folder)
    line(program, folder)
    choose_file(program, folder)


OTHERS: dict[str, Open] = {
    "file dialog": choose_file, "print dialog": choose_printer, "one that asks back": ask_back,
    "menu": menu, "list of a choice": choice, "completer": completer,
    "three over each other": sheet_over_sheet,
}  # fmt: skip


def kinds_of(base: type) -> Iterator[type]:
    for each in base.__subclasses__():
        yield each
        yield from kinds_of(each)


def field_of(program: Program) -> GrowingField:
    fields = program.window.client_page.findChildren(GrowingField)
    return next(each for each in fields if each.accessibleName() == "A year from now")


def test_every_dialog_of_the_program_is_locked_over_below() -> None:
    for module in pkgutil.walk_packages(coachdesk.ui.__path__, "coachdesk.ui."):
        importlib.import_module(module.name)
    found = {
        each.__name__
        for base in (QDialog, Sheet, FullView)
        for each in kinds_of(base)
        if each.__module__.startswith("coachdesk.")
    }
    assert found - BASES == set(SHEETS)


@pytest.mark.parametrize("kind", [*SHEETS, *OTHERS])
def test_locking_over_it_saves_closes_it_and_leaves_nothing_of_clients(
    kind: str, program: Program, key: Key, tmp_path: Path
) -> None:
    open_with(program, key)
    add_goal(program.desk, engagement_of(program), GOAL)
    program.window.open_client(client_of(program).id, "opening", "wrap_up")
    let_events_run()
    field_of(program).setPlainText(TYPED)
    assert program.window.room.autosave.waiting
    opened = len([each for each in QApplication.topLevelWidgets() if each.isVisible()])
    (SHEETS | OTHERS)[kind](program, tmp_path)
    let_events_run()
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert len(shown) > opened, "nothing was opened"
    assert NAME in widget_words()

    program.locking.lock()
    let_events_run()
    delete_deferred()
    lock_page(program)
    assert not program.desk.is_open
    said = widget_words() + spoken_words()
    for secret in (NAME, GOAL, TYPED, NAME.split()[0]):
        assert secret not in said
    shown = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    assert shown == [program.window]

    open_with(program, key)
    assert TYPED in [each.value for each in program.desk.vault.all(Answer)]
    assert program.window.client_id() == client_of(program).id


def test_the_locks_key_is_heard_over_a_sheet(program: Program, key: Key, tmp_path: Path) -> None:
    open_with(program, key)
    program.locking.begin()
    new_client(program, tmp_path)
    let_events_run()
    sheet = QApplication.activeModalWidget()
    assert sheet is not None
    handle = sheet.windowHandle()
    program.locking.watch._on_window(handle)
    control = Qt.KeyboardModifier.ControlModifier
    pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_L, control, "\x0c")
    QCoreApplication.sendEvent(handle, pressed)
    let_events_run()
    delete_deferred()
    lock_page(program)
    assert QApplication.activeModalWidget() is None
