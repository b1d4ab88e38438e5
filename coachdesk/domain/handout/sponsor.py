"""What the Sponsor report says: only what the client has agreed to show, and nothing of life.

There is no field here for a why, a note, a rating or an area of life, so none can be shown.
"""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.progress import MeasuredDay
from coachdesk.domain.scales import Count

PARTS: Final = (Part.AGREED, Part.NUMBERS, Part.COMMENT)


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorGoal:
    """A goal the client shows. ``progress`` is whether how it is going may be shown as well."""

    statement: str
    area: str = ""
    progress: bool = False
    measure: str = ""
    unit: str = ""
    baseline: float | None = None
    target: float | None = None
    now: float | None = None
    values: tuple[MeasuredDay, ...] = ()
    status: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SponsorContent:
    """The Sponsor report. ``may_know`` is what was agreed that may be reported.

    ``left_out_goals`` counts the goals that are not on it: said on screen, never printed.
    """

    header: Header = field(default_factory=Header)
    sponsor: str = ""
    role: str = ""
    may_know: str = ""
    goals: tuple[SponsorGoal, ...] = ()
    left_out_goals: Count = 0

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not self.goals

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.AGREED: bool(self.may_know),
            Part.NUMBERS: any(each.progress for each in self.goals),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "SponsorContent":
        """The same page without anything the client said."""
        return SponsorContent(header=self.header)
