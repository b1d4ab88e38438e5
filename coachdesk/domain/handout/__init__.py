"""What may stand on paper: the content types every handout is drawn from.

This is the last gate before paper: no private field exists here, so none can be printed. The
types are whole in themselves and travel as JSON (``domain.plain``), because a document that was
given is kept and must come out the same again. A content has three questions to answer:
``has_nothing``, ``empty_parts`` and ``blanked``.
"""

from coachdesk.domain.handout.agreement import AgreementContent as AgreementContent
from coachdesk.domain.handout.areas import AreaRating as AreaRating
from coachdesk.domain.handout.areas import AreasContent as AreasContent
from coachdesk.domain.handout.book import BookContent as BookContent
from coachdesk.domain.handout.book import SkillLine as SkillLine
from coachdesk.domain.handout.book import ThoughtPair as ThoughtPair
from coachdesk.domain.handout.check_in import AgreedSkill as AgreedSkill
from coachdesk.domain.handout.check_in import CheckInContent as CheckInContent
from coachdesk.domain.handout.common import LAYOUT as LAYOUT
from coachdesk.domain.handout.common import LEFT_OUT_AT_FIRST as LEFT_OUT_AT_FIRST
from coachdesk.domain.handout.common import HandoutKind as HandoutKind
from coachdesk.domain.handout.common import Header as Header
from coachdesk.domain.handout.common import Look as Look
from coachdesk.domain.handout.common import PaperSize as PaperSize
from coachdesk.domain.handout.common import Part as Part
from coachdesk.domain.handout.common import Variant as Variant
from coachdesk.domain.handout.goals import AreaLine as AreaLine
from coachdesk.domain.handout.goals import GoalLine as GoalLine
from coachdesk.domain.handout.goals import GoalsContent as GoalsContent
from coachdesk.domain.handout.habits import WEEK as WEEK
from coachdesk.domain.handout.habits import HabitLine as HabitLine
from coachdesk.domain.handout.habits import HabitsContent as HabitsContent
from coachdesk.domain.handout.habits import ThoughtLine as ThoughtLine
from coachdesk.domain.handout.own_text import MergeFields as MergeFields
from coachdesk.domain.handout.own_text import OwnText as OwnText
from coachdesk.domain.handout.prep import PrepContent as PrepContent
from coachdesk.domain.handout.prep import PrepStep as PrepStep
from coachdesk.domain.handout.privacy import PrivacyContent as PrivacyContent
from coachdesk.domain.handout.progress import AreaChange as AreaChange
from coachdesk.domain.handout.progress import DayLine as DayLine
from coachdesk.domain.handout.progress import GoalProgress as GoalProgress
from coachdesk.domain.handout.progress import HabitProgress as HabitProgress
from coachdesk.domain.handout.progress import MeasuredDay as MeasuredDay
from coachdesk.domain.handout.progress import ProgressContent as ProgressContent
from coachdesk.domain.handout.registry import CONTENTS as CONTENTS
from coachdesk.domain.handout.registry import PARTS as PARTS
from coachdesk.domain.handout.registry import Content as Content
from coachdesk.domain.handout.registry import Sheets as Sheets
from coachdesk.domain.handout.registry import has_nothing as has_nothing
from coachdesk.domain.handout.registry import kind_of as kind_of
from coachdesk.domain.handout.registry import parts_with_nothing as parts_with_nothing
from coachdesk.domain.handout.registry import shows as shows
from coachdesk.domain.handout.registry import variants_of as variants_of
from coachdesk.domain.handout.registry import with_parts as with_parts
from coachdesk.domain.handout.sponsor import SponsorContent as SponsorContent
from coachdesk.domain.handout.sponsor import SponsorGoal as SponsorGoal
from coachdesk.domain.handout.strategy import BarrierLine as BarrierLine
from coachdesk.domain.handout.strategy import MilestoneLine as MilestoneLine
from coachdesk.domain.handout.strategy import ResourceLine as ResourceLine
from coachdesk.domain.handout.strategy import StepLine as StepLine
from coachdesk.domain.handout.strategy import StrategyContent as StrategyContent
from coachdesk.domain.handout.strategy import StrategyPage as StrategyPage
from coachdesk.domain.handout.strategy import SupporterLine as SupporterLine
from coachdesk.domain.handout.welcome import SessionLine as SessionLine
from coachdesk.domain.handout.welcome import WelcomeContent as WelcomeContent
