"""Gathering for paper: what was said arrives, what is private cannot, and a page can be remade."""

import re
from dataclasses import fields, replace
from datetime import UTC, datetime
from itertools import product

import pytest

from coachdesk.desk.areas import rate
from coachdesk.desk.clients import change_client, choose_approach
from coachdesk.desk.giving import content_of, draft_id, give, given, look_of
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.handout_content import ON_PAPER, gather
from coachdesk.desk.practice import change_practice
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.desk.steps import add_step, make_first
from coachdesk.desk.strategy import add_barrier, add_resource, change_strategy
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.form import DOCUMENT_CODE
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.habit import Habit
from coachdesk.domain.handout import (
    PARTS,
    HandoutKind,
    Look,
    PaperSize,
    Part,
    Variant,
    has_nothing,
    parts_with_nothing,
    with_parts,
)
from coachdesk.domain.ids import HabitId, SessionId, ThoughtId
from coachdesk.domain.privacy import CODE_ALPHABET, ShownAs
from coachdesk.domain.session import PrivateNote, Session
from coachdesk.domain.strategy import ResourceKind
from coachdesk.domain.thought import Channel, Reminder, Thought
from coachdesk.handouts.render import render
from coachdesk.startup import new_code
from tests.handouts.reading import read, squeezed, texts


@pytest.fixture
def told(desk, engagement):
    """A client who has said something for every page; returns the engagement's id."""
    place = Place(engagement.id, "opening")
    area = next(
        each
        for each in desk.vault.where(Area, engagement_id=engagement.id)
        if each.set is AreaSet.LIFE
    )
    rate(desk, place, area.id, now=4, desired=8)
    set_answer(desk, place, "year_from_now", "Home by six on most days")
    set_answer(desk, place, "stood_out", "Rest had gone")
    goal = add_goal(desk, engagement.id, "Wake rested", area.id)
    change_goal(desk, goal.id, why="It makes the rest easier", status=GoalStatus.ACTIVE)
    third = Place(engagement.id, "third")
    change_strategy(desk, goal.id, confidence=7, raise_by_one="A quiet week")
    add_barrier(desk, goal.id, "Late messages", "they wait until seven")
    add_resource(desk, goal.id, ResourceKind.TOOLS, "Alarm clock", has=False)
    step = add_step(desk, third, "Buy an alarm clock", goal.id)
    make_first(desk, step.id)
    set_answer(desk, Place(engagement.id, "second"), "effort_words", "steady")
    second = desk.vault.where(Session, engagement_id=engagement.id, stage="second")[0]
    desk.do("told", lambda unit: _thinking(unit, engagement.id, second.id, goal.id))
    return engagement.id


def _thinking(unit, engagement_id, session_id, goal_id):
    common = {"engagement_id": engagement_id, "session_id": SessionId(session_id)}
    thought = Thought(id=ThoughtId("t"), hindering="They will see", chosen="I choose", **common)
    unit.insert(thought)
    unit.insert(
        Reminder(
            id="r", engagement_id=engagement_id, thought_id=thought.id, channel=Channel.READ,
            what="Card", where="diary", when="each morning",
        )
    )  # fmt: skip
    unit.insert(
        Habit(id=HabitId("h"), name="Phone in the hall", cue="Kettle on", goal_id=goal_id, **common)
    )


def test_private_notes_are_not_among_what_paper_may_read():
    assert PrivateNote not in ON_PAPER


def test_no_private_word_reaches_any_page(desk, told, words):
    secrets = {}

    def write(unit):
        for session in unit.where(Session, engagement_id=told):
            note = PrivateNote(id=f"n{session.id}", engagement_id=told, session_id=session.id)
            for field in fields(PrivateNote):
                if isinstance(getattr(note, field.name), str) and not field.name.endswith("id"):
                    secret = f"Sentinel{session.stage}{field.name}".replace("_", "")
                    secrets[secret] = field.name
                    note = replace(note, **{field.name: secret})
            unit.insert(replace(note, come_back=True, other_help=True))

    desk.do("private", write)
    assert {"text", "what_worked", "try_next"} <= set(secrets.values())
    for kind, paper, variant, large in product(HandoutKind, PaperSize, Variant, (False, True)):
        content = with_parts(gather(desk, told, kind), PARTS[kind])
        pdf = render(content, paper=paper, variant=variant, words=words, large=large)
        assert "sentinel" not in squeezed("".join(read(pdf))).lower()


