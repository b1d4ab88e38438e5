"""A form that came back: found by its id, put beside the present, taken over and taken back."""

from datetime import UTC, datetime

import pytest

from coachdesk.desk import goals, steps, strategy, thinking
from coachdesk.desk.areas import rate
from coachdesk.desk.clients import add_skill, set_status
from coachdesk.desk.desk import Desk
from coachdesk.desk.form_rows import FormReading, FormRow, Standing
from coachdesk.desk.form_taking import accept
from coachdesk.desk.forms import answers_in
from coachdesk.desk.giving import give
from coachdesk.desk.handout_content import gather
from coachdesk.desk.sessions import Place, plan_session, repeat_stage, set_answer
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement, Skill
from coachdesk.domain.form import FORM_VERSION, YES, FieldKey, FilledForm, key_of
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal
from coachdesk.domain.habit import DayState, Rhythm
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Session
from coachdesk.domain.step import Outcome
from coachdesk.domain.strategy import ResourceKind
from coachdesk.domain.thought import Channel, Reminder
from tests.conftest import HandClock, journey_of


@pytest.fixture
def area(desk: Desk, engagement: Engagement) -> Area:
    """The first area of life, rated."""
    found = next(
        each
        for each in desk.vault.where(Area, engagement_id=engagement.id)
        if each.set is AreaSet.LIFE
    )
    rate(desk, Place(engagement.id, "opening"), found.id, now=4, desired=8)
    return found


@pytest.fixture
def goal(desk: Desk, engagement: Engagement, area: Area) -> Goal:
    made = goals.add_goal(desk, engagement.id, "Wake rested", area.id)
    set_answer(desk, Place(engagement.id, "opening"), "year_from_now", "Home by six")
    return made


@pytest.fixture
def given(desk: Desk, engagement: Engagement, goal: Goal) -> Given:
    """The Goals handout, given to be filled in."""
    return handed_out(desk, engagement, HandoutKind.GOALS)


def handed_out(desk: Desk, engagement: Engagement, kind: HandoutKind) -> Given:
    content = gather(desk, engagement.id, kind)
    return give(desk, engagement.id, content, PaperSize.A4, Variant.FILLABLE)


def returned(given: Given, values: dict[str, str]) -> FilledForm:
    keyed = []
    for name, value in values.items():
        key = key_of(name)
        assert key is not None
        keyed.append((key, value))
    return FilledForm(document_id=given.document_id, version=FORM_VERSION, values=tuple(keyed))


def read(desk: Desk, given: Given, values: dict[str, str]) -> FormReading:
    found = answers_in(desk, returned(given, values))
    assert found is not None
    return found


def row(desk: Desk, given: Given, name: str, value: str) -> FormRow | None:
    return next(iter(read(desk, given, {name: value}).rows), None)


def standing(desk: Desk, given: Given, name: str, value: str) -> Standing | None:
    found = row(desk, given, name, value)
    return found and found.standing


def take(desk: Desk, given: Given, values: dict[str, str]) -> int:
    reading = read(desk, given, values)
    return len(accept(desk, [(reading, reading.differing())]).taken)


# Whose it is


def test_a_form_is_found_by_its_id_and_by_nothing_else(desk: Desk, given: Given) -> None:
    reading = read(desk, given, {})
    assert (reading.given, reading.client.name, reading.locked) == (given, "Mara Lindell", False)
    foreign = FilledForm(document_id="ZZZZ-ZZZZ", version=1, values=())
    assert answers_in(desk, foreign) is None


# How an answer stands


def test_what_says_the_same_is_settled(desk: Desk, given: Given, goal: Goal, area: Area) -> None:
    for name, value in (
        ("answer/opening/year_from_now", " Home by six "),
        (f"goal/{goal.id}/statement", "Wake\u00a0rested"),
        (f"rating/{area.id}/now", "4"),
        (f"goal/{goal.id}/why", ""),
    ):
        assert standing(desk, given, name, value) is Standing.SAME, name


def test_composed_and_decomposed_letters_are_the_same(
    desk: Desk, engagement: Engagement, goal: Goal
) -> None:
    goals.change_goal(desk, goal.id, why="Für mich")
    given = handed_out(desk, engagement, HandoutKind.GOALS)
    assert standing(desk, given, f"goal/{goal.id}/why", "Fu\u0308r mich") is Standing.SAME


def test_what_the_client_changed_is_offered(desk: Desk, given: Given, goal: Goal) -> None:
    found = row(desk, given, f"goal/{goal.id}/why", "Everything is easier then")
    assert found is not None
    assert found.standing is Standing.CHANGED
    assert (found.about, found.present, found.was) == ("Wake rested", "", "")


