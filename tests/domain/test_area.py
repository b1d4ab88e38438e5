"""The numbers of a wheel: skipped is not zero, gaps and leverage follow from what was said."""

from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.area import (
    Area,
    AreaSet,
    Rating,
    Spoke,
    is_settled,
    moved_most,
    rating_id,
    spoke,
    spread,
    widest_gaps,
)
from coachdesk.domain.ids import AreaId, EngagementId, SessionId

VALUE = st.none() | st.integers(1, 10)
ENGAGEMENT = EngagementId("e")


def area(name: str) -> Area:
    return Area(id=AreaId(name), engagement_id=ENGAGEMENT, set=AreaSet.LIFE, name=name)


@st.composite
def ratings(draw: st.DrawFn, of: str = "a") -> list[Rating]:
    """Ratings of one area over some sessions, oldest first."""
    return [
        Rating(
            id=rating_id(f"s{n}", of),
            engagement_id=ENGAGEMENT,
            session_id=SessionId(f"s{n}"),
            area_id=AreaId(of),
            now=draw(VALUE),
            desired=draw(VALUE),
            importance=draw(VALUE),
            skipped=draw(st.booleans()),
        )
        for n in range(draw(st.integers(0, 5)))
    ]


@st.composite
def wheels(draw: st.DrawFn) -> list[Spoke]:
    return [
        Spoke(
            area(f"a{n}"),
            start=draw(VALUE),
            now=draw(VALUE),
            desired=draw(VALUE),
            importance=draw(VALUE),
            skipped=draw(st.booleans()),
        )
        for n in range(draw(st.integers(6, 12)))
    ]


@given(ratings())
def test_a_spoke_is_made_of_numbers_that_were_given(given_ratings: list[Rating]) -> None:
    found = spoke(area("a"), given_ratings)
    counted = [each for each in given_ratings if not each.skipped]
    nows = [each.now for each in counted if each.now is not None]
    assert found.start == (nows[0] if nows else None)
    assert found.now == (nows[-1] if nows else None)
    assert found.skipped == bool(given_ratings and given_ratings[-1].skipped)
    for value in (found.start, found.now, found.desired, found.importance):
        assert value is None or 1 <= value <= 10


@given(ratings("b"))
def test_ratings_of_other_areas_say_nothing(others: list[Rating]) -> None:
    found = spoke(area("a"), others)
    assert (found.start, found.now, found.desired, found.skipped) == (None, None, None, False)


@given(ratings())
def test_skipped_area_is_not_zero(given_ratings: list[Rating]) -> None:
    skipped = Rating(
        id="last",
        engagement_id=ENGAGEMENT,
        session_id=SessionId("last"),
        area_id=AreaId("a"),
        skipped=True,
    )
    before, after = (spoke(area("a"), each) for each in (given_ratings, [*given_ratings, skipped]))
    assert after.skipped
    assert after.now == before.now
    assert after.now != 0
    assert is_settled(skipped)


@given(wheels())
def test_gap_and_leverage_follow_from_the_numbers(wheel: list[Spoke]) -> None:
    for each in wheel:
        if each.now is None or each.desired is None:
            assert each.gap is None
            assert each.leverage is None
        else:
            assert each.gap == each.desired - each.now
            expected = None if each.importance is None else each.importance * each.gap
            assert each.leverage == expected


@given(wheels())
def test_the_widest_gaps_are_open_and_no_other_gap_is_wider(wheel: list[Spoke]) -> None:
    wide = widest_gaps(wheel)
    assert len(wide) <= 2
    assert all(each.gap is not None and each.gap > 0 and not each.skipped for each in wide)
    narrowest = min((each.gap or 0 for each in wide), default=0)
    rest = [each.gap or 0 for each in wheel if each not in wide and not each.skipped]
    assert len(wide) < 2 or all(gap <= narrowest for gap in rest)
    order = [wheel.index(each) for each in wide]
    if len(wide) == 2 and wide[0].gap == wide[1].gap:
        assert order == sorted(order)


@given(wheels())
def test_spread_and_the_biggest_rise_leave_out_what_is_not_rated(wheel: list[Spoke]) -> None:
    rated = [each.now for each in wheel if each.now is not None and not each.skipped]
    assert spread(wheel) == (max(rated) - min(rated) if len(rated) > 1 else None)
    assert all((each.change or 0) > 0 for each in moved_most(wheel))


def test_an_area_is_settled_by_a_number_or_by_being_skipped_only() -> None:
    blank = Rating(
        id="r", engagement_id=ENGAGEMENT, session_id=SessionId("s"), area_id=AreaId("a"), desired=8
    )
    assert not is_settled(None)
    assert not is_settled(blank)
