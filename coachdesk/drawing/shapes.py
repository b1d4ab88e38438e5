"""The few shapes every chart is made of, and how arcs become curves.

Lengths are in the painter's unit (pixels on screen, points on paper), x to the right, y down.
Colours are names of theme or paper colours, never values. Angles are radians clockwise from the
top, as on a clock.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from math import ceil, cos, pi, sin, tan
from typing import Literal

Command = tuple[str, *tuple[float, ...]]
Path = tuple[Command, ...]
Measure = Callable[[str, bool], float]
"""The width of a text, given whether it is bold."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A path, filled, stroked or both. Empty colour names mean neither.

    ``dash`` are lengths of strokes and gaps. ``role`` tells a black-and-white painter what the
    shape means ("now", "latest", "start", "desired", "grid" …).
    """

    path: Path
    fill: str = ""
    stroke: str = ""
    width: float = 1.0
    dash: tuple[float, ...] = ()
    round: bool = False
    role: str = ""


@dataclass(frozen=True, slots=True)
class Label:
    """A line of text; ``x``/``y`` is the anchor on its baseline."""

    text: str
    x: float
    y: float
    anchor: Literal["start", "middle", "end"] = "middle"
    bold: bool = False
    colour: str = "ink"
    small: bool = False


@dataclass(frozen=True, slots=True)
class Drawing:
    """Shapes and labels, painted in order; the origin is the top left corner."""

    width: float
    height: float
    shapes: tuple[Shape, ...] = ()
    labels: tuple[Label, ...] = field(default=())


def point(cx: float, cy: float, radius: float, angle: float) -> tuple[float, float]:
    """The point at a clock angle around a centre."""
    return cx + radius * sin(angle), cy - radius * cos(angle)


def arc(cx: float, cy: float, radius: float, start: float, end: float) -> Path:
    """The curves of an arc, without moving to its start; ``end`` may lie before ``start``."""
    pieces = max(1, ceil(abs(end - start) / (pi / 2)))
    step = (end - start) / pieces
    reach = 4 / 3 * tan(step / 4) * radius
    commands: list[Command] = []
    for n in range(pieces):
        first, last = start + n * step, start + (n + 1) * step
        x0, y0 = point(cx, cy, radius, first)
        x3, y3 = point(cx, cy, radius, last)
        commands.append(
            (
                "C",
                x0 + reach * cos(first),
                y0 + reach * sin(first),
                x3 - reach * cos(last),
                y3 - reach * sin(last),
                x3,
                y3,
            )
        )
    return tuple(commands)


def open_arc(cx: float, cy: float, radius: float, start: float, end: float) -> Path:
    """An arc as a path of its own."""
    return (("M", *point(cx, cy, radius, start)), *arc(cx, cy, radius, start, end))


def circle(cx: float, cy: float, radius: float) -> Path:
    """A full circle."""
    return (*open_arc(cx, cy, radius, 0, 2 * pi), ("Z",))


def line(x0: float, y0: float, x1: float, y1: float) -> Path:
    """A straight line."""
    return (("M", x0, y0), ("L", x1, y1))


def polyline(points: list[tuple[float, float]]) -> Path:
    """Straight lines through points."""
    return tuple((("L" if n else "M"), x, y) for n, (x, y) in enumerate(points))


def ring_sector(
    cx: float, cy: float, inner: float, outer: float, start: float, end: float, inset: float
) -> Path:
    """A sector of a ring, its sides drawn in by ``inset`` radians: the gaps narrow inward."""
    side = min(inset, (end - start) / 2)
    first, last = start + side, end - side
    return (
        ("M", *point(cx, cy, inner, first)),
        ("L", *point(cx, cy, outer, first)),
        *arc(cx, cy, outer, first, last),
        ("L", *point(cx, cy, inner, last)),
        *arc(cx, cy, inner, last, first),
        ("Z",),
    )


def rounded(x: float, y: float, width: float, height: float, radius: float) -> Path:
    """A rectangle with round corners."""
    r = min(radius, width / 2, height / 2)
    right, bottom = x + width, y + height
    corners: list[Command] = [("M", x + r, y), ("L", right - r, y)]
    corners += arc(right - r, y + r, r, 0, pi / 2)
    corners.append(("L", right, bottom - r))
    corners += arc(right - r, bottom - r, r, pi / 2, pi)
    corners.append(("L", x + r, bottom))
    corners += arc(x + r, bottom - r, r, pi, 3 * pi / 2)
    corners.append(("L", x, y + r))
    corners += arc(x + r, y + r, r, 3 * pi / 2, 2 * pi)
    return (*corners, ("Z",))