def test_what_the_client_left_alone_never_replaces_newer_words(
    desk: Desk, given: Given, goal: Goal
) -> None:
    goals.change_goal(desk, goal.id, statement="Wake rested five mornings")
    assert standing(desk, given, f"goal/{goal.id}/statement", "Wake rested") is Standing.LEFT
    assert read(desk, given, {f"goal/{goal.id}/statement": "Wake rested"}).differing() == ()


def test_what_both_changed_shows_all_three(desk: Desk, given: Given, goal: Goal) -> None:
    goals.change_goal(desk, goal.id, statement="Wake rested five mornings")
    found = row(desk, given, f"goal/{goal.id}/statement", "Sleep")
    assert found is not None
    assert found.standing is Standing.CONFLICT
    assert (found.was, found.present, found.new) == (
        "Wake rested", "Wake rested five mornings", "Sleep",
    )  # fmt: skip


def test_what_was_taken_out_is_offered_apart(desk: Desk, given: Given, area: Area) -> None:
    assert standing(desk, given, f"rating/{area.id}/desired", "") is Standing.EMPTIED


def test_what_is_no_longer_here_cannot_be_taken(desk: Desk, given: Given, goal: Goal) -> None:
    goals.remove_goal(desk, goal.id)
    found = row(desk, given, f"goal/{goal.id}/statement", "Sleep well")
    assert found is not None
    assert (found.standing, found.can_be_taken) == (Standing.GONE, False)
    # What the client did not touch is nothing to tell of.
    assert row(desk, given, f"goal/{goal.id}/statement", "Wake rested") is None


@pytest.mark.parametrize("value", ["0", "11", "seven", "4.5", "-1", "٣"])
def test_a_number_that_is_none_cannot_be_taken(
    desk: Desk, given: Given, area: Area, value: str
) -> None:
    assert standing(desk, given, f"rating/{area.id}/now", value) is Standing.WRONG


@pytest.mark.parametrize(
    "name",
    [
        "goal/{goal}/status", "goal/{goal}/engagement_id", "goal/{goal}/id", "goal/{goal}/nothing",
        "answer/introductory/decision", "answer/introductory/fit_coach", "answer/opening/unknown",
        "answer/nowhere/year_from_now", "note/{goal}/text", "client/{goal}/name",
        "strategy/{goal}/goal_id", "step/{goal}/session_id",
    ],
)  # fmt: skip
def test_a_form_reaches_nothing_a_client_is_not_asked(
    desk: Desk, given: Given, goal: Goal, name: str
) -> None:
    found = row(desk, given, name.format(goal=goal.id), "start")
    assert found is not None  # nothing anyone wrote is lost from sight
    assert (found.standing, found.can_be_taken) == (Standing.NOWHERE, False)


# Taking over


def test_all_that_is_taken_is_one_step_to_take_back(
    desk: Desk, engagement: Engagement, given: Given, goal: Goal, area: Area
) -> None:
    before = everything(desk)
    values = {
        "answer/opening/year_from_now": "Home by five\nund Ruhe – مرحبا 😀",
        f"goal/{goal.id}/why": "It makes the rest easier",
        f"rating/{area.id}/now": "6",
        f"goal/new.{area.id}.1/statement": "Walk at noon",
        f"goal/new.{area.id}.1/why": "To think",
    }
    reading = read(desk, given, values)
    done = accept(desk, [(reading, reading.differing())])
    assert (len(done.taken), done.refused) == (4, ())
    journey = journey_of(desk, engagement)
    opening = journey.session("opening")
    assert opening is not None
    assert journey.answer(opening, "year_from_now") == values["answer/opening/year_from_now"]
    assert journey.rating(opening, area.id).now == 6  # type: ignore[union-attr]
    made = next(each for each in journey.goals_in(area.id) if each.id != goal.id)
    assert (made.statement, made.why) == ("Walk at noon", "To think")
    # Everything says the same now.
    assert [each.standing for each in read(desk, given, values).rows] == [Standing.SAME] * 4
    assert desk.undo() == done.step
    assert everything(desk) == before
    desk.redo()
    assert len(journey_of(desk, engagement).goals_in(area.id)) == 2


def test_a_form_returned_twice_offers_only_what_differs(
    desk: Desk, engagement: Engagement, given: Given, area: Area
) -> None:
    first = {
        "answer/opening/year_from_now": "Home by five",
        f"goal/new.{area.id}.1/statement": "Walk at noon",
    }
    assert take(desk, given, first) == 2
    assert take(desk, given, first) == 0
    second = {**first, f"goal/new.{area.id}.1/why": "To think"}
    differing = read(desk, given, second).differing()
    assert [each.parts for each in differing] == [(("why", "To think"),)]
    assert take(desk, given, second) == 1
    assert [each.why for each in journey_of(desk, engagement).goals()] == ["", "To think"]


