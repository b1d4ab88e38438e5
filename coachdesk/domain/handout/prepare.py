"""What the Prepare page says: a client in a minute, for the coach before a session.

It is no handout: it is never kept as given. There is no field for a private note here either.
"""

from dataclasses import dataclass

from coachdesk.domain.handout.common import Header
from coachdesk.domain.scales import NO_DAY, Count, DayText


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareGoal:
    """One priority. ``state`` is ``reached``, ``late``, ``on_track``, ``unmeasured`` or empty.

    ``now`` and ``target`` are in ``unit``; ``None`` where no number is known.
    """

    statement: str
    measure: str = ""
    unit: str = ""
    now: float | None = None
    target: float | None = None
    falling: bool = False
    state: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareStep:
    """One open step. ``earlier`` is what was said of it last: ``partly``, ``not_yet`` or empty."""

    what: str
    who: str = ""
    by: str = ""
    late: bool = False
    earlier: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrepareContent:
    """The page. ``name`` is the client as shown on paper, ``meets_on`` the next session's time.

    ``stage`` and ``check_in`` name the next session. ``said`` is the client's own sentence from
    the last session, ``notes`` what was shared then; both on ``last_on``. ``more_…`` count what
    there is beside the goals and steps listed.
    """

    header: Header
    name: str = ""
    stage: str = ""
    check_in: Count = 0
    meets_on: DayText = NO_DAY
    story: str = ""
    goals: tuple[PrepareGoal, ...] = ()
    more_goals: Count = 0
    steps: tuple[PrepareStep, ...] = ()
    more_steps: Count = 0
    said: str = ""
    notes: str = ""
    last_stage: str = ""
    last_check_in: Count = 0
    last_on: DayText = NO_DAY
