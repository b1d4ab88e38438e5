"""Gathering the pages that look back: what went well and how far, and what no sponsor may see."""

from dataclasses import fields
from datetime import date, timedelta
from itertools import product

import pytest

from coachdesk.desk.areas import rate, skip
from coachdesk.desk.clients import (
    add_skill,
    change_engagement,
    change_skill,
    choose_approach,
    complete_engagement,
)
from coachdesk.desk.goals import add_goal, change_goal, measure, set_goal_status, share_goal
from coachdesk.desk.handout_content import gather
from coachdesk.desk.sessions import Place, change_note, change_session, finish, set_answer, start
from coachdesk.desk.steps import add_step, review
from coachdesk.desk.thinking import add_habit, add_thought, mark_day
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.habit import DayState, Rhythm
from coachdesk.domain.handout import PARTS, HandoutKind, PaperSize, Part, Variant, with_parts
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.session import Mode, PrivateNote
from coachdesk.domain.sponsor import Shared
from coachdesk.domain.step import Outcome
from coachdesk.handouts.render import render
from tests.handouts.reading import squeezed, texts

WEEKS = 12


def held(desk, engagement, stage):
    """A session of a stage, held now."""
    place = Place(engagement.id, stage)
    start(desk, place, Mode.IN_ROOM)
    session = finish(desk, place)
    return Place(engagement.id, stage, session.id)


def areas_of(desk, engagement, area_set=AreaSet.LIFE):
    found = desk.vault.where(Area, engagement_id=engagement.id)
    return sorted((each for each in found if each.set is area_set), key=lambda each: each.position)


def content(desk, engagement, kind):
    return gather(desk, engagement.id, kind)


# Areas


def test_areas_bring_all_that_was_said_of_each(desk, engagement):
    place = Place(engagement.id, "opening")
    first, second, third = areas_of(desk, engagement)[:3]
    rate(
        desk, place, first.id, now=4, desired=8, importance=9, ten=" Home by six ", note="Since May"
    )
    skip(desk, place, second.id)
    found = content(desk, engagement, HandoutKind.AREAS)
    one = found.areas[0]
    assert (one.now, one.desired, one.importance) == (4, 8, 9)
    assert (one.ten, one.note, one.id) == ("Home by six", "Since May", first.id)
    assert found.areas[1].skipped
    assert found.areas[2].now is None
    assert found.areas[2].name == third.name
    blank = found.blanked()
    assert [each.id for each in blank.areas] == [each.id for each in found.areas]
    assert blank.has_nothing()


def test_areas_stay_as_the_opening_rated_them(desk, engagement, clock):
    area = areas_of(desk, engagement)[0]
    rate(desk, held(desk, engagement, "opening"), area.id, now=4, desired=8)
    clock.turn(weeks=WEEKS)
    rate(desk, held(desk, engagement, "check_in"), area.id, now=7)
    assert content(desk, engagement, HandoutKind.AREAS).areas[0].now == 4


def test_workplace_areas_are_those_of_work(desk, engagement):
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    found = content(desk, engagement, HandoutKind.AREAS)
    assert found.workplace
    assert len(found.areas) == 10


# Progress


def test_progress_without_a_rating_has_nothing_to_show(desk, engagement):
    found = content(desk, engagement, HandoutKind.PROGRESS)
    assert found.has_nothing()
    assert Part.WHEEL in found.empty_parts()
    assert found.weeks == 0


def test_one_rating_is_start_and_now(desk, engagement):
    area = areas_of(desk, engagement)[0]
    rate(desk, held(desk, engagement, "opening"), area.id, now=4, desired=8)
    one = content(desk, engagement, HandoutKind.PROGRESS).areas[0]
    assert (one.start, one.now, one.desired) == (4, 4, 8)


def test_a_later_rating_moves_now_and_leaves_the_start(desk, engagement, clock):
    area = areas_of(desk, engagement)[0]
    rate(desk, held(desk, engagement, "opening"), area.id, now=4, desired=8)
    clock.turn(weeks=WEEKS)
    rate(desk, held(desk, engagement, "check_in"), area.id, now=6)
    found = content(desk, engagement, HandoutKind.PROGRESS)
    assert (found.areas[0].start, found.areas[0].now) == (4, 6)
    assert found.weeks == WEEKS
    assert (found.header.stage, found.header.check_in) == ("check_in", 1)


