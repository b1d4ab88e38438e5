"""A length of time in minutes, shown as it is said: 90 min."""

import re

from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.fields import LineField
from coachdesk.words import Words


class MinutesField(LineField):
    """Whole minutes; an empty field means the usual number."""

    def __init__(self, look: Look, words: Words, name: str, most: int) -> None:
        super().__init__(look, name)
        self._words, self._most = words, most
        self.setFixedWidth(look.px(130))
        self.edited.connect(self._judge)

    def minutes(self) -> int | None:
        """The minutes typed; ``None`` when the field is empty."""
        found = re.search(r"\d+", self.text())
        return int(found.group()) if found and len(found.group()) < 9 else None

    def is_fitting(self) -> bool:
        """Whether the field is empty or holds a number of minutes that can be planned."""
        minutes = self.minutes()
        if minutes is None:
            return not self.text().strip()
        return 1 <= minutes <= self._most

    def show_minutes(self, minutes: int) -> None:
        """Show a number, unless the field is being typed in."""
        if not self.hasFocus():
            self.show_whole(minutes)

    def show_whole(self, minutes: int) -> None:
        """Show a number as it is said."""
        self.show_value(self._words.minutes(minutes))
        self.set_wrong("")

    def _judge(self) -> None:
        sentence = self._words("A whole number from {low} to {high}.", low=1, high=self._most)
        self.set_wrong("" if self.is_fitting() else sentence)
