"""Texts: the agreement, the welcome and the privacy promise, in the coach's own words."""

from functools import partial

from coachdesk.desk.practice import practice, restore_text
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.files import the_starter_set
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import FlowLayout, add_all, row
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words


def merge_fields(words: Words) -> tuple[tuple[str, str], ...]:
    """What is filled in for each client, as (field, what it is called)."""
    return (
        ("{client}", words("Client")),
        ("{first_name}", words("First name")),
        ("{coach}", words("Your name")),
        ("{practice}", words("Practice")),
        ("{fee}", words("Fee")),
        ("{date}", words("Date")),
        ("{years}", words("Years kept")),
    )


class Texts(SettingsPart):
    """The three texts, each with what can be filled in and the way back to how it came."""

    def __init__(self, room: Room) -> None:
        words = room.words
        super().__init__(
            room,
            words("Texts"),
            words("What stands on the agreement, the welcome sheet and the privacy promise. "
                  "Changes apply to the next page you print."),
        )  # fmt: skip
        self.binder = PracticeBinder(room, self)
        self.fields: dict[str, GrowingField] = {}
        self.restores: dict[str, Button] = {}
        starter = the_starter_set()
        self._came = {
            "agreement": starter.agreement,
            "welcome": starter.welcome,
            "promise": starter.promise,
        }
        self._build("agreement", words("Coaching agreement"), rows=10)
        self._build("welcome", words("Welcome sheet"), rows=6)
        self._build("promise", words("Privacy promise"), rows=6)
        self.body.addStretch(1)

    def refresh(self) -> None:
        super().refresh()
        self.binder.refresh()
        if self.room.desk.is_open:
            self._show_restores()

    def _build(self, name: str, title: str, *, rows: int) -> None:
        words, look, reading = self.words, self.look, self.room.desk.reading_only
        group = self.group(title)
        empty = words("Empty, the original wording is printed")
        field = GrowingField(look, title, placeholder=empty, role=Type.READING, rows=rows, most=24)
        self.binder.text(field, name)
        self.fields[name] = field
        group.addWidget(field)
        flow = FlowLayout(gap=look.px(6))
        said = Label(look, words("Fill in for each client:"), Type.CAPTION, "ink2")
        said.setFixedHeight(look.px(28))
        flow.addWidget(said)
        for merge, text in merge_fields(words):
            button = Button(look, text, "chip", icon="plus", size="compact")
            button.setAccessibleName(words("Insert {field} into {text}", field=text, text=title))
            button.clicked.connect(partial(self._insert, name, merge))
            button.setEnabled(not reading)
            flow.addWidget(button)
        group.addLayout(flow)
        restore = Button(look, words("Restore the original wording"), "quiet", icon="undo")
        restore.setAccessibleName(words("Restore the original wording of {text}", text=title))
        restore.clicked.connect(partial(self._restore, name))
        self.restores[name] = restore
        foot = row()
        add_all(foot, None, restore)
        group.addLayout(foot)
        self.binder.also(lambda _profile: self._show_restores())

    def _insert(self, name: str, merge: str) -> None:
        field = self.fields[name]
        field.textCursor().insertText(merge)
        field.setFocus()

    def _restore(self, name: str) -> None:
        text = self._came[name]
        self.room.autosave.run(lambda: restore_text(self.room.desk, name, text))
        self.refresh()

    def _show_restores(self) -> None:
        found, reading = practice(self.room.desk), self.room.desk.reading_only
        for name, restore in self.restores.items():
            other = getattr(found, name) != self._came[name]
            restore.setEnabled(other and not reading)
