"""The client list with its head. Its filter is made when it is first wanted."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.listing import last_held, lines, lines_told
from coachdesk.ui.clients.picking import PickView
from coachdesk.ui.clients.row_painter import RowPainter
from coachdesk.ui.models.client_list import ARCHIVED, PAUSED, ClientListModel
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent

    from coachdesk.ui.clients.filter_row import FilterRow, Nobody
    from coachdesk.ui.clients.pick_bar import PickBar
    from coachdesk.ui.models.client_order import Order
    from coachdesk.ui.people.drop import PeopleDrop


class ClientList(QWidget):
    """All clients.

    Signals:
        chosen: a client was opened; carries the id.
        new_wanted: a new client is wanted; carries a name if one was typed.
    """

    chosen = Signal(str)
    new_wanted = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._client = ""
        look, words = room.look, room.words
        whole = column(self)
        head = row(spacing=look.px(6))
        head.setContentsMargins(look.px(10), 0, look.px(2), 0)
        self.count = Label(look, "", Type.BODY, "ink2")
        self.filter_button = IconButton(look, "list-filter", words("Filter"), keys="/", drawn=16)
        self.filter_button.clicked.connect(self.toggle_filter)
        self.new_button = IconButton(look, "plus", words("New client"), keys="Ctrl+N", drawn=17)
        self.new_button.clicked.connect(lambda: self.new_wanted.emit(""))
        add_all(
            head,
            Label(look, words("Clients"), Type.BODY_STRONG),
            self.count,
            None,
            self.filter_button,
            self.new_button,
        )
        whole.addLayout(head)
        self._filter_row: FilterRow | None = None
        self._column = whole
        told = partial(lines_told, room.desk)
        held = partial(last_held, room.desk)
        self.model = ClientListModel(words, room.name_of_line, told, self, held=held)
        self.view = PickView(self.model, RowPainter(look))
        self.view.setObjectName("clientList")
        self.view.setAccessibleName(words("Clients"))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.opened.connect(self._on_opened)
        self.view.left.connect(lambda: self.select(self._client))
        self.view.filter_wanted.connect(self.show_filter)
        self.view.picked.connect(self._on_picked)
        whole.addWidget(self.view, 1)
        self._picks: PickBar | None = None
        self._nobody: Nobody | None = None
        self.setAcceptDrops(True)
        self._drop: PeopleDrop | None = None

    def refresh(self) -> None:
        """Read the list anew, keeping the place."""
        at = self.view.verticalScrollBar().value()
        cursor = self.model.line_at(self.view.currentIndex()) if self.view.hasFocus() else None
        desk = self._room.desk
        self.model.show_lines(lines(desk), desk.today(), desk.method())
        self.count.set_text(str(self.model.count_of_active()))
        self.select(self._client)
        if cursor is not None:
            self.stand_on(cursor.id)
        self.view.verticalScrollBar().setValue(at)
        self._show_nobody()

    def select(self, client_id: str) -> None:
        """Mark a client as the one shown; an empty id marks none."""
        self._client = client_id
        index = self.model.index_of(client_id) if client_id else QModelIndex()
        if index.isValid():
            self.view.setCurrentIndex(index)
        else:
            self.view.clearSelection()
            self.view.setCurrentIndex(QModelIndex())
            if self.view.hasFocus():
                self.view.stand()

    def stand_on(self, client_id: str) -> None:
        """Put the list's cursor on a client, so that Enter opens it; nowhere if it is not shown."""
        index = self.model.index_of(client_id)
        if index.isValid():
            self.view.setCurrentIndex(index)

    def dragEnterEvent(self, event: "QDragEnterEvent") -> None:
        """From the first thing dragged here on, a file of people may be dropped."""
        from coachdesk.ui.people.drop import PeopleDrop

        if self._drop is None:
            self._drop = PeopleDrop(self._room, self)
            self._drop.eventFilter(self, event)

    # The filter

    @property
    def filter_row(self) -> "FilterRow":
        """The line above the list to filter by; made when it is first wanted."""
        if self._filter_row is None:
            from coachdesk.ui.clients.filter_row import FilterRow

            made = FilterRow(self._room, self.model)
            made.changed.connect(self._on_filter)
            made.order_changed.connect(self._on_order)
            made.all_picked.connect(self._on_all_picked)
            made.export_wanted.connect(self._on_export)
            made.entered.connect(self._on_filter_entered)
            made.list_wanted.connect(self.view.setFocus)
            made.closed.connect(self.close_filter)
            made.hide()
            self._column.insertWidget(1, made)
            self._filter_row = made
        return self._filter_row

    def toggle_filter(self) -> None:
        """Open the filter, or close it and show everybody."""
        if self.filter_row.isHidden():
            self.show_filter()
        else:
            self.close_filter()

    def show_filter(self) -> None:
        """Open the filter and put the focus there."""
        self.filter_row.open_up()

    def close_filter(self) -> None:
        """Close the filter and show everybody."""
        self.filter_row.clear()
        self.filter_row.hide()
        self.model.show_filter("", "")
        self.select(self._client)
        self._show_nobody()
        self.view.setFocus()

    def _show_nobody(self) -> None:
        text = self._filter_row.text().strip() if self._filter_row is not None else ""
        chosen = self._filter_row is not None and bool(self._filter_row.wanted())
        nobody = chosen and self.model.rowCount() == 0
        self.view.setVisible(not nobody)
        if nobody and self._nobody is None:
            from coachdesk.ui.clients.filter_row import Nobody

            self._nobody = Nobody(self._room)
            self._nobody.new_wanted.connect(self.new_wanted)
            self._column.addWidget(self._nobody, 1)
        if self._nobody is not None:
            self._nobody.setVisible(nobody)
            if nobody:
                paused, archived = (self.model.group_count(key) for key in (PAUSED, ARCHIVED))
                self._nobody.show_search(text, paused, archived)

    def _on_filter(self) -> None:
        self.model.show_wanted(self.filter_row.wanted())
        self.select(self._client)
        self._show_nobody()

    def _on_order(self, order: "Order") -> None:
        self.model.show_order(order)
        self.select(self._client)

    def _on_export(self) -> None:
        from coachdesk.ui.people.ways import PeopleFiles, notices

        shown = [each.id for each in self.model.shown_clients()]
        PeopleFiles(self._room, self, notices(self._room)).ask_how(shown)

    # Several at once

    def _on_all_picked(self) -> None:
        self.view.pick_all()
        self.view.setFocus()

    def _on_picked(self) -> None:
        from coachdesk.ui.accessible import announce

        ids = self.view.picked_ids()
        if self._picks is None:
            from coachdesk.ui.clients.pick_bar import PickBar

            self._picks = PickBar(self._room)
            self._picks.none_wanted.connect(self._on_none_picked)
            self._column.insertWidget(self._column.indexOf(self.view), self._picks)
        self._picks.show_picked(ids)
        self._picks.setVisible(bool(ids))
        announce(self.view, self._picks.said.text())

    def _on_none_picked(self) -> None:
        self.view.pick_none()
        self.view.setFocus()

    def _on_filter_entered(self) -> None:
        found, text = self.model.shown_clients(), self.filter_row.text().strip()
        if found:
            self.chosen.emit(found[0].id)
        elif text:
            self.new_wanted.emit(text)

    # The list

    def _on_opened(self, index: QModelIndex) -> None:
        head = self.model.head_at(index)
        if head is not None:
            if head.closed is not None:
                self.model.toggle_group(head.key)
                self.select(self._client)
            return
        line = self.model.line_at(index)
        if line is not None:
            self.chosen.emit(line.id)
