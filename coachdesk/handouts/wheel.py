"""The wheel on paper: radius, labels that keep to their column, the legend."""

from collections.abc import Sequence

from coachdesk.domain.handout import AreaLine
from coachdesk.drawing.shapes import Drawing, Label, Path, Shape, line
from coachdesk.drawing.wheel import RINGS, Sector, WheelShape, wheel
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Chart, Mark
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import MM, Style

RADIUS = 70.5  # 94 px on A4
LEAST_RADIUS = 24 * MM
BLANK_RADIUS = 28 * MM
_LABEL = Style("sans", 9.6, 11.6)
_LARGEST = 1.15  # labels grow little in large print: every name stands in the table too


def wheel_block(page: Page, areas: Sequence[AreaLine], radius: float, width: float) -> Chart:
    """The wheel of some areas, no wider than ``width``; blank ones are numbered to colour in."""
    drawing = _drawn(page, areas, radius, most := max(len(area.name) for area in areas))
    while drawing.width > width and radius > LEAST_RADIUS:
        radius -= 0.5
        drawing = _drawn(page, areas, radius, most)
    while drawing.width > width and most > 6:
        most -= 2
        drawing = _drawn(page, areas, radius, most)
    return Chart(drawing, _label_style(page))


def _label_style(page: Page) -> Style:
    scale = min(page.type.scale, _LARGEST)
    return Style(_LABEL.font, _LABEL.size * scale, _LABEL.leading * scale)


def _drawn(page: Page, areas: Sequence[AreaLine], radius: float, most: int) -> Drawing:
    style = _label_style(page)

    def measure(text: str, bold: bool) -> float:
        return fonts.width(text, "sans_semibold" if bold else "sans", style.size)

    sectors = [
        Sector(_short(area.name, most), area.now, area.desired, skipped=area.skipped)
        for area in areas
    ]
    look = "empty" if page.blank else "opening"
    drawing, shape = wheel(sectors, radius, look, measure, style.leading)  # type: ignore[arg-type]
    if not page.blank:
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
    return name if len(name) <= most else name[: most - 1].rstrip() + "…"


def legend(page: Page) -> Mark:
    """What fill and dashes mean."""
    style, words = page.type.caption, page.words
    now, desired = words("now"), words("desired")

    def draw(pen: Pen, x: float, top: float) -> None:
        y = top - style.leading * 0.75
        pen.drawing(
            Drawing(
                14,
                8,
                (
                    Shape(_slab(0, 2, 13, 6), fill="nowFill", role="now"),
                    Shape(line(0, 2, 13, 2), stroke="clay", width=2, role="now"),
                ),
            ),
            x,
            y + 8,
            style,
        )
        pen.say(now, x + 18, y, style)
        x += 18 + fonts.width(now, style.font, style.size) + 14
        dashes = Shape(line(0, 4, 16, 4), stroke="accent", width=2, dash=(4.5, 2.5), role="desired")
        pen.drawing(Drawing(16, 8, (dashes,)), x, y + 7, style)
        pen.say(desired, x + 20, y, style)

    return Mark(style.leading, draw)


def _slab(x: float, y: float, width: float, height: float) -> Path:
    right, bottom = x + width, y + height
    return (("M", x, y), ("L", right, y), ("L", right, bottom), ("L", x, bottom), ("L", x, y))
