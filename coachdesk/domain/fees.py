"""What an engagement costs: which sessions were used, what each is worth, what is open.

A session uses one of those agreed when it was held, unless it is marked pro bono. One that was
cancelled late or missed uses one only where the coach says that it is charged: it is marked as paid
work or has a price of its own. Most agreements have such a clause, and most coaches let it pass, so
nothing is charged by itself. One that was moved never uses one.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from coachdesk.domain.amounts import NOTHING, decimal_of, shared
from coachdesk.domain.engagement import Engagement, FeeBasis
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Attendance, Payment, Session, held_at, is_held

MISSED = (Attendance.LATE_CANCEL, Attendance.NO_SHOW)
BY_THE_SESSION = (FeeBasis.PER_SESSION, FeeBasis.SPONSOR)
FREE = (FeeBasis.PRO_BONO, FeeBasis.BARTER)


class Standing(StrEnum):
    """How a session that was used stands with money."""

    FREE = "free"
    UNPRICED = "unpriced"
    OPEN = "open"
    INVOICED = "invoiced"
    PAID = "paid"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionFee:
    """One session that was used. ``price`` is ``None`` where no price was said.

    ``invoice_id`` is the document it stands on, empty where it stands on none. One ``in_package``
    is paid for with the others of it.
    """

    session: Session
    price: Decimal | None
    standing: Standing
    invoice_id: str = ""
    in_package: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fees:
    """An engagement's fees. ``agreed`` is ``None`` where no number was agreed; so is ``left``."""

    engagement: Engagement
    sessions: tuple[SessionFee, ...]

    @property
    def agreed(self) -> int | None:
        """How many sessions were agreed."""
        return self.engagement.agreed_sessions

    @property
    def used(self) -> int:
        """How many of them were used."""
        return len(self.sessions)

    @property
    def left(self) -> int | None:
        """How many are left; 0 where more were used than agreed."""
        return None if self.agreed is None else max(0, self.agreed - self.used)

    def standing_at(self, standing: Standing) -> tuple[SessionFee, ...]:
        """The sessions that stand so, in order of time."""
        return tuple(each for each in self.sessions if each.standing is standing)


def is_charged(session: Session) -> bool:
    """Whether the coach said that a session costs something: by its price or as paid work."""
    return session.payment is Payment.PAID or bool(session.price)


def uses_one(session: Session) -> bool:
    """Whether a session is one of those agreed."""
    if session.payment is Payment.PRO_BONO:
        return False
    if session.attendance in MISSED:
        return is_charged(session)
    return is_held(session)


def used_sessions(sessions: Sequence[Session]) -> tuple[Session, ...]:
    """The sessions that were used, in order of time."""
    return tuple(sorted(filter(uses_one, sessions), key=lambda each: (held_at(each), each.id)))


def prices(
    engagement: Engagement, used: Sequence[Session], currency: str
) -> tuple[Decimal | None, ...]:
    """What each session that was used costs; ``None`` where no price was said.

    Of a package each agreed session is worth its share, and the shares add up to its price.
    """
    basis, agreed = engagement.fee_basis, decimal_of(engagement.price)
    usual: Sequence[Decimal | None] = ()
    if basis is FeeBasis.PACKAGE and agreed is not None and engagement.agreed_sessions:
        usual = shared(agreed, engagement.agreed_sessions, currency, first=len(used))
    elif basis in FREE:
        usual = [NOTHING] * len(used)
    elif basis in BY_THE_SESSION:
        usual = [agreed] * len(used)
    found: list[Decimal | None] = []
    for at, session in enumerate(used):
        own = decimal_of(session.price)
        found.append(own if own is not None else usual[at] if at < len(usual) else None)
    return tuple(found)


def fees_of(
    engagement: Engagement,
    sessions: Sequence[Session],
    currency: str,
    invoiced: Mapping[str, str],
    paid: Collection[str],
) -> Fees:
    """What an engagement's sessions cost and how they stand.

    ``invoiced`` has by id of a session, or of an engagement whose package it is, the document it
    stands on; ``paid`` are the documents that were paid.
    """
    used = used_sessions(sessions)
    package = invoiced.get(engagement.id, "")
    made = []
    for at, (session, price) in enumerate(
        zip(used, prices(engagement, used, currency), strict=True)
    ):
        document = invoiced.get(session.id, "")
        in_package = (
            engagement.fee_basis is FeeBasis.PACKAGE
            and not session.price
            and at < (engagement.agreed_sessions or 0)
        )
        if not document and in_package:
            document = package
        standing = _standing(session, price, document in paid, bool(document))
        made.append(
            SessionFee(
                session=session,
                price=price,
                standing=standing,
                invoice_id=document,
                in_package=in_package,
            )
        )
    return Fees(engagement=engagement, sessions=tuple(made))


def _standing(session: Session, price: Decimal | None, paid: bool, invoiced: bool) -> Standing:
    if paid or day_of(session.settled_on) is not None:
        return Standing.PAID
    if invoiced:
        return Standing.INVOICED
    if price is None:
        return Standing.UNPRICED
    return Standing.OPEN if price else Standing.FREE


def package_is_open(engagement: Engagement, invoiced: Mapping[str, str]) -> bool:
    """Whether a package with a price has not been put on a document yet."""
    priced = bool(decimal_of(engagement.price))
    return engagement.fee_basis is FeeBasis.PACKAGE and priced and engagement.id not in invoiced
