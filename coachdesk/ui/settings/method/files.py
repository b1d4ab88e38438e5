"""My method out to a file and in from one, and the way back to how it came."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from coachdesk.desk.method_file import Differences, differences, export_method, import_method
from coachdesk.desk.method_reader import MOST_BYTES, MethodRefused, MethodSheet, read_method_file
from coachdesk.desk.method_reset import reset_method, reset_stage
from coachdesk.desk.practice import read_starter_set
from coachdesk.domain.errors import StorageError
from coachdesk.domain.practice import StarterSet
from coachdesk.system.paths import documents
from coachdesk.system.resources import starter_files
from coachdesk.system.settings import write_file
from coachdesk.ui.room import Room
from coachdesk.ui.trouble import not_saved
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.sheet import Sheet

FILE_NAME = "My method.toml"
Tell = Callable[[str], None]


def the_starter_set() -> StarterSet:
    """The prompts, areas and texts the program came with."""
    return read_starter_set(starter_files())


class MethodFiles:
    """The three ways. ``tell`` gets a sentence where something cannot be done, empty to clear."""

    def __init__(self, room: Room, page: QWidget, tell: Tell) -> None:
        self._room, self._page, self._tell = room, page, tell

    # Out

    def ask_where(self) -> None:
        """Ask where to write the method."""
        words = self._room.words
        dialog = QFileDialog(self._page, words("Export my method"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words("Methods of CoachDesk") + " (*.toml)")
        dialog.setDefaultSuffix("toml")
        dialog.setDirectory(str(documents()))
        dialog.selectFile(FILE_NAME)
        dialog.fileSelected.connect(self.export_to)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_to(self, path: str) -> bool:
        """Write the method to a file; says how it went."""
        words, room = self._room.words, self._room
        if not room.autosave.flush():
            self._tell(words("Something is not saved yet, so nothing was exported."))
            return False
        try:
            write_file(Path(path), export_method(room.desk).encode("utf-8"))
        except StorageError as error:
            self._tell(not_saved(words, error.fault).happened)
            return False
        except OSError:
            self._tell(words("That file cannot be written. Please choose another place."))
            return False
        self._tell("")
        room.say(words("Exported to {name}", name=Path(path).name))
        return True

    # In

    def ask_which(self) -> None:
        """Ask which method to take over."""
        words = self._room.words
        dialog = QFileDialog(self._page, words("Import a method"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilter(words("Methods of CoachDesk") + " (*.toml)")
        dialog.fileSelected.connect(self.read)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def read(self, path: str) -> None:
        """Read a method and, if it is one, show what it would change."""
        words, room = self._room.words, self._room
        if not room.autosave.flush():
            self._tell(words("Something is not saved yet, so nothing was imported."))
            return
        try:
            with Path(path).open("rb") as file:
                sheet = read_method_file(file.read(MOST_BYTES + 1))
            found = differences(room.desk, sheet)
        except MethodRefused as refused:
            self._tell(
                words("This is not a method of CoachDesk. At {path}: {problem}.",
                      path=refused.path, problem=refused.problem)
            )  # fmt: skip
        except StorageError as error:
            self._tell(not_saved(words, error.fault).happened)
        except OSError:
            self._tell(words("That file cannot be read."))
        else:
            self._tell("")
            ImportSheet(room, self._page, Path(path).name, found, sheet).open()

    # Back

    def ask_reset(self, stage: str, name: str) -> None:
        """Ask whether a stage or everything comes back as it was."""
        ResetSheet(self._room, self._page, stage, name).open()


class ImportSheet(Sheet):
    """Says what a method changes, and asks."""

    def __init__(
        self, room: Room, parent: QWidget, name: str, found: Differences, method: MethodSheet
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("Take over this method?"))
        if not found:
            self.say(words("“{name}” says the same as your method. Nothing changes.", name=name))
            close = Button(look, words("Close"), "primary")
            close.clicked.connect(self.reject)
            self.add_buttons(close)
            close.setFocus()
            return
        count = words.count
        parts = [
            said
            for number, said in (
                (found.stages, count("{n} stage", "{n} stages", found.stages)),
                (found.sections, count("{n} section", "{n} sections", found.sections)),
                (found.prompts, count("{n} prompt", "{n} prompts", found.prompts)),
                (found.areas, count("{n} area", "{n} areas", found.areas)),
                (found.texts, count("{n} text", "{n} texts", found.texts)),
            )
            if number
        ]
        self.changes = self.say(
            words("“{name}” changes {parts}.", name=name, parts=words.listed(parts))
        )
        self.say(words("Sessions already held stay as they are. You can take this back with Undo."))
        self.ok = Button(look, words("Take it over"), "primary")
        self.ok.clicked.connect(self.accept)
        self.accepted.connect(lambda: room.autosave.run(lambda: import_method(room.desk, method)))
        cancel = Button(look, words("Leave it as it is"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.ok)
        self.ok.setFocus()


class ResetSheet(Sheet):
    """Asks what comes back as the program brought it."""

    def __init__(self, room: Room, parent: QWidget, stage: str, name: str) -> None:
        look, words, desk = room.look, room.words, room.desk
        super().__init__(look, parent, words("Bring back the original?"), width=520)
        self.say(
            words(
                "Names, time, sections and prompts become as they came; your own prompts go. "
                "A section a client has answered in is only switched off."
            )
        )
        self.say(words("Everything brings the areas of new engagements back too."))
        self.say(words("Your texts stay. You can take this back with Undo."))
        self.one = Button(look, words("Only “{stage}”", stage=name), "primary")
        self.all = Button(look, words("Everything"), "secondary")
        for button, act in (
            (self.one, lambda: reset_stage(desk, stage, the_starter_set())),
            (self.all, lambda: reset_method(desk, the_starter_set())),
        ):
            button.clicked.connect(self.accept)
            button.clicked.connect(lambda _=False, act=act: room.autosave.run(act))
        cancel = Button(look, words("Leave it as it is"), "quiet")
        cancel.clicked.connect(self.reject)
        self.add_buttons(cancel, self.all, self.one)
        cancel.setFocus()
