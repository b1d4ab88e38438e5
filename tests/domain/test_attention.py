"""What is worth a look: the rules, on any days and in any order."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.attention import (
    AHEAD,
    GRACE,
    DueStep,
    Reason,
    Sign,
    ends_on,
    in_order,
    is_ending,
    is_for_coach,
    is_late,
    last_of_week,
    standing,
    worth_a_look,
)
from coachdesk.domain.client_line import STALLED_AFTER_DAYS, ClientLine, is_stalled
from coachdesk.domain.put_off import PUT_OFF_FOR, PutOff
from coachdesk.domain.scales import day_text
from coachdesk.domain.text import shortened

TODAY = date(2026, 4, 14)
DAYS = st.integers(-400, 400).map(lambda n: TODAY + timedelta(days=n))


def line(client_id: str) -> ClientLine:
    return ClientLine(client_id, "7F3K", "Mara", "", "active", "", "", "", "", "", 0, "e1")


def step(by: str, step_id: str = "p1") -> DueStep:
    return DueStep(step_id, "e1", line("c1"), "Ask Karin", "Mara", by, "")


SIGNS = st.lists(
    st.builds(
        Sign, st.sampled_from(Reason), st.sampled_from("abc").map(line), st.sampled_from("12345"),
        st.none() | DAYS,
    ),
    max_size=12,
    unique_by=lambda each: each.id,
)  # fmt: skip


@given(met=st.none() | DAYS, ahead=st.none() | DAYS)
def test_a_client_wants_a_next_session_by_one_rule(met: date | None, ahead: date | None) -> None:
    found = standing(met, ahead, TODAY)
    if met is None or (ahead is not None and ahead <= TODAY + AHEAD):
        assert found is None
    elif is_stalled(met, ahead is not None, TODAY):
        assert found is Reason.STALLED
    else:
        assert found is (Reason.NO_NEXT if TODAY - met >= GRACE else None)


@pytest.mark.parametrize(
    ("since", "reason"),
    [
        (0, None), (6, None), (7, Reason.NO_NEXT), (23, Reason.NO_NEXT),
        (STALLED_AFTER_DAYS, Reason.NO_NEXT), (STALLED_AFTER_DAYS + 1, Reason.STALLED),
    ],
)  # fmt: skip
def test_nobody_is_pressed_in_the_week_after_a_session(since: int, reason: Reason | None) -> None:
    assert standing(TODAY - timedelta(days=since), None, TODAY) is reason


@given(signs=SIGNS, seed=st.randoms())
def test_what_is_worth_a_look_does_not_depend_on_the_order_it_was_found_in(
    signs: list[Sign], seed: object
) -> None:
    shuffled = list(signs)
    seed.shuffle(shuffled)  # type: ignore[attr-defined]
    shown = worth_a_look(signs, {}, TODAY)
    assert worth_a_look(shuffled, {}, TODAY) == shown
    ranks = [list(Reason).index(each.reason) for each in shown]
    assert ranks == sorted(ranks)
    waiting = {each.line.id for each in signs if each.reason is Reason.WRITE_UP}
    left_out = set(signs) - set(shown)
    assert all(
        each.reason in (Reason.STALLED, Reason.NO_NEXT) and each.line.id in waiting
        for each in left_out
    )


@given(signs=SIGNS, later=st.integers(0, 20))
def test_what_is_put_off_stays_away_a_week_and_returns(signs: list[Sign], later: int) -> None:
    until = day_text(TODAY + PUT_OFF_FOR)
    put_off = {each.id: PutOff(id=each.id, until=until) for each in signs}
    then = TODAY + timedelta(days=later)
    shown = worth_a_look(signs, put_off, then)
    assert shown == (worth_a_look(signs, {}, then) if later >= PUT_OFF_FOR.days else ())


@given(start=DAYS, days=st.sampled_from((21, 30)))
def test_a_habit_ends_on_the_last_of_its_days(start: date, days: int) -> None:
    end = ends_on(day_text(start), days)
    assert end is not None
    assert (end - start).days + 1 == days
    assert is_ending(end, end)
    assert not is_ending(end, end + timedelta(days=1))


@pytest.mark.parametrize("start", ["", "31 February", "9999-12-31"])
def test_an_end_that_no_calendar_has_is_none(start: str) -> None:
    assert ends_on(start, 21) is None
    assert not is_ending(None, TODAY)


@given(days=st.lists(DAYS, max_size=8))
def test_steps_come_by_their_day(days: list[date]) -> None:
    found = in_order([step(day_text(each), f"p{n}") for n, each in enumerate(days)])
    assert [each.by for each in found] == sorted(day_text(each) for each in days)
    assert [is_late(each, TODAY) for each in found] == [each.by < "2026-04-14" for each in found]


@pytest.mark.parametrize(
    ("who", "own"),
    [
        ("Elin", True), ("elin sandmark ", True), ("Me", True), ("coach", True),
        ("", False), ("Mara", False), ("with Elin", False),
    ],
)  # fmt: skip
def test_a_step_is_the_coachs_own_by_name(who: str, own: bool) -> None:
    assert is_for_coach(who, "Elin Sandmark") is own


def test_without_a_coachs_name_only_who_says_so_is_the_coach() -> None:
    assert is_for_coach("me", "")
    assert not is_for_coach("", "")


@given(DAYS)
def test_the_week_ends_on_sunday(day: date) -> None:
    last = last_of_week(day)
    assert last.weekday() == 6
    assert timedelta() <= last - day < timedelta(days=7)


@given(text=st.text(st.sampled_from("ab .!\n"), max_size=200), most=st.integers(1, 20))
def test_a_shortened_text_is_its_beginning(text: str, most: int) -> None:
    short = shortened(text, most)
    assert len(short.replace("…", "").split()) <= most
    assert text.strip().startswith(short.rstrip("… "))
    assert (short == text.strip()) == (len(text.split()) <= most)
