"""Whose work ships with the program, from ``resources/licences``: names, licences and their texts.

The list is made by ``packaging/notices.py`` from what the bundle is checked against.
"""

import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from typing import Final

from coachdesk.system import resources

FOLDER: Final = "licences"
_SAID = (
    ("LicenseRef-public-domain", "public domain"),
    ("blessing", "public domain"),  # what SQLite has in the place of a licence
    ("LicenseRef-", ""),
    ("-or-later", " or later"),
    ("-only", ""),
    (" AND ", " and "),
    (" OR ", " or "),
    (" WITH ", " with "),
)
_SMALL = ("part", "system")
SEPARATOR: Final = "\n\n" + "—" * 30 + "\n\n\n"


@dataclass(frozen=True, slots=True)
class Part:
    """A work of others, or CoachDesk itself.

    Attributes:
        name: what it is called.
        licence: an SPDX expression.
        holders: whose copyright it is.
        texts: the names of its licence's texts.
        group: ``own``, ``main`` (what CoachDesk is built with), ``part`` (what those stand on or
            contain) or ``system`` (libraries that only a packaged program brings along).
        systems: where it is shipped, as in ``sys.platform``; everywhere if empty.
        source: the address where its source is to be had; empty if there is none.
    """

    name: str
    licence: str
    holders: tuple[str, ...]
    texts: tuple[str, ...]
    group: str
    systems: tuple[str, ...] = ()
    source: str = ""

    def licence_words(self) -> str:
        """The licence as people write it: LGPL-3.0, BSD-3-Clause or Apache-2.0."""
        said = self.licence
        for short, long in _SAID:
            said = said.replace(short, long)
        return said

    def text(self) -> str:
        """Its licence in full: each text after the other."""
        return SEPARATOR.join(
            resources.text(FOLDER, "texts", f"{each}.txt").strip("\n") for each in self.texts
        )


@cache
def all_parts() -> tuple[Part, ...]:
    """Everything that ships, on any system."""
    read = tomllib.loads(resources.text(FOLDER, "components.toml"))["component"]
    return tuple(
        Part(
            name=each["name"],
            licence=each["licence"],
            holders=tuple(each["holders"]),
            texts=tuple(each["texts"]),
            group=each["group"],
            systems=tuple(each.get("systems", ())),
            source=each.get("source", ""),
        )
        for each in read
    )


def parts(*groups: str) -> list[Part]:
    """What ships on this system, of some groups; smaller parts by their names.

    Libraries of the system it was built on come with a packaged program only.
    """
    packaged = bool(getattr(sys, "frozen", False))
    found = [
        each
        for each in all_parts()
        if each.group in groups
        and (not each.systems or sys.platform in each.systems)
        and (packaged or each.group != "system")
    ]
    return sorted(found, key=lambda each: each.name.casefold() if each.group in _SMALL else "")


def rights() -> str:
    """The page on what may be done with the parts, Qt foremost."""
    return resources.text(FOLDER, "README.txt")
