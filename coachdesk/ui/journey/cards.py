"""Records shown as cards under each other: kept by id, moved by Alt+arrow, removed by their menu.

Before there is any record one empty card stands ready. It belongs to nothing until something is
written in it; the first words make the record, and the card goes on as that record's card.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QWidget
from shiboken6 import isValid

from coachdesk.desk.desk import Source
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import column

R = TypeVar("R")


class RecordCard(QFrame, Generic[R]):
    """The card of one record. Subclasses build themselves and say how the record is kept.

    Signals:
        became: the empty card was written in and is now the card of a record; carries its id.
        removal_wanted: the menu's "Remove" was chosen.
        move_wanted: the menu's "Move up" (-1) or "Move down" (1) was chosen.
    """

    spoken = "group"

    became = Signal(str)
    removal_wanted = Signal()
    move_wanted = Signal(int)

    def __init__(self, context: StageContext, record_id: str, more: str) -> None:
        super().__init__()
        self.context = context
        self.record_id = record_id
        self.look, self.words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        self.form = Form(context, self.binder)
        self.setProperty("card", "true")
        self.menu_button = IconButton(self.look, "more", more, size=28)
        self.menu_button.clicked.connect(self._on_menu)
        self.build()

    # What subclasses say

    def build(self) -> None:
        """Make the card's widgets."""
        raise NotImplementedError

    def record(self, journey: Journey) -> R:
        """The record as it is kept, or a blank one before there is any."""
        raise NotImplementedError

    def add(self, source: Source, **given: Any) -> str:
        """Make the record; gives its id."""
        raise NotImplementedError

    def change(self, source: Source, **changes: Any) -> None:
        """Change the record."""
        raise NotImplementedError

    def first_field(self) -> QWidget:
        """Where writing begins."""
        raise NotImplementedError

    def removal_words(self) -> str:
        """What the menu calls removing it."""
        raise NotImplementedError

    # Shared

    def keep(self, source: Source, **changes: Any) -> None:
        """Keep something written in the card, in a new record if there is none yet."""
        if self.record_id:
            self.change(source, **changes)
            return
        self.record_id = self.add(source, **changes)
        if isValid(self):  # words that waited for a full disk may outlive their card
            self.became.emit(self.record_id)

    def keeper(self, name: str) -> Callable[[Any, Source], None]:
        """An act that keeps one field, for the binder."""
        return lambda value, source: self.keep(source, **{name: value})

    def reader(self, name: str) -> Callable[[Journey], Any]:
        """What stands in one field, for the binder."""
        return lambda journey: getattr(self.record(journey), name)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        self.menu_button.setVisible(bool(self.record_id) and not self.context.reading_only)
        self.binder.refresh(journey)

    def menu(self) -> QMenu:
        """What can be done with the card as a whole."""
        words, menu = self.words, QMenu(self)
        for text, name, step in (
            (words("Move up"), "arrow-up", -1),
            (words("Move down"), "arrow-down", 1),
        ):
            action = menu.addAction(icon(self.look, name), text)
            action.triggered.connect(lambda _=False, step=step: self.move_wanted.emit(step))
        menu.addSeparator()
        remove = menu.addAction(icon(self.look, "trash"), self.removal_words())
        remove.triggered.connect(lambda: self.removal_wanted.emit())
        return menu

    def _on_menu(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height() + 2)))


class CardList(QWidget):
    """Cards by the ids of their records.

    Signals:
        reordered: Alt+arrow or a menu moved a card; carries the ids in their new order.
        removal_wanted: a card's menu wants its record removed; carries the id.
    """

    reordered = Signal(list)
    removal_wanted = Signal(str)

    def __init__(
        self,
        context: StageContext,
        make: Callable[[str], RecordCard[Any]],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._make = context, make
        self._cards: dict[str, RecordCard[Any]] = {}
        self._column = column(self, spacing=context.room.look.px(14))

    def show_cards(self, ids: Sequence[str], journey: Journey) -> None:
        """Show the cards of these records in this order, or an empty one where there is none."""
        wanted = list(ids) or ([] if self._context.reading_only else [""])
        had_keyboard = self._focused()
        stood = [each.record_id for each in self.cards()]
        for gone in [each for each in self._cards if each not in wanted]:
            card = self._cards.pop(gone)
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        for at, each in enumerate(wanted):
            card = self._cards.get(each) or self._made(each)
            if self._column.indexOf(card) != at:
                self._column.removeWidget(card)
                self._column.insertWidget(at, card)
                card.show()  # at once, so that it can take the keyboard
            card.refresh(journey)
        if had_keyboard and had_keyboard not in self._cards and self._cards:
            self._take_keyboard(stood.index(had_keyboard))

    def _take_keyboard(self, at: int) -> None:
        """Where a card went away, its neighbour's menu gets the keyboard: Ctrl+Z undoes there."""
        cards = self.cards()
        near = cards[min(at, len(cards) - 1)]
        menu = near.menu_button
        (near.first_field() if menu.isHidden() else menu).setFocus()

    def card(self, record_id: str) -> RecordCard[Any] | None:
        """The card of a record."""
        return self._cards.get(record_id)

    def cards(self) -> list[RecordCard[Any]]:
        """The cards in their order."""
        return sorted(self._cards.values(), key=self._column.indexOf)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = self._focused()
        if step and focused and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self._move(focused, step)
        else:
            super().keyPressEvent(event)

    def _made(self, record_id: str) -> RecordCard[Any]:
        card = self._make(record_id)
        self._cards[record_id] = card
        card.became.connect(lambda became: self._on_became(card, became))
        card.removal_wanted.connect(lambda: self.removal_wanted.emit(card.record_id))
        card.move_wanted.connect(lambda step: self._move(card.record_id, step))
        return card

    def _on_became(self, card: RecordCard[Any], record_id: str) -> None:
        self._cards = {
            (record_id if each is card else key): each for key, each in self._cards.items()
        }

    def _move(self, record_id: str, step: int) -> None:
        ids = [each.record_id for each in self.cards()]
        at = ids.index(record_id) if record_id in ids else -1
        to = at + step
        if self._context.reading_only or at < 0 or not 0 <= to < len(ids):
            return
        focus = QApplication.focusWidget()
        ids[at], ids[to] = ids[to], ids[at]
        self.reordered.emit(ids)
        if focus is not None:
            focus.setFocus()

    def _focused(self) -> str:
        focus = QApplication.focusWidget()
        return next(
            (key for key, card in self._cards.items() if focus and card.isAncestorOf(focus)), ""
        )
