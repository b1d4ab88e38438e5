"""A week: seven columns of a day each, with sessions as blocks at their time."""

from datetime import date, datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated, Lane, lanes
from coachdesk.domain.client_line import initials
from coachdesk.ui.calendar.days import DaysShown, fitting, label_of, name_in, short_name, title_of
from coachdesk.ui.calendar.grid import Grid
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column

HOUR, HEAD, MARGIN, LEAST = 46, 52, 52, 22
HOURS, MINUTES = 24, 1440
USUAL_FIRST = 8
WEEK = 7


class WeekHead(QWidget):
    """The days over their columns, with what is on all day."""

    def __init__(self, room: Room, body: "WeekBody") -> None:
        super().__init__()
        self._room, self._body = room, body
        self.setFixedHeight(room.look.px(HEAD))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, words, painter = self._room.look, self._room.words, QPainter(self)
        shown, left = self._body.shown, look.px(MARGIN)
        wide = (self._body.width() - left) / WEEK
        for at, day in enumerate(shown.days()):
            box = QRectF(left + at * wide + look.px(8), look.px(5), wide - look.px(12), look.px(24))
            today = day == shown.today
            role = Type.BODY_STRONG if today else Type.BODY
            ink = look.colour("accent" if today else "ink")
            weekday = words.weekday_name(day.weekday())[:3]
            tries = (words.day(day), f"{weekday} {day.day}", str(day.day))
            said = fitting(self._room, role, box.width(), *tries)
            text_line(painter, look.font(role), ink, box, said)
            found = shown.busy_on(day, all_day=True)
            if found:
                below = box.translated(0, look.px(20))
                text = title_of(self._room, found[0])
                text_line(painter, look.font(Type.CAPTION), look.colour("ink3"), below, text)
        edge = QRectF(0, self.height() - 1, self.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))


