"""What can be done with a section: its name, its place, whether it is used."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.desk.method import (
    add_section,
    order_sections,
    remove_section,
    rename_section,
    switch_section,
)
from coachdesk.domain.method import is_own, stays
from coachdesk.domain.practice import SectionSetup
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.labels import section_label
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.name_sheet import NameSheet


@dataclass(frozen=True, slots=True)
class SectionActs:
    """The acts on the sections of one stage, as the chips, the keys and the menu ask for them."""

    room: Room
    page: QWidget
    stage: str

    def add(self, shown: Callable[[str], None]) -> None:
        """Ask for a name and add a section; ``shown`` gets its key."""
        words = self.room.words

        def add(name: str) -> None:
            made: list[SectionSetup] = []
            desk = self.room.desk
            if self._run(lambda: made.append(add_section(desk, self.stage, name))):
                shown(made[0].key)

        title = words("A section of your own")
        NameSheet(self.room, self.page, title, words("Add the section"), add).open()

    def rename(self, key: str) -> None:
        """Ask for another name."""
        desk, words = self.room.desk, self.room.words
        if desk.reading_only:
            return
        name = section_label(words, self.stage, key, desk.method())
        usual = "" if is_own(key) else section_label(words, self.stage, key)

        def rename(text: str) -> None:
            kept = "" if text == usual else text
            self._run(lambda: rename_section(desk, self.stage, key, kept))

        NameSheet(
            self.room, self.page, words("Rename “{name}”", name=name), words("Rename"), rename,
            name=name, usual=usual,
        ).open()  # fmt: skip

    def switch(self, key: str) -> None:
        """Switch a section on or off."""
        desk = self.room.desk
        on = not desk.method().uses(self.stage, key)
        if not desk.reading_only:
            self._run(lambda: switch_section(desk, self.stage, key, on=on))

    def order(self, keys: list[str]) -> None:
        """Put the sections in another order."""
        self._run(lambda: order_sections(self.room.desk, self.stage, keys))

    def remove(self, key: str) -> None:
        """Remove an own section."""
        if is_own(key) and not self.room.desk.reading_only:
            self._run(lambda: remove_section(self.room.desk, self.stage, key))

    def menu(self, key: str) -> QMenu:
        """The menu of a section."""
        words, desk = self.room.words, self.room.desk
        menu = QMenu(self.page)
        if desk.reading_only:
            return menu
        keys = [each.key for each in desk.method().sections(self.stage)]
        at, last = keys.index(key), len(keys) - 1
        self._entry(menu, "pencil", words("Rename…"), lambda: self.rename(key))
        used = desk.method().uses(self.stage, key)
        text = words("Switch off") if used else words("Switch on")
        turn = self._entry(menu, "eye-off" if used else "eye", text, lambda: self.switch(key))
        if stays(self.stage, key):
            turn.setText(words("The journey leans on it, so it stays on"))
            turn.setEnabled(False)
        menu.addSeparator()
        for by, text, name, possible in (
            (-1, words("Move left"), "arrow-left", at > 0),
            (1, words("Move right"), "arrow-right", at < last),
        ):
            moved = list(keys)
            if possible:
                moved[at], moved[at + by] = moved[at + by], moved[at]
            entry = self._entry(menu, name, text, partial(self.order, moved))
            entry.setEnabled(possible)
        if is_own(key):
            menu.addSeparator()
            self._entry(menu, "trash", words("Remove this section"), lambda: self.remove(key))
        return menu

    def _entry(self, menu: QMenu, name: str, text: str, act: Callable[[], None]) -> Any:
        entry = menu.addAction(icon(self.room.look, name), text)
        entry.triggered.connect(lambda: act())
        return entry

    def _run(self, act: Callable[[], object]) -> bool:
        return self.room.autosave.run(act)
