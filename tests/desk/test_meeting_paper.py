"""The sheets around our meetings bring what was agreed, and name the client as they should."""

from datetime import timedelta

import pytest

from coachdesk.desk.clients import (
    add_skill,
    change_client,
    change_engagement,
    change_skill,
    choose_approach,
    sign_agreement,
)
from coachdesk.desk.handout_content import gather
from coachdesk.desk.method import plan_minutes, rename_stage
from coachdesk.desk.practice import change_practice, practice
from coachdesk.desk.sessions import Place, plan_session, set_answer
from coachdesk.desk.steps import add_step, review
from coachdesk.domain.area import Area, AreaSet
from coachdesk.domain.engagement import Approach
from coachdesk.domain.handout import HandoutKind, Part
from coachdesk.domain.privacy import ShownAs
from coachdesk.domain.session import Session
from coachdesk.domain.step import Outcome


@pytest.fixture
def known(desk, engagement):
    change_practice(
        desk, coach="Elin Harrow", name="Northlight", email="hello@north.example", phone="0163"
    )
    return engagement.id


# The agreement


def test_an_agreement_brings_the_template_and_what_fills_it(desk, known):
    change_engagement(desk, known, fee="120 a session")
    content = gather(desk, known, HandoutKind.AGREEMENT)
    assert content.text.template == practice(desk).agreement.strip()
    assert "{client}" in content.text.template
    fields = content.text.fields
    assert (fields.client, fields.first_name, fields.fee) == (
        "Mara Lindell",
        "Mara",
        "120 a session",
    )
    assert (fields.coach, fields.practice, fields.years) == ("Elin Harrow", "Northlight", 3)
    assert (content.client, content.coach, content.fee) == (
        "Mara Lindell", "Elin Harrow", "120 a session",
    )  # fmt: skip
    assert (content.shortest, content.longest) == (60, 90)


def test_an_agreement_follows_the_coachs_own_lengths(desk, known):
    plan_minutes(desk, "opening", 120)
    plan_minutes(desk, "fourth", 45)
    content = gather(desk, known, HandoutKind.AGREEMENT)
    assert (content.shortest, content.longest) == (45, 120)


@pytest.mark.parametrize(
    ("shown_as", "name"),
    [(None, "Mara Lindell"), (ShownAs.FIRST, "Mara Lindell"), (ShownAs.FULL, "Mara Lindell")],
)
def test_an_agreement_has_the_full_name(desk, known, shown_as, name):
    content = gather(desk, known, HandoutKind.AGREEMENT, shown_as=shown_as)
    assert (content.header.client, content.client) == (name, name)
    assert gather(desk, known, HandoutKind.WELCOME, shown_as=ShownAs.FIRST).header.client == "Mara"


def test_a_client_shown_by_code_is_named_nowhere(desk, known, client):
    change_engagement(desk, known, agreement="Between Mara Lindell and me.\nMara comes, I listen.")
    for kind in HandoutKind:
        content = gather(desk, known, kind, shown_as=ShownAs.CODE)
        assert "Mara" not in str(content)
        assert content.header.client == client.code
    agreement = gather(desk, known, HandoutKind.AGREEMENT, shown_as=ShownAs.CODE)
    assert agreement.text.template.startswith(f"Between {client.code} and me.")


def test_a_code_stands_for_every_part_of_a_name_and_for_no_other_word(desk, known, client):
    change_client(desk, client.id, name="Al von Mark", preferred_name="Ali")
    text = "Al von Mark and Ms Mark: Ali also marks Alpine walks of Marks. Al’s, (Mark)."
    change_engagement(desk, known, agreement=text)
    said = gather(desk, known, HandoutKind.AGREEMENT, shown_as=ShownAs.CODE).text.template
    X = client.code
    assert said == f"{X} and Ms {X}: {X} also marks Alpine walks of Marks. {X}’s, ({X})."


def test_what_was_changed_for_a_client_stands_and_is_not_filled(desk, known):
    change_engagement(desk, known, agreement="We meet at the lake. {fee}")
    content = gather(desk, known, HandoutKind.AGREEMENT)
    assert (content.text.template, content.text.fields) == ("We meet at the lake. {fee}", None)
    blank = content.blanked()
    assert "lake" not in str(blank)
    assert blank.text.template == practice(desk).agreement.strip()


def test_a_signed_agreement_says_when(desk, known):
    sign_agreement(desk, known, "The very text", signed=True)
    content = gather(desk, known, HandoutKind.AGREEMENT)
    assert (content.signed_on, content.text.template) == ("2026-04-14", "The very text")


def test_the_clients_choices_are_brought(desk, known):
    place = Place(known, "introductory")
    before = gather(desk, known, HandoutKind.AGREEMENT)
    assert (before.may_log, before.may_send, before.tell_sponsor) == (False, False, False)
    for choice in ("log", "sponsor", "promise"):
        set_answer(desk, place, f"choice.{choice}", value=True)
    after = gather(desk, known, HandoutKind.AGREEMENT)
    assert (after.may_log, after.may_send, after.tell_sponsor) == (True, False, True)
    assert gather(desk, known, HandoutKind.PRIVACY).has_read


# Welcome and promise


