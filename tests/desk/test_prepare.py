"""The Prepare page: short enough for a minute, whatever was written, and of every client."""

from coachdesk.desk.clients import change_client, change_engagement
from coachdesk.desk.desk import Desk
from coachdesk.desk.practice import change_practice
from coachdesk.desk.prepare import NOTES_WORDS, SAID_WORDS, STORY_WORDS, prepare_content
from coachdesk.desk.sessions import Place, change_session, plan_session, set_answer, start
from coachdesk.desk.steps import add_steps
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.privacy import ShownAs
from coachdesk.domain.session import Attendance, Mode
from tests.conftest import HandClock


def test_long_texts_are_cut_to_what_a_minute_holds(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    place = Place(engagement.id, "introductory")
    plan_session(desk, place, clock())
    change_session(
        desk, place, attendance=Attendance.HELD, shared_notes="We spoke of the lake. " * 400
    )
    set_answer(desk, place, "taste_takes_away", "Tuesdays are the test " * 90)
    change_engagement(desk, engagement.id, story="A boat of my own. " * 400)
    add_steps(desk, place, "\n".join(f"Step {n}" for n in range(30)))
    found = prepare_content(desk, engagement.id)
    assert len(found.story.replace("…", "").split()) <= STORY_WORDS
    assert len(found.notes.replace("…", "").split()) <= NOTES_WORDS
    assert len(found.said.replace("…", "").split()) <= SAID_WORDS
    assert len(found.steps) + found.more_steps == 30
    assert len(found.steps) == 5


def test_while_a_session_runs_the_one_before_it_is_told(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    first = Place(engagement.id, "introductory")
    plan_session(desk, first, clock())
    change_session(desk, first, attendance=Attendance.HELD, shared_notes="Before.")
    clock.turn(days=7)
    start(desk, Place(engagement.id, "opening"), Mode.IN_ROOM)
    found = prepare_content(desk, engagement.id)
    assert (found.stage, found.last_stage, found.notes) == ("opening", "introductory", "Before.")


def test_a_client_nothing_is_known_of_has_a_page_too(desk: Desk, engagement: Engagement) -> None:
    found = prepare_content(desk, engagement.id)
    assert (found.stage, found.meets_on, found.story, found.steps) == ("introductory", "", "", ())


def test_paper_names_the_client_as_the_practice_chose(
    desk: Desk, client: Client, engagement: Engagement
) -> None:
    change_client(desk, client.id, preferred_name="Mara")
    change_practice(desk, client_shown_as=ShownAs.CODE)
    found = prepare_content(desk, engagement.id)
    assert found.name == client.code
    assert "Lindell" not in repr(found)
