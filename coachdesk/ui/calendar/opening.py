"""Where the calendar leads: the window makes the page here, tied to everything it can ask for."""

from typing import TYPE_CHECKING

from coachdesk.ui.calendar.page import CalendarPage

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


def made_calendar(window: "Frame") -> CalendarPage:
    """The calendar of a window."""
    page = CalendarPage(window.room)
    page.session_wanted.connect(lambda *session: _open(window, *session))
    return page


def _open(window: "Frame", client_id: str, stage: str, session_id: str) -> None:
    window.open_client(client_id, stage)
    window.client_page.open_session(stage, session_id)
