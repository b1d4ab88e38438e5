"""A part that is folded away until it is wanted; it is built when it is first opened."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


class Fold(QWidget):
    """A line to open, with a word on what is inside, and the part itself below it.

    Signals:
        opened: the part was opened for the first time and is built now.
    """

    opened = Signal()

    def __init__(
        self,
        look: Look,
        words: Words,
        title: str,
        build: Callable[[QVBoxLayout], object],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._words, self._build = look, words, build
        self._body: QWidget | None = None
        self._column = column(self, margins=4)  # room for the ring of the keyboard
        self.button = Button(look, title, "row", icon="chevron-right")
        self.button.clicked.connect(self.toggle)
        self.note = Label(look, "", Type.CAPTION, "ink3")
        line = row(spacing=look.px(10))
        add_all(line, self.button, self.note, None)
        self._column.addLayout(line)
        self._say()

    def is_open(self) -> bool:
        """Whether the part is shown."""
        return self._body is not None and not self._body.isHidden()

    def toggle(self) -> None:
        """Open or close."""
        self.set_open(not self.is_open())

    def set_open(self, to_open: bool) -> None:
        """Show the part or fold it away."""
        first = to_open and self._body is None
        if first:
            self._body = QWidget(self)
            inner = column(self._body, spacing=self._look.px(12))
            inner.setContentsMargins(0, self._look.px(8), 0, self._look.px(6))
            self._build(inner)
            self._column.addWidget(self._body)
        if self._body is not None:
            self._body.setVisible(to_open)
        self._say()
        if first:
            self.opened.emit()

    def say(self, text: str) -> None:
        """Say in a few words what is inside."""
        self.note.set_text(text)
        self._say()

    def _say(self) -> None:
        self.button.set_icon("chevron-down" if self.is_open() else "chevron-right")
        self.note.setVisible(not self.is_open())
        state = self._words("open") if self.is_open() else self._words("folded")
        said = (state, self.note.full_text())
        self.button.setAccessibleDescription(", ".join(text for text in said if text))
