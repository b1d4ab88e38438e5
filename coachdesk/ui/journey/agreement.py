"""The agreement's text: the coach's template with this client's details filled in."""

from coachdesk.desk.paper.own_texts import merge_fields
from coachdesk.desk.practice import practice
from coachdesk.domain.client import first_name
from coachdesk.domain.handout.own_text import counted, filled_in, values_of
from coachdesk.domain.journey import Journey
from coachdesk.ui.room import Room


def agreement_text(room: Room, journey: Journey) -> str:
    """The text for one client: as changed for them, else the template with its fields filled."""
    if journey.engagement.agreement:
        return journey.engagement.agreement
    profile, today, words = practice(room.desk), room.desk.today(), room.words
    fields = merge_fields(
        profile,
        client=journey.client.name,
        called=first_name(journey.client),
        fee=journey.engagement.fee,
        today=today,
    )
    values = values_of(
        fields,
        someone=words("your coach"),
        agreed=words("as agreed"),
        day=words.paper_day(today),
    )
    return filled_in(counted(profile.agreement, fields.years), values)
