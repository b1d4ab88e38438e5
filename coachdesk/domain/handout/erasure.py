"""What the certificate of an erasure says: that records are gone, not what was in them."""

from dataclasses import dataclass
from datetime import datetime

from coachdesk.domain.handout.common import Header
from coachdesk.domain.scales import Count


@dataclass(frozen=True, slots=True, kw_only=True)
class GoneGroup:
    """How many records of a group were erased."""

    group: str
    count: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class ErasureContent:
    """A certificate. The header's ``client`` is empty where only the code is to stand on it.

    ``hours`` is how many sessions stay as day, length and code, ``numbered`` how many invoices and
    receipts stay as number, day, amounts and code. ``cleaned`` is in how many copies
    the client was, ``None`` where the copies were left as they are; ``left`` names those the client
    could not be taken out of.
    """

    header: Header
    at: datetime
    gone: tuple[GoneGroup, ...] = ()
    hours: Count = 0
    numbered: Count = 0
    cleaned: Count | None = None
    left: tuple[str, ...] = ()
