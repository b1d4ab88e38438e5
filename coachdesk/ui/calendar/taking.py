"""A calendar file in: read on a worker, shown before anything is kept, kept in one step."""

from collections.abc import Callable
from datetime import date, timedelta, tzinfo
from functools import partial
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QTimeZone
from PySide6.QtWidgets import QWidget

from coachdesk.desk.calendar_import import Incoming, Taking, incoming, take_in
from coachdesk.domain.errors import StorageError
from coachdesk.domain.zones import zone_named
from coachdesk.exchange.ics_in import CalendarFile, read_calendar
from coachdesk.exchange.ics_lines import MOST_BYTES, IcsRefused, Why
from coachdesk.exchange.ics_out import session_of
from coachdesk.ui.calendar.days import midnight, name_in
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_read
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label
from coachdesk.ui.work import Work
from coachdesk.words import Words

BACK, AHEAD = timedelta(days=31), timedelta(days=550)
MOST_NAMED = 4


class CalendarFiles(QObject):
    """Reads calendar files for one page."""

    def __init__(self, room: Room, page: QWidget) -> None:
        super().__init__(page)
        self._room, self._page = room, page
        self._work = Work(self)

    def read(self, path: str) -> None:
        """Read a file on a worker; then its preview opens, or a sentence says why not."""
        desk = self._room.desk
        today = desk.today()
        first, last = today - BACK, today + AHEAD
        job = partial(_read, Path(path), first, last, desk.zone)
        show = partial(self._show, Path(path).stem, first, last)
        self._work.run(job, show, self._refuse)

    def _show(self, stem: str, first: date, last: date, found: CalendarFile) -> None:
        desk = self._room.desk
        span = (midnight(desk, first), midnight(desk, last + timedelta(days=1)))
        times = [Taking(*each) for each in found.entries]
        try:
            changes = incoming(
                desk, times, found.called_off, span, source=found.name or stem,
                whole=bool(found.name), session_of=session_of,
            )  # fmt: skip
        except StorageError as error:
            self._refuse(error)
            return
        TakingSheet(self._room, self._page, found, changes).open()
        self.deleteLater()

    def _refuse(self, error: Exception) -> None:
        room, words = self._room, self._room.words
        self.deleteLater()
        if isinstance(error, IcsRefused):
            room.say(f"{refusal(words, error.why)} {words('Nothing was changed.')}")
        elif isinstance(error, OSError):
            room.say(words("That file cannot be read."))
        elif isinstance(error, StorageError):
            trouble = not_read(words, error.fault)
            room.say(f"{trouble.happened} {trouble.safe}")
        else:
            raise error


class TakingSheet(Sheet):
    """What a calendar file brings. Nothing is kept before the coach says so."""

    def __init__(self, room: Room, page: QWidget, found: CalendarFile, changes: Incoming) -> None:
        look, words = room.look, room.words
        super().__init__(look, page, words("Bring in a calendar file"), width=560)
        self._room, self._changes = room, changes
        for text in told(room, found, changes):
            self.say(text)
        self.titles = Tick(look, words("Keep what the entries are called"))
        self.titles.show_value(True)
        self.moves = Tick(look, words("Move these sessions here too"))
        self.moves.show_value(True)
        if changes.moved:
            self.body.addWidget(Label(look, words("Moved in your calendar"), Type.HEADING))
            for text in moved_words(room, changes):
                self.say(text)
            self.body.addWidget(self.moves)
        if changes.new:
            lines = column(spacing=look.px(2))
            for text in new_words(room, changes):
                lines.addWidget(Label(look, text, Type.BODY, "ink", elide=True))
            self.body.addLayout(lines)
            self.body.addWidget(self.titles)
        self.ok = Button(look, words("Bring in"), "primary", icon="check")
        self.ok.clicked.connect(self._on_take)
        self.close_button = Button(look, words("Not now"), "quiet")
        self.close_button.clicked.connect(self.reject)
        if changes.is_empty:
            self.close_button.set_text(words("Close"))
            self.add_buttons(self.close_button)
        else:
            self.add_buttons(self.close_button, self.ok)

    def _on_take(self) -> None:
        desk, changes = self._room.desk, self._changes
        titles, moves = self.titles.isChecked(), self.moves.isChecked()
        if self._room.autosave.run(lambda: take_in(desk, changes, titles=titles, moves=moves)):
            self.accept()


