"""Faults of the program, from where they are caught to the sheet that tells of them.

Part of ``program``. One sheet is shown at a time. What happens meanwhile, and the same fault again
at once, is only logged: a fault in what is painted comes back with every painting.
"""

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Final
from zlib import crc32

from PySide6.QtCore import QObject, Qt

from coachdesk import __version__
from coachdesk.domain.errors import StorageError
from coachdesk.system.crash import FaultFile, Hooks, Report
from coachdesk.system.logs import Log, QtMessages, complain
from coachdesk.system.paths import Places
from coachdesk.ui.main_window import MainWindow

if TYPE_CHECKING:
    from coachdesk.ui.crash_sheet import CrashSheet

QUIET_SECONDS: Final = 30.0
"""How long the same fault is not told again after its sheet was closed."""


def say_nothing_lost(window: MainWindow) -> None:
    """Say, after a run that did not end well, how many fields are here."""
    from coachdesk.desk.written import written_fields

    fields, words = written_fields(window.room.desk), window.room.words
    if fields:
        window.say(
            words.count(
                "Nothing lost. CoachDesk closed unexpectedly; the one field is here.",
                "Nothing lost. CoachDesk closed unexpectedly; all {n} fields are here.",
                fields,
            )
        )


class Crashing(QObject):
    """Catches what nobody caught, logs it and tells it."""

    def __init__(
        self,
        window: Callable[[], MainWindow],
        places: Places,
        parent: QObject,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._window, self._folder, self._clock = window, places.logs, clock
        self.log = Log(places.logs)
        self._qt = QtMessages(self.log)
        self._hooks = Hooks(__version__, StorageError, self)
        self._hooks.expected.connect(self._on_expected)
        # Later, and on the window's thread: no sheet is opened while something is being painted.
        self._hooks.happened.connect(self._on_happened, Qt.ConnectionType.QueuedConnection)
        self._fault: FaultFile | None = None
        self._earlier: Report | None = None
        self._is_telling = False
        self._told: dict[Report, float] = {}
        self.tells_itself: Callable[[StorageError], bool] = lambda _error: False
        """Asked before one of the world's faults is told; true where it was shown already."""

    def begin(self, vault: str, *, watch: bool) -> None:
        """Begin to catch. ``watch``: also keep the last words of this run on this vault."""
        self.log.write(f"started {__version__}, Python {sys.version.split()[0]}, {sys.platform}")
        self._hooks.install()
        self._qt.take()
        if watch:
            name = f"last-words-{crc32(vault.encode('utf-8', 'replace')):08x}.txt"
            self._fault = FaultFile(self._folder / name)
            self._earlier = self._fault.begin(__version__)
            if self._earlier is not None:
                self.log.write(f"an earlier run was struck down\n{self._earlier.text()}")

    def end(self) -> None:
        """Let go of everything; the program ends well."""
        self._qt.give_back()
        self._hooks.remove()
        if self._fault is not None:
            self._fault.end()
            self._fault = None
        self.log.write("ended")

    def tell_of_earlier(self) -> None:
        """Tell, once, that an earlier run was struck down."""
        earlier, self._earlier = self._earlier, None
        if earlier is not None and not self._is_telling:
            from coachdesk.ui.crash_sheet import earlier_sheet

            window = self._window()
            self._open(earlier_sheet(window.room, window, earlier))

    def _on_expected(self, error: StorageError) -> None:
        """Say the world's faults in a sentence wherever they show."""
        if not self.tells_itself(error):
            self._window().tell_of(error)

    def _on_happened(self, report: Report) -> None:
        self.log.write(report.text())
        complain(report.text())
        told = self._told.get(report)
        if self._is_telling or (told is not None and self._clock() - told < QUIET_SECONDS):
            return
        from coachdesk.ui.crash_sheet import crash_sheet

        self._is_telling = True  # saving may itself be what fails
        window = self._window()
        kept = window.room.autosave.flush()
        sheet = crash_sheet(window.room, window, report, kept=kept)
        sheet.finished.connect(lambda: self._told.update({report: self._clock()}))
        self._open(sheet)

    def _open(self, sheet: "CrashSheet") -> None:
        self._is_telling = True
        sheet.destroyed.connect(self._on_gone)  # also where a lock or a rebuilt window takes it
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()

    def _on_gone(self) -> None:
        self._is_telling = False
