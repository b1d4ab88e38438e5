"""Fields to write in: one line, growing text, a number, a date, a choice from a list.

All share a small protocol: ``value()``, ``show_value()``, the signals ``edited`` and ``left``, and
``visit``, a name for the present stay in the field, by which its saves become one undo step.
"""

from itertools import count

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QTextEdit,
    QWidget,
)

from coachdesk.domain.text import clean
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip

_visits = count(1)
BETWEEN_DOTS = 3  # px between the dots of a secret
FIELD_HEIGHT = 36


def _next_visit() -> str:
    return f"visit-{next(_visits)}"


class LineField(QLineEdit):
    """One line of text.

    Signals:
        edited: the coach typed.
        left: the focus left the field.
        entered: Enter was pressed.
        emptied: Backspace was pressed in the empty field.
        pasted_lines: a text of several lines was pasted; carries it, and nothing is inserted.
    """

    edited = Signal()
    left = Signal()
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
        plain: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.visit = _next_visit()
        self._look = look
        self.takes_lines = False
        self.setProperty("kind", "plain" if plain else "field")
        self.setFont(look.font(role))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setFixedHeight(look.px(28 if plain else FIELD_HEIGHT))
        self.textEdited.connect(self.edited)

    def value(self) -> str:
        """The text as typed."""
        return self.text()

    def show_value(self, text: str) -> None:
        """Show a text without telling anyone, keeping the cursor where it can stay."""
        if text != self.text():
            at = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(at, len(text)))

    def setEchoMode(self, mode: QLineEdit.EchoMode) -> None:
        super().setEchoMode(mode)
        font = self.font()
        gap = self._look.px(BETWEEN_DOTS) if mode is QLineEdit.EchoMode.Password else 0
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, gap)
        self.setFont(font)

    def set_wrong(self, sentence: str) -> None:
        """Mark the text with a quiet sentence; an empty one takes the mark away."""
        self.setProperty("wrong", bool(sentence))
        self.setAccessibleDescription(sentence)
        self.setToolTip(plain_tip(sentence))
        self.style().unpolish(self)
        self.style().polish(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.visit = _next_visit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Backspace and not self.text():
            self.emptied.emit()
            return
        if self.takes_lines and event.matches(QKeySequence.StandardKey.Paste):
            from PySide6.QtGui import QGuiApplication

            text = clean(QGuiApplication.clipboard().text())
            if "\n" in text.strip():
                self.pasted_lines.emit(text)
                return
        super().keyPressEvent(event)


class GrowingField(QTextEdit):
    """Plain text that grows with what is written, up to ``most`` lines, then scrolls.

    The client's words are set in serif (``words=True``). Tab leaves the field.

    Signals:
        edited: the coach typed.
        left: the focus left the field.
        grew: the height changed.
    """

    edited = Signal()
    left = Signal()
    grew = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        placeholder: str = "",
        role: Type = Type.WORDS_FIELD,
        rows: int = 2,
        most: int = 14,
        kind: str = "field",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.visit = _next_visit()
        self._look, self._role, self._rows, self._most = look, role, rows, most
        self._showing = False
        self.setProperty("kind", kind)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFont(look.font(role))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        self._set_line_height()
        self.document().setUndoRedoEnabled(False)
        self.document().setUndoRedoEnabled(True)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def value(self) -> str:
        """The text, code point for code point."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def show_value(self, text: str) -> None:
        """Show a text without telling anyone; typing can then not be undone past it."""
        if text == self.value():
            return
        self._showing = True
        at = self.textCursor().position()
        self.setPlainText(text)
        self._set_line_height()
        self.document().clearUndoRedoStacks()
        cursor = self.textCursor()
        cursor.setPosition(min(at, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self._showing = False

    def set_role(self, role: Type) -> None:
        """Set the text larger or smaller, as when the client reads along."""
        if role is self._role:
            return
        self._role, self._showing = role, True
        self.setFont(self._look.font(role))
        self._set_line_height()
        self.document().clearUndoRedoStacks()
        self._showing = False
        self._fit()

    def set_reading(self, reading: bool) -> None:
        """Show the text for reading only."""
        self.setReadOnly(reading)
        self.setProperty("reading", "true" if reading else "false")
        self.style().unpolish(self)
        self.style().polish(self)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.textCursor().insertText(clean(source.text()))
        self.ensureCursorVisible()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.visit = _next_visit()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.verticalScrollBar().maximum() == 0:
            event.ignore()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(240), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(80), self._look.line(self._role))

    def _set_line_height(self) -> None:
        line = QTextBlockFormat()
        fixed = QTextBlockFormat.LineHeightTypes.FixedHeight.value
        line.setLineHeight(self._look.line(self._role), fixed)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)

    def _on_text_changed(self) -> None:
        if not self._showing:
            self.edited.emit()

    def _fit(self) -> None:
        line = self._look.line(self._role)
        frame = self.height() - self.viewport().height() if self.viewport().height() > 0 else 14
        frame = max(4, min(frame, 2 * self._look.px(12)))
        margin = 2 * round(self.document().documentMargin())
        wanted = round(self.document().size().height()) + frame
        least, most = self._rows * line + margin + frame, self._most * line + margin + frame
        height = max(least, min(wanted, most))
        policy = (
            Qt.ScrollBarPolicy.ScrollBarAsNeeded
            if wanted > most
            else Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        )
        if policy != self.verticalScrollBarPolicy():
            self.setVerticalScrollBarPolicy(policy)
        if height != self.minimumHeight() or height != self.maximumHeight():
            self.setFixedHeight(height)
            self.grew.emit()


class Choice(QComboBox):
    """One of a list. The wheel scrolls the page, not the choice.

    Signals:
        chosen: the coach chose; carries the key.
    """

    chosen = Signal(str)

    def __init__(
        self,
        look: Look,
        name: str,
        options: list[tuple[str, str]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "field")
        self.setFont(look.font(Type.READING))
        self.setAccessibleName(name)
        # On Linux, Qt tells the choice in place of the name.
        self.setAccessibleDescription(name)
        self.setFixedHeight(look.px(FIELD_HEIGHT))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setItemDelegate(QStyledItemDelegate(self))  # the menu-like one ignores the sheet
        self.setStyleSheet(_grown(look))
        self.setMinimumContentsLength(6)  # a long choice elides rather than widen the page
        self.set_options(options)
        self.activated.connect(self._on_activated)

    def set_options(self, options: list[tuple[str, str]]) -> None:
        """Offer other options, keeping the choice where it is among them."""
        kept = self.value()
        self.blockSignals(True)
        self.clear()
        for key, text in options:
            self.addItem(text, key)
        self.blockSignals(False)
        self.show_value(kept)

    def value(self) -> str:
        """The chosen key."""
        return str(self.currentData() or "")

    def show_value(self, key: str) -> None:
        """Show a choice without telling anyone."""
        at = self.findData(key)
        self.setCurrentIndex(at if at >= 0 else (0 if self.count() else -1))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._look.px(120)), self.sizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        from PySide6.QtCore import QRectF
        from PySide6.QtGui import QPainter

        from coachdesk.ui.icons import paint_icon

        super().paintEvent(event)
        side = self._look.px(15)
        box = QRectF(self.width() - side - self._look.px(9), 0, side, self.height())
        paint_icon(QPainter(self), "chevrons-up-down", self._look.colour("ink2"), box)

    def _on_activated(self) -> None:
        self.chosen.emit(self.value())


def _grown(look: Look) -> str:
    """What of a choice grows with the text, as rules of the style sheet."""
    return (
        f"QComboBox[kind=chip] {{ border-radius: {look.px(14)}px; }}"
        f"QComboBox[kind=chip]::drop-down {{ width: {look.px(22)}px; }}"
        f"QComboBox[kind=quiet]::drop-down {{ width: {look.px(24)}px; }}"
        f"QComboBox QAbstractItemView::item {{ min-height: {look.px(30)}px; }}"
    )


class NumberField(LineField):
    """A number, as ``float`` or ``None``; what cannot be read is marked and kept in the field."""

    def __init__(self, look: Look, name: str, *, placeholder: str = "", width: int = 84,
                 parent: QWidget | None = None) -> None:  # fmt: skip
        super().__init__(look, name, placeholder=placeholder, parent=parent)
        self.setFixedWidth(look.px(width))

    def number(self) -> float | None:
        """The number typed; ``None`` when empty or unreadable."""
        try:
            found = float(self.text().strip().replace(",", ".").replace("−", "-"))
        except ValueError:
            return None
        return found if abs(found) <= 1e15 else None

    def is_readable(self) -> bool:
        """Whether the field is empty or holds a number."""
        return not self.text().strip() or self.number() is not None

    def show_number(self, number: float | None) -> None:
        """Show a number without telling anyone, unless the field says the same already."""
        if number is None and not self.is_readable():
            return
        if number != self.number() or number is None:
            self.show_value("" if number is None else f"{number:.10g}")
