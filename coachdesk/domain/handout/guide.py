"""The user guide as chapters of plain pieces, and the one reader of the files it is written in.

Screen and paper draw the same pieces. The files are a small, strict part of Markdown: anything
else in them is refused, so that no sign of it is ever shown to a coach.

    # Title                     the chapter's name, first of all
    for: opening, security      the pages of the program it fits, if any
    ## Heading                  a part of it
    text                        a paragraph, up to an empty line
    1. text     - text          a step, a point; lines that go on are indented
    > text                      a note
    | left | right |            a row of a table
    ![Caption](name.png)        a picture

In all text ``**Lock**`` is something that stands on screen and `` `Ctrl+L` `` are keys.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import Enum
from typing import Final


class GuideBroken(ValueError):
    """A file of the guide is not written as it must be; says the chapter, the line and why."""


class Kind(Enum):
    """What a piece of a chapter is."""

    HEADING = "heading"
    TEXT = "text"
    STEP = "step"
    POINT = "point"
    NOTE = "note"
    ROW = "row"
    PICTURE = "picture"


class Voice(Enum):
    """What a run of letters is: words of the guide, words seen on screen, or keys."""

    PLAIN = "plain"
    NAME = "name"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class Run:
    """Letters in one voice."""

    text: str
    voice: Voice = Voice.PLAIN


Runs = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a chapter. ``number`` counts a step, ``beside`` is the right half of a row.

    ``picture`` is the name of a file beside the chapters; ``runs`` are then what is said under it.
    """

    kind: Kind
    runs: Runs
    number: int = 0
    beside: Runs = ()
    picture: str = ""

    @property
    def text(self) -> str:
        """All it says, as plain words."""
        return " ".join(filter(None, (said(self.runs), said(self.beside))))


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter. ``fits`` are the keys of the pages it is about."""

    key: str
    title: str
    fits: tuple[str, ...]
    pieces: tuple[Piece, ...]


def said(runs: Runs) -> str:
    """Runs as plain words."""
    return "".join(each.text for each in runs)


def read_guide(files: Iterable[tuple[str, str]]) -> tuple[Chapter, ...]:
    """The chapters in the files' order; each file is its key and its text.

    Raises:
        GuideBroken: a file holds what the guide cannot be written in.
    """
    return tuple(read_chapter(key, text) for key, text in files)


def read_chapter(key: str, text: str) -> Chapter:
    """One chapter from its file.

    Raises:
        GuideBroken: the file holds what the guide cannot be written in.
    """
    lines = text.splitlines()
    title = lines[0].removeprefix("# ").strip() if lines and lines[0].startswith("# ") else ""
    if not title:
        raise GuideBroken(f"{key}, 1: a chapter begins with its title")
    begin, fits = 1, tuple[str, ...]()
    if len(lines) > 1 and lines[1].startswith("for: "):
        begin = 2
        fits = tuple(each.strip() for each in lines[1][5:].split(","))
    pieces: list[Piece] = []
    for number, block in _blocks(key, lines, begin):
        piece = _piece(key, number, block)
        if piece.kind is Kind.STEP and piece.number != _next_step(pieces):
            raise GuideBroken(f"{key}, {number}: the steps are not counted one by one")
        pieces.append(piece)
    return Chapter(key, title, fits, tuple(pieces))


# Lines to blocks

_BEGINS: Final = re.compile(r"## |- |> |\||!\[|\d+\. ")


def _blocks(key: str, lines: list[str], begin: int) -> Iterator[tuple[int, str]]:
    """The blocks, each in one line, with the number of the line it begins in."""
    at, held = 0, list[str]()
    for number, line in enumerate([*lines[begin:], ""], begin + 1):
        goes_on = line.startswith("  ") or (bool(line.strip()) and not _BEGINS.match(line))
        if held and not goes_on:
            yield at, " ".join(held)
            held = []
        if not line.strip():
            continue
        if goes_on and held and line.startswith("  ") and not _BEGINS.match(held[0]):
            raise GuideBroken(f"{key}, {number}: only a step, a point or a note goes on indented")
        if not held:
            at = number
            if line.startswith(" "):
                raise GuideBroken(f"{key}, {number}: an indented line belongs to nothing")
        elif _BEGINS.match(held[0]) and not line.startswith("  "):
            raise GuideBroken(f"{key}, {number}: a line that goes on is indented")
        held.append(line.strip())


# Blocks to pieces

_PICTURE: Final = re.compile(r"!\[([^\]]+)\]\(([a-z0-9-]+\.png)\)")
_ROW: Final = re.compile(r"\| (.+?) \| (.+?) \|")
_STEP: Final = re.compile(r"(\d+)\. (.+)")


def _piece(key: str, number: int, block: str) -> Piece:
    place = f"{key}, {number}"
    if block.startswith("## "):
        return Piece(Kind.HEADING, _runs(place, block[3:]))
    if block.startswith("- "):
        return Piece(Kind.POINT, _runs(place, block[2:]))
    if block.startswith("> "):
        return Piece(Kind.NOTE, _runs(place, block[2:]))
    if block.startswith("|"):
        found = _whole(_ROW, block, place)
        return Piece(Kind.ROW, _runs(place, found[1]), beside=_runs(place, found[2]))
    if block.startswith("!["):
        found = _whole(_PICTURE, block, place)
        return Piece(Kind.PICTURE, _runs(place, found[1]), picture=found[2])
    step = _STEP.fullmatch(block)
    if step:
        return replace(Piece(Kind.STEP, _runs(place, step[2])), number=int(step[1]))
    return Piece(Kind.TEXT, _runs(place, block))


def _whole(pattern: re.Pattern[str], block: str, place: str) -> re.Match[str]:
    found = pattern.fullmatch(block)
    if found is None:
        raise GuideBroken(f"{place}: {block[:30]} is not whole")
    return found


_RUN: Final = re.compile(r"\*\*([^*`]+)\*\*|`([^`*]+)`")
_STRAY: Final = re.compile(r"[*`#\[\]<>_{}]|https?:|!\Z|--|\.\.\.|['\"]")


def _runs(place: str, text: str) -> Runs:
    runs: list[Run] = []
    at = 0
    for found in _RUN.finditer(text):
        runs.append(Run(text[at : found.start()]))
        runs.append(Run(found[1], Voice.NAME) if found[1] else Run(found[2], Voice.KEYS))
        at = found.end()
    runs.append(Run(text[at:]))
    for run in runs:
        stray = _STRAY.search(run.text) if run.voice is Voice.PLAIN else None
        if stray:
            raise GuideBroken(f"{place}: {stray[0]} has no meaning here")
    return tuple(run for run in runs if run.text)


def _next_step(pieces: list[Piece]) -> int:
    """The number a step would have after these pieces; pictures and notes may stand between."""
    for each in reversed(pieces):
        if each.kind is Kind.STEP:
            return each.number + 1
        if each.kind not in (Kind.PICTURE, Kind.NOTE):
            return 1
    return 1
