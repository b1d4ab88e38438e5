"""A month to pick a day from, in the program's own colours and icons."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from coachdesk.ui.icons import icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type

CELL, EDGE = 36, 3


class Calendar(QCalendarWidget):
    """A month of days; arrows move, Enter picks."""

    def __init__(
        self, look: Look, today: date, shown: date, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._today = look, QDate(today.year, today.month, today.day)
        self.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        quiet = QTextCharFormat()
        quiet.setForeground(look.colour("ink3"))
        self.setHeaderTextFormat(quiet)
        for weekday in Qt.DayOfWeek:
            self.setWeekdayTextFormat(weekday, quiet)  # Qt's own weekends are red in any theme
        for name, drawing in (("prev", "chevron-left"), ("next", "chevron-right")):
            button = self.findChild(QToolButton, f"qt_calendar_{name}month")
            if isinstance(button, QToolButton):
                button.setIcon(icon(look, drawing))
                button.setIconSize(QSize(look.px(16), look.px(16)))
        self.setMinimumSize(look.px(7 * CELL + 8), look.px(7 * CELL + 30))

    def paintCell(self, painter: QPainter, rect: QRect, day: QDate) -> None:
        look, box = self._look, QRectF(rect).adjusted(EDGE, EDGE, -EDGE, -EDGE)
        chosen, now = day == self.selectedDate(), day == self._today
        painter.fillRect(rect, look.colour("surface"))
        if chosen or now:
            fill = look.colour("accent") if chosen else None
            rounded_box(painter, box, look.px(8), fill, look.colour("accent"))
        elsewhere = day.month() != self.monthShown()
        ink = look.colour("onAccent" if chosen else "ink3" if elsewhere else "ink")
        role, text = Type.BODY_STRONG if chosen or now else Type.BODY, str(day.day())
        width = look.metrics(role).horizontalAdvance(text)
        place = QRectF(box.center().x() - width / 2, box.y(), width + 2, box.height())
        text_line(painter, look.font(role), ink, place, text, elide=False)
