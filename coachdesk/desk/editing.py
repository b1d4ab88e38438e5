"""Changing named fields of a record, cleaned and checked by what the fields are.

Every act that edits a record goes through here, so text is cleaned and a scale is kept within
its bounds in one place.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, TypeVar

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.plain import hints_of, split_hint
from coachdesk.domain.text import clean
from coachdesk.storage.unit import Unit

R = TypeVar("R")


def checked(kind: type[Any], **changes: Any) -> dict[str, Any]:
    """The values as they may be kept.

    Raises:
        RuleBroken: ``value.out_of_bounds`` for a number its field cannot hold.
    """
    hints = hints_of(kind)
    kept = {}
    for name, value in changes.items():
        _, optional, bounds = split_hint(hints[name])
        if isinstance(value, str) and type(value) is str:
            value = clean(value)
        unset = value is None and optional
        if bounds and not unset and not (isinstance(value, int) and value in bounds):
            raise RuleBroken("value.out_of_bounds")
        kept[name] = value
    return kept


def edited(record: R, **changes: Any) -> R:
    """The record with some fields changed, cleaned and checked."""
    return replace(record, **checked(type(record), **changes))  # type: ignore[type-var]


def edit(
    desk: Desk, act: str, kind: type[R], record_id: str, source: Source = NOWHERE, **changes: Any
) -> None:
    """Change fields of one record; a record that is gone meanwhile is left gone."""

    def work(unit: Unit) -> None:
        record = unit.get(kind, record_id)
        if record is not None:
            unit.put(edited(record, **changes))

    desk.do(act, work, source)


def next_position(records: Sequence[Any]) -> int:
    """The position after the last of some records."""
    return max((each.position for each in records), default=-1) + 1


def reorder(desk: Desk, act: str, kind: type[Any], ids: Sequence[str]) -> None:
    """Give records the order of ``ids``; those not named keep their place behind them."""

    def work(unit: Unit) -> None:
        for position, record_id in enumerate(ids):
            record = unit.get(kind, record_id)
            if record is not None and record.position != position:
                unit.put(replace(record, position=position))

    desk.do(act, work)


def remove(desk: Desk, act: str, kind: type[Any], record_id: str) -> None:
    """Remove one record that owns nothing else."""
    desk.do(act, lambda unit: unit.delete(kind, record_id))


def remove_owned(
    unit: Unit, kind: type[Any], record_id: str, *owned: tuple[type[Any], str]
) -> None:
    """Remove a record after the records it owns, given as (kind, linking column).

    The database would remove them by itself, but then undo would not know of them.
    """
    for child, column in owned:
        for each in unit.where(child, **{column: record_id}):
            unit.delete(child, each.id)
    unit.delete(kind, record_id)


def unlink(unit: Unit, kind: type[Any], column: str, record_id: str) -> None:
    """Let records that point at one about to go point at nothing."""
    for each in unit.where(kind, **{column: record_id}):
        unit.put(replace(each, **{column: ""}))
