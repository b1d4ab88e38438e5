"""The library put between a program and the disk: built from ``shim.c``, steered from Python."""

import ctypes
import functools
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

SOURCE = Path(__file__).with_name("shim.c")
FOREVER = -1


@functools.cache
def library() -> Path:
    """The library, built once for this run of the tests.

    There is no way round a C compiler: Debian's is ``apt-get install gcc libc6-dev``.
    """
    compiler = next(filter(None, map(shutil.which, ("cc", "gcc", "clang"))), None)
    assert compiler, "the disk cannot be stood in for without a C compiler: install gcc, libc6-dev"
    made = Path(tempfile.mkdtemp(prefix="coachdesk-shim-")) / "shim.so"
    command = [
        compiler,
        "-O1",
        "-Wall",
        "-Werror",
        "-shared",
        "-fPIC",
        "-o",
        str(made),
        str(SOURCE),
        "-ldl",
    ]
    subprocess.run(command, check=True)
    return made


def environment(folder: Path, log: Path | None = None) -> dict[str, str]:
    """The environment of a child whose changes in a folder are recorded or can be let fail."""
    return {
        **os.environ,
        "LD_PRELOAD": str(library()),
        "SHIM_FOLDER": str(folder.resolve()),
        "SHIM_LOG": str(log or ""),
        "QT_QPA_PLATFORM": "offscreen",
    }


class Shim:
    """The library as seen from within the child it was loaded into."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL(None)
        self._library.shim_arm.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_int)
        self._library.shim_failed.restype = ctypes.c_long
        self._library.shim_note.argtypes = (ctypes.c_char_p,)

    def note(self, line: str) -> None:
        """Put a line into the log, between the changes before and after it."""
        self._library.shim_note(line.encode())

    def arm(self, after: int, times: int, error: int) -> None:
        """Let changes fail with an ``errno``, after so many good ones, so many times."""
        self._library.shim_arm(after, times, error)

    def failed(self) -> int:
        """How many changes have failed since it was armed."""
        return int(self._library.shim_failed())

    def heal(self) -> None:
        """Let all go well again."""
        self._library.shim_heal()
