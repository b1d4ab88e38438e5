"""The tabs of a stage's sections: they jump, they follow the scroll, and they carry a mark."""

from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from coachdesk.domain.marks import SectionMark
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import clear, row
from coachdesk.ui.widgets.text import plain_tip

# Gap between tabs, px, and whether the minutes show: from roomy to close.
DENSITIES = ((24, True), (16, True), (20, False), (12, False))


@dataclass(frozen=True, slots=True)
class TabWords:
    """One tab: its label, the minutes that follow it, and how its mark is spoken."""

    key: str
    label: str
    minutes: str = ""
    spoken: str = ""
    mark: SectionMark = SectionMark.NONE


class _Tab(QAbstractButton):
    def __init__(self, look: Look, words: TabWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.words = words
        self.current = False
        self.with_minutes = True
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_words(words)

    def show_words(self, words: TabWords) -> None:
        self.words = words
        self.setText(words.label)
        self.setAccessibleName(f"{words.label}, {words.spoken}" if words.spoken else words.label)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(with_minutes=self.with_minutes), self._look.px(44))

    def wanted_width(self, *, with_minutes: bool) -> int:
        """The width it wants, px."""
        look = self._look
        width = look.metrics(Type.BODY_STRONG).horizontalAdvance(self.text())
        if self.words.mark is not SectionMark.NONE:
            width += look.px(18)
        if with_minutes and self.words.minutes:
            width += look.metrics(Type.BODY).horizontalAdvance(self.words.minutes) + look.px(7)
        return ceil(width) + 2

    def show_minutes(self, shown: bool) -> None:
        """Show the minutes after the label or leave them out."""
        if shown != self.with_minutes:
            self.with_minutes = shown
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        cut = self.width() < self.sizeHint().width()
        self.setToolTip(plain_tip(self.text()) if cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0.0
        if self.words.mark is SectionMark.SETTLED:
            paint_icon(
                painter, "check", look.colour("good"), QRectF(x, 0, look.px(14), self.height())
            )
            x += look.px(18)
        elif self.words.mark is SectionMark.STARTED:
            side = look.px(10)
            disc = QRectF(x + 1, (self.height() - side) / 2, side, side)
            painter.setPen(QPen(look.colour("accent"), 1.2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(disc)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("accent"))
            painter.drawPie(disc, 90 * 16, 180 * 16)
            x += look.px(18)
        role = Type.BODY_STRONG if self.current else Type.BODY
        ink = look.colour("ink")
        width = look.metrics(role).horizontalAdvance(self.text())
        text_line(
            painter,
            look.font(role),
            ink,
            QRectF(x, 0, min(width + 1, self.width() - x), self.height()),
            self.text(),
        )
        x += width + look.px(7)
        if self.words.minutes and self.with_minutes:
            room = QRectF(x, 0, self.width() - x + 4, self.height())
            text_line(
                painter,
                look.font(Type.BODY),
                look.colour("ink3"),
                room,
                self.words.minutes,
                elide=False,
            )
        if self.current:
            line = QRectF(0, self.height() - 2.5, self.width(), 4)
            rounded_box(painter, line, 2, look.colour("accent"))
        if self.hasFocus():
            box = QRectF(self.rect()).adjusted(0, look.px(7), 0, -look.px(7))
            rounded_box(painter, box, look.px(6), None, look.colour("accent"), 2)


class SectionTabs(QWidget):
    """The row of tabs, with room at the right end for what a stage puts there.

    Signals:
        chosen: carries the section's key.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tabs: list[_Tab] = []
        self.setFixedHeight(look.px(44))
        self._row = row(self, spacing=look.px(24))
        self._row.setContentsMargins(look.px(28), 0, look.px(24), 0)
        self._left: QHBoxLayout = row(spacing=look.px(24))
        self._right: QHBoxLayout = row(spacing=look.px(8))
        self._right_shown: QWidget | None = None
        self._row.addLayout(self._left)
        self._row.addStretch(1)
        self._row.addLayout(self._right)

    def show_tabs(self, words: list[TabWords], current: str) -> None:
        """Show the sections of a stage."""
        if [tab.words.key for tab in self._tabs] != [each.key for each in words]:
            clear(self._left)
            self._tabs = []
            for each in words:
                tab = _Tab(self._look, each, self)
                tab.clicked.connect(self._on_clicked)
                self._left.addWidget(tab)
                self._tabs.append(tab)
        for tab, each in zip(self._tabs, words, strict=True):
            if tab.words != each:
                tab.show_words(each)
        self.show_current(current)
        self._fit()

    def show_current(self, key: str) -> None:
        """Mark the section in view."""
        for tab in self._tabs:
            tab.current = tab.words.key == key
            focus = Qt.FocusPolicy.StrongFocus if tab.current else Qt.FocusPolicy.ClickFocus
            tab.setFocusPolicy(focus)
            tab.update()

    def put_right(self, widget: QWidget | None) -> None:
        """Put a stage's own control at the right end."""
        if widget is self._right_shown:
            return
        self._right_shown = widget
        while (item := self._right.takeAt(0)) is not None:
            kept = item.widget()
            if kept is not None:
                kept.setParent(None)
        if widget is not None:
            self._right.addWidget(widget)
            self._fit_right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give every label its room: the tabs move closer, then the minutes give way."""
        look = self._look
        room = self.width() - look.px(28 + 24)
        for gap, minutes in DENSITIES:
            wanted = sum(tab.wanted_width(with_minutes=minutes) for tab in self._tabs)
            if wanted + look.px(gap) * (len(self._tabs) - 1) <= room:
                break
        self._left.setSpacing(look.px(gap))
        for tab in self._tabs:
            tab.show_minutes(minutes)
        self._fit_right()

    def _fit_right(self) -> None:
        """Show what stands at the right where the tabs leave room for it; the tabs come first."""
        right = self._right_shown
        if right is None:
            return
        gap = self._left.spacing()
        tabs = sum(tab.sizeHint().width() + gap for tab in self._tabs)
        right.setVisible(tabs + right.sizeHint().width() + self._look.px(52) <= self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at = next((n for n, tab in enumerate(self._tabs) if tab.hasFocus()), -1)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if at >= 0 and step is not None:
            self._tabs[max(0, min(len(self._tabs) - 1, at + step))].setFocus()
        elif at >= 0 and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._tabs[at].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, self._look.colour("line"))

    def _on_clicked(self) -> None:
        sender = self.sender()
        for tab in self._tabs:
            if tab is sender:
                self.chosen.emit(tab.words.key)
