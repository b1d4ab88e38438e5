"""The bundle in dist/ beside the source: from the start to the first painted window, and memory.

Both are started as a coach starts them, on a screen of their own, and looked at from outside, so
that nothing for measuring has to be in the bundle: Xvfb keeps what its screen shows in a file.
"""

import mmap
import os
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bench.figures import Figure, middle
from tests.bench.start import compile_all

ROOT = Path(__file__).parents[2]
WIDE, HIGH = 1440, 868
LOOK_EVERY, GIVE_UP, REST = 0.002, 60.0, 2.0  # seconds
START_BAR, MEMORY_BAR = 1.2, 1.05
MB_ON_DISK, STILL_MB = 160, 0.5


@dataclass
class Screen:
    """A screen nobody sees: its name, and what it shows."""

    name: str
    dots: mmap.mmap

    def is_painted(self) -> bool:
        """Whether anything but black is shown at half of a few places all over the screen."""
        first = len(self.dots) - WIDE * HIGH * 4  # after the head and the table of colours
        places = [
            first + (y * WIDE + x) * 4 for y in range(40, HIGH, 80) for x in range(40, WIDE, 160)
        ]
        return sum(self.dots[at : at + 3] != b"\0\0\0" for at in places) * 2 > len(places)


def measure(folder: Path, practice: Path, rounds: int) -> list[Figure]:
    """Both by turns. Without a bundle, or without a screen to look at, says so: no figures."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    place = ROOT / "dist" / f"CoachDesk-{version}"
    if not (place / "coachdesk").exists():
        print("There is no bundle in dist/ to measure; python3 packaging/build makes one.")
        return []
    disk = sum(each.lstat().st_size for each in place.rglob("*") if each.is_file()) / 1e6
    figures = [Figure("bundle on disk", disk, "MB", MB_ON_DISK)]
    known = [place / "coachdesk", "check", "--vault", practice]
    if subprocess.run(known, capture_output=True, check=False, timeout=GIVE_UP).returncode:
        print("The bundle is older than the source; python3 packaging/build makes it anew.")
        return figures
    if shutil.which("Xvfb") is None:
        print("The bundle's start is not measured: Xvfb is not installed.")
        return figures
    compile_all()
    source = [sys.executable, "-m", "coachdesk", "--vault"]
    bundle = [str(place / "coachdesk"), "--vault"]
    with _screen(folder) as screen:
        for command in (source, bundle):
            _start(command, folder, practice, screen)  # warms the disk's cache
        found = [
            tuple(_start(command, folder, practice, screen) for command in (source, bundle))
            for _ in range(rounds)
        ]

    def of(which: int, part: int) -> float:
        return middle([pair[which][part] for pair in found])

    return [
        *figures,
        Figure("bundle: painted window", of(1, 0), "ms", START_BAR, of(0, 0), "source"),
        Figure("bundle: memory (RSS)", of(1, 1), "MB", MEMORY_BAR, of(0, 1), "source"),
    ]


def _start(command: list[str], folder: Path, practice: Path, screen: Screen) -> tuple[float, float]:
    """Milliseconds to the painted window, and MB once it has come to rest.

    The whole of what a process holds, shared or not: another program that uses the same Qt would
    take its share from the source and none from the bundle.
    """
    home = folder / "home of bundle"
    shutil.rmtree(home, ignore_errors=True)
    vault = Path(shutil.copy(practice, folder / "started.coachdesk"))
    env = {**os.environ, "DISPLAY": screen.name, "COACHDESK_HOME": str(home)}
    env.pop("WAYLAND_DISPLAY", None)
    env["QT_QPA_PLATFORM"] = "xcb"
    begun = time.monotonic()
    with subprocess.Popen([*command, str(vault)], env=env, cwd=ROOT) as program:
        try:
            while not screen.is_painted():
                if time.monotonic() - begun > GIVE_UP or program.poll() is not None:
                    raise RuntimeError(f"{command[0]} painted no window")
                time.sleep(LOOK_EVERY)
            painted = (time.monotonic() - begun) * 1000
            return painted, _memory_at_rest(program.pid)
        finally:
            program.kill()
            program.wait()
            while screen.is_painted():
                time.sleep(LOOK_EVERY)


def _memory_at_rest(process: int) -> float:
    """MB once it grows no more: pages are made ready one after the other after the first paint."""
    before, now, ends = 0.0, _resident_mb(process), time.monotonic() + GIVE_UP
    while abs(now - before) > STILL_MB and time.monotonic() < ends:
        time.sleep(REST)
        before, now = now, _resident_mb(process)
    return now


def _resident_mb(process: int) -> float:
    lines = Path(f"/proc/{process}/status").read_text("ascii", errors="replace").splitlines()
    return next(int(each.split()[1]) / 1024 for each in lines if each.startswith("VmRSS:"))


@contextmanager
def _screen(folder: Path) -> Iterator[Screen]:
    """A screen of its own, of the size of the window."""
    heard, said = os.pipe()
    size = f"{WIDE}x{HIGH}x24"
    command = ["Xvfb", "-displayfd", str(said), "-screen", "0", size, "-fbdir", str(folder)]
    with subprocess.Popen(command, pass_fds=(said,), stderr=subprocess.DEVNULL) as server:
        os.close(said)
        try:
            with os.fdopen(heard) as told:
                name = f":{told.readline().strip()}"
            with (folder / "Xvfb_screen0").open("rb") as shown:
                yield Screen(name, mmap.mmap(shown.fileno(), 0, access=mmap.ACCESS_READ))
        finally:
            server.terminate()
            server.wait()
