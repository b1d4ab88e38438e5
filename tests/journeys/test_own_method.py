"""A coach makes the method their own by keyboard, and the window follows, in new sessions only."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from coachdesk.desk.desk import Desk
from coachdesk.desk.method import add_section, rename_stage, switch_section
from coachdesk.desk.practice import add_prompt, change_prompt, prompts_for
from coachdesk.desk.prompts import all_prompts, questions_in, remove_prompt
from coachdesk.desk.sessions import Place, set_answer, start
from coachdesk.domain.answer import AskedPrompt
from coachdesk.domain.area import AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.handout.own_text import FIELDS
from coachdesk.domain.method import own_answer_key
from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup, StarterArea
from coachdesk.domain.session import Mode, Session
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.method.areas_sheet import AreasSheet
from coachdesk.ui.settings.method.files import ImportSheet, ResetSheet
from coachdesk.ui.settings.method.name_sheet import NameSheet
from coachdesk.ui.settings.method.page import StagesAndPrompts
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.settings.texts import Texts, merge_fields
from coachdesk.ui.shortcuts import command_words
from coachdesk.words import Words
from tests.conftest import focused, journey_of, let_events_run, press, type_text
from tests.journeys.keys import ALT, CTRL, SHIFT, K, back_to, name, next_section, tab_to


@pytest.fixture
def page(window: MainWindow, engagement: Engagement) -> StagesAndPrompts:
    """The settings' page of the method, as Ctrl+, and the way to it show it."""
    QTest.keyClick(focused(), K.Key_Comma, CTRL)
    let_events_run()
    shown = window.stack.currentWidget()
    assert isinstance(shown, SettingsPage)
    shown.ways["method"].setFocus()
    press(K.Key_Return)
    let_events_run()
    part = shown.part("method")
    assert isinstance(part, StagesAndPrompts)
    part.first_stop().setFocus()
    return part


def open_stage(window: MainWindow, client: Client, stage: str) -> None:
    window.open_client(client.id, stage)
    let_events_run()


def tabs(window: MainWindow) -> list[str]:
    return [tab.words.label for tab in window.client_page.tabs._tabs]


def labels(window: MainWindow) -> dict[str, str]:
    return {each.node.key: each.node.label for each in window.client_page.stepper._nodes}


def sheet(kind: type) -> object:
    let_events_run()
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind)]
    return next(each for each in found if each.isVisible())


