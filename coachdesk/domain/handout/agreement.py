"""What the Coaching agreement says: who, how often, for what, and the clauses both sign."""

from dataclasses import dataclass, field
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.handout.own_text import OwnText, for_anyone
from coachdesk.domain.scales import NO_DAY, DayText, Minutes

PARTS: Final = (Part.CHOICES, Part.SIGNATURES)


@dataclass(frozen=True, slots=True, kw_only=True)
class AgreementContent:
    """The Coaching agreement. ``text`` is the template, or the text as changed for this client.

    ``template`` is always the practice's own: it is what a blank page shows. ``shortest`` and
    ``longest`` are the planned lengths of the sessions after the first, in minutes.
    """

    header: Header = field(default_factory=Header)
    text: OwnText = field(default_factory=OwnText)
    template: OwnText = field(default_factory=OwnText)
    client: str = ""
    coach: str = ""
    practice: str = ""
    fee: str = ""
    shortest: Minutes = 60
    longest: Minutes = 90
    signed_on: DayText = NO_DAY
    may_log: bool = False
    may_send: bool = False
    tell_sponsor: bool = False

    def has_nothing(self) -> bool:
        """Never: an agreement is there before anything is said."""
        return False

    def empty_parts(self) -> frozenset[Part]:
        """None: choices and signatures are made on the page."""
        return frozenset()

    def blanked(self) -> "AgreementContent":
        """The practice's own agreement, for anyone."""
        text = for_anyone(self.template)
        return AgreementContent(
            header=self.header,
            text=text,
            template=text,
            coach=self.coach,
            practice=self.practice,
            shortest=self.shortest,
            longest=self.longest,
        )
