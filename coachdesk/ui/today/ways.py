"""Where Today leads: the window makes the page here, tied to everything it can ask for."""

from typing import TYPE_CHECKING

from coachdesk.domain.stage import stage_of
from coachdesk.ui.clients.sidebar import SECURITY
from coachdesk.ui.today.today import Today

if TYPE_CHECKING:
    from coachdesk.domain.attention import DueStep, Sign
    from coachdesk.ui.frame import Frame


def made_today(window: "Frame") -> Today:
    """The first page of a window."""
    today = Today(window.room)
    today.client_wanted.connect(window.open_client)
    today.new_wanted.connect(lambda: window.new_client(""))
    today.session_wanted.connect(lambda *session: write_up(window, *session))
    today.start_wanted.connect(lambda *place: start(window, *place))
    today.plan_wanted.connect(lambda: plan(window))
    today.prepare_wanted.connect(lambda engagement: prepare(window, engagement))
    today.step_wanted.connect(lambda step: open_step(window, step))
    today.sign_wanted.connect(lambda sign: follow(window, sign))
    today.first_day.people_wanted.connect(lambda: bring_in(window))
    today.copies_wanted.connect(lambda: window.show_settings(SECURITY))
    return today


def bring_in(window: "Frame") -> None:
    """Ask for a file of people, and show Today anew with them."""
    from coachdesk.ui.people.ways import PeopleFiles, notices

    files = PeopleFiles(window.room, window.sidebar.window(), notices(window.room))
    files.closed.connect(window.show_today)
    files.closed.connect(files.deleteLater)
    files.ask_which()


def prepare(window: "Frame", engagement_id: str) -> None:
    """Read up on a client."""
    from coachdesk.ui.prepare.sheet import open_prepare

    open_prepare(window.room, window.sidebar.window(), engagement_id)


def open_step(window: "Frame", step: "DueStep") -> None:
    """Open a client where steps are asked about: at check-ins, before them in the strategy."""
    journey = window.room.desk.journey(step.engagement_id)
    begun = journey is not None and bool(journey.held("check_in") or journey.held("fourth"))
    place = ("check_in", "progress") if begun else ("third", "strategy")
    window.open_client(step.line.id, *place)


def follow(window: "Frame", sign: "Sign") -> None:
    """Do what something worth a look asks for."""
    from coachdesk.domain.attention import Reason

    client_id = sign.line.id
    if sign.reason is Reason.WRITE_UP:
        write_up(window, client_id, sign.stage, sign.record_id)
    elif sign.reason is Reason.UNSIGNED:
        window.open_handouts(sign.line.engagement_id, "agreement")
    elif sign.reason is Reason.ENDING:
        window.open_client(client_id, "second", f"{sign.stage}s")
    else:
        plan(window, client_id)


def write_up(window: "Frame", client_id: str, stage: str, session_id: str) -> None:
    """Open a session at its last section, where it is written up."""
    last = stage_of(stage).sections[-1].key
    window.open_client(client_id, stage, last)
    window.client_page.open_session(stage, session_id, last)


def start(window: "Frame", client_id: str, stage: str) -> None:
    """Open the stage of the next session and ask how it is held."""
    window.open_client(client_id, stage)
    window.client_page.offer_start()


def plan(window: "Frame", client_id: str = "") -> None:
    """Ask whom to meet and when; with a client, only when."""
    from coachdesk.ui.calendar.plan_sheet import PlanningSheet

    room = window.room
    room.autosave.flush()
    sheet = PlanningSheet(room, window.sidebar.window(), client_id=client_id)
    sheet.planned.connect(lambda _: window.show_today())
    sheet.open()
