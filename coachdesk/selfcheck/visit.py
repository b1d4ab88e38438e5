"""A part of the self-check: the window is opened and walked through, as a coach would.

It starts locked, is opened with the passphrase, shows a client on the overview and every stage, has
another one found by typing, is locked and opened again.
"""

import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Final

from coachdesk.selfcheck.common import PASSPHRASE, Bench, NotWell, fullest
from coachdesk.window import run_window

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QWidget

STEP_MS: Final = 30
STEPS_AT_MOST: Final = 1000
SETTLING: Final = 4  # steps after which what is done once the list is painted is done


def window(bench: Bench) -> str:
    """The window opens, unlocks, shows every page, finds a client, and locks."""
    if bench.key is None:
        raise NotWell("there is no practice with a passphrase to show")
    visit = Visit()
    run_window(bench.locked, bench.places, opened=visit.begin)
    if visit.trouble:
        raise NotWell("; ".join(visit.trouble))
    return f"unlocked twice, {len(visit.shown)} pages shown, {visit.found} found by typing"


class Visit:
    """The walk through a running window: each stop of it is a thing to wait for."""

    def __init__(self) -> None:
        self.shown: list[str] = []
        self.found = ""
        self.trouble: list[str] = []
        self._program: Any = None
        self._left = STEPS_AT_MOST

    def begin(self, program: Any) -> None:
        """Called once the window is shown; ends by closing it."""
        from PySide6.QtCore import QTimer

        self._program = program
        self._walk = self._stops()
        self._awaited = next(self._walk)
        self._hook = sys.excepthook
        sys.excepthook = lambda kind, error, _: self.trouble.append(f"{kind.__name__}: {error}")
        self._timer = QTimer(program)
        self._timer.timeout.connect(self._on_step)
        self._timer.start(STEP_MS)

    def _on_step(self) -> None:
        self._left -= 1
        if self._left < 0:
            where = self.shown[-1] if self.shown else "its first page"
            self.trouble.append(f"the window came to {where} and not any further")
        if self.trouble:
            self._end()
        elif self._awaited():
            try:
                self._awaited = next(self._walk)
            except StopIteration:
                self._end()

    def _end(self) -> None:
        from PySide6.QtCore import QCoreApplication

        self._timer.stop()
        sys.excepthook = self._hook
        if not self._program.window.close():
            self.trouble.append("the window does not close")
        QCoreApplication.exit()  # quit() would ask every window, and stay if one refuses

    # The walk

    def _stops(self) -> Iterator[Callable[[], bool]]:
        yield self._is_locked
        yield from self._unlock()
        yield from self._see_pages()
        self._see_photograph()
        yield from self._find()
        self._program.window.sidebar.lock_wanted.emit()
        yield self._is_locked
        yield from self._unlock()

    def _unlock(self) -> Iterator[Callable[[], bool]]:
        page = self._lock_page()
        _type(page.field, PASSPHRASE)
        page.open.click()
        yield lambda: self._program.desk.is_open
        yield _after(SETTLING)

    def _see_pages(self) -> Iterator[Callable[[], bool]]:
        from coachdesk.domain.engagement import Engagement
        from coachdesk.domain.stage import STAGE_KEYS
        from coachdesk.ui.widgets.stepper import OVERVIEW

        desk, window = self._program.desk, self._program.window
        engagement = desk.vault.get(Engagement, fullest(desk))
        window.open_client(engagement.client_id)
        for stage in (OVERVIEW, *STAGE_KEYS):
            self.shown.append(stage)
            window.client_page.open_stage(stage)
            yield _after(1)
            window.grab()
            now = window.client_page.stage
            if now != stage:
                self.trouble.append(f"{stage} was opened and {now} is shown")

    def _see_photograph(self) -> None:
        """A logo that is a photograph takes a part of Qt of its own."""
        from io import BytesIO

        from PIL import Image

        from coachdesk.ui.logo import shown_logo

        photograph = BytesIO()
        Image.new("RGB", (40, 20), "navy").save(photograph, "JPEG")
        if shown_logo(photograph.getvalue()).isNull():
            self.trouble.append("a photograph cannot be shown")

    def _find(self) -> Iterator[Callable[[], bool]]:
        """Type a part of the name of the last client in the list, and press Enter."""
        from PySide6.QtCore import Qt

        clients, window = self._program.window.sidebar.clients, self._program.window
        wanted = clients.model.shown_clients()[-1]
        _press(clients.view, Qt.Key.Key_Slash, "/")
        _type(clients.filter_row.field, wanted.name.split()[-1])
        yield _after(1)
        shown = [each.name for each in clients.model.shown_clients()]
        if shown != [wanted.name]:
            self.trouble.append(f"looking for {wanted.name} finds {shown}")
        _press(clients.filter_row.field, Qt.Key.Key_Return)
        yield _after(1)
        if window.place()[0] != wanted.id:
            self.trouble.append(f"{wanted.name} was chosen and is not shown")
        self.found = wanted.name

    def _is_locked(self) -> bool:
        return not self._program.desk.is_open and self._lock_page() is not None

    def _lock_page(self) -> Any:
        from coachdesk.ui.lock.page import LockPage

        return self._program.window.findChild(LockPage)


def _after(steps: int) -> Callable[[], bool]:
    """A thing to wait for that is there after some steps."""
    left = iter(range(steps - 1))
    return lambda: next(left, None) is None


def _type(field: "QWidget", text: str) -> None:
    from PySide6.QtCore import Qt

    for each in text:
        _press(field, Qt.Key.Key_unknown, each)


def _press(widget: "QWidget", key: "Qt.Key", text: str = "") -> None:
    """Press and release a key, as the keyboard would on the widget that has it."""
    from PySide6.QtCore import QCoreApplication, QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        pressed = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text)
        QCoreApplication.sendEvent(widget, pressed)
