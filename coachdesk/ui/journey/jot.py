"""A private line jotted while the client can see the screen: it shows dots, nothing else."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from coachdesk.desk.sessions import Place, jot
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import row


class Jot(QFrame):
    """One line; Enter keeps it in the private notes, Esc lets it go."""

    def __init__(self, room: Room, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self._room, self._place = room, place
        self.setProperty("card", "true")
        line = row(self, margins=room.look.px(8))
        self.field = LineField(room.look, room.words("Private note"), role=Type.READING)
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.entered.connect(self._on_entered)
        line.addWidget(self.field)
        self.setFixedWidth(room.look.px(360))

    def show_below(self, widget: QWidget) -> None:
        """Open below a widget of the same page."""
        self.adjustSize()
        owner = self.parentWidget()
        assert owner is not None
        corner = widget.mapTo(owner, QPoint(0, widget.height() + 6))
        self.move(owner.width() - self.width() - self._room.look.px(24), corner.y())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.left.connect(self.close)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().closeEvent(event)
        self.deleteLater()

    def _on_entered(self) -> None:
        text = self.field.value()
        if self._room.autosave.run(lambda: jot(self._room.desk, self._place, text)):
            self.close()
            self._room.say(self._room.words("Kept in your private notes"))
