"""Ties fields to what is kept: typed words go to autosave, the rest is kept at once.

A binding never shows what is kept over words that are still waiting to be kept.
"""

from collections.abc import Callable
from itertools import count
from typing import Any

from PySide6.QtCore import QObject

from coachdesk.desk.desk import Source
from coachdesk.desk.sessions import change_session, set_answer
from coachdesk.domain.answer import AnswerValue
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.widgets.choices import Segments, Switch, Tick
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField, NumberField
from coachdesk.ui.widgets.scales import ScaleDots

Read = Callable[[Journey], Any]
Write = Callable[[Any, Source], object]

_keys = count(1)


class Binder(QObject):
    """The bindings of one page or section. ``refresh`` shows everything anew."""

    def __init__(self, context: StageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._shows: list[Callable[[Journey], None]] = []

    def refresh(self, journey: Journey) -> None:
        """Show what is kept, wherever nothing is waiting."""
        for show in tuple(self._shows):
            show(journey)

    def also(self, show: Callable[[Journey], None]) -> None:
        """Call ``show`` at every refresh."""
        self._shows.append(show)

    # Words

    def text(self, field: LineField | GrowingField, read: Read, write: Write, key: str = "") -> str:
        """Tie a text field; returns the key its words wait under."""
        key = key or f"field-{next(_keys)}"
        autosave = self._context.room.autosave

        def on_edited() -> None:
            # The words are taken now: the field may be gone when they can be kept at last.
            value, source = field.value(), Source(self, field.visit)
            autosave.pend(key, lambda: write(value, source))

        def show(journey: Journey) -> None:
            if not autosave.is_waiting(key):
                field.show_value(str(read(journey)))

        field.edited.connect(on_edited)
        field.left.connect(autosave.flush)
        self._lock(field)
        self._shows.append(show)
        return key

    def answer(self, field: LineField | GrowingField, question: str) -> None:
        """Tie a text field to the answer to a question in the shown session."""
        self.text(
            field,
            lambda journey: journey.answer_text(self._context.session(), question),
            lambda value, source: self._answer(question, value, source),
        )

    def session_text(self, field: LineField | GrowingField, name: str) -> None:
        """Tie a text field to a field of the shown session."""
        self.text(
            field,
            lambda journey: getattr(self._context.session(), name, ""),
            lambda value, source: change_session(
                self._context.room.desk, self._context.place(), source, **{name: value}
            ),
        )

    # Choices, scales, ticks

    def choice(self, field: Segments | Choice, read: Read, write: Write) -> None:
        """Tie a choice; it is kept at once. ``read`` gives the key, empty for none."""
        field.chosen.connect(lambda key: self._act(lambda: write(key, Source(self))))
        self._lock(field)
        self._shows.append(lambda journey: field.show_value(str(read(journey) or "")))

    def answer_choice(self, field: Segments | Choice, question: str) -> None:
        """Tie a choice to the answer to a question."""
        self.choice(
            field,
            lambda journey: journey.answer_text(self._context.session(), question),
            lambda key, source: self._answer(question, key, source),
        )

    def scale(self, dots: ScaleDots, read: Read, write: Write) -> None:
        """Tie scale dots; they are kept at once."""
        dots.rated.connect(lambda value: self._act(lambda: write(value, Source(self))))
        if self._context.reading_only:
            dots.set_reading(True)
        self._shows.append(lambda journey: dots.show_value(read(journey)))

    def answer_scale(self, dots: ScaleDots, question: str) -> None:
        """Tie scale dots to the answer to a question."""
        self.scale(
            dots,
            lambda journey: self.number(journey, question),
            lambda value, source: self._answer(question, value, source),
        )

    def session_scale(self, dots: ScaleDots, name: str) -> None:
        """Tie scale dots to a field of the shown session."""
        self.scale(
            dots,
            lambda journey: getattr(self._context.session(), name, None),
            lambda value, source: change_session(
                self._context.room.desk, self._context.place(), source, **{name: value}
            ),
        )

    def tick(self, box: Tick | Switch, read: Read, write: Write) -> None:
        """Tie a tick box or a switch; it is kept at once."""
        signal = box.ticked if isinstance(box, Tick) else box.switched
        signal.connect(lambda on: self._act(lambda: write(on, Source(self))))
        self._lock(box)
        self._shows.append(lambda journey: box.show_value(bool(read(journey))))

    def answer_tick(self, box: Tick, question: str) -> None:
        """Tie a tick box to the answer to a question."""
        self.tick(
            box,
            lambda journey: journey.answer(self._context.session(), question) is True,
            lambda on, source: self._answer(question, on, source),
        )

    def day(self, field: DayField, read: Read, write: Write, mark: Read | None = None) -> None:
        """Tie a day field; ``mark`` gives a quiet sentence about the day, empty for none."""
        field.day_changed.connect(lambda day: self._act(lambda: write(day, Source(self))))
        self._lock(field)
        self._shows.append(
            lambda journey: field.show_day(read(journey), mark(journey) if mark else "")
        )

    def answer_day(self, field: DayField, question: str) -> None:
        """Tie a day field to the answer to a question."""
        self.day(
            field,
            lambda journey: journey.answer_text(self._context.session(), question),
            lambda day, source: self._answer(question, day, source),
        )

    def amount(self, field: NumberField, read: Read, write: Write) -> None:
        """Tie a number field; what cannot be read as a number is marked and stays in the field."""
        key = f"field-{next(_keys)}"
        autosave = self._context.room.autosave
        words = self._context.room.words

        def on_edited() -> None:
            value, source = field.number(), Source(self, field.visit)
            readable = field.is_readable()
            field.set_wrong("" if readable else words("This is not a number yet."))
            if readable:
                autosave.pend(key, lambda: write(value, source))

        def show(journey: Journey) -> None:
            if not autosave.is_waiting(key) and not field.hasFocus():
                field.show_number(read(journey))

        field.edited.connect(on_edited)
        field.left.connect(autosave.flush)
        self._lock(field)
        self._shows.append(show)

    # Helpers

    def number(self, journey: Journey, question: str) -> int | None:
        """The answer to a question as a number."""
        value = journey.answer(self._context.session(), question)
        return value if isinstance(value, int) and not isinstance(value, bool) else None

    def _answer(self, question: str, value: AnswerValue | None, source: Source) -> None:
        set_answer(self._context.room.desk, self._context.place(), question, value, source)

    def _act(self, act: Callable[[], object]) -> None:
        if not self._context.act(act):
            self.refresh(self._context.journey())

    def _lock(self, field: Any) -> None:
        if not self._context.reading_only:
            return
        if isinstance(field, GrowingField | LineField):
            field.setPlaceholderText("")  # an example would read as if it had been said
        if isinstance(field, GrowingField):
            field.set_reading(True)
        elif isinstance(field, LineField):
            field.setReadOnly(True)
        else:
            field.setEnabled(False)
