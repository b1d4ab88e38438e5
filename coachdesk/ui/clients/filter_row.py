"""Filtering the client list by typing, and what is said when nobody matches."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.domain.client_line import ClientStatus
from coachdesk.ui.icons import icon
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph


class FilterRow(QWidget):
    """A field to type in and a menu of statuses.

    Signals:
        changed: the text or the status changed.
        entered: Enter was pressed.
        list_wanted: the coach goes down into the list.
        closed: Esc was pressed.
    """

    changed = Signal()
    entered = Signal()
    list_wanted = Signal()
    closed = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._status = ""
        look, words = room.look, room.words
        line = row(self, spacing=look.px(4))
        line.setContentsMargins(0, look.px(2), 0, look.px(4))
        self.field = LineField(
            look, words("Filter clients"), placeholder=words("Name, tag, status"), role=Type.BODY
        )
        self.field.setFixedHeight(look.px(34))
        self.field.edited.connect(self.changed)
        self.field.entered.connect(self.entered)
        self.button = IconButton(look, "chevron-down", words("Status"), drawn=15)
        self.button.clicked.connect(self._on_status)
        line.addWidget(self.field, 1)
        line.addWidget(self.button)

    def text(self) -> str:
        """What is typed."""
        return self.field.value()

    def status(self) -> str:
        """The status chosen, empty for every one."""
        return self._status

    def open_up(self) -> None:
        """Show the row and put the focus into its field."""
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def clear(self) -> None:
        """Filter by nothing."""
        self.field.clear()
        self._status = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list_wanted.emit()
        else:
            super().keyPressEvent(event)

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
            sign = "accent" if status == self._status else "surface"
            menu.addAction(icon(look, "check", sign), text).setData(str(status))
        menu.triggered.connect(self._on_status_chosen)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _on_status_chosen(self, action: QAction) -> None:
        self._status = str(action.data())
        self.changed.emit()


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
        searched = []
        if paused:
            searched.append(words.count("{n} paused client", "{n} paused clients", paused))
        if archived:
            searched.append(words.count("{n} archived client", "{n} archived clients", archived))
        said = words("No client called “{text}”.", text=text)
        if searched:
            said += " " + words("{them} were searched too.", them=words.listed(searched))
        self.said.set_text(said)
        self.button.set_text(words("New client “{text}”", text=text[:16]))
