"""The agreement's text: the coach's template with this client's details filled in."""

from coachdesk.desk.practice import practice
from coachdesk.domain.client import first_name
from coachdesk.domain.journey import Journey
from coachdesk.ui.room import Room


def agreement_text(room: Room, journey: Journey) -> str:
    """The text for one client: as changed for them, else the template with its fields filled."""
    if journey.engagement.agreement:
        return journey.engagement.agreement
    profile = practice(room.desk)
    fields = {
        "client": journey.client.name,
        "first_name": first_name(journey.client),
        "coach": profile.coach or profile.name or room.words("your coach"),
        "practice": profile.name or profile.coach or room.words("your coach"),
        "fee": journey.engagement.fee or room.words("as agreed"),
        "date": room.words.paper_day(room.desk.today()),
        "years": str(profile.keep_years),
    }
    text = profile.agreement
    for name, value in fields.items():
        text = text.replace(f"{{{name}}}", value)
    return text
