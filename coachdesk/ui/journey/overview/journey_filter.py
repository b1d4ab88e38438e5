"""Which lines of the journey so far are shown: chosen from a menu, said beside the heading."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.ui.icons import icon
from coachdesk.ui.journey.overview.journey_words import Entry
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


class Shown(StrEnum):
    """What of a journey is shown."""

    ALL = "all"
    SESSIONS = "sessions"
    CHECK_INS = "check_ins"
    GIVEN = "given"


def picked(found: Sequence[Entry], shown: Shown) -> list[Entry]:
    """The lines that are shown: without documents where sessions alone are wanted."""
    if shown is Shown.SESSIONS:
        return [replace(each, given=()) for each in found if each.session_id]
    if shown is Shown.CHECK_INS:
        return [each for each in found if each.stage == "check_in"]
    if shown is Shown.GIVEN:
        return [each for each in found if each.given]
    return list(found)


def shown_words(words: Words) -> dict[Shown, str]:
    """How each choice is called."""
    return {
        Shown.ALL: words("Everything"),
        Shown.SESSIONS: words("Sessions only"),
        Shown.CHECK_INS: words("Check-ins only"),
        Shown.GIVEN: words("Only with documents"),
    }


class JourneyHead(QWidget):
    """The heading of the journey so far, with the way to what of it is shown.

    Signals:
        changed: something else is to be shown.
    """

    changed = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._shown, self._found = room, Shown.ALL, list[Entry]()
        look, words = room.look, room.words
        lines, line = column(self), row(spacing=look.px(4))
        self.only = Button(look, "", "quiet", icon="x", size="compact")
        self.only.clicked.connect(lambda: self._choose(Shown.ALL))
        self.only.hide()
        self.button = IconButton(look, "list-filter", words("Filter the journey"), drawn=16)
        self.button.clicked.connect(self._on_menu)
        heading = Label(look, words("Journey so far"), Type.HEADING)
        add_all(line, heading, None, self.button)
        lines.addLayout(line)
        # Below the heading: beside it there is no room in a narrow window or with large text.
        lines.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeft)

    def pick(self, found: Sequence[Entry], *, anew: bool) -> list[Entry]:
        """The lines of a journey to show; all where it is shown ``anew`` or none would be left."""
        self._found = list(found)
        if anew or not picked(found, self._shown):
            self._shown = Shown.ALL
        self.button.setVisible(sum(len(picked(found, each)) > 0 for each in Shown) > 1)
        said = shown_words(self._room.words)[self._shown]
        self.only.set_text(said)
        self.only.setAccessibleName(self._room.words("Show everything, not {those}", those=said))
        self.only.setVisible(self._shown is not Shown.ALL)
        return picked(found, self._shown)

    def menu(self) -> QMenu:
        """What can be chosen, as far as there is some of it."""
        menu = QMenu(self)
        for each, text in shown_words(self._room.words).items():
            self._add(menu, text, partial(self._choose, each), each)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, text: str, act: Callable[[], None], shown: Shown) -> None:
        sign = "accent" if shown is self._shown else "surface"
        action = menu.addAction(icon(self._room.look, "check", sign), text)
        action.setEnabled(bool(picked(self._found, shown)))
        action.triggered.connect(lambda _checked=False: act())

    def _on_menu(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _choose(self, shown: Shown) -> None:
        self._shown = shown
        if self.only.hasFocus():
            self.button.setFocus()  # it goes where all is shown
        self.changed.emit()
