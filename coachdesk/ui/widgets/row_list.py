"""A card of rows with hairlines between them, and a line at the end to add the next one.

Enter in the last line adds and goes on; Alt+Up and Alt+Down move the row that has the focus; a
pasted text of several lines makes several rows.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.tab_order import tab_stops


class RowList(QFrame):
    """Rows by id. A row's widget is kept as long as its id is shown, so typing is never disturbed.

    ``ruled`` draws hairlines between rows; ``indent`` is where the line at the end begins, in px.

    Signals:
        added: a line was entered at the end; carries its text.
        lines_pasted: several lines were pasted there; carries them.
        reordered: Alt+arrow moved a row; carries the ids in their new order.
    """

    added = Signal(str)
    lines_pasted = Signal(str)
    reordered = Signal(list)

    def __init__(
        self,
        look: Look,
        *,
        add: str = "",
        placeholder: str = "",
        icon: str = "square-dashed",
        words: bool = False,
        framed: bool = True,
        ruled: bool = True,
        indent: int = 44,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._ruled = look, ruled
        self._rows: dict[str, QWidget] = {}
        self._rules: dict[str, QFrame] = {}
        if framed:
            self.setProperty("card", "true")
        self._column = column(self)
        self.add_field: LineField | None = None
        self._add_row: QWidget | None = None
        if add:
            role = Type.WORDS_SMALL if words else Type.READING
            self.add_field = LineField(
                look, add, placeholder=placeholder or add, role=role, plain=True
            )
            self.add_field.takes_lines = True
            self.add_field.entered.connect(self._on_entered)
            self.add_field.left.connect(self._on_entered)
            self.add_field.pasted_lines.connect(self.lines_pasted)
            self._add_row = _AddRow(look, self.add_field, icon, indent, 38 if ruled else 32)
            self._column.addWidget(self._add_row)

    def show_rows(self, ids: Sequence[str], make: Callable[[str], QWidget]) -> None:
        """Show the rows of ``ids`` in this order; ``make`` makes those not shown yet."""
        self._hand_keyboard_on(ids)
        for gone in [each for each in self._rows if each not in ids]:
            for part in (self._rows.pop(gone), self._rules.pop(gone)):
                self._column.removeWidget(part)
                part.hide()
                part.deleteLater()
        for at, each in enumerate(ids):
            if each not in self._rows:
                self._rows[each] = make(each)
                self._rules[each] = rule()
                self._column.insertWidget(2 * at, self._rows[each])
                self._column.insertWidget(2 * at + 1, self._rules[each])
            elif self._column.indexOf(self._rows[each]) != 2 * at:
                self._column.removeWidget(self._rows[each])
                self._column.removeWidget(self._rules[each])
                self._column.insertWidget(2 * at, self._rows[each])
                self._column.insertWidget(2 * at + 1, self._rules[each])
        ordered = list(ids)
        for each in ordered:
            last = each == ordered[-1] and self._add_row is None
            self._rules[each].setVisible(self._ruled and not last)

    def _hand_keyboard_on(self, ids: Sequence[str]) -> None:
        """Give the keyboard of a row that goes to the row after it, before it, or the new line."""
        focus, shown = QApplication.focusWidget(), self.ids()
        gone = [each for each in shown if each not in ids]
        held = (each for each in gone if focus and _holds(self._rows[each], focus))
        at = next(map(shown.index, held), -1)
        if at < 0:
            return
        near = [each for each in (*shown[at:], *reversed(shown[:at])) if each in ids]
        targets = [*(tab_stops(self._rows[near[0]]) if near else ()), self.add_field]
        target = next((each for each in targets if each is not None and each.isVisible()), None)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def row(self, row_id: str) -> QWidget | None:
        """The widget of a row."""
        return self._rows.get(row_id)

    def ids(self) -> list[str]:
        """The ids shown, in order."""
        return sorted(self._rows, key=lambda each: self._column.indexOf(self._rows[each]))

    def set_reading(self, reading: bool) -> None:
        """Take the line to add away, where nothing may be written."""
        if self._add_row is not None:
            self._add_row.setVisible(not reading)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move_focused(step)
        else:
            super().keyPressEvent(event)

    def _move_focused(self, step: int) -> None:
        focus = QApplication.focusWidget()
        ids = self.ids()
        at = next(
            (
                n
                for n, each in enumerate(ids)
                if focus is not None
                and (focus is self._rows[each] or self._rows[each].isAncestorOf(focus))
            ),
            -1,
        )
        to = at + step
        if at < 0 or not 0 <= to < len(ids):
            return
        ids[at], ids[to] = ids[to], ids[at]
        self.reordered.emit(ids)
        if focus is not None:
            focus.setFocus()

    def _on_entered(self) -> None:
        field = self.add_field
        if field is None or not field.value().strip():
            return
        text = field.value()
        field.clear()
        self.added.emit(text)


def _holds(row: QWidget, focus: QWidget) -> bool:
    return row is focus or row.isAncestorOf(focus)


class _AddRow(QWidget):
    def __init__(self, look: Look, field: LineField, icon: str, indent: int, height: int) -> None:
        super().__init__()
        self._look, self._icon, self._indent = look, icon, indent
        self.setFixedHeight(look.px(height))
        line = row(self)
        line.setContentsMargins(look.px(indent), 0, look.px(12), 0)
        line.addWidget(field)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(18)
        box = QRectF(self._look.px(self._indent - 29), 0, side, self.height())
        paint_icon(QPainter(self), self._icon, self._look.colour("field"), box)