def told(room: Room, found: CalendarFile, changes: Incoming) -> list[str]:
    """What a file brings and what of it is passed over, a sentence each."""
    words = room.words
    count = words.count
    new, gone = len(changes.new), len(changes.gone)
    lines = [
        count("{n} busy time is new.", "{n} busy times are new.", new) if new else "",
        count("{n} busy time goes.", "{n} busy times go.", gone) if gone else "",
        count("{n} is there already.", "{n} are there already.", changes.same)
        if changes.same
        else "",
    ]
    if changes.is_empty:
        lines.append(words("Nothing in this file is new."))
    rest = (
        (found.free, "{n} entry takes up no time and is left out.",
         "{n} entries take up no time and are left out."),
        (found.outside, "{n} entry is long past or far ahead and is left out.",
         "{n} entries are long past or far ahead and are left out."),
        (found.unread, "{n} entry has no time that can be read.",
         "{n} entries have no time that can be read."),
        (found.in_part, "Of {n} entry only the first time is taken: how it repeats is not read.",
         "Of {n} entries only the first time is taken: how they repeat is not read."),
    )  # fmt: skip
    lines += [count(one, many, number) for number, one, many in rest if number]
    if found.unknown_zones:
        named = ", ".join(found.unknown_zones[:MOST_NAMED])
        lines.append(words("These time zones are not known here, so their times are taken as "
                           "yours: {names}", names=named))  # fmt: skip
    return [" ".join(filter(None, lines[:3])), *lines[3:]] if any(lines[:3]) else lines[3:]


def new_words(room: Room, changes: Incoming) -> list[str]:
    """The first of the times that are new, a line each, as they may be shown now."""
    words, local = room.words, room.desk.local
    lines = []
    for each in changes.new[:MOST_NAMED]:
        start = local(each.start)
        clock = words("all day") if each.all_day else words.time(start)
        named = "" if room.hides_names else each.title.strip()
        lines.append(words("{day} {time}: {what}", day=words.day_with_year(start.date()),
                           time=clock, what=named or words("Busy")))  # fmt: skip
    more = len(changes.new) - len(lines)
    return [*lines, words("{n} more", n=more)] if more else lines


def moved_words(room: Room, changes: Incoming) -> list[str]:
    """The sessions that are elsewhere in the coach's calendar, a line each."""
    words, local = room.words, room.desk.local
    lines = []
    for each in changes.moved[:MOST_NAMED]:
        before, after = local(each.session.at), local(each.at)
        lines.append(
            words("{name}: {before_day} {before} → {after_day} {after}",
                  name=name_in(room, each.session), before_day=words.day(before.date()),
                  before=words.time(before), after_day=words.day(after.date()),
                  after=words.time(after))
        )  # fmt: skip
    more = len(changes.moved) - len(lines)
    return [*lines, words("{n} more", n=more)] if more else lines


def refusal(words: Words, why: Why) -> str:
    """Why a file is not taken."""
    return {
        Why.NO_CALENDAR: words("That is not a calendar file."),
        Why.TOO_LARGE: words("That file is larger than a calendar file should be."),
        Why.TOO_MANY: words("That calendar holds more entries than can be taken in."),
        Why.REPEATS: words("That calendar repeats more often than can be taken in."),
    }[why]


def _read(path: Path, first: date, last: date, zone: tzinfo | None) -> CalendarFile:
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    return read_calendar(content, first, last, zone, find_zone)


def find_zone(name: str) -> tzinfo | None:
    """The zone of a name as calendar programs write it: IANA's, with a path before it, Windows’."""
    wanted = name.strip()
    parts = [part for part in wanted.split("/") if part]
    tries: list[Callable[[], str]] = [
        lambda: wanted,
        lambda: "/".join(parts[-2:]) if len(parts) > 2 else "",
        lambda: _from_windows(wanted),
    ]
    for each in tries:
        tried = each()
        found = zone_named(tried) if tried else None
        if found is not None:
            return found
    return None


def _from_windows(name: str) -> str:
    if not name.isascii():
        return ""
    known = QTimeZone.windowsIdToDefaultIanaId(QByteArray(name.encode("ascii")))
    return bytes(known.data()).decode("ascii", "replace")
