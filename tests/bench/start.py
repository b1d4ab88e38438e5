"""From the start of the process to the first painted window and a usable list, and memory."""

import compileall
import os
import subprocess
import sys
import time
from importlib.util import find_spec
from pathlib import Path

from coachdesk.storage.key import Key
from tests.bench.figures import Figure, middle
from tests.bench.generated import Practices
from tests.bench.practice import make_practice

CLIENTS = 500


def measure(folder: Path, practice: Path, rounds: int) -> list[Figure]:
    """All programs by turns, so that a busy machine slows each.

    They start from bytecode, as an installed program does, whatever this machine keeps of it.
    """
    compile_all()
    home = {**os.environ, "COACHDESK_HOME": str(folder / "home")}
    key = Key(bytes(range(32)), bytes(range(16)))
    sealed = make_practice(folder / "sealed.coachdesk", CLIENTS, key)
    window = [sys.executable, "-m", "tests.bench.our_window"]
    bare = [sys.executable, "-m", "tests.bench.bare_window"]
    ours = [*window, str(practice)]
    with_key = [*window, str(sealed), key.raw.hex(), key.salt.hex()]
    for command in (bare, ours, with_key):
        _run(command, home)  # warms the disk's cache
    found = [(_run(bare, home), _run(ours, home), _run(with_key, home)) for _ in range(rounds)]

    def of(which: int, what: str, part: int) -> float:
        return middle([each[which][what][part] for each in found])

    limit = of(0, "painted", 0)
    return [
        Figure("first painted window", of(1, "painted", 0), "ms", 1.5, limit, "bare window"),
        Figure(
            f"list of {CLIENTS} usable", of(1, "usable", 0), "ms", 1.8, limit, "bare window",
        ),
        Figure(
            f"list of {CLIENTS} usable, encrypted, key known",
            of(2, "usable", 0), "ms", 1.8, limit, "bare window",
        ),
        Figure(
            "memory at first paint (PSS)",
            of(1, "painted", 1), "MB", 1.8, of(0, "painted", 1), "bare window",
        ),
        Figure(
            "memory with the list (PSS)",
            of(1, "usable", 1), "MB", 1.8, of(0, "painted", 1), "bare window",
        ),
    ]  # fmt: skip


def measure_large(practices: Practices, rounds: int) -> list[Figure]:
    """The start with thousands of clients against the start with a dozen, by turns."""
    compile_all()
    home = {**os.environ, "COACHDESK_HOME": str(practices.folder / "home")}
    sizes = ("12", *practices.sizes)
    commands = {
        size: [sys.executable, "-m", "tests.bench.our_window", str(practices.of(size))]
        for size in sizes
    }
    for command in commands.values():
        _run(command, home)  # warms the disk's cache
    found = [{size: _run(commands[size], home) for size in sizes} for _ in range(rounds)]

    def of(size: str, what: str) -> float:
        return middle([each[size][what][0] for each in found])

    return [
        Figure(
            f"{told} with {size} clients", of(size, what), "ms", 1.2, of("12", what), "12 clients",
        )
        for size in practices.sizes
        for what, told in (("painted", "first painted window"), ("usable", "list usable"))
    ]  # fmt: skip


def compile_all() -> None:
    """Have bytecode of all that is loaded at the start, as an installed program has."""
    for package in ("coachdesk", "tests", "PySide6", "shiboken6", "shibokensupport", "peewee"):
        _compile(package)


def _compile(package: str) -> None:
    found = find_spec(package)
    for place in (found.submodule_search_locations or ()) if found else ():
        compileall.compile_dir(place, quiet=2)
    if found and found.origin:
        compileall.compile_file(found.origin, quiet=2)


def _run(command: list[str], env: dict[str, str]) -> dict[str, tuple[float, float]]:
    """Milliseconds since the start and MB, by what was told."""
    begun = time.monotonic()
    ended = subprocess.run(command, env=env, capture_output=True, text=True, check=True, timeout=60)
    found = {}
    for line in ended.stdout.splitlines():
        what, at, memory = line.split()
        found[what] = ((float(at) - begun) * 1000, float(memory))
    return found
