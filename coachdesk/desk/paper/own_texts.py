"""The coach's own texts with what fills them, for the screen and for paper alike."""

import re
from datetime import date

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.client import Client, first_name
from coachdesk.domain.handout.own_text import MergeFields, OwnText
from coachdesk.domain.practice import Practice
from coachdesk.domain.scales import day_text


def merge_fields(
    profile: Practice, *, client: str, called: str, fee: str, today: date
) -> MergeFields:
    """What fills a text: ``client`` and ``called`` are the client's name and first name."""
    return MergeFields(
        client=client,
        first_name=called,
        coach=profile.coach.strip(),
        practice=profile.name.strip(),
        fee=fee.strip(),
        on=day_text(today),
        years=profile.keep_years,
    )


def own_text(given: Gathering, template: str) -> OwnText:
    """A text of the coach's with what fills it; a client shown by code is not named in it."""
    journey = given.journey
    coded = is_coded(given)
    return OwnText(
        template=template.strip(),
        fields=merge_fields(
            given.profile,
            client=given.header.client if coded else journey.client.name,
            called=given.header.client if coded else first_name(journey.client),
            fee=journey.engagement.fee,
            today=given.today,
        ),
    )


def is_coded(given: Gathering) -> bool:
    """Whether the client is shown by code, so that no page may say the name."""
    return given.header.client == given.journey.client.code != given.journey.client.name


def without_name(text: str, client: Client) -> str:
    """A text changed for one client, with the code in place of the client's names.

    The whole name goes first, then each part of it that stands as a word: Mara, Lindell. Small
    words in it (von, de) and single letters stay, because a text is full of them.
    """
    parts = (each for each in client.name.split() if len(each) > 1 and not each.islower())
    for name in filter(None, (client.name.strip(), client.preferred_name.strip(), *parts)):
        text = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", lambda _: client.code, text)
    return text


def ways_to_reach(profile: Practice) -> tuple[str, ...]:
    """How the coach can be reached: e-mail, phone, website, those there are."""
    ways = (profile.email.strip(), profile.phone.strip(), profile.website.strip())
    return tuple(way for way in ways if way)
