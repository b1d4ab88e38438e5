"""The session clocks that run now, without a word of whom they belong to."""

from coachdesk.desk.desk import Desk
from coachdesk.domain.session import Session, Span, is_open, is_running

RunningClocks = tuple[tuple[str, tuple[Span, ...]], ...]


def running_clocks(desk: Desk) -> RunningClocks:
    """Each running session's id and the spans of its clock, the one started last at the end."""
    running = [each for each in desk.vault.all(Session) if is_open(each) and is_running(each)]
    running.sort(key=lambda each: each.clock[-1].start)
    return tuple((each.id, each.clock) for each in running)
