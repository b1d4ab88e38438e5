"""What the stepper's nodes show for a journey."""

from coachdesk.domain.journey import Journey
from coachdesk.domain.marks import StageState, state_of
from coachdesk.domain.session import held_at, is_held, length_minutes
from coachdesk.domain.stage import STAGES, Stage
from coachdesk.ui.journey.labels import (
    ICONS,
    open_item_words,
    session_label,
    stage_label,
    stage_position,
)
from coachdesk.ui.room import Room
from coachdesk.ui.widgets.stepper import StepNode


def nodes_of(room: Room, journey: Journey) -> list[StepNode]:
    """The seven nodes."""
    return [_node(room, journey, stage) for stage in STAGES]


def _node(room: Room, journey: Journey, stage: Stage) -> StepNode:
    words = room.words
    state = _state(stage, journey)
    held = [each for each in journey.held(stage.key) if is_held(each)]
    label = title = stage_label(words, stage.key, journey.method)
    if stage.repeats and held:
        label = words("{stage} {n} held", stage=label, n=len(held))
    said = {
        StageState.DONE: words("done"),
        StageState.STARTED: words("started"),
        StageState.SKIPPED: words("skipped"),
        StageState.UNTOUCHED: words("not started"),
    }[state]
    last = held[-1] if held else None
    day = words.month_day(room.desk.local(held_at(last)).date()) if last else ""
    name = title if stage.repeats else session_label(words, stage.key, 0, journey.method)
    tip = [name]
    if last is not None:
        minutes = words.minutes(length_minutes(last, room.desk.now()))
        tip.append(f"{day}, {minutes}")
    missing = [open_item_words(words, item) for item in stage.open_items(journey)]
    if missing and state is not StageState.UNTOUCHED:
        tip.append(words("still open: {items}", items=words.listed(missing)))
    reason = journey.skipped(stage.key)
    if state is StageState.SKIPPED and reason is not None and reason.reason:
        tip.append(words("skipped: {reason}", reason=reason.reason))
    spoken = words(
        "{stage}, {state}, stage {n} of {m}",
        stage=title,
        state=f"{said} {day}".strip() if state is StageState.DONE else said,
        n=stage_position(stage.key),
        m=len(STAGES),
    )
    return StepNode(
        stage.key, label, state, stage.node, ICONS.get(stage.key, ""), "\n".join(tip), spoken
    )


def _state(stage: Stage, journey: Journey) -> StageState:
    """Check-ins go on until the closing; only then are they ticked off."""
    state = state_of(stage, journey)
    closing = any(is_held(each) for each in journey.held("closing"))
    if stage.repeats and state is StageState.DONE and not closing:
        return StageState.UNTOUCHED
    return state
