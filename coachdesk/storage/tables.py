"""Every kind of record a vault keeps, in the order in which they can be put back."""

from dataclasses import fields
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
from coachdesk.domain.practice import (
    Practice,
    Prompt,
    SectionSetup,
    StageSetup,
    StarterArea,
)
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.put_off import PutOff
from coachdesk.domain.session import PrivateNote, Session
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
from coachdesk.storage.table import table_name

# Parents before children.
KINDS: Final[tuple[type[Any], ...]] = (
    Practice,
    Prompt,
    StarterArea,
    StageSetup,
    SectionSetup,
    KeptHours,
    PutOff,
    Invoice,
    Busy,
    Client,
    Engagement,
    Session,
    PrivateNote,
    SkippedStage,
    Answer,
    AskedPrompt,
    PersonalValue,
    Person,
    Area,
    Rating,
    Goal,
    GoalChange,
    Measurement,
    Strategy,
    StrategyVersion,
    Milestone,
    Barrier,
    Resource,
    Supporter,
    Step,
    StepReview,
    PairChoice,
    Placement,
    Thought,
    Reminder,
    Habit,
    DayMark,
    Skill,
    Given,
)
TABLES: Final[dict[type[Any], str]] = {kind: table_name(kind) for kind in KINDS}

IN_ENGAGEMENT: Final = tuple(
    kind for kind in KINDS if "engagement_id" in {field.name for field in fields(kind)}
)
