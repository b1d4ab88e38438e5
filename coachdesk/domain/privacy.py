"""Who may see a name, and in what form. The only place that turns a client into a shown name."""

from enum import StrEnum

from coachdesk.domain.client import Client, first_name


class ShownAs(StrEnum):
    """How a client is named on screen or on paper."""

    FULL = "full"
    FIRST = "first"
    CODE = "code"


def shown_name(client: Client, shown_as: ShownAs) -> str:
    """The client's name in the chosen form; ``CODE`` gives the bare code, for example 7F3K."""
    if shown_as is ShownAs.FULL:
        return client.name
    if shown_as is ShownAs.FIRST:
        return first_name(client)
    return client.code


# Letters and digits that cannot be mistaken for one another when read out or written by hand.
CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
CODE_LENGTH = 4
