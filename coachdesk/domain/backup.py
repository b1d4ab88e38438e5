"""What a copy of a vault is, and which copies may go.

Pure: no disk and no clock. A clock that jumped must not cost a copy, so what is kept is counted in
days, weeks and months that have copies, never in time that seems to have passed.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

ALL_OF_DAYS: Final = 2  # today and yesterday
DAYS: Final = 12
WEEKS: Final = 10
MONTHS: Final = 9
_NAMED: Final = re.compile(
    r".+ (?:\d{4}-\d\d-\d\d \d{6}Z|before schema \d+ \(was \d+\))(?: \(\d+\))?"
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a vault. ``moment`` is when it was begun, UTC; ``size`` in bytes."""

    path: Path
    moment: datetime
    size: int


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in a copy that was opened and found whole.

    ``encrypted`` is false for a copy that needs no passphrase. ``schema`` is the number of its
    tables' form; an older one is brought up to date when it is restored.
    """

    clients: int
    sessions: int
    records: int
    encrypted: bool
    schema: int


def is_named_as_copy(file: Path) -> bool:
    """Whether a file has a name that copies have: those by themselves, and those kept beside.

    Some are thinned out, whatever is in them, and others are kept for what was in them then.
    """
    return _NAMED.fullmatch(file.stem) is not None


def thinned(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The copies that stay, told by their moments.

    All of today and yesterday; then the last of each day, for 12 days; then of each week, for 10;
    then of each month, for 9. Days, weeks and months without a copy do not count, so a machine
    that was off, or whose clock jumped, loses nothing by it. The newest two days with copies
    always stay whole, and so does whatever claims to be made after ``now``. Days are those of the
    zone the moments are given in.
    """
    ordered = sorted(set(moments), reverse=True)
    kept = {each for each in ordered if each > now}
    past = [each for each in ordered if each <= now]
    since = now.date() - timedelta(days=ALL_OF_DAYS - 1)
    newest = sorted({each.date() for each in past}, reverse=True)[:ALL_OF_DAYS]
    recent = [each for each in past if each.date() >= since or each.date() in newest]
    kept.update(recent)
    days = weeks = months = 0
    last = min(recent, default=None)
    for each in _last_of_each_day(past[len(recent) :]):
        if days < DAYS:
            days += 1
        elif weeks < WEEKS:
            if last is not None and _week(each) == _week(last):
                continue
            weeks += 1
        elif months < MONTHS and (last is None or _month(each) != _month(last)):
            months += 1
        else:
            continue
        kept.add(each)
        last = each
    return frozenset(kept)


def _last_of_each_day(newest_first: list[datetime]) -> list[datetime]:
    found: list[datetime] = []
    for each in newest_first:
        if not found or each.date() != found[-1].date():
            found.append(each)
    return found


def _week(moment: datetime) -> tuple[int, int]:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> tuple[int, int]:
    return moment.year, moment.month
