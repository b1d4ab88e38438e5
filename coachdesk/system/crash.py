"""Faults of the program itself: caught wherever they are raised, and never quoted.

An error's message and the values around it may hold what a client said. What is kept of an error
is therefore its kind, the places in the code it came through, and the program's version.
"""

import sys
import threading
from contextlib import suppress
from pathlib import Path, PurePath
from types import TracebackType
from typing import IO, Any, Final, NamedTuple

from PySide6.QtCore import QObject, Signal

MOST_FRAMES: Final = 24
MOST_CAUSES: Final = 3
MOST_OF_A_FILE: Final = 64 * 1024
_PACKAGE: Final = "coachdesk"


class Report(NamedTuple):
    """A fault, in words that are the program's own. ``lines`` are what happened, then where."""

    version: str
    lines: tuple[str, ...]

    def text(self) -> str:
        """The report as it is shown, copied and logged."""
        return "\n".join((f"CoachDesk {self.version}", *self.lines))


def report_of(error: BaseException, version: str, where: str = "") -> Report:
    """What may be told of an error; ``where`` names the part it was raised in."""
    lines = [f"{_name(type(error))} {where}".rstrip(), *frames_of(error.__traceback__)]
    seen = {id(error)}
    before = error.__cause__ or error.__context__
    while before is not None and id(before) not in seen and len(seen) <= MOST_CAUSES:
        seen.add(id(before))
        lines += [f"after {_name(type(before))}", *frames_of(before.__traceback__)]
        before = before.__cause__ or before.__context__
    return Report(version, tuple(lines))


def frames_of(trace: TracebackType | None) -> list[str]:
    """The places an error came through, the innermost last: ``  coachdesk/ui/room.py:12``."""
    found = []
    while trace is not None:
        found.append(f"  {place_of(trace.tb_frame.f_code.co_filename)}:{trace.tb_lineno}")
        trace = trace.tb_next
    return found[-MOST_FRAMES:]


def place_of(file: str) -> str:
    """A source file by the end of its path, so that nothing is told of this machine's folders."""
    if not file.endswith((".py", ".pyc")):
        return "(made)"
    parts = PurePath(file.replace("\\", "/")).parts
    if _PACKAGE in parts[:-1]:
        last = len(parts) - 1 - parts[::-1].index(_PACKAGE, 1)
        return "/".join(parts[last:])
    return "/".join(parts[-2:])


def _name(kind: type[BaseException]) -> str:
    known = kind.__module__ == "builtins"
    return kind.__qualname__ if known else f"{kind.__module__}.{kind.__qualname__}"


class Hooks(QObject):
    """Stands where Python tells of errors nobody caught: in any thread, and while tidying up.

    Signals:
        happened: a fault of the program; carries a ``Report``. May come from any thread.
        expected: an error of a kind that is no fault of the program; carries it.
    """

    happened = Signal(object)
    expected = Signal(object)

    def __init__(self, version: str, ours: type[Exception], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._version, self._ours = version, ours
        self._before: tuple[Any, Any, Any] | None = None

    def install(self) -> None:
        """Take the three places."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread
        sys.unraisablehook = self._on_unraisable

    def remove(self) -> None:
        """Give them back."""
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None

    def tell(self, error: BaseException, where: str = "") -> None:
        """Tell of an error. Never raises."""
        with suppress(Exception):
            if isinstance(error, self._ours):
                self.expected.emit(error)
            else:
                self.happened.emit(report_of(error, self._version, where))

    def _on_uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if not issubclass(kind, Exception) and self._before is not None:
            self._before[0](kind, error, trace)  # the program is being stopped
            return
        self.tell(error.with_traceback(trace))

    def _on_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and issubclass(told.exc_type, Exception):
            self.tell(told.exc_value.with_traceback(told.exc_traceback), "in a thread")

    def _on_unraisable(self, told: Any) -> None:
        if isinstance(told.exc_value, Exception):
            self.tell(told.exc_value.with_traceback(told.exc_traceback), "while tidying up")


class FaultFile:
    """Where Python writes down its last words when the process is struck down; shown next time.

    The file is there while the program runs. It is empty unless the program was struck down.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def begin(self, version: str) -> Report | None:
        """Begin to watch; returns what an earlier run left, ``None`` if it ended well."""
        import faulthandler

        with suppress(OSError):
            self._path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            found = b""
            with suppress(FileNotFoundError), self._path.open("rb") as earlier:
                found = earlier.read(MOST_OF_A_FILE)
            self._file = self._path.open("wb")
            self._path.chmod(0o600)
            faulthandler.enable(self._file)
            return read_fault(found.decode("utf-8", "replace"), version)
        return None

    def end(self) -> None:
        """The program ends well: nothing is left."""
        if self._file is None:
            return
        import faulthandler

        faulthandler.disable()
        self._file.close()
        self._file = None
        with suppress(OSError):
            self._path.unlink()


def read_fault(text: str, version: str) -> Report | None:
    """The report in the text Python's fault handler left; ``None`` if there is none."""
    if not text:
        return None
    import re

    heads = re.findall(r"^(?:Fatal Python error|Windows fatal exception): ([A-Za-z ]+)", text, re.M)
    if not heads:
        return None
    # Python tells of the innermost place first, and of the thread that was struck as "current".
    struck = text[max(0, text.find("Current thread")) :].split("\n\n")[0]
    found = re.findall(r'^  File "([^"\n]+)", line (\d+) in', struck, re.M)
    frames = [f"  {place_of(file)}:{line}" for file, line in found[:MOST_FRAMES]]
    return Report(version, (heads[0].strip(), *frames[::-1]))