def test_progress_has_priorities_and_what_was_reached(desk, engagement, clock):
    opening = held(desk, engagement, "opening")
    made = {
        status: add_goal(desk, engagement.id, f"Goal {status}")
        for status in ("listed", "active", "achieved", "paused", "released")
    }
    for status, goal in made.items():
        set_goal_status(desk, goal.id, GoalStatus.ACTIVE)
        set_goal_status(desk, goal.id, GoalStatus(status))
    change_goal(desk, made["active"].id, measure="Mornings", baseline=2.0, target=5.0)
    first = DayText("2026-04-20")
    measure(desk, opening, made["active"].id, first, 3.0)
    found = content(desk, engagement, HandoutKind.PROGRESS).goals
    assert [each.statement for each in found] == ["Goal active", "Goal achieved"]
    assert found[0].now == 3.0
    assert [each.value for each in found[0].values] == [2.0, 3.0]
    assert found[0].values[-1].on == first
    assert found[1].values == ()
    assert found[1].now is None
    assert found[1].status == "achieved"


def test_workplace_progress_tells_of_life_only_where_it_was_a_priority(desk, engagement):
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    life = areas_of(desk, engagement, AreaSet.LIFE)[0]
    work = areas_of(desk, engagement, AreaSet.WORK)[0]
    never = add_goal(desk, engagement.id, "Never a priority", life.id)
    once = add_goal(desk, engagement.id, "Once a priority", life.id)
    at_work = add_goal(desk, engagement.id, "At work", work.id)
    set_goal_status(desk, once.id, GoalStatus.ACTIVE)
    for goal in (never, once, at_work):
        set_goal_status(desk, goal.id, GoalStatus.ACHIEVED)
    for kind in (HandoutKind.PROGRESS, HandoutKind.BOOK):
        found = content(desk, engagement, kind).goals
        assert [each.statement for each in found] == ["At work", "Once a priority"]


def test_a_habit_kept_for_thirty_days_is_one_since_then(desk, engagement):
    today = desk.today()
    begun = today - timedelta(days=40)
    place = Place(engagement.id, "second")
    kept = add_habit(desk, place, "Phone in the hall", start_on=day_text(begun))
    missed = add_habit(desk, place, "Run", start_on=day_text(begun))
    for n in range(30):
        mark_day(
            desk, kept.id, begun + timedelta(days=n), DayState.TINY if n % 3 else DayState.DONE
        )
        mark_day(desk, missed.id, begun + timedelta(days=n), DayState.MISSED)
    found = {each.name: each for each in content(desk, engagement, HandoutKind.PROGRESS).habits}
    assert found["Phone in the hall"].since_on == day_text(begun + timedelta(days=30))
    assert found["Run"].since_on == ""
    assert len(found["Run"].days) == 30
    assert found["Run"].days[0].state == "missed"
    assert found["Run"].days[-1].state == "open"


def test_days_noted_since_the_session_are_shown_too(desk, engagement, clock):
    begun = desk.today()
    habit = add_habit(
        desk, Place(engagement.id, "second"), "Walk", start_on=day_text(begun)
    )  # fmt: skip
    held(desk, engagement, "check_in")
    clock.turn(days=20)
    mark_day(desk, habit.id, begun + timedelta(days=9), DayState.DONE)
    days = content(desk, engagement, HandoutKind.PROGRESS).habits[0].days
    assert len(days) == 10
    assert days[-1].state == "done"


def test_days_after_the_end_of_the_coaching_are_on_no_page(desk, engagement, clock):
    begun = desk.today()
    habit = add_habit(
        desk, Place(engagement.id, "second"), "Walk", start_on=day_text(begun)
    )  # fmt: skip
    mark_day(desk, habit.id, begun, DayState.DONE)
    clock.turn(days=6)
    complete_engagement(desk, engagement.id, completed=True)
    clock.turn(days=200)
    days = content(desk, engagement, HandoutKind.PROGRESS).habits[0].days
    assert [each.state for each in days] == ["done", *["open"] * 6]


