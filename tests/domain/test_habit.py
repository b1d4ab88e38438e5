"""Habits: schedules, rates, runs with two excused days a month, weeks on target, milestones."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.habit import (
    EVERY_DAY,
    EXCUSED_A_MONTH,
    DayState,
    Habit,
    Log,
    Rhythm,
    add_months,
    begins_far_ahead,
    day_number,
    days_from,
    first_day_shown,
    has_cue,
    is_scheduled,
    kept,
    kept_so_far,
    last_day_counted,
    milestones,
    rate,
    scheduled_days,
    streaks,
    weeks_on_target,
    while_coached,
)
from coachdesk.domain.ids import EngagementId, HabitId, SessionId
from coachdesk.domain.scales import DayText, day_of, day_text, ends_before_start, is_unreadable

MONDAY = date(2026, 3, 2)
DONE, TINY, EXCUSED, MISSED = DayState


def habit(**given_fields: object) -> Habit:
    return Habit(
        id=HabitId("h"),
        engagement_id=EngagementId("e"),
        session_id=SessionId("s"),
        **given_fields,  # type: ignore[arg-type]
    )


def log_of(*states: DayState | None, first: date = MONDAY) -> Log:
    return {first + timedelta(days=n): state for n, state in enumerate(states) if state}


near = st.dates(date(2026, 1, 1), date(2026, 6, 30))
any_day = st.one_of(near, st.dates(), st.just(date.min), st.just(date.max))
day_texts = st.one_of(
    st.just(DayText("")),
    any_day.map(day_text),
    st.sampled_from([DayText("31 February"), DayText("2026-02-31"), DayText("soon")]),
)
habits = st.builds(
    habit,
    rhythm=st.sampled_from(Rhythm),
    weekdays=st.integers(0, EVERY_DAY),
    per_week=st.integers(1, 7),
    start_on=day_texts,
    ended_on=day_texts,
)
logs = st.dictionaries(any_day, st.sampled_from(DayState), max_size=40)
near_logs = st.dictionaries(near, st.sampled_from(DayState), max_size=60)


def slow_streaks(habit: Habit, log: Log, first: date, last: date) -> tuple[int, int]:
    """The rule said day by day, to hold the quick way against."""
    current = best = 0
    excused: dict[tuple[int, int], int] = {}
    for n in range((last - first).days + 1):
        day = first + timedelta(days=n)
        if not is_scheduled(habit, day):
            continue
        state = log.get(day)
        if kept(state):
            current += 1
        elif state is EXCUSED:
            excused[day.year, day.month] = excused.get((day.year, day.month), 0) + 1
            if excused[day.year, day.month] > EXCUSED_A_MONTH:
                current = 0
        elif state is MISSED or (day != last and habit.rhythm is not Rhythm.PER_WEEK):
            current = 0
        best = max(best, current)
    return current, best


# The end of the coaching


@given(habits, near_logs, near, st.integers(0, 400))
def test_days_after_the_end_of_the_coaching_never_count(
    habit: Habit, log: Log, coached_to: date, later: int
) -> None:
    counted = while_coached(habit, coached_to)
    today = coached_to + timedelta(days=later)
    within = {day: state for day, state in log.items() if day <= coached_to}
    assert last_day_counted(counted, today) <= coached_to
    assert scheduled_days(counted, coached_to + timedelta(days=1), date.max) == 0
    assert rate(counted, log, date.min, today) == rate(counted, within, date.min, coached_to)
    assert weeks_on_target(counted, log, date.min, today) == weeks_on_target(
        counted, within, date.min, today
    )
    at_the_end, since = (kept_so_far(counted, within, day) for day in (coached_to, today))
    if coached_to in within or not later:
        assert since == at_the_end, "the count stands still"
    assert kept_so_far(counted, log, today) == kept_so_far(counted, within, today)


@given(habits, near, near)
def test_up_to_the_end_of_the_coaching_a_habit_counts_as_ever(
    habit: Habit, coached_to: date, day: date
) -> None:
    assert while_coached(habit, None) is habit
    if day <= coached_to:
        assert is_scheduled(while_coached(habit, coached_to), day) == is_scheduled(habit, day)


# Schedules


@given(habits, near, st.integers(0, 120))
def test_scheduled_days_are_counted_as_day_by_day(habit: Habit, first: date, length: int) -> None:
    days = days_from(first, length)
    counted = sum(is_scheduled(habit, day) for day in days)
    assert scheduled_days(habit, first, first + timedelta(days=length - 1)) == counted


def test_only_the_chosen_weekdays_are_scheduled() -> None:
    chosen = habit(rhythm=Rhythm.WEEKDAYS, weekdays=0b0010001)
    assert [is_scheduled(chosen, MONDAY + timedelta(days=n)) for n in range(7)] == [
        True, False, False, False, True, False, False,
    ]  # fmt: skip


def test_nothing_is_scheduled_before_the_start_or_after_the_end() -> None:
    short = habit(start_on="2026-03-03", ended_on="2026-03-04")
    days = [MONDAY + timedelta(days=n) for n in range(4)]
    assert [is_scheduled(short, day) for day in days] == [False, True, True, False]


def test_days_that_are_none_leave_the_schedule_open() -> None:
    unreadable = habit(start_on="31 February", ended_on="2026-02-31")
    assert is_unreadable(unreadable.start_on)
    assert is_scheduled(unreadable, MONDAY)


def test_an_end_before_the_start_schedules_nothing_and_is_known() -> None:
    turned = habit(start_on="2026-03-10", ended_on="2026-03-01")
    assert ends_before_start(turned.start_on, turned.ended_on)
    assert scheduled_days(turned, date(2026, 1, 1), date(2026, 12, 31)) == 0
    assert rate(turned, log_of(DONE), MONDAY, date(2026, 3, 31)) is None


# Rates


def test_excused_days_are_left_out_of_the_rate() -> None:
    log = log_of(DONE, TINY, EXCUSED, MISSED, None)
    assert rate(habit(), log, MONDAY, MONDAY + timedelta(days=4)) == pytest.approx(2 / 4)


def test_only_scheduled_days_count() -> None:
    chosen = habit(rhythm=Rhythm.WEEKDAYS, weekdays=0b0000001)
    log = log_of(DONE, DONE, DONE, DONE, DONE, DONE, DONE)
    assert rate(chosen, log, MONDAY, MONDAY + timedelta(days=13)) == pytest.approx(1 / 2)


def test_times_a_week_are_measured_against_so_many() -> None:
    three = habit(rhythm=Rhythm.PER_WEEK, per_week=3)
    log = log_of(DONE, None, TINY, None, None, None, None)
    assert rate(three, log, MONDAY, MONDAY + timedelta(days=6)) == pytest.approx(2 / 3)
    full = log_of(DONE, DONE, DONE, DONE, DONE)
    assert rate(three, full, MONDAY, MONDAY + timedelta(days=6)) == 1.0


def test_all_excused_is_no_rate() -> None:
    assert rate(habit(), log_of(EXCUSED, EXCUSED), MONDAY, MONDAY + timedelta(days=1)) is None


def test_a_day_still_open_does_not_lower_the_rate_so_far() -> None:
    begun, friday = habit(start_on=day_text(MONDAY)), MONDAY + timedelta(days=4)
    assert kept_so_far(begun, log_of(DONE, DONE, MISSED, TINY), friday) == (3, 4)
    assert kept_so_far(begun, log_of(DONE, DONE, MISSED, TINY, DONE), friday) == (4, 5)
    assert kept_so_far(begun, log_of(DONE, EXCUSED, MISSED, TINY), friday) == (2, 3)
    assert kept_so_far(begun, {}, MONDAY) is None
    assert kept_so_far(habit(), log_of(DONE), friday) is None


@given(habits, logs, any_day)
def test_no_more_was_kept_than_days_count(habit: Habit, log: Log, today: date) -> None:
    found = kept_so_far(habit, log, today)
    assert found is None or 0 <= found[0] <= found[1]


@given(habits, logs, any_day, any_day)
def test_a_rate_is_a_share_or_nothing(habit: Habit, log: Log, first: date, last: date) -> None:
    found = rate(habit, log, first, last)
    assert found is None or 0.0 <= found <= 1.0


# Runs


def test_two_excused_days_a_month_do_not_break_a_run() -> None:
    log = log_of(DONE, EXCUSED, DONE, EXCUSED, DONE)
    assert streaks(habit(), log, MONDAY + timedelta(days=4)) == (3, 3)


def test_a_third_excused_day_in_the_month_breaks_it() -> None:
    log = log_of(DONE, EXCUSED, DONE, EXCUSED, DONE, EXCUSED, DONE)
    assert streaks(habit(), log, MONDAY + timedelta(days=6)) == (1, 3)


def test_the_count_of_excused_days_begins_anew_each_month() -> None:
    log = log_of(EXCUSED, EXCUSED, DONE, EXCUSED, EXCUSED, DONE, first=date(2026, 3, 29))
    # 29 and 30 March, then 1 and 2 April: two each.
    assert streaks(habit(), log, date(2026, 4, 3)) == (2, 2)


def test_a_missed_or_forgotten_day_breaks_a_run_but_today_may_be_open() -> None:
    log = log_of(DONE, DONE, None, DONE, TINY, None)
    assert streaks(habit(), log, MONDAY + timedelta(days=5)) == (2, 2)
    assert streaks(habit(), log, MONDAY + timedelta(days=6)) == (0, 2)


@given(habits, near_logs, near)
def test_runs_are_what_the_rule_says_day_by_day(habit: Habit, log: Log, last: date) -> None:
    first = min([day for day in log if day <= last] or [last])
    assert streaks(habit, log, last) == slow_streaks(habit, log, first, last)


@given(habits, logs, any_day)
def test_the_best_run_is_never_shorter_than_the_present_one(
    habit: Habit, log: Log, last: date
) -> None:
    current, best = streaks(habit, log, last)
    assert 0 <= current <= best <= len(log)


@given(near_logs, near)
def test_marking_one_more_day_excused_never_makes_a_run_longer_than_marking_it_done(
    log: Log, day: date
) -> None:
    last = max([*log, day])
    excused = streaks(habit(), {**log, day: EXCUSED}, last)
    done = streaks(habit(), {**log, day: DONE}, last)
    assert excused[1] <= done[1]


# Weeks


def test_a_week_is_on_target_when_every_scheduled_day_is_kept_or_excused() -> None:
    last = MONDAY + timedelta(days=20)
    log = {
        **log_of(*[DONE] * 6, EXCUSED),
        **log_of(*[DONE] * 6, MISSED, first=MONDAY + timedelta(days=7)),
        **log_of(*[EXCUSED] * 7, first=MONDAY + timedelta(days=14)),
    }
    assert weeks_on_target(habit(), log, MONDAY, last) == 1


def test_only_full_weeks_are_counted() -> None:
    log = log_of(*[DONE] * 14)
    assert weeks_on_target(habit(), log, MONDAY, MONDAY + timedelta(days=13)) == 2
    assert weeks_on_target(habit(), log, MONDAY + timedelta(days=1), MONDAY + timedelta(13)) == 1
    assert weeks_on_target(habit(), log, MONDAY, MONDAY + timedelta(days=12)) == 1


def test_so_many_times_a_week_is_on_target_when_done_so_often() -> None:
    three = habit(rhythm=Rhythm.PER_WEEK, per_week=3)
    log = log_of(DONE, None, TINY, None, DONE, None, None, DONE, DONE)
    assert weeks_on_target(three, log, MONDAY, MONDAY + timedelta(days=13)) == 1


@given(habits, logs, any_day, any_day)
def test_weeks_on_target_never_outnumber_the_weeks(
    habit: Habit, log: Log, first: date, last: date
) -> None:
    assert 0 <= weeks_on_target(habit, log, first, last) <= max(0, (last - first).days // 7 + 1)


# Milestones and days shown


def test_milestones_are_21_and_30_days_and_6_and_12_months() -> None:
    assert milestones(DayText("2026-02-04")) == (
        date(2026, 2, 24),
        date(2026, 3, 5),
        date(2026, 8, 4),
        date(2027, 2, 4),
    )


def test_the_last_of_a_month_stays_the_last() -> None:
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert add_months(date(2027, 8, 31), 6) == date(2028, 2, 29)


@pytest.mark.parametrize("day", [date(9999, 12, 31), date(9990, 1, 1), date(9999, 12, 1)])
def test_months_past_the_calendar_end_with_it(day: date) -> None:
    assert add_months(day, 0) == day
    assert add_months(day, 1200) == date.max


@given(day_texts)
def test_milestones_come_in_order_or_not_at_all(start_on: DayText) -> None:
    found = milestones(start_on)
    assert list(found) == sorted(found)
    start = day_of(start_on)
    assert len(found) in (0, 4)
    assert start is None or all(day > start for day in found)


@given(day_texts, logs, any_day, st.integers(1, 60))
def test_the_days_shown_hold_today_unless_the_start_is_ahead(
    start_on: DayText, log: Log, today: date, count: int
) -> None:
    days = days_from(first_day_shown(start_on, log, today, count), count)
    start = day_of(start_on)
    if start is not None and start > today:
        assert days[0] == start
    else:
        assert today in days
    assert all(later - day == timedelta(days=1) for day, later in pairwise(days))


def test_the_first_day_is_day_one() -> None:
    assert day_number(DayText("2026-03-02"), MONDAY) == 1
    assert day_number(DayText("2026-03-03"), MONDAY) is None
    assert day_number(DayText("whenever"), MONDAY) is None


def test_a_start_long_ahead_is_worth_a_second_look_and_tomorrow_is_not() -> None:
    assert not begins_far_ahead(DayText("2026-03-03"), MONDAY)
    assert not begins_far_ahead(DayText("2026-04-02"), MONDAY)
    assert begins_far_ahead(DayText("2026-04-03"), MONDAY)
    assert begins_far_ahead(DayText("9999-12-31"), MONDAY)
    assert not begins_far_ahead(DayText("31 February"), MONDAY)


def test_a_cue_is_words_or_the_habit_it_follows() -> None:
    assert not has_cue(habit(cue="  "))
    assert has_cue(habit(cue="Kettle"))
    assert has_cue(habit(anchor="Tidying"))