def test_a_new_line_without_its_main_words_cannot_be_taken(
    desk: Desk, given: Given, area: Area
) -> None:
    found = row(desk, given, f"goal/new.{area.id}.1/why", "Because")
    assert found is not None
    assert found.standing is Standing.WRONG
    assert row(desk, given, f"goal/new.{area.id}.2/statement", "") is None


def test_a_row_a_rule_refuses_does_not_hold_up_the_others(
    desk: Desk, given: Given, goal: Goal, area: Area
) -> None:
    reading = read(
        desk, given, {f"goal/{goal.id}/statement": "Sleep", f"rating/{area.id}/now": "9"}
    )
    first, second = reading.differing()
    forged = FormRow(
        key=first.key, parts=(("statement", "  "),), standing=Standing.CHANGED, about=first.about
    )
    done = accept(desk, [(reading, [forged, second])])
    assert (done.taken, done.refused) == ((second,), (forged,))
    assert [each.statement for each in desk.vault.all(Goal)] == ["Wake rested"]


def test_an_archived_client_can_be_looked_at_only(
    desk: Desk, engagement: Engagement, given: Given, goal: Goal
) -> None:
    set_status(desk, engagement.client_id, ClientStatus.ARCHIVED)
    before = everything(desk)
    reading = read(desk, given, {f"goal/{goal.id}/why": "Because"})
    assert reading.locked
    assert reading.differing()
    assert accept(desk, [(reading, reading.differing())]).taken == ()
    assert everything(desk) == before


def test_the_first_answer_makes_the_session_as_a_page_does(
    desk: Desk, engagement: Engagement
) -> None:
    given = handed_out(desk, engagement, HandoutKind.GOALS)
    assert desk.vault.all(Session) == ()
    assert take(desk, given, {"answer/opening/stood_out": "Rest had gone"}) == 1
    made = desk.vault.all(Session)
    assert [each.stage for each in made] == ["opening"]
    desk.undo()
    assert desk.vault.all(Session) == ()


def test_every_field_of_a_strategy_comes_in(desk: Desk, engagement: Engagement, goal: Goal) -> None:
    goals.set_goal_status(desk, goal.id, goals.GoalStatus.ACTIVE)
    step = steps.add_step(desk, Place(engagement.id, "third"), "Buy a clock", goal.id)
    barrier = strategy.add_barrier(desk, goal.id, "Late messages")
    assert step is not None
    assert barrier is not None
    given = handed_out(desk, engagement, HandoutKind.STRATEGY)
    taken = take(
        desk,
        given,
        {
            f"strategy/{goal.id}/approach": "Guard the hour before bed",
            f"strategy/{goal.id}/confidence": "8",
            f"step/{step.id}/by": "2026-05-29",
            f"step/{step.id}/where": "Shop by the station",
            f"barrier/{barrier.id}/move": "they wait",
            f"goal/{goal.id}/target": "5,5",
            f"goal/{goal.id}/target_on": "one fine day",
            f"step/new.{goal.id}.1/what": "Hang the blind",
            f"step/new.{goal.id}.1/who": "Jon",
            f"barrier/new.{goal.id}.1/what": "Travel",
            f"resource/new.{goal.id}.tools.1/what": "Blind",
            f"resource/new.{goal.id}.tools.1/has": "",
            f"milestone/new.{goal.id}.1/title": "Three in a row",
            f"milestone/new.{goal.id}.1/on": "2026-06-01",
            f"supporter/new.{goal.id}.1/who": "Sam",
            f"supporter/new.{goal.id}.1/ask": "The seven o’clock desk",
        },
    )
    assert taken == 12
    journey = journey_of(desk, engagement)
    plan_ = journey.strategy(goal.id)
    assert plan_ is not None
    assert (plan_.approach, plan_.confidence) == ("Guard the hour before bed", 8)
    kept = journey.find(Goal, goal.id)
    assert kept is not None
    assert (kept.target, kept.target_on) == (5.5, "one fine day")
    found = journey.of_goal(type(step), goal.id)
    assert [(each.what, each.by, each.where, each.who) for each in found] == [
        ("Buy a clock", "2026-05-29", "Shop by the station", ""),
        ("Hang the blind", "", "", "Jon"),
    ]
    resource = desk.vault.all(strategy.Resource)[0]
    assert (resource.kind, resource.what, resource.goal_id) == (
        ResourceKind.TOOLS, "Blind", goal.id,
    )  # fmt: skip
    assert desk.vault.all(strategy.Milestone)[0].on == "2026-06-01"
    assert desk.vault.all(strategy.Supporter)[0].ask == "The seven o’clock desk"
    desk.undo()
    assert desk.vault.all(strategy.Supporter) == ()


