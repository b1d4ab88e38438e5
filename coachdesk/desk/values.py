"""Acts on the values a client holds dear and on the people around them."""

from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, remove, reorder
from coachdesk.domain.engagement import Person, PersonalValue
from coachdesk.domain.text import clean_line
from coachdesk.domain.values import ranked
from coachdesk.storage.unit import Unit


def change_value(desk: Desk, value_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Rename a value or say how it is lived today. An empty name changes nothing."""
    if "name" in changes:
        changes["name"] = clean_line(changes["name"])
        if not changes["name"]:
            return
    edit(desk, "value.changed", PersonalValue, value_id, source, **changes)


def rank_value(desk: Desk, value_id: str, rank: int | None) -> None:
    """Put a value among the top five at a rank, or take it from there by ``None``."""

    def work(unit: Unit) -> None:
        value = unit.get(PersonalValue, value_id)
        if value is None:
            return
        for each in ranked(
            unit.where(PersonalValue, engagement_id=value.engagement_id), value_id, rank
        ):
            unit.put(each)

    desk.do("value.ranked", work)


def remove_value(desk: Desk, value_id: str) -> None:
    """Remove a value; the ranks close up. Goals keep the word they were linked with."""

    def work(unit: Unit) -> None:
        value = unit.get(PersonalValue, value_id)
        if value is None:
            return
        known = unit.where(PersonalValue, engagement_id=value.engagement_id)
        for each in ranked(known, value_id, None):
            if each.id != value_id:
                unit.put(each)
        unit.delete(PersonalValue, value_id)

    desk.do("value.removed", work)


def change_person(desk: Desk, person_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change someone's name or relation."""
    edit(desk, "person.changed", Person, person_id, source, **changes)


def order_people(desk: Desk, ids: list[str]) -> None:
    """Give the people around the client a new order."""
    reorder(desk, "person.moved", Person, ids)


def remove_person(desk: Desk, person_id: str) -> None:
    """Remove someone from the people around the client."""
    remove(desk, "person.removed", Person, person_id)
