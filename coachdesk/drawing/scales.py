"""The smaller charts: Now-Desired track, scale dots, habit strip, milestone rail, progress line."""

from collections.abc import Sequence
from dataclasses import dataclass

from coachdesk.drawing.shapes import (
    Drawing,
    Label,
    Shape,
    circle,
    line,
    polyline,
    rounded,
)

STRIP_BREAK = 15
STRIP_MARGIN = 3.0  # room around the squares for the ring of today


def track_x(value: float, width: float, knob: float = 6) -> float:
    """Where a value 1-10 lies on a track of a width; the ends leave room for the knobs."""
    return knob + (width - 2 * knob) * (value - 1) / 9


def track(
    now: int | None, desired: int | None, width: float, height: float, knob: float = 6
) -> Drawing:
    """A Now-Desired track: clay dot for now, pine ring for desired, a bar across the gap.

    When both are equal the dot lies inside the ring. ``None`` draws no mark.
    """
    y = height / 2
    left, right = track_x(1, width, knob), track_x(10, width, knob)
    shapes = [Shape(line(left, y, right, y), stroke="track", width=2, round=True, role="grid")]
    for value in range(1, 11):
        x = track_x(value, width, knob)
        tick = knob * 0.42
        shapes.append(Shape(line(x, y - tick, x, y + tick), stroke="track", width=1.6, role="grid"))
    if now is not None and desired is not None and now != desired:
        first, last = sorted((track_x(now, width, knob), track_x(desired, width, knob)))
        shapes.append(Shape(line(first, y, last, y), stroke="gapBar", width=knob, role="gap"))
    if desired is not None:
        x = track_x(desired, width, knob)
        shapes.append(
            Shape(
                circle(x, y, knob - 1),
                fill="surface",
                stroke="accent",
                width=2,
                role="desired",
            )
        )
    if now is not None:
        radius = knob - 3 if now == desired else knob
        shapes.append(Shape(circle(track_x(now, width, knob), y, radius), fill="clay", role="now"))
    return Drawing(width, height, tuple(shapes))


def dots(
    filled: Sequence[bool],
    step: float,
    radius: float,
    *,
    tone: str = "accent",
    edge: float = 1.2,
    inset: float = 0.75,
    numbers: Sequence[str] = (),
    size: float = 0.0,
) -> Drawing:
    """Circles in a line, ``step`` from middle to middle; on paper their numbers stand in them.

    ``inset`` is how far an empty one's line lies within its place; ``size`` is that of the type.
    """
    shapes: list[Shape] = []
    labels: list[Label] = []
    for n, on in enumerate(filled):
        x = radius + n * step
        if on:
            shapes.append(Shape(circle(x, radius, radius - inset / 3), fill=tone, role="on"))
        else:
            ring = circle(x, radius, radius - inset)
            shapes.append(Shape(ring, stroke="field", width=edge, role="off"))
        if numbers:
            colour = "surface" if on else "ink"
            labels.append(Label(numbers[n], x, radius + size * 0.34, bold=on, colour=colour))
    width = (len(filled) - 1) * step + 2 * radius
    return Drawing(width, 2 * radius, tuple(shapes), tuple(labels))


@dataclass(frozen=True, slots=True)
class StripDay:
    """A day of a strip: ``done``, ``tiny``, ``excused``, ``missed``, ``open`` or ``future``."""

    state: str
    today: bool = False


def strip(
    days: Sequence[StripDay], box: float, gap: float, *, row: int = 30, printed: bool = False
) -> Drawing:
    """A habit strip: a rounded square a day. On paper the tiny version has a dot.

    ``row`` is how many squares stand in a line; 15 when the place is narrow.
    """
    shapes: list[Shape] = []
    for n, day in enumerate(days):
        x, y = strip_place(n, box, gap, row)
        shapes += _square(day, x, y, box, printed=printed)
    return Drawing(*strip_size(len(days), box, gap, row), tuple(shapes))


def strip_place(number: int, box: float, gap: float, row: int) -> tuple[float, float]:
    """The left top corner of a day's square, counting from 0."""
    down, across = divmod(number, row)
    return STRIP_MARGIN + across * (box + gap), STRIP_MARGIN + down * (box + gap)


