"""The two families of expected trouble. Everything else that is raised is a bug.

This module must not know words for the screen: kinds are turned into sentences in ``ui.trouble``
and ``cli``.
"""

from enum import StrEnum
from typing import Final

MOST_QUOTED: Final = 300  # characters of a refused file


class RuleBroken(Exception):
    """A coaching rule refuses an act, for example a client without a name.

    ``rule`` is a stable key such as ``"client.name_missing"``; ``ui.trouble`` holds its sentence.
    """

    def __init__(self, rule: str) -> None:
        super().__init__(rule)
        self.rule = rule


class Fault(StrEnum):
    """What the world did to the vault file."""

    BUSY = "busy"
    READ_ONLY = "read_only"
    FULL = "full"
    MISSING = "missing"
    NOT_A_VAULT = "not_a_vault"
    DAMAGED = "damaged"
    TOO_NEW = "too_new"
    UNREACHABLE = "unreachable"
    LOCKED = "locked"
    """Encrypted, and no key was given."""
    WRONG_KEY = "wrong_key"
    """Encrypted, and the key given does not open it."""


class StorageError(Exception):
    """The vault could not be read or written, and the cause lies outside the program.

    ``fault`` says what happened; ``detail`` is SQLite's or the system's own short text and never
    holds anything a client said.
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(f"{fault}: {detail}" if detail else str(fault))
        self.fault = fault
        self.detail = detail


class ArchiveRefused(Exception):
    """An archive does not fit; ``path`` names the place in it, ``problem`` what is wrong there.

    Both may quote the file, which may hold anything; they are made fit to stand in a sentence.
    """

    def __init__(self, path: str, problem: str) -> None:
        self.path = _quotable(path)
        self.problem = _quotable(problem)
        super().__init__(f"{self.path}: {self.problem}")


def _quotable(text: str) -> str:
    """A text cut to what a sentence can take, without what moves a cursor or is no letter."""
    cut = text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED]}…"
    return "".join(each if each.isprintable() else "\N{REPLACEMENT CHARACTER}" for each in cut)
