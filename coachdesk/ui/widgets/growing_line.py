"""A line that wraps: for one sentence of any length in a row of a list."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coachdesk.domain.text import clean
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import GrowingField


class GrowingLine(GrowingField):
    """One sentence that grows over several lines of the screen but holds no line breaks.

    Signals:
        entered: Enter was pressed.
        emptied: Backspace was pressed in the empty field.
        pasted_lines: a text of several lines was pasted; carries it, and nothing is inserted.
    """

    entered = Signal()
    emptied = Signal()
    pasted_lines = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        placeholder: str = "",
        role: Type = Type.READING,
        takes_lines: bool = False,
        rows: int = 1,
        most: int = 8,
        kind: str = "plain",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            look,
            name,
            placeholder=placeholder,
            role=role,
            rows=rows,
            most=most,
            kind=kind,
            parent=parent,
        )
        self.takes_lines = takes_lines

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            # With a modifier it may be a shortcut of the window.
            if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
                event.ignore()
            else:
                self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.value():
            if not self.isReadOnly():
                self.emptied.emit()
            return
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
        ):
            event.ignore()  # moves the row
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        text = clean(source.text()).strip("\n")
        if "\n" in text and self.takes_lines:
            self.pasted_lines.emit(text)
            return
        self.textCursor().insertText(" ".join(text.split("\n")))
        self.ensureCursorVisible()
