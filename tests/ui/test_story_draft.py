"""The skeleton of the client story: the client's own words, and nothing where nothing was said."""

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal, set_goal_status
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import GoalStatus
from coachdesk.ui.journey.story_draft import story_draft
from coachdesk.words import Words


def drafted(desk: Desk, engagement: Engagement, words: Words) -> str:
    journey = desk.journey(engagement.id)
    assert journey is not None
    return story_draft(words, journey)


def test_before_anything_was_said_there_is_no_draft(
    desk: Desk, engagement: Engagement, words: Words
) -> None:
    assert drafted(desk, engagement, words) == ""


def test_the_draft_is_made_of_vision_goals_and_whys(
    desk: Desk, engagement: Engagement, words: Words
) -> None:
    set_answer(desk, Place(engagement.id, "introductory"), "want_different", "Evenings are mine")
    set_answer(desk, Place(engagement.id, "opening"), "year_from_now", "I wake rested. Calmly.")
    plain = add_goal(desk, engagement.id, "See friends")
    goal = add_goal(desk, engagement.id, "Sleep through {each} night")
    change_goal(desk, goal.id, why="<b>Everything</b> is easier then.")
    gone = add_goal(desk, engagement.id, "Run a marathon")
    set_goal_status(desk, gone.id, GoalStatus.RELEASED)
    assert drafted(desk, engagement, words).split("\n") == [
        "You want to see this: Evenings are mine",
        "A year from now: I wake rested.",
        "You choose: Sleep through {each} night. It matters: <b>Everything</b> is easier then.",
        f"You choose: {plain.statement}",
    ]
