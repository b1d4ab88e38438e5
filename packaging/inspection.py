"""What is in a bundle: what makes it up, what it asks of the system, whether two are the same."""

import re
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

MB = 1_000_000
TOP = 10
INNER = "_internal"


def needs(file: Path | str) -> set[str]:
    """The names of the libraries a Linux program or library is linked to itself."""
    return set(re.findall(r"^  NEEDED +(\S+)", _told("-p", file), re.MULTILINE))


def glibc_floor(bundle: Path) -> tuple[str, list[str]]:
    """The oldest C library the whole bundle starts with, and the files that ask for it."""
    asked: dict[str, list[str]] = {}
    for file in linked_files(bundle):
        versions = re.findall(r"\bGLIBC_([0-9.]+)\b", _told("-T", file))
        if versions:
            newest = max(versions, key=_as_numbers)
            asked.setdefault(newest, []).append(file.name)
    floor = max(asked, key=_as_numbers)
    return floor, sorted(asked[floor])


def asked_of_system(bundle: Path) -> set[str]:
    """The names of the libraries that are linked to and are not in the bundle."""
    files = list(linked_files(bundle))
    there = {file.name for file in files}
    return {name for file in files for name in needs(file)} - there


def linked_files(bundle: Path) -> Iterator[Path]:
    """Every program and library of a bundle for Linux, links to them left out."""
    for file in sorted(bundle.rglob("*")):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def size(bundle: Path) -> int:
    """Bytes of all files."""
    return sum(each.stat().st_size for each in _files(bundle))


def parts(bundle: Path) -> list[tuple[str, int]]:
    """What makes a bundle up, largest first, in bytes: folders, and Qt's libraries one by one."""
    found: Counter[str] = Counter()
    for file in _files(bundle):
        place = file.relative_to(bundle).parts
        inner = place[0] == INNER
        if inner and place[1] == "PySide6":
            name = f"PySide6/{place[-1]}"
        else:
            name = "/".join(place[inner : inner + 1]) + ("/" if len(place) > inner + 1 else "")
        found[name] += file.stat().st_size
    return found.most_common()


def report(bundle: Path) -> str:
    """What makes a bundle up, to be read by a person."""
    whole = size(bundle)
    largest = parts(bundle)[:TOP]
    rest = whole - sum(each for _, each in largest)
    lines = [f"{whole / MB:7.1f} MB on disk, of which"]
    lines += [f"{each / MB:7.1f} MB {name}" for name, each in largest]
    lines.append(f"{rest / MB:7.1f} MB everything else")
    return "\n".join(lines)


def differences(one: Path, other: Path) -> list[str]:
    """Where two folders are not the same: names, links, rights, bytes."""
    names = sorted(
        {each.relative_to(root).as_posix() for root in (one, other) for each in root.rglob("*")}
    )
    return [name for name in names if _told_apart(one / name) != _told_apart(other / name)]


def _told_apart(file: Path) -> object:
    if file.is_symlink():
        return str(file.readlink())
    if not file.exists():
        return None
    return file.stat().st_mode, None if file.is_dir() else file.read_bytes()


def _files(bundle: Path) -> Iterator[Path]:
    return (each for each in bundle.rglob("*") if each.is_file() and not each.is_symlink())


def _told(option: str, file: Path | str) -> str:
    return subprocess.run(
        ["objdump", option, str(file)], capture_output=True, text=True, check=True
    ).stdout


def _as_numbers(version: str) -> tuple[int, ...]:
    return tuple(int(each) for each in version.split("."))
