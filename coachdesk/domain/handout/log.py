"""What the coaching log says on paper: for whoever asks the coach for proof of the hours.

It is no handout: it is of many clients, goes to none of them, and is never kept as given.
"""

from dataclasses import dataclass

from coachdesk.domain.handout.common import Header
from coachdesk.domain.scales import NO_DAY, Count, DayText


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """One client alone, or one group. ``name`` is empty where the code is all that is left.

    ``people`` is 1 for a client alone; ``paid`` and ``pro_bono`` are minutes.
    """

    name: str
    code: str
    contact: str
    people: Count
    start: DayText
    end: DayText
    paid: Count
    pro_bono: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class LogFigures:
    """Minutes in all, paid, and of the last 18 months; and how many clients."""

    minutes: Count
    paid: Count
    recent: Count
    clients: Count


@dataclass(frozen=True, slots=True, kw_only=True)
class LogContent:
    """The log. ``totals`` are of all that counts, ``lines`` of the sessions from ``since`` on.

    ``credential`` is ``acc``, ``pcc`` or ``mcc`` and ``needs`` what it asks for; empty and ``None``
    where none is aimed at. ``since`` and ``training_from`` are empty where no day was set.
    ``left_out`` says how many sessions do not count, by reason; those ahead are not among them.
    """

    header: Header
    totals: LogFigures
    credential: str = ""
    needs: LogFigures | None = None
    lines: tuple[LogLine, ...] = ()
    since: DayText = NO_DAY
    training_from: DayText = NO_DAY
    left_out: tuple[tuple[str, Count], ...] = ()
