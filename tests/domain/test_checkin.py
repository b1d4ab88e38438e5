"""Check-ins: which steps come back, and which priorities need a look."""

from datetime import UTC, date, datetime, timedelta

import pytest

from coachdesk.domain.checkin import needs_a_look, previous_outcome, review_in, steps_to_ask
from coachdesk.domain.goal import Direction, Goal, GoalStatus, Measurement
from coachdesk.domain.ids import EngagementId, GoalId, SessionId
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Session, Span, shown_session
from coachdesk.domain.step import Outcome
from tests.domain.test_step import said, session, step

TODAY = date(2026, 4, 14)


def goal(**given: object) -> Goal:
    facts = {
        "id": GoalId("g"),
        "engagement_id": EngagementId("e"),
        "statement": "Wake rested",
        "status": GoalStatus.ACTIVE,
        "baseline": 2.0,
        "target": 5.0,
        "direction": Direction.UP,
        "created_at": datetime(2026, 1, 20, tzinfo=UTC),
    }
    return Goal(**{**facts, **given})  # type: ignore[arg-type]


def value(on: str, number: float) -> Measurement:
    return Measurement(
        id=on,
        engagement_id=EngagementId("e"),
        goal_id=GoalId("g"),
        session_id=SessionId("s"),
        on=DayText(on),
        value=number,
    )


def held(on: str) -> Session:
    start = datetime.fromisoformat(f"{on}T10:00:00+00:00")
    return Session(
        id=SessionId(on),
        engagement_id=EngagementId("e"),
        stage="check_in",
        created_at=start,
        clock=(Span(start, start + timedelta(minutes=40)),),
        finished_at=start + timedelta(minutes=40),
    )


TWO = [held("2026-03-24"), held("2026-04-14")]


def test_an_unanswered_step_comes_back_and_a_settled_one_does_not() -> None:
    sessions = [session(n) for n in range(4)]
    open_, done, let_go, partly, not_yet = (step(n, 0) for n in range(5))
    reviews = [
        said(done, 1, Outcome.DONE),
        said(let_go, 1, Outcome.LET_GO),
        said(partly, 1, Outcome.PARTLY),
        said(not_yet, 1, Outcome.NOT_YET),
    ]
    steps = [open_, done, let_go, partly, not_yet]
    assert steps_to_ask(sessions[1], sessions, steps, reviews) == tuple(steps)
    assert steps_to_ask(sessions[2], sessions, steps, reviews) == (open_, partly, not_yet)


def test_a_step_is_not_asked_about_in_the_session_it_was_agreed_in() -> None:
    sessions = [session(n) for n in range(3)]
    assert steps_to_ask(sessions[1], sessions, [step(1, 1)], []) == ()
    assert len(steps_to_ask(sessions[2], sessions, [step(1, 1)], [])) == 1
    assert len(steps_to_ask(None, sessions, [step(1, 2)], [])) == 1


def test_a_step_whose_session_is_gone_is_still_asked_about() -> None:
    assert len(steps_to_ask(session(0), [session(0)], [step(1, 99)], [])) == 1


def test_what_was_said_before_is_known() -> None:
    sessions, one = [session(n) for n in range(3)], step(1, 0)
    reviews = [said(one, 1, Outcome.PARTLY), said(one, 2, Outcome.DONE)]
    assert previous_outcome(sessions[2], sessions, one, reviews) is Outcome.PARTLY
    assert previous_outcome(sessions[1], sessions, one, reviews) is None
    assert review_in("s2", one, reviews) is reviews[1]
    assert review_in("s0", one, reviews) is None


def test_a_date_that_has_passed_needs_a_look() -> None:
    assert needs_a_look(goal(target_on="2026-04-13"), [], [], TODAY)
    assert not needs_a_look(goal(target_on="2026-04-14"), [], [], TODAY)
    assert not needs_a_look(goal(target_on="31 April"), [], [], TODAY)


def test_a_reached_goal_needs_no_look_even_when_late() -> None:
    late = goal(target_on="2026-01-31")
    assert not needs_a_look(late, [value("2026-01-30", 5)], TWO, TODAY)


@pytest.mark.parametrize("status", [each for each in GoalStatus if each is not GoalStatus.ACTIVE])
def test_only_priorities_need_a_look(status: GoalStatus) -> None:
    assert not needs_a_look(goal(status=status, target_on="2026-01-31"), [], TWO, TODAY)


def test_two_check_ins_without_movement_need_a_look() -> None:
    before = value("2026-03-03", 3)
    still = [before, value("2026-03-24", 3), value("2026-04-14", 3)]
    assert needs_a_look(goal(), still, TWO, TODAY)
    assert needs_a_look(goal(), [before], TWO, TODAY)  # nothing was measured at all
    assert needs_a_look(goal(), [before, value("2026-04-14", 2)], TWO, TODAY)  # away from it


def test_movement_in_either_of_the_two_is_movement() -> None:
    before = value("2026-03-03", 3)
    assert not needs_a_look(
        goal(), [before, value("2026-03-24", 4), value("2026-04-14", 4)], TWO, TODAY
    )
    assert not needs_a_look(goal(), [before, value("2026-04-14", 4)], TWO, TODAY)
    assert not needs_a_look(goal(), [value("2026-03-24", 3)], TWO, TODAY)  # from the baseline


def test_one_check_in_is_too_early_to_say() -> None:
    assert not needs_a_look(goal(), [], TWO[:1], TODAY)
    assert not needs_a_look(goal(), [], [], TODAY)


def test_a_goal_without_a_target_is_only_judged_by_its_date() -> None:
    assert not needs_a_look(goal(target=None), [], TWO, TODAY)


def test_a_measure_that_goes_down_moves_by_falling() -> None:
    down = goal(baseline=9.0, target=4.0, direction=Direction.DOWN)
    assert not needs_a_look(down, [value("2026-04-14", 8)], TWO, TODAY)
    assert needs_a_look(down, [value("2026-04-14", 10)], TWO, TODAY)


def test_the_present_check_in_stays_in_view_until_the_next_ones_day() -> None:
    planned = Session(
        id=SessionId("next"),
        engagement_id=EngagementId("e"),
        stage="check_in",
        created_at=datetime(2026, 4, 14, 11, tzinfo=UTC),
        planned_at=datetime(2026, 5, 5, 10, tzinfo=UTC),
    )
    sessions = [*TWO, planned]
    assert shown_session(sessions) is TWO[1]
    assert shown_session(sessions, datetime(2026, 5, 4, 23, 59, tzinfo=UTC)) is TWO[1]
    assert shown_session(sessions, datetime(2026, 5, 5, 23, 59, tzinfo=UTC)) is planned
    assert shown_session([planned]) is planned
    assert shown_session([]) is None
