"""Moving a goal in the two lists, priorities and parked, as by dragging or by keys."""

from collections.abc import Sequence

Order = tuple[list[str], list[str]]


def moved(
    active: Sequence[str], parked: Sequence[str], goal_id: str, *, to_active: bool, at: int
) -> Order:
    """Both lists with a goal put at a place, which counts the goal itself where it stands."""
    lists = (list(active), list(parked))
    target = lists[0 if to_active else 1]
    if goal_id in target and target.index(goal_id) < at:
        at -= 1
    for each in lists:
        if goal_id in each:
            each.remove(goal_id)
    target.insert(max(0, min(at, len(target))), goal_id)
    return lists


def stepped(active: Sequence[str], parked: Sequence[str], goal_id: str, step: int) -> Order:
    """Both lists with a goal one place higher (-1) or lower (1), across the line between them."""
    beyond = 2 if step > 0 else -1  # a place counts the goal itself where it stands
    if goal_id in active:
        at = active.index(goal_id)
        if step > 0 and at == len(active) - 1:
            return moved(active, parked, goal_id, to_active=False, at=0)
        return moved(active, parked, goal_id, to_active=True, at=at + beyond)
    at = parked.index(goal_id)
    if step < 0 and at == 0:
        return moved(active, parked, goal_id, to_active=True, at=len(active))
    return moved(active, parked, goal_id, to_active=False, at=at + beyond)


def turned(active: Sequence[str], parked: Sequence[str], goal_id: str) -> Order:
    """Both lists with a priority parked first in line, or a parked goal made the last priority."""
    if goal_id in active:
        return moved(active, parked, goal_id, to_active=False, at=0)
    return moved(active, parked, goal_id, to_active=True, at=len(active))
