"""One whole story by keyboard: from the first start to the printed pages and the closing.

The practice has a passphrase from its first minute. The program is closed and started again between
the sessions; each time it is unlocked, and everything entered so far must stand on its page again.
"""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coachdesk.domain.engagement import Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.marks import StageState, done_count, state_of
from coachdesk.domain.session import elapsed, is_held
from coachdesk.domain.stage import STAGES
from coachdesk.ui.widgets.days import DayField
from tests.conftest import HandClock, focused, let_events_run, press, type_text
from tests.handouts.reading import squeezed
from tests.journeys.coach import Coach, Ledger, on_screen, sitting
from tests.journeys.keys import ALT, SHIFT, K, back_to, name, tab_to

GOALS = (
    ("Work & career", "Lead the planning team, not the fire drills", "I am good at it"),
    ("Money", "Six months of costs put aside", "To choose freely"),
    ("Health & energy", "Wake rested five mornings a week", "Saturdays are for living"),
    ("Family & friends", "Dinner without phones", "They notice, да"),
    ("Partner & romance", "Two weekends away", "We talk on trains"),
    ("Personal growth", "Finish the certificate", "I started it"),
    ("Fun & leisure", "One evening only mine", "I miss the choir"),
)


@pytest.mark.timeout(600)
def test_from_the_first_start_to_the_closing(
    qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    clock, ledger = HandClock(), Ledger()
    monkeypatch.setattr("coachdesk.startup.now", clock)
    sittings = (
        welcome_and_introductory, opening, second, third, fourth, check_in, closing, looking_back,
    )  # fmt: skip
    for hold in sittings:
        with sitting(tmp_path, clock, ledger, qtbot) as coach:
            if hold is not welcome_and_introductory:
                coach.open_client()
                coach.finds_everything()
            hold(coach)
        clock.turn(days=7)


def welcome_and_introductory(coach: Coach) -> None:
    assert name() == "Your name"
    type_text("Nadia Ortega")
    press(K.Key_Tab)
    type_text("Ortega Coaching\n")
    let_events_run()
    coach.protect()
    assert name().startswith("Add your first client")
    press(K.Key_Return)
    let_events_run()
    type_text("Mara Lindell\n")
    let_events_run()
    assert coach.window.shows_client()

    coach.stage = 1
    assert name() == "Likes to be called"
    coach.begin("By phone")
    coach.write("E-mail", "mara@example.org")
    coach.write("What Mara wants from today", "To know whether this could help")
    coach.rate("Energy on arriving", 6)
    coach.rate("Clarity on arriving", 4)
    coach.on()
    assert name() == "What made this the moment to talk?"
    coach.type("A new manager in February. Ж")
    coach.write(
        "If this went brilliantly, what would be visibly different in six months?",
        "Evenings that belong to me",
    )
    coach.write("What have you already tried, and what helped?", "A calendar block")
    for scale, value in (("How much it matters", 9), ("Ready to start", 7)):
        coach.rate(scale, value)
    coach.rate("Confident it can change", 5)
    coach.write("Why that much", "My son asked who I am on Sundays")
    coach.choose("Earlier coaching", 2)
    coach.tick("Writing")
    coach.on()
    for explained in (
        "It is not therapy, and not advice",
        "What is said stays between us, and the limits of that",
        "What you bring, what I bring",
        "Work between the sessions",
        "What is written down, and for how long",
        "Fees and cancelling",
        "Either of us may stop",
    ):
        coach.tick(explained)
    coach.write("The topic", "Saying no to one meeting")
    coach.write("What became clearer", "It is two people, not forty")
    coach.write("What Mara takes away", "I write to Sam tonight")
    coach.on()
    coach.choose("Does it feel right to Mara?", 1)
    coach.write("Does it feel right to Mara? Because", "I could breathe")
    coach.choose("Does it feel right to you?", 1)
    coach.write("Fee", "€ 120 a session")
    coach.on()
    coach.choose("What next?", 1)
    coach.choose("Approach", -2)
    coach.rate("How much Mara wants this", 9)
    coach.write("What speaks against it?", "Time")
    tab_to("Mark as signed")
    press(K.Key_Return)
    let_events_run()
    assert name() == "Not signed after all"
    coach.finish(25)
    coach.date("Next session", "+1w 10:00")
    coach.rate("Energy on leaving", 8)


def opening(coach: Coach) -> None:
    coach.go(2)
    coach.begin()
    coach.page.show_section("areas")
    let_events_run()
    assert name() == "Work & career, now"
    areas = {
        "Work & career": 5, "Money": 6, "Health & energy": 4, "Family & friends": None,
        "Partner & romance": 3, "Personal growth": 5, "Fun & leisure": 7, "Home & surroundings": 10,
    }  # fmt: skip
    for area, now in areas.items():
        if now is None:
            press(K.Key_Delete)
        else:
            coach.rate(f"{area}, now", now)
        press(K.Key_Down)
    press(K.Key_Up, times=7)
    press(K.Key_Tab)
    coach.rate("Work & career, desired", 8)
    press(K.Key_Backtab, SHIFT)
    press(K.Key_Return)
    for area, goal, why in GOALS:
        assert name() == f"Goal, {area}"
        coach.type(goal)
        press(K.Key_Tab)
        coach.type(why)
        press(K.Key_Backtab, SHIFT)
        press(K.Key_Return, times=2)  # a further line, and on to the next area
    assert name() == "Goal, Home & surroundings"
    press(K.Key_Tab)
    assert name() == "Nothing now, no goal here"
    press(K.Key_Space)
    press(K.Key_Escape)
    coach.on()
    coach.choose("People, helps or hinders", 1)
    coach.write("People, how", "My sister backs it")
    coach.on()
    coach.write("A year from now", "I wake rested, and Sundays are ours.")
    coach.write("The story", "You want your evenings back.")

    coach.finish(80)
    coach.date("Next session", "+1w 10:00")
    pages = coach.hand_out("Goals.pdf")
    assert len(pages) == 1
    said = squeezed(pages[0])
    for area, goal, why in GOALS:
        assert squeezed(area) in said
        assert squeezed(goal) in said
        assert squeezed(why) in said
    assert squeezed("I wake rested, and Sundays are ours.") in said
    assert "Lindell" not in said


def second(coach: Coach) -> None:
    coach.go(3)
    coach.begin()
    tab_to("Read back, confirmed")
    press(K.Key_Return)
    coach.write("What Mara said to it", "Yes. Exactly that.")
    coach.rate("Level of effort", 6)
    coach.write("In Mara’s own words", "Most evenings")
    coach.on()
    assert name() == "The thought that gets in the way"
    coach.type("If I say no, they will find out.")
    coach.rate("Feels true", 8)
    coach.rate("Afterwards", 3)
    coach.write("The thought Mara chooses", "A clear no helps us all.")
    coach.rate("Believable", 7)
    coach.write("Read: what", "A card in the diary")
    coach.on()
    assert name() == "Habit"
    coach.type("Phone in the hall")
    coach.write("Cue", "The kettle is on")
    coach.write("Routine", "Phone on the shelf, ten pages")
    coach.write("Tiny version, two minutes or less", "Phone on the shelf")
    coach.finish(50)
    coach.write("Notes you share", "A quiet hour.")
    coach.date("Next session", "+1w 10:00")


def third(coach: Coach) -> None:
    coach.go(4)
    coach.begin()
    lead, _, sleep, *_ = (goal for _, goal, _ in GOALS)
    assert name().startswith(lead)
    press(K.Key_Space)
    while not name().startswith(sleep):
        press(K.Key_Down)
    press(K.Key_Up, ALT)
    press(K.Key_Space)
    assert [goal.statement for goal in coach.journey().priorities()] == [lead, sleep]
    coach.write("Why this order", "Work first, then sleep comes by itself")
    coach.on()
    plan(coach, "Two evenings a week are free", "29 May", "Ask Karin for half an hour")
    coach.page.footer.next.setFocus()
    assert coach.page.footer.next.text() == "Goal 2"
    press(K.Key_Space)
    plan(coach, "Rested mornings go from 2 to 5 a week", "+6w", "Buy an alarm clock")
    coach.write("What we count", "Rested mornings")
    coach.write("From", "2")
    coach.write("To", "5")
    coach.finish(65)
    coach.date("Next session", "+2w 10:00")
    pages = coach.hand_out("Strategy.pdf")
    assert len(pages) == 2
    for page, (goal, sign, step) in zip(
        pages,
        (
            (lead, "Two evenings a week are free", "Ask Karin for half an hour"),
            (sleep, "Rested mornings go from 2 to 5 a week", "Buy an alarm clock"),
        ),
        strict=True,
    ):
        assert all(squeezed(each) in squeezed(page) for each in (goal, sign, step))


def plan(coach: Coach, sign: str, by: str, step: str) -> None:
    assert name() == "I will know it worked when"
    coach.type(sign)
    coach.date("By", by)
    coach.rate("Confidence in this plan", 7)
    coach.lines("Add a step, Enter for the next one", step)
    back_to("First step")
    press(K.Key_Space)
    coach.date("By when", "tomorrow 18:00")


def fourth(coach: Coach) -> None:
    coach.go(5)
    coach.begin()
    assert name() == "Rested mornings, now"
    coach.type("3")
    coach.choose("Buy an alarm clock: how did it go?", 1)
    coach.write("What works", "The phone is out of the room")
    coach.on()
    coach.choose("We meet every", 2)
    coach.tick("Priority goals")
    coach.tick("Steps since last time")
    coach.write("Ask me", "What was in the way?")
    coach.write("After a miss", "We halve it")
    coach.look()
    tab_to("Plan the first")
    press(K.Key_Return)
    coach.on()
    coach.lines("Add a skill", "Saying no early")
    coach.finish(55)
    tab_to("Next session")
    planned = focused()
    assert isinstance(planned, DayField)
    coach.ledger.next_session = planned.value()
    assert planned.value().startswith("Tue 26 May")


def check_in(coach: Coach) -> None:
    coach.go(6)
    coach.begin()
    coach.rate("Energy on arriving", 7)
    coach.rate("Clarity on arriving", 8)
    coach.on()
    assert name() == "Rested mornings, now"
    coach.type("4")
    coach.choose("Ask Karin for half an hour: how did it go?", 1)
    coach.write("Ask Karin for half an hour: what was learned", "She had been waiting for it")
    coach.write("What went well", "Three good mornings, да")
    coach.on()
    coach.write("What became clear", "The evening begins at the door")
    coach.on()
    coach.write("What matters most to talk about", "The talk with the team")
    coach.on()
    coach.lines("A step, Enter for the next one", "Write the first sentence")
    coach.write("Support wanted", "A message on Thursday")
    coach.finish(45)
    coach.write("One word to close", "Lighter")
    coach.date("Next session", "+4w 10:00")


def closing(coach: Coach) -> None:
    coach.go(7)
    coach.begin()
    coach.write("What did you set out to do, and how far did you come?", "All of it, nearly")
    coach.write("What have you learned about yourself?", "Asking early is no weakness")
    coach.on()
    coach.write("Habits and ways to keep, stop or start: Keep", "Ten quiet minutes")
    coach.on()
    coach.write("What could pull you back?", "A new quarter")
    coach.write("What will you do then?", "If I skip two evenings, I call Ana")
    coach.on()
    coach.rate("What the coaching was worth to you", 9)
    coach.finish(50)
    coach.date("Copy given on", "today")
    coach.write("Notes you share", "Coffee in autumn.")
    tab_to("Complete the engagement")
    press(K.Key_Return)
    let_events_run()
    assert coach.journey().engagement.completed_at is not None


def looking_back(coach: Coach) -> None:
    """All is done; a new engagement begins, and the old one can be read."""
    journey = coach.journey()
    assert [state_of(stage, journey) for stage in STAGES] == [StageState.DONE] * len(STAGES)
    assert done_count(journey) == 5
    lasted = [elapsed(each, coach.clock()) for each in journey.sessions if is_held(each)]
    assert [each.total_seconds() // 60 for each in lasted] == [25, 80, 50, 65, 55, 45, 50]
    kinds = [each.kind for each in coach.desk.vault.all(Given)]
    assert kinds == ["goals", "strategy"]

    coach.menu("New engagement")
    assert len(coach.desk.vault.all(Engagement)) == 2
    assert coach.page.engagement_id == coach.journey(1).engagement.id
    coach.ledger, before = Ledger(), coach.ledger
    coach.go(2)
    assert coach.journey(1).goals() == ()
    assert on_screen(coach.window)[0].count(GOALS[0][1]) == 0
    coach.ledger = before
    coach.menu("Engagement 1, since 14 April 2026")
    assert coach.page.engagement_id == journey.engagement.id
    coach.finds_everything()
