"""The sheet for a new client: a name is enough."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.domain.errors import RuleBroken
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import rule_words
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label


class NewClientSheet(Sheet):
    """Asks for the name of a new client; ``done`` gets it, and may refuse it."""

    def __init__(self, room: Room, parent: QWidget, name: str, done: Callable[[str], None]) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("New client"))
        self._room, self._done = room, done
        self.say(
            words("A name is enough to start. You can hold the introductory session right away.")
        )
        self.body.addWidget(Label(look, words("Name"), Type.HEADING))
        self.name = LineField(look, words("Name"))
        self.name.show_value(name)
        self.name.entered.connect(self._on_done)
        self.body.addWidget(self.name)
        self.complaint = Label(look, "", Type.CAPTION, "danger")
        self.body.addWidget(self.complaint)
        self.ok = Button(look, words("Add client"), "primary", icon="user-plus")
        self.ok.clicked.connect(self._on_done)
        cancel = Button(look, words("Not now"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.name.setFocus()

    def _on_done(self) -> None:
        try:
            self._done(self.name.value())
        except RuleBroken as broken:
            sentence = rule_words(self._room.words, broken.rule)
            self.complaint.set_text(sentence)
            self.name.set_wrong(sentence)
            self.name.setFocus()
        else:
            self.accept()
