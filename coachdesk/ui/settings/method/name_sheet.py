"""A small sheet that asks for a name."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.sheet import Sheet


class NameSheet(Sheet):
    """Asks for a name; ``done`` gets it, and an empty one only where ``usual`` says what it is."""

    def __init__(
        self, room: Room, parent: QWidget, title: str, action: str, done: Callable[[str], None],
        *, name: str = "", usual: str = "",
    ) -> None:  # fmt: skip
        super().__init__(room.look, parent, title, width=440)
        words = room.words
        self._done, self._empty_is_fine = done, bool(usual)
        self.field = LineField(room.look, words("Name on screen"), placeholder=usual)
        self.field.show_value(name)
        self.field.selectAll()
        self.field.entered.connect(self._on_done)
        self.body.addWidget(self.field)
        if usual:
            self.say(words("Empty brings “{name}” back.", name=usual))
        self.ok = Button(room.look, action, "primary")
        self.ok.clicked.connect(self._on_done)
        cancel = Button(room.look, words("Leave it"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.field.setFocus()

    def _on_done(self) -> None:
        text = self.field.value().strip()
        if text or self._empty_is_fine:
            self.accept()
            self._done(text)
