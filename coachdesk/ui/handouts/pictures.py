"""Pictures of pages, kept up to a number of bytes: those used last, and those in view in any case.

However long a print is, only what is looked at takes memory; the rest is drawn again when wanted.
"""

from collections import OrderedDict
from collections.abc import Collection
from dataclasses import dataclass

from PySide6.QtGui import QImage

from coachdesk.ui.handouts.pdf_pages import Leaf

BYTES_A_PIXEL = 4


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as drawn at a scale, in pixels to the point."""

    scale: float
    image: QImage


class Pictures:
    """The pictures kept, ``most`` bytes of them beside those in view."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._kept: OrderedDict[Leaf, Picture] = OrderedDict()

    def find(self, leaf: Leaf) -> Picture | None:
        """A page's picture, ``None`` when it is not kept."""
        found = self._kept.get(leaf)
        if found is not None:
            self._kept.move_to_end(leaf)
        return found

    def keep(self, leaf: Leaf, picture: Picture, in_view: Collection[Leaf] = ()) -> None:
        """Keep a page's picture, letting the longest unused go that are not in view."""
        self._kept[leaf] = picture
        self._kept.move_to_end(leaf)
        held = self.bytes_held()
        for each in [each for each in self._kept if each not in in_view and each is not leaf]:
            if held <= self._most:
                return
            held -= self._kept.pop(each).image.sizeInBytes()

    def keep_only(self, wanted: Collection[Leaf]) -> None:
        """Let the pictures of pages go that are not in the print any more."""
        for each in [each for each in self._kept if each not in wanted]:
            del self._kept[each]

    def bytes_held(self) -> int:
        """How many bytes the pictures take."""
        return sum(each.image.sizeInBytes() for each in self._kept.values())

    def count(self) -> int:
        """How many pictures are kept."""
        return len(self._kept)


def fitting_scale(leaf: Leaf, scale: float, most: int) -> float:
    """The scale, or the largest at which the page's picture takes ``most`` bytes."""
    wide, high = leaf.size
    return float(min(scale, (most / BYTES_A_PIXEL / (wide * high)) ** 0.5))
