"""The goals in the client's own order: priorities first, then those that wait.

One Tab stop; arrows move, Alt with an arrow moves the goal, across the line between the two parts
as well; Space makes a priority or parks; a drag does all of it with the mouse.
"""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.ui.journey.priorities.goal_row import GoalCard, GoalRow
from coachdesk.ui.journey.priorities.order import Order, moved, stepped, turned
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

ACTIVE, PARKED = "active", "parked"


class GoalList(QWidget):
    """The list. ``wide`` shows more of each goal; in a ``still`` one nothing can be moved.

    One that is not ``headed`` shows goals of one kind, all given as parked.

    Signals:
        opened: a goal was clicked, or Enter pressed on it; carries its id.
        arranged: the coach moved a goal; carries the ids of the priorities and of the parked.
        menu_wanted: carries a goal's id and the point, on the screen, where its menu belongs.
    """

    opened = Signal(str)
    arranged = Signal(list, list)
    menu_wanted = Signal(str, QPoint)

    def __init__(
        self, room: Room, *, wide: bool, still: bool, headed: bool = True,
        parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._room, self._wide, self._still, self._headed = room, wide, still, headed
        self._rows: dict[str, GoalRow] = {}
        self._active: list[str] = []
        self._parked: list[str] = []
        self._stop = ""
        self._slot: tuple[str, int] | None = None
        look, words = room.look, room.words
        self._column = column(self, spacing=look.px(8 if wide else 2))
        none = words("No priority yet. One to three is usual.")
        self.none_yet = Paragraph(look, none, Type.BODY, "ink2")
        self.gentle = Paragraph(look, "", Type.CAPTION, "attention")
        head = row()
        self.parked_title = Label(look, words("Parked for now"), Type.BODY, "ink2")
        self.parked_count = Label(look, "", Type.CAPTION, "ink3")
        add_all(head, self.parked_title, None, self.parked_count)
        self.parked_head = QWidget()
        self.parked_head.setLayout(head)
        head.setContentsMargins(look.px(6), look.px(12), look.px(4), look.px(4))
        self._top: list[QWidget] = [self.none_yet]
        self._middle: list[QWidget] = [self.gentle, self.parked_head]
        for each in (*self._top, *self._middle):
            self._column.addWidget(each)
        self._line = QFrame(self)
        self._line.setProperty("dropline", "true")
        self._line.setFixedHeight(3)
        self._line.hide()

    # Showing

    def show_goals(
        self,
        active: Sequence[GoalCard],
        parked: Sequence[GoalCard],
        current: str = "",
        note: str = "",
    ) -> None:
        """Show the goals; ``note`` is a gentle word under the priorities."""
        cards = [*active, *parked]
        ids = [card.id for card in cards]
        for gone in [each for each in self._rows if each not in ids]:
            made = self._rows.pop(gone)
            self._column.removeWidget(made)
            made.hide()
            made.deleteLater()
        for card in cards:
            if card.id not in self._rows:
                self._rows[card.id] = self._made(card.id)
        self._active = [card.id for card in active]
        self._parked = [card.id for card in parked]
        self._lay()
        for card in cards:
            self._rows[card.id].show_card(card, current=card.id == current)
        self.none_yet.setVisible(self._headed and not active)
        self.gentle.set_text(note)
        self.gentle.setVisible(bool(note))
        self.parked_head.setVisible(self._headed and bool(parked))
        self.parked_count.set_text(str(len(parked)))
        if self._stop not in ids:
            self._stop = current if current in ids else (ids[0] if ids else "")
        self._make_stop(self._stop)

    def row(self, goal_id: str) -> GoalRow:
        """The card of a goal."""
        return self._rows[goal_id]

    def stop(self) -> GoalRow | None:
        """The card that takes the keyboard by Tab, ``None`` in an empty list."""
        return self._rows.get(self._stop)

    def take_keyboard(self, goal_id: str = "") -> None:
        """Put the keyboard on a goal, by default on the one where it was last."""
        wanted = goal_id or self._stop
        if wanted in self._rows:
            self._make_stop(wanted)
            self._rows[wanted].setFocus(Qt.FocusReason.TabFocusReason)
            page = self._page()
            if page is not None:
                page.show_widget(self._rows[wanted])

    def _page(self) -> StagePage | None:
        """The scrolling page the list stands in."""
        parent = self.parentWidget()
        while parent is not None and not isinstance(parent, StagePage):
            parent = parent.parentWidget()
        return parent

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focus = next((each for each, made in self._rows.items() if made.hasFocus()), "")
        if not focus:
            super().keyPressEvent(event)
        elif step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._tell(stepped(self._active, self._parked, focus, step), focus)
        elif step is not None or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            ids = [*self._active, *self._parked]
            last = len(ids) - 1
            at = ids.index(focus) + (step or 0)
            if step is None:
                at = 0 if event.key() == Qt.Key.Key_Home else last
            self.take_keyboard(ids[max(0, min(last, at))])
        else:
            super().keyPressEvent(event)

    # Inside

    def _made(self, goal_id: str) -> GoalRow:
        made = GoalRow(
            self._room.look, self._room.words("More"), wide=self._wide, still=self._still
        )
        made.opened.connect(lambda: self._on_opened(goal_id))
        made.turned.connect(
            lambda: self._tell(turned(self._active, self._parked, goal_id), goal_id)
        )
        made.menu_wanted.connect(lambda at: self.menu_wanted.emit(goal_id, at))
        made.dragged.connect(lambda y: self._on_dragged(y))
        made.dropped.connect(lambda counts: self._on_dropped(goal_id, counts))
        return made

    def _lay(self) -> None:
        order: list[QWidget] = [
            *self._top,
            *(self._rows[each] for each in self._active),
            *self._middle,
            *(self._rows[each] for each in self._parked),
        ]
        for at, part in enumerate(order):
            if self._column.indexOf(part) != at:
                self._column.removeWidget(part)
                self._column.insertWidget(at, part)

    def _make_stop(self, stop: str) -> None:
        self._stop = stop
        for each, made in self._rows.items():
            policy = Qt.FocusPolicy.StrongFocus if each == stop else Qt.FocusPolicy.ClickFocus
            made.setFocusPolicy(policy)

    def _on_opened(self, goal_id: str) -> None:
        self._make_stop(goal_id)
        self.opened.emit(goal_id)

    def _tell(self, order: Order, goal_id: str) -> None:
        active, parked = order
        if self._still or (active == self._active and parked == self._parked):
            return
        self._make_stop(goal_id)
        self.arranged.emit(active, parked)

    # Dragging

    def _on_dragged(self, screen_y: int) -> None:
        page = self._page()
        if page is not None:
            page.show_height(screen_y)
        y = self.mapFromGlobal(QPoint(0, screen_y)).y()
        part, ids = ACTIVE, self._active
        first_parked = self._rows[self._parked[0]] if self._parked else None
        if not self._headed or (
            first_parked is not None and y > self.parked_head.geometry().center().y()
        ):
            part, ids = PARKED, self._parked
        elif first_parked is None and self._active:
            last = self._rows[self._active[-1]]
            if y > last.geometry().bottom() + self._room.look.px(24):
                part, ids = PARKED, []
        at = sum(self._rows[each].geometry().center().y() < y for each in ids)
        self._slot = (part, at)
        self._show_line(part, ids, at)

    def _show_line(self, part: str, ids: list[str], at: int) -> None:
        if ids and at < len(ids):
            y = self._rows[ids[at]].geometry().top() - 2
        elif ids:
            y = self._rows[ids[-1]].geometry().bottom() + 2
        else:
            y = self.none_yet.geometry().bottom() if part == ACTIVE else self.height() - 4
        self._line.setGeometry(0, y, self.width(), 3)
        self._line.show()
        self._line.raise_()

    def _on_dropped(self, goal_id: str, counts: bool) -> None:
        slot, self._slot = self._slot, None
        self._line.hide()
        if slot is not None and counts:
            part, at = slot
            order = moved(self._active, self._parked, goal_id, to_active=part == ACTIVE, at=at)
            self._tell(order, goal_id)
