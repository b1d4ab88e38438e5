"""An engagement: one client's way from the introductory session to the closing."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated

from coachdesk.domain.ids import ClientId, EngagementId
from coachdesk.domain.money import NO_AMOUNT, Amount
from coachdesk.domain.scales import NO_DAY, Bounds, Count, DayText, Scale10


class FeeBasis(StrEnum):
    """How an engagement is paid for."""

    PER_SESSION = "per_session"
    PACKAGE = "package"
    PRO_BONO = "pro_bono"
    BARTER = "barter"
    SPONSOR = "sponsor"


class Approach(StrEnum):
    """What the later sessions stay on; opening asks for goals in every area either way."""

    WHOLE_PERSON = "whole_person"
    WORKPLACE = "workplace"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """One engagement. ``approach`` is ``None`` while undecided.

    ``agreement`` is the text as changed for this client (empty: the practice's template);
    ``agreement_signed_on`` is the day it was marked signed, and from then on the text stays.
    ``story`` is the client story written in Opening and read back in the Second session.
    ``price`` is for one session or, where ``fee_basis`` says so, for the package of
    ``agreed_sessions``; ``fee`` says it in the coach's own words. ``None`` means not said.
    """

    id: EngagementId
    client_id: ClientId
    number: Count = 1
    approach: Approach | None = None
    started_at: datetime
    completed_at: datetime | None = None
    story: str = ""
    story_confirmed_at: datetime | None = None
    fee: str = ""
    agreement: str = ""
    agreement_signed_on: DayText = NO_DAY
    sponsor_name: str = ""
    sponsor_role: str = ""
    sponsor_may_know: str = ""
    sponsor_never: str = ""
    fee_basis: FeeBasis | None = None
    agreed_sessions: Annotated[int | None, Bounds(1, 1000)] = None
    price: Amount = NO_AMOUNT
    sponsor_address: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SkippedStage:
    """A stage the coach chose to leave out, with the reason if one was given."""

    id: str
    engagement_id: EngagementId
    stage: str
    reason: str = ""
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalValue:
    """Something the client holds dear. ``rank`` 1 to 5 for the top five, ``lived`` today 1-10."""

    id: str
    engagement_id: EngagementId
    name: str
    rank: Scale10 = None
    lived: Scale10 = None
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone around the client, by name or initials."""

    id: str
    engagement_id: EngagementId
    name: str
    relation: str = ""
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A skill the client is building, rated 1-10 now and desired; ``practise_by`` says how."""

    id: str
    engagement_id: EngagementId
    name: str
    now: Scale10 = None
    desired: Scale10 = None
    practise_by: str = ""
    position: Count = 0
