"""What a client holds dear: up to ten values, the top five of them ranked."""

from collections.abc import Sequence
from dataclasses import replace

from coachdesk.domain.engagement import PersonalValue

MOST_VALUES = 10
TOP_VALUES = 5


def in_order(values: Sequence[PersonalValue]) -> tuple[PersonalValue, ...]:
    """The ranked ones first, by rank; then the others as they were named."""
    return tuple(
        sorted(values, key=lambda each: (each.rank or MOST_VALUES + 1, each.position, each.id))
    )


def ranked(
    values: Sequence[PersonalValue], value_id: str, rank: int | None
) -> tuple[PersonalValue, ...]:
    """The values with one of them put at a rank 1 to 5, or taken from the ranks by ``None``.

    The ranks stay without gaps and no two are alike: others move over, and a sixth one loses its
    rank.
    """
    top = [each.id for each in in_order(values) if each.rank is not None and each.id != value_id]
    if rank is not None and any(each.id == value_id for each in values):
        top.insert(max(0, min(rank - 1, len(top))), value_id)
    places = {each: n for n, each in enumerate(top[:TOP_VALUES], 1)}
    return tuple(replace(each, rank=places.get(each.id)) for each in values)


def next_rank(values: Sequence[PersonalValue]) -> int | None:
    """The next free rank; ``None`` when five are ranked already."""
    count = sum(each.rank is not None for each in values)
    return count + 1 if count < TOP_VALUES else None