def test_thoughts_habits_and_their_days_come_in(
    desk: Desk, engagement: Engagement, clock: HandClock
) -> None:
    second = Place(engagement.id, "second")
    thought = thinking.add_thought(desk, second, hindering="I must answer", chosen="It can wait")
    habit = thinking.add_habit(desk, second, "Phone in the hall", cue="After supper")
    given = handed_out(desk, engagement, HandoutKind.HABITS)
    thinking.mark_day(desk, habit.id, datetime(2026, 4, 15, tzinfo=UTC).date(), DayState.TINY)
    taken = take(
        desk,
        given,
        {
            f"thought/{thought.id}/chosen": "It can wait until seven",
            f"reminder/{thought.id}.read/what": "A card at the mirror",
            f"habit/{habit.id}/reward": "A chapter",
            f"habit/{habit.id}/weekday.0": YES,
            f"habit/{habit.id}/weekday.2": YES,
            f"day/{habit.id}/2026-04-15": YES,
            f"day/{habit.id}/2026-04-16": YES,
            f"day/{habit.id}/2026-04-17": "",
            f"day/{habit.id}/nonsense": YES,
            "habit/new.1/cue": "At noon",
            "habit/new.1/tiny": "One minute",
            "thought/new.1/chosen": "I may rest",
            "reminder/new.1.see/what": "The tree",
        },
    )
    assert taken == 7
    journey = journey_of(desk, engagement)
    first, new = journey.thoughts()
    assert (first.chosen, new.chosen) == ("It can wait until seven", "I may rest")
    reminders = {(each.thought_id, each.channel): each.what for each in journey.all(Reminder)}
    assert reminders == {
        (first.id, Channel.READ): "A card at the mirror",
        (new.id, Channel.SEE): "The tree",
    }
    kept, made = journey.habits()
    assert (kept.reward, kept.rhythm, kept.weekdays) == ("A chapter", Rhythm.WEEKDAYS, 0b101)
    assert (made.cue, made.tiny) == ("At noon", "One minute")
    assert {day.isoformat(): state for day, state in journey.log(habit.id).items()} == {
        "2026-04-15": DayState.TINY,
        "2026-04-16": DayState.DONE,
    }


def test_a_prep_sheet_goes_to_the_check_in_it_was_given_for(
    desk: Desk, engagement: Engagement, goal: Goal, clock: HandClock
) -> None:
    step = steps.add_step(desk, Place(engagement.id, "third"), "Buy a clock", goal.id)
    assert step is not None
    past = plan_session(desk, Place(engagement.id, "check_in"), desk.now())
    given = handed_out(desk, engagement, HandoutKind.GOALS)  # any document will do to carry it
    clock.turn(days=20)
    repeat_stage(desk, engagement.id, "check_in")
    values = {
        "answer/check_in/wins": "Three mornings",
        f"step/{step.id}/outcome": "partly",
        f"step/{step.id}/learned": "The hall is cold",
    }
    assert take(desk, given, values) == 3
    journey = journey_of(desk, engagement)
    assert journey.answer(past, "wins") == "Three mornings"
    (review,) = journey.reviews()
    assert (review.outcome, review.learned) == (Outcome.PARTLY, "The hall is cold")
    assert review.session_id == past.id


def test_choices_and_skills_come_in(desk: Desk, engagement: Engagement, given: Given) -> None:
    skill = add_skill(desk, engagement.id, "Saying no")
    taken = take(
        desk,
        given,
        {
            "answer/introductory/choice.log": YES,
            "answer/introductory/choice.email": "",
            f"skill/{skill.id}/now": "3",
            f"skill/{skill.id}/practise_by": "Once a day",
            "answer/fourth/agree.minutes": "45",
            "answer/fourth/agree.measures": "Pages\nRuns",
        },
    )
    assert taken == 5
    journey = journey_of(desk, engagement)
    assert journey.answer(journey.session("introductory"), "choice.log") is True
    assert journey.answer(journey.session("introductory"), "choice.email") is None
    assert journey.answer(journey.session("fourth"), "agree.minutes") == 45
    assert journey.answer(journey.session("fourth"), "agree.measures") == ("Pages", "Runs")
    kept = journey.find(type(skill), skill.id)
    assert kept is not None
    assert (kept.now, kept.practise_by) == (3, "Once a day")


