"""The small line icons of paper, on the 24 grid of the screen's icons, and words beside them."""

from math import pi
from typing import Final

from coachdesk.drawing.shapes import Drawing, Path, Shape, circle, line, open_arc, rounded
from coachdesk.handouts.blocks import Block, Cell, Mark, Row, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page

_HALF: Final = pi / 2
_STAR: Final[Path] = (
    ("M", 12, 3.5),
    ("C", 12.7, 8.2, 15.3, 11.1, 20.2, 12),
    ("C", 15.3, 12.9, 12.7, 15.8, 12, 20.5),
    ("C", 11.3, 15.8, 8.7, 12.9, 3.8, 12),
    ("C", 8.7, 11.1, 11.3, 8.2, 12, 3.5),
    ("Z",),
)
_ICONS: Final[dict[str, tuple[Path, ...]]] = {
    "read": (
        rounded(4.8, 3.5, 13.7, 17, 2),
        line(4.8, 16.8, 18.5, 16.8),
        line(8.7, 7.5, 14.7, 7.5),
        line(8.7, 11, 14.7, 11),
    ),
    "listen": (
        open_arc(12, 12, 8, -_HALF, _HALF),
        line(4, 12, 4, 17.5),
        line(20, 12, 20, 17.5),
        rounded(4, 13.8, 4, 6.2, 1.6),
        rounded(16, 13.8, 4, 6.2, 1.6),
    ),
    "see": (
        rounded(3.8, 4.3, 16.4, 15.4, 2),
        circle(9, 9.4, 1.7),
        (("M", 4.5, 18.8), ("L", 13.5, 10.8), ("L", 20, 16.8)),
    ),
    "partner": (
        circle(9, 8.2, 3.6),
        open_arc(9, 20.4, 6.1, -_HALF, _HALF),
        open_arc(15.6, 8.2, 3.4, 0.1, pi - 0.1),
        open_arc(15.6, 20.4, 6.0, 0.5, _HALF),
    ),
    "cue": (
        (
            ("M", 6.2, 16.8),
            ("L", 6.2, 10.5),
            ("C", 6.2, 2.8, 17.8, 2.8, 17.8, 10.5),
            ("L", 17.8, 16.8),
            ("L", 19.5, 17.8),
            ("L", 4.5, 17.8),
            ("Z",),
        ),
        open_arc(12, 19.6, 1.9, _HALF, 3 * _HALF),
    ),
    "routine": (
        open_arc(12, 12, 7.5, -0.5, 1.35 * pi),
        (("M", 4.2, 4.2), ("L", 8.4, 5.4), ("L", 7.2, 9.6)),
    ),
    "reward": (_STAR,),
    "scissors": (
        circle(6, 7, 2.8),
        circle(6, 17, 2.8),
        line(8.4, 8.5, 20, 16.5),
        line(8.4, 15.5, 20, 7.5),
    ),
}


def line_icon(page: Page, sign: str, size: float) -> Mark:
    """An icon of a size."""

    def draw(pen: Pen, x: float, top: float) -> None:
        scale = size / 24
        shapes = tuple(
            Shape(_scaled(path, scale), stroke="grey", width=0.75, round=True)
            for path in _ICONS[sign]
        )
        pen.drawing(Drawing(size, size, shapes), x, top, page.type.column)

    return Mark(size, draw, baseline=size * 0.86)


def named(page: Page, sign: str, name: str, width: float) -> Block:
    """A small name with its icon before it."""
    style = page.type.column
    size = style.size * 1.08
    after = size + 4
    mark = line_icon(page, sign, size)
    text = Text(name, style, width - after, page.pen)
    return Row((Cell(0, mark), Cell(after, text)), width)


def _scaled(path: Path, scale: float) -> Path:
    return tuple((command[0], *(number * scale for number in command[1:])) for command in path)
