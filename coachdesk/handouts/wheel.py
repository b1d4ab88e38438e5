"""The wheel on paper: radius, labels that keep to their column, the legend."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from coachdesk.domain.handout import AreaLine
from coachdesk.drawing.shapes import Drawing, Label, Path, Shape, circle, line
from coachdesk.drawing.wheel import RINGS, Look, Sector, WheelShape, wheel
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Chart, Mark
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import MM, Style

RADIUS = 70.5  # 94 px on A4
LEAST_RADIUS = 24 * MM
BLANK_RADIUS = 28 * MM
_LABEL = Style("sans", 9.6, 11.6)
_BETWEEN: Final = 14.0
_SMALL_RADIUS: Final = 20.5 * MM  # rather a small wheel than words cut short
_LONG_WORD: Final = 16  # signs; words longer than this are cut all the same
_SMALLEST = 0.85
_SMALLEST_LARGE = 0.78  # still larger than the usual labels at their smallest
_LONGEST: Final = 60  # signs; no wheel has room for a longer name beside it
_LARGEST = 1.15  # labels grow little in large print: every name stands in the table too


def wheel_block(page: Page, areas: Sequence[AreaLine], radius: float, width: float) -> Chart:
    """The wheel of some areas, no wider than ``width``; blank ones are numbered to colour in."""
    sectors = [Sector(area.name, area.now, area.desired, skipped=area.skipped) for area in areas]
    return sector_wheel(page, sectors, "empty" if page.blank else "opening", radius, width)


def sector_wheel(
    page: Page, sectors: Sequence[Sector], look: Look, radius: float, width: float
) -> Chart:
    """A wheel in one of its looks, no wider than ``width``; an empty one is numbered."""
    most = min(_LONGEST, max(len(each.name) for each in sectors))
    small = 1.0
    drawing = _drawn(page, sectors, look, radius, most, small)
    while drawing.width > width and radius > LEAST_RADIUS:
        radius -= 0.5
        drawing = _drawn(page, sectors, look, radius, most, small)
    least = _SMALLEST_LARGE if page.look.large else _SMALLEST
    while drawing.width > width and small > least:  # long names of some languages
        small -= 0.05
        drawing = _drawn(page, sectors, look, radius, most, small)
    longest = max((len(word) for each in sectors for word in each.name.split()), default=0)
    most = min(most, longest + 2)
    while drawing.width > width and radius > _SMALL_RADIUS and longest <= _LONG_WORD:
        radius -= 0.5
        drawing = _drawn(page, sectors, look, radius, most, small)
    while drawing.width > width and most > 6:
        most -= 2
        drawing = _drawn(page, sectors, look, radius, most, small)
    return Chart(drawing, _label_style(page, small))


def _label_style(page: Page, small: float) -> Style:
    scale = min(page.type.scale, _LARGEST) * small
    return Style(_LABEL.font, _LABEL.size * scale, _LABEL.leading * scale)


def _drawn(
    page: Page, sectors: Sequence[Sector], look: Look, radius: float, most: int, small: float
) -> Drawing:
    style = _label_style(page, small)

    def measure(text: str, bold: bool) -> float:
        return fonts.width(text, "sans_semibold" if bold else "sans", style.size)

    cut = [replace(each, name=_short(each.name, most)) for each in sectors]
    drawing, shape = wheel(cut, radius, look, measure, style.leading)
    if look != "empty":
        return drawing
    return Drawing(
        drawing.width,
        drawing.height,
        drawing.shapes,
        (*drawing.labels, *_numbers(page, shape)),
    )


def _numbers(page: Page, shape: WheelShape) -> list[Label]:
    places = ((value, shape.cy - shape.reach(value) + 10.6) for value in RINGS)
    return [Label(page.words.number(value), shape.cx + 7, y, colour="ink2") for value, y in places]


def _short(name: str, most: int) -> str:
    """A name whose words, and half of the whole, are no longer than so many signs."""
    said = " ".join(_cut(word, most) for word in name.split())
    return _cut(said, 2 * most)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def legend(page: Page, *, progress: bool = False) -> Mark:
    """What fill and dashes mean; for a progress wheel also the short arcs of the start."""
    style, signs = page.type.caption, _signs(page, progress)

    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - style.leading * 0.75
        for shapes, up, room, said in signs:
            pen.drawing(Drawing(16, 8, shapes), x, y + up, style)
            pen.say(said, x + room, y, style)
            x += room + fonts.width(said, style.font, style.size) + _BETWEEN

    return Mark(style.leading, draw)


def legend_width(page: Page, *, progress: bool = False) -> float:
    """How wide the legend is."""
    style, signs = page.type.caption, _signs(page, progress)
    rooms = (room + fonts.width(said, style.font, style.size) for _, _, room, said in signs)
    return sum(rooms) + _BETWEEN * (len(signs) - 1)


def _signs(page: Page, progress: bool) -> list[tuple[tuple[Shape, ...], float, float, str]]:
    """Each sign with how far it stands above the baseline, how wide it is, and what it means."""
    words = page.words
    now = _filled("latestFill", "accent") if progress else _filled("nowFill", "clay")
    dashes = Shape(line(0, 4, 16, 4), stroke="accent", width=2, dash=(4.5, 2.5), role="desired")
    start = (
        Shape(line(0, 4, 14, 4), stroke="clay", width=2.2, round=True, role="start"),
        Shape(circle(7, 4, 3), fill="clay", role="start"),
    )
    signs = [(now, 8.0, 18.0, words("now")), ((dashes,), 7.0, 20.0, words("desired"))]
    return [(start, 7.0, 20.0, words("start")), *signs] if progress else signs


def _filled(fill: str, edge: str) -> tuple[Shape, ...]:
    return (
        Shape(_slab(0, 2, 13, 6), fill=fill, role="now"),
        Shape(line(0, 2, 13, 2), stroke=edge, width=2, role="now"),
    )


def _slab(x: float, y: float, width: float, height: float) -> Path:
    right, bottom = x + width, y + height
    return (("M", x, y), ("L", right, y), ("L", right, bottom), ("L", x, bottom), ("L", x, y))
