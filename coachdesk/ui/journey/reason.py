"""A small sheet that asks for one line, which may stay empty."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.sheet import Sheet


class LineSheet(Sheet):
    """Asks for one line and hands it on."""

    def __init__(
        self, room: Room, parent: QWidget, title: str, label: str, action: str,
        done: Callable[[str], None],
    ) -> None:  # fmt: skip
        super().__init__(room.look, parent, title, width=440)
        self._done = done
        self.say(label)
        self.field = LineField(room.look, label)
        self.field.entered.connect(self._on_done)
        self.body.addWidget(self.field)
        self.ok = Button(room.look, action, "primary")
        self.ok.clicked.connect(self._on_done)
        cancel = Button(room.look, room.words("Leave it"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.field.setFocus()

    def _on_done(self) -> None:
        text = self.field.value()
        self.accept()
        self._done(text)


def ask_reason(
    room: Room, parent: QWidget, title: str, label: str, action: str, done: Callable[[str], None]
) -> LineSheet:
    """Open the sheet; ``done`` gets the line, which may be empty."""
    sheet = LineSheet(room, parent, title, label, action, done)
    sheet.open()
    return sheet
