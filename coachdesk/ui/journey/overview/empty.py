"""An empty part of the overview: what will fill it, and the way there."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import Paragraph


class EmptyPart(QWidget):
    """A sentence and a link.

    Signals:
        wanted: the link was followed; carries stage and section keys.
    """

    wanted = Signal(str, str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._way = ("", "")
        lines = column(self, spacing=look.px(2))
        self.sentence = Paragraph(look, "", Type.BODY, "ink2")
        self.link = Button(look, "", "link", after="arrow-right")
        self.link.clicked.connect(lambda: self.wanted.emit(*self._way))
        lines.addWidget(self.sentence)
        lines.addWidget(self.link)
        self.hide()

    def show_way(self, sentence: str, link: str, way: tuple[str, str]) -> None:
        """Say what is missing and where it comes from."""
        self._way = way
        self.sentence.set_text(sentence)
        self.link.set_text(link)
        self.show()
