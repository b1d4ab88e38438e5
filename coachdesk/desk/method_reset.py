"""Bringing back the method as the program came with it: a stage, or all of it. One undo step."""

from dataclasses import replace

from coachdesk.desk.desk import Desk
from coachdesk.desk.method import remove_own_section
from coachdesk.domain.method import is_own
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup, StarterArea, StarterSet
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.storage.unit import Unit


def reset_stage(desk: Desk, stage: str, starter: StarterSet) -> None:
    """Bring back a stage's name, time, sections and prompts.

    Own prompts go; an own section goes too, unless a client has answered in it: then it is only
    switched off.
    """
    desk.do("method.stage_reset", lambda unit: _reset_stage(unit, stage, starter))


def reset_method(desk: Desk, starter: StarterSet) -> None:
    """Bring back every stage, and the areas an engagement begins with. The texts stay."""

    def work(unit: Unit) -> None:
        for stage in STAGE_KEYS:
            _reset_stage(unit, stage, starter)
        _put_areas(unit, starter.areas)

    desk.do("method.reset", work)


def _reset_stage(unit: Unit, stage: str, starter: StarterSet) -> None:
    unit.delete(StageSetup, stage)
    for setup in unit.where(SectionSetup, stage=stage):
        if is_own(setup.key):
            remove_own_section(unit, stage, setup.key)
        else:
            unit.delete(SectionSetup, setup.id)
    kept = {each.key for each in unit.where(SectionSetup, stage=stage)}
    wanted = {each.id: each for each in starter.prompts if each.stage == stage}
    for prompt in unit.where(Prompt, stage=stage):
        if prompt.id in wanted:
            unit.put(wanted.pop(prompt.id))
        elif prompt.original:
            unit.put(replace(prompt, text=prompt.original, enabled=True))
        elif prompt.section not in kept:
            unit.delete(Prompt, prompt.id)
    for missing in wanted.values():
        unit.insert(missing)


def _put_areas(unit: Unit, areas: tuple[StarterArea, ...]) -> None:
    wanted = {each.id for each in areas}
    for known in unit.all(StarterArea):
        if known.id not in wanted:
            unit.delete(StarterArea, known.id)
    for area in areas:
        unit.put(area)
