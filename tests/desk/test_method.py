"""The coach's own method: names, time, order and use of stages, sections, prompts and areas."""

from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coachdesk.desk.desk import Desk
from coachdesk.desk.method import (
    add_section,
    order_sections,
    plan_minutes,
    remove_section,
    rename_section,
    rename_stage,
    switch_section,
)
from coachdesk.desk.method_reset import reset_method, reset_stage
from coachdesk.desk.practice import (
    add_prompt,
    change_prompt,
    practice,
    prompts_for,
    read_starter_set,
    restore_text,
)
from coachdesk.desk.prompts import (
    all_prompts,
    answer_own,
    ask_in,
    order_prompts,
    questions_in,
    remove_prompt,
    restore_wording,
    switch_prompt,
)
from coachdesk.desk.sessions import Place, start
from coachdesk.desk.starter_areas import (
    add_starter,
    offered,
    order_starters,
    remove_starter,
    rename_starter,
    starter_areas,
)
from coachdesk.domain.answer import Answer, AskedPrompt
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Approach, Engagement
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.journey import Journey
from coachdesk.domain.marks import SectionMark, mark_of, shown_sections, state_of
from coachdesk.domain.method import CORE, own_answer_key, stays
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup, StarterArea
from coachdesk.domain.session import Mode, Session
from coachdesk.domain.stage import STAGE_KEYS, STAGES, stage_of
from coachdesk.storage.unit import Unit
from coachdesk.storage.vault import Vault
from coachdesk.system.resources import starter_files
from tests.conftest import HandClock, journey_of, made_desk

STARTER = read_starter_set(starter_files())


def keys(desk: Desk, stage: str = "opening") -> list[str]:
    return [each.key for each in desk.method().sections(stage)]


def everything(desk: Desk) -> list[object]:
    kinds: tuple[type, ...] = (StageSetup, SectionSetup, Prompt, StarterArea)
    return [sorted(desk.vault.all(kind), key=lambda each: each.id) for kind in kinds]


def shown(desk: Desk, engagement: Engagement, stage: str = "opening") -> tuple[str, ...]:
    journey = journey_of(desk, engagement)
    return shown_sections(stage, journey, journey.session(stage))


def test_an_untouched_method_is_that_of_the_program(desk: Desk) -> None:
    method = desk.method()
    for stage in STAGES:
        assert method.used(stage.key) == stage.sections
        assert (method.stage_name(stage.key), method.minutes(stage.key)) == (
            "",
            stage.planned_minutes,
        )


def test_every_stage_has_a_core_that_stays(desk: Desk) -> None:
    assert set(CORE) == set(STAGE_KEYS)
    for stage in STAGES:
        for section in stage.sections:
            if stays(stage.key, section.key):
                with pytest.raises(RuleBroken, match=r"section\.stays"):
                    switch_section(desk, stage.key, section.key, on=False)
            else:
                switch_section(desk, stage.key, section.key, on=False)
    for stage in STAGES:
        assert CORE[stage.key] in [each.key for each in desk.method().used(stage.key)]


def test_a_stage_is_renamed_and_timed_for_sessions_to_come(
    desk: Desk, engagement: Engagement
) -> None:
    rename_stage(desk, "opening", "  The big\npicture ")
    plan_minutes(desk, "opening", 120)
    assert desk.method().stage_name("opening") == "The big picture"
    start(desk, Place(engagement.id, "opening"), Mode.VIDEO)
    assert desk.vault.all(Session)[0].planned_minutes == 120
    plan_minutes(desk, "opening", 90)
    rename_stage(desk, "opening", "")
    assert desk.vault.all(StageSetup) == ()
    assert desk.vault.all(Session)[0].planned_minutes == 120
    with pytest.raises(RuleBroken, match="out_of_bounds"):
        plan_minutes(desk, "opening", 1441)


def test_the_time_plan_of_the_sections_follows_that_of_the_stage(desk: Desk) -> None:
    plan_minutes(desk, "introductory", 50)
    shares = [each.minutes for each in desk.method().sections("introductory")]
    assert shares == [6, 20, 8, 10, 6, None]


def test_sections_take_any_order_and_come_back(desk: Desk) -> None:
    before = keys(desk)
    order_sections(desk, "opening", ["influences", "areas", "approach", "wrap_up"])
    assert keys(desk) == ["influences", "areas", "approach", "wrap_up"]
    desk.undo()
    assert keys(desk) == before
    assert desk.vault.all(SectionSetup) == ()


def test_renaming_a_section_does_not_move_it(desk: Desk) -> None:
    rename_section(desk, "opening", "influences", "Wind and tide")
    assert keys(desk) == ["approach", "areas", "influences", "wrap_up"]
    assert desk.method().section_name("opening", "influences") == "Wind and tide"


