"""Where Today leads: the window makes the page here, tied to everything it can ask for."""

from datetime import datetime
from typing import TYPE_CHECKING

from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.stage import next_stage, stage_of
from coachdesk.ui.today.today import Today

if TYPE_CHECKING:
    from coachdesk.ui.frame import Frame


def made_today(window: "Frame") -> Today:
    """The first page of a window."""
    today = Today(window.room)
    today.client_wanted.connect(window.open_client)
    today.new_wanted.connect(lambda: window.new_client(""))
    today.session_wanted.connect(lambda *session: write_up(window, *session))
    today.start_wanted.connect(lambda *place: start(window, *place))
    today.plan_wanted.connect(lambda: plan(window))
    return today


def write_up(window: "Frame", client_id: str, stage: str, session_id: str) -> None:
    """Open a session at its last section, where it is written up."""
    last = stage_of(stage).sections[-1].key
    window.open_client(client_id, stage, last)
    window.client_page.open_session(stage, session_id, last)


def start(window: "Frame", client_id: str, stage: str) -> None:
    """Open the stage of the next session and ask how it is held."""
    window.open_client(client_id, stage)
    window.client_page.offer_start()


def plan(window: "Frame") -> None:
    """Ask whom to meet and when."""
    from coachdesk.ui.today.plan_sheet import PlanSheet

    window.room.autosave.flush()
    PlanSheet(window.room, window.sidebar.window(), lambda line, at: _plan(window, line, at)).open()


def _plan(window: "Frame", line: ClientLine, at: datetime) -> None:
    from coachdesk.desk.sessions import Place, plan_session

    room = window.room
    journey = room.desk.journey(line.engagement_id)
    if journey is None:
        return
    place = Place(line.engagement_id, next_stage(journey).key)
    if room.autosave.run(lambda: plan_session(room.desk, place, at)):
        window.show_today()
        local = room.desk.local(at)
        room.say(
            room.words("{name} is booked for {day} at {time}", name=room.name_of_line(line),
                       day=room.words.day(local.date()), time=room.words.time(local))
        )  # fmt: skip
