"""A document that was given to a client, kept so that the same page can be made again."""

from dataclasses import dataclass
from datetime import datetime
from typing import NamedTuple

from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.ids import EngagementId
from coachdesk.domain.scales import Count


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """One document given. ``document_id`` is client code and four characters: 7F3K-Q8TM.

    ``content`` is the JSON of its content type, ``layout`` the version of the layout it was drawn
    with, ``paper`` and ``variant`` how it was printed.
    """

    id: str
    engagement_id: EngagementId
    kind: str
    document_id: str
    content: str
    layout: Count = 1
    paper: str
    variant: str
    at: datetime


class GivenLine(NamedTuple):
    """What a list of given documents tells of one; a plain tuple, because there may be thousands.

    ``line`` is the client it was given to. What the document said is read when it is opened.
    """

    id: str
    line: ClientLine
    kind: str
    document_id: str
    paper: str
    variant: str
    at: datetime
