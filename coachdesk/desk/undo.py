"""The steps that can be taken back: what each act changed, as records before and after.

Taking a step back puts the earlier records in place through the same door as any other change;
there is no inverse written for any act. A field changed again since, by a later act, keeps its
later value when an older step is taken back out of turn.
"""

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Any

from coachdesk.storage.change import Change

if TYPE_CHECKING:
    from coachdesk.storage.unit import Unit

MOST_STEPS = 100


@dataclass(frozen=True, slots=True, eq=False)  # off, on, off: the first and the last are two
class UndoStep:
    """One step. ``visit`` names the focus visit of a typed field: its saves are one step."""

    act: str
    changes: tuple[Change, ...]
    visit: str = ""


class UndoStack:
    """The steps back and the steps forward. The oldest of more than a hundred is forgotten."""

    def __init__(self) -> None:
        self._back: list[UndoStep] = []
        self._forward: list[UndoStep] = []

    def push(self, step: UndoStep) -> UndoStep:
        """Remember a step; one of the same visit to the same field joins the last one.

        Where the two together change nothing, there is nothing to take back and none is kept.
        """
        self._forward.clear()
        last = self._back[-1] if self._back else None
        if last is not None and step.visit and last.visit == step.visit and last.act == step.act:
            step = UndoStep(step.act, joined(last.changes, step.changes), step.visit)
            self._back.pop()
        if step.changes:
            self._back.append(step)
        del self._back[:-MOST_STEPS]
        return step

    def clear(self) -> None:
        """Forget every step, after the whole vault was replaced."""
        self._back.clear()
        self._forward.clear()

    @property
    def can_redo(self) -> bool:
        """Whether a step taken back can be done again."""
        return bool(self._forward)

    def last(self) -> UndoStep | None:
        """The step that would be taken back next."""
        return self._back[-1] if self._back else None

    def last_undone(self) -> UndoStep | None:
        """The step that would be done again next."""
        return self._forward[-1] if self._forward else None

    def took_back(self, step: UndoStep) -> None:
        """Move a step from back to forward."""
        if step in self._back:
            self._back.remove(step)
            self._forward.append(step)

    def did_again(self, step: UndoStep) -> None:
        """Move a step from forward to back."""
        if step in self._forward:
            self._forward.remove(step)
            self._back.append(step)

    def keep(self, ids: frozenset[str]) -> None:
        """Forget the steps that would take some records away, back or forward."""
        self._back = [
            step for step in self._back
            if not any(each.id in ids and each.before is None for each in step.changes)
        ]  # fmt: skip
        self._forward = [
            step for step in self._forward
            if not any(each.id in ids and each.after is None for each in step.changes)
        ]  # fmt: skip

    def has(self, step: UndoStep) -> bool:
        """Whether a step can still be taken back."""
        return step in self._back


def joined(first: tuple[Change, ...], second: tuple[Change, ...]) -> tuple[Change, ...]:
    """Two sets of changes as one: the state before the first, the state after the second."""
    merged = {(each.kind, each.id): each for each in first}
    for each in second:
        known = merged.get((each.kind, each.id))
        before = known.before if known else each.before
        place = known.place if known and known.place is not None else each.place
        merged[each.kind, each.id] = Change(each.kind, each.id, before, each.after, place)
    return tuple(each for each in merged.values() if each.before != each.after)


def take_back(unit: "Unit", changes: tuple[Change, ...]) -> None:
    """Put every record back as it was before."""
    turned = (Change(each.kind, each.id, each.after, each.before, each.place) for each in changes)
    _restore(unit, tuple(turned))


def do_again(unit: "Unit", changes: tuple[Change, ...]) -> None:
    """Put every record as it was after."""
    _restore(unit, changes)


def _restore(unit: "Unit", changes: tuple[Change, ...]) -> None:
    from coachdesk.storage.tables import KINDS  # every record there is; not needed at start

    order = {kind: n for n, kind in enumerate(KINDS)}
    gone = [each for each in changes if each.after is None]
    stay = [each for each in changes if each.after is not None]
    for kind in sorted({each.kind for each in gone}, key=lambda kind: -order[kind]):
        unit.delete_all(kind, [each.id for each in gone if each.kind is kind])
    for kind in sorted({each.kind for each in stay}, key=lambda kind: order[kind]):
        _put_back(unit, kind, [each for each in stay if each.kind is kind])


def _put_back(unit: "Unit", kind: type[Any], changes: list[Change]) -> None:
    """Keep the records of one kind as they were; thousands that had gone come back together."""
    known = unit.those(kind, [each.id for each in changes])
    unit.insert_all([each.after for each in changes if each.id not in known])
    for each in changes:
        if each.id in known:
            unit.put(_moved(known[each.id], each.before, each.after))
    places = [(each.place, each.id) for each in changes if each.place is not None]
    if places:
        unit.put_places(kind, places)


def _moved(now: Any, before: Any, after: Any) -> Any:
    """``now`` with the fields that differ between ``before`` and ``after`` set to ``after``."""
    if before is None or now == before:
        return after
    differing = {
        field.name: getattr(after, field.name)
        for field in fields(after)
        if getattr(before, field.name) != getattr(after, field.name)
        and getattr(now, field.name) == getattr(before, field.name)
    }
    return replace(now, **differing)
