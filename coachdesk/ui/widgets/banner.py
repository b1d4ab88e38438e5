"""A message that stays until it is handled, at the top of the content."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph

TONES = {"danger": "alert", "attention": "alert", "good": "history", "info": "archive"}


class Banner(QWidget):
    """What happened in strong words, what is safe after it, and one action.

    Signals:
        acted: the action was chosen.
        other_acted: the other action was chosen.
    """

    acted = Signal()
    other_acted = Signal()

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._tone, self._icon = look, "info", ""
        line = row(self, spacing=look.px(12))
        line.setContentsMargins(look.px(42), look.px(10), look.px(12), look.px(10))
        words = column(spacing=0)
        self.strong = Label(look, "", Type.BODY_STRONG)
        self.rest = Paragraph(look, "", Type.BODY)
        words.addWidget(self.strong)
        words.addWidget(self.rest)
        line.addLayout(words, 1)
        self.other_button = Button(look, "", "quiet")
        self.other_button.clicked.connect(self.other_acted)
        self.button = Button(look, "", "secondary")
        self.button.clicked.connect(self.acted)
        line.addWidget(self.other_button)
        line.addWidget(self.button)
        self.hide()

    def show_message(
        self, tone: str, strong: str, rest: str, action: str = "", other: str = "", icon: str = ""
    ) -> None:
        """Show a message; an empty one hides the banner. Without an icon its tone's is shown."""
        self._tone, self._icon = tone, icon or TONES[tone]
        self.strong.set_text(strong)
        self.rest.set_text(rest)
        self.rest.setVisible(bool(rest))
        self.button.setVisible(bool(action))
        self.other_button.setVisible(bool(other))
        self.button.set_text(action)
        self.other_button.set_text(other)
        self.setAccessibleName(f"{strong} {rest}".strip())
        self.setVisible(bool(strong))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        rounded_box(painter, QRectF(self.rect()), look.px(10), look.colour(f"{self._tone}Tint"))
        side = look.px(17)
        place = QRectF(look.px(14), 0, side, self.height())
        paint_icon(painter, self._icon, look.colour(self._tone), place)
