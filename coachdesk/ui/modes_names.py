"""Names hidden: codes in place of clients' names, everywhere on screen, until F8 shows them again.

The window is built anew, so that no label keeps a name that it was made with. The choice is kept
for the next start: whoever hid the names yesterday, in a train, is asked for nothing today.
"""

from PySide6.QtWidgets import QWidget

from coachdesk.ui.frame import Frame
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.text import plain_tip


def toggle_names(window: Frame) -> None:
    """Hide clients' names, or show them again; nothing while something cannot be kept."""
    room = window.room
    if room.autosave.flush():
        room.settings.change(hide_names=not room.hides_names)
        window.rebuild_wanted.emit()


def hide_button(room: Room, *, parent: QWidget | None = None) -> Button:
    """The button that hides names, or shows them again."""
    words, hidden = room.words, room.hides_names
    text, icon = (words("Show names"), "eye") if hidden else (words("Hide names"), "eye-off")
    made = Button(room.look, text, "quiet", icon=icon, parent=parent)
    made.setToolTip(plain_tip(f"{text}  F8"))
    made.clicked.connect(room.changes.names_wanted)
    return made
