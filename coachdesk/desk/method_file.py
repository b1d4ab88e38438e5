"""The coach's method as a file people can read: out of one practice, into another.

Written as TOML: stages with their sections and prompts in order, the starter areas, the texts.
Nothing of any client is in it. What reads it back is in ``method_reader``.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.desk.method import remove_own_section
from coachdesk.desk.method_reader import FORMAT, VERSION, MethodSheet
from coachdesk.domain.area import AreaSet
from coachdesk.domain.method import is_own
from coachdesk.domain.practice import (
    PRACTICE_ID,
    Practice,
    Prompt,
    SectionSetup,
    StageSetup,
    StarterArea,
)
from coachdesk.domain.stage import STAGES, stage_of
from coachdesk.storage.records.method import read_method
from coachdesk.storage.unit import Reader, Unit

TEXTS: Final = ("agreement", "welcome", "promise")
HEAD: Final = "# A coaching method, written by CoachDesk. No client is in it.\n"


@dataclass(frozen=True, slots=True)
class Differences:
    """How many of each an import would change, counting what is added and what goes."""

    stages: int = 0
    sections: int = 0
    prompts: int = 0
    areas: int = 0
    texts: int = 0

    def __bool__(self) -> bool:
        return any((self.stages, self.sections, self.prompts, self.areas, self.texts))


def export_method(desk: Desk) -> str:
    """The method as the text of a file. The same method always gives the same text."""
    import tomli_w

    vault = desk.vault
    profile = vault.get(Practice, PRACTICE_ID) or Practice()
    plain = {
        "format": FORMAT,
        "version": VERSION,
        "texts": {name: getattr(profile, name) for name in TEXTS},
        "stages": {stage.key: _stage(vault, stage.key) for stage in STAGES},
        "areas": {each.value: list(_areas(vault, each)) for each in AreaSet},
    }
    return HEAD + tomli_w.dumps(plain, multiline_strings=True)


def differences(desk: Desk, sheet: MethodSheet) -> Differences:
    """What taking over a method would change; nothing is changed by asking.

    Raises:
        StorageError: the vault cannot be written, so nothing could be taken over.
    """
    before = _said(desk.vault)
    after = before
    try:
        with desk.vault.unit() as unit:
            _take_over(unit, sheet)
            after = _said(unit)
            raise _OnlyLooking
    except _OnlyLooking:
        pass
    return Differences(**{name: _differing(before[name], after[name]) for name in before})


def import_method(desk: Desk, sheet: MethodSheet) -> None:
    """Take over a method, as one step that can be taken back.

    Prompts that came with the program and are not in the file stay as they are, such areas are
    offered from now on; everything else becomes what the file says. Own sections that hold a
    client's answers are switched off.
    """
    desk.do("method.imported", lambda unit: _take_over(unit, sheet))


def _said(reader: Reader) -> dict[str, dict[str, Any]]:
    """What a method says, by what it is about and in order; how it is kept makes no difference."""
    method = read_method(reader)
    prompts = sorted(
        reader.all(Prompt), key=lambda each: (each.stage, each.section, each.position, each.id)
    )
    areas = sorted(
        reader.all(StarterArea), key=lambda each: (each.set, each.extra, each.position, each.id)
    )
    profile = reader.get(Practice, PRACTICE_ID) or Practice()
    return {
        "stages": {
            each.key: (method.stage_name(each.key), method.minutes(each.key)) for each in STAGES
        },
        "sections": {
            f"{stage.key}.{each.key}": (
                method.section_name(stage.key, each.key), method.uses(stage.key, each.key)
            )
            for stage in STAGES
            for each in method.sections(stage.key)
        },
        "prompts": {each.id: replace(each, position=0) for each in prompts},
        "areas": {each.id: replace(each, position=0) for each in areas},
        "texts": {name: getattr(profile, name) for name in TEXTS},
    }  # fmt: skip


def _differing(before: dict[str, Any], after: dict[str, Any]) -> int:
    """How many come, go or say something else; moving some about counts as one."""
    said = sum(before.get(each) != after.get(each) for each in before | after)
    return said or int(list(before) != list(after))


class _OnlyLooking(Exception):
    """Leaves a unit of work so that nothing of it is kept."""


# Out


def _stage(reader: Reader, stage: str) -> dict[str, Any]:
    method = read_method(reader)
    plain: dict[str, Any] = {}
    if method.stage_name(stage):
        plain["name"] = method.stage_name(stage)
    if method.minutes(stage) != stage_of(stage).planned_minutes:
        plain["minutes"] = method.minutes(stage)
    plain["sections"] = []
    for section in method.sections(stage):
        written: dict[str, Any] = {"key": section.key}
        if method.section_name(stage, section.key):
            written["name"] = method.section_name(stage, section.key)
        if not method.uses(stage, section.key):
            written["on"] = False
        prompts = sorted(
            reader.where(Prompt, stage=stage, section=section.key),
            key=lambda each: (each.position, each.id),
        )
        if prompts:
            written["prompts"] = [_prompt(each) for each in prompts]
        plain["sections"].append(written)
    return plain


def _prompt(prompt: Prompt) -> dict[str, Any]:
    plain: dict[str, Any] = {"key": prompt.id, "text": prompt.text}
    if prompt.approach:
        plain["approach"] = prompt.approach
    if not prompt.enabled:
        plain["on"] = False
    return plain


def _areas(reader: Reader, area_set: AreaSet) -> Iterator[dict[str, Any]]:
    found = reader.where(StarterArea, set=area_set.value)
    for area in sorted(found, key=lambda each: (each.extra, each.position, each.id)):
        offered = {"offered": True} if area.extra else {}
        yield {"key": area.id, "name": area.name, **offered}


# In


def _take_over(unit: Unit, sheet: MethodSheet) -> None:
    _put_stages(unit, sheet)
    _put_sections(unit, sheet)
    _put_prompts(unit, sheet)
    _put_areas(unit, sheet)
    profile = unit.get(Practice, PRACTICE_ID) or Practice()
    texts: dict[str, Any] = dict(sheet.texts)
    unit.put(replace(profile, **texts))


def _put_stages(unit: Unit, sheet: MethodSheet) -> None:
    for setup in sheet.stages:
        if setup == StageSetup(id=setup.id):
            unit.delete(StageSetup, setup.id)
        else:
            unit.put(setup)


def _put_sections(unit: Unit, sheet: MethodSheet) -> None:
    wanted = {(each.stage, each.key): each.id for each in sheet.sections}
    for known in unit.all(SectionSetup):
        if is_own(known.key) and (known.stage, known.key) not in wanted:
            remove_own_section(unit, known.stage, known.key)
        elif wanted.get((known.stage, known.key)) != known.id:
            unit.delete(SectionSetup, known.id)  # an archive may name it in another way
    for stage in STAGES:
        setups = [each for each in sheet.sections if each.stage == stage.key]
        usual = [each.key for each in stage.sections] == [each.key for each in setups]
        for setup in setups:
            if usual and setup.enabled and not setup.name:
                unit.delete(SectionSetup, setup.id)
            else:
                unit.put(setup)


def _put_prompts(unit: Unit, sheet: MethodSheet) -> None:
    known = {each.id: each for each in unit.all(Prompt)}
    wanted = {each.id for each in sheet.prompts}
    for prompt in known.values():
        if prompt.id not in wanted and not prompt.original:
            unit.delete(Prompt, prompt.id)
    for prompt in sheet.prompts:
        before = known.get(prompt.id)
        unit.put(replace(prompt, original=before.original if before else ""))
    ends = Counter((each.stage, each.section) for each in sheet.prompts)
    for prompt in known.values():
        if prompt.id not in wanted and prompt.original:
            ends[prompt.stage, prompt.section] += 1
            unit.put(replace(prompt, position=ends[prompt.stage, prompt.section] - 1))


def _put_areas(unit: Unit, sheet: MethodSheet) -> None:
    wanted = {each.id for each in sheet.areas}
    missing = [each for each in unit.all(StarterArea) if each.id not in wanted]
    for place, known in enumerate(missing, len(sheet.areas)):
        if is_own(known.id):
            unit.delete(StarterArea, known.id)
        else:
            unit.put(replace(known, extra=True, position=place))
    for area in sheet.areas:
        unit.put(area)
