"""The days of a habit or a thought as a strip of squares to look at and to mark.

One Tab stop: arrows move, Space goes through done, tiny, excused, missed and none; D, T, E and M
mark and go on to the next day, so a month is noted in thirty keys. A click does what Space does.
The widget knows nothing of habits; ``ui.journey.habit_days`` ties it to what is kept.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from coachdesk.drawing.scales import STRIP_BREAK, StripDay, strip, strip_place, strip_size
from coachdesk.ui.paint import paint_drawing, rounded_box
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.text import plain_tip

CYCLE = ("done", "tiny", "excused", "missed", "")
LETTERS = {
    Qt.Key.Key_D: "done",
    Qt.Key.Key_T: "tiny",
    Qt.Key.Key_E: "excused",
    Qt.Key.Key_M: "missed",
}
BOX, GAP = 17, 7


@dataclass(frozen=True, slots=True)
class StripMark:
    """A day of the strip.

    ``state`` is one of ``CYCLE`` (empty: nothing noted). ``planned`` days are those a letter goes
    on to; a day ``ahead`` lies in the future, and only "excused" can be noted for it. For a day
    ``outside``, before what it is of began or after it ended, nothing can be noted.
    """

    day: date
    state: str = ""
    planned: bool = True
    today: bool = False
    ahead: bool = False
    outside: bool = False


class DayStrip(QWidget):
    """A strip of days.

    Args:
        look: the look.
        name: what the strip shows, for screen readers.
        name_of: the words for one day: "Day 22, 14 April, done"; carries its number and mark.
        box: side of a square at 100 % text; gap: the space between two.
        count: how many days the strip is laid out for; they break into rows of 15 when narrow.
        parent: the parent widget.

    Signals:
        marked: a day was marked; carries the ``date`` and the state, empty for none.
        stood_on: the keyboard stands on a day; carries its number in the strip, -1 when it left.
        earlier_wanted, later_wanted: an arrow went past the first or the last day.
        refused: a day was to be marked with something that cannot have happened on it.
    """

    spoken = "group"

    marked = Signal(object, str)
    stood_on = Signal(int)
    earlier_wanted = Signal()
    later_wanted = Signal()
    refused = Signal()

    def __init__(
        self,
        look: Look,
        name: str,
        name_of: Callable[[int, StripMark], str],
        *,
        box: int = BOX,
        gap: int = GAP,
        count: int = 30,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._name_of, self._count = look, name_of, count
        self._box, self._gap = look.px(box), look.px(gap)
        self._days: tuple[StripMark, ...] = ()
        self._boxes: list[_Day] = []
        self._row = count
        self._stop = 0
        self._locked = False
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()

    # Showing

    def show_days(self, days: Sequence[StripMark]) -> None:
        """Show some days, first one first, without telling anyone."""
        if tuple(days) == self._days:
            return
        moved = [each.day for each in days] != [each.day for each in self._days]
        self._days = tuple(days)
        while len(self._boxes) < len(self._days):
            self._boxes.append(_Day(self))
        for at, each in enumerate(self._boxes):
            each.setVisible(at < len(self._days))
        for at, day in enumerate(self._days):
            self._boxes[at].show_day(self._name_of(at, day), day.state)
        if moved:
            self._make_stop(self._usual_stop())
        self._fit()
        self.update()

    def days(self) -> tuple[StripMark, ...]:
        """The days shown."""
        return self._days

    def set_reading(self, reading: bool) -> None:
        """Show for reading only: the days can be walked through, not marked."""
        self._locked = reading

    def boxes(self) -> list["_Day"]:
        """The check boxes of the days, in order."""
        return self._boxes[: len(self._days)]

    def stand_on(self, number: int) -> None:
        """Put the keyboard on a day, counting from 0."""
        if self._days:
            number = max(0, min(len(self._days) - 1, number))
            self._make_stop(number)
            self._boxes[number].setFocus(Qt.FocusReason.TabFocusReason)

    # Size

    def full_width(self) -> int:
        """The width the days take in one row, in pixels."""
        return self._size(self._count)[0]

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size(self._row_in(width))[1]

    def sizeHint(self) -> QSize:
        return QSize(*self._size(self._count))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._size(STRIP_BREAK)[0], self._size(self._count)[1])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _size(self, row: int) -> tuple[int, int]:
        width, height = strip_size(self._count, self._box, self._gap, row)
        return ceil(width), ceil(height)

    def _row_in(self, width: int) -> int:
        return self._count if width >= self.full_width() else STRIP_BREAK

    def _fit(self) -> None:
        self._row = self._row_in(self.width())
        for at, each in enumerate(self.boxes()):
            x, y = strip_place(at, self._box, self._gap, self._row)
            around = QRectF(x, y, self._box, self._box).adjusted(
                -self._gap / 2, -self._gap / 2, self._gap / 2, self._gap / 2
            )
            each.setGeometry(around.toRect())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        days = [drawn(each) for each in self._days]
        drawing = strip(days, self._box, self._gap, row=self._row)
        painter = QPainter(self)
        paint_drawing(painter, drawing, self._look)
        at = self.stands_on()
        if at >= 0:
            x, y = strip_place(at, self._box, self._gap, self._row)
            around = QRectF(x, y, self._box, self._box).adjusted(-3, -3, 3, 3)
            rounded_box(painter, around, self._box * 0.22 + 3, None, self._look.colour("accent"), 2)

    # Marking

    def keyPressEvent(self, event: QKeyEvent) -> None:
        at, key = self.stands_on(), Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        if at < 0 or not plain:
            super().keyPressEvent(event)
        elif key in LETTERS and not self._locked:
            if self._mark(at, LETTERS[key]):
                self._go_on(at)
        elif key == Qt.Key.Key_Space and not self._locked:
            self._mark(at, self._after(at))
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and not self._locked:
            self._mark(at, "")
        elif not self._move(at, key):
            super().keyPressEvent(event)

    def _move(self, at: int, key: Qt.Key) -> bool:
        last = len(self._days) - 1
        to = {
            Qt.Key.Key_Left: at - 1,
            Qt.Key.Key_Right: at + 1,
            Qt.Key.Key_Up: at - self._row,
            Qt.Key.Key_Down: at + self._row,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(key)
        if to is None:
            return False
        if 0 <= to <= last:
            self.stand_on(to)
        elif key == Qt.Key.Key_Left:
            self.earlier_wanted.emit()
        elif key == Qt.Key.Key_Right:
            self.later_wanted.emit()
        return True

    def _mark(self, at: int, state: str) -> bool:
        """Mark a day and tell; ``False`` when nothing of the kind can be said of it."""
        mark = self._days[at]
        if state and (mark.outside or (mark.ahead and state != "excused")):
            self.refused.emit()
            return False
        if state != mark.state:
            self.marked.emit(mark.day, state)
        return True

    def _after(self, at: int) -> str:
        mark = self._days[at]
        if mark.ahead or mark.outside:
            return "" if mark.state else "excused"
        return CYCLE[(CYCLE.index(mark.state) + 1) % len(CYCLE)]

    def _go_on(self, at: int) -> None:
        """Stand on the next planned day after one that was marked, or on the day after it."""
        later = range(at + 1, len(self._days))
        self.stand_on(next((n for n in later if self._days[n].planned), at + 1))

    def stands_on(self) -> int:
        """The number of the day the keyboard stands on, -1 when it is elsewhere."""
        return next((n for n, each in enumerate(self.boxes()) if each.hasFocus()), -1)

    def _usual_stop(self) -> int:
        """Where the keyboard enters: the first planned day not noted, up to today."""
        behind = [n for n, each in enumerate(self._days) if not each.ahead]
        waiting = (n for n in behind if self._days[n].planned and not self._days[n].state)
        return next(waiting, behind[-1] if behind else 0)

    def _make_stop(self, stop: int) -> None:
        self._stop = stop
        for at, each in enumerate(self._boxes):
            policy = Qt.FocusPolicy.StrongFocus if at == stop else Qt.FocusPolicy.ClickFocus
            each.setFocusPolicy(policy)

    def clicked(self, box: "_Day") -> None:
        """Mark the day a click fell on, as Space would."""
        at = self._boxes.index(box)
        self._make_stop(at)
        if not self._locked:
            self._mark(at, self._after(at))

    def entered(self, box: "_Day") -> None:
        """Tell on which day the keyboard stands."""
        self.stood_on.emit(self._boxes.index(box))
        self.update()

    def left(self) -> None:
        """Tell that the keyboard stands on no day any more."""
        self.stood_on.emit(-1)
        self.update()


class _Day(QCheckBox):
    """A day as assistive technology sees it: a tri-state check box, painted by the strip."""

    def __init__(self, strip: DayStrip) -> None:
        super().__init__(strip)
        self._strip = strip
        self.setTristate(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.show()

    def show_day(self, name: str, state: str) -> None:
        if self.accessibleName() == name:
            return
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        half = state in ("tiny", "excused")
        self.setCheckState(
            Qt.CheckState.Checked
            if state == "done"
            else Qt.CheckState.PartiallyChecked
            if half
            else Qt.CheckState.Unchecked
        )

    def nextCheckState(self) -> None:
        """The strip decides what comes next, and shows it once it is kept."""
        self._strip.clicked(self)

    def hitButton(self, pos) -> bool:  # type: ignore[no-untyped-def]
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._strip.entered(self)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._strip.left()

    def paintEvent(self, event: QPaintEvent) -> None:
        pass


def drawn(mark: StripMark) -> StripDay:
    """A day as the strip is drawn, on screen and in small."""
    usual = "open" if mark.planned and not mark.ahead else "future"
    return StripDay(mark.state or usual, today=mark.today)
