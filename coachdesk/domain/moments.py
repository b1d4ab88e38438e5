"""Instants as text and back; apart from ``plain``, because the client list is painted first."""

from datetime import UTC, datetime


def moment_text(moment: datetime) -> str:
    """A UTC instant as ISO 8601 text ending in Z; texts of instants sort as the instants do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_of(text: str) -> datetime:
    """The UTC instant written by ``moment_text``, with or without fractions of a second.

    Raises:
        ValueError: the text is no instant with a time zone.
    """
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a time needs a zone")
    return moment.astimezone(UTC)
