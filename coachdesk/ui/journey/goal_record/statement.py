"""Ties a field to a goal's words: kept from the first letter, never kept empty."""

from collections.abc import Callable

from shiboken6 import isValid

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import note_rewording, write_goal
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.growing_line import GrowingLine


def tie_statement(
    context: StageContext, binder: Binder, field: GrowingLine, goal_id: str, area_id: str = ""
) -> None:
    """Tie a field to the words of the goal ``goal_id``, which they make if it is not there yet.

    An emptied field changes nothing; when it is left the words kept last are shown again.
    ``area_id`` is the area of a goal that is made this way.
    """
    desk, autosave = context.room.desk, context.room.autosave
    key = f"goal-{goal_id}"

    def on_edited() -> None:
        text, source = field.value(), Source(binder, field.visit)
        if text.strip():
            autosave.pend(
                key,
                lambda: write_goal(desk, context.engagement_id, goal_id, text, area_id, source),
            )
        else:
            autosave.forget(key)

    def show(journey: Journey) -> None:
        goal = journey.find(Goal, goal_id)
        kept = goal.statement if goal else ""
        typing = field.hasFocus() and (not field.value().strip() or field.value().strip() == kept)
        if not autosave.is_waiting(key) and not typing:
            field.show_value(kept)

    def on_left() -> None:
        # A window that goes takes the focus from its fields when autosave is gone already.
        if isValid(autosave) and autosave.flush():
            show(context.journey())

    field.edited.connect(on_edited)
    note_rewordings(context, binder, field, goal_id, "statement", lambda goal: goal.statement)
    field.left.connect(on_left)
    if context.reading_only:
        field.set_reading(True)
    binder.also(show)


def note_rewordings(
    context: StageContext,
    binder: Binder,
    field: LineField | GrowingField,
    goal_id: str,
    what: str,
    read: Callable[[Goal], str],
) -> None:
    """Note in the goal's history when a stay in the field has replaced earlier words."""
    desk, autosave = context.room.desk, context.room.autosave
    stood: dict[str, str] = {}

    def on_edited() -> None:
        if field.visit not in stood:
            goal = context.journey().find(Goal, goal_id)
            stood.clear()
            stood[field.visit] = read(goal) if goal else ""

    def on_left() -> None:
        before = stood.pop(field.visit, "")
        if before and isValid(autosave) and autosave.flush():
            source, session = Source(binder, field.visit), context.session_key()
            autosave.run(
                lambda: note_rewording(desk, goal_id, what, before, source, session_id=session)
            )

    field.edited.connect(on_edited)
    field.left.connect(on_left)
