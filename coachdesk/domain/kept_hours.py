"""What may stay of a session after its client was erased, so that a coach's hours still count.

Nothing here leads back to a person: the code stood for the name on paper and means nothing to
anybody who has no such paper, and the time of day is left out.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Final

from coachdesk.domain.scales import Bounds, DayText, Minutes, day_text
from coachdesk.domain.session import Mode, Payment, Session, held_at, is_held, length_minutes

MOST_MINUTES: Final = 1440
"""A clock that ran longer than a day was forgotten; no archive takes more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptHours:
    """One session held with a client since erased.

    ``day`` is where the coach was, ``minutes`` the length that counts, ``code`` the client's,
    ``payment`` ``None`` where it was never noted, ``people`` how many were coached together.
    """

    id: str
    code: str
    day: DayText
    minutes: Minutes
    payment: Payment | None = None
    people: Annotated[int, Bounds(1, 1000)] = 1


def hours_of(
    sessions: Iterable[Session],
    code: str,
    now: datetime,
    new_id: Callable[[], str],
    local: Callable[[datetime], datetime],
) -> tuple[KeptHours, ...]:
    """What stays of the sessions that were held, oldest first.

    Those of no length and those in writing, which count nowhere, stay out.
    ``local`` turns an instant into the coach's own time of day.
    """
    held = sorted((each for each in sessions if _counts(each)), key=held_at)
    return tuple(
        KeptHours(
            id=new_id(),
            code=code,
            day=day_text(local(held_at(each)).date()),
            minutes=min(minutes, MOST_MINUTES),
            payment=each.payment,
            people=each.people,
        )
        for each in held
        if (minutes := length_minutes(each, now))
    )


def _counts(session: Session) -> bool:
    return is_held(session) and session.mode is not Mode.WRITING
