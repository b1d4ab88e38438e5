"""Our own command run in a child process under limits: for files nobody can vouch for.

The child lowers its own memory and processor time; this side watches the clock, caps what it
says, and ends it when it is over. On Windows there are no such limits to lower: there the clock
alone guards, and that is all this promises.
"""

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final

SECONDS: Final = 10.0
MOST_SAID: Final = 16 * 1024 * 1024

# What a process needs to run at all: nothing that names a display, a proxy or a practice.
_KEPT: Final = (
    "PATH", "PYTHONPATH", "PYTHONHOME", "HOME", "USERPROFILE", "APPDATA", "SYSTEMROOT", "WINDIR",
    "TEMP", "TMP", "LANG", "LC_ALL", "LD_LIBRARY_PATH",
)  # fmt: skip


class Failure(StrEnum):
    """Why a child gave no answer."""

    NOT_STARTED = "not_started"
    TOO_SLOW = "too_slow"
    DIED = "died"
    TOO_MUCH_SAID = "too_much_said"
    STOPPED = "stopped"


class ChildFailed(Exception):
    """A child gave no answer; ``failure`` says why. The next question starts a new one."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


class Child:
    """One command of ours, asked again and again: bytes in, a line out.

    It is started by the first question and ends by ``close``. Each question has ``seconds`` by
    the clock. May be used on any thread, by one at a time; only ``stop`` may come from another.
    """

    def __init__(self, arguments: Sequence[str], *, seconds: float = SECONDS) -> None:
        self._command = [*_program(), *arguments]
        self._seconds = seconds
        self._process: subprocess.Popen[bytes] | None = None
        self._guard = threading.Lock()
        self._over: Failure | None = None
        self._stopped = False

    def ask(self, question: bytes) -> bytes:
        """The line the child answers to some bytes, without its end.

        Raises:
            ChildFailed: there is no answer.
        """
        process = self._running()
        watch = threading.Timer(self._seconds, self._end, (Failure.TOO_SLOW,))
        watch.daemon = True
        watch.start()
        try:
            answer = _exchange(process, question)
        finally:
            watch.cancel()
        if not answer.endswith(b"\n"):
            whole = len(answer) > MOST_SAID
            self._end(Failure.TOO_MUCH_SAID if whole else Failure.DIED)
            self._forget()
            raise ChildFailed(self._over or Failure.DIED)
        if self._over is not None:  # its time ran out just as it answered
            self._forget()
        return answer[:-1]

    def stop(self) -> None:
        """End the child now; a question under way, and any later one, fails as stopped."""
        self._stopped = True
        self._end(Failure.STOPPED)

    def close(self) -> None:
        """Let the child go."""
        self._end(Failure.STOPPED)
        self._forget()

    def __enter__(self) -> "Child":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _running(self) -> "subprocess.Popen[bytes]":
        if self._stopped:
            self._forget()
        with self._guard:
            if self._stopped:  # asked once more here: nothing is started behind a stop
                raise ChildFailed(Failure.STOPPED)
            if self._process is None:
                self._over = None
                try:
                    self._process = _started(self._command)
                except OSError:
                    raise ChildFailed(Failure.NOT_STARTED) from None
            return self._process

    def _end(self, failure: Failure) -> None:
        with self._guard:
            if self._process is not None and self._over is None:
                self._over = failure
                with suppress(OSError):
                    self._process.kill()

    def _forget(self) -> None:
        with self._guard:
            process, self._process = self._process, None
        if process is not None:
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):
                    if pipe is not None:
                        pipe.close()
            process.wait()


def _exchange(process: "subprocess.Popen[bytes]", question: bytes) -> bytes:
    """Say something and hear the answer; what a child that died meanwhile said, may be nothing."""
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(b"%d\n" % len(question))
        process.stdin.write(question)
        process.stdin.flush()
        return process.stdout.readline(MOST_SAID + 1)
    except (OSError, ValueError):
        return b""


def _started(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    hidden = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        close_fds=True,
        creationflags=hidden,
        env={name: os.environ[name] for name in _KEPT if name in os.environ}
        | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
        cwd=None if _is_bundle() else Path(__file__).resolve().parents[2],
    )


def _program() -> list[str]:
    """How this very program is started: from the bundle, or by the Python it runs in."""
    if not _is_bundle():
        return [sys.executable, "-m", "coachdesk"]
    # On Windows the program with a window may have no pipes; the one beside it for consoles has.
    with_console = Path(sys.executable).with_name("coachdesk.com")
    return [str(with_console if with_console.exists() else sys.executable)]


def _is_bundle() -> bool:
    return bool(getattr(sys, "frozen", False))
