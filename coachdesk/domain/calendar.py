"""What a calendar's page shows: sessions with their times, as plain tuples."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import NamedTuple


class Dated(NamedTuple):
    """One session with a time. ``state`` is planned, running, held, or off where it was called off.

    ``at`` is when it began, else when it is planned; ``minutes`` are planned ones, of a held
    session those spent. ``uid`` is its name in a calendar file it came from.
    """

    session_id: str
    engagement_id: str
    client_id: str
    code: str
    name: str
    time_zone: str
    stage: str
    at: datetime
    minutes: int
    state: str
    mode: str
    uid: str

    @property
    def end(self) -> datetime:
        """When it is over."""
        return self.at + timedelta(minutes=self.minutes)


class Lane(NamedTuple):
    """Where a stretch of time stands beside those it overlaps: which lane of how many."""

    at: int
    of: int


def lanes(spans: Sequence[tuple[datetime, datetime]]) -> list[Lane]:
    """A lane for each span, in their order; those that touch nothing have the whole width.

    The spans are in order of their beginnings. Overlapping ones share the width evenly, as many
    as there are of them at once in their cluster.
    """
    made: list[Lane] = []
    cluster: list[int] = []
    ends: list[datetime] = []
    until: datetime | None = None

    def close() -> None:
        made.extend(Lane(at, len(ends)) for at in cluster)
        cluster.clear()
        ends.clear()

    for start, end in spans:
        if until is not None and start >= until:
            close()
            until = None
        at = next((n for n, free in enumerate(ends) if free <= start), len(ends))
        if at == len(ends):
            ends.append(end)
        else:
            ends[at] = end
        cluster.append(at)
        until = end if until is None else max(until, end)
    close()
    return made
