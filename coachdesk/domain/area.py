"""Areas of life and of work, their ratings, and the numbers a wheel shows.

Two places hold what is said of an area: the area itself (name, "nothing now") belongs to the
engagement, a rating to the session it was given in; later ratings overlay the first.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from coachdesk.domain.ids import AreaId, EngagementId, SessionId
from coachdesk.domain.scales import Count, Scale10

FEWEST_AREAS = 6
MOST_AREAS = 12


class AreaSet(StrEnum):
    """The two families of areas; both exist in every engagement, so switching loses nothing."""

    LIFE = "life"
    WORK = "work"


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """One area. ``key`` is the starter area it came from, empty for the client's own.

    ``nothing_now`` is the answer "no goal here for now".
    """

    id: AreaId
    engagement_id: EngagementId
    set: AreaSet
    key: str = ""
    name: str
    position: Count = 0
    nothing_now: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How an area was rated in one session. Skipped is an answer of its own, never a zero."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    area_id: AreaId
    now: Scale10 = None
    desired: Scale10 = None
    importance: Scale10 = None
    ten: str = ""
    note: str = ""
    skipped: bool = False


@dataclass(frozen=True, slots=True)
class Spoke:
    """One sector of a wheel: first and latest rating of an area, ``None`` where not rated."""

    area: Area
    start: int | None
    now: int | None
    desired: int | None
    importance: int | None = None
    skipped: bool = False

    @property
    def gap(self) -> int | None:
        """Desired minus now; negative when the client wants less than there is."""
        return None if self.now is None or self.desired is None else self.desired - self.now

    @property
    def leverage(self) -> int | None:
        """Importance times gap: where a point gained would matter most."""
        return None if self.gap is None or self.importance is None else self.importance * self.gap

    @property
    def change(self) -> int | None:
        """Latest minus first rating."""
        return None if self.now is None or self.start is None else self.now - self.start


def rating_id(session_id: str, area_id: str) -> str:
    """A session rates an area once, so the pair names the rating."""
    return f"{session_id}/{area_id}"


def is_settled(rating: Rating | None) -> bool:
    """Whether an area needs no more rating: it has a number for now, or was skipped."""
    return rating is not None and (rating.skipped or rating.now is not None)


def spoke(area: Area, ratings: Sequence[Rating]) -> Spoke:
    """Fold an area's ratings, oldest first, into the sector drawn for it."""
    given = [rating for rating in ratings if rating.area_id == area.id]
    rated = [rating for rating in given if not rating.skipped]
    latest = given[-1] if given else None
    start = next((rating.now for rating in rated if rating.now is not None), None)
    return Spoke(
        area,
        start=start,
        now=_latest(rating.now for rating in rated),
        desired=_latest(rating.desired for rating in rated),
        importance=_latest(rating.importance for rating in rated),
        skipped=latest is not None and latest.skipped,
    )


def spread(spokes: Iterable[Spoke]) -> int | None:
    """Distance between the highest and the lowest rating now; ``None`` with fewer than two."""
    values = [each.now for each in spokes if each.now is not None and not each.skipped]
    return max(values) - min(values) if len(values) > 1 else None


def widest_gaps(spokes: Iterable[Spoke], most: int = 2) -> tuple[Spoke, ...]:
    """The areas with the widest gap still open, widest first, in wheel order where equal."""
    open_gaps = [each for each in spokes if not each.skipped and (each.gap or 0) > 0]
    return tuple(sorted(open_gaps, key=lambda each: -(each.gap or 0))[:most])


def moved_most(spokes: Iterable[Spoke], most: int = 2) -> tuple[Spoke, ...]:
    """The areas that rose most since the first rating, highest rise first."""
    risen = [each for each in spokes if (each.change or 0) > 0]
    return tuple(sorted(risen, key=lambda each: -(each.change or 0))[:most])


def overlaid(first: Iterable[Spoke], last: Iterable[Spoke]) -> tuple[Spoke, ...]:
    """The wheel of a later day with its start from an earlier one, area by area."""
    then = {each.area.id: each.now for each in first}
    return tuple(replace(each, start=then.get(each.area.id)) for each in last)


def _latest(values: Iterable[int | None]) -> int | None:
    found = None
    for value in values:
        found = value if value is not None else found
    return found