def test_a_new_section_stands_before_the_wrap_up(desk: Desk) -> None:
    made = add_section(desk, "opening", "  Money\tmap ")
    assert keys(desk) == ["approach", "areas", "influences", made.key, "wrap_up"]
    assert made.name == "Money map"
    with pytest.raises(RuleBroken, match="name_missing"):
        add_section(desk, "opening", "  ")
    for number in range(9):
        add_section(desk, "opening", f"More {number}")
    with pytest.raises(RuleBroken, match="too_many"):
        add_section(desk, "opening", "One more")


def test_exit_rules_do_not_ask_for_a_section_switched_off(
    desk: Desk, engagement: Engagement
) -> None:
    assert "thought" in stage_of("second").open_items(journey_of(desk, engagement))
    switch_section(desk, "second", "thoughts", on=False)
    assert stage_of("second").open_items(journey_of(desk, engagement)) == ("habit_with_cue",)
    switch_section(desk, "third", "strategy", on=False)
    assert stage_of("third").open_items(journey_of(desk, engagement)) == ("priorities",)


def test_a_held_session_keeps_a_section_that_holds_something(
    desk: Desk, engagement: Engagement
) -> None:
    from coachdesk.desk.sessions import set_answer

    set_answer(desk, Place(engagement.id, "opening"), "influence.people.effect", "helps")
    switch_section(desk, "opening", "influences", on=False)
    switch_section(desk, "opening", "approach", on=False)
    assert shown(desk, engagement) == ("areas", "influences", "wrap_up")
    set_answer(desk, Place(engagement.id, "opening"), "influence.people.effect", "")
    assert shown(desk, engagement) == ("areas", "wrap_up")


# Own sections and their answers


def own_section(desk: Desk) -> tuple[str, Prompt]:
    section = add_section(desk, "opening", "Money map")
    prompt = add_prompt(desk, "opening", section.key, "What does money mean to you?")
    assert prompt is not None
    return section.key, prompt


def questions(desk: Desk, engagement: Engagement, section: str) -> tuple[tuple[str, str], ...]:
    journey: Journey = journey_of(desk, engagement)
    return questions_in(journey, "opening", section, journey.session("opening"))


def test_an_own_answer_keeps_the_wording_it_was_asked_in(
    desk: Desk, engagement: Engagement
) -> None:
    key, prompt = own_section(desk)
    place = Place(engagement.id, "opening")
    answer_own(desk, place, (prompt.id, prompt.text), "Freedom.")
    change_prompt(desk, prompt.id, "What is money for?")
    assert questions(desk, engagement, key) == ((prompt.id, "What does money mean to you?"),)
    answer_own(desk, place, (prompt.id, "What is money for?"), "Freedom, mostly.")
    remove_prompt(desk, prompt.id)
    assert desk.vault.get(Prompt, prompt.id) is None
    assert questions(desk, engagement, key) == ((prompt.id, "What does money mean to you?"),)
    session = journey_of(desk, engagement).session("opening")
    said = journey_of(desk, engagement).answer_text(session, own_answer_key(prompt.id))
    assert said == "Freedom, mostly."


def test_an_own_answer_taken_back_leaves_nothing_behind(desk: Desk, engagement: Engagement) -> None:
    key, prompt = own_section(desk)
    place = Place(engagement.id, "opening")
    answer_own(desk, place, (prompt.id, prompt.text), "")
    assert desk.vault.all(Session) == ()
    answer_own(desk, place, (prompt.id, prompt.text), "Freedom.")
    answer_own(desk, place, (prompt.id, prompt.text), "")
    assert (desk.vault.all(Answer), desk.vault.all(AskedPrompt)) == ((), ())
    change_prompt(desk, prompt.id, "What is money for?")
    assert questions(desk, engagement, key) == ((prompt.id, "What is money for?"),)


def test_an_own_section_is_marked_by_its_answers(desk: Desk, engagement: Engagement) -> None:
    key, first = own_section(desk)
    second = add_prompt(desk, "opening", key, "And to your parents?")
    assert second is not None

    def mark() -> SectionMark:
        journey = journey_of(desk, engagement)
        return mark_of(stage_of("opening"), key, journey, journey.session("opening"))

    place = Place(engagement.id, "opening")
    assert mark() is SectionMark.NONE
    answer_own(desk, place, (first.id, first.text), "Freedom.")
    assert mark() is SectionMark.STARTED
    assert state_of(stage_of("opening"), journey_of(desk, engagement)) == "started"
    answer_own(desk, place, (second.id, second.text), "Safety.")
    assert mark() is SectionMark.SETTLED


