"""Acts on the areas a new engagement begins with. Engagements that exist keep theirs."""

from dataclasses import replace

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, next_position, reorder
from coachdesk.domain.area import FEWEST_AREAS, MOST_AREAS, AreaSet
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.method import OWN, is_own
from coachdesk.domain.practice import StarterArea
from coachdesk.domain.text import clean_line
from coachdesk.storage.unit import Reader, Unit


def starter_areas(desk: Desk, area_set: AreaSet) -> tuple[StarterArea, ...]:
    """The areas of a set that a new engagement begins with, in order."""
    return placed(desk.vault, area_set)


def offered(desk: Desk, area_set: AreaSet) -> tuple[StarterArea, ...]:
    """The areas of a set that are offered when one is added, in order."""
    found = (each for each in _in_order(desk.vault, area_set) if each.extra)
    return tuple(found)


def placed(reader: Reader, area_set: AreaSet) -> tuple[StarterArea, ...]:
    """As ``starter_areas``, inside an act."""
    return tuple(each for each in _in_order(reader, area_set) if not each.extra)


def rename_starter(desk: Desk, area_id: str, name: str, source: Source = NOWHERE) -> None:
    """Rename an area for engagements to come. An empty name changes nothing."""
    kept = clean_line(name)
    if kept:
        edit(desk, "starter.renamed", StarterArea, area_id, source, name=kept)


def order_starters(desk: Desk, ids: list[str]) -> None:
    """Give the areas of a set a new order."""
    reorder(desk, "starter.moved", StarterArea, ids)


def add_starter(desk: Desk, area_set: AreaSet, name: str) -> None:
    """Let new engagements begin with one more area; one that is offered is taken, by its name.

    Raises:
        RuleBroken: ``area.too_many`` past twelve, ``area.name_missing`` for an empty name.
    """
    kept = clean_line(name)
    if not kept:
        raise RuleBroken("area.name_missing")

    def work(unit: Unit) -> None:
        known = placed(unit, area_set)
        if len(known) >= MOST_AREAS:
            raise RuleBroken("area.too_many")
        place = next_position(_in_order(unit, area_set))
        for each in _in_order(unit, area_set):
            if each.extra and each.name.casefold() == kept.casefold():
                unit.put(replace(each, extra=False, position=place))
                return
        made = f"{OWN}{desk.new_id()}"
        unit.insert(StarterArea(id=made, set=area_set, name=kept, position=place))

    desk.do("starter.added", work)


def remove_starter(desk: Desk, area_id: str) -> None:
    """Let new engagements begin without an area.

    One that came with the program is offered from now on, one of the coach's own is gone.

    Raises:
        RuleBroken: ``area.too_few`` when fewer than six would be left.
    """

    def work(unit: Unit) -> None:
        area = unit.get(StarterArea, area_id)
        if area is None or area.extra:
            return
        if len(placed(unit, area.set)) <= FEWEST_AREAS:
            raise RuleBroken("area.too_few")
        if is_own(area_id):
            unit.delete(StarterArea, area_id)
        else:
            last = next_position(_in_order(unit, area.set))
            unit.put(replace(area, extra=True, position=last))

    desk.do("starter.removed", work)


def _in_order(reader: Reader, area_set: AreaSet) -> tuple[StarterArea, ...]:
    found = reader.where(StarterArea, set=area_set.value)
    return tuple(sorted(found, key=lambda each: (each.position, each.id)))
