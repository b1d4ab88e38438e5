"""Appearance: light or dark, how large text is, what moves, how long notices stay, reminders.

Kept on this machine, not in the practice: another laptop has other eyes before it.
"""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.system.settings import STAYS, TEXT_SIZES
from coachdesk.ui.calendar.reminder import remind_options
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import Choice


class Appearance(SettingsPart):
    """The look of the window."""

    def __init__(self, room: Room) -> None:
        words = room.words
        super().__init__(room, words("Appearance"), words("On this laptop only."))
        themes = [
            ("system", words("As the system")),
            ("light", words("Light")),
            ("dark", words("Dark")),
        ]
        icons = {"system": "laptop", "light": "sun"}
        self.theme = self._segments(words("Light or dark"), themes, icons)
        self.theme.chosen.connect(partial(room.changes.setting_wanted.emit, "theme"))
        sizes = [(str(each), words("{n} %", n=each)) for each in TEXT_SIZES]
        self.size_choice = self._segments(words("Text size"), sizes)
        self.size_choice.chosen.connect(partial(self._want_number, "text_size"))
        motions = [("system", words("As the system")), ("off", words("Off"))]
        self.motion = self._segments(words("Motion"), motions)
        self.motion.chosen.connect(partial(room.changes.setting_wanted.emit, "motion"))
        stays = [
            (str(each), words("{n} seconds", n=each) if each else words("Until closed"))
            for each in STAYS
        ]
        self.stays = self._segments(words("Notices stay"), stays)
        self.stays.chosen.connect(partial(self._want_number, "notices_stay"))
        self.remind = Choice(self.look, words("Reminder before sessions"), remind_options(words))
        self.remind.chosen.connect(partial(self._want_number, "remind_before"))
        self.body.addWidget(
            self.card_of_rows(
                self.row_of(words("Light or dark"), "", self.theme),
                self.row_of(
                    words("Text size"),
                    words("Ctrl and + or − change it anywhere, Ctrl and 0 puts it back."),
                    self.size_choice,
                ),
                self.row_of(
                    words("Motion"),
                    words("What appears comes in gently, unless the system asks for less."),
                    self.motion,
                ),
                self.row_of(
                    words("Notices stay"),
                    words("F6 leads to one; it waits while the keyboard or the pointer is on it."),
                    self.stays,
                ),
                self.row_of(
                    words("Reminder before sessions"),
                    words("A notice while CoachDesk runs; also at the bell in the calendar."),
                    self.remind,
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
        self.motion.show_value(settings.motion)
        self.stays.show_value(str(settings.notices_stay))
        self.remind.show_value(str(settings.remind_before))

    def _segments(
        self, name: str, options: list[tuple[str, str]], icons: dict[str, str] | None = None
    ) -> Segments:
        return Segments(self.look, options, name=name, icons=icons or {}, clearable=False)

    def _want_number(self, name: str, key: str) -> None:
        self.room.changes.setting_wanted.emit(name, int(key))
