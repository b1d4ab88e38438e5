"""The second session from the keyboard: the story read back, thoughts, habits, reminders, days."""

from PySide6.QtTest import QTest

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.desk.sessions import Place, set_answer
from coachdesk.desk.thinking import add_habit, add_thought
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.habit import CueKind, DayMark, Habit, HabitKind, Rhythm
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.stage import stage_of
from coachdesk.domain.thought import Reminder, Thought
from coachdesk.ui.main_window import MainWindow
from tests.conftest import day, focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import ALT, CTRL, K, tab_to, write


def open_second(window: MainWindow, client: Client, section: str) -> None:
    window.open_client(client.id)
    window.client_page.open_stage("second", section)
    let_events_run()


def test_the_whole_session_is_written_by_keyboard(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week")
    window.open_client(client.id)
    QTest.keyClick(focused(), K.Key_G, CTRL)
    press(K.Key_3)
    assert window.client_page.stage == "second"
    assert focused().accessibleName() == "Mara’s story"

    type_text("You told me work has crowded out the rest.")
    tab_to("Read back, confirmed")
    press(K.Key_Return)
    write("What Mara said to it", "Yes. Exactly that. Да")
    tab_to("Level of effort")
    press(K.Key_6)
    write("In Mara’s own words", "Most evenings")

    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "thoughts"
    assert focused().accessibleName() == "The thought that gets in the way"
    type_text("If I say no, they will find out.")
    tab_to("Feels true")
    press(K.Key_8)
    tab_to("Afterwards")
    press(K.Key_3)
    write("The thought Mara chooses", "A clear no helps us all.")
    tab_to("Believable")
    press(K.Key_7)
    write("Read: what", "A card in the diary")
    write("Partner: what", "Sam asks")
    tab_to("Where it shows, the evidence, an experiment")
    press(K.Key_Return)
    write("Where it shows", "Mondays")
    write("What speaks for it", "The spring review")
    write("What speaks against it", "Five good years")
    write("An experiment", "Say no once")
    write("On", "fri")
    tab_to("The goal it serves")
    press(K.Key_Down)
    tab_to("What follows from each thought")
    press(K.Key_Space)
    for which, words in (
        ("With the thought that gets in the way", ("tight", "say yes", "tired")),
        ("With the thought chosen", ("calm", "ask for time", "proud")),
    ):
        parts = ("I feel", "so I do", "and what comes of it")
        for part, text in zip(parts, words, strict=True):
            write(f"{which}: {part}", text)

    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "habits"
    assert focused().accessibleName() == "Habit"
    type_text("Phone in the hall")
    tab_to("The goal it serves")
    press(K.Key_Down)
    tab_to("Kind of cue")
    press(K.Key_Down, times=3)
    write("Cue", "The kettle is on")
    write("After which habit", "tidying the kitchen")
    write("Routine", "Phone on the shelf, ten pages")
    write("Reward", "The good tea")
    write("Tiny version, two minutes or less", "Phone on the shelf")
    write("On the hard day, if … then …", "If I am late, then it stays in my coat.")
    tab_to("How often")
    tab_to("Monday")
    press(K.Key_Right, times=5)
    press(K.Key_Space)
    tab_to("Why, support, first and last day")
    press(K.Key_Return)
    write("Why it matters", "Mornings decide the day")
    write("Who supports it", "Sam")
    tab_to("First day")
    press(K.Key_A, CTRL)
    type_text("2026-04-06")

    press(K.Key_PageDown, CTRL)
    assert window.client_page.section == "reminders"
    assert focused().accessibleName() == "Read: where"
    type_text("on the desk")
    write("Read: when", "each morning")
    press(K.Key_Tab)

    journey = journey_of(desk, engagement)
    session = journey.session("second")
    assert journey.engagement.story == "You told me work has crowded out the rest."
    assert journey.engagement.story_confirmed_at == desk.now()
    assert journey.answer_text(session, "story_reaction") == "Yes. Exactly that. Да"
    assert journey.answer(session, "effort") == 6
    assert journey.answer_text(session, "effort_words") == "Most evenings"
    (thought,) = journey.thoughts()
    assert (thought.hindering, thought.chosen) == (
        "If I say no, they will find out.",
        "A clear no helps us all.",
    )
    assert (thought.true_before, thought.true_after, thought.believable) == (8, 3, 7)
    assert (thought.where_it_shows, thought.evidence_for, thought.evidence_against) == (
        "Mondays",
        "The spring review",
        "Five good years",
    )
    assert (thought.experiment, thought.experiment_on) == ("Say no once", "2026-04-17")
    assert (thought.goal_id, thought.start_on) == (goal.id, "2026-04-15")
    assert [thought.hindering_feeling, thought.hindering_action, thought.hindering_result] == [
        "tight",
        "say yes",
        "tired",
    ]
    assert [thought.chosen_feeling, thought.chosen_action, thought.chosen_result] == [
        "calm",
        "ask for time",
        "proud",
    ]
    reminders = {each.channel.value: each for each in journey.all(Reminder)}
    assert (reminders["read"].what, reminders["read"].where, reminders["read"].when) == (
        "A card in the diary",
        "on the desk",
        "each morning",
    )
    assert reminders["partner"].what == "Sam asks"
    (habit,) = journey.habits()
    assert (habit.name, habit.goal_id) == ("Phone in the hall", goal.id)
    assert (habit.cue_kind, habit.cue, habit.anchor) == (
        CueKind.AFTER_HABIT,
        "The kettle is on",
        "tidying the kitchen",
    )
    assert (habit.routine, habit.reward, habit.tiny) == (
        "Phone on the shelf, ten pages",
        "The good tea",
        "Phone on the shelf",
    )
    assert habit.if_then == "If I am late, then it stays in my coat."
    assert (habit.rhythm, habit.weekdays) == (Rhythm.WEEKDAYS, 0b1011111)
    assert (habit.why, habit.support_person) == ("Mornings decide the day", "Sam")
    assert (habit.start_on, habit.kind) == ("2026-04-06", HabitKind.BUILD)
    assert state_of(stage_of("second"), journey) is StageState.DONE


def test_a_month_of_days_is_noted_on_the_page(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    place = Place(engagement.id, "second")
    add_habit(desk, place, "Walk", cue="Lunch", start_on="2026-03-16")
    open_second(window, client, "habits")
    card = window.client_page.view("habits").cards.cards()[0]
    card.days.strip.stand_on(0)
    for key in (K.Key_D, K.Key_T, K.Key_E, K.Key_M) * 7:
        press(key)
    marks = {day(mark.on): mark.state.value for mark in desk.vault.all(DayMark)}
    assert len(marks) == 28
    assert marks[day("2026-03-19")] == "missed"
    window.client_page.refresh()
    assert card.days.counts.full_text() == "D done · T tiny · E excused · M missed"
    press(K.Key_Tab)
    assert card.days.counts.full_text() == "7 done, 7 tiny version, 7 excused, 7 missed"


def test_the_last_mark_is_taken_back_with_ctrl_z(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    place = Place(engagement.id, "second")
    add_habit(desk, place, "Walk", cue="Lunch", start_on="2026-04-06")
    open_second(window, client, "habits")
    card = window.client_page.view("habits").cards.cards()[0]
    card.days.strip.stand_on(0)
    press(K.Key_D, times=2)
    QTest.keyClick(focused(), K.Key_Z, CTRL)
    assert [mark.on for mark in desk.vault.all(DayMark)] == ["2026-04-06"]


def test_cards_move_by_alt_and_arrow_and_come_back_after_removal(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    place = Place(engagement.id, "second")
    for text in ("first", "second", "third"):
        add_thought(desk, place, hindering=text)
    open_second(window, client, "thoughts")
    cards = window.client_page.view("thoughts").cards
    cards.cards()[0].first_field().setFocus()
    press(K.Key_Down, ALT)
    press(K.Key_Down, ALT)
    journey = journey_of(desk, engagement)
    assert [each.hindering for each in journey.thoughts()] == ["second", "third", "first"]
    assert focused() is cards.cards()[2].first_field()
    press(K.Key_Up, ALT)
    journey = journey_of(desk, engagement)
    assert [each.hindering for each in journey.thoughts()] == ["second", "first", "third"]

    tab_to("Thought menu")
    actions = cards.cards()[1].menu().actions()
    assert [each.text() for each in actions] == [
        "Move up",
        "Move down",
        "",
        "Remove this thought",
    ]
    actions[-1].trigger()
    let_events_run()
    journey = journey_of(desk, engagement)
    assert [each.hindering for each in journey.thoughts()] == ["second", "third"]
    assert len(cards.cards()) == 2
    assert focused().accessibleName() == "Thought menu"
    QTest.keyClick(focused(), K.Key_Z, CTRL)
    let_events_run()
    journey = journey_of(desk, engagement)
    assert [each.hindering for each in journey.thoughts()] == ["second", "first", "third"]
    assert [each.first_field().value() for each in cards.cards()] == ["second", "first", "third"]


def test_looking_at_the_page_makes_no_record(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    for section in ("read_back", "thoughts", "habits", "reminders", "wrap_up"):
        open_second(window, client, section)
    assert desk.vault.all(Thought) == ()
    assert desk.vault.all(Habit) == ()
    assert journey_of(desk, engagement).session("second") is None


def test_the_plus_button_adds_another_card_and_begins_it(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    open_second(window, client, "habits")
    view = window.client_page.view("habits")
    type_text("Walk")
    view.add_button.setFocus()
    press(K.Key_Return)
    type_text("Read")
    press(K.Key_Tab)
    assert [each.name for each in journey_of(desk, engagement).habits()] == ["Walk", "Read"]
    assert view.plenty.full_text() == "One to three is plenty"
    for _ in range(2):
        view.add_button.setFocus()
        press(K.Key_Return)
    assert len(journey_of(desk, engagement).habits()) == 4
    assert view.plenty.full_text() == "More than three at once is a lot; all are kept"


def test_days_that_cannot_be_meant_are_kept_and_said(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    place = Place(engagement.id, "second")
    add_habit(desk, place, "Walk", start_on="2026-04-01", ended_on="2026-03-01")
    add_habit(desk, place, "Read", start_on="31 February")
    add_habit(desk, place, "Rest", start_on="2031-01-01")
    open_second(window, client, "habits")
    said = [card.sentences.text() for card in window.client_page.view("habits").cards.cards()]
    assert said == [
        "It ends before it begins.",
        "“31 February” is not a day in the calendar.",
        "It begins more than a month from now.",
    ]
    kept = [(habit.start_on, habit.ended_on) for habit in journey_of(desk, engagement).habits()]
    assert kept == [("2026-04-01", "2026-03-01"), ("31 February", ""), ("2031-01-01", "")]


def test_a_thought_hard_to_believe_is_better_softened(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    place = Place(engagement.id, "second")
    add_thought(desk, place, hindering="x", chosen="y", believable=5)
    add_thought(desk, place, hindering="x", chosen="y", believable=6)
    open_second(window, client, "thoughts")
    cards = window.client_page.view("thoughts").cards.cards()
    assert [card.soften.isHidden() for card in cards] == [False, True]


def test_the_story_can_begin_with_the_client_s_own_words(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    set_answer(desk, Place(engagement.id, "introductory"), "why_now", "A new manager. And more.")
    add_goal(desk, engagement.id, "Sleep through")
    open_second(window, client, "read_back")
    tab_to("Begin with Mara’s words")
    press(K.Key_Return)
    story = journey_of(desk, engagement).engagement.story
    assert story == "What brings you here: A new manager.\nYou choose: Sleep through"
    assert window.client_page.view("read_back").story.value() == story


def test_for_an_archived_client_everything_is_there_to_read_and_nothing_to_change(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    from coachdesk.desk.clients import set_status

    place = Place(engagement.id, "second")
    add_thought(desk, place, hindering="x", chosen="y", believable=5)
    add_habit(desk, place, "Walk", start_on="2026-04-06")
    set_status(desk, client.id, ClientStatus.ARCHIVED)
    open_second(window, client, "thoughts")
    window.client_page.page().build_all()
    before = [desk.vault.all(kind) for kind in (Thought, Habit, DayMark, Engagement)]
    for section in ("read_back", "thoughts", "habits", "reminders"):
        for widget in window.client_page.view(section).findChildren(object):
            if hasattr(widget, "isVisible") and widget.isVisible() and hasattr(widget, "setFocus"):
                for key in (K.Key_D, K.Key_5, K.Key_Space, K.Key_Down):
                    QTest.keyClick(widget, key)
                QTest.keyClick(widget, K.Key_Down, ALT)
                assert not getattr(widget, "placeholderText", str)(), "no example stands there"
    window.room.autosave.flush()
    assert [desk.vault.all(kind) for kind in (Thought, Habit, DayMark, Engagement)] == before


def test_nothing_is_lost_when_two_clients_are_looked_at_in_turn(
    window: MainWindow, desk: Desk, client: Client, engagement: Engagement
) -> None:
    other = add_client(desk, "Priya Raman")
    open_second(window, client, "thoughts")
    type_text("They will find out")
    open_second(window, other, "thoughts")
    assert focused().accessibleName() == "The thought that gets in the way"
    open_second(window, client, "thoughts")
    cards = window.client_page.view("thoughts").cards.cards()
    assert [card.first_field().value() for card in cards] == ["They will find out"]
