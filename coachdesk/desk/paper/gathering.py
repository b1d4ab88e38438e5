"""What a gatherer is handed: the journey as far as paper may know it, and what frames the page."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from coachdesk.domain.handout import Header
from coachdesk.domain.journey import Journey
from coachdesk.domain.practice import Practice
from coachdesk.domain.scales import NO_DAY, DayText, day_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathering:
    """One handout being gathered.

    ``goal_ids`` picks and orders the goals where a handout is about goals (empty: the
    priorities). ``local`` turns an instant into the coach's wall time.
    """

    journey: Journey
    header: Header
    profile: Practice
    goal_ids: tuple[str, ...]
    today: date
    local: Callable[[datetime], datetime]

    def next_meeting(self) -> DayText:
        """The wall time of the next planned session, empty if there is none."""
        planned = self.journey.next_planned()
        if planned is None or planned.planned_at is None:
            return NO_DAY
        return day_text(self.local(planned.planned_at))
