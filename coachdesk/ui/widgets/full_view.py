"""A view that takes the whole window for one task: nothing else to see, Esc leaves."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.layout import column


class FullView(QDialog):
    """The base of full-screen tasks. Fill ``whole``; open it with ``open()``, never ``exec()``."""

    def __init__(self, look: Look, parent: QWidget, title: str) -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._look = look
        self._back = parent.window().focusWidget()
        self.setWindowTitle("CoachDesk")  # as every sheet, see there
        self.setAccessibleName(title)
        self.whole: QVBoxLayout = column(self)
        pad = look.px(28)
        self.whole.setContentsMargins(pad, look.px(14), pad, look.px(20))
        self.finished.connect(self._on_finished)
        parent.window().installEventFilter(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() in (
            QEvent.Type.Resize,
            QEvent.Type.Move,
        ):
            self._cover()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("canvas"))

    def _cover(self) -> None:
        owner = self.parentWidget()
        if owner is not None:
            self.setFixedSize(owner.size())
            self.move(owner.mapToGlobal(QPoint(0, 0)))

    def _on_finished(self) -> None:
        owner = self.parentWidget()
        if owner is not None:
            owner.removeEventFilter(self)
            owner.activateWindow()
        try:
            if self._back is not None and self._back.isVisible():
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # what had the keyboard is gone meanwhile
        self.deleteLater()
