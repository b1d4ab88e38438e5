"""What the Welcome sheet says: the coach's own texts, the sessions, and how to begin."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.own_texts import own_text, ways_to_reach
from coachdesk.domain.handout import SessionLine, WelcomeContent
from coachdesk.domain.stage import COUNTED


def welcome_content(given: Gathering) -> WelcomeContent:
    """The sheet for one client, with what was said of it in the introductory session."""
    journey, profile = given.journey, given.profile
    return WelcomeContent(
        header=given.header,
        text=own_text(given, profile.welcome),
        about=own_text(given, profile.about),
        sessions=tuple(
            SessionLine(stage=stage, name=journey.method.stage_name(stage)) for stage in COUNTED
        ),
        reach=ways_to_reach(profile),
        meets_on=given.next_meeting(),
        why_now=journey.latest_text("introductory", "why_now").strip(),
        want_different=journey.latest_text("introductory", "want_different").strip(),
    )
