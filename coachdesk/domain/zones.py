"""Times on the wall and the instants they mean, where clocks are put forward and back.

A wall time is what a clock shows: a ``datetime`` without a zone. On the day clocks go forward some
wall times do not exist, on the day they go back some exist twice; neither is decided here.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from typing import NamedTuple
from zoneinfo import ZoneInfo, available_timezones

_LONGEST_NAME = 64


class Around(NamedTuple):
    """The two wall times that stand in for one that does not exist.

    ``earlier`` is as long before the change as the missing time is after it began, ``later`` is
    the missing time plus what the clocks skip.
    """

    earlier: datetime
    later: datetime


def instants_of(wall: datetime, zone: tzinfo | None) -> tuple[datetime, ...]:
    """The UTC instants at which clocks in a zone show a wall time, in order.

    None: the time does not exist there; two: it exists twice. ``zone`` ``None`` is the machine's.
    A time at the very ends of the calendar does not exist either.
    """
    found = set()
    for fold in (0, 1):
        at = _instant(wall, zone, fold)
        if at is not None and _wall(at, zone) == wall:
            found.add(at)
    return tuple(sorted(found))


def around(wall: datetime, zone: tzinfo | None) -> Around | None:
    """What a coach may have meant by a wall time that does not exist; ``None`` when it does."""
    if instants_of(wall, zone):
        return None
    readings = (_instant(wall, zone, 1), _instant(wall, zone, 0))
    walls = sorted(_wall(at, zone) for at in readings if at is not None)
    return Around(walls[0], walls[-1]) if len(walls) == 2 else None


def zone_named(name: str) -> ZoneInfo | None:
    """The time zone a coach wrote down, as ``Europe/Vienna`` or just ``Vienna``.

    ``None`` when there is no such zone, when a city's name fits several, or when the machine has
    no list of zones.
    """
    wanted = name.strip().replace(" ", "_").casefold()
    if not wanted or len(wanted) > _LONGEST_NAME:
        return None
    whole: set[str] = set()
    cities: set[str] = set()
    for key in available_timezones():
        folded = key.casefold()
        if folded == wanted:
            whole.add(key)
        elif folded.rpartition("/")[2] == wanted and not folded.startswith(("etc/", "us/")):
            cities.add(key)
    found = whole or cities
    return ZoneInfo(found.pop()) if len(found) == 1 else None


def offset_minutes(at: datetime, zone: tzinfo | None) -> int:
    """How far ahead of UTC the clocks of a zone are at an instant, in minutes."""
    shift = at.astimezone(zone).utcoffset() or timedelta()
    return round(shift / timedelta(minutes=1))


def _instant(wall: datetime, zone: tzinfo | None, fold: int) -> datetime | None:
    try:
        there = wall.replace(tzinfo=zone, fold=fold)
        return there.astimezone(UTC)
    except (OverflowError, OSError, ValueError):
        return None


def _wall(at: datetime, zone: tzinfo | None) -> datetime:
    return at.astimezone(zone).replace(tzinfo=None, fold=0)