def test_days_nothing_was_planned_for_are_no_misses(desk, engagement):
    monday = date(2026, 4, 6)
    habit = add_habit(
        desk, Place(engagement.id, "second"), "Swim", start_on=day_text(monday),
        rhythm=Rhythm.WEEKDAYS, weekdays=0b0000001,
    )  # fmt: skip
    mark_day(desk, habit.id, monday, DayState.DONE)
    days = content(desk, engagement, HandoutKind.PROGRESS).habits[0].days
    states = [each.state for each in days]
    assert states == ["done", *["off"] * 6, "open", "off"]


def test_open_steps_come_by_their_day_and_settled_ones_stay_away(desk, engagement):
    place = held(desk, engagement, "check_in")
    steps = {
        what: add_step(desk, place, what, by=DayText(by))
        for what, by in (("Some day", ""), ("Later", "2026-05-02"), ("Soon", "2026-04-20T09:00"),
                         ("Done", "2026-04-15"))
    }  # fmt: skip
    review(desk, place, steps["Done"].id, outcome=Outcome.DONE)
    review(desk, place, steps["Soon"].id, outcome=Outcome.PARTLY)
    found = content(desk, engagement, HandoutKind.PROGRESS).steps
    assert [each.what for each in found] == ["Soon", "Later", "Some day"]


# The book


def test_the_book_gathers_the_whole_way(desk, engagement, clock):
    area = areas_of(desk, engagement)[0]
    set_answer(desk, held(desk, engagement, "introductory"), "want_different", " Evenings at home ")
    clock.turn(days=7)
    opening = held(desk, engagement, "opening")
    rate(desk, opening, area.id, now=3, desired=8)
    change_engagement(desk, engagement.id, story="I plan water for a town.")
    goal = add_goal(desk, engagement.id, "Wake rested", area.id)
    set_goal_status(desk, goal.id, GoalStatus.ACTIVE)
    add_thought(desk, Place(engagement.id, "second"), hindering="They will see", chosen="I choose")
    skill = add_skill(desk, engagement.id, "Saying no")
    change_skill(desk, skill.id, now=3, desired=7)
    for value in (5, 7):
        clock.turn(weeks=6)
        rate(desk, held(desk, engagement, f"{'fourth' if value == 5 else 'check_in'}"), area.id,
             now=value)  # fmt: skip
    clock.turn(weeks=2)
    closing = held(desk, engagement, "closing")
    set_goal_status(desk, goal.id, GoalStatus.ACHIEVED, session_id=closing.session_id)
    set_answer(desk, closing, f"ended.{goal.id}", "In May, five mornings in a row.")
    set_answer(desk, closing, "letter", "Walk well.")
    found = content(desk, engagement, HandoutKind.BOOK)
    assert found.first_words == "Evenings at home"
    assert found.story == "I plan water for a town."
    assert found.sessions == 5
    assert (found.begun_on, found.ended_on) == ("2026-04-14", "2026-07-28")
    one = found.areas[0]
    assert (one.start, one.middle, one.now) == (3, 5, 7)
    assert len(found.rated_on) == 3
    assert [(each.status, each.ended) for each in found.goals] == [
        ("achieved", "In May, five mornings in a row.")
    ]
    assert found.thoughts[0].chosen == "I choose"
    assert (found.skills[0].name, found.skills[0].now) == ("Saying no", 3)
    assert found.letter == "Walk well."
    assert found.header.stage == "closing"


def test_a_book_of_an_empty_engagement_has_nothing(desk, engagement):
    found = content(desk, engagement, HandoutKind.BOOK)
    assert found.has_nothing()
    assert found.empty_parts() == set(PARTS[HandoutKind.BOOK])


# The sponsor


