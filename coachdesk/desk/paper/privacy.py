"""What the privacy promise says: the coach's own text, and how to reach the coach."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.desk.paper.own_texts import own_text, ways_to_reach
from coachdesk.domain.handout import PrivacyContent
from coachdesk.domain.question import choice_key


def privacy_content(given: Gathering) -> PrivacyContent:
    """The promise to one client, and whether it was read."""
    journey, profile = given.journey, given.profile
    session = journey.session("introductory")
    return PrivacyContent(
        header=given.header,
        text=own_text(given, profile.promise),
        client=given.header.client,
        reach=ways_to_reach(profile),
        has_read=journey.answer(session, choice_key("promise")) is True,
    )
