"""Into which session what came back in a form belongs."""

from datetime import timedelta
from typing import Final

from coachdesk.desk.desk import Desk
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Session, held_at, is_planned

EARLY: Final = timedelta(hours=12)  # a sheet may be given in the very session it is for


def session_of(desk: Desk, journey: Journey, stage: str, given: Given) -> Session | None:
    """The session a form's answers belong to: the one the stage's page shows.

    A check-in's sheet is for the first check-in held or planned after it was given, also where
    that lies ahead. ``None`` while there is no session of the stage.
    """
    if stage != "check_in":
        return journey.session(stage, until=desk.end_of_today())
    held = journey.held(stage)
    later = [each for each in held if held_at(each) >= given.at - EARLY]
    ahead = [each for each in held if is_planned(each)]
    return next(iter((*later, *ahead)), None) or journey.session(stage, until=desk.end_of_today())


def stage_rated(given: Given, stage: str) -> str:
    """The stage a page's ratings belong to: areas looked at again later are rated there."""
    later = given.kind == HandoutKind.PROGRESS and stage in ("fourth", "check_in", "closing")
    return stage if later else "opening"
