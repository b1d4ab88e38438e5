"""Acts on areas and their ratings."""

from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, edited, next_position, remove_owned, reorder, unlink
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.area import (
    FEWEST_AREAS,
    MOST_AREAS,
    Area,
    AreaSet,
    Rating,
    rating_id,
)
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import Goal
from coachdesk.domain.ids import AreaId, EngagementId
from coachdesk.domain.practice import StarterArea
from coachdesk.domain.text import clean_line
from coachdesk.storage.unit import Unit


def rate(desk: Desk, place: Place, area_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Rate an area in a session: now, desired, importance, ten, note, skipped.

    A number given to a skipped area brings it back.
    """
    if changes.get("now") is not None or changes.get("desired") is not None:
        changes.setdefault("skipped", False)
    _rate(desk, "area.rated", place, area_id, source, **changes)


def skip(desk: Desk, place: Place, area_id: str) -> None:
    """Leave an area out of the wheel: an answer of its own, its numbers are cleared."""
    _rate(desk, "area.skipped", place, area_id, NOWHERE, now=None, desired=None, skipped=True)


def take_in(desk: Desk, place: Place, area_id: str) -> None:
    """Take a skipped area back into the wheel, to be rated."""
    _rate(desk, "area.rated", place, area_id, NOWHERE, skipped=False)


def change_area(desk: Desk, area_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Rename an area, or answer "nothing now" for its goals. An empty name changes nothing."""
    if "name" in changes:
        changes["name"] = clean_line(changes["name"])
        if not changes["name"]:
            del changes["name"]
    edit(desk, "area.changed", Area, area_id, source, **changes)


def add_area(desk: Desk, engagement_id: str, area_set: AreaSet, name: str) -> Area:
    """Add an area at the end of a set.

    Raises:
        RuleBroken: ``area.too_many`` past twelve, ``area.name_missing`` for an empty name.
    """
    kept = clean_line(name)
    if not kept:
        raise RuleBroken("area.name_missing")

    def work(unit: Unit) -> Area:
        known = unit.where(Area, engagement_id=engagement_id, set=area_set.value)
        if len(known) >= MOST_AREAS:
            raise RuleBroken("area.too_many")
        area = Area(
            id=AreaId(desk.new_id()),
            engagement_id=EngagementId(engagement_id),
            set=area_set,
            name=kept,
            position=next_position(known),
        )
        unit.insert(area)
        return area

    return desk.do("area.added", work)


def remove_area(desk: Desk, area_id: str) -> None:
    """Remove an area with its ratings; its goals stay, in no area.

    Raises:
        RuleBroken: ``area.too_few`` when fewer than six would be left.
    """

    def work(unit: Unit) -> None:
        area = unit.get(Area, area_id)
        if area is None:
            return
        known = unit.where(Area, engagement_id=area.engagement_id, set=area.set.value)
        if len(known) <= FEWEST_AREAS:
            raise RuleBroken("area.too_few")
        unlink(unit, Goal, "area_id", area_id)
        remove_owned(unit, Area, area_id, (Rating, "area_id"))

    desk.do("area.removed", work)


def order_areas(desk: Desk, ids: list[str]) -> None:
    """Give the areas of a set a new order."""
    reorder(desk, "area.moved", Area, ids)


def offered_areas(desk: Desk, area_set: AreaSet, names: list[str]) -> tuple[str, ...]:
    """Starter areas of a set that are not among ``names`` yet, to offer when adding one."""
    taken = {name.casefold() for name in names}
    starters = sorted(desk.vault.all(StarterArea), key=lambda each: (each.extra, each.position))
    return tuple(
        each.name for each in starters if each.set is area_set and each.name.casefold() not in taken
    )


def _rate(desk: Desk, act: str, place: Place, area_id: str, source: Source, **changes: Any) -> None:
    def work(unit: Unit) -> None:
        session = session_at(desk, unit, place)
        identity = rating_id(session.id, area_id)
        rating = unit.get(Rating, identity) or Rating(
            id=identity,
            engagement_id=session.engagement_id,
            session_id=session.id,
            area_id=AreaId(area_id),
        )
        unit.put(edited(rating, **changes))

    desk.do(act, work, source)
