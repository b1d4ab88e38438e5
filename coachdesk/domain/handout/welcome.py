"""What the Welcome sheet says: who the coach is, what coaching is, and how we begin."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.own_text import OwnText, for_anyone
from coachdesk.domain.scales import NO_DAY, DayText

PARTS: Final = (Part.ABOUT, Part.SESSIONS, Part.FIRST_WORDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """One of the five sessions: its key, and the coach's own name for it (empty: the usual)."""

    stage: str
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WelcomeContent:
    """The Welcome sheet. ``reach`` are the ways to reach the coach, ``meets_on`` the next meeting.

    ``why_now`` and ``want_different`` are the client's own words from the introductory session.
    """

    header: Header = field(default_factory=Header)
    text: OwnText = field(default_factory=OwnText)
    about: OwnText = field(default_factory=OwnText)
    sessions: tuple[SessionLine, ...] = ()
    reach: tuple[str, ...] = ()
    meets_on: DayText = NO_DAY
    why_now: str = ""
    want_different: str = ""

    def has_nothing(self) -> bool:
        """Never: it is given before the client has said anything."""
        return False

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.ABOUT: bool(self.about.template.strip()),
            Part.FIRST_WORDS: bool(self.why_now or self.want_different),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "WelcomeContent":
        """The sheet for anyone: without the client's name, meeting and words."""
        return WelcomeContent(
            header=self.header,
            text=for_anyone(self.text),
            about=for_anyone(self.about),
            sessions=self.sessions,
            reach=self.reach,
        )
