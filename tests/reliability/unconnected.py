"""Runs a program and tells every way in which it, or a child of it, reached for the network.

Three witnesses: a library between the program and the system, which sees Qt's calls and those of
every other library too; Python's own audit events; and a network that is not there at all, where
the system can take it away. Where there is no compiler, ``strace`` takes the library's place.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
INTERNET = {"2", "10", "AF_INET", "AF_INET6"}
PYTHON_ASKS = ("socket.connect", "socket.getaddrinfo", "socket.sendto", "socket.bind")

# Run in place of the program's own first module: counts, then starts the program.
COUNTING = f"""
import os, sys
def heard(event, args):
    if event in {PYTHON_ASKS!r}:
        family = args[0].family if hasattr(args[0], "family") else 2
        with open(os.environ["AUDITED"], "a") as file:
            file.write(f"{{event}} {{int(family)}}\\n")
sys.addaudithook(heard)
code = sys.argv.pop(1)
exec(compile(code, "child", "exec"))
"""


@dataclass(frozen=True)
class Ran:
    """What a program said, and how often it reached out. ``seen`` are the witnesses there were."""

    code: int
    said: str
    reached: tuple[str, ...]
    local: tuple[str, ...]
    seen: tuple[str, ...]


def run(folder: Path, code: str, arguments: Sequence[str] = (), *, cut_off: bool = True) -> Ran:
    """Run Python code in a child; ``cut_off`` takes its network away where that is possible."""
    folder.mkdir()
    calls, audited = folder / "calls", folder / "audited"
    command = [sys.executable, "-c", COUNTING, code, *arguments]
    surroundings = {
        **os.environ, "AUDITED": str(audited), "CONNECTS": str(calls),
        "QT_QPA_PLATFORM": "offscreen", "COACHDESK_HOME": str(folder / "home"),
    }  # fmt: skip
    seen = ["audit"]
    library = compiled(folder)
    if library is not None:
        surroundings["LD_PRELOAD"] = str(library)
        seen.append("library")
    elif shutil.which("strace"):
        command = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(calls), *command]
        seen.append("strace")
    if cut_off and (away := no_network()):
        command = [*away, *command]
        seen.append("no network")
    ended = subprocess.run(
        command,
        cwd=ROOT,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    lines = [*_lines(calls), *_lines(audited)]
    reached = tuple(line for line in lines if INTERNET & set(re.findall(r"\w+", line)[1:]))
    local = tuple(line for line in lines if line not in reached)
    return Ran(ended.returncode, ended.stdout + ended.stderr, reached, local, tuple(seen))


def compiled(folder: Path) -> Path | None:
    """The library that counts; ``None`` where there is no compiler or no such way to load it."""
    compiler = shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")
    if compiler is None or sys.platform != "linux":
        return None
    library = folder / "connects.so"
    subprocess.run(
        [compiler, "-shared", "-fPIC", "-O1", "-o", str(library), str(HERE / "connects.c"), "-ldl"],
        check=True, capture_output=True,
    )  # fmt: skip
    return library


def no_network() -> tuple[str, ...]:
    """What to put before a command so that it has no network; empty where that may not be done."""
    for way in (("unshare", "-n"), ("unshare", "-r", "-n")):
        if shutil.which(way[0]):
            tried = subprocess.run([*way, "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return way
    return ()


def _lines(file: Path) -> list[str]:
    return file.read_text("utf-8", "replace").splitlines() if file.exists() else []
