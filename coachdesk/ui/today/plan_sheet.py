"""The sheet for planning a session: with whom, and when."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from coachdesk.desk.listing import lines
from coachdesk.domain.client_line import ClientLine, ClientStatus, plain_letters
from coachdesk.ui.day_words import instant_of
from coachdesk.ui.journey.overview.strip import USUAL_HOUR
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label

_PLANNED_FOR = (ClientStatus.ENQUIRY, ClientStatus.ACTIVE)


class PlanSheet(Sheet):
    """Asks for a client and a day; ``done`` gets the client's line and the instant."""

    def __init__(
        self, room: Room, parent: QWidget, done: Callable[[ClientLine, datetime], None]
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Plan a session"))
        self._room, self._done = room, done
        found = [each for each in lines(room.desk) if each.status in _PLANNED_FOR]
        found.sort(key=lambda each: plain_letters(room.name_of_line(each)))
        self._lines = {each.id: each for each in found}
        self.body.addWidget(Label(look, words("Client"), Type.HEADING))
        self.client = Choice(
            look, words("Client"), [(each.id, room.name_of_line(each)) for each in found]
        )
        self.body.addWidget(self.client)
        self.used = Label(look, "", Type.CAPTION, "ink2")
        self.used.hide()
        self.body.addWidget(self.used)
        self.client.chosen.connect(lambda _: self._show_used())
        self.body.addWidget(Label(look, words("When"), Type.HEADING))
        self.when = DayField(
            look, words, words("When"), room.desk.today,
            placeholder=words("fri 14:00, 29 May 10:00"),
        )  # fmt: skip
        self.when.entered.connect(self._on_done)
        self.body.addWidget(self.when)
        self.complaint = Label(look, "", Type.CAPTION, "danger")
        self.body.addWidget(self.complaint)
        self.ok = Button(look, words("Plan it"), "primary", icon="calendar")
        self.ok.clicked.connect(self._on_done)
        cancel = Button(look, words("Not now"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.client.setFocus()
        self._show_used()

    def choose(self, client_id: str) -> None:
        """Choose a client beforehand; then only the day is asked for."""
        self.client.show_value(client_id)
        self._show_used()
        self.when.setFocus()

    def _show_used(self) -> None:
        """How many of the agreed sessions the client has used, where a number was agreed."""
        from coachdesk.desk.money import fees
        from coachdesk.ui.money.words import used_words

        line = self._lines.get(self.client.value())
        found = fees(self._room.desk, line.engagement_id) if line is not None else None
        told = found is not None and found.agreed is not None
        self.used.set_text(used_words(self._room.words, found) if found and told else "")
        self.used.setVisible(told)

    def _on_done(self) -> None:
        line = self._lines.get(self.client.value())
        at = instant_of(self.when.day(), self._room.desk.zone, USUAL_HOUR)
        if line is None or at is None:
            self.complaint.set_text(self._room.words("Which day? “fri 14:00” is enough."))
            self.when.setFocus()
            return
        self._done(line, at)
        self.accept()
