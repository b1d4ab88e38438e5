"""One of the two goals put side by side, large enough to be read across a table."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph

LONG = 90  # letters from which a goal is set a size smaller


class PairCard(QWidget):
    """A goal to choose: area, words, why, and a button that has the key's arrow.

    Signals:
        chosen: a click on the card, or its button.
    """

    chosen = Signal()

    def __init__(self, look: Look, *, left: bool, text: str) -> None:
        super().__init__()
        self._look, self._marked = look, False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMaximumWidth(look.px(590))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        lines = column(self, spacing=look.px(12))
        pad = look.px(34)
        lines.setContentsMargins(pad, look.px(30), pad, look.px(28))
        self.area = Label(look, "", Type.READING, "ink2")
        self.statement = Paragraph(look, "", Type.WORDS_DISPLAY, lines=6)
        self.why = Paragraph(look, "", Type.WORDS, "ink2", lines=3)
        lines.addWidget(self.area)
        lines.addWidget(self.statement)
        lines.addWidget(self.why)
        lines.addStretch(1)
        foot = row()
        before, after = ("arrow-left", "") if left else ("", "arrow-right")
        self.button = Button(look, text, "secondary", icon=before, after=after, size="large")
        self.button.clicked.connect(self.chosen)
        foot.addWidget(self.button)
        foot.addStretch(1)
        lines.addLayout(foot)

    def show_goal(self, area: str, statement: str, why: str) -> None:
        """Show a goal."""
        self.area.set_text(area)
        self.area.setVisible(bool(area))
        long = len(statement) > LONG
        self.statement.set_role(Type.WORDS_LARGE if long else Type.WORDS_DISPLAY)
        self.statement.set_text(statement)
        self.why.set_text(why)
        self.why.setVisible(bool(why.strip()))
        self.button.setAccessibleName(f"{self.button.text()}: {statement}")

    def mark(self, marked: bool) -> None:
        """Stand out: the choice made before, or the one the keyboard is on."""
        self._marked = marked
        self.button.set_kind("primary" if marked else "secondary")
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.rect().contains(event.position().toPoint()):
            self.chosen.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        edge, width = ("accent", 2.0) if self._marked else ("lineStrong", 1.0)
        rounded_box(
            QPainter(self),
            QRectF(self.rect()),
            look.px(14),
            look.colour("surface"),
            look.colour(edge),
            width,
        )