def test_goals_bring_ratings_goals_and_what_was_said(desk, told):
    content = gather(desk, told, HandoutKind.GOALS)
    area = content.areas[0]
    assert (area.now, area.desired) == (4, 8)
    assert area.goals[0].statement == "Wake rested"
    assert area.goals[0].why == "It makes the rest easier"
    assert content.year_from_now == "Home by six on most days"
    assert content.stood_out == "Rest had gone"
    assert content.header.stage == "opening"
    assert content.header.on == "2026-04-14"


def test_goals_let_go_are_not_printed(desk, told):
    goal = add_goal(desk, told, "Learn the harp")
    change_goal(desk, goal.id, status=GoalStatus.RELEASED)
    assert gather(desk, told, HandoutKind.GOALS).loose == ()


def test_workplace_rates_work_and_still_has_the_rest_of_life(desk, told):
    choose_approach(desk, told, Approach.WORKPLACE)
    content = gather(desk, told, HandoutKind.GOALS)
    assert content.workplace
    assert len(content.areas) == 10
    assert len(content.rest_of_life) == 8
    assert content.rest_of_life[0].now is None
    assert content.rest_of_life[0].goals[0].statement == "Wake rested"


def test_strategy_has_a_page_for_every_priority(desk, told):
    second = add_goal(desk, told, "Save six months of costs")
    parked = add_goal(desk, told, "Play the cello")
    change_goal(desk, second.id, status=GoalStatus.ACTIVE)
    content = gather(desk, told, HandoutKind.STRATEGY)
    assert [page.statement for page in content.pages] == ["Wake rested", "Save six months of costs"]
    assert [(page.number, page.of) for page in content.pages] == [(1, 2), (2, 2)]
    page = content.pages[0]
    assert page.first.what == page.steps[0].what == "Buy an alarm clock"
    assert page.barriers[0].move == "they wait until seven"
    assert [(each.what, each.has) for each in page.tools] == [("Alarm clock", False)]
    assert page.confidence == 7
    chosen = gather(desk, told, HandoutKind.STRATEGY, goal_ids=(parked.id,))
    assert [(page.statement, page.number) for page in chosen.pages] == [("Play the cello", 0)]


def test_habits_bring_thought_reminders_and_habit(desk, told):
    content = gather(desk, told, HandoutKind.HABITS)
    assert content.thoughts[0].read == ("Card, diary, each morning",)
    assert content.habits[0].goal == "Wake rested"


def test_client_is_shown_as_the_practice_does_unless_told_otherwise(desk, told, client):
    change_practice(desk, coach="Elin Harrow", name="Northlight", email="hello@north.example")
    header = gather(desk, told, HandoutKind.GOALS).header
    assert (header.practice, header.coach, header.contact) == (
        "Northlight", "Elin Harrow", "hello@north.example",
    )  # fmt: skip
    assert header.client == "Mara"
    full = gather(desk, told, HandoutKind.GOALS, shown_as=ShownAs.FULL)
    assert full.header.client == "Mara Lindell"
    code = gather(desk, told, HandoutKind.GOALS, shown_as=ShownAs.CODE)
    assert code.header.client == client.code
    assert "Mara" not in str(code.header)


def test_coach_without_a_practice_name_stands_once(desk, told):
    change_practice(desk, coach="Elin Harrow", name="")
    header = gather(desk, told, HandoutKind.GOALS).header
    assert (header.practice, header.coach) == ("Elin Harrow", "")


