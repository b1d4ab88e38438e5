"""Thoughts: when one supports, when it wants softening; and what the stage asks for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.ids import EngagementId, SessionId, ThoughtId
from coachdesk.domain.thought import SOFTEN_UNDER, Thought, supports, wants_softening


def thought(**given_fields: object) -> Thought:
    return Thought(
        id=ThoughtId("t"),
        engagement_id=EngagementId("e"),
        session_id=SessionId("s"),
        **given_fields,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(("chosen", "expected"), [("", False), ("  \n", False), ("Enough.", True)])
def test_a_thought_supports_once_one_was_chosen(chosen: str, expected: bool) -> None:
    assert supports(thought(hindering="x", chosen=chosen)) is expected


@given(st.one_of(st.none(), st.integers(1, 10)))
def test_less_believable_than_six_wants_softening_and_unrated_does_not(
    believable: int | None,
) -> None:
    wanted = believable is not None and believable < SOFTEN_UNDER
    assert wants_softening(thought(chosen="x", believable=believable)) is wanted
    assert SOFTEN_UNDER == 6


def test_belief_before_and_after_are_unset_until_they_are_given() -> None:
    blank = thought()
    assert (blank.true_before, blank.true_after, blank.believable) == (None, None, None)
