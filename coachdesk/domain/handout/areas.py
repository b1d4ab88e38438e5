"""What the Areas worksheet says: each area now and desired, how much it matters, and its ten."""

from dataclasses import dataclass, field, replace
from typing import Final

from coachdesk.domain.handout.common import Header, Part
from coachdesk.domain.scales import Scale10

PARTS: Final = (Part.WHEEL, Part.TEN, Part.NOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class AreaRating:
    """An area as it was rated. ``ten`` is what a ten looks like, ``note`` what was added to it."""

    name: str = ""
    now: Scale10 = None
    desired: Scale10 = None
    importance: Scale10 = None
    ten: str = ""
    note: str = ""
    skipped: bool = False
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AreasContent:
    """The Areas worksheet: the areas of life, in the workplace approach those of work."""

    header: Header = field(default_factory=Header)
    workplace: bool = False
    areas: tuple[AreaRating, ...] = ()

    def has_nothing(self) -> bool:
        """Whether a filled page would hold nothing of the client's own."""
        return not any(
            each.now or each.desired or each.importance or each.ten or each.note or each.skipped
            for each in self.areas
        )

    def empty_parts(self) -> frozenset[Part]:
        """The parts nothing was said for yet."""
        said = {
            Part.WHEEL: any(each.now or each.desired for each in self.areas),
            Part.TEN: any(each.ten for each in self.areas),
            Part.NOTES: any(each.note for each in self.areas),
        }
        return frozenset(part for part, found in said.items() if not found)

    def blanked(self) -> "AreasContent":
        """The same page without anything the client said; the areas keep their names."""
        names = tuple(AreaRating(name=each.name, id=each.id) for each in self.areas)
        return replace(self, areas=names)
