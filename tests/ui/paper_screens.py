"""Every screen that came with paper, opened on the sample practice: one table for many tests."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.giving import give
from coachdesk.desk.handout_content import gather
from coachdesk.domain.area import AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.domain.journey import Journey
from coachdesk.ui.handouts.form_sheet import FormSheet
from coachdesk.ui.handouts.read_form import read_form
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.method.page import StagesAndPrompts
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.settings.profile import Profile
from tests.conftest import let_events_run
from tests.handouts.forms import scale, several, text

Opened = Callable[[MainWindow, QtBot, Path], QWidget]


def journey_at(desk: Desk, name: str) -> Journey:
    """The journey of a client of the sample."""
    client = next(each for each in desk.vault.all(Client) if each.name == name)
    found = desk.journey(engagements(desk, client.id)[-1].id)
    assert found is not None
    return found


def full_journey(desk: Desk) -> Journey:
    """A journey on which much is written."""
    return journey_at(desk, "Mara Lindell")


def paid_journey(desk: Desk) -> Journey:
    """A journey that an employer pays."""
    for client in desk.vault.all(Client):
        found = desk.journey(engagements(desk, client.id)[-1].id)
        if found and found.engagement.approach is Approach.WORKPLACE and found.priorities():
            return found
    raise AssertionError("the sample has nobody whose employer pays")


def _sheet(window: MainWindow, qtbot: QtBot, journey: Journey, kind: str) -> HandoutSheet:
    window.open_handouts(journey.engagement.id, kind)
    sheet = next(each for each in window.findChildren(HandoutSheet) if each.isVisible())
    qtbot.waitUntil(lambda: sheet.is_current() and sheet.pages.is_drawn(), timeout=30_000)
    return sheet


def _handout(kind: HandoutKind) -> Opened:
    def made(window: MainWindow, qtbot: QtBot, _folder: Path) -> QWidget:
        desk = window.room.desk
        paid = kind is HandoutKind.SPONSOR
        return _sheet(window, qtbot, paid_journey(desk) if paid else full_journey(desk), kind.value)

    return made


def _several(window: MainWindow, qtbot: QtBot, folder: Path) -> QWidget:
    sheet = _handout(HandoutKind.GOALS)(window, qtbot, folder)
    assert isinstance(sheet, HandoutSheet)
    sheet.rail.add.setFocus()
    for kind in (HandoutKind.STRATEGY, HandoutKind.HABITS):
        sheet.rail.add_wanted.emit(kind)
        qtbot.waitUntil(lambda: sheet.is_current() and sheet.pages.is_drawn(), timeout=30_000)
    sheet.table.tell(["\U0001f9ff", "\u1000"])  # as where no font has two of the client's signs
    let_events_run()
    return sheet


def _given_page(window: MainWindow, _qtbot: QtBot, _folder: Path) -> QWidget:
    window.show_handouts()
    return window


def _given_sheet(window: MainWindow, qtbot: QtBot, _folder: Path) -> QWidget:
    desk = window.room.desk
    record = _give(desk, HandoutKind.GOALS, Variant.FILLED)
    window.open_given(record.id)
    sheet = next(each for each in window.findChildren(HandoutSheet) if each.isVisible())
    qtbot.waitUntil(lambda: sheet.is_current() and sheet.pages.is_drawn(), timeout=30_000)
    return sheet


def _give(desk: Desk, kind: HandoutKind, variant: Variant) -> Given:
    engagement = full_journey(desk).engagement.id
    return give(desk, engagement, gather(desk, engagement, kind), PaperSize.A4, variant)


def _form(window: MainWindow, qtbot: QtBot, folder: Path) -> QWidget:
    """A filled form with every kind of row: changed, new, at odds, unchanged, and one unknown."""
    desk = window.room.desk
    record, journey = _give(desk, HandoutKind.GOALS, Variant.FILLABLE), full_journey(desk)
    goal, other = journey.goals()[:2]
    areas = journey.areas(AreaSet.LIFE)
    fields = [
        scale("rating", areas[0].id, "now", "9"),
        scale("rating", areas[1].id, "now", "2"),
        text("goal", goal.id, "statement", goal.statement),
        text("goal", goal.id, "why", "Everything is easier then, and kinder. " * 6),
        text("goal", other.id, "statement", "Another wording of this goal, by the client"),
        text("goal", f"new.{areas[2].id}.1", "statement", "Walk at noon"),
        text("goal", f"new.{areas[2].id}.1", "why", "To think"),
        text("answer", "opening", "year_from_now", "Home by six"),
    ]
    return _read(
        window, qtbot, folder, several([(record.document_id, fields), ("AAAA-BBBB", fields)])
    )


def _refused(window: MainWindow, qtbot: QtBot, folder: Path) -> QWidget:
    return _read(window, qtbot, folder, b"nothing of ours")


def _read(window: MainWindow, qtbot: QtBot, folder: Path, content: bytes) -> FormSheet:
    file = folder / "a form that came back.pdf"
    file.write_bytes(content)
    sheet = read_form(window, file)
    qtbot.waitUntil(lambda: sheet.page is not None or hasattr(sheet, "trouble"), timeout=30_000)
    let_events_run()
    return sheet


def _settings(part: str) -> Opened:
    def made(window: MainWindow, _qtbot: QtBot, _folder: Path) -> QWidget:
        window.show_settings(part)
        return window

    return made


def part_of(window: MainWindow, key: str) -> QWidget:
    """A page of the settings, shown."""
    window.show_settings(key)
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    return page.part(key)


def _modal() -> QWidget:
    found = QApplication.activeModalWidget()
    assert found is not None
    return found


def _areas(window: MainWindow, _qtbot: QtBot, _folder: Path) -> QWidget:
    part = part_of(window, "method")
    assert isinstance(part, StagesAndPrompts)
    part.edit_areas.click()
    return _modal()


def _own_section(window: MainWindow, _qtbot: QtBot, _folder: Path) -> QWidget:
    part = part_of(window, "method")
    assert isinstance(part, StagesAndPrompts)
    part.chips.add.click()
    return _modal()


def _closer(window: MainWindow, qtbot: QtBot, _folder: Path) -> QWidget:
    part = part_of(window, "profile")
    assert isinstance(part, Profile)
    if not part.preview.isVisible():
        part.fold.toggle()
    qtbot.waitUntil(part.preview.is_current, timeout=30_000)
    part.preview.click()
    return _modal()


SCREENS: dict[str, Opened] = {
    **{f"handout {kind.value}": _handout(kind) for kind in HandoutKind},
    "handouts several": _several,
    "handouts given": _given_page,
    "handout given": _given_sheet,
    "filled form": _form,
    "refused form": _refused,
    "settings profile": _settings("profile"),
    "settings method": _settings("method"),
    "settings texts": _settings("texts"),
    "settings paper": _settings("paper"),
    "areas": _areas,
    "own section": _own_section,
    "closer look": _closer,
}


@contextmanager
def opened(name: str, window: MainWindow, qtbot: QtBot, folder: Path) -> Iterator[QWidget]:
    """A screen, open until the block ends; a sheet, or the window where the screen is its page."""
    shown = SCREENS[name](window, qtbot, folder)
    let_events_run()
    yield shown
    if isinstance(shown, QDialog):
        shown.reject()
        let_events_run()
