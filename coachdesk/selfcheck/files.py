"""Parts of the self-check: what ships with the program, and what it keeps on this machine."""

import json
import sys
from datetime import date
from importlib import import_module
from importlib.metadata import entry_points
from importlib.util import find_spec
from pkgutil import walk_packages
from typing import Final

import coachdesk
from coachdesk.selfcheck.common import Bench, NotWell

# What keeps a key on each system, and what that stands on.
KEYRINGS: Final = {
    "linux": ("keyring.backends.SecretService", "secretstorage"),
    "darwin": ("keyring.backends.macOS", "keyring.backends.macOS.api"),
    "win32": ("keyring.backends.Windows", "win32ctypes.pywin32"),
}

# Loaded only when something is printed, when the machine sleeps, and the like.
QT: Final = ("QtDBus", "QtNetwork", "QtPrintSupport", "QtSvg")


def modules(_: Bench) -> str:
    """Every module of the program can be loaded, and with it every library."""
    others = {"darwin": "_mac", "win32": "_windows"}
    foreign = tuple(end for system, end in others.items() if system != sys.platform)
    names = [
        each.name
        for each in walk_packages(coachdesk.__path__, "coachdesk.")
        if not each.name.endswith((*foreign, "__main__")) and ".migrations" not in each.name
    ]
    for name in (*names, *(f"PySide6.{each}" for each in QT)):
        import_module(name)
    return f"{len(names)} loaded"


def resources(_: Bench) -> str:
    """The files that ship with the program can be read."""
    from coachdesk.system import resources

    missing = [each for each in resources.FONT_FILES if not resources.font_path(each).exists()]
    if missing:
        raise NotWell(f"fonts are missing: {', '.join(missing)}")
    icons = list(resources.path("icons").glob("*.svg"))
    prompts = resources.starter_files()
    json.loads(resources.text("schema", "archive.schema.json"))
    if not icons or not prompts:
        raise NotWell(f"{len(icons)} icons and {len(prompts)} starter files are found")
    return f"{len(icons)} icons, {len(resources.FONT_FILES)} fonts"


def languages(_: Bench) -> str:
    """Paper speaks its languages, and letters can be joined and turned round."""
    from coachdesk.handouts import fonts
    from coachdesk.handouts.language import words_for
    from coachdesk.words import LANGUAGES, Words

    spoken = [words_for(Words(), each) for each in LANGUAGES]
    for said in (
        [each("My goals") for each in spoken],
        [each.full_day(date(2026, 2, 4)) for each in spoken],
        [each.listed(["1", "2"]) for each in spoken],
    ):
        if len(set(said)) < len(LANGUAGES):
            raise NotWell(f"not every language has its own words: {said}")
    fonts.ready()
    if not fonts.width("q\u0307 \u05e9\u05dc\u05d5\u05dd", "serif", 10):
        raise NotWell("text that joins or runs from the right cannot be measured")
    return ", ".join(LANGUAGES)


def settings(bench: Bench) -> str:
    """This machine's settings are kept."""
    from coachdesk.system.settings import SettingsFile

    SettingsFile(bench.places.settings).change(text_size=110)
    if SettingsFile(bench.places.settings).value.text_size != 110:
        raise NotWell("the settings are not kept")
    return "kept"


def keyring(_: Bench) -> str:
    """The library for this system's keyring is there; the keyring itself is not asked.

    It is optional, but not in a bundle.
    """
    if find_spec("keyring") is None and not getattr(sys, "frozen", False):
        return "not installed, so nothing is remembered"
    for each in KEYRINGS.get(sys.platform, ("keyring",)):
        import_module(each)
    offered = entry_points(group="keyring.backends")
    if not offered:
        raise NotWell("the library does not know of any keyring")
    return f"can be asked, {len(offered)} kinds"
