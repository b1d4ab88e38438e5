"""Goals on two scales of one to five: a square of four fields with numbered points."""

from collections.abc import Sequence
from dataclasses import dataclass

from coachdesk.drawing.shapes import Drawing, Label, Shape, circle, line, rounded

LOW, HIGH = 1, 5


@dataclass(frozen=True, slots=True)
class Point:
    """A numbered point; ``across`` and ``up`` are 1-5."""

    number: int
    across: int
    up: int


@dataclass(frozen=True, slots=True)
class FieldNames:
    """What the four fields and the two sides are called."""

    upper_left: str
    upper_right: str
    lower_left: str
    lower_right: str
    across: str
    up: str


def quadrants(
    points: Sequence[Point], names: FieldNames, width: float, height: float, leading: float
) -> Drawing:
    """The square, ``leading`` being the line height of its labels.

    Points that share a place stand side by side, in the order given.
    """
    left, top, right, bottom = 1.0, leading * 1.5, width - 1, height - leading * 1.5
    middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
    pad = leading * 0.6
    shapes = [
        Shape(rounded(left, top, right - left, bottom - top, 8), fill="surface", stroke="line"),
        Shape(line(middle_x, top, middle_x, bottom), stroke="line"),
        Shape(line(left, middle_y, right, middle_y), stroke="line"),
    ]
    labels = [
        Label(names.up, left, leading * 0.9, "start", colour="ink2"),
        Label(names.across, right, height - leading * 0.3, "end", colour="ink2"),
        Label(names.upper_left, left + pad, top + leading, "start", colour="ink3"),
        Label(names.upper_right, right - pad, top + leading, "end", colour="ink3"),
        Label(names.lower_left, left + pad, bottom - pad, "start", colour="ink3"),
        Label(names.lower_right, right - pad, bottom - pad, "end", colour="ink3"),
    ]
    radius = leading * 0.68
    inset = radius + pad
    taken: dict[tuple[int, int], int] = {}
    for each in points:
        place = (each.across, each.up)
        beside = taken.get(place, 0)
        taken[place] = beside + 1
        x = _at(each.across, left + inset, right - inset) + beside * radius * 1.5 * _inward(each)
        y = _at(HIGH + LOW - each.up, top + inset + leading * 0.7, bottom - inset - leading * 0.7)
        shapes.append(
            Shape(circle(x, y, radius), fill="third", stroke="surface", width=1.5, role="latest")
        )
        labels.append(Label(str(each.number), x, y + leading * 0.28, bold=True, colour="onAccent"))
    return Drawing(width, height, tuple(shapes), tuple(labels))


def _at(value: int, start: float, end: float) -> float:
    return start + (end - start) * (value - LOW) / (HIGH - LOW)


def _inward(point: Point) -> int:
    return -1 if point.across > (LOW + HIGH) / 2 else 1