def test_a_welcome_sheet_brings_the_coachs_words_and_the_way_to_begin(desk, known, clock):
    rename_stage(desk, "second", "Thinking day")
    when = clock() + timedelta(days=6)
    plan_session(desk, Place(known, "opening"), when, 90)
    place = Place(known, "introductory")
    set_answer(desk, place, "why_now", "The project ended")
    set_answer(desk, place, "want_different", "Home by six")
    content = gather(desk, known, HandoutKind.WELCOME)
    assert content.text.template == practice(desk).welcome.strip() != ""
    assert content.about.template == practice(desk).about.strip()
    names = {each.stage: each.name for each in content.sessions}
    assert list(names) == ["introductory", "opening", "second", "third", "fourth"]
    assert names["second"] == "Thinking day"
    assert content.reach == ("hello@north.example", "0163")
    assert content.meets_on.startswith("2026-04-20")
    assert (content.why_now, content.want_different) == ("The project ended", "Home by six")
    assert content.empty_parts() == frozenset()
    blank = content.blanked()
    assert (blank.why_now, blank.want_different, blank.meets_on) == ("", "", "")
    assert "Mara" not in str(blank.text)


def test_a_promise_tells_for_how_long_and_how_to_ask(desk, known):
    change_practice(desk, keep_years=7)
    content = gather(desk, known, HandoutKind.PRIVACY)
    assert content.text.fields.years == 7
    assert content.reach == ("hello@north.example", "0163")
    change_practice(desk, email="", phone="")
    assert gather(desk, known, HandoutKind.PRIVACY).empty_parts() == {Part.REACH}


# Prep sheet


def test_a_prep_sheet_asks_for_every_open_step_before_the_next_check_in(desk, known, clock):
    fourth = Place(known, "fourth")
    done = add_step(desk, fourth, "Buy the clock")
    open_ = add_step(desk, fourth, "Hang the blind")
    clock.turn(days=7)
    first = plan_session(desk, Place(known, "check_in"), clock(), 60)
    held = Place(known, "check_in", first.id)
    review(desk, held, done.id, outcome=Outcome.DONE)
    review(desk, held, open_.id, outcome=Outcome.PARTLY, learned="The drill was missing")
    desk.do("held", lambda unit: _finish(unit, first.id, clock()))
    clock.turn(days=7)
    later = plan_session(desk, Place(known, "check_in"), clock(), 60)
    content = gather(desk, known, HandoutKind.PREP)
    assert [(each.what, each.outcome, each.earlier) for each in content.steps] == [
        ("Hang the blind", "", "partly")
    ]
    assert content.steps[0].id == open_.id
    assert content.meets_on.startswith("2026-04-28")
    assert (content.header.stage, content.header.check_in) == ("check_in", 2)
    set_answer(desk, Place(known, "check_in", later.id), "wins", "Four evenings at home")
    assert gather(desk, known, HandoutKind.PREP).wins == "Four evenings at home"
    assert content.blanked().steps == ()


def _finish(unit, session_id, now):
    from dataclasses import replace

    session = unit.get(Session, session_id)
    unit.put(replace(session, finished_at=now))


def test_without_a_check_in_a_prep_sheet_has_the_open_steps(desk, known):
    step = add_step(desk, Place(known, "third"), "Buy the clock")
    content = gather(desk, known, HandoutKind.PREP)
    assert [each.id for each in content.steps] == [step.id]
    assert content.meets_on == ""


# Check-in agreement


def test_a_check_in_agreement_brings_what_was_agreed(desk, known, clock):
    place = Place(known, "fourth")
    areas = [
        each for each in desk.vault.where(Area, engagement_id=known) if each.set is AreaSet.LIFE
    ]
    said = {
        "weeks": "2", "minutes": 45, "mode": "video", "looks": ("measures", "some_areas", "goals"),
        "areas": (areas[2].id,), "measures": ("Nights", "Dinners"),
        "ask_me": "What was in the way?", "support_me": "smaller", "please_do_not": "laugh",
        "after_miss": "halve it",
        "alone": "Sundays", "mid_point_on": "2026-05-29",
    }  # fmt: skip
    for key, value in said.items():
        set_answer(desk, place, f"agree.{key}", value)
    skill = add_skill(desk, known, "Saying no")
    change_skill(desk, skill.id, now=3, desired=7, practise_by="One a day")
    plan_session(desk, Place(known, "check_in"), clock() + timedelta(days=14), 60)
    content = gather(desk, known, HandoutKind.CHECK_IN)
    assert (content.weeks, content.minutes, content.mode) == ("2", 45, "video")
    assert content.looks == ("goals", "some_areas", "measures")
    assert content.areas == (areas[2].name,)
    assert content.measures == ("Nights", "Dinners")
    assert [each[:10] for each in content.dates] == ["2026-04-28", "2026-05-12", "2026-05-26"]
    assert (content.ask_me, content.alone) == ("What was in the way?", "Sundays")
    assert [(each.id, each.now, each.practise_by) for each in content.skills] == [
        (skill.id, 3, "One a day")
    ]
    assert content.empty_parts() == frozenset()
    assert content.blanked().has_nothing()


def test_dates_are_not_promised_before_one_is_planned(desk, known):
    set_answer(desk, Place(known, "fourth"), "agree.weeks", "2")
    assert gather(desk, known, HandoutKind.CHECK_IN).dates == ()


def test_at_work_the_areas_are_those_of_work(desk, known):
    choose_approach(desk, known, Approach.WORKPLACE)
    assert gather(desk, known, HandoutKind.CHECK_IN).workplace


def test_a_client_with_a_code_for_a_name_stays_whole(desk, known, client):
    change_client(desk, client.id, name=client.code, preferred_name="")
    content = gather(desk, known, HandoutKind.AGREEMENT)
    assert content.text.fields.client == client.code
