"""The calendar's menu of files: take one in, write all sessions, let go of what was taken in."""

from functools import partial

from PySide6.QtCore import QPoint, SignalInstance
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from coachdesk.desk.calendar_import import forget_busy
from coachdesk.system.paths import documents
from coachdesk.ui.calendar.reminder import remind_options
from coachdesk.ui.icons import icon
from coachdesk.ui.room import Room

ENDINGS = (".ics", ".ical", ".ifb", ".icalendar")


def files_menu(room: Room, page: QWidget) -> QMenu:
    """What can be done with files."""
    words, menu = room.words, QMenu(page)
    out = menu.addAction(icon(room.look, "download"), words("Write sessions to a calendar file…"))
    out.triggered.connect(partial(_write_all, room, page))
    if not room.desk.reading_only:
        taking = menu.addAction(icon(room.look, "calendar"), words("Bring in a calendar file…"))
        taking.triggered.connect(partial(ask_for_file, room, page))
        forget = menu.addAction(icon(room.look, "x"), words("Remove all busy times"))
        forget.triggered.connect(partial(_forget, room))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def remind_menu(room: Room, page: QWidget) -> QMenu:
    """How long before a session the program reminds of it."""
    words, menu = room.words, QMenu(page)
    now = room.settings.value.remind_before
    for key, text in remind_options(words):
        minutes = int(key)
        entry = menu.addAction(text)
        entry.setCheckable(True)
        entry.setChecked(minutes == now)
        wanted = room.changes.setting_wanted
        entry.triggered.connect(partial(_remind, wanted, minutes))
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def _remind(wanted: SignalInstance, minutes: int) -> None:
    wanted.emit("remind_before", minutes)


def show_below(menu: QMenu, button: QWidget) -> None:
    """Show a menu below a button."""
    menu.popup(button.mapToGlobal(QPoint(0, button.height())))


def ask_for_file(room: Room, page: QWidget) -> None:
    """Ask which calendar file to take in."""
    words = room.words
    dialog = QFileDialog(page, words("Bring in a calendar file"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    patterns = " ".join(f"*{ending}" for ending in ENDINGS)
    dialog.setNameFilter(f"{words('Calendars')} ({patterns})")
    dialog.setDirectory(str(documents()))
    dialog.fileSelected.connect(partial(read_file, room, page))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def read_file(room: Room, page: QWidget, path: str) -> None:
    """Read a calendar file and show what it brings."""
    from coachdesk.ui.calendar.taking import CalendarFiles

    CalendarFiles(room, page).read(path)


def _write_all(room: Room, page: QWidget) -> None:
    from coachdesk.ui.calendar.writing import WritingSheet

    room.autosave.flush()
    WritingSheet(room, page).open()


def _forget(room: Room) -> None:
    found: list[int] = []
    room.autosave.run(lambda: found.append(forget_busy(room.desk)))
    if found == [0]:
        room.say(room.words("There are no busy times."))
