"""Which two days the wheel on the overview compares: a quiet button with a menu of both."""

from datetime import date

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button

Rated = tuple[tuple[str, date], ...]


class WheelDays(Button):
    """Offers any two days of rating, once there are more than two.

    Signals:
        chosen: other days were chosen; carries the earlier and the later session's id.
    """

    chosen = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        words = room.words
        super().__init__(
            room.look, words("Compare other days"), "quiet", after="chevron-down", size="compact",
            parent=parent,
        )  # fmt: skip
        self._room = room
        self._rated: Rated = ()
        self._pair = ("", "")
        self.clicked.connect(self._on_clicked)

    def show_days(self, rated: Rated, pair: tuple[str, str]) -> None:
        """Show the sessions with ratings, oldest first, and which two are compared."""
        self._rated, self._pair = rated, pair
        self.setVisible(len(rated) > 2)

    def menu(self) -> QMenu:
        """Both lists of days, the present ones ticked."""
        words, menu = self._room.words, QMenu(self)
        ids = [each for each, _ in self._rated]
        for end, title, offered in (
            (0, words("From"), self._rated[:-1]),
            (1, words("To"), self._rated[1:]),
        ):
            menu.addSection(title).setText(title)
            group = QActionGroup(menu)
            for session_id, day in offered:
                action = menu.addAction(words.short_day_with_year(day))
                action.setActionGroup(group)
                action.setCheckable(True)
                action.setChecked(session_id == self._pair[end])
                action.setData((end, ids.index(session_id)))
        menu.triggered.connect(lambda action: self._choose(*action.data()))
        return menu

    def _choose(self, end: int, at: int) -> None:
        ids = [each for each, _ in self._rated]
        first, last = (ids.index(each) for each in self._pair)
        # The earlier day stays the earlier one: the other end makes room.
        pair = (at, last if last > at else at + 1) if end == 0 else (min(first, at - 1), at)
        self.chosen.emit(ids[pair[0]], ids[pair[1]])

    def _on_clicked(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 4)))
