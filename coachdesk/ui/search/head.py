"""The palette's first line: the glass, the field, and how much was found."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import Label

HIGH, PAD, GLASS = 58, 20, 20


class Head(QWidget):
    """Where the coach types."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.px(HIGH))
        line = row(self, spacing=look.px(12))
        line.setContentsMargins(look.px(PAD + GLASS + 12), 0, look.px(PAD), 0)
        self.field = LineField(look, name, placeholder=name, plain=True)
        font = QFont(look.font(Type.READING))
        font.setPixelSize(look.px(19))
        self.field.setFont(font)
        self.field.setFixedHeight(look.px(34))
        self.count = Label(look, "", Type.BODY, "ink2")
        line.addWidget(self.field, 1)
        line.addWidget(self.count)

    def typed(self) -> str:
        """What is typed, without blanks around it."""
        return self.field.text().strip()

    def show_count(self, text: str) -> None:
        """Say how much was found; an empty text says nothing."""
        self.count.set_text(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(GLASS)
        box = QRectF(self._look.px(PAD), 0, side, self.height())
        paint_icon(QPainter(self), "search", self._look.colour("ink2"), box)