def test_an_own_section_with_answers_is_switched_off_instead_of_removed(
    desk: Desk, engagement: Engagement
) -> None:
    key, prompt = own_section(desk)
    answer_own(desk, Place(engagement.id, "opening"), (prompt.id, prompt.text), "Freedom.")
    remove_section(desk, "opening", key)
    assert not desk.method().uses("opening", key)
    assert key in shown(desk, engagement)
    assert questions(desk, engagement, key)[0][1] == prompt.text


def test_an_own_section_nobody_used_goes_with_its_prompts_and_comes_back(desk: Desk) -> None:
    before = everything(desk)
    key, _ = own_section(desk)
    made = everything(desk)
    remove_section(desk, "opening", key)
    assert everything(desk) != made
    assert key not in keys(desk)
    desk.undo()
    assert everything(desk) == made
    for _ in range(2):
        desk.undo()
    assert everything(desk) == before


def test_setups_an_archive_names_in_another_way_are_understood(desk: Desk) -> None:
    def foreign(unit: Unit) -> None:
        unit.put(SectionSetup(id="x", stage="opening", key="areas", name="Wheel", position=1))
        unit.put(SectionSetup(id="y", stage="opening", key="nowhere", own=True))
        unit.put(SectionSetup(id="z", stage="opening", key="own.z", name="Own", position=9))

    desk.do("test", foreign)
    assert keys(desk) == ["approach", "areas", "influences", "wrap_up", "own.z"]
    rename_section(desk, "opening", "areas", "The wheel")
    order_sections(desk, "opening", ["own.z", "areas", "approach", "influences", "wrap_up"])
    assert desk.method().section_name("opening", "areas") == "The wheel"
    assert keys(desk) == ["own.z", "areas", "approach", "influences", "wrap_up"]
    remove_section(desk, "opening", "own.z")
    reset_stage(desk, "opening", STARTER)
    assert desk.vault.all(SectionSetup) == ()


# Prompts


def test_prompts_are_reordered_within_an_approach_without_moving_the_other(desk: Desk) -> None:
    whole = [each.id for each in all_prompts(desk, "opening", "areas", "whole_person")]
    both = [each.id for each in all_prompts(desk, "opening", "areas")]
    order_prompts(desk, "opening", "areas", whole[::-1])
    assert [each.id for each in all_prompts(desk, "opening", "areas", "whole_person")] == whole[
        ::-1
    ]
    after = [each.id for each in all_prompts(desk, "opening", "areas")]
    only = set(both) - set(whole)
    assert [both.index(each) for each in only] == [after.index(each) for each in only]


def test_wording_comes_back_and_own_prompts_have_no_other(desk: Desk) -> None:
    own = add_prompt(desk, "opening", "areas", "What is missing?")
    assert own is not None
    first = all_prompts(desk, "opening", "areas")[0]
    change_prompt(desk, first.id, "What would you love?")
    change_prompt(desk, own.id, "What is still missing?")
    restore_wording(desk, [each.id for each in all_prompts(desk, "opening", "areas")])
    texts = {each.id: each.text for each in all_prompts(desk, "opening", "areas")}
    assert (texts[first.id], texts[own.id]) == (first.original, "What is still missing?")


def test_prompts_are_switched_removed_and_kept_to_an_approach(desk: Desk) -> None:
    own = add_prompt(desk, "opening", "areas", "What is missing?")
    assert own is not None
    first = all_prompts(desk, "opening", "areas")[0]
    switch_prompt(desk, first.id, on=False)
    ask_in(desk, own.id, Approach.WORKPLACE)
    ids = [each.id for each in prompts_for(desk, "opening", "areas", "whole_person")]
    assert first.id not in ids
    assert own.id not in ids
    assert own.id in [each.id for each in prompts_for(desk, "opening", "areas", "workplace")]
    remove_prompt(desk, own.id)
    remove_prompt(desk, first.id)
    assert desk.vault.get(Prompt, own.id) is None
    assert desk.vault.get(Prompt, first.id) == replace(first, enabled=False)


# Starter areas


