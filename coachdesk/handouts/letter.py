"""The few words that go with a handout by e-mail, in the handout's own language."""

from coachdesk.words import Words


def subject(words: Words, handouts: int) -> str:
    """What the e-mail is called: nothing of the client, nor of what is attached."""
    return words.count("Your handout", "Your handouts", handouts)


def text(words: Words, name: str, coach: str, handouts: int) -> str:
    """What it says to a client of that first name, signed with the coach's name if there is one."""
    said = (
        words("Hello {name},", name=name),
        words.count(
            "Here is your handout from our work together.",
            "Here are your handouts from our work together.",
            handouts,
        ),
        words("Warm regards"),
    )
    return "\n\n".join(said) + (f"\n{coach}" if coach else "") + "\n"


def with_document(words: Words, name: str, coach: str, document: str) -> str:
    """What the e-mail says that goes with a numbered document: Invoice 2026-003."""
    said = (
        words("Hello {name},", name=name) if name else words("Hello,"),
        words("Attached you find: {document}.", document=document),
        words("Warm regards"),
    )
    return "\n\n".join(said) + (f"\n{coach}" if coach else "") + "\n"