def test_parts_with_nothing_are_named(desk, engagement):
    content = gather(desk, engagement.id, HandoutKind.GOALS)
    assert parts_with_nothing(content) == {Part.WHEEL, Part.WHY}
    given_before_anything_is_said = {
        HandoutKind.WELCOME, HandoutKind.AGREEMENT, HandoutKind.PRIVACY,
    }  # fmt: skip
    for kind in HandoutKind:
        nothing = has_nothing(gather(desk, engagement.id, kind))
        assert nothing is (kind not in given_before_anything_is_said)


def test_client_details_stay_off_the_page(desk, told, client, words):
    change_client(desk, client.id, email="mara@secret.example", phone="0555-11", tags=("vip",))
    for kind in HandoutKind:
        pdf = render(
            gather(desk, told, kind), paper=PaperSize.A4, variant=Variant.FILLED, words=words
        )
        said = " ".join(texts(pdf))
        assert "secret" not in said
        assert "0555" not in said
        assert "vip" not in said


def test_engagement_that_is_gone_cannot_be_gathered(desk):
    with pytest.raises(LookupError):
        gather(desk, "nowhere", HandoutKind.GOALS)


# Giving


def test_drafted_id_is_the_clients_code_and_four_signs(desk, told, client):
    desk.new_code = new_code
    code, own = draft_id(desk, told).split("-")
    assert code == client.code
    assert len(own) == 4
    assert set(own) <= set(CODE_ALPHABET)


@pytest.mark.parametrize("code", ["", "7f3k", "K" * 300, "A/~B", "7F3\n"])
def test_a_code_no_form_could_be_found_by_is_not_part_of_an_id(desk, told, client, code):
    desk.new_code = new_code
    desk.do("test", lambda unit: unit.put(replace(client, code=code)))
    assert re.fullmatch(f"{DOCUMENT_CODE}-{DOCUMENT_CODE}", draft_id(desk, told))


def test_previewed_id_is_the_one_recorded(desk, told):
    content = gather(desk, told, HandoutKind.GOALS)
    record = give(desk, told, content, PaperSize.LETTER, Variant.TO_WRITE, Look(grey=True))
    assert record.document_id == content.header.document_id
    assert (record.kind, record.paper, record.variant) == ("goals", "letter", "to_write")
    assert content_of(record) == content
    assert look_of(record) == Look(grey=True)
    assert given(desk, told) == (record,)


def test_giving_the_same_page_twice_records_it_once(desk, told):
    content = gather(desk, told, HandoutKind.GOALS)
    first = give(desk, told, content, PaperSize.A4, Variant.FILLED)
    assert give(desk, told, content, PaperSize.A4, Variant.FILLED) == first
    other = give(desk, told, content, PaperSize.LETTER, Variant.FILLED)
    assert other.document_id != first.document_id
    assert content_of(other).header.version == 2
    assert len(given(desk, told)) == 2


def test_given_documents_stand_newest_first(desk, told, clock):
    first = give(desk, told, gather(desk, told, HandoutKind.GOALS), PaperSize.A4, Variant.FILLED)
    clock.turn(hours=1)
    last = give(desk, told, gather(desk, told, HandoutKind.HABITS), PaperSize.A4, Variant.FILLED)
    assert given(desk, told) == (last, first)


def test_giving_cannot_be_taken_back(desk, told):
    before = desk.last_step()
    give(desk, told, gather(desk, told, HandoutKind.GOALS), PaperSize.A4, Variant.FILLED)
    assert desk.last_step() == before


@pytest.mark.parametrize("kind", list(HandoutKind))
def test_same_page_can_be_made_again_after_all_has_changed(desk, told, words, kind):
    content = gather(desk, told, kind)
    look = {"paper": PaperSize.A4, "variant": Variant.FILLED, "words": words}
    printed = render(content, **look)
    record = give(desk, told, content, PaperSize.A4, Variant.FILLED)
    goal = gather(desk, told, HandoutKind.STRATEGY).pages[0]
    change_practice(desk, name="Another name")
    set_answer(desk, Place(told, "opening"), "year_from_now", "All changed")
    assert goal.statement == "Wake rested"
    assert render(content_of(given(desk, told)[0]), **look) == printed
    assert record.at == datetime(2026, 4, 14, 8, 35, tzinfo=UTC)
