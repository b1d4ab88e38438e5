"""The child that reads filled forms: a process of its own, which can do little else.

It is told files on standard input and answers on standard output, one line of JSON a file. Before
anything is parsed it lowers its own limits, and it refuses to reach for the network, for another
program, or for a file to write in. It never opens a practice or a window.
"""

import json
import os
import signal
import sys
from contextlib import suppress
from typing import Any, BinaryIO, Final

from coachdesk.domain.form import FormProblem, FormRefused
from coachdesk.handouts import fillable

MEMORY: Final = 512 * 1024 * 1024
SECONDS: Final = 8  # of work for one file; the parent waits a little longer by the clock
ALL_SECONDS: Final = 600  # of work for all files together
MOST_BYTES: Final = 64 * 1024 * 1024  # what is read from the parent; the reader takes less
FILES: Final = 64

_REFUSED: Final = (
    # the network, other programs, foreign code
    "socket.", "subprocess.", "os.exec", "os.fork", "os.posix_spawn", "os.spawn", "os.system",
    "os.startfile", "ctypes.", "winreg.",
    # files and folders, beside reading what is loaded late
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.truncate",
    "os.chmod", "os.chown", "shutil.",
)  # fmt: skip


class TooSlow(BaseException):
    """A file took its share of time; no parser may swallow this."""


def serve() -> int:
    """Answer for file after file until there are no more."""
    incoming, outgoing = sys.stdin.buffer, sys.stdout.buffer
    _load_parser()
    _confine()
    while (pdf := _next(incoming)) is not None:
        outgoing.write(json.dumps(_answer(pdf)).encode("ascii") + b"\n")
        outgoing.flush()
    return 0


def _next(incoming: BinaryIO) -> bytes | None:
    """The next file: its length on a line, then so many bytes. ``None`` at the end."""
    line = incoming.readline(32).strip()
    if not line.isdigit() or int(line) > MOST_BYTES:
        return None
    wanted = int(line)
    pdf = incoming.read(wanted)
    return pdf if len(pdf) == wanted else None


def _answer(pdf: bytes) -> dict[str, Any]:
    try:
        _begin_time()
        try:
            return fillable.answer_of(fillable.read_forms(pdf))
        finally:
            _end_time()
    except FormRefused as refused:
        return fillable.refusal_of(refused)
    except TooSlow:
        return fillable.refusal_of(FormRefused(FormProblem.TOO_SLOW))
    except MemoryError:
        return fillable.refusal_of(FormRefused(FormProblem.TOO_MUCH))


# Limits


def _load_parser() -> None:
    """Load what is imported late, because afterwards hardly a file may be opened."""
    import encodings.latin_1
    import encodings.utf_16  # noqa: F401

    import pypdf  # noqa: F401


def _confine() -> None:
    """Lower what this process may use. Systems without such limits are watched by the parent."""
    sys.addaudithook(_watch)
    try:
        import resource
    except ImportError:
        return
    limits = [
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, FILES),
    ]
    for kind, most in limits:
        with suppress(ValueError, OSError):  # a stricter limit may stand already
            resource.setrlimit(kind, (most, most))
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (ALL_SECONDS, ALL_SECONDS + 1))
    signal.signal(signal.SIGPROF, _on_time_over)


def _watch(event: str, given: tuple[Any, ...]) -> None:
    """Refuse whatever reading a file cannot need."""
    if event.startswith(_REFUSED):
        raise PermissionError(event)
    if event == "open":
        _path, mode, flags = given
        writes = mode is not None and any(sign in mode for sign in "wax+")
        if writes or (isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT)):
            raise PermissionError(event)


def _begin_time() -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, SECONDS)


def _end_time() -> None:
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, 0)


def _on_time_over(_number: int, _frame: Any) -> None:
    raise TooSlow
