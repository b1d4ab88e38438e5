"""Goes to what was found: the client, the stage, the session, the section and the field."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from coachdesk.desk.searching import OVERVIEW, spot_of
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal
from coachdesk.domain.search import Group, Hit
from coachdesk.domain.search_words import Query
from coachdesk.ui.regions import first_stop
from coachdesk.ui.search.landing import enter, field_with, land

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


def go_to_hit(window: "Frame", hit: Hit, query: Query, *, start: bool = False) -> None:
    """Show what was found; with ``start``, ask how the client's session is held and begin it."""
    spot = spot_of(hit)
    if hit.kind is Given and not start:
        window.open_given(hit.id)
        return
    stage = spot.stage if spot.engagement_id else OVERVIEW
    window.open_client(spot.client_id, stage, spot.section)
    if not window.shows_client():
        return
    page = window.client_page
    if spot.engagement_id and page.engagement_id != spot.engagement_id:
        page.show_engagement(spot.engagement_id, stage, spot.section)
    if stage != OVERVIEW and spot.session_id:
        page.open_session(stage, spot.session_id, spot.section)
    if start:
        start_session(window)
    elif hit.group is Group.PRIVATE:
        page.show_notes()
        note = field_with(page.guide.notes, hit)
        if note is not None:
            enter(note, query)
    elif stage == OVERVIEW:
        _stand_on_overview(window)
    elif not land(page, spot.section, hit, query) and hit.kind is Goal:
        _land_in_record(window, hit, query)


def _land_in_record(window: "Frame", hit: Hit, query: Query) -> None:
    """Open a goal's full record, where what has no field on the page stands."""
    from coachdesk.ui.journey.goal_record.sheet import open_goal_record

    context = window.client_page.context()
    if context is None:
        return
    field = field_with(open_goal_record(context, window.client_page, hit.id), hit)
    if field is not None:
        enter(field, query)


def go_to_client(window: "Frame", client_id: str, *, start: bool = False) -> None:
    """Show a client; with ``start``, ask how the session is held and begin it."""
    window.open_client(client_id)
    if not window.shows_client():
        return
    if start:
        start_session(window)
    else:
        _stand_on_overview(window)


def _stand_on_overview(window: "Frame") -> None:
    """Put the keyboard where the client's page begins: what had it may be hidden by now."""
    stop = first_stop(window.client_page.overview)
    if stop is not None:
        stop.setFocus(Qt.FocusReason.OtherFocusReason)


def start_session(window: "Frame") -> None:
    """Begin the session of the client shown, unless one runs."""
    page = window.client_page
    if page.runner.running() is None:
        page.offer_start()