@pytest.fixture
def sponsored(desk, engagement):
    """A workplace client who shows two goals, one of them with its numbers."""
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    change_engagement(
        desk, engagement.id, sponsor_name="Ingrid Falk", sponsor_role="Head of operations",
        sponsor_may_know="The goals below", sponsor_never="Sentinelnever", story="Sentinelstory",
    )  # fmt: skip
    work = areas_of(desk, engagement, AreaSet.WORK)
    life = areas_of(desk, engagement, AreaSet.LIFE)
    place = held(desk, engagement, "opening")
    rate(desk, place, work[0].id, now=3, desired=9, ten="Sentinelten", note="Sentinelnote")
    numbers = {"measure": "Sentinelmeasure", "baseline": 1234.0, "target": 4321.0}
    for name, area, shared, more in (
        ("Lead the team", work[0], Shared.PROGRESS, {"measure": "Milestones", "target": 5.0}),
        ("Delegate more", work[1], Shared.GOAL, numbers),
        ("Sentinelunshared", work[2], Shared.NOTHING, {}),
        ("Sentinelhome", life[0], Shared.NOTHING, {}),
    ):
        goal = add_goal(desk, engagement.id, name, area.id)
        set_goal_status(desk, goal.id, GoalStatus.ACTIVE)
        change_goal(
            desk, goal.id, why=f"Sentinelwhy{area.position}", evidence="Sentinelhow", **more
        )
        share_goal(desk, goal.id, shared)
        measure(desk, place, goal.id, DayText("2026-04-20"), 3.0)
        add_step(desk, place, "Sentinelstep", goal.id)
    for key in ("stood_out", "year_from_now"):
        set_answer(desk, place, key, f"Sentinel{key}")
    change_session(desk, place, shared_notes="Sentinelshared")
    private = [each.name for each in fields(PrivateNote) if each.type in ("str", str)]
    written = [name for name in private if not name.endswith("id")]
    change_note(desk, place, **dict.fromkeys(written, "Sentinelprivate"))
    add_habit(desk, Place(engagement.id, "second"), "Sentinelhabit")
    return engagement


def test_a_sponsor_report_holds_what_the_client_agreed_to_and_counts_the_rest(desk, sponsored):
    found = content(desk, sponsored, HandoutKind.SPONSOR)
    assert (found.sponsor, found.role) == ("Ingrid Falk", "Head of operations")
    assert [(each.statement, each.progress) for each in found.goals] == [
        ("Lead the team", True), ("Delegate more", False),
    ]  # fmt: skip
    assert found.goals[0].now == 3.0
    assert found.goals[1].now is None
    assert found.goals[1].status == ""
    assert found.left_out_goals == 2


def test_no_word_a_client_kept_reaches_a_sponsor(desk, sponsored, words):
    found = with_parts(content(desk, sponsored, HandoutKind.SPONSOR), PARTS[HandoutKind.SPONSOR])
    assert "sentinel" not in str(found).lower()
    for paper, variant, large in product(PaperSize, Variant, (False, True)):
        pages = texts(render(found, paper=paper, variant=variant, words=words, large=large))
        said = squeezed(" ".join(pages)).lower()
        assert "sentinel" not in said
        assert "1234" not in said
        assert ("leadtheteam" in said) is (variant is not Variant.BLANK)


def test_a_goal_of_life_never_reaches_a_sponsor_even_when_marked(desk, sponsored):
    life = areas_of(desk, sponsored, AreaSet.LIFE)[0]
    goal = add_goal(desk, sponsored.id, "Sleep", life.id)
    change_goal(desk, goal.id, shareable=True, progress_shareable=True)
    assert "Sleep" not in str(content(desk, sponsored, HandoutKind.SPONSOR))


def test_outside_the_workplace_a_sponsor_report_is_empty(desk, sponsored):
    choose_approach(desk, sponsored.id, Approach.WHOLE_PERSON)
    found = content(desk, sponsored, HandoutKind.SPONSOR)
    assert found.has_nothing()
    assert (found.sponsor, found.may_know, found.goals) == ("", "", ())


def test_a_goal_let_go_is_not_shown_to_a_sponsor(desk, sponsored):
    shown = content(desk, sponsored, HandoutKind.SPONSOR)
    set_goal_status(desk, shown.goals[0].id, GoalStatus.RELEASED)
    left = content(desk, sponsored, HandoutKind.SPONSOR)
    assert [each.statement for each in left.goals] == ["Delegate more"]
