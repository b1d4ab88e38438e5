"""The sheet for planning: whom, when in typed words, how long, and how often."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.desk.calendar import move_session, plan_row
from coachdesk.desk.listing import lines
from coachdesk.domain.calendar import Dated
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientLine, ClientStatus
from coachdesk.domain.planning import MOST_REPEATS, Cadence, When, read_when
from coachdesk.domain.stage import next_stage
from coachdesk.ui.calendar.days import name_in, their_time
from coachdesk.ui.calendar.slot_rows import SlotRows
from coachdesk.ui.calendar.slots import cadence_words, slots_of
from coachdesk.ui.planning_words import day_names
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.minutes_field import MinutesField
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice, LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH, LONGEST, USUAL = 560, 720, time(10)
NUMBERS = (2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 26, 40, MOST_REPEATS)
_PLANNED_FOR = (ClientStatus.ENQUIRY, ClientStatus.ACTIVE)


class PlanningSheet(Sheet):
    """Plans one session or a row of them, or moves one.

    ``day`` is proposed; ``None`` proposes nothing.

    Signals:
        planned: it is done; carries the first day.
    """

    planned = Signal(object)

    def __init__(
        self,
        room: Room,
        parent: QWidget,
        *,
        day: date | None = None,
        moved: Dated | None = None,
        client_id: str = "",
    ) -> None:
        words = room.words
        title = words("Plan a session")
        if moved is not None:
            title = words("Move {name}", name=name_in(room, moved))
        super().__init__(room.look, parent, title, width=WIDTH)
        self._room, self._moved, self._names = room, moved, day_names(words)
        self._when: When | None = None
        found = [] if moved is not None else _clients(room)
        self._lines = {each.id: each for each in found}
        self._build_client(found)
        self._build_when()
        self._build_length()
        self.rows = SlotRows(room)
        self.rows.changed.connect(self._show_button)
        self.body.addWidget(self.rows)
        self.complaint = Label(room.look, "", Type.CAPTION, "danger")
        self.body.addWidget(self.complaint)
        self.ok = Button(room.look, words("Plan it"), "primary", icon="calendar")
        self.ok.clicked.connect(self._on_done)
        cancel = Button(room.look, words("Not now"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self._begin(day, client_id)

    def _build_client(self, found: Sequence[ClientLine]) -> None:
        look, words, room = self._room.look, self._room.words, self._room
        options = [(each.id, room.name_of_line(each)) for each in found]
        self.client = Choice(look, words("Client"), options)
        self.told = Label(look, "", Type.CAPTION, "ink2", elide=True)
        self.used = Label(look, "", Type.CAPTION, "ink2")
        self.client.chosen.connect(lambda _: self._on_client())
        if self._moved is None:
            self.body.addWidget(Label(look, words("Client"), Type.HEADING))
            self.body.addWidget(self.client)
            self.body.addWidget(self.told)
            self.body.addWidget(self.used)

    def _build_when(self) -> None:
        look, words = self._room.look, self._room.words
        self.body.addWidget(Label(look, words("When"), Type.HEADING))
        hint = words("fri 10, +2w 14:30, 3 dec 9")
        self.when = LineField(look, words("When"), placeholder=hint)
        self.when.edited.connect(self._on_edited)
        self.when.entered.connect(self._on_done)
        self.body.addWidget(self.when)
        self.understood = Paragraph(look, "", Type.BODY, "ink")
        self.meets = Paragraph(look, "", Type.BODY, "attention")
        self.meets.hide()
        add_all(self.body, self.understood, self.meets)

    def _build_length(self) -> None:
        look, words = self._room.look, self._room.words
        line = row(spacing=look.px(14))
        self.minutes = MinutesField(look, words, words("Length in minutes"), LONGEST)
        self.minutes.setFixedWidth(look.px(110))
        self.minutes.edited.connect(self._on_edited)
        self.cadence = Choice(look, words("Repeat"), cadence_words(words, self._room.desk.today()))
        self.cadence.chosen.connect(lambda _: self._on_edited())
        times = [(str(n), words("{n} times", n=n)) for n in NUMBERS]
        self.number = Choice(look, words("How often"), times)
        self.number.show_value("6")
        self.number.chosen.connect(lambda _: self._on_edited())
        line.addLayout(self._labelled(words("Minutes"), self.minutes))
        if self._moved is None:
            line.addLayout(self._labelled(words("Repeat"), self.cadence), 1)
            self._often = QWidget()
            self._often.setLayout(self._labelled(words("How often"), self.number))
            line.addWidget(self._often)
        else:
            line.addStretch(1)
        self.body.addLayout(line)

    def _labelled(self, text: str, field: QWidget) -> QBoxLayout:
        lines = column(spacing=self._room.look.px(4))
        label = Label(self._room.look, text, Type.HEADING)
        label.setBuddy(field)
        add_all(lines, label, field)
        return lines

    def _begin(self, day: date | None, client_id: str) -> None:
        desk, words = self._room.desk, self._room.words
        at = USUAL
        if self._moved is not None:
            local = desk.local(self._moved.at)
            day, at = local.date(), local.time().replace(second=0, microsecond=0)
            self.minutes.show_minutes(self._moved.minutes)
        elif client_id in self._lines:
            self.client.show_value(client_id)
        if day is not None:
            now = desk.local(desk.now())
            if self._moved is None and day <= now.date():
                day, at = now.date(), max(at, time(min(now.hour + 1, 23)))
            self.when.show_value(f"{words.day_with_year(day)} {words.time(at)}")
            self.when.selectAll()
        self._on_client()
        start_in_when = self._moved is not None or bool(client_id)
        (self.when if start_in_when else self.client).setFocus()

    # Showing

    def _on_client(self) -> None:
        """Show how the client stands, and take the length such sessions have."""
        line, words, desk = self._line(), self._room.words, self._room.desk
        journey = desk.journey(line.engagement_id) if line is not None else None
        said = ""
        if self._moved is None and not self._lines:
            said = words("There is no client to plan for yet. Ctrl+N adds one.")
        if journey is not None:
            self.minutes.show_minutes(desk.method().minutes(next_stage(journey).key))
            booked = journey.next_planned()
            if booked is not None and booked.planned_at is not None:
                local = desk.local(booked.planned_at)
                said = words("Booked for {day} at {time} already; this is one more.",
                             day=words.day(local.date()), time=words.time(local))  # fmt: skip
        self._show_used(line)
        self.told.set_text(said)
        self.told.setVisible(bool(said))
        self._on_edited()

    def _show_used(self, line: ClientLine | None) -> None:
        """How many of the agreed sessions the client has used, where a number was agreed."""
        from coachdesk.desk.money import fees
        from coachdesk.ui.money.words import used_words

        found = fees(self._room.desk, line.engagement_id) if line is not None else None
        agreed = found is not None and found.agreed is not None
        self.used.set_text(used_words(self._room.words, found) if found and agreed else "")
        self.used.setVisible(agreed)

    def _on_edited(self) -> None:
        """Read what is typed, and show how it is understood."""
        room, words = self._room, self._room.words
        self._when = read_when(self.when.text(), room.desk.today(), self._names)
        self.complaint.set_text("")
        self.complaint.hide()
        if self._when is None:
            typed = bool(self.when.text().strip())
            self.understood.set_text(words("Not understood yet. “fri 10” is enough.")
                                     if typed else "")  # fmt: skip
            self.rows.show_slots((), "")
            self.meets.hide()
            self._show_button()
            return
        self._show_cadences(self._when.day)
        at, length = self._when.at or USUAL, self._length()
        cadence = Cadence(self.cadence.value())
        if self._moved is None:
            self._often.setVisible(cadence is not Cadence.ONCE)
        found = slots_of(room, self._when.day, at, length, cadence, int(self.number.value()),
                         self._moved.session_id if self._moved else "")  # fmt: skip
        zone = self._zone()
        self.rows.show_slots(found, zone)
        self.understood.set_text(self._told(self._when.day, at, length, zone))
        alone = len(found) == 1 and found[0].meets
        self.meets.set_text(words("Overlaps {what}", what=found[0].meets) if alone else "")
        self.meets.setVisible(bool(alone))
        self._show_button()

    def _told(self, day: date, at: time, length: int, zone: str) -> str:
        """How the first time is understood, in plain words."""
        room, words = self._room, self._room.words
        end = (datetime.combine(day, at) + timedelta(minutes=length)).time()
        said = words("{day}, {start} to {end}", day=words.full_day(day),
                     start=words.time(at), end=words.time(end))  # fmt: skip
        first = next(iter(self.rows.times()), None)
        parts = [said]
        if first is not None and not self.rows.isVisibleTo(self):
            parts.append(their_time(room, first, zone))
        if first is not None and first < room.desk.now():
            parts.append(words("that is past"))
        return " · ".join(filter(None, parts))

    def _show_cadences(self, day: date) -> None:
        if self._moved is None:
            self.cadence.set_options(cadence_words(self._room.words, day))

    def _show_button(self) -> None:
        words, times = self._room.words, len(self.rows.times())
        if self._moved is not None:
            self.ok.set_text(words("Move it"))
        else:
            self.ok.setEnabled(bool(self._lines))
            many = words.count("Plan {n} session", "Plan {n} sessions", times)
            self.ok.set_text(many if times > 1 else words("Plan it"))

    # What is chosen

    def _line(self) -> ClientLine | None:
        return self._lines.get(self.client.value())

    def _length(self) -> int:
        return min(self.minutes.minutes() or 60, LONGEST)

    def _zone(self) -> str:
        if self._moved is not None:
            return self._moved.time_zone
        line = self._line()
        client = self._room.desk.vault.get(Client, line.id) if line is not None else None
        return client.time_zone if client is not None else ""

    def _on_done(self) -> None:
        words, line, times = self._room.words, self._line(), self.rows.times()
        if self._when is None:
            self._complain(words("When? “fri 10” is enough."), self.when)
        elif self.rows.unclear() is not None:
            self._complain(words("Please say which time is meant."), self.rows.unclear())
        elif not self.minutes.is_fitting():
            self._complain(words("How long? Between 1 minute and 12 hours."), self.minutes)
        elif self._moved is None and line is None:
            self._complain(words("With whom?"), self.client)
        elif times:
            self._keep(line, times)

    def _complain(self, text: str, field: QWidget | None) -> None:
        self.complaint.set_text(text)
        self.complaint.show()
        if field is not None:
            field.setFocus()

    def _keep(self, line: ClientLine | None, times: list[datetime]) -> None:
        desk, moved, length = self._room.desk, self._moved, self._length()

        def work() -> None:
            if moved is not None:
                move_session(desk, moved.session_id, times[0], length)
            elif line is not None:
                plan_row(desk, line.engagement_id, times, length)

        if self._room.autosave.run(work):
            self.accept()
            self.planned.emit(desk.local(times[0]).date())


def _clients(room: Room) -> list[ClientLine]:
    """Who can be planned for, by the name that is shown."""
    found = [each for each in lines(room.desk) if each.status in _PLANNED_FOR]
    return sorted(found, key=lambda each: room.name_of_line(each).casefold())
