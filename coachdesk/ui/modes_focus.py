"""Focus: one section alone on the window, in larger text, with the clock and the way back.

For a projector, or for a client who reads along. F11 turns it on and off, Esc leaves; going
anywhere else leaves too. The window is built anew, as for another text size.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.ui.autosave import Saving
from coachdesk.ui.frame import Frame
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.footer import SavedState
from coachdesk.ui.journey.full_head import FullHead
from coachdesk.ui.journey.labels import stage_label


class FocusHead(FullHead):
    """The head of the section that stands alone; trouble with keeping is told here too."""

    def __init__(self, context: StageContext) -> None:
        room = context.room
        stage = stage_label(room.words, context.stage, context.journey().method)
        super().__init__(context, stage, room.words("Leave focus"))
        self.setObjectName("focusHead")
        pad = room.look.px(28)
        self.line.setContentsMargins(pad, 0, pad - room.look.px(10), 0)
        self._saved = SavedState(room)
        self.line.insertWidget(2, self._saved)
        self._room = room
        room.autosave.changed.connect(self._show_trouble)
        self._show_trouble()

    def _show_trouble(self) -> None:
        self._saved.setVisible(self._room.autosave.state.saving is Saving.FAILED)


class Focus(QObject):
    """Turns focus on and off in one window."""

    def __init__(self, window: Frame, parent: QWidget) -> None:
        super().__init__(parent)
        self._window, self._look = window, window.room.look
        self._head: FocusHead | None = None
        window.room.changes.focus_wanted.connect(self.toggle)
        window.stack.currentChanged.connect(self._follow)
        parent.installEventFilter(self)

    def toggle(self) -> None:
        """Show the section alone, or everything again; nothing where no section is shown."""
        window = self._window
        shown = window.shows_client() and window.client_page.page() is not None
        if (shown or self._look.focused) and window.room.autosave.flush():
            self._look.set_focused(not self._look.focused)
            window.rebuild_wanted.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaves = event.type() is QEvent.Type.KeyPress and self._head is not None
        if leaves and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.toggle()
            return True
        return False

    def _follow(self) -> None:
        """Keep to the section shown; where none is shown any more, leave."""
        window = self._window
        if not self._look.focused:
            return
        page = window.client_page.page() if window.shows_client() else None
        if page is None:
            if self._head is not None:
                self._head = None
                self.toggle()
            return
        if self._head is None:
            window.client_page.pages.currentChanged.connect(self._follow)
            window.sidebar.hide()
        else:
            self._head.hide()
            self._head.deleteLater()
        self._head = FocusHead(page.context)
        self._head.leave.clicked.connect(self.toggle)
        lines = window.client_page.layout()
        assert isinstance(lines, QBoxLayout)
        lines.insertWidget(0, self._head)
