"""The client list with its head, its filter and what it says when nobody matches."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QMenu, QWidget

from coachdesk.desk.clients import lines
from coachdesk.domain.client import ClientStatus
from coachdesk.ui.clients.delegate import ClientDelegate
from coachdesk.ui.icons import icon
from coachdesk.ui.models.client_list import ARCHIVED, PAUSED, ClientListModel
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class ListView(QListView):
    """The list itself: one Tab stop, arrows move, Enter opens, / filters.

    Signals:
        opened: Enter or a click on a row.
        filter_wanted: the / key.
    """

    opened = Signal(QModelIndex)
    filter_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.currentIndex())
        elif event.text() == "/":
            self.filter_wanted.emit()
        else:
            super().keyPressEvent(event)


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
        self.filter_row = QWidget()
        filtering = row(self.filter_row, spacing=look.px(4))
        filtering.setContentsMargins(0, look.px(2), 0, look.px(4))
        self.filter = LineField(
            look, words("Filter clients"), placeholder=words("Name, tag, status"), role=Type.BODY
        )
        self.filter.setFixedHeight(look.px(34))
        self.filter.edited.connect(self._on_filter)
        self.filter.entered.connect(self._on_filter_entered)
        self.status_button = IconButton(look, "chevron-down", words("Status"), drawn=15)
        self.status_button.clicked.connect(self._on_status)
        filtering.addWidget(self.filter, 1)
        filtering.addWidget(self.status_button)
        self.filter_row.hide()
        whole.addWidget(self.filter_row)
        self.model = ClientListModel(words, room.name_of_line, self)
        self.view = ListView()
        self.view.setObjectName("clientList")
        self.view.setAccessibleName(words("Clients"))
        self.view.setModel(self.model)
        self.view.setItemDelegate(ClientDelegate(look, self.view))
        self.view.setFrameShape(QFrame.Shape.NoFrame)
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.viewport().setAutoFillBackground(False)
        self.view.clicked.connect(self._on_opened)
        self.view.opened.connect(self._on_opened)
        self.view.filter_wanted.connect(self.show_filter)
        whole.addWidget(self.view, 1)
        self.nobody = self._build_nobody()
        whole.addWidget(self.nobody, 1)
        self.nobody.hide()

    def refresh(self) -> None:
        """Read the list anew, keeping the place."""
        at = self.view.verticalScrollBar().value()
        self.model.show_lines(lines(self._room.desk), self._room.desk.today())
        self.count.set_text(str(self.model.count_of_active()))
        self.select(self._client)
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

    def toggle_filter(self) -> None:
        """Open the filter, or close it and show everybody."""
        if self.filter_row.isHidden():
            self.show_filter()
        else:
            self.close_filter()

    def show_filter(self) -> None:
        """Open the filter and put the focus there."""
        self.filter_row.show()
        self.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.filter.selectAll()

    def close_filter(self) -> None:
        """Close the filter and show everybody."""
        self.filter.clear()
        self.filter_row.hide()
        self.model.show_filter("", "")
        self.select(self._client)
        self._show_nobody()
        self.view.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self.filter_row.isHidden():
            self.close_filter()
        elif event.key() == Qt.Key.Key_Down and self.filter.hasFocus():
            self.view.setFocus()
        else:
            super().keyPressEvent(event)

    def _build_nobody(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines_ = column(made, spacing=look.px(10))
        lines_.setContentsMargins(look.px(16), look.px(32), look.px(16), 0)
        self.nobody_words = Paragraph(look, "", Type.BODY, "ink2")
        self.nobody_button = Button(look, words("New client"), "secondary", icon="plus")
        self.nobody_button.clicked.connect(
            lambda: self.new_wanted.emit(self.filter.value().strip())
        )
        lines_.addWidget(self.nobody_words)
        line = row()
        add_all(line, None, self.nobody_button, None)
        lines_.addLayout(line)
        lines_.addStretch(1)
        return made

    def _show_nobody(self) -> None:
        text, words = self.filter.value().strip(), self._room.words
        nobody = bool(text) and self.model.rowCount() == 0
        self.view.setVisible(not nobody)
        self.nobody.setVisible(nobody)
        if not nobody:
            return
        searched = []
        for key, one, many in (
            (PAUSED, "{n} paused client", "{n} paused clients"),
            (ARCHIVED, "{n} archived client", "{n} archived clients"),
        ):
            number = self.model.group_count(key)
            if number:
                searched.append(words.count(one, many, number))
        said = words("No client called “{text}”.", text=text)
        if searched:
            said += " " + words("{them} were searched too.", them=words.listed(searched))
        self.nobody_words.set_text(said)
        self.nobody_button.set_text(words("New client “{text}”", text=text[:24]))

    def _on_filter(self) -> None:
        self.model.show_filter(
            self.filter.value(), str(self.status_button.property("status") or "")
        )
        self.select(self._client)
        self._show_nobody()

    def _on_filter_entered(self) -> None:
        found = self.model.shown_clients()
        if found:
            self.chosen.emit(found[0].id)
        elif self.filter.value().strip():
            self.new_wanted.emit(self.filter.value().strip())

    def _on_status(self) -> None:
        words, look = self._room.words, self._room.look
        menu = QMenu(self)
        for status, text in (
            ("", words("Every status")),
            (ClientStatus.ENQUIRY, words("Enquiries")),
            (ClientStatus.ACTIVE, words("Active")),
            (ClientStatus.PAUSED, words("Paused")),
            (ClientStatus.COMPLETED, words("Completed")),
            (ClientStatus.ARCHIVED, words("Archived")),
        ):
            chosen = status == (self.status_button.property("status") or "")
            action = menu.addAction(icon(look, "check", "accent" if chosen else "surface"), text)
            action.setData(str(status))
        menu.triggered.connect(self._on_status_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.status_button.mapToGlobal(QPoint(0, self.status_button.height())))

    def _on_status_chosen(self, action) -> None:  # type: ignore[no-untyped-def]
        self.status_button.setProperty("status", action.data())
        self._on_filter()

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
