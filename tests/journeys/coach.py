"""A coach at the keyboard, from start to close: what was entered is looked for the next time."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.desk.protection import is_protected
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.journey import Journey
from coachdesk.program import Program
from coachdesk.system.paths import Places
from coachdesk.ui.handouts.sheet import HandoutSheet
from coachdesk.ui.journey.client_page import ClientPage
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField
from coachdesk.ui.widgets.rating_track import RatingStop
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph
from tests.conftest import HandClock, focused, journey_of, let_events_run, press, type_text
from tests.handouts.reading import texts
from tests.journeys.keys import CTRL, K, go_to_stage, next_section, pass_time, tab_to
from tests.ui.handout_keys import saved_bytes, settled

BY_VIDEO = "By video"
PASSPHRASE = "heron copper lantern Жук"
NEXT_SESSION = "Next session"


@dataclass
class Ledger:
    """What was entered so far: texts, and values by the name of their field, for each stage.

    The next session is one for the whole engagement, so only the last one entered counts.
    """

    texts: dict[int, list[str]] = field(default_factory=dict)
    values: dict[int, dict[str, object]] = field(default_factory=dict)
    next_session: str = ""


class Coach:
    """One sitting of a coach: the program from its start to its close."""

    def __init__(
        self, program: Program, clock: HandClock, ledger: Ledger, qtbot: QtBot, folder: Path
    ) -> None:
        self.program, self.clock, self.ledger = program, clock, ledger
        self.qtbot, self.folder = qtbot, folder
        self.stage = 0

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def page(self) -> ClientPage:
        return self.window.client_page

    @property
    def desk(self) -> Desk:
        return self.program.desk

    def journey(self, number: int = 0) -> Journey:
        """An engagement as it stands in the vault, the first one unless another is asked for."""
        return journey_of(self.desk, self.desk.vault.all(Engagement)[number])

    # The passphrase

    def protect(self) -> None:
        """Set a passphrase in the welcome, and leave the recovery sheet for later."""
        for asked in ("New passphrase", "The same again"):
            assert focused().accessibleName() == asked, focused().accessibleName()
            type_text(PASSPHRASE)
            press(K.Key_Tab)
        tab_to("Set passphrase")
        press(K.Key_Return)
        self.qtbot.waitUntil(lambda: self.desk.is_open and is_protected(self.desk), timeout=20_000)
        let_events_run()
        tab_to("Do this later")
        press(K.Key_Return)
        let_events_run()

    def unlock(self) -> None:
        """Type the passphrase, once there is one."""
        if self.desk.is_open:
            return
        type_text(PASSPHRASE)
        press(K.Key_Return)
        self.qtbot.waitUntil(lambda: self.desk.is_open, timeout=20_000)
        let_events_run()

    # Going places

    def open_client(self) -> None:
        """From the list, where the program begins, with Enter; out of a folded group if need be."""
        press(K.Key_Return)
        let_events_run()
        if not self.window.shows_client():
            press(K.Key_Down)
            press(K.Key_Return)
            let_events_run()
        assert self.window.shows_client()

    def go(self, stage: int) -> None:
        """To a stage by its number; what is entered from now on belongs to it."""
        go_to_stage(stage)
        self.stage = stage

    def on(self) -> None:
        """To the next section."""
        next_section(self.window)

    def look(self) -> None:
        """Look up: what follows from the last words is shown a moment after them."""
        self.qtbot.waitUntil(lambda: not self.page._settle.isActive())

    def menu(self, entry: str) -> None:
        """Take an entry of the client's menu, reached through the window's regions by F6."""
        header = self.page.header
        for _ in range(9):
            if header.isAncestorOf(focused()):
                break
            press(K.Key_F6)
        tab_to(header.more.accessibleName())
        press(K.Key_Return)
        choose(entry)

    def begin(self, how: str = BY_VIDEO) -> None:
        """Ctrl+Enter, then how the session is held."""
        press(K.Key_Return, CTRL)
        choose(how)
        assert self.journey(-1).open_session() is not None

    def finish(self, minutes: int) -> None:
        """Let the session last so long, then Ctrl+Enter: its minutes stand in the wrap-up."""
        pass_time(self.window, self.clock, minutes=minutes)
        press(K.Key_Return, CTRL)
        let_events_run()
        assert self.journey(-1).open_session() is None
        shown = self.page.page()
        assert shown is not None
        assert self.page.section == shown.keys()[-1]
        self.ledger.texts.setdefault(self.stage, []).append(str(minutes))

    # Entering

    def type(self, text: str) -> None:
        """Type where the keyboard is."""
        type_text(text)
        self.ledger.texts.setdefault(self.stage, []).append(text.rstrip("\n"))

    def write(self, name: str, text: str) -> None:
        """Go to a field by Tab and type into it."""
        tab_to(name)
        self.type(text)

    def lines(self, name: str, *texts: str) -> None:
        """Type lines one after the other into a field that keeps a line at Enter."""
        tab_to(name)
        for text in texts:
            self.type(f"{text}\n")

    def date(self, name: str, text: str) -> None:
        """Go to a field for a day, type one as people do, and leave it."""
        tab_to(name)
        entered = focused()
        type_text(f"{text}\n")
        press(K.Key_Tab)
        assert isinstance(entered, DayField)
        if name == NEXT_SESSION:
            self.ledger.next_session = entered.value()
        else:
            self.ledger.texts.setdefault(self.stage, []).append(entered.value())

    def rate(self, name: str, value: int) -> None:
        """Go to a scale by Tab and press its digit."""
        tab_to(name)
        type_text(str(value % 10))
        self.ledger.values.setdefault(self.stage, {})[name] = value

    def choose(self, name: str, steps: int) -> None:
        """Go to a row of choices by Tab and move so many to the right, or to the left."""
        tab_to(name)
        press(K.Key_Right if steps > 0 else K.Key_Left, times=abs(steps))
        self._note(name)

    def tick(self, name: str) -> None:
        """Go to a box by Tab and tick it."""
        tab_to(name)
        press(K.Key_Space)
        self._note(name)

    def _note(self, name: str) -> None:
        self.ledger.values.setdefault(self.stage, {})[name] = value_of(focused())

    # Handing out

    def hand_out(self, file: str) -> list[str]:
        """Ctrl+P, save the pages that come up, and close; the texts of the pages saved."""
        before, given = focused(), len(self.desk.vault.all(Given))
        QTest.keyClick(before, K.Key_P, CTRL)
        sheet = QApplication.activeModalWidget()
        assert isinstance(sheet, HandoutSheet)
        kept = saved_bytes(settled(sheet, self.qtbot), self.folder / file, self.qtbot)
        assert file in sheet.foot.news()
        assert len(self.desk.vault.all(Given)) == given + 1
        QTest.keyClick(sheet, K.Key_Escape)
        assert focused() is before, "the keyboard is back where it was"
        return texts(kept)

    # Looking

    def finds_everything(self) -> None:
        """Every text and every value entered so far stands on the page it was entered on."""
        for stage in sorted({*self.ledger.texts, *self.ledger.values}):
            go_to_stage(stage)
            shown = self.page.page()
            assert shown is not None
            shown.build_all()
            let_events_run()
            said, values = on_screen(shown)
            for each in unfolded(self.window):
                said += on_screen(each)[0]
            assert self.ledger.next_session in said, f"{self.ledger.next_session} not in {said}"
            missing = [
                text
                for text in self.ledger.texts.get(stage, [])
                if not any(text in each for each in said)
            ]
            assert missing == [], f"stage {stage}: {missing} not in {said}"
            wanted = self.ledger.values.get(stage, {})
            found = {name: values.get(name) for name in wanted}
            assert found == wanted, f"stage {stage}: {found}, not {wanted}"


@contextmanager
def sitting(home: Path, clock: HandClock, ledger: Ledger, qtbot: QtBot) -> Iterator[Coach]:
    """The program started on a home folder, and closed at the end as a coach closes it."""
    program = Program(home / "data" / "Practice.coachdesk", Places(home / "data", home / "config"))
    # The story's clock is turned by hand, half an hour at a time: the machine did not sleep
    # meanwhile, so what looks out for that keeps to the clock that runs.
    program.locking.watch._now = partial(datetime.now, UTC)
    window = program.window
    window.resize(1440, 868)
    window.show()
    QTest.qWaitForWindowExposed(window)
    window.activateWindow()
    program.open_vault()
    let_events_run()
    coach = Coach(program, clock, ledger, qtbot, home)
    coach.unlock()
    yield coach
    assert program.window.saved()
    program.window.close()
    program.close()
    program.window.deleteLater()
    program.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def choose(entry: str) -> None:
    """Take an entry of the open menu by arrow and Enter."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu), "no menu is open"
    for _ in menu.actions():
        active = menu.activeAction()
        if active is not None and active.text() == entry:
            break
        QTest.keyClick(menu, K.Key_Down)
    assert menu.activeAction().text() == entry, [each.text() for each in menu.actions()]
    QTest.keyClick(menu, K.Key_Return)
    let_events_run()


