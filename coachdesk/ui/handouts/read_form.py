"""Reading a filled form, from anywhere in the window: which file, what it says, what is taken."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.desk.form_taking import Accepted
from coachdesk.system.paths import documents
from coachdesk.ui.frame import Frame
from coachdesk.ui.handouts.form_sheet import FormSheet


def open_read_form(window: Frame) -> None:
    """Ask which file came back, and read it."""
    words, parent = window.room.words, window.stack.window()
    dialog = QFileDialog(
        parent, words("Read a filled form"), str(documents()), words("PDF (*.pdf)")
    )
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(lambda path: read_form(window, Path(path)))
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def read_form(window: Frame, file: Path) -> FormSheet:
    """Read a file that was chosen, or dropped on the window."""
    parent: QWidget = window.stack.window()
    sheet = FormSheet(window.room, parent, file)
    sheet.another_wanted.connect(lambda: open_read_form(window))
    sheet.taken_over.connect(lambda name, done: _tell(window, name, done))
    sheet.open()
    return sheet


def _tell(window: Frame, name: str, done: Accepted) -> None:
    """Say what was taken over, with the way back."""
    room = window.room
    words, count = room.words, len(done.taken)
    said = words.count(
        "{n} answer taken over from {name}", "{n} answers taken over from {name}", count, name=name
    )
    if done.refused:
        left = words.count("{n} left as it was", "{n} left as they were", len(done.refused))
        said = f"{said}, {left}"
    step = done.step
    if step is None:
        window.undoing.say(said)
        return

    def take_back() -> None:
        room.autosave.run(lambda: room.desk.undo(step))

    window.undoing.toasts.show_toast(said, words("Undo"), take_back)
