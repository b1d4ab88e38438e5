"""The wheel: six to twelve equal sectors, first at the top, clockwise.

Two looks. *Opening*: now filled, desired dashed. *Progress*: latest filled, the start as a short
arc with a dot, desired dashed. Values run from the hole (0) to the rim (10).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import atan2, cos, hypot, pi, sin
from typing import Literal

from coachdesk.drawing.shapes import (
    Drawing,
    Label,
    Measure,
    Shape,
    circle,
    line,
    open_arc,
    point,
    ring_sector,
)

HOLE = 9.0
INSET = 0.028
RINGS = (2, 4, 6, 8, 10)
DASH = (4.5, 4.0)

Look = Literal["opening", "progress", "empty"]
Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Sector:
    """One sector's words and numbers, 1-10 or ``None`` where not rated."""

    name: str
    now: int | None = None
    desired: int | None = None
    start: int | None = None
    skipped: bool = False
    selected: bool = False


@dataclass(frozen=True, slots=True)
class WheelShape:
    """Where a wheel lies: centre, outer radius and hole, for drawing and for pointing at it."""

    cx: float
    cy: float
    radius: float
    hole: float

    def reach(self, value: float) -> float:
        """The radius of a value 0-10."""
        return self.hole + (self.radius - self.hole) * value / 10


def wheel(
    sectors: Sequence[Sector],
    radius: float,
    look: Look,
    measure: Measure,
    leading: float,
) -> tuple[Drawing, WheelShape]:
    """The drawing of a wheel with its labels around it, and where the wheel lies in it.

    ``leading`` is the distance between label lines; ``measure`` gives text widths. The drawing is
    as large as the wheel and its labels need. Without sectors it is empty.
    """
    if not sectors:
        return Drawing(2 * radius, 2 * radius), WheelShape(radius, radius, radius, HOLE)
    scale = radius / 98
    hole = HOLE * min(1.0, scale)
    blocks = [
        _block(sector, look, measure, radius, len(sectors), n) for n, sector in enumerate(sectors)
    ]
    placed = _place(blocks, sectors, radius, leading, measure)
    left = min([-radius, *(label.x - _before(label, measure) for label in placed)])
    right = max([radius, *(label.x + _after(label, measure) for label in placed)])
    top = min([-radius, *(label.y - leading for label in placed)])
    bottom = max([radius, *(label.y + leading * 0.35 for label in placed)])
    half = max(-left, right) + 1
    shape = WheelShape(half, 1 - top, radius, hole)
    labels = tuple(
        Label(each.text, each.x + shape.cx, each.y + shape.cy, each.anchor, each.bold, each.colour)
        for each in placed
    )
    return (
        Drawing(2 * half, bottom - top + 2, tuple(_shapes(sectors, shape, look)), labels),
        shape,
    )


def sector_at(shape: WheelShape, count: int, x: float, y: float) -> tuple[int, int] | None:
    """The sector and the value (1-10) under a point, ``None`` outside the rim."""
    dx, dy = x - shape.cx, y - shape.cy
    distance = hypot(dx, dy)
    if distance > shape.radius + 2:
        return None
    angle = (atan2(dx, -dy) + pi / count) % (2 * pi)
    value = round((distance - shape.hole) / (shape.radius - shape.hole) * 10)
    return int(angle / (2 * pi / count)) % count, max(1, min(10, value))


def _shapes(sectors: Sequence[Sector], at: WheelShape, look: Look) -> list[Shape]:
    count = len(sectors)
    width = 2 * pi / count
    shapes: list[Shape] = []
    for value in RINGS:
        stroke = "ring" if value == 10 or look == "empty" else "grid"
        if value == 10 or look == "empty":
            shapes.append(Shape(circle(at.cx, at.cy, at.reach(value)), stroke=stroke, role="grid"))
    for n in range(count):
        side = (n - 0.5) * width
        inner = point(at.cx, at.cy, at.hole * (2 if look == "empty" else 1), side)
        shapes.append(
            Shape(
                line(*inner, *point(at.cx, at.cy, at.radius, side)),
                stroke="ring" if look == "empty" else "grid",
                role="grid",
            )
        )
    if look == "empty":
        return shapes
    shapes += [
        Shape(circle(at.cx, at.cy, at.reach(value)), stroke="grid", role="grid")
        for value in RINGS[:-1]
    ]
    for n, sector in enumerate(sectors):
        shapes += _sector(sector, at, (n - 0.5) * width, (n + 0.5) * width, look)
    return shapes


def _sector(sector: Sector, at: WheelShape, start: float, end: float, look: Look) -> list[Shape]:
    shapes: list[Shape] = []
    filled = sector.now is not None and not sector.skipped
    weight = 3.0 if sector.selected else 2.2
    if filled and sector.now is not None:
        reach = at.reach(sector.now)
        fill, edge, role = (
            ("nowFill", "clay", "now") if look == "opening" else ("latestFill", "accent", "latest")
        )
        shapes.append(
            Shape(
                ring_sector(at.cx, at.cy, at.hole, reach, start, end, INSET), fill=fill, role=role
            )
        )
        for value in RINGS:
            if value < sector.now:
                ring = at.reach(value)
                shapes.append(
                    Shape(
                        open_arc(at.cx, at.cy, ring, start + INSET, end - INSET),
                        stroke="overFill",
                        width=1,
                        role="over",
                    )
                )
        shapes.append(
            Shape(
                open_arc(at.cx, at.cy, reach, start + INSET, end - INSET),
                stroke=edge,
                width=weight,
                role=role,
            )
        )
    if sector.desired is not None and not sector.skipped and sector.desired != sector.now:
        reach = at.reach(sector.desired)
        shapes.append(
            Shape(
                open_arc(at.cx, at.cy, reach, start + INSET, end - INSET),
                stroke="accent",
                width=2,
                dash=DASH,
                role="desired",
            )
        )
    moved = sector.start is not None and sector.start != sector.now
    if look == "progress" and filled and moved and sector.start is not None:
        reach = at.reach(sector.start)
        middle, half = (start + end) / 2, (end - start) * 0.3
        shapes.append(
            Shape(
                open_arc(at.cx, at.cy, reach, middle - half, middle + half),
                stroke="clay",
                width=2.2,
                round=True,
                role="start",
            )
        )
        x, y = point(at.cx, at.cy, reach, middle)
        shapes.append(Shape(circle(x, y, 3), fill="clay", role="start"))
    return shapes


