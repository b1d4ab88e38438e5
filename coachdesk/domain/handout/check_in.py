"""What the Check-in agreement says: when, on what, and what helps when it has not happened."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.question import LOOKS as LOOKS  # paper may ask the domain for no more
from coachdesk.domain.question import MOST_OWN_MEASURES as MOST_OWN_MEASURES
from coachdesk.domain.question import look_key as look_key
from coachdesk.domain.scales import NO_DAY, DayText, MinutesOrUnset, Scale10

PARTS: Final = (Part.DATES, Part.LOOKS, Part.SUPPORT, Part.SKILLS)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreedSkill:
    """A skill being built, with how the client practises it."""

    name: str
    now: Scale10 = None
    desired: Scale10 = None
    practise_by: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckInContent:
    """The Check-in agreement.

    ``weeks`` is ``1`` to ``4`` or empty, ``mode`` a key of how a session is held, ``looks`` the
    keys of what is looked at each time, ``areas`` the names of the areas among them.
    """

    header: Header = field(default_factory=Header)
    weeks: str = ""
    minutes: MinutesOrUnset = None
    mode: str = ""
    dates: tuple[DayText, ...] = ()
    workplace: bool = False
    looks: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    ask_me: str = ""
    support_me: str = ""
    please_do_not: str = ""
    after_miss: str = ""
    alone: str = ""
    mid_point_on: DayText = NO_DAY
    skills: tuple[AgreedSkill, ...] = ()

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not (
            self.weeks
            or self.minutes
            or self.mode
            or self.dates
            or self.looks
            or self.measures
            or self.mid_point_on
            or self.skills
            or self._helps()
        )

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.DATES: bool(self.dates or self.mid_point_on),
            Part.LOOKS: bool(self.looks or self.measures),
            Part.SUPPORT: self._helps(),
            Part.SKILLS: bool(self.skills),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "CheckInContent":
        """The same page without anything the client said."""
        return CheckInContent(header=self.header, workplace=self.workplace)

    def _helps(self) -> bool:
        said = (self.ask_me, self.support_me, self.please_do_not, self.after_miss, self.alone)
        return any(said)
