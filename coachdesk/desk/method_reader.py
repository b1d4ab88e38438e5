"""Reads the text of a method file, strictly: what is not understood is refused with its place."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from coachdesk.domain.area import FEWEST_AREAS, MOST_AREAS, AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.method import OWN, is_own, own_prompt_id, stays
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup, StarterArea
from coachdesk.domain.stage import STAGES, Stage, stage_of
from coachdesk.domain.text import clean

FORMAT: Final = "coachdesk-method"
VERSION: Final = 1
MOST_BYTES: Final = 1_000_000
LONGEST_NAME: Final = 200
LONGEST_PROMPT: Final = 2_000
LONGEST_TEXT: Final = 100_000
LONGEST_KEY: Final = 200
MOST_SECTIONS: Final = 14
MOST_PROMPTS: Final = 100
MOST_OFFERED: Final = 40
MOST_MINUTES: Final = 1440

# A key of many parts (a.a.a…) costs the parser of TOML the square of them: minutes for a megabyte.
_ENDLESS_KEY: Final = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]++|"(?:[^"\\\n]|\\.)*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){64}"""
)


class MethodRefused(ArchiveRefused):
    """A method file does not fit; ``path`` names the place in it, ``problem`` what is wrong."""


@dataclass(frozen=True, slots=True)
class MethodSheet:
    """What a method file says, as records. ``texts`` holds those the file has."""

    stages: tuple[StageSetup, ...] = ()
    sections: tuple[SectionSetup, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    areas: tuple[StarterArea, ...] = ()
    texts: dict[str, str] = field(default_factory=dict)


def read_method_file(content: bytes) -> MethodSheet:
    """The method in a file.

    Raises:
        MethodRefused: naming the path of the first thing that is wrong.
    """
    whole = _Table(_parsed(content), "method")
    if whole.text("format", LONGEST_NAME) != FORMAT:
        raise MethodRefused("format", f"'{FORMAT}' is expected here")
    version = whole.number("version", 1, 2**31)
    if version is None or version > VERSION:
        raise MethodRefused("version", f"this program reads up to {VERSION}")
    texts = whole.table("texts")
    stages = whole.table("stages")
    read = [_stage(stages.table(each.key), each) for each in STAGES]
    areas = whole.table("areas")
    sheet = MethodSheet(
        stages=tuple(each[0] for each in read),
        sections=tuple(section for each in read for section in each[1]),
        prompts=tuple(prompt for each in read for prompt in each[2]),
        areas=tuple(area for each in AreaSet for area in _areas(areas.tables(each.value), each)),
        texts={
            name: texts.text(name, LONGEST_TEXT, many_lines=True)
            for name in ("agreement", "welcome", "promise")
            if texts.has(name)
        },
    )
    for table in (whole, texts, stages, areas):
        table.done()
    _no_key_twice(sheet)
    return sheet


def _parsed(content: bytes) -> dict[str, Any]:
    if len(content) > MOST_BYTES:
        raise MethodRefused("method", "a file of at most one megabyte is expected")
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise MethodRefused("method", "a text in UTF-8 is expected") from None
    if _ENDLESS_KEY.search(text):
        raise MethodRefused("method", "this is nested too deeply")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise MethodRefused("method", "this is nested too deeply") from None
    except (tomllib.TOMLDecodeError, ValueError) as error:  # a date or a number nobody can read
        raise MethodRefused("method", f"this is no TOML ({_short(error)})") from None


def _short(error: Exception) -> str:
    """Where the reader stopped, without the words it stopped at."""
    said = str(error)
    return said[said.rfind("(") + 1 : -1] if said.endswith(")") else "unreadable"


class _Table:
    """A table of the file, each of whose keys must be asked for."""

    def __init__(self, plain: Any, path: str) -> None:
        if not isinstance(plain, dict):
            raise MethodRefused(path, "a table is expected here")
        self.path, self._plain, self._asked = path, plain, set[str]()

    def at(self, name: str) -> str:
        shown = name[:LONGEST_KEY]
        return shown if self.path == "method" else f"{self.path}.{shown}"

    def has(self, name: str) -> bool:
        return name in self._plain

    def take(self, name: str) -> Any:
        self._asked.add(name)
        return self._plain.get(name)

    def text(self, name: str, longest: int, *, many_lines: bool = False) -> str:
        value = self.take(name)
        if value is None:
            return ""
        if not isinstance(value, str):
            raise MethodRefused(self.at(name), "a text is expected here")
        if len(value) > longest:
            raise MethodRefused(self.at(name), f"at most {longest} characters are expected here")
        if clean(value) != value or (not many_lines and ("\n" in value or "\t" in value)):
            raise MethodRefused(self.at(name), "a text without control characters is expected")
        return value if many_lines else value.strip()

    def needed(self, name: str, longest: int) -> str:
        found = self.text(name, longest)
        if not found:
            raise MethodRefused(self.at(name), "a text is expected here")
        return found

    def number(self, name: str, low: int, high: int) -> int | None:
        value = self.take(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int) or not low <= value <= high:
            raise MethodRefused(self.at(name), f"a whole number from {low} to {high} is expected")
        return value

    def switch(self, name: str, *, usual: bool) -> bool:
        value = self.take(name)
        if value is None:
            return usual
        if not isinstance(value, bool):
            raise MethodRefused(self.at(name), "true or false is expected here")
        return value

    def table(self, name: str) -> "_Table":
        value = self.take(name)
        return _Table({} if value is None else value, self.at(name))

    def tables(self, name: str, most: int = MOST_PROMPTS) -> "list[_Table]":
        value = self.take(name)
        if value is None:
            return []
        if not isinstance(value, list):
            raise MethodRefused(self.at(name), "a list of tables is expected here")
        if len(value) > most:
            raise MethodRefused(self.at(name), f"at most {most} are expected here")
        return [_Table(each, f"{self.at(name)}[{n}]") for n, each in enumerate(value)]

    def done(self) -> None:
        for name in self._plain:
            if name not in self._asked:
                raise MethodRefused(self.at(name), "nothing of this name is known here")


Read = tuple[StageSetup, list[SectionSetup], list[Prompt]]


def _stage(table: _Table, stage: Stage) -> Read:
    minutes = table.number("minutes", 0, MOST_MINUTES)
    usual = minutes is None or minutes == stage_of(stage.key).planned_minutes
    setup = StageSetup(
        id=stage.key,
        name=table.text("name", LONGEST_NAME),
        minutes=None if usual else minutes,
    )
    found = table.tables("sections", MOST_SECTIONS)
    table.done()
    sections = [_section(each, stage, place) for place, each in enumerate(found)]
    keys = [each.key for each, _ in sections]
    for needed in stage.sections:
        if needed.key not in keys:
            raise MethodRefused(f"stages.{stage.key}.sections", f"'{needed.key}' is missing here")
    return setup, [each for each, _ in sections], [one for _, each in sections for one in each]


def _section(table: _Table, stage: Stage, place: int) -> tuple[SectionSetup, list[Prompt]]:
    key = table.needed("key", LONGEST_KEY)
    own = is_own(key)
    if not own and key not in [each.key for each in stage.sections]:
        raise MethodRefused(table.at("key"), "no section of this key is known here")
    if own and (len(key) == len(OWN) or "." in key.removeprefix(OWN)):
        raise MethodRefused(table.at("key"), "a key of an own section is expected here")
    on = table.switch("on", usual=True)
    if not on and stays(stage.key, key):
        raise MethodRefused(table.at("on"), "this section cannot be switched off")
    name = table.needed("name", LONGEST_NAME) if own else table.text("name", LONGEST_NAME)
    setup = SectionSetup(
        id=f"{stage.key}.{key}", stage=stage.key, key=key, name=name, enabled=on, position=place,
        own=own,
    )  # fmt: skip
    prompts = list(_prompts(table.tables("prompts"), stage.key, key))
    table.done()
    return setup, prompts


def _prompts(tables: list[_Table], stage: str, section: str) -> Iterator[Prompt]:
    for place, table in enumerate(tables):
        key = table.needed("key", LONGEST_KEY)
        begin = own_prompt_id(stage, section, "")
        if is_own(section) and not (key.startswith(begin) and len(key) > len(begin)):
            raise MethodRefused(table.at("key"), f"a key that begins with '{begin}' is expected")
        approach = table.text("approach", LONGEST_NAME)
        if approach not in ("", *Approach):
            raise MethodRefused(table.at("approach"), "no approach of this key is known")
        yield Prompt(
            id=key,
            stage=stage,
            section=section,
            approach=approach,
            text=table.needed("text", LONGEST_PROMPT),
            enabled=table.switch("on", usual=True),
            position=place,
        )
        table.done()


def _areas(tables: list[_Table], area_set: AreaSet) -> Iterator[StarterArea]:
    found = [
        StarterArea(
            id=table.needed("key", LONGEST_KEY),
            set=area_set,
            name=table.needed("name", LONGEST_NAME),
            extra=table.switch("offered", usual=False),
            position=place,
        )
        for place, table in enumerate(tables)
    ]
    for table in tables:
        table.done()
    placed = sum(not each.extra for each in found)
    path = f"areas.{area_set.value}"
    if not FEWEST_AREAS <= placed <= MOST_AREAS:
        raise MethodRefused(path, f"{FEWEST_AREAS} to {MOST_AREAS} areas are expected here")
    if len(found) - placed > MOST_OFFERED:
        raise MethodRefused(path, f"at most {MOST_OFFERED} offered areas are expected here")
    yield from found


def _no_key_twice(sheet: MethodSheet) -> None:
    for records in (sheet.sections, sheet.prompts, sheet.areas):
        seen: set[str] = set()
        for record in records:
            if record.id in seen:
                raise MethodRefused(record.id, "this key stands twice in the file")
            seen.add(record.id)