def value_text(sector: Sector, look: Look) -> str:
    """The numbers under a sector's name: ``5 → 8``, ``7``, a dash when skipped or not rated."""
    if look == "empty":
        return ""
    if sector.skipped or (sector.now is None and sector.desired is None):
        return "–"
    now = "–" if sector.now is None else str(sector.now)
    if look == "progress":
        moved = sector.start is not None and sector.start != sector.now
        return f"{sector.start} → {now}" if moved else now
    same = sector.desired is None or sector.desired == sector.now
    return now if same else f"{now} → {sector.desired}"


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    value: bool


def _block(
    sector: Sector, look: Look, measure: Measure, radius: float, count: int, n: int
) -> list[_Line]:
    upright = n == 0 or (count % 2 == 0 and n == count // 2)
    names = [sector.name] if upright else wrapped(sector.name, radius * 0.95, measure)
    value = value_text(sector, look)
    return [_Line(name, False) for name in names] + ([_Line(value, True)] if value else [])


def wrapped(name: str, width: float, measure: Measure, most: int = 2) -> list[str]:
    """A name in at most ``most`` lines, broken at blanks so that the lines are of like length."""
    words = name.split()
    if len(words) < 2 or measure(name, False) <= width * 0.62:
        return [name]
    breaks = range(1, len(words))

    def widest(at: int) -> float:
        return max(measure(" ".join(words[:at]), False), measure(" ".join(words[at:]), False))

    # A joining sign belongs to the end of the first line.
    fair = [at for at in breaks if words[at] not in ("&", "+", "/", "–")] or list(breaks)
    at = min(fair, key=widest)
    first, second = " ".join(words[:at]), " ".join(words[at:])
    return [first, second][:most]


@dataclass(slots=True)
class _Placed:
    """A sector's lines around one point; ``first`` is the baseline of the uppermost."""

    lines: list[_Line]
    selected: bool
    x: float
    first: float
    side: Anchor
    left: float
    right: float

    def top(self, leading: float) -> float:
        return self.first - leading * 0.8

    def bottom(self, leading: float) -> float:
        return self.first + (len(self.lines) - 0.8) * leading

    def meets(self, other: "_Placed", leading: float) -> bool:
        return (
            self.left < other.right + 3
            and other.left < self.right + 3
            and self.top(leading) < other.bottom(leading)
            and other.top(leading) < self.bottom(leading)
        )


def _place(
    blocks: list[list[_Line]],
    sectors: Sequence[Sector],
    radius: float,
    leading: float,
    measure: Measure,
) -> list[Label]:
    """Put each block outside the rim: upper ones stand on their point, lower ones hang from it."""
    count = len(blocks)
    placed: list[_Placed] = []
    for n, (block, sector) in enumerate(zip(blocks, sectors, strict=True)):
        angle = 2 * pi * n / count
        gap = leading * 0.72
        x, y = (radius + gap) * sin(angle), -(radius + gap) * cos(angle)
        height = leading * len(block)
        side: Anchor = "middle" if abs(x) < radius * 0.12 else ("start" if x > 0 else "end")
        if side == "middle":
            first = y - height + leading * 0.9 if y < 0 else y + leading * 0.62
        else:
            tilt = -cos(angle)
            first = y - height / 2 + leading * 0.76 + tilt * height * 0.42
        width = max(measure(each.text, sector.selected and not each.value) for each in block)
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[side]
        placed.append(_Placed(block, sector.selected, x, first, side, left, left + width))
    _part(placed, leading)
    return [
        Label(
            line.text,
            block.x,
            block.first + row * leading,
            block.side,
            bold=block.selected and not line.value,
            colour="ink2" if line.value else "ink",
        )
        for block in placed
        for row, line in enumerate(block.lines)
    ]


def _part(placed: list[_Placed], leading: float) -> None:
    """Move blocks that would overlap apart: away from the middle height, the ends last."""
    for side in ("start", "end"):
        column = sorted((each for each in placed if each.side == side), key=lambda it: it.first)
        half = sum(each.first < 0 for each in column)
        for upper, lower in reversed(list(pairwise(column[: half + 1]))):
            if upper.meets(lower, leading):
                upper.first -= upper.bottom(leading) - lower.top(leading)
        for upper, lower in pairwise(column[max(0, half - 1) :]):
            if upper.meets(lower, leading):
                lower.first += upper.bottom(leading) - lower.top(leading)
    for end in (each for each in placed if each.side == "middle"):
        met = [each for each in placed if each is not end and each.meets(end, leading)]
        if met and end.first < 0:
            end.first -= end.bottom(leading) - min(each.top(leading) for each in met)
        elif met:
            end.first += max(each.bottom(leading) for each in met) - end.top(leading)


def _before(label: Label, measure: Measure) -> float:
    width = measure(label.text, label.bold)
    return {"start": 0.0, "middle": width / 2, "end": width}[label.anchor]


def _after(label: Label, measure: Measure) -> float:
    return measure(label.text, label.bold) - _before(label, measure)
