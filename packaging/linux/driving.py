"""Drives the installed program's real window with keys, as a coach would, and keeps screenshots.

Part of try_install.py. It knows nothing of the program's inside: keys go in, pictures, files and
an exit code come out.
"""

import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

WIDTH, HEIGHT = 1440, 900
DISPLAY = ":87"
STILL = 24  # rows of the screen that may differ while nothing happens: a caret blinks
PATIENCE = 120.0  # seconds to wait for anything

COACH, PRACTICE = "Nadia Ortega", "Ortega Coaching"
PASSPHRASE = "seven brown otters sleeping"
CLIENT = "Mara Lindell"
RATED = {"Work & career": 5, "Money": 6, "Health & energy": 4}
GOAL, WHY = "Leave at six, four days a week", "My son asked who I am on Sundays"


class Stuck(Exception):
    """The program did not do what was waited for; its text says what."""


class Screen:
    """A screen of its own with a window manager, and what is seen on it."""

    def __init__(self, pictures: Path) -> None:
        self._pictures = pictures
        self._count = 0
        self._parts: list[subprocess.Popen[bytes]] = []

    def __enter__(self) -> "Screen":
        size = f"{WIDTH}x{HEIGHT}x24"
        self._start("Xvfb", DISPLAY, "-screen", "0", size, "-ac", "-nolisten", "tcp")
        wait("the screen", lambda: Path(f"/tmp/.X11-unix/X{DISPLAY[1:]}").exists())
        self._start("openbox", "--sm-disable")
        return self

    def __exit__(self, *_: object) -> None:
        for each in reversed(self._parts):
            each.terminate()
            each.wait()

    def _start(self, *command: str) -> None:
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        self._parts.append(subprocess.Popen(command, env=_here(), **quiet))

    def keys(self, *names: str) -> None:
        """Press keys, by the names xdotool has for them, and wait until all is still."""
        for each in names:
            _run("xdotool", "key", "--clearmodifiers", each)
            time.sleep(0.15)
        self.settle()

    def write(self, text: str) -> None:
        """Type a text."""
        _run("xdotool", "type", "--delay", "30", text)
        self.settle()

    def settle(self) -> None:
        """Wait until the screen stays the same for a while."""
        before, still = self._rows(), 0
        until = time.monotonic() + PATIENCE
        while still < 2:
            time.sleep(0.3)
            now = self._rows()
            moved = sum(old != new for old, new in zip(before, now, strict=True))
            before, still = now, 0 if moved > STILL else still + 1
            if time.monotonic() > until:
                raise Stuck("the screen never came to rest")

    def keep(self, name: str) -> None:
        """Keep a picture of the screen."""
        self._count += 1
        file = self._pictures / f"{self._count:02} {name}.png"
        _run("import", "-display", DISPLAY, "-window", "root", str(file))

    def windows(self) -> tuple[str, ...]:
        """The ``WM_CLASS`` of every window of the program."""
        found = _said("xdotool", "search", "--onlyvisible", "--class", "coachdesk").split()
        return tuple(_said("xprop", "-id", each, "WM_CLASS").strip() for each in found)

    def _rows(self) -> list[bytes]:
        picture = subprocess.run(
            ["import", "-display", DISPLAY, "-window", "root", "-depth", "8", "gray:-"],
            capture_output=True, check=True, env=_here(),
        ).stdout  # fmt: skip
        return [picture[at : at + WIDTH] for at in range(0, WIDTH * HEIGHT, WIDTH)]


def hold_a_session(
    screen: Screen, home: Path, inside: Path, start: Callable[..., subprocess.Popen[bytes]]
) -> Path:
    """First start, welcome, a client, the opening's ratings, the Goals as a PDF; returns that file.

    ``home`` is the user's folder as seen from here, ``inside`` as the program sees it; ``start``
    starts the program there.
    """
    practice = home / ".local/share/CoachDesk/Practice.coachdesk"
    program = start()
    wait("the practice", practice.exists)
    wait("a window", lambda: bool(screen.windows()))
    screen.settle()
    screen.keep("welcome")
    screen.write(COACH)
    screen.keys("Tab")
    screen.write(PRACTICE)
    screen.keys("Return")
    screen.write(PASSPHRASE)
    screen.keys("Tab")
    screen.write(PASSPHRASE)
    screen.keep("passphrase")
    screen.keys("Return")
    wait("the encryption", lambda: practice.read_bytes()[:15] != b"SQLite format 3")
    screen.settle()
    screen.keep("recovery sheet")
    screen.keys("Escape")
    screen.keep("desk")
    screen.keys("ctrl+n")
    screen.write(CLIENT)
    screen.keep("new client")
    screen.keys("Return")
    screen.keys("ctrl+g", "2")
    screen.keep("opening")
    screen.keys("ctrl+Next")
    for figure in RATED.values():
        screen.keys(str(figure), "Down")
    screen.keys(*["Up"] * len(RATED))
    screen.keys("Return")
    screen.write(GOAL)
    screen.keys("Tab")
    screen.write(WHY)
    screen.keys("ctrl+s")
    screen.keep("ratings and a goal")
    screen.keys("ctrl+p")
    screen.keep("handout")
    screen.keys("ctrl+s")
    screen.keys("ctrl+a")
    screen.write(str(inside / "Goals.pdf"))
    screen.keep("save as")
    screen.keys("Return")
    made = home / "Goals.pdf"
    wait("the PDF", made.exists)
    screen.settle()
    screen.keep("saved")
    screen.keys("Escape")
    second = start(str(inside / practice.relative_to(home)))
    if second.wait(PATIENCE) != 0 or program.poll() is not None:
        raise Stuck("a double click on the open practice did not just raise its window")
    screen.settle()
    screen.keep("raised by a double click")
    told = screen.windows()
    if not told or any('"coachdesk", "CoachDesk"' not in each for each in told):
        raise Stuck(f"the window is not the one the menu entry tells: {told}")
    screen.keys("alt+F4")
    if program.wait(PATIENCE) != 0:
        raise Stuck("the program did not end well")
    return made


def wait(what: str, come: Callable[[], bool]) -> None:
    """Wait until something is so.

    Raises:
        Stuck: it did not come about in time.
    """
    until = time.monotonic() + PATIENCE
    while not come():
        if time.monotonic() > until:
            raise Stuck(f"{what} never came")
        time.sleep(0.2)


def _here() -> dict[str, str]:
    return {**os.environ, "DISPLAY": DISPLAY}


def _run(*command: str) -> None:
    subprocess.run(command, check=True, env=_here(), stdout=subprocess.DEVNULL)


def _said(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=_here())
    return done.stdout
