"""Which packages of Debian a bundle stands on: what its libraries need and do not bring along.

The names are those of the system it runs on; the newest symbol of the C library that is asked for
tells the oldest one that will do.
"""

import re
import subprocess
import sys
from pathlib import Path

# Data that a bundled library reads from the system; from there the library would bring it itself.
DATA = {
    "libfontconfig.so.1": "fontconfig-config",
    "libxkbcommon.so.0": "xkb-data",
    "libX11.so.6": "libx11-data",
}
# The first GCC whose libstdc++ has a version of its symbols.
GCC_OF = {"3.4.29": "11", "3.4.30": "12", "3.4.31": "13.1", "3.4.32": "13.2", "3.4.33": "14"}
FLOORS = {"libc6": "GLIBC", "libstdc++6": "GLIBCXX"}


class Bundle:
    """What the programs and libraries of a bundle need."""

    def __init__(self, bundle: Path) -> None:
        self.needed: dict[str, str] = {}
        self.brought: set[str] = set()
        self.newest: dict[str, tuple[int, ...]] = {}
        for each in sorted(bundle.rglob("*")):
            if each.is_file() and _is_elf(each):
                self._look_at(each, each.relative_to(bundle))

    def _look_at(self, file: Path, named: Path) -> None:
        told = subprocess.run(
            ["objdump", "-p", str(file)], capture_output=True, text=True, check=True
        ).stdout
        self.brought |= {file.name, *re.findall(r"^ *SONAME +(\S+)", told, re.M)}
        for library in re.findall(r"^ *NEEDED +(\S+)", told, re.M):
            self.needed.setdefault(library, str(named))
        for family, number in re.findall(r" (GLIBC|GLIBCXX)_([0-9.]+)$", told, re.M):
            found = tuple(int(part) for part in number.split("."))
            self.newest[family] = max(found, self.newest.get(family, found))

    @property
    def missing(self) -> dict[str, str]:
        """Libraries that are not in the bundle, each with a file that needs it."""
        return {name: by for name, by in self.needed.items() if name not in self.brought}

    def floor(self, family: str) -> str:
        """The newest version of a family of symbols that is needed, as ``2.34``; may be empty."""
        return ".".join(str(part) for part in self.newest.get(family, ()))


def _is_elf(file: Path) -> bool:
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def depends(bundle: Path) -> list[str]:
    """The packages a bundle needs, as ``Depends`` says them."""
    found = Bundle(bundle)
    packages = {_package_of(name, by) for name, by in found.missing.items()}
    packages |= {package for library, package in DATA.items() if library in found.brought}
    return sorted(_with_floor(package, found) for package in packages)


def _with_floor(package: str, found: Bundle) -> str:
    floor = found.floor(FLOORS[package]) if package in FLOORS else ""
    if package == "libstdc++6":
        floor = GCC_OF.get(floor, "")
    return f"{package} (>= {floor})" if floor else package


def _package_of(library: str, needed_by: str) -> str:
    told = subprocess.run(
        ["dpkg-query", "--search", f"*/{library}"], capture_output=True, text=True, check=False
    ).stdout
    # Only the folders the loader looks into: others hold a library's variants.
    usual = re.compile(
        rf"^([^\s:,]+)[^/]*: (?:/usr)?/lib(?:64|/[^/]+-linux-gnu)?/{re.escape(library)}$"
    )
    for line in told.splitlines():
        owner = usual.match(line)
        if owner:
            return owner[1]
    sys.exit(f"{needed_by} needs {library}, and no installed package has it.")


if __name__ == "__main__":
    for each in depends(Path(sys.argv[1])):
        print(each)
