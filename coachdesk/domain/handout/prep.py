"""What the Prep sheet asks before a check-in: what went well, what became of each step."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.scales import NO_DAY, DayText

PARTS: Final = (Part.STEPS, Part.LINES)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepStep:
    """A step that is still open, with what became of it since (``outcome`` is a key, or empty).

    ``earlier`` is the last word on it before: ``partly``, ``not_yet``, or empty.
    """

    what: str
    by: DayText = NO_DAY
    outcome: str = ""
    earlier: str = ""
    learned: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepContent:
    """The Prep sheet for the coming check-in. ``support`` is what would help, and questions."""

    header: Header = field(default_factory=Header)
    meets_on: DayText = NO_DAY
    wins: str = ""
    steps: tuple[PrepStep, ...] = ()
    challenges: str = ""
    focus: str = ""
    support: str = ""

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not (self.wins or self.steps or self.challenges or self.focus or self.support)

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        return frozenset() if self.steps else frozenset({Part.STEPS})

    def blanked(self) -> "PrepContent":
        """The same sheet for any client and any check-in."""
        return PrepContent(header=self.header)
