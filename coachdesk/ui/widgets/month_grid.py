"""The days of one month as a sheet of squares to mark, a week in each row.

Marked by the same keys as the strip of days; besides, up and down go by weeks, Page Up and Page
Down by months, and an arrow or a letter at the edge goes on into the month beside. What was noted
stands in each square in a word, so that nothing depends on colour.
"""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.domain.habit import add_months
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.day_strip import DayStrip, StripMark

WEEK, WEEKS = 7, 6
WIDE, HIGH, GAP, HEAD, PAD = 90, 30, 6, 22, 9
RING = 3  # room around the squares for the ring of the keyboard


class MonthGrid(DayStrip):
    """The days of a month.

    Args:
        look: the look.
        name: what the month is of, for screen readers.
        name_of: the words for one day; carries its number in the month from 0 and its mark.
        word_of: the one word in its square; empty where nothing is noted.
        heads: the names of the weekdays from Monday on, short.
        parent: the parent widget.

    Signals:
        day_wanted: the keyboard wants to stand on a day of another month; carries the ``date``.
        went_past: a letter marked the last planned day of the month; carries its ``date``.
    """

    day_wanted = Signal(object)
    went_past = Signal(object)

    def __init__(
        self,
        look: Look,
        name: str,
        name_of: Callable[[int, StripMark], str],
        word_of: Callable[[StripMark], str],
        heads: tuple[str, ...],
        *,
        parent: QWidget | None = None,
    ) -> None:
        self._word_of, self._heads = word_of, heads
        super().__init__(look, name, name_of, count=31, parent=parent)
        self._row = WEEK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Size

    def hasHeightForWidth(self) -> bool:
        return False

    def sizeHint(self) -> QSize:
        look = self._look
        wide = WEEK * look.px(WIDE) + (WEEK - 1) * look.px(GAP) + 2 * RING
        high = WEEKS * (look.px(HIGH) + look.px(GAP)) + look.px(HEAD) + 2 * RING
        return QSize(wide, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _place(self, at: int) -> QRectF:
        """The square of a day, counting from 0; with the weekday of the first one kept."""
        look, first = self._look, self._days[0].day.weekday() if self._days else 0
        down, across = divmod(at + first, WEEK)
        wide, high, gap = look.px(WIDE), look.px(HIGH), look.px(GAP)
        left, top = RING + across * (wide + gap), RING + look.px(HEAD) + down * (high + gap)
        return QRectF(left, top, wide, high)

    def _fit(self) -> None:
        for at, each in enumerate(self.boxes()):
            each.setGeometry(self._place(at).toRect())
        self.update()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font, ink = look.font(Type.CAPTION), look.colour("ink2")
        for n, head in enumerate(self._heads):
            x = RING + n * (look.px(WIDE) + look.px(GAP)) + look.px(PAD)
            text_line(painter, font, ink, QRectF(x, 0, look.px(WIDE), look.px(HEAD)), head)
        stands = self.stands_on()
        for at, mark in enumerate(self._days):
            self._paint_day(painter, self._place(at), mark)
            if at == stands:
                box, radius = self._place(at).adjusted(-RING, -RING, RING, RING), look.px(10)
                rounded_box(painter, box, radius, None, look.colour("accent"), 2)

    def _paint_day(self, painter: QPainter, box: QRectF, mark: StripMark) -> None:
        look, pad = self._look, self._look.px(PAD)
        fill, edge, ink = _looks(mark)
        ground, line = (look.colour(each) if each else None for each in (fill, edge))
        if mark.today:
            line = look.colour("ink")
        rounded_box(painter, box, look.px(7), ground, line, 1.6 if mark.today else 1.2)
        role = Type.BODY_STRONG if mark.today else Type.BODY
        number, font = str(mark.day.day), look.font(role)
        wide = look.metrics(role).horizontalAdvance("30") + look.px(6)
        inside = box.adjusted(pad, 0, -pad / 2, 0)
        text_line(painter, font, look.colour(ink), inside, number, elide=False)
        rest = inside.adjusted(wide, 0, 0, 0)
        text_line(painter, look.font(Type.CAPTION), look.colour(ink), rest, self._word_of(mark))

    # Keys

    def stand_on_day(self, day: date) -> None:
        """Put the keyboard on a day of the month shown."""
        self.stand_on((day - self._days[0].day).days)

    def _move(self, at: int, key: Qt.Key) -> bool:
        day = self._days[at].day
        to = self._moved(day, key)
        if to is None:
            return False
        if (to.year, to.month) == (day.year, day.month):
            self.stand_on_day(to)
        else:
            self.day_wanted.emit(to)
        return True

    def _moved(self, day: date, key: Qt.Key) -> date | None:
        """Where a key leads from a day; ``None`` for a key that moves nothing."""
        steps = {
            Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -WEEK, Qt.Key.Key_Down: WEEK,
        }  # fmt: skip
        try:
            if key in steps:
                return day + timedelta(days=steps[key])
            if key == Qt.Key.Key_PageDown:
                return add_months(day, 1)
            if key == Qt.Key.Key_PageUp:
                before = day.replace(day=1) - timedelta(days=1)
                return before.replace(day=min(day.day, before.day))
        except OverflowError:
            return day  # the calendar ends here
        running = [each.day for each in self._days if not each.outside] or [day]
        return {Qt.Key.Key_Home: running[0], Qt.Key.Key_End: running[-1]}.get(key)

    def _go_on(self, at: int) -> None:
        if any(each.planned for each in self._days[at + 1 :]):
            super()._go_on(at)
        else:
            self.went_past.emit(self._days[at].day)


def _looks(mark: StripMark) -> tuple[str, str, str]:
    """Fill, edge and ink of a day, as the strip shows it in small; empty for none."""
    return {
        "done": ("accent", "", "onAccent"),
        "tiny": ("accentTint", "accent", "ink"),
        "excused": ("excused", "", "ink"),
        "missed": ("surface", "field", "ink2"),
    }.get(mark.state) or (
        ("surface", "field", "ink")
        if mark.planned and not mark.ahead
        else ("", "" if mark.outside else "line", "ink3")
    )
