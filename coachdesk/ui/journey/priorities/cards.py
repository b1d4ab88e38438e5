"""What the cards say of goals, and what can be done with a goal from its menu."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.desk.priorities import arrange, end_priority, make_priority, park
from coachdesk.domain.area import Area
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.plan import is_folded, plan_parts
from coachdesk.domain.priority import GENTLE_LIMIT
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.labels import status_options
from coachdesk.ui.journey.goal_record.sponsor import mark_of
from coachdesk.ui.journey.priorities.goal_list import GoalList
from coachdesk.ui.journey.priorities.goal_row import GoalCard
from coachdesk.ui.journey.reason import ask_reason
from coachdesk.words import Words


def plan_words(words: Words, journey: Journey, goal: Goal) -> str:
    """How far the plan for a goal has come."""
    parts = plan_parts(journey, goal)
    if all(parts):
        return words("Strategy ready")
    if not any(parts):
        return words("Not started")
    return words("{n} of {m} parts", n=sum(parts), m=len(parts))


def area_name(journey: Journey, goal: Goal) -> str:
    """The name of a goal's area, empty when it has none."""
    area = journey.find(Area, goal.area_id)
    return area.name if area is not None else ""


def status_word(words: Words, goal: Goal) -> str:
    """Where a goal stands, in a word."""
    return dict(status_options(words))[goal.status]


def cards_of(
    words: Words, journey: Journey, *, wide: bool
) -> tuple[list[GoalCard], list[GoalCard]]:
    """The cards of the priorities and of the parked goals, folded ones left out."""
    active = [
        _card(words, journey, goal, number, wide=wide)
        for number, goal in enumerate(journey.priorities(), 1)
    ]
    parked = [
        _card(words, journey, goal, 0, wide=wide)
        for goal in journey.parked()
        if not is_folded(journey, goal)
    ]
    return active, parked


def folded_cards(words: Words, journey: Journey) -> list[GoalCard]:
    """The cards of the life goals that wait under *The rest of life*."""
    return [
        _card(words, journey, goal, 0, wide=True)
        for goal in journey.parked()
        if is_folded(journey, goal)
    ]


def gentle_note(words: Words, journey: Journey) -> str:
    """A word when there are more priorities than most people can carry, else empty."""
    if len(journey.priorities()) <= GENTLE_LIMIT:
        return ""
    return words("More than three is a lot to carry at once. It is allowed.")


def keep_order(
    context: StageContext, goals: GoalList, active: Sequence[str], parked: Sequence[str]
) -> None:
    """Keep the order the client gave, and leave the keyboard on the list."""
    desk, session = context.room.desk, context.session_key()
    folded = [card.id for card in folded_cards(context.room.words, context.journey())]
    context.act(lambda: arrange(desk, list(active), [*parked, *folded], session_id=session))
    goals.take_keyboard()


def keep_rest(
    context: StageContext, rest: GoalList, turned: Sequence[str], parked: Sequence[str]
) -> None:
    """Make a life goal a priority, or keep the order of those under *The rest of life*."""
    desk, session = context.room.desk, context.session_key()
    journey = context.journey()
    if turned:
        context.act(lambda: make_priority(desk, turned[0], session_id=session))
        return
    active = [str(goal.id) for goal in journey.priorities()]
    waiting = [goal.id for goal in journey.parked() if not is_folded(journey, goal)]
    context.act(lambda: arrange(desk, active, [*waiting, *parked], session_id=session))
    rest.take_keyboard()


def offer_goal_menu(context: StageContext, parent: QWidget, goal_id: str, at: QPoint) -> None:
    """Open the menu of a goal at a point of the screen; nothing for a goal that is gone."""
    goal = context.journey().find(Goal, goal_id)
    if goal is not None:
        menu = goal_menu(context, parent, goal)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])


def goal_menu(context: StageContext, parent: QWidget, goal: Goal) -> QMenu:
    """What can be done with a goal."""
    goal_id = goal.id
    room, words, look = context.room, context.room.words, context.room.look
    desk, session = room.desk, context.session_key()
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    record = menu.addAction(icon(look, "target"), words("The full record of this goal"))
    record.triggered.connect(lambda: _open_record(context, parent, goal_id))
    if not context.reading_only:
        menu.addSeparator()
        if goal.status is not GoalStatus.ACTIVE:
            make = menu.addAction(icon(look, "flag"), words("Make it a priority"))
            make.triggered.connect(
                lambda: context.act(lambda: make_priority(desk, goal_id, session_id=session))
            )
        for status, text, name in (
            (GoalStatus.LISTED, words("Park it …"), "clock"),
            (GoalStatus.ACHIEVED, words("Mark as reached …"), "check"),
            (GoalStatus.PAUSED, words("Pause it …"), "pause"),
            (GoalStatus.RELEASED, words("Let it go …"), "x"),
        ):
            if goal.status is not status:
                action = menu.addAction(icon(look, name), text)
                action.triggered.connect(
                    lambda _=False, status=status: _ask_why(context, parent, goal, status)
                )
    return menu


def _ask_why(context: StageContext, parent: QWidget, goal: Goal, status: GoalStatus) -> None:
    words = context.room.words
    title, question, action = {
        GoalStatus.LISTED: (
            words("Park this goal"),
            words("Why now? This may stay empty."),
            words("Park it"),
        ),
        GoalStatus.ACHIEVED: (
            words("Reached"),
            words("What made it work? This may stay empty."),
            words("Mark as reached"),
        ),
        GoalStatus.PAUSED: (
            words("Pause this goal"),
            words("Why now? This may stay empty."),
            words("Pause it"),
        ),
        GoalStatus.RELEASED: (
            words("Let this goal go"),
            words("Why? This may stay empty."),
            words("Let it go"),
        ),
    }[status]
    desk, session = context.room.desk, context.session_key()

    def end(reason: str) -> None:
        if status is GoalStatus.LISTED:
            context.act(lambda: park(desk, goal.id, session_id=session, reason=reason))
        else:
            context.act(
                lambda: end_priority(desk, goal.id, status, session_id=session, reason=reason)
            )

    ask_reason(context.room, parent, title, question, action, end)


def _open_record(context: StageContext, parent: QWidget, goal_id: str) -> None:
    from coachdesk.ui.journey.goal_record import open_goal_record

    open_goal_record(context, parent, goal_id)


def _card(words: Words, journey: Journey, goal: Goal, number: int, *, wide: bool) -> GoalCard:
    plan = plan_words(words, journey, goal) if number else ""
    area = area_name(journey, goal) if wide else ""
    shared = mark_of(words, journey, goal)
    where = words("priority {n}", n=number) if number else words("parked")
    return GoalCard(
        id=goal.id,
        number=number,
        statement=goal.statement,
        caption=" · ".join(part for part in (area, plan) if part),
        spoken=", ".join(part for part in (goal.statement, where, area, plan, shared) if part),
        turn=words("Park") if number else words("Make it a priority"),
        shared=shared,
    )