def unfolded(window: MainWindow) -> Iterator[QWidget]:
    """The page again for each part of it that is shown one at a time: areas, goals with a plan."""
    page = window.client_page.page()
    assert page is not None
    for stop in page.findChildren(RatingStop):
        if stop.accessibleName().endswith(", now") and stop.isVisibleTo(page):
            stop.setFocus()
            press(K.Key_Return)
            yield page
            press(K.Key_Escape)
    if window.client_page.stage == "third":
        window.client_page.show_section("strategy")
        following = window.client_page.footer.next
        while following.text().startswith("Goal "):
            following.setFocus()
            press(K.Key_Space)
            yield page


READ: dict[type[QWidget], Callable[..., object]] = {
    RatingStop: lambda each: each.rating,
    ScaleDots: lambda each: each.rating(),
    Segments: lambda each: each.value(),
    Choice: lambda each: each.value(),
    Tick: lambda each: each.isChecked(),
}


def value_of(widget: QWidget) -> object:
    """What a widget is set to; ``None`` for one that holds a text or nothing."""
    return next((read(widget) for kind, read in READ.items() if isinstance(widget, kind)), None)


def on_screen(page: QWidget) -> tuple[list[str], dict[str, object]]:
    """The texts that stand on a page, and what everything with a name is set to."""
    said: list[str] = []
    values: dict[str, object] = {}
    for each in page.findChildren(QWidget):
        if not each.isVisibleTo(page):
            continue
        if isinstance(each, LineField | GrowingField):
            said.append(each.value())
        elif isinstance(each, Label):
            said.append(each.full_text())
        elif isinstance(each, Paragraph):
            said.append(each.accessibleName())
        elif isinstance(each, QAbstractSlider) or value_of(each) is not None:
            values.setdefault(each.accessibleName(), value_of(each))
    return said, values
