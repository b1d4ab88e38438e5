"""The ring around whatever has the keyboard: drawn beside the widget, so nothing reserves room."""

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look

REACH = 4


class FocusRing(QObject):
    """Watches the focus of an application and keeps one ring, or a field's halo, around it.

    Widgets ask for a ring by an attribute ``focus_ring``: ``box`` or ``round``.
    """

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._look = look
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        app.focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._drop()
        if new is None:
            return
        parent = new.parentWidget()
        field = isinstance(new, QLineEdit | QTextEdit) and new.property("kind") == "field"
        shape = getattr(new, "focus_ring", "")
        if parent is None or not (field or shape):
            return
        self._ring = _Ring(self._look, halo=field, round_ends=shape == "round", parent=parent)
        self._around = new
        new.installEventFilter(self)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._around and event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
            QEvent.Type.Hide,
        ):
            self._follow()
        return False

    def _follow(self) -> None:
        if self._ring is None or self._around is None:
            return
        room = self._around.parentWidget()
        assert room is not None, "only what has a parent gets a ring"
        box = self._around.geometry().adjusted(-REACH, -REACH, REACH, REACH)
        # A row that fills its place has no room around it: there the ring lies inside.
        self._ring.setGeometry(box & room.rect())
        self._ring.setVisible(self._around.isVisible())
        if self._ring.halo:
            self._ring.stackUnder(self._around)
        else:
            self._ring.raise_()

    def _drop(self) -> None:
        around, ring = self._around, self._ring
        self._around = self._ring = None
        if around is not None and isValid(around):
            around.removeEventFilter(self)
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


class _Ring(QWidget):
    def __init__(self, look: Look, *, halo: bool, round_ends: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.halo, self._round = look, halo, round_ends
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = box.height() / 2 if self._round else self._look.px(8) + 3
        if self.halo:
            rounded_box(
                painter, box.adjusted(1, 1, -1, -1), radius, self._look.colour("accentTint")
            )
        else:
            rounded_box(painter, box, radius, None, self._look.colour("accent"), 2)