def strip_size(count: int, box: float, gap: float, row: int) -> tuple[float, float]:
    """Width and height of a strip of some days, its margin included."""
    across, down = min(row, max(1, count)), -(-max(1, count) // row)
    return (
        2 * STRIP_MARGIN + across * (box + gap) - gap,
        2 * STRIP_MARGIN + down * (box + gap) - gap,
    )


def _square(day: StripDay, x: float, y: float, box: float, *, printed: bool) -> list[Shape]:
    radius = box * 0.22
    whole = rounded(x, y, box, box, radius)
    edge = rounded(x + 0.75, y + 0.75, box - 1.5, box - 1.5, radius)
    middle = y + box / 2
    shapes = {
        "done": [Shape(whole, fill="accent", role="done")],
        "tiny": [Shape(edge, fill="accentTint", stroke="accent", width=1.5, role="tiny")],
        "excused": [Shape(whole, fill="excused", role="excused")],
        "missed": [
            Shape(edge, stroke="field", width=1.2, role="missed"),
            Shape(
                line(x + box * 0.28, middle, x + box * 0.72, middle),
                stroke="ink2",
                width=1.4,
                role="missed",
            ),
        ],
        "open": [Shape(edge, stroke="field", width=1.2, role="open")],
    }.get(day.state, [Shape(edge, stroke="lineStrong", width=1.2, role="future")])
    if day.state == "tiny" and printed:
        shapes.append(Shape(circle(x + box / 2, middle, box * 0.13), fill="accent", role="tiny"))
    if day.today:
        ring = rounded(x - 2.25, y - 2.25, box + 4.5, box + 4.5, radius + 2)
        shapes.append(Shape(ring, stroke="ink", width=1.3, role="today"))
    return shapes


@dataclass(frozen=True, slots=True)
class RailPoint:
    """A point of a milestone rail: its place 0-1, whether reached, and two lines of words."""

    at: float
    reached: bool
    title: str
    caption: str = ""


def rail(points: Sequence[RailPoint], width: float, leading: float, done: float = 0.0) -> Drawing:
    """A milestone rail, filled up to ``done`` (0-1). End labels align with the ends."""
    y, knob = 6.0, 5.5
    span = width - 2 * knob
    shapes = [Shape(line(knob, y, width - knob, y), stroke="rail", width=1.6, role="grid")]
    if done > 0:
        shapes.append(
            Shape(line(knob, y, knob + span * min(1.0, done), y), stroke="accent", width=2)
        )
    labels: list[Label] = []
    for n, each in enumerate(points):
        x = knob + span * each.at
        shapes.append(
            Shape(
                circle(x, y, knob - 1),
                fill="accent" if each.reached else "surface",
                stroke="accent",
                width=2,
                role="reached" if each.reached else "ahead",
            )
        )
        anchor = "start" if n == 0 else "end" if n == len(points) - 1 else "middle"
        edge = 0.0 if n == 0 else width if n == len(points) - 1 else x
        for row, text in enumerate(filter(None, (each.title, each.caption))):
            labels.append(
                Label(
                    text,
                    edge,
                    y + knob + leading * (row + 1),
                    anchor,  # type: ignore[arg-type]
                    bold=row == 0 and bool(each.caption),
                    colour="ink" if row == 0 and each.caption else "ink2",
                )
            )
    rows = max((2 if each.caption else 1) for each in points) if points else 1
    return Drawing(width, y + knob + leading * (rows + 0.4), tuple(shapes), tuple(labels))


def progress_line(
    values: Sequence[tuple[float, float]],
    target: float | None,
    target_text: str,
    first: str,
    last: str,
    width: float,
    height: float,
    leading: float,
    target_room: float = 24.0,
    bounds: tuple[float, float] | None = None,
) -> Drawing:
    """One measure over time: ``values`` are (place 0-1, value), oldest first.

    ``bounds`` are the lowest and highest number of its scale; ``None`` where it has none.

    A pine line from a clay start to a pine end, a dashed line at the target with its number at
    the right (in ``target_room``), the first day and the last below. No axis, no grid, no
    smoothing.
    """
    knob = 3.5
    room = target_room if target is not None else 2 * knob
    left, right = knob + 1.5, width - room  # the end's dot is larger by its white edge
    top, bottom = leading * 0.5, height - leading * 1.5
    numbers = [value for _, value in values] + ([] if target is None else [target])
    numbers += bounds or ()
    low, high = (min(numbers), max(numbers)) if numbers else (0.0, 1.0)
    span = (high - low) or 1.0

    def at(place: float, value: float) -> tuple[float, float]:
        return left + (right - left) * place, bottom - (bottom - top) * (value - low) / span

    shapes: list[Shape] = []
    labels: list[Label] = []
    if target is not None:
        y = at(0, target)[1]
        shapes.append(
            Shape(
                line(left, y, right, y), stroke="accent", width=1.6, dash=(4.5, 3.5), role="desired"
            )
        )
        labels.append(Label(target_text, right + 8, y + leading * 0.3, "start", colour="ink2"))
    points = [at(place, value) for place, value in values]
    if len(points) > 1:
        shapes.append(Shape(polyline(points), stroke="accent", width=2, round=True, role="latest"))
    if points:
        shapes.append(Shape(circle(*points[0], knob), fill="clay", role="start"))
    if len(points) > 1:
        shapes.append(
            Shape(
                circle(*points[-1], knob + 0.75),
                fill="accent",
                stroke="surface",
                width=1.5,
                role="latest",
            )
        )
    labels.append(Label(first, left, height - leading * 0.3, "start", colour="ink2"))
    if len(points) > 1:
        labels.append(Label(last, right, height - leading * 0.3, "end", colour="ink2"))
    return Drawing(width, height, tuple(shapes), tuple(labels))