def test_opening_is_renamed_and_the_stepper_and_the_list_follow(
    page: StagesAndPrompts, window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    from datetime import timedelta

    from coachdesk.desk.sessions import plan_session

    plan_session(desk, Place(engagement.id, "opening"), desk.now() + timedelta(days=1))
    tab_to("Name on screen")
    press(K.Key_A, CTRL)
    type_text("The big picture")
    tab_to("Planned time")
    press(K.Key_A, CTRL)
    type_text("120")
    press(K.Key_Tab)
    assert page.minutes.text() == "120 min"
    assert window.saved()
    open_stage(window, client, "opening")
    assert labels(window)["opening"] == "The big picture"
    assert window.client_page.header.facts.full_text().startswith("The big picture")
    window.lists.refresh()
    model = window.sidebar.clients.model
    assert "The big picture" in model.row_words.caption(model.shown_clients()[0])
    window.show_settings("method")
    page.name.setFocus()
    press(K.Key_A, CTRL)
    press(K.Key_Delete)
    press(K.Key_Tab)
    assert page.name.value() == "Opening"
    assert desk.vault.all(StageSetup) == (StageSetup(id="opening", minutes=120),)


def test_a_time_that_cannot_be_planned_is_marked_and_not_kept(
    page: StagesAndPrompts, desk: Desk
) -> None:
    tab_to("Planned time")
    press(K.Key_A, CTRL)
    type_text("5000")
    press(K.Key_Tab)
    assert page.minutes.property("wrong") is True
    assert desk.vault.all(StageSetup) == ()


def test_a_prompt_is_added_reworded_moved_switched_off_and_restored(
    page: StagesAndPrompts, window: MainWindow, desk: Desk
) -> None:
    first, second = all_prompts(desk, "opening", "areas")[:2]
    page.prompts.row(first.id).field.setFocus()  # type: ignore[union-attr]
    press(K.Key_End, CTRL)
    type_text(" Truly?")
    press(K.Key_Return)
    assert desk.vault.get(Prompt, first.id).text == f"{first.text} Truly?"  # type: ignore[union-attr]
    page.prompts.row(first.id).grip.setFocus()  # type: ignore[union-attr]
    press(K.Key_Down, ALT)
    let_events_run()
    assert [each.id for each in all_prompts(desk, "opening", "areas")[:2]] == [second.id, first.id]
    press(K.Key_Down, ALT)
    let_events_run()
    assert all_prompts(desk, "opening", "areas")[2].id == first.id
    page.prompts.row(second.id).switch.setFocus()  # type: ignore[union-attr]
    press(K.Key_Space)
    offered = [each.id for each in prompts_for(desk, "opening", "areas")]
    assert second.id not in offered
    tab_to("Add a prompt")
    press(K.Key_Return)
    type_text("What is missing?\n")
    let_events_run()
    own = all_prompts(desk, "opening", "areas")[-1]
    assert (own.text, own.original) == ("What is missing?", "")
    tab_to("Restore the original wording")
    press(K.Key_Return)
    let_events_run()
    assert desk.vault.get(Prompt, first.id).text == first.text  # type: ignore[union-attr]
    assert not page.prompts.restore.isEnabled()
    menu = page.prompts.menu(own.id)
    next(each for each in menu.actions() if each.text() == "Remove this prompt").trigger()
    assert desk.vault.get(Prompt, own.id) is None
    QTest.keyClick(window, K.Key_Z, CTRL)
    assert desk.vault.get(Prompt, own.id) == own


def test_a_prompt_is_kept_to_one_approach(page: StagesAndPrompts, desk: Desk) -> None:
    first = all_prompts(desk, "opening", "areas")[0]
    menu = page.prompts.menu(first.id)
    wanted = "Ask in the workplace only"
    next(each for each in menu.actions() if each.text() == wanted).trigger()
    let_events_run()
    assert page.prompts.row(first.id) is None
    page.approaches.setFocus()
    press(K.Key_Right)
    let_events_run()
    assert page.prompts.row(first.id) is not None
    assert page.areas_title.text() == "Areas of work, workplace"
    assert page.areas_count.text() == "Ten areas"


def test_sections_are_reordered_and_one_is_switched_off(
    page: StagesAndPrompts, window: MainWindow, client: Client, desk: Desk
) -> None:
    tab_to("Areas & goals")
    press(K.Key_Right)
    assert name() == "What influences this"
    press(K.Key_Left, ALT)
    assert name() == "What influences this"
    press(K.Key_Left, ALT)
    assert page.chips.keys() == ["influences", "approach", "areas", "wrap_up"]
    press(K.Key_Right)
    assert name() == "Approach"
    press(K.Key_Space)
    assert name() == "Approach, switched off"
    press(K.Key_Right)
    press(K.Key_Space)
    let_events_run()
    assert desk.method().uses("opening", "areas")
    open_stage(window, client, "opening")
    assert tabs(window) == ["What influences this", "Areas & goals", "Wrap-up"]
    assert window.client_page.section == "influences"
    next_section(window)
    assert window.client_page.section == "areas"
    QTest.keyClick(window, K.Key_PageUp, CTRL)
    let_events_run()
    assert window.client_page.section == "influences"
    assert window.client_page.footer.next.text().startswith("Areas & goals")


def test_an_own_section_is_added_asks_on_the_page_and_keeps_its_words(
    page: StagesAndPrompts, window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    tab_to("Add a section")
    press(K.Key_Return)
    assert isinstance(sheet(NameSheet), NameSheet)
    type_text("Money map\n")
    let_events_run()
    assert name() == "Money map"
    key = page.section
    tab_to("Add a prompt")
    press(K.Key_Return)
    type_text("What does money mean to you?\nAnd to your parents?\n")
    let_events_run()
    open_stage(window, client, "opening")
    assert tabs(window)[3] == "Money map"
    for _ in range(3):
        next_section(window)
    assert window.client_page.section == key
    assert name() == "What does money mean to you?"
    type_text("Freedom, mostly.")
    tab_to("And to your parents?")
    press(K.Key_S, CTRL)
    journey = journey_of(desk, engagement)
    prompt = all_prompts(desk, "opening", key)[0]
    said = journey.answer_text(journey.session("opening"), own_answer_key(prompt.id))
    assert said == "Freedom, mostly."
    assert tabs(window)[3] == "Money map"
    # Reworded and removed since: the session shows what was asked in it.
    change_prompt(desk, prompt.id, "What is money for?")
    remove_prompt(desk, prompt.id)
    let_events_run()
    window.client_page.open_stage("third")
    let_events_run()
    window.client_page.open_stage("opening", key)
    let_events_run()
    back_to("What does money mean to you?")
    asked = questions_in(journey_of(desk, engagement), "opening", key, journey.session("opening"))
    assert {each[1] for each in asked} == {"What does money mean to you?", "And to your parents?"}


def test_a_session_held_before_keeps_the_section_a_new_client_does_not_get(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    set_answer(desk, Place(engagement.id, "opening"), "influence.people.line", "My sister.")
    open_stage(window, client, "opening")
    switch_section(desk, "opening", "influences", on=False)
    let_events_run()
    assert "What influences this" in tabs(window)
    from coachdesk.desk.clients import add_client

    other = add_client(desk, "Joel Marchetti")
    open_stage(window, other, "opening")
    assert tabs(window) == ["Approach", "Areas & goals", "Wrap-up"]


def test_the_open_page_follows_a_change_of_the_method_and_its_undo(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    open_stage(window, client, "second")
    made = add_section(desk, "second", "Body")
    rename_stage(desk, "second", "Mind & body")
    let_events_run()
    page = window.client_page.page()
    assert page is not None
    assert page.keys() == ["read_back", "thoughts", "habits", "reminders", made.key, "wrap_up"]
    assert labels(window)["second"] == "Mind & body"
    desk.undo()
    desk.undo()
    let_events_run()
    page = window.client_page.page()
    assert page is not None
    assert page.keys() == ["read_back", "thoughts", "habits", "reminders", "wrap_up"]
    assert labels(window)["second"] == "Thinking & habits"


def test_the_guide_still_shows_what_was_asked_and_is_offered_no_more(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    own = add_prompt(desk, "introductory", "story", "Who knows you are here?")
    assert own is not None
    place = Place(engagement.id, "introductory")
    start(desk, place, Mode.VIDEO)
    from coachdesk.desk.sessions import tick_prompt

    tick_prompt(desk, place, own, asked=True)
    remove_prompt(desk, own.id)
    assert desk.vault.all(AskedPrompt)[0].wording == "Who knows you are here?"
    window.open_client(client.id, "introductory", "story")
    let_events_run()
    prompts = window.client_page.guide.prompts
    ticks = [
        each.accessibleName() for each in prompts.findChildren(object) if hasattr(each, "ticked")
    ]
    assert "Who knows you are here?" in ticks


def test_minutes_planned_for_a_stage_are_those_of_its_clock(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    from coachdesk.desk.method import plan_minutes

    plan_minutes(desk, "opening", 45)
    open_stage(window, client, "opening")
    window.client_page.start_session(Mode.VIDEO)
    let_events_run()
    assert desk.vault.all(Session)[0].planned_minutes == 45
    assert window.client_page.header.clock.aside() == "of 45 min"


# Areas, texts, files


def test_areas_of_new_engagements_are_edited(
    page: StagesAndPrompts, window: MainWindow, desk: Desk
) -> None:
    page.edit_areas.setFocus()
    press(K.Key_Return)
    areas = sheet(AreasSheet)
    assert isinstance(areas, AreasSheet)
    assert focused().accessibleName() == "Area"
    press(K.Key_A, CTRL)
    type_text("Calling")
    press(K.Key_Tab, SHIFT)
    press(K.Key_Down, ALT)
    let_events_run()
    found = [each for each in desk.vault.all(StarterArea) if each.set is AreaSet.LIFE]
    ordered = sorted(found, key=lambda each: each.position)
    assert [each.name for each in ordered[:2]] == ["Money", "Calling"]
    tab_to("Another area")
    type_text("Garden\n")
    let_events_run()
    assert page.areas_count.text() == "Nine areas"
    line = areas.line("money")
    assert line is not None
    line.remove.setFocus()
    press(K.Key_Return)
    let_events_run()
    assert areas.line("money") is None
    press(K.Key_Escape)
    let_events_run()
    assert page.areas_count.text() == "Eight areas"
    for _ in range(4):
        QTest.keyClick(window, K.Key_Z, CTRL)
    let_events_run()
    assert [each.name for each in desk.vault.all(StarterArea)][:2] == ["Work & career", "Money"]


def test_a_method_is_exported_brought_back_and_imported(
    page: StagesAndPrompts, window: MainWindow, desk: Desk, tmp_path: Path
) -> None:
    rename_stage(desk, "opening", "The big picture")
    path = tmp_path / "My method.toml"
    assert page.files.export_to(str(path))
    page.reset.setFocus()
    press(K.Key_Return)
    reset = sheet(ResetSheet)
    assert isinstance(reset, ResetSheet)
    assert focused().accessibleName() == "Leave it as it is"
    reset.one.setFocus()
    press(K.Key_Return)
    let_events_run()
    assert desk.vault.all(StageSetup) == ()
    page.files.read(str(path))
    taken = sheet(ImportSheet)
    assert isinstance(taken, ImportSheet)
    assert taken.changes.text() == "“My method.toml” changes 1 stage."
    press(K.Key_Return)
    let_events_run()
    assert page.name.value() == "The big picture"
    QTest.keyClick(window, K.Key_Z, CTRL)
    let_events_run()
    assert desk.vault.all(StageSetup) == ()
    assert page.stages.rows["opening"].text() == "Opening"


def test_a_file_that_is_no_method_is_refused_with_a_sentence(
    page: StagesAndPrompts, desk: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "other.toml"
    for content in (b'format = "x"', b"\xff", b"[[[", b""):
        path.write_bytes(content)
        page.files.read(str(path))
        assert page.said.isVisible()
        assert page.said.text().startswith("This is not a method of CoachDesk.")
    page.files.read(str(tmp_path / "nowhere.toml"))
    assert page.said.text() == "That file cannot be read."
    assert desk.vault.all(SectionSetup) == ()


def test_texts_take_fields_at_the_cursor_and_come_back(window: MainWindow, desk: Desk) -> None:
    from coachdesk.desk.practice import practice

    before = practice(desk).agreement
    window.show_settings("texts")
    let_events_run()
    shown = window.stack.currentWidget()
    assert isinstance(shown, SettingsPage)
    part = shown.part("texts")
    assert isinstance(part, Texts)
    part.fields["agreement"].setFocus()
    press(K.Key_A, CTRL)
    type_text("With ")
    tab_to("Insert Client into Coaching agreement")
    press(K.Key_Space)
    assert name() == "Coaching agreement"
    type_text(".")
    press(K.Key_S, CTRL)
    assert practice(desk).agreement == "With {client}."
    tab_to("Restore the original wording of Coaching agreement")
    press(K.Key_Return)
    let_events_run()
    assert practice(desk).agreement == before
    assert part.fields["agreement"].value() == before
    assert not part.restores["agreement"].isEnabled()


def test_nothing_can_be_changed_where_the_vault_is_for_reading_only(
    page: StagesAndPrompts, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(type(desk), "reading_only", property(lambda _desk: True))
    page.refresh()
    assert page.name.isReadOnly()
    for button in (page.bring, page.reset, page.more, page.edit_areas, page.prompts.add):
        assert not button.isEnabled()
    row = page.prompts.row(all_prompts(desk, "opening", "areas")[0].id)
    assert row is not None
    assert row.field.isReadOnly()
    assert not row.switch.isEnabled()
    row.grip.setFocus()
    before = desk.vault.all(Prompt)
    press(K.Key_Down, ALT)
    page.chips.take_keyboard("areas")
    press(K.Key_Left, ALT)
    press(K.Key_Space)
    press(K.Key_F2)
    assert desk.vault.all(Prompt) == before
    assert desk.vault.all(SectionSetup) == ()
    assert page.acts().menu("areas").isEmpty()


def drag(handle: QWidget, to: QPoint) -> None:
    """Take a handle with the mouse and let it go at a place on the screen."""
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2, 3):
        way = handle.mapFromGlobal(to) - start
        QTest.mouseMove(handle, start + way * part / 3)
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.mapFromGlobal(to))
    let_events_run()


def test_sections_and_prompts_are_dragged(page: StagesAndPrompts, desk: Desk) -> None:
    first, second, third = (each.id for each in all_prompts(desk, "opening", "areas")[:3])
    row, below = page.prompts.row(first), page.prompts.row(second)
    assert row is not None
    assert below is not None
    drag(row.grip, below.mapToGlobal(QPoint(10, below.height() - 4)))
    found = [each.id for each in all_prompts(desk, "opening", "areas")]
    assert found[:3] == [second, first, third]
    last = page.chips.chip("wrap_up")
    drag(page.chips.chip("approach"), last.mapToGlobal(QPoint(last.width() - 2, 10)))
    assert page.chips.keys() == ["areas", "influences", "wrap_up", "approach"]
    drag(page.chips.chip("wrap_up"), page.chips.mapToGlobal(QPoint(1, 5)))
    assert page.chips.keys() == ["wrap_up", "areas", "influences", "approach"]
    assert page.section == "areas"


def test_every_field_that_is_filled_in_has_its_button() -> None:
    assert [field for field, _ in merge_fields(Words("en"))] == [f"{{{each}}}" for each in FIELDS]


def test_a_long_name_of_ones_own_leaves_the_window_its_width(
    window: MainWindow, client: Client, desk: Desk, engagement: Engagement
) -> None:
    before = window.width()
    rename_stage(desk, "opening", "A long name " * 25)
    made = add_section(desk, "opening", "A long section " * 20)
    open_stage(window, client, "opening")
    window.client_page.show_section("influences")
    let_events_run()
    page = window.client_page
    assert window.width() == before
    last = page.stepper._nodes[-1].geometry()
    assert last.right() < page.stepper.width()
    assert page.footer.next.geometry().right() < page.footer.width()
    page.show_section(made.key)
    let_events_run()
    assert page.tabs._tabs[-1].geometry().right() < page.tabs.width()


def test_the_list_of_shortcuts_calls_the_stages_by_their_own_names(
    window: MainWindow, desk: Desk
) -> None:
    rename_stage(desk, "opening", "The big picture")
    commands = {each.key: each for each in window.actions_table.commands()}
    assert command_words(window.room, commands["stage_2"]) == "The big picture"
    assert command_words(window.room, commands["stage_3"]) == "Thinking & habits"
    assert command_words(window.room, commands["stage_0"]) == "Overview"
