"""Acts on the coach's own method: stages, their planned time, and their sections.

Switching something off never touches what was recorded in it.
"""

from dataclasses import replace
from typing import Final

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edited
from coachdesk.domain.answer import Answer
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.method import (
    OWN,
    Method,
    is_own,
    own_answer_key,
    prompts_begin,
    stays,
)
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup
from coachdesk.domain.stage import stage_of
from coachdesk.domain.text import clean_line
from coachdesk.storage.records.method import read_method
from coachdesk.storage.unit import Unit

MOST_SECTIONS: Final = 14
MOST_MINUTES: Final = 1440


def rename_stage(desk: Desk, stage: str, name: str, source: Source = NOWHERE) -> None:
    """Give a stage a name of the coach's own; an empty one brings the usual name back."""
    kept = clean_line(name)
    desk.do("method.stage_named", lambda unit: _on_stage(unit, stage, name=kept), source)


def plan_minutes(desk: Desk, stage: str, minutes: int | None, source: Source = NOWHERE) -> None:
    """Plan so many minutes for the sessions of a stage to come; ``None``: the usual number.

    Raises:
        RuleBroken: ``value.out_of_bounds`` for more than a day, or fewer than none.
    """
    kept = None if minutes == stage_of(stage).planned_minutes else minutes
    desk.do("method.minutes", lambda unit: _on_stage(unit, stage, minutes=kept), source)


def rename_section(
    desk: Desk, stage: str, section: str, name: str, source: Source = NOWHERE
) -> None:
    """Give a section a name of the coach's own; an empty one brings the usual name back.

    An own section has no other name, so an empty one changes nothing there.
    """
    kept = clean_line(name)

    def work(unit: Unit) -> None:
        setup = _setup(unit, stage, section)
        if setup is not None and (kept or not is_own(section)):
            unit.put(replace(setup, name=kept))

    desk.do("method.section_named", work, source)


def switch_section(desk: Desk, stage: str, section: str, *, on: bool) -> None:
    """Use a section, or leave it out of sessions to come.

    Raises:
        RuleBroken: ``section.stays`` for one the journey cannot do without.
    """
    if not on and stays(stage, section):
        raise RuleBroken("section.stays")

    def work(unit: Unit) -> None:
        setup = _setup(unit, stage, section)
        if setup is not None:
            unit.put(replace(setup, enabled=on))

    desk.do("method.section_on" if on else "method.section_off", work)


def order_sections(desk: Desk, stage: str, keys: list[str]) -> None:
    """Give the sections of a stage a new order; those not named come after the others."""

    def work(unit: Unit) -> None:
        known = [each.key for each in read_method(unit).sections(stage)]
        if [key for key in keys if key in known] != known:
            _put_order(unit, stage, keys)

    desk.do("method.section_moved", work)


def add_section(desk: Desk, stage: str, name: str) -> SectionSetup:
    """Add a section of the coach's own, before the wrap-up if that comes last.

    Raises:
        RuleBroken: ``section.name_missing`` for an empty name, ``section.too_many`` past fourteen.
    """
    kept = clean_line(name)
    if not kept:
        raise RuleBroken("section.name_missing")

    def work(unit: Unit) -> SectionSetup:
        keys = [each.key for each in read_method(unit).sections(stage)]
        if len(keys) >= MOST_SECTIONS:
            raise RuleBroken("section.too_many")
        made = new_section(stage, desk.new_id(), kept)
        at_end = len(keys) - 1 if stays(stage, keys[-1]) else len(keys)
        keys.insert(at_end, made.key)
        unit.insert(made)
        _put_order(unit, stage, keys)
        return unit.get(SectionSetup, made.id) or made

    return desk.do("method.section_added", work)


def remove_section(desk: Desk, stage: str, section: str) -> None:
    """Remove a section of the coach's own with its prompts.

    One that holds answers of a client is switched off instead, so that they can still be read.
    """

    def work(unit: Unit) -> None:
        remove_own_section(unit, stage, section)

    desk.do("method.section_removed", work)


# For the acts on a method as a whole


def new_section(stage: str, made: str, name: str) -> SectionSetup:
    """A section of the coach's own."""
    key = made if is_own(made) else f"{OWN}{made}"
    return SectionSetup(id=f"{stage}.{key}", stage=stage, key=key, name=name, own=True)


def remove_own_section(unit: Unit, stage: str, section: str) -> None:
    """Take an own section away inside an act, or switch it off where it holds answers."""
    setup = _kept(unit, stage, section)
    if setup is None or not is_own(section):
        return
    if holds_answers(unit, stage, section):
        unit.put(replace(setup, enabled=False))
        return
    for prompt in unit.where(Prompt, stage=stage, section=section):
        unit.delete(Prompt, prompt.id)
    unit.delete(SectionSetup, setup.id)


def holds_answers(unit: Unit, stage: str, section: str) -> bool:
    """Whether any client has answered in an own section."""
    begin = own_answer_key(prompts_begin(stage, section))
    return any(each.key.startswith(begin) for each in unit.all(Answer))


def _on_stage(unit: Unit, stage: str, **changes: object) -> None:
    stage_of(stage)
    setup = edited(unit.get(StageSetup, stage) or StageSetup(id=stage), **changes)
    if setup == StageSetup(id=stage):
        unit.delete(StageSetup, stage)
    else:
        unit.put(setup)


def _setup(unit: Unit, stage: str, section: str) -> SectionSetup | None:
    """The setup of a section as it stands, or as it would; ``None`` where there is no such one."""
    return _kept(unit, stage, section) or _unset(read_method(unit), stage, section)


def _kept(unit: Unit, stage: str, section: str) -> SectionSetup | None:
    """The record of a section, whatever its id: an archive may name it in another way."""
    return next(reversed(unit.where(SectionSetup, stage=stage, key=section)), None)


def _unset(method: Method, stage: str, section: str) -> SectionSetup | None:
    """The setup of one of the program's sections that says nothing but where it stands."""
    keys = [each.key for each in method.sections(stage)]
    if section not in keys:
        return None
    return SectionSetup(
        id=f"{stage}.{section}", stage=stage, key=section, position=keys.index(section)
    )


def _put_order(unit: Unit, stage: str, keys: list[str]) -> None:
    method = read_method(unit)
    known = [each.key for each in method.sections(stage)]
    named = [key for key in dict.fromkeys(keys) if key in known]
    for position, key in enumerate([*named, *(each for each in known if each not in named)]):
        kept = _kept(unit, stage, key)
        setup = kept or SectionSetup(id=f"{stage}.{key}", stage=stage, key=key)
        unit.put(replace(setup, position=position))
