"""Appearance: light or dark, and how large text is. Kept on this machine, not in the practice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.system.settings import TEXT_SIZES
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.widgets.choices import Segments


class Appearance(SettingsPart):
    """The look of the window.

    Signals:
        text_size_wanted: another text size is wanted; carries percent.
    """

    text_size_wanted = Signal(int)

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(room, words("Appearance"), words("On this laptop only."))
        self.theme = Segments(
            look,
            [
                ("system", words("As the system")),
                ("light", words("Light")),
                ("dark", words("Dark")),
            ],
            name=words("Light or dark"),
            icons={"system": "laptop", "light": "sun"},
            clearable=False,
        )
        self.theme.chosen.connect(self._on_theme)
        self.size_choice = Segments(
            look,
            [(str(each), words("{n} %", n=each)) for each in TEXT_SIZES],
            name=words("Text size"),
            clearable=False,
        )
        self.size_choice.chosen.connect(lambda key: self.text_size_wanted.emit(int(key)))
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(words("Light or dark"), "", self.theme),
                self.row_of(
                    words("Text size"),
                    words("Ctrl and + or − change it anywhere, Ctrl and 0 puts it back."),
                    self.size_choice,
                ),
            )
        )
        self.body.addStretch(1)

    def first_stop(self) -> QWidget:
        return self.size_choice

    def refresh(self) -> None:
        super().refresh()
        settings = self.room.settings.value
        self.theme.show_value(settings.theme)
        self.size_choice.show_value(str(settings.text_size))

    def _on_theme(self, theme: str) -> None:
        self.room.settings.change(theme=theme)
        self.room.look.set_theme(theme)
