"""Acts on areas and their goals: bounds, skipping, and what a removal leaves behind."""

import pytest

from coachdesk.desk.areas import (
    add_area,
    change_area,
    offered_areas,
    order_areas,
    rate,
    remove_area,
    skip,
    take_in,
)
from coachdesk.desk.clients import add_value, choose_approach
from coachdesk.desk.desk import Desk, Source
from coachdesk.desk.goals import add_goal, note_rewording, write_goal
from coachdesk.desk.sessions import Place
from coachdesk.desk.values import rank_value, remove_value
from coachdesk.domain.area import Area, AreaSet, Rating
from coachdesk.domain.engagement import Approach, Engagement, PersonalValue
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.exits import EXITS
from coachdesk.domain.goal import Goal, GoalChange


def areas(desk: Desk, area_set: AreaSet = AreaSet.LIFE) -> list[Area]:
    found = [each for each in desk.vault.all(Area) if each.set is area_set]
    return sorted(found, key=lambda each: each.position)


def open_items(desk: Desk, engagement: Engagement) -> tuple[str, ...]:
    journey = desk.journey(engagement.id)
    assert journey is not None
    return EXITS["opening"](journey)


def test_a_set_holds_six_to_twelve_areas(desk: Desk, engagement: Engagement) -> None:
    for name in ("Rest", "Community", "Creativity", "Garden"):
        add_area(desk, engagement.id, AreaSet.LIFE, name)
    with pytest.raises(RuleBroken, match="too_many"):
        add_area(desk, engagement.id, AreaSet.LIFE, "One more")
    for area in areas(desk)[6:]:
        remove_area(desk, area.id)
    with pytest.raises(RuleBroken, match="too_few"):
        remove_area(desk, areas(desk)[0].id)
    assert len(areas(desk)) == 6
    assert len(areas(desk, AreaSet.WORK)) == 10


def test_extras_are_offered_until_they_are_there(desk: Desk, engagement: Engagement) -> None:
    names = [each.name for each in areas(desk)]
    offered = offered_areas(desk, AreaSet.LIFE, names)
    assert offered == ("Meaning & spirituality", "Community", "Creativity", "Rest")
    assert offered_areas(desk, AreaSet.LIFE, [*names, "rest"]) == offered[:3]


def test_a_removed_area_takes_its_ratings_and_leaves_its_goals(
    desk: Desk, engagement: Engagement
) -> None:
    area = areas(desk)[0]
    rate(desk, Place(engagement.id, "opening"), area.id, now=5)
    goal = add_goal(desk, engagement.id, "Lead the team", area.id)
    remove_area(desk, area.id)
    assert desk.vault.all(Rating) == ()
    kept = desk.vault.get(Goal, goal.id)
    assert kept is not None
    assert kept.area_id == ""
    desk.undo()
    assert desk.vault.all(Rating)[0].now == 5
    assert desk.vault.get(Goal, goal.id) == goal


def test_skipping_clears_the_numbers_and_a_number_brings_the_area_back(
    desk: Desk, engagement: Engagement
) -> None:
    area, place = areas(desk)[0], Place(engagement.id, "opening")
    rate(desk, place, area.id, now=5, desired=8)
    skip(desk, place, area.id)
    kept = desk.vault.all(Rating)[0]
    assert (kept.now, kept.desired, kept.skipped) == (None, None, True)
    take_in(desk, place, area.id)
    assert not desk.vault.all(Rating)[0].skipped
    skip(desk, place, area.id)
    rate(desk, place, area.id, now=3)
    kept = desk.vault.all(Rating)[0]
    assert (kept.now, kept.skipped) == (3, False)
    with pytest.raises(RuleBroken):
        rate(desk, place, area.id, now=0)


def test_order_and_names_are_the_clients_own(desk: Desk, engagement: Engagement) -> None:
    ids = [each.id for each in areas(desk)][::-1]
    order_areas(desk, list(ids))
    assert [each.id for each in areas(desk)] == ids
    change_area(desk, ids[0], name="  Garden\n")
    change_area(desk, ids[1], name="   ")
    assert [each.name for each in areas(desk)][:2] == ["Garden", "Fun & leisure"]


def test_opening_is_done_when_all_is_rated_or_skipped_and_each_area_has_an_answer(
    desk: Desk, engagement: Engagement
) -> None:
    place = Place(engagement.id, "opening")
    for area in areas(desk)[:-1]:
        rate(desk, place, area.id, now=5)
        add_goal(desk, engagement.id, f"Goal in {area.name}", area.id)
    assert open_items(desk, engagement) == ("areas_unrated", "areas_without_goal")
    last = areas(desk)[-1]
    skip(desk, place, last.id)
    assert open_items(desk, engagement) == ("areas_without_goal",)
    change_area(desk, last.id, nothing_now=True)
    assert open_items(desk, engagement) == ()
    # The workplace asks the same of life, and rates work.
    choose_approach(desk, engagement.id, Approach.WORKPLACE)
    assert open_items(desk, engagement) == ("areas_unrated", "areas_without_goal")


def test_a_first_goal_ends_nothing_now(desk: Desk, engagement: Engagement) -> None:
    area = areas(desk)[0]
    change_area(desk, area.id, nothing_now=True)
    write_goal(desk, engagement.id, "g1", "Lead", area.id)
    assert not areas(desk)[0].nothing_now


def test_a_goal_written_in_one_visit_is_one_goal_and_one_step_back(
    desk: Desk, engagement: Engagement
) -> None:
    for text in ("L", "Lea", "Lead the team"):
        write_goal(desk, engagement.id, "g1", text, source=Source(visit="v"))
    assert [goal.statement for goal in desk.vault.all(Goal)] == ["Lead the team"]
    with pytest.raises(RuleBroken):
        write_goal(desk, engagement.id, "g1", "  ")
    desk.undo()
    assert desk.vault.all(Goal) == ()


def test_a_rewording_is_taken_back_with_its_note(
    desk: Desk, engagement: Engagement, clock: object
) -> None:
    goal = add_goal(desk, engagement.id, "Lead")
    clock.turn(days=1)  # type: ignore[attr-defined]
    visit = Source(visit="v")
    write_goal(desk, engagement.id, goal.id, "Lead the team", source=visit)
    note_rewording(desk, goal.id, "statement", "Lead", visit)
    change = desk.vault.all(GoalChange)[0]
    assert (change.before, change.after) == ("Lead", "Lead the team")
    desk.undo()
    assert desk.vault.all(GoalChange) == ()
    assert desk.vault.all(Goal) == (goal,)


def test_values_are_ten_at_most_and_ranks_close_up_when_one_goes(
    desk: Desk, engagement: Engagement
) -> None:
    made = [add_value(desk, engagement.id, f"Value {n}") for n in range(10)]
    assert add_value(desk, engagement.id, "value 3") is None
    with pytest.raises(RuleBroken, match="too_many"):
        add_value(desk, engagement.id, "One more")
    for n, value in enumerate(made[:3], 1):
        assert value is not None
        rank_value(desk, value.id, n)
    assert made[0] is not None
    remove_value(desk, made[0].id)
    ranks = {each.name: each.rank for each in desk.vault.all(PersonalValue) if each.rank}
    assert ranks == {"Value 1": 1, "Value 2": 2}
    desk.undo()
    assert desk.vault.get(PersonalValue, made[0].id) is not None
