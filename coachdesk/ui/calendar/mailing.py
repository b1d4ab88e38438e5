"""An e-mail to the client with the next session's calendar file and, if chosen, documents.

It is a draft that the system's mail program opens; nothing is sent from here.
"""

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.desk.giving import can_be_made_again, content_of, given, look_of
from coachdesk.desk.practice import practice
from coachdesk.domain.calendar import Dated
from coachdesk.domain.client import Client, first_name
from coachdesk.domain.given import Given
from coachdesk.domain.handout import PaperSize, Sheets, Variant
from coachdesk.domain.zones import offset_minutes, zone_named
from coachdesk.exchange.eml import Attached, Draft, draft_bytes
from coachdesk.exchange.ics_out import Event, calendar_bytes, uid_of
from coachdesk.handouts import render
from coachdesk.system.paths import documents
from coachdesk.ui.calendar.days import name_in
from coachdesk.ui.calendar.writing import write
from coachdesk.ui.handouts.mail import open_draft
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.work import Work

MOST_OFFERED = 6
REMIND = 60
ICS_NAME, EML_NAME = "{day}.ics", "{day}.eml"


class MailSheet(Sheet):
    """Asks what goes along, and opens the draft."""

    def __init__(self, room: Room, page: QWidget, found: Dated) -> None:
        look, words = room.look, room.words
        title = words("E-mail {name} the date", name=name_in(room, found))
        super().__init__(look, page, title, width=520)
        self._room, self._page, self._found = room, page, found
        self._work = Work(self)
        self._client = room.desk.vault.get(Client, found.client_id)
        local = room.desk.local(found.at)
        self.say(words("The draft tells of {day} at {time} and carries a calendar file, which says "
                       "nothing of the client. You send it from your mail program.",
                       day=words.day(local.date()), time=words.time(local)))  # fmt: skip
        if self._client is not None and not self._client.email.strip():
            self.say(words("No address is noted for this client; add one in the draft."))
        offered = [
            each for each in given(room.desk, found.engagement_id) if can_be_made_again(each)
        ]
        self.ticks: list[tuple[Tick, Given]] = []
        if offered:
            self.body.addWidget(Label(look, words("Documents that go along"), Type.HEADING))
        for each in offered[:MOST_OFFERED]:
            tick = Tick(look, _name_of(room, each))
            self.body.addWidget(tick)
            self.ticks.append((tick, each))
        self.complaint = Label(look, "", Type.CAPTION, "danger")
        self.complaint.hide()
        self.body.addWidget(self.complaint)
        self.ok = Button(look, words("New e-mail"), "primary", icon="mail")
        self.ok.clicked.connect(lambda: self._make(self._open))
        self.save = Button(look, words("Save the draft…"), "quiet")
        self.save.clicked.connect(lambda: self._make(self._ask_where))
        cancel = Button(look, words("Not now"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.save, self.ok)
        self.ok.setFocus()

    def _make(self, then: Callable[[bytes], None]) -> None:
        """Draw the pages that go along on a worker, then go on with the draft."""
        chosen = [sheets_of(each) for tick, each in self.ticks if tick.isChecked()]
        words = self._room.words

        def draw() -> list[Attached]:
            return [
                Attached(render.file_name_of([each], words), render.render_all([each], words))
                for each in chosen
            ]

        for each in (self.ok, self.save):
            each.setEnabled(False)
        self._work.run(draw, lambda papers: then(self.draft(papers)), self._on_failed)

    def draft(self, papers: Sequence[Attached]) -> bytes:
        """The draft with these pages."""
        room, found, client = self._room, self._found, self._client
        if client is None:
            return b""
        profile = practice(room.desk)
        coach = profile.coach.strip() or profile.name.strip()
        wall, theirs = wall_of(room, found)
        subject, text, entry = render.session_letter(
            room.words, client.language or profile.language, name=first_name(client), coach=coach,
            at=wall, theirs=theirs,
        )  # fmt: skip
        event = Event(
            uid=uid_of(found.session_id, found.uid), at=found.at, minutes=found.minutes,
            summary=entry, remind=REMIND,
        )  # fmt: skip
        day = wall.date().isoformat()
        ics = Attached(ICS_NAME.format(day=day), calendar_bytes([event], room.desk.now()))
        return draft_bytes(
            Draft(to=client.email, subject=subject, text=text, calendar=ics, more=tuple(papers))
        )

    def _open(self, content: bytes) -> None:
        try:
            opened = open_draft(self._file_name(), content)
        except OSError:
            opened = False
        words = self._room.words
        if opened:
            self.accept()
            self._room.say(words("The draft is in your mail program. It is sent from there."))
            return
        self._offer_again(words("No mail program opened. You can save the draft instead."))

    def _ask_where(self, content: bytes) -> None:
        room, words = self._room, self._room.words
        dialog = QFileDialog(self._page, words("Save the draft"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words("E-mail (*.eml)"))
        dialog.setDefaultSuffix("eml")
        dialog.setDirectory(str(documents()))
        dialog.selectFile(self._file_name())
        dialog.fileSelected.connect(lambda path: write(room, path, content))
        dialog.finished.connect(dialog.deleteLater)
        self.accept()
        dialog.open()

    def _offer_again(self, text: str) -> None:
        for each in (self.ok, self.save):
            each.setEnabled(True)
        self.complaint.set_text(text)
        self.complaint.show()
        self.save.setFocus()

    def _on_failed(self, error: Exception) -> None:
        self._offer_again("")
        raise error

    def _file_name(self) -> str:
        return EML_NAME.format(day=wall_of(self._room, self._found)[0].date().isoformat())


def wall_of(room: Room, found: Dated) -> tuple[datetime, bool]:
    """What clocks show at a session's time, and whether they are the client's, not the coach's."""
    zone = zone_named(found.time_zone) if found.time_zone.strip() else None
    local = room.desk.local(found.at).replace(tzinfo=None)
    if zone is None or offset_minutes(found.at, zone) == offset_minutes(found.at, room.desk.zone):
        return local, False
    return found.at.astimezone(zone).replace(tzinfo=None), True


def sheets_of(record: Given) -> Sheets:
    """A document that was given, to be made again just as it was."""
    return Sheets(
        content=content_of(record),
        paper=PaperSize(record.paper),
        variant=Variant(record.variant),
        look=look_of(record),
    )


def _name_of(room: Room, record: Given) -> str:
    words = room.words
    sheets = sheets_of(record)
    name = render.file_name_of([sheets], words).removesuffix(".pdf")
    return words("{name}, given {day}", name=name, day=words.day(room.desk.local(record.at).date()))
