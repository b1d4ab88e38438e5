#!/usr/bin/env python3
"""Makes the Windows installer: python3 packaging/windows/installer.py BUNDLE OUT

``BUNDLE`` is the folder with the program, ``OUT`` the folder that gets
``CoachDesk-<version>-setup.exe``. It needs ``makensis`` (NSIS 3), which runs on Windows and Linux
alike. The same files give the same bytes.
"""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCRIPT = HERE / "coachdesk.nsi"
ON_WINDOWS = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "NSIS" / "makensis.exe"
PROGRAMS = (".exe", ".com")
# Where makensis has it; the one for Windows itself brings a smaller stub that does as well.
TARGET, STUBS = "amd64-unicode", Path("/usr/share/nsis/Stubs")


def find_makensis() -> str | None:
    """The compiler of installers; ``None`` where there is none."""
    return shutil.which("makensis") or (str(ON_WINDOWS) if ON_WINDOWS.is_file() else None)


def make(bundle: Path, out: Path, version: str | None = None) -> Path:
    """Compile the installer around a program; returns its file.

    Raises:
        RuntimeError: there is no makensis, or it refused.
    """
    makensis = find_makensis()
    if makensis is None:
        raise RuntimeError("makensis is not here; it comes with NSIS (on Debian: nsis)")
    version = version or project()["version"]
    out.mkdir(parents=True, exist_ok=True)
    made = out.resolve() / f"CoachDesk-{version}-setup.exe"
    with TemporaryDirectory() as folder:
        listed = Path(folder) / "files.nsh"
        listed.write_text(file_list(bundle.resolve()), "utf-8")
        given = {
            "VERSION": version, "NUMBERS": numbers(version), "SIZE_KB": str(size_kb(bundle)),
            "COPYRIGHT": rights(), "OUT": str(made), "FILES": str(listed),
        }  # fmt: skip
        if (STUBS / f"lzma_solid-{TARGET}").is_file():
            given["TARGET"] = TARGET
        defines = [f"-D{name}={value}" for name, value in given.items()]
        done = subprocess.run(
            [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, SCRIPT.name],
            cwd=HERE, check=False, capture_output=True, text=True, errors="replace",
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"makensis refused:\n{done.stdout}{done.stderr}")
    return made


def project() -> dict[str, str]:
    """What pyproject.toml says about the project."""
    read = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    found: dict[str, str] = read["project"]
    return found


def numbers(version: str) -> str:
    """A version as Windows wants it: four numbers. What is no number, as in 1.0rc1, is left out."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    parts = found[0].split(".") if found else []
    return ".".join([*parts, "0", "0", "0", "0"][:4])


def rights() -> str:
    """The line of the licence that says whose it is."""
    text = (ROOT / "LICENSE").read_text("utf-8")
    return next(line.strip() for line in text.splitlines() if line.startswith("Copyright"))


def size_kb(bundle: Path) -> int:
    """What the program takes on disk, in kB."""
    return sum(each.stat().st_size for each in files_of(bundle)) // 1024


def files_of(bundle: Path) -> list[Path]:
    """All files of a program, in an order that does not depend on the disk."""
    return sorted(each for each in bundle.rglob("*") if each.is_file())


def file_list(bundle: Path) -> str:
    """Three macros: bring every file, take every file away, see whether one is running."""
    files = files_of(bundle)
    places = [PurePosixPath(each.relative_to(bundle).as_posix()) for each in files]
    clash = len({str(place).lower() for place in places}) != len(places)
    if clash:
        raise RuntimeError("two files differ only in capitals; to Windows they are one")
    folders = {parent for place in places for parent in place.parents if parent.name}
    deepest_first = sorted(folders, key=lambda folder: (-len(folder.parts), folder))
    return "\n".join(
        [
            *_macro("BRING_FILES", _brought(files, places)),
            *_macro("TAKE_AWAY_FILES", (f'Delete "{_on_windows(place)}"' for place in places),
                    (f'RMDir "{_on_windows(folder)}"' for folder in deepest_first)),
            *_macro("FIND_RUNNING", (f'!insertmacro NOTE_IF_RUNNING "{place}"'
                    for place in places if len(place.parts) == 1 and place.suffix in PROGRAMS)),
        ]
    )  # fmt: skip


def _brought(files: list[Path], places: list[PurePosixPath]) -> Iterator[str]:
    folder = None
    for file, place in zip(files, places, strict=True):
        if place.parent != folder:
            folder = place.parent
            yield f'SetOutPath "{_on_windows(folder)}"'
        yield f'File "/oname={_escaped(place.name)}" "{file}"'


def _macro(name: str, *lines: Iterator[str]) -> list[str]:
    return [f"!macro {name}", *(f"  {line}" for each in lines for line in each), "!macroend", ""]


def _on_windows(place: PurePosixPath) -> str:
    return "\\".join(["$INSTDIR", *(_escaped(part) for part in place.parts)])


def _escaped(name: str) -> str:
    return name.replace("$", "$$")


def main() -> None:
    """Make the installer, as told on the command line."""
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    try:
        made = make(Path(sys.argv[1]), Path(sys.argv[2]))
    except RuntimeError as error:
        sys.exit(str(error))
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
