"""What the coaching log says: columns, reasons, hours."""

from coachdesk.domain.credential import Credential
from coachdesk.domain.hours import LeftOut, LogClient, hours
from coachdesk.ui.room import Room
from coachdesk.words import Words

NOTHING = "–"


def columns(words: Words) -> tuple[str, ...]:
    """The columns in the order in which ICF asks for them."""
    return (
        words("Client"),
        words("Contact"),
        words("Individual or group"),
        words("Number"),
        words("Start"),
        words("End"),
        words("Paid hours"),
        words("Pro bono hours"),
    )


def kind_words(words: Words, people: int) -> str:
    """Whether hours were with one person or with a group."""
    return words("Group") if people > 1 else words("Individual")


def reason_words(words: Words, reason: LeftOut) -> str:
    """Why sessions are left out, as a heading above them."""
    return {
        LeftOut.AHEAD: words("Still ahead"),
        LeftOut.RUNNING: words("Not finished yet"),
        LeftOut.NOT_HELD: words("Not held"),
        LeftOut.NOT_LIVE: words("In writing, not live"),
        LeftOut.NO_LENGTH: words("No length noted"),
        LeftOut.BEFORE_TRAINING: words("Before your training began"),
        LeftOut.NO_CONSENT: words("No consent to be listed, in the agreement"),
        LeftOut.NO_PAYMENT: words("Neither paid nor pro bono noted"),
    }[reason]


def credential_words(words: Words) -> list[tuple[str, str]]:
    """The credentials, to choose from."""
    names = {each: each.value.upper() for each in Credential}
    names[Credential.NONE] = words("No credential")
    return [(each.value, name) for each, name in names.items()]


def hour_text(words: Words, minutes: int) -> str:
    """Minutes as hours, to the hundredth so that they line up: 9.75, or a dash for none."""
    point = words.number(0.5)[1]
    return f"{hours(minutes):.2f}".replace(".", point) if minutes else NOTHING


def shown_name(room: Room, client: LogClient) -> str:
    """A client's name as it may be shown now; the code where no name is left."""
    hidden = room.hides_names or not client.id
    return room.words("Client {code}", code=client.code) if hidden else client.name


def shown_contact(room: Room, client: LogClient) -> str:
    """How a client is reached, a dash where that is not known or not shown now."""
    return NOTHING if room.hides_names or not client.contact else client.contact
