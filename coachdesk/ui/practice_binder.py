"""Ties fields to the practice's profile: typed words go to autosave, choices are kept at once."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.desk import Source
from coachdesk.desk.practice import change_practice, choose_for_practice, practice
from coachdesk.domain.practice import Practice
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField, NumberField

Check = Callable[[Any], str]


class PracticeBinder(QObject):
    """The bindings of one page. ``refresh`` shows what is kept wherever nothing waits.

    Signals:
        typed: a text is being typed, and will be kept in a moment.
    """

    typed = Signal()

    def __init__(self, room: Room, parent: QObject) -> None:
        super().__init__(parent)
        self._room = room
        self._texts: dict[str, LineField | GrowingField] = {}
        self._shows: list[Callable[[Practice], None]] = []

    def refresh(self) -> None:
        """Show the profile as it is kept."""
        if self._room.desk.is_open:
            found = practice(self._room.desk)
            for show in self._shows:
                show(found)

    def as_typed(self) -> Practice:
        """The profile as it will be kept, with what stands in the text fields now."""
        texts: dict[str, Any] = {name: field.value() for name, field in self._texts.items()}
        return replace(practice(self._room.desk), **texts)

    def also(self, show: Callable[[Practice], None]) -> None:
        """Call ``show`` at every refresh."""
        self._shows.append(show)

    def text(self, field: LineField | GrowingField, name: str) -> None:
        """Tie a text field to a text of the profile."""
        key, autosave, desk = f"practice-{name}", self._room.autosave, self._room.desk

        def on_edited() -> None:
            value, source = field.value(), Source(self, field.visit)
            autosave.pend(key, lambda: change_practice(desk, source, **{name: value}))

        def show(found: Practice) -> None:
            if not autosave.is_waiting(key):
                field.show_value(getattr(found, name))

        self._texts[name] = field
        field.edited.connect(on_edited)
        field.edited.connect(self.typed)
        field.left.connect(autosave.flush)
        self._lock(field)
        self._shows.append(show)

    def choice(self, field: Segments | Choice, name: str, kind: Callable[[str], Any]) -> None:
        """Tie a choice to a field of the profile whose values ``kind`` makes of keys."""
        field.chosen.connect(lambda key: self.choose(**{name: kind(key)}))
        self._lock(field)
        self._shows.append(lambda found: field.show_value(getattr(found, name)))

    def whole_number(self, field: NumberField, name: str, low: int, high: int) -> None:
        """Tie a number field; a number outside ``low`` to ``high`` is marked and not kept."""
        key, autosave, desk = f"practice-{name}", self._room.autosave, self._room.desk
        words = self._room.words

        def on_edited() -> None:
            number, source = field.number(), Source(self, field.visit)
            fits = number is not None and number == int(number) and low <= number <= high
            sentence = words("A whole number from {low} to {high}.", low=low, high=high)
            field.set_wrong("" if fits else sentence)
            if fits and number is not None:
                value = int(number)
                autosave.pend(key, lambda: change_practice(desk, source, **{name: value}))

        def show(found: Practice) -> None:
            if not autosave.is_waiting(key) and not field.hasFocus():
                field.show_number(float(getattr(found, name)))
                field.set_wrong("")

        field.edited.connect(on_edited)
        field.left.connect(autosave.flush)
        self._lock(field)
        self._shows.append(show)

    def choose(self, **changes: Any) -> None:
        """Keep a choice at once; what cannot be kept is shown as it was."""
        desk = self._room.desk
        if not self._room.autosave.run(lambda: choose_for_practice(desk, Source(self), **changes)):
            self.refresh()

    def _lock(self, field: Any) -> None:
        if not self._room.desk.reading_only:
            return
        if isinstance(field, GrowingField):
            field.set_reading(True)
        elif isinstance(field, LineField):
            field.setReadOnly(True)
        else:
            field.setEnabled(False)
