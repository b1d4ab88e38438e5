"""How an archive nests: client, engagements, sessions, what was said in them.

The tree is the one description of that nesting, for ``portability``, which reads and writes it, and
for the schema file in ``resources/schema``, which is made from it.
"""

from dataclasses import dataclass
from typing import Any, Final

from coachdesk.domain.answer import Answer, AskedPrompt
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.busy import Busy
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange, Measurement
from coachdesk.domain.habit import DayMark, Habit
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.kept_hours import KeptHours
from coachdesk.domain.plain import hints_of
from coachdesk.domain.practice import (
    Prompt,
    SectionSetup,
    StageSetup,
    StarterArea,
)
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.put_off import PutOff
from coachdesk.domain.session import PrivateNote, Session
from coachdesk.domain.stage import STAGES
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.thought import Reminder, Thought

STAGE_KEYS: Final = tuple(stage.key for stage in STAGES)
OF_A_STAGE: Final = (Session, SkippedStage, SectionSetup)
"""The records whose ``stage`` must be one there is a page for."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One kind of record in the tree.

    ``parent`` is the field that names its owner and is left out of the document, as is every field
    that follows from the nesting. ``named_by`` are the fields its id is made of, with the owner's
    id in front; then the id is left out too. ``single`` records stand alone, not in a list.
    ``since`` is the first schema of an archive that has it.
    """

    kind: type[Any]
    name: str
    parent: str = ""
    named_by: tuple[str, ...] = ()
    single: bool = False
    since: int = 1
    children: tuple["Branch", ...] = ()

    @property
    def has_own_id(self) -> bool:
        """Whether the record's id is written down, not made from its owner's."""
        return not self.named_by and not self.single

    @property
    def written(self) -> tuple[str, ...]:
        """The fields that stand in the document, in order."""
        implied = {self.parent, "engagement_id", "" if self.has_own_id else "id"}
        return tuple(name for name in hints_of(self.kind) if name not in implied)


_IN_SESSION = (
    Branch(PrivateNote, "private_note", "session_id", single=True),
    Branch(Answer, "answers", "session_id", ("key",)),
    Branch(AskedPrompt, "asked_prompts", "session_id", ("prompt_key",)),
    Branch(Rating, "ratings", "session_id", ("area_id",)),
    Branch(PairChoice, "pair_choices", "session_id"),
    Branch(Placement, "placements", "session_id", ("goal_id",)),
    Branch(StepReview, "step_reviews", "session_id", ("step_id",)),
)
_IN_GOAL = (
    Branch(Strategy, "strategy", "goal_id", single=True),
    Branch(StrategyVersion, "strategy_versions", "goal_id"),
    Branch(Milestone, "milestones", "goal_id"),
    Branch(Barrier, "barriers", "goal_id"),
    Branch(Resource, "resources", "goal_id"),
    Branch(Supporter, "supporters", "goal_id"),
    Branch(Measurement, "measurements", "goal_id"),
    Branch(GoalChange, "changes", "goal_id"),
)
_IN_ENGAGEMENT = (
    Branch(SkippedStage, "skipped_stages", "engagement_id"),
    Branch(PersonalValue, "values", "engagement_id"),
    Branch(Person, "people", "engagement_id"),
    Branch(Area, "areas", "engagement_id"),
    Branch(Goal, "goals", "engagement_id", children=_IN_GOAL),
    Branch(Session, "sessions", "engagement_id", children=_IN_SESSION),
    Branch(Step, "steps", "engagement_id"),
    Branch(
        Thought,
        "thoughts",
        "engagement_id",
        children=(Branch(Reminder, "reminders", "thought_id"),),
    ),
    Branch(Habit, "habits", "engagement_id"),
    Branch(DayMark, "day_marks", "engagement_id"),
    Branch(Skill, "skills", "engagement_id"),
    Branch(Given, "given", "engagement_id"),
)
CLIENTS: Final = Branch(
    Client,
    "clients",
    children=(Branch(Engagement, "engagements", "client_id", children=_IN_ENGAGEMENT),),
)
PRACTICE: Final = (
    Branch(Prompt, "prompts"),
    Branch(StarterArea, "areas"),
    Branch(StageSetup, "stages", since=2),
    Branch(SectionSetup, "sections", since=2),
    Branch(KeptHours, "kept_hours", since=3),
    Branch(PutOff, "put_off", since=4),
    Branch(Invoice, "invoices", since=5),
    Branch(Busy, "busy", since=5),
)
