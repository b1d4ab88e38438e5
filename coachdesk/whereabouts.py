"""Where the open practice lies and what lies beside it: told by banners, mended by moving it.

A folder that a sync program keeps in step, or another computer's disk, is warned of; copies that a
sync program made are listed and never touched. The copy that is made before an older practice is
brought up to date is told of once.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSysInfo
from PySide6.QtWidgets import QFileDialog

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.system.sync_folders import sharer
from coachdesk.ui.standing import Notice
from coachdesk.ui.work import Work

if TYPE_CHECKING:
    from coachdesk.desk.backups import Homes
    from coachdesk.doctor import Doctor, Running
    from coachdesk.storage.key import Key
    from coachdesk.storage.vault import Vault
    from coachdesk.ui.copies import Copies


class Whereabouts(QObject):
    """Looks after the place of one running program's file."""

    def __init__(self, program: "Running", doctor: "Doctor", parent: QObject) -> None:
        super().__init__(parent)
        self._program, self._doctor = program, doctor
        self._work = Work(self)
        self._heard: Copies | None = None
        self._cleared: Vault | None = None
        # The copy made before an update that is not understood yet, and the practice it is of.
        self._kept_before: tuple[Path, Path] | None = None

    @property
    def _path(self) -> Path:
        return self._program.vault_path

    def look_round(self) -> None:
        """See where the open practice lies and what lies beside it; banners tell of it."""
        program = self._program
        if not program.desk.is_open:
            return
        copies = program.window.room.copies
        self._clear_left(restoring=copies is not None and copies.under_way == "restoring")
        if copies is not None and copies is not self._heard:
            self._heard = copies
            copies.changed.connect(self._tell_damage)
            copies.changed.connect(self._tell_update)  # an older copy may have been restored
        self._tell_update()
        path, hosts = self._path, (QSysInfo.machineHostName(),)

        def look() -> tuple[Any, tuple[Path, ...]]:
            from coachdesk.storage.examine import conflict_copies

            return sharer(path.parent), conflict_copies(path, hosts)

        self._work.run(look, self._tell_round, lambda _error: None)

    def _clear_left(self, *, restoring: bool) -> None:
        """Remove what an interrupted program left, once; never what is just in the making."""
        vault = self._program.desk.vault
        if restoring or vault.read_only or vault is self._cleared:
            return
        from coachdesk.storage.examine import sweep_update
        from coachdesk.storage.vault import clear_leftovers

        self._cleared = vault
        clear_leftovers(self._path)
        sweep_update(self._path)

    def tell_where_open(self) -> None:
        """Let the reading banner say who has the practice open."""
        from coachdesk.ui.trouble_words import where_open

        holder = self._doctor.holder()
        if holder is not None and holder.host:
            self._program.window.room.notices.where_open = where_open(self._program.words, holder)

    def _tell_round(self, found: tuple[Any, tuple[Path, ...]]) -> None:
        from coachdesk.ui.trouble_words import beside, shared

        program, (place, conflicts) = self._program, found
        if not program.desk.is_open:
            return
        words, notices = program.words, program.window.room.notices
        if place is not None and not program.desk.reading_only:
            trouble = shared(words, place.name)
            strong = (
                words("Your practice is in a folder that {name} keeps in step.", name=place.name)
                if place.name
                else words("Your practice is on another computer.")
            )
            said = (strong, trouble.safe, words("Move it…"))
            notices.put(Notice("shared", "attention", *said, self.ask_where_to))
        seen = set(program.settings.value.conflicts_seen.split("\n"))
        names = tuple(each.name for each in conflicts if str(each) not in seen)
        if names:
            strong = words.count("There is a second file of your practice.",
                                 "There are {n} more files of your practice.",
                                 len(names))  # fmt: skip
            said = (strong, beside(words, names), words("Show the folder"))
            understood = (words("Understood"), lambda: self._have_seen(conflicts))
            show = self._doctor.show_folder
            notices.put(Notice("conflicts", "attention", *said, show, *understood))

    def _tell_update(self) -> None:
        """Tell once where the practice is kept as it was before it was brought up to date."""
        program, words = self._program, self._program.words
        if not program.desk.is_open:
            return
        vault, notices = program.desk.vault, program.window.room.notices
        if vault.kept_before is not None:
            self._kept_before, vault.kept_before = (vault.path, vault.kept_before), None
        if self._kept_before is None or self._kept_before[0] != vault.path:
            notices.drop("updated")
            return
        name = self._kept_before[1].stem
        said = (
            words("Your practice was brought up to date; everything is here."),
            words("As it was before, it is kept as “{name}”.", name=name),
            words("Show the folder"),
        )
        understood = (words("Understood"), self._on_update_understood)
        show = self._doctor.show_folder
        notices.put(Notice("updated", "info", *said, show, *understood))

    def _on_update_understood(self) -> None:
        self._kept_before = None
        self._program.window.room.notices.drop("updated")

    def _tell_damage(self) -> None:
        """A copy is checked to the last page; damage found so is told while the practice is open.

        Nothing else reads every page: on the window's own thread a check would make the coach wait.
        """
        program, words = self._program, self._program.words
        notices, copies = program.window.room.notices, program.window.room.copies
        if copies is None or copies.fault is not Fault.DAMAGED:
            notices.drop("damaged")
            return
        strong = words("A part of the practice is damaged.")
        safe = words("No copy was made of it; the older copies are all there. Restoring one keeps "
                     "the damaged file.")  # fmt: skip
        restore = words("Restore a copy…")
        notices.put(Notice("damaged", "danger", strong, safe, restore, self._on_restore))

    def _on_restore(self) -> None:
        from coachdesk.ui.settings.security.restore_sheet import RestoreSheet

        window = self._program.window
        if window.room.copies is not None:
            RestoreSheet(window.room, window.room.copies, window).open()

    def _have_seen(self, conflicts: tuple[Path, ...]) -> None:
        self._program.settings.change(conflicts_seen="\n".join(str(each) for each in conflicts))
        self._program.window.room.notices.drop("conflicts")

    # Moving

    def ask_where_to(self) -> None:
        """Ask for a folder to move the open practice to."""
        program, words = self._program, self._program.words
        dialog = QFileDialog(program.window, words("Move the practice to this folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        home = program.places.data
        dialog.setDirectory(str(home if sharer(home) is None and home.is_dir() else Path.home()))
        dialog.fileSelected.connect(lambda folder: self.move_to(Path(folder)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def move_to(self, folder: Path) -> None:
        """Move the open practice to a folder; it is closed meanwhile and opened again."""
        program, words, path = self._program, self._program.words, self._path
        target = folder / path.name
        if sharer(folder) is not None:
            program.window.say(words("That folder is kept in step or far away too. Please choose "
                                     "another."))  # fmt: skip
            return
        if target.exists():
            program.window.say(words("There is a file of that name already. Please choose another "
                                     "folder."))  # fmt: skip
            return
        if not program.window.room.autosave.flush():
            program.window.say(words("Something is not saved yet, so the practice stays where it "
                                     "is."))  # fmt: skip
            return
        from coachdesk.storage.moving import move
        from coachdesk.ui.trouble_place import MovingPage

        key, now, before = program.desk.vault.key, program.desk.now(), self._doctor.homes()
        program.desk.put_down()
        program.window.room.notices.clear()
        program.window.cover(MovingPage(program.look, words, str(target), program.window))

        def moved(aside: Path) -> None:
            self._settle_at(target)
            self._carry_copies(before, self._doctor.homes())
            self._opened_again(
                key,
                words("The practice is moved. The old file is kept as “{name}”.", name=aside.name),
            )

        self._work.run(lambda: move(path, target, key, now), moved,
                       lambda error: self._opened_again(key, self._not_moved(error)))  # fmt: skip

    def _opened_again(self, key: "Key | None", said: str) -> None:
        from coachdesk.storage.vault import open_vault

        program = self._program
        program.window.uncover()
        try:
            program.desk.receive(open_vault(self._path, key=key))
        except StorageError as error:
            program.desk.put_down()
            self._doctor.show(error, key)
            return
        program.settings.change(last_vault=str(self._path))
        program.window.show_practice()
        program.window.say(said)
        program.begin_again()

    def _not_moved(self, error: Exception) -> str:
        from coachdesk.ui.trouble import not_saved
        from coachdesk.ui.trouble_words import not_moved

        fault = error.fault if isinstance(error, StorageError) else Fault.UNREACHABLE
        return not_moved(self._program.words, not_saved(self._program.words, fault))

    def _carry_copies(self, before: "Homes", after: "Homes") -> None:
        """Let the copies made so far stand where those of the moved practice will."""
        from coachdesk.storage.moving import take_along

        take_along(before.vault, before.here, after.here)

    def _settle_at(self, path: Path) -> None:
        """Use a practice at its new place, now and at every start that names none."""
        program = self._program
        if self._path == program.settings.usual_vault(program.places.vault):
            program.settings.change(vault=str(path))
        program.take_up(path)
