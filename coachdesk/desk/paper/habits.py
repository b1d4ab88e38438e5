"""What Thinking and habits says: the pairs of thoughts and the habits that go on."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.goal import Goal
from coachdesk.domain.habit import EVERY_DAY, Habit, Rhythm, is_ongoing
from coachdesk.domain.handout import HabitLine, HabitsContent, ThoughtLine
from coachdesk.domain.journey import Journey
from coachdesk.domain.thought import Channel, Reminder, Thought


def habits_content(given: Gathering) -> HabitsContent:
    """The pairs of thoughts and the habits that go on, where anything is written of them."""
    journey, header = given.journey, given.header
    return HabitsContent(
        header=header,
        thoughts=tuple(
            _thought(journey, each)
            for each in journey.thoughts()
            if each.hindering.strip() or each.chosen.strip()
        ),
        habits=tuple(
            _habit(journey, each) for each in journey.habits() if is_ongoing(each) and _said(each)
        ),
    )


def _thought(journey: Journey, thought: Thought) -> ThoughtLine:
    reminders = [each for each in journey.all(Reminder) if each.thought_id == thought.id]

    def said(channel: Channel) -> tuple[str, ...]:
        return tuple(
            ", ".join(filter(None, (each.what.strip(), each.where.strip(), each.when.strip())))
            for each in reminders
            if each.channel is channel and (each.what + each.where + each.when).strip()
        )

    return ThoughtLine(
        id=thought.id,
        hindering=thought.hindering.strip(),
        chosen=thought.chosen.strip(),
        read=said(Channel.READ),
        listen=said(Channel.LISTEN),
        see=said(Channel.SEE),
        partner=said(Channel.PARTNER),
        start_on=thought.start_on,
    )


def _said(habit: Habit) -> bool:
    said = (habit.name, habit.cue, habit.anchor, habit.tiny, habit.routine, habit.reward)
    return any(text.strip() for text in said)


def _habit(journey: Journey, habit: Habit) -> HabitLine:
    goal = journey.find(Goal, habit.goal_id)
    cue = ", ".join(filter(None, (habit.cue.strip(), habit.anchor.strip())))
    weekdays = habit.weekdays if habit.rhythm is Rhythm.WEEKDAYS else EVERY_DAY
    return HabitLine(
        id=habit.id,
        name=habit.name.strip(),
        goal=goal.statement.strip() if goal else "",
        cue=cue,
        routine=habit.routine.strip(),
        tiny=habit.tiny.strip(),
        reward=habit.reward.strip(),
        if_then=habit.if_then.strip(),
        weekdays=weekdays,
        per_week=habit.per_week if habit.rhythm is Rhythm.PER_WEEK else None,
        start_on=habit.start_on,
        support_person=habit.support_person.strip(),
    )
