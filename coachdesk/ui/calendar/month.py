"""A month: a grid of days, each with as many of its sessions as there is room for."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent

from coachdesk.ui.calendar.days import fitting, name_in, short_name, title_of
from coachdesk.ui.calendar.grid import Grid
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Type

HEAD, NUMBER, LINE, PAD = 30, 28, 20, 5
WEEK = 7


class MonthGrid(Grid):
    """The weeks that hold a month."""

    month = 1

    def sizeHint(self) -> QSize:
        return QSize(self._room.look.px(620), self._room.look.px(480))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room.look.px(360), self._room.look.px(360))

    def step(self, by: int) -> None:
        """Go a week up or down."""
        self.stand_on(self.day + timedelta(days=WEEK * by))

    def paint_anew(self, *days: date) -> None:
        """Paint some days anew."""
        for each in days:
            self.update(self._cell(each).toAlignedRect())

    def _cell(self, day: date) -> QRectF:
        """Where a day stands."""
        head, at = self._room.look.px(HEAD), (day - self.shown.first).days
        wide, high = self.width() / WEEK, (self.height() - head) / max(1, self.shown.number // WEEK)
        return QRectF(at % WEEK * wide, head + at // WEEK * high, wide, high)

    def day_at(self, x: float, y: float) -> date | None:
        """The day at a point."""
        head = self._room.look.px(HEAD)
        weeks = self.shown.number // WEEK
        if y < head or not weeks:
            return None
        across = min(WEEK - 1, int(x * WEEK / self.width()))
        down = min(weeks - 1, int((y - head) * weeks / (self.height() - head)))
        return self.shown.first + timedelta(days=down * WEEK + across)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._room.look, QPainter(self)
        whole = QRectF(self.rect())
        rounded_box(painter, whole, look.px(12), look.colour("surface"))
        self._places = [(box, name) for box, name in self._places if not _meets(box, event)]
        head, wide = look.px(HEAD), self.width() / WEEK
        for at in range(WEEK):
            name = self._room.words.weekday_name(at)[:3]
            box = QRectF(at * wide + look.px(PAD + 3), 0, wide - look.px(PAD), head)
            text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), box, name)
        weeks = max(1, self.shown.number // WEEK)
        high = self._cell(self.shown.first).height()
        for day in self.shown.days():
            box = self._cell(day)
            if _meets(box, event):
                self._paint_day(painter, box, day)
        self._paint_lines(painter, weeks, wide, high)
        rounded_box(painter, whole, look.px(12), None, look.colour("line"))
        self.ring(painter, self._cell(self.day).adjusted(2, 2, -2, -2), look.px(7))

    def _paint_lines(self, painter: QPainter, weeks: int, wide: float, high: float) -> None:
        look, head = self._room.look, self._room.look.px(HEAD)
        line = look.colour("line")
        for at in range(weeks):
            rounded_box(painter, QRectF(1, head + at * high, self.width() - 2, 1), 0, line)
        for at in range(1, WEEK):
            rounded_box(painter, QRectF(at * wide, head, 1, self.height() - head - 1), 0, line)

    def _paint_day(self, painter: QPainter, box: QRectF, day: date) -> None:
        look = self._room.look
        inside = day.month == self.month
        if not inside:
            rounded_box(painter, box.adjusted(2, 1, -2, -2), look.px(10), look.colour("canvas"))
        pad, number = look.px(PAD), str(day.day)
        ink = "ink" if inside else "ink3"
        place = QRectF(box.x() + pad + look.px(3), box.y(), look.px(40), look.px(NUMBER))
        role = Type.BODY
        if day == self.shown.today:
            role, ink = Type.BODY_STRONG, "onAccent"
            wide = look.metrics(role).horizontalAdvance(number)
            side = look.px(22)
            disc = QRectF(
                place.x() + wide / 2 - side / 2, place.center().y() - side / 2, side, side
            )
            rounded_box(painter, disc, side / 2, look.colour("accent"))
        text_line(painter, look.font(role), look.colour(ink), place, number, elide=False)
        self._paint_whole_days(painter, box, day)
        self._paint_sessions(painter, box, day)

    def _paint_whole_days(self, painter: QPainter, box: QRectF, day: date) -> None:
        """What is on all day stands beside the number."""
        look, found = self._room.look, self.shown.busy_on(day, all_day=True)
        if not found:
            return
        left = look.px(PAD + 34)
        place = QRectF(box.x() + left, box.y(), box.width() - left - look.px(PAD), look.px(NUMBER))
        text = title_of(self._room, found[0])
        text_line(painter, look.font(Type.CAPTION), look.colour("ink3"), place, text)

    def _paint_sessions(self, painter: QPainter, box: QRectF, day: date) -> None:
        look, words = self._room.look, self._room.words
        sessions, busy = self.shown.of(day), self.shown.busy_on(day, all_day=False)
        lines = [(each.at, each.state, name_in(self._room, each), each) for each in sessions]
        others = [(each.starts_at, "busy", title_of(self._room, each), None) for each in busy]
        line, pad = look.px(LINE), look.px(PAD)
        room = int((box.height() - look.px(NUMBER) - look.px(4)) / line)
        # Sessions come before what else is taken, where not all can be shown.
        if len(lines) + len(others) > room:
            others = others[: max(0, room - 1 - len(lines))]
        found = sorted([*lines, *others], key=lambda each: each[0])
        whole = len(sessions) + len(busy)
        shown = found if whole <= room else found[: max(0, room - 1)]
        y = box.y() + look.px(NUMBER)
        for at, state, name, session in shown:
            place = QRectF(box.x() + pad, y, box.width() - 2 * pad, line - look.px(2))
            clock, short = words.time(at), short_name(self._room, name) if session else name
            tries = (f"{clock} {name}", f"{clock} {short}", short, name)
            text = fitting(self._room, Type.CAPTION, place.width() - look.px(9), *tries)
            self._paint_line(painter, place, state, text)
            if session is not None:
                self._places.append((place, session.session_id))
            y += line
        if whole > len(shown) and room > 0:
            place = QRectF(box.x() + pad + look.px(3), y, box.width() - 2 * pad, line)
            more = words("{n} more", n=whole - len(shown))
            if not shown:
                more = words.count("{n} entry", "{n} entries", whole)
            text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), place, more)

    def _paint_line(self, painter: QPainter, place: QRectF, state: str, text: str) -> None:
        look = self._room.look
        font, left = look.font(Type.CAPTION), look.px(7)
        if state == "busy":
            ink = look.colour("ink3")
        else:
            fill, edge, ink = self.colours(state)
            rounded_box(painter, place, look.px(4), fill, None if fill else edge)
            bar = QRectF(place.x(), place.y(), look.px(3), place.height())
            rounded_box(painter, bar, look.px(1.5), edge)
        if state == "off":
            font = look.font(Type.CAPTION)
            font = type(font)(font)
            font.setStrikeOut(True)
        text_line(painter, font, ink, place.adjusted(left, 0, -look.px(2), 0), text)


def _meets(box: QRectF, event: QPaintEvent) -> bool:
    """Whether any of a box is to be painted."""
    return box.intersects(QRectF(event.rect()))
