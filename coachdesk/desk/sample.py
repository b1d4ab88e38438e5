"""Moves the sample practice to today, so that its sessions are due when somebody looks at it.

The sample is written for one day, ``SAMPLE_TODAY``. What lies before or after it moves by whole
weeks, so a session keeps its weekday; what happens on that very day moves to today; logs kept day
by day move by days, so that they reach up to today without a hole.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from typing import Final

from coachdesk.domain.moments import moment_of, moment_text
from coachdesk.domain.plain import Plain

SAMPLE_TODAY: Final = date(2026, 4, 14)  # a Tuesday

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")
_MOMENT: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z")
_EVERY_WEEKDAY_ALIKE: Final = ("daily", "per_week")


@dataclass(frozen=True, slots=True)
class _Move:
    """From one today to another. ``steady`` moves everything by days, weekdays or not."""

    old: date
    new: date
    zone: tzinfo | None
    steady: bool = False

    def day(self, day: date) -> date:
        """Where a day goes."""
        days = (self.new - self.old).days
        if self.steady or day == self.old:
            return day + timedelta(days=days)
        weeks = days // 7 if day < self.old else -(-days // 7)
        return day + timedelta(weeks=weeks)

    def moment(self, moment: datetime) -> datetime:
        """Where an instant goes: the sample's UTC hour becomes that hour on the coach's wall."""
        there = datetime.combine(self.day(moment.date()), moment.time())
        local = there.astimezone() if self.zone is None else there.replace(tzinfo=self.zone)
        return local.astimezone(UTC)


def dated(archive: Plain, sample_today: date, today: date, zone: tzinfo | None = None) -> Plain:
    """The archive with every date and instant moved from one today to another.

    ``zone`` is where the coach is, ``None`` the machine's own zone. The archive handed in is left
    as it is.
    """
    made: Plain = _moved(archive, _Move(sample_today, today, zone))
    _number(made["practice"].get("invoices", ()))
    return made


def _number(invoices: Iterable[dict[str, Plain]]) -> None:
    """Count the documents of each year anew: some may have moved into another one."""
    counted: Counter[int] = Counter()
    for each in invoices:
        each["year"] = date.fromisoformat(each["issued_on"]).year
        counted[each["year"]] += 1
        each["number"] = counted[each["year"]]


def _moved(plain: Plain, move: _Move) -> Plain:
    if isinstance(plain, dict):
        if "day_marks" in plain and "habits" in plain:
            return _engagement(plain, move)
        return {name: _moved(value, move) for name, value in plain.items()}
    if isinstance(plain, list):
        return [_moved(value, move) for value in plain]
    return _text(plain, move) if isinstance(plain, str) else plain


def _engagement(plain: dict[str, Plain], move: _Move) -> dict[str, Plain]:
    """An engagement: habits and thoughts that run every day move with their marks, by days."""
    steady = _Move(move.old, move.new, move.zone, steady=True)
    running = {
        each["id"]
        for each in plain["habits"]
        if each["rhythm"] in _EVERY_WEEKDAY_ALIKE and not each["ended_on"]
    }
    running |= {each["id"] for each in plain["thoughts"]}

    def part(name: str, value: Plain) -> Plain:
        if name == "habits":
            return [_moved(each, steady if each["id"] in running else move) for each in value]
        if name == "day_marks":
            subjects = ((each, each["subject_id"] in running) for each in value)
            return [_moved(each, steady if daily else move) for each, daily in subjects]
        if name == "thoughts":
            starts = (_text(each["start_on"], steady) for each in value)
            return [
                {**_moved(each, move), "start_on": start}
                for each, start in zip(value, starts, strict=True)
            ]
        return _moved(value, move)

    return {name: part(name, value) for name, value in plain.items()}


def _text(text: str, move: _Move) -> str:
    if _MOMENT.fullmatch(text):
        return moment_text(move.moment(moment_of(text)))
    if _DAY.fullmatch(text):
        return move.day(date.fromisoformat(text[:10])).isoformat() + text[10:]
    if text.startswith("{"):
        try:
            inside = json.loads(text)
        except ValueError:
            return text
        return json.dumps(_moved(inside, move), ensure_ascii=False)
    return text
