"""Steps: what is said of them, what settles them, and that none is ever lost."""

from datetime import UTC, date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.checkin import steps_to_ask
from coachdesk.domain.ids import EngagementId, SessionId, StepId
from coachdesk.domain.scales import DayText
from coachdesk.domain.session import Session
from coachdesk.domain.step import (
    Outcome,
    Step,
    StepReview,
    is_late,
    is_settled,
    is_too_far,
    outcome_of,
    review_id,
)

BEGIN = datetime(2026, 1, 5, 9, tzinfo=UTC)
HERE = EngagementId("e")


def session(number: int) -> Session:
    return Session(
        id=SessionId(f"s{number}"),
        engagement_id=HERE,
        stage="check_in",
        created_at=BEGIN + timedelta(days=7 * number),
    )


def step(number: int, agreed: int, by: str = "") -> Step:
    return Step(
        id=StepId(f"step{number}"),
        engagement_id=HERE,
        session_id=SessionId(f"s{agreed}"),
        what=f"step {number}",
        by=DayText(by),
    )


def said(of: Step, at: int, outcome: Outcome | None, moment: int | None = None) -> StepReview:
    when = at if moment is None else moment
    return StepReview(
        id=review_id(f"s{at}", of.id),
        engagement_id=HERE,
        session_id=SessionId(f"s{at}"),
        step_id=of.id,
        outcome=outcome,
        learned="",
        at=BEGIN + timedelta(days=7 * when),
    )


def test_the_latest_word_on_a_step_counts() -> None:
    one = step(1, 0)
    words = [said(one, 1, Outcome.NOT_YET), said(one, 2, Outcome.PARTLY)]
    assert outcome_of(one, words) is Outcome.PARTLY
    assert not is_settled(one, words)
    assert is_settled(one, [*words, said(one, 3, Outcome.LET_GO)])


def test_a_review_that_only_tells_what_was_learned_answers_nothing() -> None:
    one = step(1, 0)
    assert outcome_of(one, [said(one, 1, Outcome.DONE), said(one, 2, None)]) is Outcome.DONE
    assert outcome_of(one, [said(one, 1, None)]) is None


def test_a_step_is_late_only_while_it_is_open_and_its_day_can_be_read() -> None:
    today = date(2026, 2, 1)
    assert is_late(step(1, 0, by="2026-01-31"), [], today)
    assert not is_late(step(1, 0, by="2026-02-01"), [], today)
    assert not is_late(step(1, 0, by="31 February"), [], today)
    done = step(1, 0, by="2026-01-31")
    assert not is_late(done, [said(done, 1, Outcome.DONE)], today)


def test_a_first_step_is_too_far_after_two_days() -> None:
    day = date(2026, 2, 1)
    assert not is_too_far("2026-02-03", day)
    assert is_too_far("2026-02-04", day)
    assert not is_too_far("soon", day)


HISTORIES = st.lists(
    st.tuples(
        st.integers(0, 4),  # which step
        st.integers(0, 5),  # in which session
        st.sampled_from([*Outcome, None]),
    ),
    max_size=25,
)


@given(agreed=st.lists(st.integers(0, 5), min_size=1, max_size=5), history=HISTORIES)
def test_no_open_step_is_ever_lost(
    agreed: list[int], history: list[tuple[int, int, Outcome | None]]
) -> None:
    """Whatever was said, in whatever order, the next check-in asks for exactly the open steps."""
    sessions = [session(n) for n in range(6)]
    steps = [step(n, at) for n, at in enumerate(agreed)]
    kept: dict[str, StepReview] = {}
    for moment, (which, where, outcome) in enumerate(history):
        if which < len(steps):
            review = said(steps[which], where, outcome, moment)
            kept.pop(review.id, None)
            kept[review.id] = review
    reviews = sorted(kept.values(), key=lambda each: each.at)
    asked = steps_to_ask(None, sessions, steps, reviews)
    assert list(asked) == [each for each in steps if not is_settled(each, reviews)]


@given(agreed=st.lists(st.integers(0, 5), min_size=1, max_size=5), history=HISTORIES)
def test_an_answer_given_in_a_session_stays_there_to_be_seen_and_changed(
    agreed: list[int], history: list[tuple[int, int, Outcome | None]]
) -> None:
    sessions = [session(n) for n in range(6)]
    steps = [step(n, at) for n, at in enumerate(agreed)]
    reviews = [
        said(steps[which], where, outcome, moment)
        for moment, (which, where, outcome) in enumerate(history)
        if which < len(steps)
    ]
    for here in sessions:
        asked = {each.id for each in steps_to_ask(here, sessions, steps, reviews)}
        assert {each.step_id for each in reviews if each.session_id == here.id} <= asked
