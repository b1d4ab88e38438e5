"""Goals: progress in every direction, and the five ticks."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.goal import Direction, checked_statement, moved_toward, progress, smart
from tests.domain.test_checkin import goal

NUMBERS = st.floats(-1e6, 1e6, allow_nan=False)


def test_progress_upward_is_the_share_of_the_way() -> None:
    assert progress(goal(), 2) == 0
    assert progress(goal(), 3.5) == 0.5
    assert progress(goal(), 5) == 1


def test_progress_downward_is_the_share_of_the_way() -> None:
    down = goal(baseline=9.0, target=4.0, direction=Direction.DOWN)
    assert progress(down, 9) == 0
    assert progress(down, 6.5) == 0.5
    assert progress(down, 4) == 1


def test_progress_never_leaves_nothing_to_all() -> None:
    assert progress(goal(), -3) == 0
    assert progress(goal(), 12) == 1
    down = goal(baseline=9.0, target=4.0, direction=Direction.DOWN)
    assert progress(down, 12) == 0
    assert progress(down, 1) == 1


def test_a_measure_to_keep_is_reached_while_it_stands_at_its_target() -> None:
    keep = goal(direction=Direction.KEEP, baseline=None, target=4.0)
    assert progress(keep, 4) == 1
    assert progress(keep, 6) == 1
    assert progress(keep, 2) == 0.5


def test_without_numbers_nothing_is_said() -> None:
    assert progress(goal(), None) is None
    assert progress(goal(target=None), 3) is None
    assert progress(goal(baseline=None, direction=Direction.DOWN), 3) is None


def test_without_a_start_the_target_itself_is_the_measure() -> None:
    assert progress(goal(baseline=None), 2) == 0.4


def test_a_start_at_the_target_is_reached_only_there() -> None:
    assert progress(goal(baseline=5.0), 5) == 1
    assert progress(goal(baseline=5.0), 4) == 0


@given(baseline=st.none() | NUMBERS, target=st.none() | NUMBERS, current=st.none() | NUMBERS,
       direction=st.none() | st.sampled_from(Direction))  # fmt: skip
def test_progress_is_a_share_or_nothing(
    baseline: float | None, target: float | None, current: float | None, direction: Direction | None
) -> None:
    found = progress(goal(baseline=baseline, target=target, direction=direction), current)
    assert found is None or 0 <= found <= 1


@given(before=NUMBERS, after=NUMBERS, target=NUMBERS)
def test_movement_is_toward_the_target_one_way_only(
    before: float, after: float, target: float
) -> None:
    aimed = goal(target=target)
    assert not (moved_toward(aimed, before, after) and moved_toward(aimed, after, before))
    assert not moved_toward(aimed, before, before)


def test_the_five_ticks_follow_what_is_filled_in() -> None:
    bare = smart(goal(statement="Sleep"), has_first_step=False)
    assert not any(
        (bare.specific, bare.measurable, bare.actionable, bare.relevant, bare.time_bound)
    )
    full = smart(
        goal(statement="Wake rested five mornings", measure="Rested mornings", why="I care",
             target_on="2026-06-30"),
        has_first_step=True,
    )  # fmt: skip
    assert all((full.specific, full.measurable, full.actionable, full.relevant, full.time_bound))


def test_a_goal_keeps_its_words_but_needs_some() -> None:
    assert checked_statement("  Wake rested\x00 ") == "Wake rested"
    with pytest.raises(RuleBroken, match=r"goal\.statement_missing"):
        checked_statement(" \n ")
