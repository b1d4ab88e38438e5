"""The full record of a goal: every field, kept as it is written, with its history."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from coachdesk.desk.clients import add_value
from coachdesk.desk.goals import add_goal
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.goal import Goal, GoalChange, GoalStatus, Measurement, Wording
from coachdesk.ui.journey.goal_record import GoalRecord, open_goal_record
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.widgets.choices import Segments
from tests.conftest import HandClock, focused, let_events_run, type_text


@pytest.fixture
def record(window: MainWindow, client: Client, engagement: Engagement) -> GoalRecord:
    """A record shown over a page of the window, which has the keyboard."""
    desk = window.room.desk
    goal = add_goal(desk, engagement.id, "Wake rested five mornings a week")
    add_value(desk, engagement.id, "Vitality")
    window.open_client(client.id, "opening", "areas")
    context = window.client_page.context()
    assert context is not None
    made = GoalRecord(context, goal.id, parent=window)
    made.resize(560, 1200)
    made.show()
    focused()  # the window has the keyboard
    return made


def goal_of(record: GoalRecord) -> Goal:
    return record.context.room.desk.vault.all(Goal)[0]


def named(record: QWidget, name: str) -> QWidget:
    found = [each for each in record.findChildren(QWidget) if each.accessibleName() == name]
    fields = [each for each in found if isinstance(each, QLineEdit | QTextEdit | Segments)]
    return (fields or found)[0]


def write(record: GoalRecord, name: str, text: str) -> None:
    field = named(record, name)
    field.setFocus()
    type_text(text, field)
    field.clearFocus()
    record.context.room.autosave.flush()


def test_every_field_is_kept_as_it_is_written(record: GoalRecord) -> None:
    for name, text in (
        ("Why it matters", "Ж everything is easier"),
        ("Who benefits", "Me"),
        ("Measure", "Rested mornings"),
        ("Unit", "a week"),
        ("Baseline", "2"),
        ("Target", "5"),
        ("How I will know", "No alarm"),
        ("Target date", "29 May"),
        ("How reaching it is celebrated", "A day at sea"),
    ):
        write(record, name, text)
    kind = named(record, "Worded")
    QTest.keyClick(kind, Qt.Key.Key_Right)
    QTest.keyClick(kind, Qt.Key.Key_Right)
    record.refresh(record.context.journey())
    assert not record.instead.isHidden()
    write(record, "What instead?", "Sleep first")
    goal = goal_of(record)
    assert (goal.why, goal.benefits, goal.measure) == (
        "Ж everything is easier", "Me", "Rested mornings",
    )  # fmt: skip
    assert (goal.unit, goal.baseline, goal.target, goal.evidence) == ("a week", 2, 5, "No alarm")
    assert (goal.target_on, goal.celebrate) == ("2026-05-29", "A day at sea")
    assert (goal.wording, goal.instead) == (Wording.AWAY, "Sleep first")


def test_confidence_under_seven_suggests_a_smaller_goal_or_support(record: GoalRecord) -> None:
    dots = named(record, "Confidence")
    dots.setFocus()
    type_text("6", dots)
    let_events_run()
    assert goal_of(record).confidence == 6
    record.refresh(record.context.journey())
    hints = [w for w in record.findChildren(QWidget) if "Under 7" in w.accessibleName()]
    assert hints[0].isVisible()


def test_the_value_on_a_day_is_noted_as_a_measurement(record: GoalRecord) -> None:
    write(record, "Value on that day", "3")
    kept = record.context.room.desk.vault.all(Measurement)
    assert [(each.on, each.value) for each in kept] == [(date(2026, 4, 14).isoformat(), 3.0)]


def test_a_changed_status_is_in_the_history_with_its_reason(
    record: GoalRecord,
) -> None:
    status = named(record, "Status")
    QTest.keyClick(status, Qt.Key.Key_Right)
    assert goal_of(record).status is GoalStatus.ACTIVE
    record.refresh(record.context.journey())
    write(record, "Reason", "It matters most")
    kept = record.context.room.desk.vault.all(GoalChange)
    assert [(each.what, each.reason) for each in kept] == [("status", "It matters most")]


def test_rewording_is_noted_on_a_later_day_only(record: GoalRecord, clock: HandClock) -> None:
    desk = record.context.room.desk
    write(record, "Goal", " now")
    assert desk.vault.all(GoalChange) == ()
    clock.turn(days=7)
    write(record, "Goal", " again")
    changes = desk.vault.all(GoalChange)
    assert [(each.what, each.before) for each in changes] == [
        ("statement", " nowWake rested five mornings a week".strip())
    ]


def test_an_emptied_goal_keeps_its_words(record: GoalRecord) -> None:
    field = record.statement
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    record.context.room.autosave.flush()
    record.refresh(record.context.journey())
    assert field.value() == ""
    field.clearFocus()
    assert field.value() == "Wake rested five mornings a week"
    assert goal_of(record).statement == "Wake rested five mornings a week"


def test_five_ticks_tell_what_the_goal_has(record: GoalRecord) -> None:
    from coachdesk.ui.journey.goal_record.smart import SmartTicks

    ticks = record.findChildren(SmartTicks)[0].ticks
    assert [name for name, mark in ticks.items() if mark.on] == ["specific"]
    write(record, "Why it matters", "Because")
    record.refresh(record.context.journey())
    assert [name for name, mark in ticks.items() if mark.on] == ["specific", "relevant"]


def test_the_drawer_closes_when_its_goal_is_removed(window: MainWindow, record: GoalRecord) -> None:
    desk = window.room.desk
    sheet = open_goal_record(record.context, window, record.goal_id)
    let_events_run()
    assert sheet.isVisible()
    record.deleteLater()
    sheet._on_remove()
    let_events_run()
    assert not sheet.isVisible()
    assert desk.vault.all(Goal) == ()


def test_a_record_inside_a_page_can_leave_out_what_the_page_shows(
    window: MainWindow, client: Client, engagement: Engagement
) -> None:
    goal = add_goal(window.room.desk, engagement.id, "Wake rested")
    window.open_client(client.id, "opening", "areas")
    context = window.client_page.context()
    assert context is not None
    record = GoalRecord(context, goal.id, with_words=False, with_measure=False, parent=window)
    names = {each.accessibleName() for each in record.findChildren(QWidget)}
    assert "Who benefits" in names
    assert not names & {"Goal", "Why it matters", "Measure", "Target date"}
