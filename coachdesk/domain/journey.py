"""One engagement with everything recorded in it, and the questions pages ask of it.

A ``Journey`` is a snapshot: it is read from the vault as a whole and never changes.
"""

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any, TypeVar

from coachdesk.domain.answer import Answer, AnswerValue, answer_id
from coachdesk.domain.area import Area, AreaSet, Rating, Spoke, spoke
from coachdesk.domain.checkin import needs_a_look, steps_to_ask
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Approach, Engagement, SkippedStage
from coachdesk.domain.goal import Goal, GoalStatus, Measurement, by_position
from coachdesk.domain.habit import DayMark, Habit, Log, while_coached
from coachdesk.domain.method import PLAIN, Method
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import (
    PrivateNote,
    Session,
    held_at,
    is_held,
    is_open,
    is_planned,
    shown_session,
)
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import Strategy
from coachdesk.domain.thought import Thought

R = TypeVar("R")


class Journey:
    """Everything recorded in one engagement, in the order it is shown."""

    __slots__ = (
        "_answers", "_held", "_records", "_reviews", "client", "engagement", "method", "sessions",
    )  # fmt: skip

    def __init__(
        self,
        client: Client,
        engagement: Engagement,
        records: Mapping[type[Any], tuple[Any, ...]],
        method: Method = PLAIN,
    ) -> None:
        self.client = client
        self.engagement = engagement
        self.method = method
        self.sessions: tuple[Session, ...] = tuple(
            sorted(
                records.get(Session, ()), key=lambda each: (held_at(each), each.created_at, each.id)
            )
        )
        self._records = {kind: _ordered(rows) for kind, rows in records.items()}
        self._answers = {each.id: each.value for each in self.all(Answer)}
        # Asked for hundreds of times at each refresh, and the same as long as the snapshot lives.
        self._held: dict[str, tuple[Session, ...]] = {}
        self._reviews: tuple[StepReview, ...] | None = None

    def all(self, kind: type[R]) -> tuple[R, ...]:
        """Every record of a kind, by position where it has one, else as it came."""
        return self._records.get(kind, ())

    def find(self, kind: type[R], record_id: str) -> R | None:
        """The record of that kind and id, ``None`` when the link leads nowhere."""
        wanted = (each for each in self.all(kind) if getattr(each, "id", None) == record_id)
        return next(wanted, None)

    def of_goal(self, kind: type[R], goal_id: str) -> tuple[R, ...]:
        """The records of a kind that belong to one goal."""
        return tuple(each for each in self.all(kind) if getattr(each, "goal_id", None) == goal_id)

    # Sessions and answers

    def held(self, stage: str) -> tuple[Session, ...]:
        """The sessions of a stage in order of time, whether held or planned."""
        if stage not in self._held:
            self._held[stage] = tuple(each for each in self.sessions if each.stage == stage)
        return self._held[stage]

    def session(
        self, stage: str, session_id: str = "", until: datetime | None = None
    ) -> Session | None:
        """The chosen session of a stage, else the one its page shows; ``None`` before any.

        Sessions planned later than ``until`` stand back while there is another.
        """
        found = self.held(stage)
        chosen = next((each for each in found if each.id == session_id), None)
        return chosen or shown_session(found, until)

    def open_session(self) -> Session | None:
        """The session whose clock was started and that is not finished yet."""
        return next((each for each in reversed(self.sessions) if is_open(each)), None)

    def next_planned(self) -> Session | None:
        """The nearest session with a date that has not been held."""
        planned = [each for each in self.sessions if is_planned(each)]
        return min(planned, key=lambda each: each.planned_at or each.created_at, default=None)

    def last_held(self) -> Session | None:
        """The latest session that took place."""
        return next((each for each in reversed(self.sessions) if is_held(each)), None)

    def answer(self, session: Session | None, key: str) -> AnswerValue | None:
        """What was answered to a question in a session, ``None`` while nothing was."""
        return None if session is None else self._answers.get(answer_id(session.id, key))

    def answered(self, session: Session) -> tuple[str, ...]:
        """The keys of everything answered in a session."""
        return tuple(each.key for each in self.all(Answer) if each.session_id == session.id)

    def answer_text(self, session: Session | None, key: str) -> str:
        """The answer as a text; empty when there is none or it is of another kind."""
        value = self.answer(session, key)
        return value if isinstance(value, str) else ""

    def latest_text(self, stage: str, key: str) -> str:
        """The latest non-empty answer to a question over all sessions of a stage."""
        texts = (self.answer_text(each, key) for each in reversed(self.held(stage)))
        return next((text for text in texts if text), "")

    def latest_list(self, stage: str, key: str) -> tuple[str, ...]:
        """The latest list given as answer over all sessions of a stage."""
        values = (self.answer(each, key) for each in reversed(self.held(stage)))
        return next((value for value in values if isinstance(value, tuple)), ())

    def note(self, session: Session | None) -> PrivateNote | None:
        """The private note of a session."""
        notes = (
            each for each in self.all(PrivateNote) if session and each.session_id == session.id
        )
        return next(notes, None)

    def skipped(self, stage: str) -> SkippedStage | None:
        """The mark that a stage was left out."""
        return next((each for each in self.all(SkippedStage) if each.stage == stage), None)

    # Areas and ratings

    @property
    def main_set(self) -> AreaSet:
        """The areas that are rated: work in the workplace approach, else life."""
        workplace = self.engagement.approach is Approach.WORKPLACE
        return AreaSet.WORK if workplace else AreaSet.LIFE

    def areas(self, area_set: AreaSet | None = None) -> tuple[Area, ...]:
        """The areas of one set, by default the one that is rated."""
        wanted = area_set or self.main_set
        return tuple(each for each in self.all(Area) if each.set is wanted)

    def ratings(self, until: Session | None = None) -> tuple[Rating, ...]:
        """All ratings, oldest session first, up to and with the session ``until``."""
        order = {each.id: n for n, each in enumerate(self.sessions)}
        last = len(order) if until is None else order.get(until.id, len(order))
        given = [each for each in self.all(Rating) if order.get(each.session_id, 0) <= last]
        return tuple(sorted(given, key=lambda each: order.get(each.session_id, 0)))

    def rating(self, session: Session | None, area_id: str) -> Rating | None:
        """How an area was rated in one session."""
        given = (
            each
            for each in self.all(Rating)
            if session and each.session_id == session.id and each.area_id == area_id
        )
        return next(given, None)

    def spokes(
        self, area_set: AreaSet | None = None, until: Session | None = None
    ) -> tuple[Spoke, ...]:
        """The wheel's sectors in order, from all ratings up to the session ``until``."""
        ratings = self.ratings(until)
        return tuple(spoke(area, ratings) for area in self.areas(area_set))

    # Goals, steps, habits

    def goals(self) -> tuple[Goal, ...]:
        """Every goal in the client's order."""
        return by_position(self.all(Goal))

    def goals_in(self, area_id: str) -> tuple[Goal, ...]:
        """The goals of one area, oldest first, let go ones included."""
        return tuple(
            sorted(
                (goal for goal in self.all(Goal) if goal.area_id == area_id),
                key=lambda goal: (goal.created_at, goal.position, goal.id),
            )
        )

    def priorities(self) -> tuple[Goal, ...]:
        """The goals chosen as priorities, first one first."""
        return tuple(goal for goal in self.goals() if goal.status is GoalStatus.ACTIVE)

    def parked(self) -> tuple[Goal, ...]:
        """The goals waiting, in order."""
        return tuple(goal for goal in self.goals() if goal.status is GoalStatus.LISTED)

    def strategy(self, goal_id: str) -> Strategy | None:
        """The strategy for a goal, ``None`` before anything was written."""
        return next(iter(self.of_goal(Strategy, goal_id)), None)

    def first_step(self, goal_id: str) -> Step | None:
        """The first step for a goal, within 48 hours."""
        return next((each for each in self.of_goal(Step, goal_id) if each.is_first), None)

    def values(self, goal_id: str) -> tuple[Measurement, ...]:
        """A goal's measurements by day, oldest first; those with no readable day come first."""
        return tuple(
            sorted(self.of_goal(Measurement, goal_id), key=lambda each: day_of(each.on) or date.min)
        )

    def current(self, goal: Goal) -> float | None:
        """The latest measured value, else the baseline."""
        measured = self.values(goal.id)
        return measured[-1].value if measured else goal.baseline

    def reviews(self) -> tuple[StepReview, ...]:
        """What was said of steps, in order of time; at the same moment, in order of sessions."""
        if self._reviews is None:
            order = {each.id: n for n, each in enumerate(self.sessions)}
            self._reviews = tuple(
                sorted(
                    self.all(StepReview),
                    key=lambda each: (each.at, order.get(each.session_id, -1), each.id),
                )
            )
        return self._reviews

    def steps_to_ask(self, session: Session | None) -> tuple[Step, ...]:
        """The open steps a session asks about, oldest agreement first."""
        order = {each.id: n for n, each in enumerate(self.sessions)}
        found = steps_to_ask(session, self.sessions, self.all(Step), self.reviews())
        return tuple(sorted(found, key=lambda each: order.get(each.session_id, -1)))

    def needs_a_look(self, goal: Goal, today: date) -> bool:
        """Whether a priority is late or has not moved in two check-ins."""
        check_ins = [each for each in self.held("check_in") if is_held(each)]
        return needs_a_look(goal, self.values(goal.id), check_ins, today)

    def log(self, subject_id: str) -> Log:
        """The days noted for a habit or a thought."""
        marks = (each for each in self.all(DayMark) if each.subject_id == subject_id)
        return {day: mark.state for mark in marks if (day := day_of(mark.on)) is not None}

    def habits(self) -> tuple[Habit, ...]:
        """The habits in order."""
        return self.all(Habit)

    def counted(self, habit: Habit, local: Callable[[datetime], datetime]) -> Habit:
        """A habit as its days count: up to the day the engagement was completed.

        ``local`` turns an instant into the coach's wall time.
        """
        at = self.engagement.completed_at
        return while_coached(habit, local(at).date() if at else None)

    def thoughts(self) -> tuple[Thought, ...]:
        """The thought pairs in order."""
        return self.all(Thought)


def _ordered(rows: Iterable[Any]) -> tuple[Any, ...]:
    kept = tuple(rows)
    if kept and hasattr(kept[0], "position"):
        return tuple(sorted(kept, key=lambda each: (each.position, each.id)))
    return kept
