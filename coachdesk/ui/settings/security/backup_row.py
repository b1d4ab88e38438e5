"""A row of the backups card: an icon, two lines of words that may change, and what stands right."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class Icon(QWidget):
    """An icon that is only looked at."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look, self._name = look, name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(18), self._look.px(18))

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._look.colour("ink2")
        paint_icon(QPainter(self), self._name, ink, QRectF(self.rect()))


class BackupRow(QWidget):
    """What it is, a word about it, and controls at the right."""

    def __init__(self, look: Look, icon: str, *right: QWidget) -> None:
        super().__init__()
        line = row(self, spacing=look.px(14))
        line.setContentsMargins(*(look.px(each) for each in (18, 11, 16, 11)))
        if icon:
            line.addWidget(Icon(look, icon), 0, Qt.AlignmentFlag.AlignVCenter)
        lines = column(spacing=look.px(1))
        self.name = Label(look, "", Type.BODY_STRONG)
        self.said = Paragraph(look, "", Type.CAPTION, "ink2")
        lines.addWidget(self.name)
        lines.addWidget(self.said)
        line.addLayout(lines, 1)
        for each in right:
            line.addWidget(each, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_words(self, name: str, said: str, tone: str = "ink2") -> None:
        """Show other words; an empty second line takes no room."""
        self.name.set_text(name)
        self.said.set_text(said)
        self.said.set_tone(tone)
        self.said.setVisible(bool(said))