class WeekBody(Grid):
    """The hours of a week."""

    _known: tuple[()] | tuple[int, list[tuple[QRectF, Dated | Busy]]] = ()

    def sizeHint(self) -> QSize:
        return QSize(self._room.look.px(620), self._room.look.px(HOUR * HOURS) + 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._room.look.px(360), self.sizeHint().height())

    def step(self, by: int) -> None:
        """Go to the session before or after on this day."""
        found = [each.session_id for each in self.shown.of(self.day)]
        if not found:
            return
        at = found.index(self.session_id) + by if self.session_id in found else min(0, by)
        self.stand_on(self.day, found[max(0, min(at, len(found) - 1))])

    def day_at(self, x: float, y: float) -> date | None:
        """The day at a point."""
        left = self._room.look.px(MARGIN)
        if x < left or not self.shown.number:
            return None
        across = min(WEEK - 1, int((x - left) * WEEK / max(1, self.width() - left)))
        return self.shown.first + timedelta(days=across)

    def first_hour(self) -> int:
        """The hour the week begins with, as it is first shown."""
        local = self._room.desk.local
        hours = [local(each.at).hour for day in self.shown.days() for each in self.shown.of(day)]
        return max(0, min([USUAL_FIRST, *hours]))

    def place_of(self, session_id: str) -> QRectF | None:
        """Where a session's block stands; ``None`` where it is not shown."""
        return next((box for box, name in self._placed() if name == session_id), None)

    def show_days(self, shown: DaysShown, day: date, session_id: str = "") -> None:
        """Show a week."""
        self._known = ()
        super().show_days(shown, day, session_id)

    def _placed(self) -> list[tuple[QRectF, str]]:
        return [(box, each.session_id) for box, each in self._boxes() if isinstance(each, Dated)]

    def _boxes(self) -> list[tuple[QRectF, Dated | Busy]]:
        """Where each session and each taken time of the week stands: beside what it overlaps.

        Remembered for as long as the week and its width stay.
        """
        if self._known and self._known[0] == self.width():
            return self._known[1]
        made: list[tuple[QRectF, Dated | Busy]] = []
        for day in self.shown.days():
            found: list[tuple[datetime, datetime, int, Dated | Busy]] = [
                (each.at, self._end(each.at, each.end), 0, each) for each in self.shown.of(day)
            ]
            found += [
                (busy.starts_at, self._end(busy.starts_at, busy.ends_at), 1, busy)
                for busy in self.shown.busy_on(day, all_day=False)
            ]
            found.sort(key=lambda one: one[:3])
            placed = lanes([(start, end) for start, end, _, _ in found])
            for (start, end, _, each), lane in zip(found, placed, strict=True):
                made.append((self._box(day, start, end, lane), each))
        self._known = (self.width(), made)
        return made

    def _end(self, start: datetime, end: datetime) -> datetime:
        """Short ones take the room of half an hour, so that their names can be read."""
        return max(end, start + timedelta(minutes=LEAST * 60 / HOUR))

    def _box(self, day: date, start: datetime, end: datetime, lane: Lane) -> QRectF:
        look, local = self._room.look, self._room.desk.local
        left = look.px(MARGIN)
        wide = (self.width() - left) / WEEK
        across = (day - self.shown.first).days
        top, bottom = (_minute(local(each), day) for each in (start, end))
        scale = look.px(HOUR) / 60
        each = (wide - look.px(8)) / lane.of
        x = left + across * wide + look.px(4) + lane.at * each
        return QRectF(x, top * scale + 1, each - look.px(2), (bottom - top) * scale - 2)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._room.look, QPainter(self)
        left, hour = look.px(MARGIN), look.px(HOUR)
        wide = (self.width() - left) / WEEK
        line = look.colour("line")
        for at, day in enumerate(self.shown.days()):
            if day.weekday() > 4:
                weekend = QRectF(left + at * wide, 0, wide, self.height())
                rounded_box(painter, weekend, 0, look.colour("canvas"))
        for at in range(HOURS):
            rounded_box(painter, QRectF(left, at * hour, self.width() - left, 1), 0, line)
            place = QRectF(look.px(10), at * hour - hour / 2, left - look.px(16), hour)
            if at:
                said, ink = f"{at:02}:00", look.colour("ink3")
                text_line(painter, look.font(Type.CAPTION), ink, place, said, elide=False)
        for at in range(WEEK):
            rounded_box(painter, QRectF(left + at * wide, 0, 1, self.height()), 0, line)
        self._places = self._placed()
        self._paint_now(painter, left, wide)
        visible = QRectF(event.rect()).adjusted(-4, -4, 4, 4)
        for box, each in self._boxes():
            if not box.intersects(visible):
                continue
            if isinstance(each, Dated):
                self._paint_session(painter, box, each)
            else:
                self._paint_busy(painter, box, each)
        self._paint_place(painter, left, wide)

    def _paint_busy(self, painter: QPainter, box: QRectF, each: Busy) -> None:
        look = self._room.look
        rounded_box(painter, box, look.px(6), look.colour("hover"))
        place = QRectF(box.x() + look.px(7), box.y() + look.px(2), box.width() - look.px(9),
                       look.px(18))  # fmt: skip
        text = title_of(self._room, each)
        text_line(painter, look.font(Type.CAPTION), look.colour("ink3"), place, text)

    def _paint_session(self, painter: QPainter, box: QRectF, found: Dated) -> None:
        look, words = self._room.look, self._room.words
        fill, edge, ink = self.colours(found.state)
        rounded_box(painter, box, look.px(6), look.colour("surface"))
        rounded_box(painter, box, look.px(6), fill, None if fill else edge)
        bar = QRectF(box.x(), box.y(), look.px(4), box.height())
        rounded_box(painter, bar, look.px(2), edge)
        left, line = look.px(10 if box.width() > look.px(60) else 7), look.px(17)
        place = QRectF(box.x() + left, box.y() + look.px(2), box.width() - left - 3, line)
        strong = look.font(Type.CAPTION_STRONG)
        few = found.code if self._room.hides_names else initials(found.name)
        if found.state == "off":
            strong = QFont(strong)
            strong.setStrikeOut(True)
        name, clock = name_in(self._room, found), words.time(found.at)
        tall = box.height() >= 2 * line + look.px(4)
        short = short_name(self._room, name)
        tries = (
            (name, short, few) if tall else (f"{clock}  {name}", f"{clock}  {short}", short, few)
        )
        head = fitting(self._room, Type.CAPTION_STRONG, place.width(), *tries)
        text_line(painter, strong, ink, place, head)
        if tall:
            below = place.translated(0, line)
            label = label_of(self._room, found)
            plain, wide = look.font(Type.CAPTION), below.width()
            both = fitting(self._room, Type.CAPTION, wide, f"{clock} · {label}", clock, "")
            text_line(painter, plain, ink, below, both)
            if both == clock and box.height() >= 3 * line + look.px(4):
                alone = fitting(self._room, Type.CAPTION, wide, label, "")
                text_line(painter, plain, ink, below.translated(0, line), alone)
        if found.session_id == self.session_id:
            self.ring(painter, box.adjusted(-2, -2, 2, 2), look.px(8))

    def _paint_now(self, painter: QPainter, left: float, wide: float) -> None:
        """A line at the present time, under what is on: over it, it would strike words out."""
        look, desk = self._room.look, self._room.desk
        now = desk.local(desk.now())
        at = (now.date() - self.shown.first).days
        if not 0 <= at < WEEK:
            return
        y, x = _minute(now, now.date()) * look.px(HOUR) / 60, left + at * wide
        rounded_box(painter, QRectF(x, y - 1, wide, 2), 1, look.colour("clay"))
        side = look.px(8)
        rounded_box(painter, QRectF(x - side / 2, y - side / 2, side, side), side / 2,
                    look.colour("clay"))  # fmt: skip

    def _paint_place(self, painter: QPainter, left: float, wide: float) -> None:
        """Where the keyboard stands, while it stands on a day and no session."""
        if not self.session_id and self.hasFocus():
            at = (self.day - self.shown.first).days
            box = QRectF(left + at * wide + 1, self.visibleRegion().boundingRect().y() + 1,
                         wide - 1, self.visibleRegion().boundingRect().height() - 2)  # fmt: skip
            self.ring(painter, box, self._room.look.px(6))


