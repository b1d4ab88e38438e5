"""The day the keyboard stands on: its sessions as a list, and what can be done with one."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QSizePolicy, QWidget

from coachdesk.domain.busy import Busy
from coachdesk.domain.calendar import Dated
from coachdesk.ui.calendar.days import (
    DaysShown,
    fitting,
    label_of,
    name_in,
    spoken_of,
    state_words,
    their_time,
    title_of,
)
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import FlowLayout, column
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import Label, Paragraph

WIDE, SLIM = 272, 206
MOST = 24  # sessions of a day
ROW = 56


class DayRow(QAbstractButton):
    """A session of the day: when, with whom, and what it is.

    Signals:
        stood: the keyboard came to it.
    """

    focus_ring = "box"
    stood = Signal()

    def __init__(self, room: Room, found: Dated) -> None:
        super().__init__()
        self._room, self.found = room, found
        self._look = room.look
        self.setFixedHeight(room.look.px(ROW))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setCheckable(True)
        theirs = their_time(room, found.at, found.time_zone)
        parts = [label_of(room, found), room.words.minutes(found.minutes)]
        if found.state != "planned":
            parts.append(state_words(room, found))
        self._captions = [" · ".join(parts), *parts[:2]]
        if theirs:
            self._captions = [f"{each} · {theirs}" for each in self._captions] + [theirs]
        self.setAccessibleName(", ".join(filter(None, (spoken_of(room, found), theirs))))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(WIDE), self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.stood.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        if self.isChecked() or self.underMouse():
            fill = look.colour("select" if self.isChecked() else "hover")
            rounded_box(painter, box, look.px(8), fill)
        pad, clock = look.px(12), look.px(46)
        off = self.found.state == "off"
        ink = look.colour("ink3" if off else "ink")
        top, high = look.px(8), look.px(20)
        strong = look.font(Type.BODY_STRONG)
        if off:
            strong = QFont(strong)
            strong.setStrikeOut(True)
        time = QRectF(pad, top, clock, high)
        text_line(painter, look.font(Type.BODY), ink, time, self._room.words.time(self.found.at))
        name = QRectF(pad + clock, top, self.width() - 2 * pad - clock, high)
        text_line(painter, strong, ink, name, name_in(self._room, self.found))
        below = name.translated(0, look.px(20))
        said = fitting(self._room, Type.CAPTION, below.width(), *self._captions)
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), below, said)


class DayPanel(QFrame):
    """A day beside the calendar.

    Signals:
        opened: a session is to be opened; carries its id.
        stood: a session of the list has the keyboard; carries its id.
        left: Esc was pressed in the list.
    """

    opened = Signal(str)
    stood = Signal(str)
    left = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        look, words = room.look, room.words
        self.setFixedWidth(look.px(WIDE))
        lines = column(self, spacing=look.px(4))
        self.title = Label(look, "", Type.HEADING, elide=True)
        self.told = Label(look, "", Type.BODY, "ink2", elide=True)
        lines.addWidget(self.title)
        lines.addWidget(self.told)
        lines.addSpacing(look.px(8))
        self.list = PickList()
        self.list.setAccessibleName(words("Sessions of the day"))
        inside = QWidget()
        inner = column(inside, spacing=look.px(8))
        inner.addWidget(self.list)
        self._acts = QWidget()
        self._flow = FlowLayout(self._acts, gap=look.px(6), line_gap=look.px(6))
        inner.addWidget(self._acts)
        self.others = Paragraph(look, "", Type.BODY, "ink2")
        inner.addWidget(self.others)
        inner.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        lines.addWidget(area, 1)
        self._rows: dict[str, DayRow] = {}
        self._shown: tuple[object, ...] = ()

    def set_narrow(self, narrow: bool) -> None:
        """Leave more of the width to the calendar, or less."""
        self.setFixedWidth(self._room.look.px(SLIM if narrow else WIDE))

    def add_act(self, text: str, icon: str, act: Callable[[], object]) -> Button:
        """Offer something to do with the session chosen."""
        made = Button(self._room.look, text, "secondary", icon=icon, size="compact")
        made.clicked.connect(lambda: act())
        self._flow.addWidget(made)
        return made

    def show_day(self, shown: DaysShown, day: date, session_id: str) -> None:
        """Show a day, with one of its sessions chosen; without one, the first."""
        words, found = self._room.words, shown.of(day)
        told = words.count("{n} session", "{n} sessions", len(found))
        if len(found) > MOST:
            told = words("{n} sessions, the first {most} shown", n=len(found), most=MOST)
        self.title.set_text(words.weekday_and_day(day))
        self.told.set_text(told if found else words("No session"))
        now = (found[:], self._room.hides_names)
        if now != self._shown:
            self._shown = now
            rows = [self._row(each) for each in found[:MOST]]
            self._rows = {row.found.session_id: row for row in rows}
            self.list.show_buttons(rows)
        self.list.setVisible(bool(found))
        busy = shown.busy_on(day, all_day=True) + shown.busy_on(day, all_day=False)
        self.others.set_text("\n".join(self._busy_words(each) for each in busy))
        self.choose(session_id or (found[0].session_id if found else ""))

    def choose(self, session_id: str) -> None:
        """Mark a session of the list as the one to do something with."""
        for key, row in self._rows.items():
            row.setChecked(key == session_id)
        row_here = self._rows.get(session_id)
        if row_here is not None:
            self.list.stop_at(row_here)
        self._acts.setVisible(row_here is not None)

    def chosen(self) -> Dated | None:
        """The session chosen."""
        return next((row.found for row in self._rows.values() if row.isChecked()), None)

    def begin(self) -> bool:
        """Put the keyboard in the list; whether there is one."""
        row = next((row for row in self._rows.values() if row.isChecked()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.TabFocusReason)
        return row is not None

    def _row(self, found: Dated) -> DayRow:
        made, key = DayRow(self._room, found), found.session_id
        made.clicked.connect(lambda: self._on_clicked(key))
        made.stood.connect(lambda: self._on_stood(key))
        return made

    def _on_stood(self, session_id: str) -> None:
        """What can be done is done with the session the keyboard came to."""
        found = self.chosen()
        if found is None or found.session_id != session_id:
            self.choose(session_id)
            self.stood.emit(session_id)

    def _on_clicked(self, session_id: str) -> None:
        again = self._rows[session_id]
        again.setChecked(True)
        self.opened.emit(session_id)

    def _busy_words(self, each: Busy) -> str:
        words, title = self._room.words, title_of(self._room, each)
        if each.all_day:
            return words("All day: {what}", what=title)
        return words("{start} to {end}: {what}", start=words.time(each.starts_at),
                     end=words.time(each.ends_at), what=title)  # fmt: skip
