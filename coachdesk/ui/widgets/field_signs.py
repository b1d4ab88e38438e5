"""Signs within a field, before and behind its text, drawn as large as the text is.

The ones Qt puts into a field itself stay at sixteen pixels whatever the text size.
"""

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.controls import IconButton

SIDE, DRAWN, EDGE = 24, 16, 5  # px at 100 %: the button, its drawing, the space to the field's edge
PADDING = 10  # px the style leaves on either side of a field's text


class FieldSigns(QObject):
    """Keeps the signs of one field in their places.

    Args:
        look: how things look.
        field: the field; its text keeps clear of the signs.
    """

    def __init__(self, look: Look, field: QLineEdit) -> None:
        super().__init__(field)
        self._look, self._field = look, field
        self._before: QWidget | None = None
        self._behind: QWidget | None = None
        field.installEventFilter(self)

    def put_before(self, icon: str) -> None:
        """Put a sign before the text; it is only looked at."""
        self._before = _Drawn(self._look, icon, self._field)
        self._place()

    def put_behind(self, icon: str, name: str, keys: str = "") -> IconButton:
        """Put a button behind the text. The keyboard does the same by ``keys``, not by Tab."""
        made = IconButton(
            self._look, icon, name, keys=keys, size=SIDE, drawn=DRAWN, parent=self._field
        )
        made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._behind = made
        self._place()
        return made

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self) -> None:
        look, field = self._look, self._field
        side, edge = look.px(SIDE), look.px(EDGE)
        top, kept = (field.height() - side) // 2, max(0, side + edge - PADDING + look.px(2))
        if self._before is not None:
            self._before.setGeometry(edge, top, side, side)
        if self._behind is not None:
            self._behind.setGeometry(field.width() - side - edge, top, side, side)
        field.setTextMargins(kept if self._before else 0, 0, kept if self._behind else 0, 0)


class _Drawn(QWidget):
    """A sign only looked at; a click on it is one into the field."""

    def __init__(self, look: Look, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._icon = look, icon
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(SIDE), self._look.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(DRAWN)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), self._icon, self._look.colour("ink2"), box)
