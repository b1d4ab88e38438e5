"""A row of the backups card: an icon, two lines of words that may change, and what stands right."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.sign import Icon
from coachdesk.ui.widgets.text import Label, Paragraph


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
