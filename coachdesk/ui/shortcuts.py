"""Shift+F1: every command with its key."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.actions import Command, keys_words
from coachdesk.ui.journey.labels import stage_label
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


def fixed_keys(words: Words) -> list[tuple[str, str]]:
    """What keys do inside the things that have the keyboard: words and keys."""
    return [
        (words("Rate with one digit; with Shift, set Desired"), words("0–9")),
        (words("Nudge a rating; clear it"), words("← →, Delete")),
        (words("Move an item"), words("Alt+↑, Alt+↓")),
        (words("Compare in pairs: choose, the same, the one before"), words("← →, =, ↑")),
        (words("Unfold an area; fold it; rename it"), words("Enter, Esc, F2")),
        (
            words("A section in the settings: rename it, switch it, move it"),
            words("F2, Space, Alt+← →"),
        ),
        (words("Today and overview: prepare; start the session"), words("P, S")),
        (words("Overview: the days of the habit, month by month"), "H"),
        (
            words("Calendar: plan; today; week, month; on, back"),
            words("N, T, W, M, Page Down, Page Up"),
        ),
        (words("Calendar: go about, open a session, take it off"), words("← → ↑ ↓, Enter, Delete")),
        (words("Today: put off a reminder"), words("→, Enter")),
        (words("Filter the client list"), "/"),
        (words("Tick a step, a prompt, a day"), words("Space")),
        (words("A habit’s day: done, tiny, excused, missed"), words("D, T, E, M")),
        (words("Add the next step; remove an empty one"), words("Enter, Backspace")),
        (words("Pick a day from the calendar"), words("Alt+↓")),
        (words("Handout: fit the page, its width; larger, smaller"), words("Ctrl+0, Ctrl+9, +, −")),
        (words("Handout: next page, previous page"), words("Page Down, Page Up")),
        (words("Take a document out of the print"), words("Delete")),
        (words("Leave a sheet, a menu, the filter"), words("Esc")),
    ]


def command_words(room: Room, command: Command) -> str:
    """What a command is called; the ways to the stages by the coach's own names."""
    number = command.key.removeprefix("stage_")
    if number == command.key or number == "0" or not room.desk.is_open:
        return command.text
    return stage_label(room.words, STAGE_KEYS[int(number) - 1], room.desk.method())


class ShortcutList(QScrollArea):
    """The list has the keyboard itself: arrows and pages scroll it."""

    focus_ring = "box"


class ShortcutSheet(Sheet):
    """The list, made from the table of commands."""

    def __init__(self, room: Room, parent: QWidget, commands: list[Command]) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("All shortcuts"), width=620)
        area = ShortcutList()
        area.setAccessibleName(words("All shortcuts"))
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setMinimumHeight(look.px(460))
        page = QWidget()
        page.setObjectName("page")
        grid = QGridLayout(page)
        grid.setContentsMargins(*(look.px(each) for each in (10, 8, 18, 8)))
        grid.setVerticalSpacing(look.px(8))
        grid.setColumnStretch(0, 1)
        rows = [(command_words(room, each), keys_words(words, each)) for each in commands]
        for at, (text, keys) in enumerate([*rows, *fixed_keys(words)]):
            grid.addWidget(Label(look, text), at, 0)
            grid.addWidget(Label(look, keys, Type.BODY_STRONG, "ink2"), at, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        area.setWidget(page)
        self.body.addWidget(area, 1)
        close = Button(look, words("Close"), "secondary")
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        area.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accept()
        else:
            super().keyPressEvent(event)
