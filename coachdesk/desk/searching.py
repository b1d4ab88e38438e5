"""Finding anything in the practice, and where on the way a thing found is to be shown."""

from collections.abc import Callable, Sequence
from typing import Any, Final, NamedTuple

from coachdesk.desk.desk import BY_ITSELF, Desk
from coachdesk.domain.answer import Answer
from coachdesk.domain.engagement import Engagement, Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange
from coachdesk.domain.habit import Habit
from coachdesk.domain.outline import PLANS
from coachdesk.domain.question import QUESTIONS
from coachdesk.domain.search import OPEN_GROUPS, SHOWN_OF_A_GROUP, Found, Group, Hit
from coachdesk.domain.session import PrivateNote
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import Barrier, Milestone, Resource, Strategy, Supporter
from coachdesk.domain.thought import Reminder, Thought

AT_ONCE: Final = 40
"""Records read into the index in one go: some milliseconds."""

OVERVIEW: Final = "overview"


class Spot(NamedTuple):
    """Where a thing found stands. An empty section is the stage's first."""

    client_id: str
    engagement_id: str
    stage: str
    section: str = ""
    session_id: str = ""


class Finder:
    """What searches, on any thread, for as long as the practice stays open."""

    def __init__(self, desk: Desk) -> None:
        searcher = desk.vault.searcher()
        self._find: Callable[..., tuple[Found, ...]] = searcher.find
        self._count: Callable[[str, Group], int] = searcher.count
        self.interrupt: Callable[[], None] = searcher.interrupt

    def find(
        self,
        typed: str,
        groups: Sequence[Group] = OPEN_GROUPS,
        most: int = SHOWN_OF_A_GROUP,
        client_id: str = "",
    ) -> tuple[Found, ...]:
        """The groups in which something is found, each with its first hits and their count.

        ``client_id`` looks only at what is this client's.

        Raises:
            StorageError: busy, when it was interrupted; locked, once the practice is closed.
        """
        return self._find(typed, groups, most, client_id)

    def count_private(self, typed: str) -> int:
        """How many private notes match; nothing of them is read."""
        return self._count(typed, Group.PRIVATE)


def settle(desk: Desk, most: int = AT_ONCE) -> int:
    """Read some of what was changed into the index; returns how many records still wait.

    Raises:
        StorageError: the vault could not be written.
    """
    if desk.reading_only:
        return 0
    return desk.do("search.settle", lambda unit: unit.settle_words(most), BY_ITSELF)


def is_session_open(desk: Desk) -> bool:
    """Whether any session was begun and not finished yet: then nothing private is looked for."""
    return bool(desk.vault.rows(_OPEN_SESSION))


_OPEN_SESSION: Final = "SELECT 1 FROM session WHERE finished_at IS NULL AND clock <> '[]' LIMIT 1"


def spot_of(hit: Hit) -> Spot:
    """Where a hit is shown: the client, the engagement, and there the stage and section."""
    if hit.engagement is None:
        return Spot(hit.client.id, "", OVERVIEW)
    stage, section = _place(hit)
    session = hit.session.id if hit.session is not None else ""
    return Spot(hit.client.id, hit.engagement.id, stage, section, session)


_OF_GOAL: Final = (Strategy, Milestone, Barrier, Resource, Supporter)
_PLACES: Final[dict[type[Any], tuple[str, str]]] = {
    **dict.fromkeys(_OF_GOAL, ("third", "strategy")),
    Thought: ("second", "thoughts"),
    Reminder: ("second", "reminders"),
    Habit: ("second", "habits"),
    Skill: ("fourth", "skills"),
    PersonalValue: ("opening", "influences"),
    Person: ("opening", "influences"),
}


def _place(hit: Hit) -> tuple[str, str]:
    record = hit.record
    if hit.kind in (Given, SkippedStage):
        return OVERVIEW, ""
    if hit.kind is Goal:
        later = hit.field in ("measure", "evidence", "celebrate")
        return ("third", "strategy") if later else ("opening", "areas")
    if hit.kind is Engagement and hit.field == "fee":
        return "introductory", "fit"
    if hit.kind is Engagement:
        return ("second", "read_back") if hit.field == "story" else ("opening", "approach")
    if hit.kind in _PLACES:
        return _PLACES[hit.kind]
    stage = hit.session.stage if hit.session is not None else OVERVIEW
    return stage, _section(hit, stage, record)


def _section(hit: Hit, stage: str, record: Any) -> str:
    if isinstance(record, Answer):
        return next(
            (
                place[1]
                for place, keys in QUESTIONS.items()
                if place[0] == stage and record.key in keys
            ),
            "",
        )
    if hit.kind in (Step, StepReview):
        return "next_steps" if stage == "check_in" and hit.kind is Step else _last(stage)
    if hit.kind in (GoalChange, PrivateNote):
        return ""
    if hit.field == "shared_notes":
        return _last(stage)
    return ""


def _last(stage: str) -> str:
    """A stage's last section, where what a session ends with stands."""
    return next((plan.sections[-1].key for plan in PLANS if plan.key == stage), "")
