"""How a goal stands as of a session: an earlier check-in reads as it was that day."""

from dataclasses import dataclass
from datetime import date

from coachdesk.domain.area import AreaSet
from coachdesk.domain.checkin import needs_a_look
from coachdesk.domain.goal import Goal, GoalStatus, Measurement, progress
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Session, held_at, is_held, is_planned
from coachdesk.ui.journey.context import StageContext

USUAL = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """A goal as of a session: its values so far, the latest one, the share of the way, 0 to 1."""

    day: date
    values: tuple[Measurement, ...]
    current: float | None
    share: float | None
    late: bool


def session_day(context: StageContext) -> date:
    """The day the session at hand stands for; today while it lies ahead or is not begun."""
    session, today = context.session(), context.room.desk.today()
    if session is None:
        return today
    return min(context.room.desk.local(held_at(session)).date(), today)


def standing_of(context: StageContext, journey: Journey, goal: Goal) -> Standing:
    """How a goal stands as of the session at hand."""
    session, day = context.session(), session_day(context)
    values = journey.values(goal.id)
    if _is_past(journey, session):
        values = tuple(each for each in values if (day_of(each.on) or date.min) <= day)
    current = values[-1].value if values else goal.baseline
    upto = _up_to(journey, session)
    check_ins = [each for each in upto if each.stage == "check_in" and is_held(each)]
    late = needs_a_look(goal, values, check_ins, day)
    return Standing(day, values, current, progress(goal, current), late)


def shown_goals(journey: Journey) -> list[Goal]:
    """The priorities, and where they are few the goals reached; in the workplace, work first."""
    active = list(journey.priorities())
    reached = [goal for goal in journey.goals() if goal.status is GoalStatus.ACHIEVED]
    found = active + reached[: max(0, USUAL - len(active))]
    if journey.main_set is AreaSet.WORK:
        life = {area.id for area in journey.areas(AreaSet.LIFE)}
        found.sort(key=lambda goal: goal.area_id in life)
    return found


def _up_to(journey: Journey, session: Session | None) -> list[Session]:
    if session is None:
        return list(journey.sessions)
    at = [each.id for each in journey.sessions].index(session.id)
    return list(journey.sessions[: at + 1])


def _is_past(journey: Journey, session: Session | None) -> bool:
    """Whether another session has begun since the one at hand."""
    later = journey.sessions[len(_up_to(journey, session)) :]
    return session is not None and any(not is_planned(each) for each in later)
