"""What all pages of the start-up doctor stand in: a sign, a title, a sentence, and what follows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.tab_order import move_focus
from coachdesk.ui.widgets.text import Paragraph

WIDEST = 640


class TroubleFrame(QWidget):
    """A page in place of the practice; what is special to it is added to ``lines``."""

    lines: QVBoxLayout

    def __init__(
        self, look: Look, happened: str, safe: str, parent: QWidget | None = None,
        *, icon: str = "alert",
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(f"{happened} {safe}")
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column(self).addWidget(scroll)
        page = QWidget()
        page.setObjectName("page")
        scroll.setWidget(page)
        scroll.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        around = row(page)
        pad = look.px(40)
        around.setContentsMargins(pad, pad, pad, pad)
        inner = QWidget()
        inner.setMaximumWidth(look.px(WIDEST))
        around.addStretch(1)
        around.addWidget(inner, 1000)
        around.addStretch(1)
        whole = column(inner)
        whole.addStretch(2)
        self.lines = column(spacing=look.px(8))
        whole.addLayout(self.lines)
        whole.addStretch(3)
        self.title = Paragraph(look, happened, Type.TITLE)
        self.safe = Paragraph(look, safe, Type.READING, "ink2")
        add_all(self.lines, _Sign(look, icon), look.px(8), self.title, self.safe)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's own chain follows the order in which widgets were made.
        return move_focus(self, forward=forward)


class _Sign(QWidget):
    """The sign over the words."""

    def __init__(self, look: Look, icon: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(look.px(52), look.px(52))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour("attentionTint"))
        inset = box.width() * 0.28
        place = box.adjusted(inset, inset, -inset, -inset)
        paint_icon(painter, self._icon, look.colour("attention"), place)
