"""The top five of what a client holds dear: no gaps, no two alike, never a sixth."""

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.engagement import PersonalValue
from coachdesk.domain.ids import EngagementId
from coachdesk.domain.values import MOST_VALUES, TOP_VALUES, in_order, next_rank, ranked

MOVES = st.lists(
    st.tuples(st.integers(0, MOST_VALUES - 1), st.none() | st.integers(1, TOP_VALUES)), max_size=12
)


def values(count: int) -> tuple[PersonalValue, ...]:
    return tuple(
        PersonalValue(id=f"v{n}", engagement_id=EngagementId("e"), name=f"v{n}", position=n)
        for n in range(count)
    )


@given(st.integers(0, MOST_VALUES), MOVES)
def test_ranks_have_no_gap_and_no_two_alike(
    count: int, moves: list[tuple[int, int | None]]
) -> None:
    held = values(count)
    for which, rank in moves:
        before = held
        held = ranked(held, f"v{which}", rank)
        given_ranks = sorted(each.rank for each in held if each.rank is not None)
        assert given_ranks == list(range(1, len(given_ranks) + 1))
        assert len(given_ranks) <= TOP_VALUES
        assert [each.id for each in held] == [each.id for each in before]
        if which < count and rank is None:
            assert next(each for each in held if each.id == f"v{which}").rank is None
    top = [each.rank for each in in_order(held)]
    assert top == sorted(top, key=lambda rank: rank or TOP_VALUES + 1)


def test_a_value_put_between_two_moves_the_later_ones_over() -> None:
    held = values(6)
    for n in range(5):
        held = ranked(held, f"v{n}", n + 1)
    assert next_rank(held) is None
    held = ranked(held, "v5", 2)
    assert [each.id for each in in_order(held)][:5] == ["v0", "v5", "v1", "v2", "v3"]
    assert held[4].rank is None
