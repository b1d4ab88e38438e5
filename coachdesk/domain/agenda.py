"""What the first page tells of sessions, as plain tuples: it is painted before much else.

A session's records are read in full only when its client is opened.
"""

from datetime import datetime
from typing import NamedTuple

from coachdesk.domain.client_line import ClientLine


class Appointment(NamedTuple):
    """One session of one client. ``state`` is ``planned``, ``running`` or ``held``.

    ``number`` counts the sessions of its stage from 1. ``minutes`` are planned ones, for a held
    session those that were spent. ``mode`` is empty while nobody said.
    """

    line: ClientLine
    session_id: str
    stage: str
    number: int
    at: datetime
    minutes: int
    mode: str
    state: str


class LastWords(NamedTuple):
    """What the client took along from the last session; ``key`` says which words they are."""

    key: str
    text: str
    at: datetime