class WeekView(QFrame):
    """A week under the names of its days; the hours scroll."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._first = room, date.min
        self.setProperty("card", "true")
        lines = column(self)
        lines.setContentsMargins(1, 1, 1, 1)
        self.body = WeekBody(room)
        self.head = WeekHead(room, self.body)
        lines.addWidget(self.head)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.body)
        self._area.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)
        self._area.verticalScrollBar().valueChanged.connect(lambda _: self.body.update())
        lines.addWidget(self._area, 1)
        self.body.stood.connect(self._show_session)

    def show_days(self, shown: DaysShown, day: date, session_id: str = "") -> None:
        """Show a week; another one from its first hour on."""
        self.body.show_days(shown, day, session_id)
        self.head.update()
        if shown.first != self._first:
            self._first = shown.first
            at = self._room.look.px(HOUR) * self.body.first_hour() - self._room.look.px(14)
            self._area.verticalScrollBar().setMaximum(self.body.sizeHint().height())
            self._area.verticalScrollBar().setValue(max(0, at))
        self._show_session()

    def _show_session(self) -> None:
        box = self.body.place_of(self.body.session_id)
        if box is not None:
            middle = box.center()
            high = round(box.height() / 2) + self._room.look.px(12)
            self._area.ensureVisible(round(middle.x()), round(middle.y()), 0, high)


def _minute(at: datetime, day: date) -> float:
    """The minute of a day a wall time is, kept within the day."""
    if at.date() != day:
        return 0 if at.date() < day else MINUTES
    return at.hour * 60 + at.minute + at.second / 60
