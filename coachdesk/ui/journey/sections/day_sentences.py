"""Quiet sentences about days that cannot be meant: they are kept, and only said."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from coachdesk.domain.habit import Habit, begins_far_ahead
from coachdesk.domain.scales import ends_before_start, is_unreadable
from coachdesk.domain.thought import Thought
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words


class SentenceLine(Paragraph):
    """A line under some days, shown only when there is something to say."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "", Type.CAPTION, "attention", parent=parent)
        self.hide()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Say these, or nothing."""
        self.set_text(" ".join(sentences))
        self.setVisible(bool(sentences))


def habit_sentences(words: Words, habit: Habit, today: date) -> list[str]:
    """What is worth a second look about a habit's days."""
    said = []
    if is_unreadable(habit.start_on):
        said.append(words("“{day}” is not a day in the calendar.", day=habit.start_on))
    elif begins_far_ahead(habit.start_on, today):
        said.append(words("It begins more than a month from now."))
    if is_unreadable(habit.ended_on):
        said.append(words("“{day}” is not a day in the calendar.", day=habit.ended_on))
    elif ends_before_start(habit.start_on, habit.ended_on):
        said.append(words("It ends before it begins."))
    return said


def thought_sentences(words: Words, thought: Thought, today: date) -> list[str]:
    """What is worth a second look about a thought's days."""
    said = []
    if is_unreadable(thought.start_on):
        said.append(words("“{day}” is not a day in the calendar.", day=thought.start_on))
    elif begins_far_ahead(thought.start_on, today):
        said.append(words("It begins more than a month from now."))
    if is_unreadable(thought.experiment_on):
        said.append(words("“{day}” is not a day in the calendar.", day=thought.experiment_on))
    return said
