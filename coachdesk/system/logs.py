"""The program's log: when it started and ended, what went wrong where. Nothing about a client.

What is written is made of the program's own words only: kinds of errors, places in the code, the
names of Qt's functions. Messages are left out, for they may quote what was typed or name a file.
The standard library's rotating log is not used: it loads the network's libraries.
"""

import os
import re
import sys
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

MOST_BYTES: Final = 256 * 1024
"""Of both files together: the one written and the one before it."""
LONGEST_ENTRY: Final = 8 * 1024
NAME: Final = "coachdesk.log"

# Compiled when they are first needed: most runs have nothing to tell.
_QT_NAME: Final = r"(Q[A-Z][A-Za-z]{1,39}(?:::~?[A-Za-z]{1,40})*)(?=[:( ])"
_CATEGORY: Final = r"[a-z][a-z0-9.]{1,60}"


class Log:
    """A file of lines, with one older file beside it. Trouble with it is passed over."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.older = folder / f"{NAME}.1"

    def write(self, entry: str) -> None:
        """Add an entry, in as many lines as it has, with the present moment in front."""
        moment = datetime.now(UTC).isoformat(timespec="seconds")
        line = f"{moment} {entry}".encode("ascii", "backslashreplace")[: LONGEST_ENTRY - 1] + b"\n"
        with suppress(OSError):
            self.path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._make_room(len(line))
            flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
            file = os.open(self.path, flags, 0o600)
            try:
                os.write(file, line)
            finally:
                os.close(file)

    def _make_room(self, coming: int) -> None:
        try:
            size = self.path.stat().st_size
        except FileNotFoundError:
            return
        if size + coming > MOST_BYTES // 2:
            self.path.replace(self.older)


def qt_words(category: str, message: str) -> str:
    """What may be told of a message of Qt's: who says it, never what it says."""
    found = re.match(_QT_NAME, message)
    named = category if category != "default" and re.fullmatch(_CATEGORY, category) else ""
    return " ".join(each for each in (named, found[1] if found else "") if each) or "(no name)"


class QtMessages:
    """Takes what Qt would print on standard error, where it may be kept with all its words."""

    def __init__(self, log: Log) -> None:
        self._log = log
        self._before: Any = None
        self._last = ""

    def take(self) -> None:
        """Begin to take them."""
        from PySide6.QtCore import qInstallMessageHandler

        self._before = qInstallMessageHandler(self._on_message)

    def give_back(self) -> None:
        """Let them go where they went before."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(self._before)

    def _on_message(self, kind: Any, context: Any, message: str) -> None:
        if kind.name in ("QtDebugMsg", "QtInfoMsg"):
            return
        said = qt_words(str(context.category or ""), str(message))
        line = f"Qt {kind.name.removeprefix('Qt').removesuffix('Msg').lower()}: {said}"
        if line != self._last:  # what is painted wrongly is told with every painting
            self._last = line
            self._log.write(line)
            complain(line)


def complain(line: str) -> None:
    """Say something on standard error, where there is one."""
    if sys.stderr is not None:
        with suppress(OSError, ValueError):
            sys.stderr.write(f"{line}\n")
