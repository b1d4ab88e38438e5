"""What week and month share: the day and the session the keyboard stands on, and its keys."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QWidget

from coachdesk.domain.calendar import Dated
from coachdesk.ui.accessible import announce
from coachdesk.ui.calendar.days import DaysShown, spoken_of
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.room import Room


class Grid(QWidget):
    """Days that are gone through by arrows.

    Signals:
        stood: the keyboard came to another day or session.
        opened: the session the keyboard stands on is to be opened; carries its id.
        entered: Enter was pressed on a day with none, or several, sessions.
        day_wanted: a day beyond those shown; carries it.
    """

    spoken = "group"

    stood = Signal()
    opened = Signal(str)
    entered = Signal()
    day_wanted = Signal(object)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self.shown = DaysShown(date(2000, 1, 1), 0, date(2000, 1, 1))
        self.day = self.shown.first
        self.session_id = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._places: list[tuple[QRectF, str]] = []

    def show_days(self, shown: DaysShown, day: date, session_id: str = "") -> None:
        """Show some days, standing on one of them."""
        self.shown = shown
        self.day = day
        self.session_id = session_id if shown.find(session_id) is not None else ""
        self._name()
        self.updateGeometry()
        self.update()

    def stand_on(self, day: date, session_id: str = "") -> None:
        """Let the keyboard stand on a day, or on a session of it."""
        if not self.shown.first <= day < self.shown.first + timedelta(days=self.shown.number):
            self.day_wanted.emit(day)
            return
        before = self.day
        self.day, self.session_id = day, session_id
        self._name()
        announce(self, self.spoken_place())
        self.paint_anew(before, day)
        self.stood.emit()

    def go_along(self, session_id: str) -> None:
        """Mark a session of the day stood on, without telling anyone."""
        self.session_id = session_id
        self._name()
        self.paint_anew(self.day)

    def paint_anew(self, *days: date) -> None:
        """Paint some days anew: here, all of them."""
        self.update()

    def session(self) -> Dated | None:
        """The session the keyboard stands on."""
        return self.shown.find(self.session_id) if self.session_id else None

    def spoken_place(self) -> str:
        """Where the keyboard stands, in words."""
        words, found = self._room.words, self.session()
        if found is not None:
            return spoken_of(self._room, found)
        count = len(self.shown.of(self.day))
        told = words.count("{n} session", "{n} sessions", count) if count else words("no session")
        return f"{words.weekday_and_day(self.day)}, {told}"

    def _name(self) -> None:
        self.setAccessibleName(f"{self._room.words('Calendar')}, {self.spoken_place()}")

    # The keyboard and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        if not self._took(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def _took(self, key: Qt.Key) -> bool:
        days = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(key)
        if days is not None:
            self.stand_on(self.day + timedelta(days=days))
        elif key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step(-1 if key == Qt.Key.Key_Up else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        else:
            return False
        return True

    def step(self, by: int) -> None:
        """Go up or down."""
        raise NotImplementedError

    def _enter(self) -> None:
        found = self.shown.of(self.day)
        if self.session_id:
            self.opened.emit(self.session_id)
        elif len(found) == 1:
            self.opened.emit(found[0].session_id)
        else:
            self.entered.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.day_at(event.position().x(), event.position().y())
        if day is not None:
            self.stand_on(day, self._session_at(event))
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._session_at(event)
        if found:
            self.opened.emit(found)

    def day_at(self, x: float, y: float) -> date | None:
        """The day at a point; ``None`` where there is none."""
        raise NotImplementedError

    def _session_at(self, event: QMouseEvent) -> str:
        at = event.position()
        return next((name for box, name in reversed(self._places) if box.contains(at)), "")

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    # Painting

    def colours(self, state: str) -> tuple[QColor | None, QColor, QColor]:
        """Fill, edge and ink of a session by how it stands."""
        look = self._room.look
        fill, edge, ink = {
            "planned": ("accentTint", "accent", "ink"),
            "running": ("accent", "accent", "onAccent"),
            "held": ("inset", "lineStrong", "ink2"),
            "off": ("", "lineStrong", "ink3"),
        }[state]
        return look.colour(fill) if fill else None, look.colour(edge), look.colour(ink)

    def ring(self, painter: QPainter, box: QRectF, radius: float) -> None:
        """Mark where the keyboard stands."""
        look = self._room.look
        edge = look.colour("accent" if self.hasFocus() else "field")
        rounded_box(painter, box, radius, None, edge, 2 if self.hasFocus() else 1)