def test_a_skill_written_on_an_empty_line_is_made_once(
    desk: Desk, engagement: Engagement, given: Given
) -> None:
    written = {
        "skill/new.1/name": "Asking early",
        "skill/new.1/now": "3",
        "skill/new.1/desired": "8",
        "skill/new.1/practise_by": "One question a day",
        "skill/new.2/now": "5",
    }
    assert take(desk, given, written) == 1
    assert take(desk, given, written) == 0
    (made,) = journey_of(desk, engagement).all(Skill)
    assert (made.name, made.now, made.desired) == ("Asking early", 3, 8)
    assert made.practise_by == "One question a day"


def everything(desk: Desk) -> dict[str, object]:
    from coachdesk.storage.tables import TABLES

    return {kind.__name__: sorted(desk.vault.all(kind), key=str) for kind in TABLES}


def test_a_tick_that_is_taken_out_is_an_answer(
    desk: Desk, engagement: Engagement, given: Given
) -> None:
    place = Place(engagement.id, "introductory")
    set_answer(desk, place, "choice.sponsor", value=True)
    key = FieldKey("answer", "introductory", "choice.sponsor")
    handed = FilledForm(document_id=given.document_id, version=1, values=((key, YES),))
    form = FilledForm(document_id=given.document_id, version=1, values=((key, ""),))
    reading = answers_in(desk, form, again=handed)
    assert reading is not None
    (found,) = reading.differing()
    assert found.standing is Standing.CHANGED
    assert accept(desk, [(reading, [found])]).taken == (found,)
    journey = journey_of(desk, engagement)
    assert journey.answer(journey.session("introductory"), "choice.sponsor") is None


def test_a_time_of_day_stands_behind_a_space_on_a_form(
    desk: Desk, engagement: Engagement, goal: Goal, given: Given
) -> None:
    step = steps.add_step(
        desk, Place(engagement.id, "third"), "Buy a clock", goal.id, by="2026-05-29T18:00"
    )
    assert step is not None
    assert standing(desk, given, f"step/{step.id}/by", "2026-05-29 18:00") is Standing.SAME
    assert take(desk, given, {f"step/{step.id}/by": "2026-05-30 18:00"}) == 1
    assert desk.vault.all(type(step))[0].by == "2026-05-30T18:00"


def test_one_line_that_holds_several_fields_takes_the_place_of_all(
    desk: Desk, engagement: Engagement
) -> None:
    second = Place(engagement.id, "second")
    habit = thinking.add_habit(desk, second, "Phone away", cue="After supper", anchor="the kettle")
    given = handed_out(desk, engagement, HandoutKind.HABITS)
    name = f"habit/{habit.id}/cue"
    assert standing(desk, given, name, "After supper, the kettle") is Standing.SAME
    assert take(desk, given, {name: "When the kettle sings"}) == 1
    kept = journey_of(desk, engagement).habits()[0]
    assert (kept.cue, kept.anchor) == ("When the kettle sings", "")


def test_what_the_sponsor_writes_is_kept_as_an_answer(
    desk: Desk, engagement: Engagement, given: Given
) -> None:
    name = "answer/opening/sponsor_comment"
    assert take(desk, given, {name: "She leads well."}) == 1
    assert journey_of(desk, engagement).latest_text("opening", "sponsor_comment") == (
        "She leads well."
    )
    assert take(desk, given, {name: "She leads well."}) == 0


def test_the_newest_number_of_a_goal_is_noted_on_the_day_it_came(
    desk: Desk, engagement: Engagement, goal: Goal, clock: HandClock
) -> None:
    plan_session(desk, Place(engagement.id, "check_in"), clock())
    goals.measure(desk, Place(engagement.id, "check_in"), goal.id, day_text(desk.today()), 2.0)
    given = handed_out(desk, engagement, HandoutKind.PROGRESS)
    name = f"measurement/{goal.id}/value"
    clock.turn(days=14)
    for wrong in ("three", "1e3", "3 of 5", "0x10"):
        assert standing(desk, given, name, wrong) is Standing.WRONG
    assert standing(desk, given, name, "") in (Standing.SAME, Standing.LEFT)
    assert take(desk, given, {name: "3,5"}) == 1
    values = journey_of(desk, engagement).values(goal.id)
    assert [each.value for each in values] == [2.0, 3.5]
    assert values[-1].on == day_text(desk.today())
    assert standing(desk, given, name, "3.5") is Standing.SAME
    assert standing(desk, given, name, "4") is Standing.CONFLICT
    goals.remove_goal(desk, goal.id)
    assert standing(desk, given, name, "4") is Standing.GONE
