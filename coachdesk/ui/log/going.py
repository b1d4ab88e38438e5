"""Goes from the coaching log to where a session is put right: its wrap-up, or the agreement."""

from typing import TYPE_CHECKING

from coachdesk.domain.hours import LeftOut, LogSession
from coachdesk.domain.stage import stage_of

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame

CONSENT = ("introductory", "decision")  # where the client's leave to be listed is noted


def go_to_session(window: "Frame", session: LogSession, why: LeftOut | None) -> None:
    """Show a session; one left out for want of leave where that is noted."""
    leave = why is LeftOut.NO_CONSENT
    stage, section = CONSENT if leave else (session.stage, stage_of(session.stage).sections[-1].key)
    window.open_client(session.client.id, stage, section)
    if not window.shows_client():
        return
    page = window.client_page
    if page.engagement_id != session.engagement:
        page.show_engagement(session.engagement, stage, section)
    if not leave:
        page.open_session(stage, session.id, section)
