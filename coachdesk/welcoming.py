"""The welcome of an empty practice, and what the coach chose in it."""

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject

from coachdesk.domain.errors import ArchiveRefused, StorageError

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.words import Words


class Host(Protocol):
    """The running program, as far as its welcome has to do with it."""

    desk: "Desk"
    window: "MainWindow"
    words: "Words"


class Welcoming(QObject):
    """Welcomes the coach of one running program."""

    def __init__(self, program: Host, parent: QObject) -> None:
        super().__init__(parent)
        self._program = program

    def offer(self) -> None:
        """Show the welcome, if nothing was begun yet."""
        from coachdesk.desk.listing import has_clients
        from coachdesk.desk.practice import practice
        from coachdesk.domain.practice import first_step_of_setup_done

        desk, window = self._program.desk, self._program.window
        begun = first_step_of_setup_done(practice(desk)) or has_clients(desk)
        if desk.reading_only or begun:
            return
        from coachdesk.ui.welcome.page import Welcome

        page = Welcome(window.room, window)
        page.finished.connect(window.show_practice)
        page.new_client_wanted.connect(self._on_first_client)
        page.sample_wanted.connect(self.show_sample)
        page.table_wanted.connect(self._on_table)
        page.archive_chosen.connect(self._on_archive)
        window.cover(page)

    def show_sample(self) -> None:
        """Open the sample practice in a program of its own, leaving this vault as it is."""
        from coachdesk.another_program import start_another

        start_another("--demo")

    def _on_first_client(self) -> None:
        self._program.window.show_practice()
        self._program.window.new_client("")

    def _on_table(self) -> None:
        from coachdesk.ui.people.ways import PeopleFiles, notices

        window = self._program.window
        window.show_practice()
        PeopleFiles(window.room, window, notices(window.room)).ask_which()

    def _on_archive(self, path: str) -> None:
        from coachdesk.desk.portability import import_archive, read_archive_file

        window, words = self._program.window, self._program.words
        try:
            count = import_archive(self._program.desk, read_archive_file(Path(path)))
        except OSError:
            window.say(words("That file cannot be read."))
        except ArchiveRefused as refused:
            said = words("This is not an archive of CoachDesk. At {path}: {problem}.",
                         path=refused.path, problem=refused.problem)  # fmt: skip
            window.say(said)
        except StorageError as error:
            from coachdesk.ui.trouble import not_saved

            window.say(not_saved(words, error.fault).happened)
        else:
            window.show_practice()
            window.say(words.count("{n} client is here", "{n} clients are here", count))
