#!/usr/bin/env python3
"""Says which component each file of a bundle belongs to: python3 packaging/components.py BUNDLE

It stops with a list when a file belongs to none of the components in components.toml, or to more
than one: whatever is shipped must have a name, an author and a licence. ``--list FILE`` writes the
names of the bundle's files to FILE, for the test that holds them against the components without a
bundle.
"""

import argparse
import os
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

HERE = Path(__file__).resolve().parent
INSIDE = "_internal/"
MODULES = "modules/"
"""Before the names of modules in the program's archive, in a list of files."""
GROUPS = ("own", "main", "part", "system")


@dataclass(frozen=True, slots=True)
class Component:
    """One part of what is shipped; the fields are explained in components.toml."""

    key: str
    name: str
    licence: str
    holders: tuple[str, ...]
    texts: tuple[str, ...]
    group: str
    systems: tuple[str, ...] = ()
    source: str = ""
    files: tuple[str, ...] = ()
    excepted: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    inside: tuple[str, ...] = ()
    version: str = ""
    distribution: str = ""
    debian: str = ""

    def holds(self, name: str) -> bool:
        """Whether a file, named as in a list of files, belongs to it."""
        if name.startswith(MODULES):
            module = name.removeprefix(MODULES)
            return any(fnmatchcase(module, each) for each in self.modules)
        place = name.removeprefix(INSIDE) if name.startswith(INSIDE) else f"../{name}"
        return any(fnmatchcase(place, each) for each in self.files) and not any(
            fnmatchcase(place, each) for each in self.excepted
        )


def read_components(path: Path = HERE / "components.toml") -> dict[str, Component]:
    """The components by their keys, in the order of the file."""
    made = {}
    for key, fields in tomllib.loads(path.read_text("utf-8")).items():
        plain = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in fields.items()
        }
        made[key] = Component(key, **plain)
    return made


def bundle_files(bundle: Path) -> list[str]:
    """The names of a bundle's files, with forward slashes, and of the modules in its archive.

    Links are left out: they are second names of files in the bundle.
    """
    found = []
    for folder, _, names in os.walk(bundle):
        for name in names:
            file = Path(folder, name)
            if not file.is_symlink():
                found.append(file.relative_to(bundle).as_posix())
    return sorted(found) + [f"{MODULES}{each}" for each in archived_modules(bundle)]


def archived_modules(bundle: Path) -> list[str]:
    """The modules in a program's archive: its packages, and the parts of packages that are shared.

    Python's own are one name, ``stdlib``.
    """
    from PyInstaller.archive.readers import CArchiveReader

    programs = ("coachdesk", "CoachDesk.exe", "CoachDesk")
    program = next(bundle / each for each in programs if (bundle / each).is_file())
    archive = CArchiveReader(str(program))
    packed = next(each for each in archive.toc if each.upper().startswith("PYZ"))
    names = [each for each in archive.toc if each != packed]
    names += archive.open_embedded_archive(packed).toc
    return sorted({_module_name(each) for each in names} - {""})


def _module_name(module: str) -> str:
    top, _, rest = module.partition(".")
    if top in sys.stdlib_module_names or top.startswith("_sysconfigdata"):
        return "stdlib"
    if top in ("jaraco", "backports"):  # several packages share these names
        return ".".join((top, rest.partition(".")[0])) if rest else ""
    return top


def owners(name: str, components: Iterable[Component]) -> list[str]:
    """The keys of the components a file belongs to; there should be one."""
    return [each.key for each in components if each.holds(name)]


def faults(names: Iterable[str], components: dict[str, Component]) -> list[str]:
    """A sentence for each file that does not belong to exactly one component."""
    said = []
    for name in names:
        found = owners(name, components.values())
        if not found:
            said.append(f"{name} belongs to no component")
        elif len(found) > 1:
            said.append(f"{name} belongs to {', '.join(found)}")
    return said


def shipped(names: Iterable[str], components: dict[str, Component]) -> dict[str, list[str]]:
    """The components that are in a bundle, each with its files: in the order of components.toml.

    One that is compiled into another is shipped with it and has no files.
    """
    files: dict[str, list[str]] = {}
    for name in names:
        for key in owners(name, components.values()):
            files.setdefault(key, []).append(name)
    for _ in components:  # what is inside one that is inside another
        inner = [
            each.key
            for each in components.values()
            if each.key not in files and any(outer in files for outer in each.inside)
            and (not each.systems or sys.platform in each.systems)
        ]  # fmt: skip
        if not inner:
            break
        files.update((key, []) for key in inner)
    return {key: files[key] for key in components if key in files}


def main() -> None:
    """Check a bundle, or write the list of its files."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("bundle", type=Path)
    asked.add_argument("--list", type=Path, metavar="FILE", help="write the names of its files")
    given = asked.parse_args()
    names, components = bundle_files(given.bundle), read_components()
    if given.list:
        given.list.write_text("\n".join(names) + "\n", encoding="utf-8")
    found = faults(names, components)
    if found:
        sys.exit("\n".join([*found, "Say in packaging/components.toml what it is."]))
    files = [each for each in names if not each.startswith(MODULES)]
    print(f"{len(files)} files of {len(shipped(names, components))} components")


if __name__ == "__main__":
    main()
