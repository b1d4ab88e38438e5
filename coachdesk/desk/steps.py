"""Acts on steps: agreeing them, changing them, and answering for them at check-ins."""

from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, edited, next_position, remove_owned, reorder
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.ids import NO_GOAL, GoalId, SessionId, StepId
from coachdesk.domain.step import Outcome, Step, StepReview, review_id
from coachdesk.domain.text import clean_line, lines_of
from coachdesk.storage.unit import Unit


def add_step(desk: Desk, place: Place, what: str, goal_id: str = "", **given: Any) -> Step | None:
    """Agree a step in a session; an empty one adds nothing."""
    kept = clean_line(what)
    if not kept:
        return None
    return desk.do("step.added", lambda unit: _added(desk, unit, place, kept, goal_id, given))


def add_steps(desk: Desk, place: Place, lines: str, goal_id: str = "") -> tuple[Step, ...]:
    """Agree a step for every line of a pasted text."""
    return desk.do(
        "step.added",
        lambda unit: tuple(
            _added(desk, unit, place, clean_line(line), goal_id, {}) for line in lines_of(lines)
        ),
    )


def change_step(desk: Desk, step_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a step."""
    edit(desk, "step.changed", Step, step_id, source, **changes)


def make_first(desk: Desk, step_id: str, *, first: bool = True) -> None:
    """Mark a step as the first one, within 48 hours; a goal has one first step."""

    def work(unit: Unit) -> None:
        step = unit.get(Step, step_id)
        if step is None:
            return
        for other in unit.where(Step, engagement_id=step.engagement_id):
            if other.goal_id == step.goal_id and other.is_first and other.id != step.id:
                unit.put(replace(other, is_first=False))
        unit.put(replace(step, is_first=first))

    desk.do("step.first", work)


def remove_step(desk: Desk, step_id: str) -> None:
    """Remove a step with what was said of it."""
    desk.do("step.removed", lambda unit: remove_owned(unit, Step, step_id, (StepReview, "step_id")))


def order_steps(desk: Desk, ids: list[str]) -> None:
    """Give steps a new order."""
    reorder(desk, "step.moved", Step, ids)


def review(desk: Desk, place: Place, step_id: str, source: Source = NOWHERE, **said: Any) -> None:
    """Answer for a step in a session: ``outcome`` and what was ``learned``.

    An answer that says nothing any more is taken away.
    """

    def work(unit: Unit) -> None:
        session, step = session_at(desk, unit, place), unit.get(Step, step_id)
        if step is not None:
            answered(desk, unit, session.id, step, **said)

    desk.do("step.answered", work, source)


def answered(desk: Desk, unit: Unit, session_id: str, step: Step, **said: Any) -> None:
    """Keep what was said of a step in a session, within an act under way."""
    identity = review_id(session_id, step.id)
    known = unit.get(StepReview, identity) or StepReview(
        id=identity,
        engagement_id=step.engagement_id,
        session_id=SessionId(session_id),
        step_id=step.id,
        at=desk.now(),
    )
    changed = edited(known, **said)
    if changed.outcome is not known.outcome:
        # The latest word on a step counts, also one changed after a later session.
        changed = replace(changed, at=desk.now())
    if changed.outcome is None and not changed.learned:
        unit.delete(StepReview, identity)
    else:
        unit.put(changed)


def tick(desk: Desk, place: Place, step_id: str, *, done: bool) -> None:
    """Tick a step as done in the session at hand, or take the tick away."""
    review(desk, place, step_id, outcome=Outcome.DONE if done else None)


def _added(
    desk: Desk, unit: Unit, place: Place, what: str, goal_id: str, given: dict[str, Any]
) -> Step:
    session = session_at(desk, unit, place)
    blank = Step(
        id=StepId(desk.new_id()),
        engagement_id=session.engagement_id,
        session_id=session.id,
        goal_id=GoalId(goal_id) if goal_id else NO_GOAL,
        what=what,
        position=next_position(unit.where(Step, engagement_id=session.engagement_id)),
    )
    step = edited(blank, **given)
    unit.insert(step)
    return step
