"""Which content belongs to which kind, and what every content can be asked.

A new handout is a module beside this one and a line in ``CONTENTS`` and ``PARTS``.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from coachdesk.domain.handout import (
    agreement,
    areas,
    book,
    check_in,
    goals,
    habits,
    prep,
    privacy,
    progress,
    sponsor,
    strategy,
    welcome,
)
from coachdesk.domain.handout.agreement import AgreementContent
from coachdesk.domain.handout.areas import AreasContent
from coachdesk.domain.handout.book import BookContent
from coachdesk.domain.handout.check_in import CheckInContent
from coachdesk.domain.handout.common import HandoutKind, Look, PaperSize, Part, Variant
from coachdesk.domain.handout.goals import GoalsContent
from coachdesk.domain.handout.habits import HabitsContent
from coachdesk.domain.handout.prep import PrepContent
from coachdesk.domain.handout.privacy import PrivacyContent
from coachdesk.domain.handout.progress import ProgressContent
from coachdesk.domain.handout.sponsor import SponsorContent
from coachdesk.domain.handout.strategy import StrategyContent
from coachdesk.domain.handout.welcome import WelcomeContent

Content = (
    WelcomeContent
    | AgreementContent
    | PrivacyContent
    | GoalsContent
    | AreasContent
    | HabitsContent
    | StrategyContent
    | CheckInContent
    | PrepContent
    | ProgressContent
    | SponsorContent
    | BookContent
)

CONTENTS: Final[dict[HandoutKind, type[Content]]] = {
    HandoutKind.WELCOME: WelcomeContent,
    HandoutKind.AGREEMENT: AgreementContent,
    HandoutKind.PRIVACY: PrivacyContent,
    HandoutKind.GOALS: GoalsContent,
    HandoutKind.AREAS: AreasContent,
    HandoutKind.HABITS: HabitsContent,
    HandoutKind.STRATEGY: StrategyContent,
    HandoutKind.CHECK_IN: CheckInContent,
    HandoutKind.PREP: PrepContent,
    HandoutKind.PROGRESS: ProgressContent,
    HandoutKind.SPONSOR: SponsorContent,
    HandoutKind.BOOK: BookContent,
}
PARTS: Final[dict[HandoutKind, tuple[Part, ...]]] = {
    HandoutKind.WELCOME: welcome.PARTS,
    HandoutKind.AGREEMENT: agreement.PARTS,
    HandoutKind.PRIVACY: privacy.PARTS,
    HandoutKind.GOALS: goals.PARTS,
    HandoutKind.AREAS: areas.PARTS,
    HandoutKind.HABITS: habits.PARTS,
    HandoutKind.STRATEGY: strategy.PARTS,
    HandoutKind.CHECK_IN: check_in.PARTS,
    HandoutKind.PREP: prep.PARTS,
    HandoutKind.PROGRESS: progress.PARTS,
    HandoutKind.SPONSOR: sponsor.PARTS,
    HandoutKind.BOOK: book.PARTS,
}
"""What can be left out of each handout, in the order of the page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """One document to be drawn: a content, and everything that decides how it looks on paper."""

    content: Content
    paper: PaperSize = PaperSize.A4
    variant: Variant = Variant.FILLED
    look: Look = field(default_factory=Look)


def kind_of(content: Content) -> HandoutKind:
    """Which handout a content is for."""
    return next(kind for kind, found in CONTENTS.items() if found is type(content))


def shows(content: Content, part: Part) -> bool:
    """Whether a part is to be printed."""
    return part not in content.header.left_out


def with_parts(content: Content, shown: Sequence[Part]) -> Content:
    """The content with exactly these of its parts printed."""
    left_out = tuple(part for part in PARTS[kind_of(content)] if part not in shown)
    return replace(content, header=replace(content.header, left_out=left_out))


def parts_with_nothing(content: Content) -> frozenset[Part]:
    """The parts nothing was said for yet, so that a filled page would show them empty."""
    return content.empty_parts()


def has_nothing(content: Content) -> bool:
    """Whether a filled page would hold nothing of the client's own."""
    return content.has_nothing()


def variants_of(content: Content) -> tuple[Variant, ...]:
    """The variants a content can be had in.

    It cannot be had filled while nothing was said, nor with fields where what is typed in them
    would belong to nothing: a strategy needs a goal.
    """
    left_out = set()
    if has_nothing(content):
        left_out.add(Variant.FILLED)
    if isinstance(content, StrategyContent) and not content.pages:
        left_out.add(Variant.FILLABLE)
    return tuple(each for each in Variant if each not in left_out)
