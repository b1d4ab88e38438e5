"""Erases a client at once, where no window waits."""

from coachdesk.desk.desk import Desk
from coachdesk.desk.erasing import Erasing
from coachdesk.desk.erasure import Erased


def erase(desk: Desk, client_id: str, *, keep_hours: bool) -> Erased:
    """All steps of an erasure, one after the other on this thread."""
    erasing = Erasing(desk, client_id, keep_hours=keep_hours)
    erasing.begin()
    erasing.run()
    return erasing.come_back()
