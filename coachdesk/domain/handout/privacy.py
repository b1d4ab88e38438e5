"""What the Client privacy promise says: what is kept, where, for how long, and what one may ask."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.own_text import OwnText, for_anyone

PARTS: Final = (Part.REACH, Part.HAVE_READ)


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivacyContent:
    """The privacy promise in the coach's own words. ``has_read`` is the client's tick."""

    header: Header = field(default_factory=Header)
    text: OwnText = field(default_factory=OwnText)
    client: str = ""
    reach: tuple[str, ...] = ()
    has_read: bool = False

    def has_nothing(self) -> bool:
        """Never: a promise is given before anything is said."""
        return False

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        return frozenset() if self.reach else frozenset({Part.REACH})

    def blanked(self) -> "PrivacyContent":
        """The promise to anyone."""
        return PrivacyContent(
            header=self.header,
            text=for_anyone(self.text),
            reach=self.reach,
        )
