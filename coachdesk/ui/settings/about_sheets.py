"""The sheets of the page on the program: a licence in full, and what version this is."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coachdesk import __version__
from coachdesk.system import licences, release
from coachdesk.system.licences import Part
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.sheet import Sheet

WIDTH, ROWS = 720, 26


class TextSheet(Sheet):
    """A long plain text to read: arrows and pages scroll it.

    ``address`` is offered to be copied, if it is not empty.
    """

    def __init__(
        self,
        room: Room,
        window: QWidget,
        title: str,
        text: str,
        *,
        said: tuple[str, ...] = (),
        address: str = "",
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, window, title, width=WIDTH)
        self._words, self._address = words, address
        for each in said:
            self.say(each)
        self.text = GrowingField(look, title, role=Type.CAPTION, rows=8, most=ROWS)
        self.text.setObjectName("details")
        self.text.show_value(text)
        self.text.set_reading(True)
        self.body.addWidget(self.text)
        self.copy = Button(look, words("Copy the address"), "quiet")
        self.copy.clicked.connect(self._on_copy)
        if not address:
            self.copy.hide()
        close = Button(look, words("Close"), "secondary")
        close.clicked.connect(self.accept)
        self.add_buttons(self.copy, close)
        self.text.setFocus()

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address)
        self.copy.set_text(self._words("Copied"))


def licence_sheet(room: Room, window: QWidget, part: Part) -> TextSheet:
    """The sheet on one work: whose it is, where its source is, its licence in full."""
    words = room.words
    said = [
        words("{licence}. Copyright: {holders}.",
              licence=part.licence_words(), holders=", ".join(part.holders).rstrip("."))
    ]  # fmt: skip
    if part.source:
        said.append(words("Its source: {address}", address=part.source))
    return TextSheet(room, window, part.name, part.text(), said=tuple(said), address=part.source)


def rights_sheet(room: Room, window: QWidget) -> TextSheet:
    """The sheet on what may be done with Qt and the other libraries, and where their source is."""
    return TextSheet(room, window, room.words("Your rights"), licences.rights())


class UpdatesSheet(Sheet):
    """What version this is and where to look for a newer one. The program itself asks nobody."""

    def __init__(self, room: Room, window: QWidget) -> None:
        look, words = room.look, room.words
        super().__init__(look, window, words("Check for updates"), width=500)
        self._words = words
        self.say(words("This is CoachDesk {version}, released {day}.",
                       version=__version__, day=words.day_with_year(release.RELEASED)))  # fmt: skip
        if release.ADDRESS:
            where = words("Newer versions are offered here: {address}", address=release.ADDRESS)
            copy = words("Copy the address")
        else:
            where = words("Newer versions come from where you got this one. Ask there, and say "
                          "which version you have.")  # fmt: skip
            copy = words("Copy the version")
        self.say(where)
        self.say(
            words(
                "CoachDesk makes no network connection, so it cannot look for itself. A newer "
                "version is installed over this one; your practice, its settings and its copies "
                "stay where they are."
            )
        )
        self.copy = Button(look, copy, "secondary")
        self.copy.clicked.connect(self._on_copy)
        close = Button(look, words("Close"), "primary")
        close.clicked.connect(self.accept)
        self.add_buttons(self.copy, close)
        close.setFocus()

    def _on_copy(self) -> None:
        version = f"CoachDesk {__version__} ({release.RELEASED.isoformat()})"
        QGuiApplication.clipboard().setText(release.ADDRESS or version)
        self.copy.set_text(self._words("Copied"))
