"""A draft of an e-mail with a PDF, as a file that the system's mail program opens.

Nothing is sent from here: the coach reads the draft in their own program and sends it there.
"""

from dataclasses import dataclass
from email import policy
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from typing import NamedTuple

LONGEST_SUBJECT, LONGEST_NAME = 200, 120
UNNAMED = "handout"
# Letters are turned around by these, so that a name could pretend to end otherwise.
_TURNING = frozenset("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Attached(NamedTuple):
    """A file that goes along: its name, with its ending, and what is in it."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """What the e-mail says. ``to`` is an address or empty, ``name`` that of the attached PDF.

    ``calendar`` is a calendar file that goes along, ``more`` are further PDFs; an empty ``pdf`` is
    left out.
    """

    to: str
    subject: str
    text: str
    name: str = ""
    pdf: bytes = b""
    calendar: Attached | None = None
    more: tuple[Attached, ...] = ()


def draft_bytes(draft: Draft) -> bytes:
    """The draft as an .eml file.

    An address that is none is left out, for the coach to fill in; a name or a subject is kept to
    one line, so that nothing in it can become a header.
    """
    message = EmailMessage(policy=policy.SMTP)
    to = _address(draft.to)
    if to is not None:
        message["To"] = to
    message["Subject"] = _one_line(draft.subject, LONGEST_SUBJECT)
    message["X-Unsent"] = "1"  # opened as a draft, not as a message that came
    message.set_content(_sound(draft.text), cte="base64" if not draft.text.isascii() else None)
    if draft.calendar is not None:
        name = attachment_name(draft.calendar.name, ".ics")
        message.add_attachment(
            draft.calendar.content, maintype="text", subtype="calendar", filename=name,
            params={"method": "PUBLISH", "charset": "utf-8"},
        )  # fmt: skip
    papers = ((Attached(draft.name, draft.pdf),) if draft.pdf else ()) + draft.more
    for each in papers:
        message.add_attachment(
            each.content, maintype="application", subtype="pdf",
            filename=attachment_name(each.name),
        )  # fmt: skip
    return message.as_bytes()


def attachment_name(name: str, ending: str = ".pdf") -> str:
    """A file's name without what a folder or a header could be made of."""
    kept = "".join(sign for sign in _one_line(name, 10_000) if sign not in '/\\:*?"<>|')
    stem = kept.removesuffix(ending).strip(" .")[:LONGEST_NAME].strip(" .")
    return f"{stem or UNNAMED}{ending}"


def _address(text: str) -> Address | None:
    """The address, ``None`` where mail programs would not understand it."""
    wanted = text.strip()
    if not wanted or any(not sign.isprintable() or sign.isspace() for sign in wanted):
        return None
    user, at, host = wanted.rpartition("@")
    try:
        host = host.encode("idna").decode("ascii")
        found = Address(addr_spec=f"{user}@{host}")
    except (MessageError, ValueError, IndexError):
        return None
    same = found.addr_spec == f"{user}@{host}"  # a(note)@post.example is read as another
    sound = at and found.username and found.domain and same and found.addr_spec.isascii()
    return found if sound else None


def _one_line(text: str, most: int) -> str:
    """The text on one line, without control and turning signs, ``most`` characters at most."""
    plain = "".join(sign if sign.isprintable() else " " for sign in text if sign not in _TURNING)
    # "=?" begins a word in code, which would be read as what it hides, line breaks and all.
    return " ".join(_sound(plain).replace("=?", "= ?").split())[:most].rstrip()


def _sound(text: str) -> str:
    """The text without halves of characters, which no encoding can carry."""
    return text.encode("utf-8", "replace").decode("utf-8")
