"""A field for a day: typed as people type days, or picked from a calendar."""

from collections.abc import Callable
from datetime import date, tzinfo

from PySide6.QtCore import QDate, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget, QWidgetAction

from coachdesk.domain.scales import DayText, day_of, is_unreadable, time_of
from coachdesk.ui.day_words import read_day, show_day
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.field_signs import FieldSigns
from coachdesk.ui.widgets.fields import LineField
from coachdesk.words import Words


class DayField(LineField):
    """A day, with a time of day if one is typed. What is no day is kept as typed and marked.

    ``planned`` makes it a field for when a session is to be and gives the zone of its clock, for
    times that clocks skip or show twice to be marked. ``decided`` then tells of which day, as it is
    kept, it was said which instant is meant: that one is not marked.

    Signals:
        day_changed: the coach settled on a day (or on words that are none); carries ``DayText``.
    """

    day_changed = Signal(str)

    def __init__(
        self,
        look: Look,
        words: Words,
        name: str,
        today: Callable[[], date],
        *,
        placeholder: str = "",
        plain: bool = False,
        planned: Callable[[], tzinfo | None] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, placeholder=placeholder, plain=plain, parent=parent)
        self._words, self._today, self._planned = words, today, planned
        self._day = DayText("")
        self._typed = False
        self._mark = ""
        self.decided: Callable[[], str] = str
        if not plain:
            self.pick = FieldSigns(look, self).put_behind("calendar", words("Calendar"), "Alt+↓")
            self.pick.clicked.connect(self.open_calendar)
        self.edited.connect(self._on_edited)

    def day(self) -> DayText:
        """The day as it is kept."""
        if self._typed:
            return self._read()
        return self._day

    def show_day(self, day: str, mark: str = "") -> None:
        """Show a day without telling anyone, with a quiet sentence if there is one to say."""
        self._mark = mark
        if self._typed and self.hasFocus():
            return
        self._day, self._typed = DayText(day), False
        self.show_value(show_day(day, self._today(), self._words))
        self._judge()

    def open_calendar(self) -> None:
        """Offer a calendar below the field."""
        if self.isReadOnly():
            return
        menu = QMenu(self)
        from coachdesk.ui.widgets.calendar import Calendar

        shown = day_of(self.day()) or self._today()
        calendar = Calendar(self._look, self._today(), shown, parent=menu)
        calendar.activated.connect(self._on_picked)
        calendar.clicked.connect(self._on_picked)
        calendar.activated.connect(menu.close)
        calendar.clicked.connect(menu.close)
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
        calendar.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.open_calendar()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._settle()
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._settle()
        super().focusOutEvent(event)

    def _on_edited(self) -> None:
        self._typed = True

    def _on_picked(self, picked: QDate) -> None:
        at = time_of(self.day())
        day = date(picked.year(), picked.month(), picked.day()).isoformat()
        self._take(DayText(day if at is None else f"{day}T{at:%H:%M}"))

    def _settle(self) -> None:
        if self._typed:
            self._take(self._read())

    def _read(self) -> DayText:
        if self._planned is None:
            return read_day(self.text(), self._today(), self._words)
        from coachdesk.ui.planning_words import read_planned

        return read_planned(self.text(), self._today(), self._words)

    def _take(self, day: DayText) -> None:
        changed = day != self._day
        self._day, self._typed = day, False
        self.show_value(show_day(day, self._today(), self._words))
        self._judge()
        if changed:
            self.day_changed.emit(day)

    def _judge(self) -> None:
        unreadable = is_unreadable(self._day)
        sentence = self._words("This is not a day in the calendar.") if unreadable else self._mark
        if self._planned is not None and not sentence and self._day != self.decided():
            from coachdesk.ui.planning_words import clock_trouble

            sentence = clock_trouble(self._day, self._planned(), self._words)
        if self.accessibleDescription() != sentence:
            self.set_wrong(sentence)
