"""Filtering the client list, by typing and by menu, and what is said when nobody matches."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.domain.client_line import ClientStatus
from coachdesk.ui.icons import icon
from coachdesk.ui.models.client_list import ClientListModel
from coachdesk.ui.models.client_order import Order, Wanted, status_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.field_signs import FieldSigns
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph

LONGEST_CHOSEN = 26  # characters of what is chosen, shown under the field


class FilterRow(QWidget):
    """A field to type in, a menu of statuses, tags and orders, and what is chosen there.

    Signals:
        changed: what is wanted changed.
        order_changed: the clients are wanted in another order; carries it.
        all_picked: every client shown is to be picked.
        export_wanted: the clients shown are wanted as a table.
        entered: Enter was pressed.
        list_wanted: the coach goes down into the list.
        closed: Esc was pressed.
    """

    changed = Signal()
    order_changed = Signal(Order)
    all_picked = Signal()
    export_wanted = Signal()
    entered = Signal()
    list_wanted = Signal()
    closed = Signal()

    def __init__(
        self, room: Room, model: ClientListModel, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._room, self._model = room, model
        self._chosen = Wanted()
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(2))
        lines.setContentsMargins(0, look.px(2), 0, look.px(4))
        line = row(spacing=look.px(4))
        self.field = LineField(
            look, words("Filter clients"), placeholder=words("Name, tag, status"), role=Type.BODY
        )
        self.field.setFixedHeight(look.px(34))
        signs = FieldSigns(look, self.field)
        signs.put_before("search")
        self.empty = signs.put_behind("x", words("Show everybody"), "Esc")
        self.empty.clicked.connect(self._on_empty)
        self.empty.hide()
        self.field.textChanged.connect(lambda text: self.empty.setVisible(bool(text)))
        self.field.edited.connect(self.changed)
        self.field.entered.connect(self.entered)
        self.button = IconButton(look, "chevron-down", words("Status, tags, order"), drawn=15)
        self.button.clicked.connect(self._on_menu)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)
        lines.addLayout(line)
        self.only = Button(look, "", "quiet", icon="x", size="compact")
        self.only.clicked.connect(self._on_everyone)
        self.only.hide()
        lines.addWidget(self.only, 0, Qt.AlignmentFlag.AlignLeft)

    def text(self) -> str:
        """What is typed."""
        return self.field.value()

    def wanted(self) -> Wanted:
        """Who is to be shown."""
        return replace(self._chosen, text=self.text())

    def open_up(self) -> None:
        """Show the row and put the focus into its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Filter by nothing."""
        self.field.clear()
        self._choose(Wanted())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

    # The menu

    def menu(self) -> QMenu:
        """The menu of what can be chosen, as things stand now."""
        words, chosen = self._room.words, self._chosen
        menu = QMenu(self)
        for status, text in (
            ("", words("Every status")),
            (ClientStatus.ENQUIRY, words("Enquiries")),
            (ClientStatus.ACTIVE, words("Active")),
            (ClientStatus.PAUSED, words("Paused")),
            (ClientStatus.COMPLETED, words("Completed")),
            (ClientStatus.ARCHIVED, words("Archived")),
        ):
            to = replace(chosen, status=str(status))
            self._add(menu, text, partial(self._on_chosen, to), on=status == chosen.status)
        menu.addSeparator()
        stalled = replace(chosen, stalled=not chosen.stalled)
        text = words("A month without a next session")
        self._add(menu, text, partial(self._on_chosen, stalled), on=chosen.stalled)
        tags = self._model.all_tags()
        if tags:
            below = menu.addMenu(words("Tags"))
            for tag in tags:
                to = replace(chosen, tags=chosen.tags ^ {tag})
                self._add(below, _plain(tag), partial(self._on_chosen, to), on=tag in chosen.tags)
        orders = menu.addMenu(words("Order"))
        for order, text in (
            (Order.NEXT, words("Next session")),
            (Order.NAME, words("Name")),
            (Order.LAST, words("Last session")),
        ):
            on = order is self._model.order()
            self._add(orders, text, partial(self.order_changed.emit, order), on=on)
        menu.addSeparator()
        self._add(menu, words("Pick all shown"), self.all_picked.emit)
        self._add(menu, words("Export those shown…"), self.export_wanted.emit)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(
        self, menu: QMenu, text: str, act: Callable[[], None], *, on: bool | None = None
    ) -> None:
        sign = "accent" if on else "surface"
        action = menu.addAction(icon(self._room.look, "check", sign), text)
        action.triggered.connect(lambda _checked=False: act())

    def _on_menu(self) -> None:
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _on_chosen(self, chosen: Wanted) -> None:
        self._choose(chosen)
        self.changed.emit()

    def _on_everyone(self) -> None:
        self._on_chosen(Wanted())
        self.field.setFocus()

    def _on_empty(self) -> None:
        self.field.clear()
        self.field.setFocus()
        self.changed.emit()

    def _choose(self, chosen: Wanted) -> None:
        words, self._chosen = self._room.words, chosen
        said = [status_words(words)[chosen.status]] if chosen.status else []
        said += [words("stalled")] if chosen.stalled else []
        said += sorted(chosen.tags, key=str.casefold)
        shown = " · ".join(said)
        self.only.set_text(shown if len(shown) <= LONGEST_CHOSEN else f"{shown[:LONGEST_CHOSEN]}…")
        self.only.setAccessibleName(words("Show everybody, not only {those}", those=shown))
        self.only.setVisible(chosen.chosen)


def _plain(text: str) -> str:
    """A text as a menu shows it: an ampersand is one, not a key."""
    return text.replace("&", "&&")


class Nobody(QWidget):
    """Says that nobody matches, where was searched, and offers a new client of that name.

    Signals:
        new_wanted: a new client is wanted; carries the name typed.
    """

    new_wanted = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._text = ""
        look = room.look
        lines = column(self, spacing=look.px(10))
        lines.setContentsMargins(look.px(16), look.px(32), look.px(16), 0)
        self.said = Paragraph(look, "", Type.BODY, "ink2")
        self.button = Button(look, room.words("New client"), "secondary", icon="plus")
        self.button.clicked.connect(lambda: self.new_wanted.emit(self._text))
        line = row()
        add_all(line, None, self.button, None)
        add_all(lines, self.said, line, None)

    def show_search(self, text: str, paused: int, archived: int) -> None:
        """Say what was searched for, and among how many put-aside clients."""
        words = self._room.words
        self._text = text
        self.button.setVisible(bool(text))
        if not text:
            self.said.set_text(words("Nobody is like that."))
            return
        searched = []
        if paused:
            searched.append(words.count("{n} paused client", "{n} paused clients", paused))
        if archived:
            searched.append(words.count("{n} archived client", "{n} archived clients", archived))
        said = words("No client called “{text}”.", text=text)
        if searched:
            said += " " + words.count(
                "{them} was searched too.", "{them} were searched too.", paused + archived,
                them=words.listed(searched),
            )  # fmt: skip
        self.said.set_text(said)
        self.button.set_text(words("New client “{text}”", text=text[:16]))
