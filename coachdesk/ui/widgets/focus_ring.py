"""The ring around whatever has the keyboard: drawn beside the widget, so nothing reserves room."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLineEdit, QTextEdit, QWidget
from shiboken6 import isValid

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look

REACH = 4


class FocusRing(QObject):
    """Watches the focus of an application and keeps one ring, or a field's halo, around it.

    Widgets ask for a ring by an attribute ``focus_ring``: ``box`` or ``round``; ``ring_reach`` says
    how many px outside of them it lies, where ``REACH`` would be too near to a text. Fields, and
    what bears a true ``ring_beside``, have it whole: where their parent ends at their edge, it is
    drawn in the nearest widget around that has room.
    """

    def __init__(self, app: QApplication, look: Look) -> None:
        super().__init__(app)
        self._look = look
        self._ring: _Ring | None = None
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
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
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._watched and event.type() in (
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
        beside = self._ring.halo or bool(getattr(self._around, "ring_beside", False))
        room, between = _room_around(self._around, far=beside)
        self._watch(between)
        if self._ring.parentWidget() is not room:
            self._ring.setParent(room)
        box = _reach(self._around, room)
        # A row that fills its place has no room around it: there the ring lies inside.
        self._ring.setGeometry(box if self._ring.halo else box & room.rect())
        self._ring.setVisible(self._around.isVisible())
        self._ring.raise_()

    def _watch(self, between: list[QWidget]) -> None:
        """Hear of every move of what lies between the ring and what it is around."""
        if between == self._watched:
            return
        for each in self._watched:
            if isValid(each):
                each.removeEventFilter(self)
        self._watched = between
        for each in between:
            each.installEventFilter(self)

    def _drop(self) -> None:
        ring, self._around, self._ring = self._ring, None, None
        self._watch([])
        if ring is not None and isValid(ring):
            ring.hide()
            ring.deleteLater()


def _reach(around: QWidget, room: QWidget) -> QRect:
    """The box of a ring around a widget, in what it is drawn in."""
    corner, by = around.mapTo(room, QPoint(0, 0)), int(getattr(around, "ring_reach", REACH))
    return QRect(corner, around.size()).adjusted(-by, -by, by, by)


def _room_around(around: QWidget, *, far: bool) -> tuple[QWidget, list[QWidget]]:
    """What a ring is drawn in, and what lies between: the parent, or further out with ``far``."""
    room = around.parentWidget()
    assert room is not None, "only what has a parent gets a ring"
    between = [around]
    while far and not room.rect().contains(_reach(around, room)):
        outer = room.parentWidget()
        if outer is None or room.isWindow() or isinstance(outer, QAbstractScrollArea):
            break
        between.append(room)
        room = outer
    return room, between


class _Ring(QWidget):
    def __init__(self, look: Look, *, halo: bool, round_ends: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self.halo, self._round = look, halo, round_ends
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look = QPainter(self), self._look
        box = QRectF(self.rect())
        radius = box.height() / 2 if self._round else look.px(8) + 3
        if self.halo:
            edge = look.colour("accentTint")
            rounded_box(painter, box.adjusted(1, 1, -1, -1), radius - 1.5, None, edge, 3)
        else:
            rounded_box(painter, box, radius, None, look.colour("accent"), 2)
