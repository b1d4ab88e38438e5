"""The lines of a calendar file as parts within parts, with limits, whatever is wrong with them.

Nothing is known here of what the lines mean. A part that is not closed ends with the one around
it, and a line that is none is passed over: calendars write files in many ways.
"""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final, NamedTuple

MOST_BYTES: Final = 8 * 1024 * 1024
MOST_LINES: Final = 400_000
MOST_PARTS: Final = 40_000
DEEPEST: Final = 8
MOST_OPEN: Final = 100  # parts begun and not ended
LONGEST_VALUE: Final = 4_000

_END = re.compile(r"\r\n|\n|\r")
_HEAD = re.compile(r'([A-Za-z0-9-]+)((?:;[^":;]*(?:"[^"]*"[^":;]*)*)*):(.*)', re.DOTALL)
_PARAMETER = re.compile(r';([A-Za-z0-9-]+)=("[^"]*"|[^;]*)')


class Why(StrEnum):
    """Why a calendar file was refused."""

    TOO_LARGE = "too_large"
    NO_CALENDAR = "no_calendar"
    TOO_MANY = "too_many"
    REPEATS = "repeats"


class IcsRefused(Exception):
    """The file is not taken."""

    def __init__(self, why: Why) -> None:
        super().__init__(str(why))
        self.why = why


class Property(NamedTuple):
    """One line: its name in capitals, its parameters by theirs, and its value as it stands."""

    name: str
    parameters: dict[str, str]
    value: str


@dataclass(slots=True)
class Part:
    """What stands between BEGIN and END: lines, and parts within."""

    name: str
    lines: list[Property] = field(default_factory=list)
    parts: list["Part"] = field(default_factory=list)

    def line(self, name: str) -> Property | None:
        """The last line of a name; ``None`` when there is none."""
        return next((each for each in reversed(self.lines) if each.name == name), None)

    def text(self, name: str) -> str:
        """The text of the last line of a name, without its escapes; empty when there is none."""
        found = self.line(name)
        return "" if found is None else unescaped(found.value).strip()

    def all(self, name: str) -> list[Property]:
        """Every line of a name, in order."""
        return [each for each in self.lines if each.name == name]


def calendars_of(content: bytes) -> list[Part]:
    """The calendars of a file: one as a rule, some programs write several.

    Raises:
        IcsRefused: the file is too large, or no calendar.
    """
    if len(content) > MOST_BYTES:
        raise IcsRefused(Why.TOO_LARGE)
    top = Part("")
    stack, parts = [top], 0
    for line in _lines(_decoded(content)):
        match = _HEAD.match(line)
        if match is None:
            continue
        name, value = match[1].upper(), match[3]
        if name == "BEGIN":
            parts += 1
            if parts > MOST_PARTS:
                raise IcsRefused(Why.TOO_MANY)
            made = Part(value.strip().upper())
            if len(stack) < DEEPEST:
                stack[-1].parts.append(made)
            stack.append(made)
            if len(stack) > MOST_OPEN:
                raise IcsRefused(Why.TOO_MANY)
        elif name == "END":
            _close(stack, value.strip().upper())
        elif len(stack) > 1:
            found = {key.upper(): worth.strip('"') for key, worth in _PARAMETER.findall(match[2])}
            stack[-1].lines.append(Property(name, found, value[:LONGEST_VALUE]))
    calendars = [each for each in top.parts if each.name == "VCALENDAR"]
    if not calendars:
        raise IcsRefused(Why.NO_CALENDAR)
    return calendars


def unescaped(text: str) -> str:
    """A text as it was before it was written into a line."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)


def _close(stack: list[Part], name: str) -> None:
    """End the innermost part of a name, and what was left open in it; none is no error."""
    for at in range(len(stack) - 1, 0, -1):
        if stack[at].name == name:
            del stack[at:]
            return


def _decoded(content: bytes) -> str:
    for mark, encoding in (
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
    ):
        if content.startswith(mark):
            return content.decode(encoding, "replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", "replace")


def _lines(text: str) -> Iterator[str]:
    """Lines, with those that were broken put together again."""
    whole: list[str] = []
    for number, line in enumerate(_END.split(text)):
        if number > MOST_LINES:
            raise IcsRefused(Why.TOO_LARGE)
        if line[:1] in (" ", "\t") and whole:
            whole.append(line[1:])
            continue
        if whole:
            yield "".join(whole)
        whole = [line]
    if whole:
        yield "".join(whole)