def test_areas_of_new_engagements_are_six_to_twelve(desk: Desk, engagement: Engagement) -> None:
    from coachdesk.desk.clients import add_client
    from coachdesk.domain.area import Area

    for name in ("Rest", "Community", "Creativity", "Garden"):
        add_starter(desk, AreaSet.LIFE, name)
    with pytest.raises(RuleBroken, match="too_many"):
        add_starter(desk, AreaSet.LIFE, "One more")
    names = [each.name for each in starter_areas(desk, AreaSet.LIFE)]
    assert names[-4:] == ["Rest", "Community", "Creativity", "Garden"]
    assert [each.name for each in offered(desk, AreaSet.LIFE)] == ["Meaning & spirituality"]
    for area in starter_areas(desk, AreaSet.LIFE)[6:]:
        remove_starter(desk, area.id)
    with pytest.raises(RuleBroken, match="too_few"):
        remove_starter(desk, starter_areas(desk, AreaSet.LIFE)[0].id)
    assert "Garden" not in [each.name for each in offered(desk, AreaSet.LIFE)]
    rename_starter(desk, "work", "Calling")
    order_starters(desk, [each.id for each in starter_areas(desk, AreaSet.LIFE)][::-1])
    wanted = [each.name for each in starter_areas(desk, AreaSet.LIFE)]
    assert wanted[-1] == "Calling"
    new = desk.vault.where(Engagement, client_id=add_client(desk, "Joel").id)[0]
    made = [each for each in desk.vault.where(Area, engagement_id=new.id) if each.set == "life"]
    assert [each.name for each in sorted(made, key=lambda each: each.position)] == wanted
    assert len(desk.vault.where(Area, engagement_id=engagement.id)) == 18


# Bringing back


def test_a_stage_comes_back_alone_and_the_whole_method_at_once(desk: Desk) -> None:
    before = everything(desk)
    for stage in ("opening", "third"):
        rename_stage(desk, stage, "Another")
        add_section(desk, stage, "Own")
        first = next(each for each in all_prompts(desk, stage, stage_of(stage).sections[0].key))
        change_prompt(desk, first.id, "Reworded")
        add_prompt(desk, stage, stage_of(stage).sections[0].key, "Another question?")
    add_starter(desk, AreaSet.WORK, "Pay")
    rename_starter(desk, "work", "Calling")
    changed = everything(desk)
    reset_stage(desk, "opening", STARTER)
    assert [each.id for each in desk.vault.all(StageSetup)] == ["third"]
    assert {each.stage for each in desk.vault.all(SectionSetup)} == {"third"}
    reset_method(desk, STARTER)
    assert everything(desk) == before
    desk.undo()
    desk.undo()
    assert everything(desk) == changed


def test_a_text_comes_back(desk: Desk) -> None:
    from coachdesk.desk.practice import change_practice

    change_practice(desk, agreement="Short.")
    restore_text(desk, "agreement", STARTER.agreement)
    assert practice(desk).agreement == STARTER.agreement


ACTS = st.lists(
    st.one_of(
        st.tuples(st.just("order"), st.permutations(range(8))),
        st.tuples(st.just("off"), st.integers(0, 7)),
        st.tuples(st.just("on"), st.integers(0, 7)),
        st.tuples(st.just("add"), st.sampled_from(["Map", "Tide", "Wind"])),
        st.tuples(st.just("remove"), st.integers(0, 7)),
        st.tuples(st.just("name"), st.integers(0, 7)),
        st.tuples(st.just("undo"), st.just(0)),
    ),
    max_size=14,
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(acts=ACTS)
def test_any_order_of_acts_leaves_every_section_once_and_the_core_in_use(
    acts: list[tuple[str, object]], vault_path: Path
) -> None:
    import shutil

    from coachdesk.storage.vault import open_vault

    with TemporaryDirectory() as folder:
        vault: Vault = open_vault(Path(shutil.copy(vault_path, Path(folder) / "v.coachdesk")))
        desk = made_desk(vault, HandClock())
        for name, value in acts:
            _act(desk, name, value)
            found = keys(desk)
            assert len(found) == len(set(found))
            usual = {each.key for each in stage_of("opening").sections}
            assert usual <= set(found)
            used = [each.key for each in desk.method().used("opening")]
            assert {"areas", "wrap_up"} <= set(used)
            positions = [each.position for each in vault.where(SectionSetup, stage="opening")]
            assert len(positions) == len(set(positions))
        while desk.undo() is not None:
            pass
        assert keys(desk) == [each.key for each in stage_of("opening").sections]
        vault.close()


def _act(desk: Desk, name: str, value: object) -> None:
    found = keys(desk)
    if name == "undo":
        desk.undo()
    elif name == "order":
        assert isinstance(value, list)
        order_sections(desk, "opening", [found[n] for n in value if n < len(found)])
    elif name == "add":
        add_section(desk, "opening", str(value))
    else:
        assert isinstance(value, int)
        key = found[value % len(found)]
        if name == "remove":
            remove_section(desk, "opening", key)
        elif name == "name":
            rename_section(desk, "opening", key, "Another")
        elif name == "on" or not stays("opening", key):
            switch_section(desk, "opening", key, on=name == "on")
