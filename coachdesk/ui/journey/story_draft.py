"""The skeleton of the client story, made of the client's own words: the coach makes it whole."""

from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.text import first_sentence
from coachdesk.words import Words

MOST_GOALS = 4


def story_draft(words: Words, journey: Journey) -> str:
    """What the client told so far, in the second person and the present; empty before anything.

    Only the client's answers, goals and whys are used, each as it was said.
    """
    moment = _said(journey.latest_text("introductory", "why_now"))
    different = _said(journey.latest_text("introductory", "want_different"))
    vision = _said(journey.latest_text("opening", "year_from_now"))
    parts = [
        moment and words("What brings you here: {words}", words=moment),
        different and words("You want to see this: {words}", words=different),
        vision and words("A year from now: {words}", words=vision),
        *(_goal_line(words, goal) for goal in _goals(journey)),
    ]
    return "\n".join(part for part in parts if part)


def _goals(journey: Journey) -> list[Goal]:
    kept = (GoalStatus.ACTIVE, GoalStatus.LISTED, GoalStatus.ACHIEVED)
    goals = [goal for goal in journey.goals() if goal.status in kept]
    # A goal with its why says most, so those come first; the client's order holds among them.
    return sorted(goals, key=lambda goal: not goal.why.strip())[:MOST_GOALS]


def _goal_line(words: Words, goal: Goal) -> str:
    statement, why = _said(goal.statement), _said(goal.why)
    if not why:
        return words("You choose: {goal}", goal=statement)
    return words("You choose: {goal} It matters: {why}", goal=_closed(statement), why=why)


def _said(text: str) -> str:
    return first_sentence(text)


def _closed(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?", "…")) else f"{sentence}."
