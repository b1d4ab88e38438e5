"""The chapters down the left side; one Tab stop, arrows move. A search leaves those that fit."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.handout.guide import Chapter
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.text import plain_tip

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class ChapterRow(QAbstractButton):
    """A chapter's title, with the number of places found in it."""

    focus_ring = "box"

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._count = look, ""
        self.setText(title)
        self.setAccessibleName(title)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, spoken: str) -> None:
        """Show a number at the end of the row; none for zero."""
        self._count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {spoken}" if count else self.text())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in MOVES:
            event.ignore()  # the list moves the keyboard
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        on = self.isChecked()
        if on or self.underMouse():
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        role = Type.BODY_STRONG if on else Type.BODY
        used = look.metrics(role).horizontalAdvance(self._count) if self._count else 0
        x = look.px(10)
        room = QRectF(x, 0, box.width() - x - used - look.px(14), box.height())
        text_line(painter, look.font(role), look.colour("ink"), room, self.text())
        if self._count:
            place = QRectF(box.right() - used - look.px(8), 0, used + 2, box.height())
            text_line(
                painter, look.font(role), look.colour("ink2"), place, self._count, elide=False
            )
        cut = look.metrics(role).horizontalAdvance(self.text()) > room.width()
        self.setToolTip(plain_tip(self.text()) if cut else "")


class Contents(QWidget):
    """The chapters.

    Signals:
        chosen: another chapter was chosen; carries its key.
    """

    chosen = Signal(str)
    spoken = "group"

    def __init__(
        self, look: Look, name: str, chapters: tuple[Chapter, ...], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        lines = column(self, spacing=look.px(1))
        self.rows: dict[str, ChapterRow] = {}
        for each in chapters:
            made = ChapterRow(look, each.title)
            made.clicked.connect(self._on_clicked)
            self.rows[each.key] = made
            lines.addWidget(made)
        lines.addStretch(1)

    def show_current(self, key: str) -> None:
        """Mark the chapter that is shown; it is the one Tab comes to."""
        shown = self.shown()
        stop = key if key in shown else next(iter(shown), "")
        for each, row in self.rows.items():
            row.setChecked(each == key)
            policy = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(policy)

    def show_found(self, counts: dict[str, int] | None, say: dict[str, str]) -> None:
        """Leave the chapters with places found, ``None`` for all; ``say`` speaks the counts."""
        for key, row in self.rows.items():
            count = counts.get(key, 0) if counts is not None else 0
            row.show_count(count, say.get(key, ""))
            row.setVisible(counts is None or bool(count))

    def shown(self) -> list[str]:
        """The keys of the chapters that are left."""
        return [key for key, row in self.rows.items() if not row.isHidden()]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = self.shown()
        at = next((n for n, each in enumerate(keys) if self.rows[each].hasFocus()), -1)
        to = {
            Qt.Key.Key_Up: at - 1,
            Qt.Key.Key_Down: at + 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(keys) - 1,
        }.get(Qt.Key(event.key()))
        if at < 0 or to is None:
            super().keyPressEvent(event)
        elif 0 <= to < len(keys):
            self.chosen.emit(keys[to])
            self.rows[keys[to]].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_clicked(self) -> None:
        self.chosen.emit(next(key for key, row in self.rows.items() if row is self.sender()))
