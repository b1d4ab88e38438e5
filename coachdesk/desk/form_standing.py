"""How an answer in a form stands to what is kept, and which answers are decided on as one."""

from collections.abc import Callable, Iterable
from typing import Final

from coachdesk.desk.form_fields import (
    RECORDS,
    ReadDay,
    WrongValue,
    as_number,
    is_tick,
    says_the_same,
)
from coachdesk.desk.form_rows import Standing
from coachdesk.domain.form import FieldKey

WEEKDAY: Final = "weekday."
_DAYS: Final = frozenset(
    ("by", "on", "start_on", "target_on", "review_on", "experiment_on", "agree.mid_point_on")
)
_NUMBERS: Final = frozenset(("baseline", "target", "value"))


def standing(
    key: FieldKey, new: str, present: str, was: str | None, read_day: ReadDay, *, fit: bool
) -> Standing:
    """How a new value stands to the present one, given what the form was handed out with."""
    if same(key, new, present, read_day):
        return Standing.SAME
    # Where it is not known what was handed out, an empty field is one nobody wrote in.
    if not new if was is None else same(key, new, was, read_day):
        return Standing.LEFT
    if not fit:
        return Standing.WRONG
    # Into an empty place words can go without taking any: a sheet may hold those of last time.
    if present and was is not None and not same(key, present, was, read_day):
        return Standing.CONFLICT
    return Standing.CHANGED if new or is_tick(key) else Standing.EMPTIED


def same(key: FieldKey, first: str, second: str, read_day: ReadDay) -> bool:
    """Whether two values of a field mean the same: 29 May and 2026-05-29, 2,5 and 2.5."""
    if says_the_same(first, second):
        return True
    if key.field in _DAYS:
        return says_the_same(read_day(first), read_day(second))
    if key.field in _NUMBERS and first and second:
        return as_number(first) is not None and as_number(first) == as_number(second)
    return False


def together(key: FieldKey, values: Iterable[FieldKey]) -> list[FieldKey]:
    """The keys that are decided on as one with a key, itself among them."""
    if key.kind == "day":
        return [each for each in values if (each.kind, each.id) == ("day", key.id)]
    if key.is_new and (key.kind in RECORDS or key.kind == "reminder"):
        kind, record = _made_with(key)
        return [each for each in values if each.is_new and _made_with(each) == (kind, record)]
    if key.kind == "habit" and key.field.startswith(WEEKDAY):
        return [
            each
            for each in values
            if (each.kind, each.id) == ("habit", key.id) and each.field.startswith(WEEKDAY)
        ]
    return [key]


def _made_with(key: FieldKey) -> tuple[str, str]:
    """What new thing a field belongs to; a reminder is made with its thought."""
    if key.kind == "reminder":
        return ("thought", key.id.rpartition(".")[0])
    return (key.kind, key.id)


def fits(convert: Callable[[], object]) -> bool:
    """Whether a value can be turned into what its field keeps."""
    try:
        convert()
    except WrongValue:
        return False
    return True
