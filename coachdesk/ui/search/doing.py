"""The commands among the results: those of the table that can be done here, and the settings."""

import re
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final

from coachdesk.domain.search_words import fold, read_query, spans
from coachdesk.ui.actions import keys_words
from coachdesk.ui.leaving_room import leave_room
from coachdesk.ui.search.lines import Line
from coachdesk.ui.shortcuts import command_words

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame

HERE: Final = "search"
"""The command that opens the palette: it is open already."""
OF_A_CLIENT: Final = frozenset(
    ("start", "pause", "next_section", "previous_section", "handout", "notes", "guide")
)
"""What does nothing where no client is shown; so do the ways to the stages."""
ICONS: Final = {
    "today": "sun", "handouts": "printer", "handout": "printer", "new_client": "user-plus",
    "start": "play", "pause": "pause", "undo": "undo", "lock": "lock", "settings": "settings",
    "user_guide": "book-open", "notes": "notebook", "sidebar": "panel-left", "save": "check",
    "log": "clock", "calendar": "calendar", "money": "receipt", "names": "eye-off",
    "focus": "maximize",
}  # fmt: skip
ICON: Final = "arrow-right"
_WORD: Final = re.compile(r"\w+")


def command_lines(window: "Frame", typed: str) -> list[Line]:
    """The commands whose words begin with the words typed; every command where none is typed."""
    wanted, query = _WORD.findall(fold(typed)), read_query(typed)
    lines = []
    for text, under, icon, act in _commands(window):
        words = _WORD.findall(fold(text))
        if all(any(word.startswith(each) for word in words) for each in wanted):
            aside = window.room.words("Command")
            lines.append(Line(icon, text, act, spans(text, query), under, aside=aside))
    return lines


_Told = tuple[str, str, str, Callable[[], object]]


def _commands(window: "Frame") -> list[_Told]:
    words, found = window.room.words, list[_Told]()
    for each in window.actions_table.commands():
        needs_client = each.key in OF_A_CLIENT or each.key.startswith("stage_")
        if each.key != HERE and (window.shows_client() or not needs_client):
            text = command_words(window.room, each)
            icon = ICONS.get(each.key, ICON)
            found.append((text, keys_words(words, each), icon, each.act))
    for key, text, icon in _parts(window):
        show = partial(leave_room, window, partial(window.show_settings, key))
        found.append((text, words("Settings"), icon, show))
    return found


def _parts(window: "Frame") -> list[tuple[str, str, str]]:
    """The pages of the settings, and what is looked for there under another name."""
    words = window.room.words
    return [
        ("profile", words("Profile and branding"), "user"),
        ("method", words("Stages and prompts"), "list-checks"),
        ("security", words("Security and backups"), "lock"),
        ("security", words("Restore from a backup"), "history"),
        ("security", words("Back up now"), "shield-check"),
        ("paper", words("Language and paper"), "globe"),
        ("appearance", words("Appearance"), "palette"),
        ("keep", words("Export and erase"), "download"),
        ("about", words("About"), "info"),
    ]
