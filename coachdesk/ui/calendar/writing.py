"""Sessions out as a calendar file: which, and what its entries say of the client."""

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.desk.calendar import sessions_between
from coachdesk.domain.calendar import Dated
from coachdesk.domain.client_line import initials
from coachdesk.exchange.ics_out import Event, calendar_bytes, uid_of
from coachdesk.system.paths import documents
from coachdesk.system.settings import write_file
from coachdesk.ui.calendar.days import midnight
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words

NOTHING, CODE, INITIALS, FIRST, NAME = "nothing", "code", "initials", "first", "name"
SAYS = (NOTHING, CODE, INITIALS, FIRST, NAME)
AHEAD, ALL = "ahead", "all"
FILE_NAME = "CoachDesk {day}.ics"
_FIRST, _LAST = datetime(1, 1, 2, tzinfo=UTC), datetime(9999, 12, 30, tzinfo=UTC)


class WritingSheet(Sheet):
    """Asks what to write; with ``one``, only what its entry says."""

    def __init__(self, room: Room, page: QWidget, one: Dated | None = None) -> None:
        look, words = room.look, room.words
        title = words("Write a calendar file")
        super().__init__(look, page, title, width=520)
        self._room, self._page, self._one = room, page, one
        self.say(words("Take it into your own calendar. When you take in a newer file, sessions "
                       "that moved move there too."))  # fmt: skip
        choices = [(AHEAD, words("To come")), (ALL, words("All"))]
        self.which = Segments(look, choices, name=words("Which sessions"), clearable=False)
        self.which.show_value(AHEAD)
        if one is None:
            self.body.addWidget(Label(look, words("Which sessions"), Type.HEADING))
            self.body.addWidget(self.which)
        self.body.addWidget(Label(look, words("What entries say"), Type.HEADING))
        self.says = Choice(look, words("What entries say"), say_words(words))
        kept = room.settings.value.calendar_says
        self.says.show_value(kept if kept in SAYS else INITIALS)
        self.says.chosen.connect(lambda key: room.settings.change(calendar_says=key))
        self.body.addWidget(self.says)
        self.say(words("Calendars are often shared, and the file is not encrypted. It never holds "
                       "what was said or written."))  # fmt: skip
        self.ok = Button(look, words("Save…"), "primary", icon="download")
        self.ok.clicked.connect(self._on_save)
        cancel = Button(look, words("Not now"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        (self.says if one is not None else self.which).setFocus()

    def content(self) -> bytes:
        """The file as it is chosen."""
        desk, words = self._room.desk, self._room.words
        if self._one is not None:
            found = [self._one]
        else:
            ahead = self.which.value() == AHEAD
            first = midnight(desk, desk.today()) if ahead else _FIRST
            found = sessions_between(desk, first, _LAST)
        events = events_of(words, found, self.says.value())
        name = "CoachDesk" if self._one is None else ""
        return calendar_bytes(events, desk.now(), name)

    def _on_save(self) -> None:
        words, content = self._room.words, self.content()
        room = self._room
        dialog = QFileDialog(self._page, words("Save the calendar file"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"{words('Calendars')} (*.ics)")
        dialog.setDefaultSuffix("ics")
        dialog.setDirectory(str(documents()))
        dialog.selectFile(FILE_NAME.format(day=room.desk.today().isoformat()))
        dialog.fileSelected.connect(lambda path: write(room, path, content))
        dialog.finished.connect(dialog.deleteLater)
        self.accept()
        dialog.open()


def write_one(room: Room, page: QWidget, found: Dated) -> None:
    """Ask what the entry of one session says, and where to write it."""
    WritingSheet(room, page, found).open()


def write(room: Room, path: str, content: bytes) -> bool:
    """Write the file; says how it went."""
    words = room.words
    try:
        write_file(Path(path), content)
    except OSError:
        room.say(words("That file cannot be written. Please choose another place."))
        return False
    room.say(words("Saved as {name}", name=Path(path).name))
    return True


def say_words(words: Words) -> list[tuple[str, str]]:
    """What entries can say of a client."""
    return [
        (NOTHING, words("“Coaching”, nothing of the client")),
        (CODE, words("The client’s code")),
        (INITIALS, words("The client’s initials")),
        (FIRST, words("The client’s first name")),
        (NAME, words("The client’s full name")),
    ]


def events_of(words: Words, sessions: Iterable[Dated], says: str) -> list[Event]:
    """Sessions as entries of a calendar."""
    return [
        Event(
            uid=uid_of(each.session_id, each.uid),
            at=each.at,
            minutes=each.minutes,
            summary=_summary(words, each, says),
            called_off=each.state == "off",
        )
        for each in sessions
    ]


def _summary(words: Words, each: Dated, says: str) -> str:
    who = {
        CODE: each.code,
        INITIALS: initials(each.name),
        FIRST: next(iter(each.name.split()), ""),
        NAME: each.name,
    }.get(says, "")
    return words("Coaching · {who}", who=who) if who else words("Coaching")
