"""Checking in: what comes back, what has moved, and what needs a look."""

from collections.abc import Sequence
from datetime import date

from coachdesk.domain.goal import Goal, GoalStatus, Measurement, moved_toward, progress
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.step import SETTLING, Outcome, Step, StepReview

CHECK_INS_WITHOUT_MOVEMENT = 2


def steps_to_ask(
    session: Session | None,
    sessions: Sequence[Session],
    steps: Sequence[Step],
    reviews: Sequence[StepReview],
) -> tuple[Step, ...]:
    """The steps to ask about in a check-in: all agreed earlier whose last word left them open.

    A step answered in this very session stays in the list, so that its answer can be seen and
    changed. ``session`` is ``None`` for a check-in that has not begun: then every step that is
    open. ``reviews`` are in order of time.
    """
    order = {each.id: n for n, each in enumerate(sessions)}
    here = len(order) if session is None else order.get(session.id, len(order))
    answered = {each.step_id for each in reviews if session and each.session_id == session.id}
    return tuple(
        step
        for step in steps
        if step.id in answered
        or (
            order.get(step.session_id, -1) < here
            and previous_outcome(session, sessions, step, reviews) not in SETTLING
        )
    )


def review_in(session_id: str, step: Step, reviews: Sequence[StepReview]) -> StepReview | None:
    """What was said of a step in one session, ``None`` while unanswered there."""
    return next(
        (each for each in reviews if each.session_id == session_id and each.step_id == step.id),
        None,
    )


def previous_outcome(
    session: Session | None,
    sessions: Sequence[Session],
    step: Step,
    reviews: Sequence[StepReview],
) -> Outcome | None:
    """The last word on a step before this session: partly or not yet, ``None`` if never asked."""
    order = {each.id: n for n, each in enumerate(sessions)}
    here = len(order) if session is None else order.get(session.id, len(order))
    said = [
        each.outcome
        for each in reviews
        if each.step_id == step.id
        and each.outcome is not None
        and order.get(each.session_id, -1) < here
    ]
    return said[-1] if said else None


def needs_a_look(
    goal: Goal, values: Sequence[Measurement], check_ins: Sequence[Session], today: date
) -> bool:
    """Whether a priority's date has passed, or two check-ins went by without movement.

    ``values`` are the goal's measurements oldest first, ``check_ins`` the held ones. A goal whose
    measure has reached its target never needs a look.
    """
    if goal.status is not GoalStatus.ACTIVE:
        return False
    current = values[-1].value if values else goal.baseline
    if progress(goal, current) == 1.0:
        return False
    due = day_of(goal.target_on)
    if due is not None and due < today:
        return True
    if len(check_ins) < CHECK_INS_WITHOUT_MOVEMENT or goal.target is None:
        return False
    since = held_at(check_ins[-CHECK_INS_WITHOUT_MOVEMENT]).date()
    recent = [each for each in values if (day_of(each.on) or date.min) >= since]
    earlier = [each for each in values if (day_of(each.on) or date.min) < since]
    before = earlier[-1].value if earlier else goal.baseline
    if before is None or not recent:
        return not recent
    return not moved_toward(goal, before, recent[-1].value)
