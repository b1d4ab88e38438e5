"""The sheet that tells of a fault of the program: what is safe first, details for who wants them.

The details hold kinds of errors and places in the code, nothing a client said; they are shown
before they can be copied, so that the coach sees what they would send.
"""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from coachdesk.system.crash import Report
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.words import Words

FEWEST_ROWS, MOST_ROWS = 4, 12


class CrashSheet(Sheet):
    """A few sentences, and the details below them once they are asked for."""

    def __init__(
        self, room: Room, window: QWidget, title: str, said: tuple[str, ...], report: Report
    ) -> None:
        super().__init__(room.look, window, title, width=560)
        words = room.words
        self._window, self._report, self._words = window, report, words
        for each in said:
            self.say(each)
        self.details = GrowingField(
            room.look, words("Details"), role=Type.CAPTION, rows=FEWEST_ROWS, most=MOST_ROWS
        )
        self.details.setObjectName("details")
        self.details.show_value(report.text())
        self.details.set_reading(True)
        self.details.hide()
        self.body.addWidget(self.details)
        self.show_details = Button(room.look, words("Show details"), "quiet")
        self.show_details.clicked.connect(self._on_show)
        self.copy = Button(room.look, words("Copy details"), "secondary")
        self.copy.clicked.connect(self._on_copy)
        self.copy.hide()
        self.go_on = Button(room.look, words("Go on"), "primary")
        self.go_on.clicked.connect(self.accept)
        self.add_buttons(self.show_details, self.copy, self.go_on)
        self.go_on.setFocus()

    def _on_show(self) -> None:
        self.details.show()
        self.copy.show()
        self.show_details.hide()
        self.details.setFocus()
        self._place(self._window)

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report.text())
        self.copy.set_text(self._words("Copied"))


def crash_sheet(room: Room, window: QWidget, report: Report, *, kept: bool) -> CrashSheet:
    """The sheet for a fault that was caught. ``kept``: whether all that was typed is saved."""
    words = room.words
    if kept:
        safe = words("Everything you typed is saved, and your practice is safe. You can go on.")
    else:
        trouble = not_saved(words, room.autosave.state.fault)
        safe = words("{why} {safe} What was saved before is safe in your practice.",
                     why=trouble.happened, safe=trouble.safe)  # fmt: skip
    said = (
        words("CoachDesk made a mistake and could not do what you asked."),
        safe,
        _about_details(words),
    )
    return CrashSheet(room, window, words("Something went wrong"), said, report)


def earlier_sheet(room: Room, window: QWidget, report: Report) -> CrashSheet:
    """The sheet at the start after a run that was struck down."""
    words = room.words
    said = (
        words("Last time CoachDesk was stopped by a mistake of its own, before it could say so."),
        words("Your practice was opened again, and everything that was saved is in it."),
        _about_details(words),
    )
    return CrashSheet(room, window, words("CoachDesk closed unexpectedly"), said, report)


def _about_details(words: Words) -> str:
    return words(
        "If it happens again, the details help to find the mistake. They name places in the "
        "program, and nothing about your clients."
    )
