"""The pen: paints the shared drawings, circles, boxes and ticks onto a ReportLab canvas.

Paper must survive a black-and-white printer: with a grey palette the fill for "now" becomes a
45-degree hatch and "latest" solid grey, and whatever is drawn also stands beside it in figures.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Final

from reportlab.lib.colors import Color, HexColor

from coachdesk.domain.form import FormField
from coachdesk.drawing.shapes import Command, Drawing, Label, Path, circle, rounded
from coachdesk.handouts import fonts
from coachdesk.handouts.paper import Palette, Style

HATCH: Final = 3.2  # distance of hatch lines
_HATCHED: Final = "nowFill"


@dataclass(frozen=True, slots=True)
class PlacedField:
    """A field where it lies: its page in the file from 0, and its box, ``y`` from below."""

    field: FormField
    page: int
    x: float
    y: float
    width: float
    height: float


class Pen:
    """A canvas with a palette. ``y`` counts from below; drawings hang from their top."""

    def __init__(self, canvas: Any, palette: Palette) -> None:
        self.canvas = canvas
        self.palette = palette
        self.fields: list[PlacedField] = []

    def colour(self, name: str) -> Color:
        """A colour of the palette."""
        return HexColor(self.palette[name])

    def field(self, field: FormField, x: float, top: float, width: float, height: float) -> None:
        """Note a field over a box of the page being drawn."""
        number = self.canvas.getPageNumber() - 1
        self.fields.append(PlacedField(field, number, x, top - height, width, height))

    # Lines and boxes

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: float) -> None:
        """A straight line."""
        self.canvas.setDash()
        self.canvas.setStrokeColor(self.colour(colour))
        self.canvas.setLineWidth(width)
        self.canvas.line(x0, y0, x1, y1)

    def rounded(
        self,
        x: float,
        top: float,
        width: float,
        height: float,
        radius: float,
        edge: str,
        weight: float,
        *,
        fill: str = "",
        dash: Sequence[float] = (),
    ) -> None:
        """A rectangle with round corners."""
        path = rounded(0, 0, width, height, radius)
        self._path(path, x, top, fill=fill, stroke=edge, width=weight, dash=dash)

    def circle(
        self, x: float, y: float, radius: float, edge: str, weight: float, fill: str = ""
    ) -> None:
        """A circle around a place."""
        self._path(circle(0, 0, radius), x, y, fill=fill, stroke=edge, width=weight)

    def ring(
        self, x: float, y: float, radius: float, colour: str, width: float, dash: Sequence[float]
    ) -> None:
        """A dashed circle around a place."""
        self._path(circle(0, 0, radius), x, y, stroke=colour, width=width, dash=dash)

    def polyline(self, points: Sequence[tuple[float, float]], colour: str, width: float) -> None:
        """Straight lines through places, with round joins."""
        path = self.canvas.beginPath()
        path.moveTo(*points[0])
        for each in points[1:]:
            path.lineTo(*each)
        self.canvas.setDash()
        self.canvas.setLineJoin(1)
        self.canvas.setLineCap(1)
        self.canvas.setStrokeColor(self.colour(colour))
        self.canvas.setLineWidth(width)
        self.canvas.drawPath(path, stroke=1, fill=0)
        self.canvas.setLineCap(0)

    # Words

    def say(
        self,
        text: str,
        x: float,
        y: float,
        style: Style,
        *,
        anchor: str = "start",
        colour: str = "",
    ) -> None:
        """One line of text on a baseline."""
        x -= {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * fonts.width(
            text, style.font, style.size
        )
        self.canvas.setFillColor(self.colour(colour or style.colour))
        fonts.draw(self.canvas, text, x, y, style.font, style.size)

    # Drawings

    def drawing(self, drawing: Drawing, x: float, top: float, style: Style) -> None:
        """A drawing of the shared kit, its labels in a style."""
        for shape in drawing.shapes:
            if self.palette.grey and shape.fill == _HATCHED:
                self._hatch(shape.path, x, top)
                continue
            if self.palette.grey and shape.role == "over":
                continue
            self._path(
                shape.path, x, top, fill=shape.fill, stroke=shape.stroke, width=shape.width,
                dash=shape.dash, round_=shape.round,
            )  # fmt: skip
        for label in drawing.labels:
            self._label(label, x, top, style)

    def _label(self, label: Label, x: float, top: float, style: Style) -> None:
        font = "sans_semibold" if label.bold else style.font
        self.say(
            label.text,
            x + label.x,
            top - label.y,
            Style(font, style.size, style.leading, label.colour),
            anchor=label.anchor,
        )

    def _path(
        self,
        path: Path,
        x: float,
        top: float,
        *,
        fill: str = "",
        stroke: str = "",
        width: float = 1.0,
        dash: Sequence[float] = (),
        round_: bool = False,
    ) -> None:
        canvas = self.canvas
        if fill:
            canvas.setFillColor(self.colour(fill))
        if stroke:
            canvas.setStrokeColor(self.colour(stroke))
            canvas.setLineWidth(width)
            canvas.setDash(list(dash))
            canvas.setLineCap(1 if round_ else 0)
            canvas.setLineJoin(1)
        canvas.drawPath(self._traced(path, x, top), stroke=int(bool(stroke)), fill=int(bool(fill)))

    def _traced(self, path: Path, x: float, top: float) -> Any:
        traced = self.canvas.beginPath()
        for command in path:
            _trace(traced, command, x, top)
        return traced

    def _hatch(self, path: Path, x: float, top: float) -> None:
        xs, ys = _extent(path)
        canvas = self.canvas
        canvas.saveState()
        canvas.clipPath(self._traced(path, x, top), stroke=0, fill=0)
        canvas.setStrokeColor(self.colour("grey"))
        canvas.setLineWidth(0.5)
        canvas.setDash()
        left, low = x + xs[0], top - ys[1]
        width, height = xs[1] - xs[0], ys[1] - ys[0]
        # Lines lie on one grid for the whole page, so that neighbours hatch alike.
        start = (left + low) // HATCH * HATCH
        reach = start
        lines = []
        while reach <= left + width + low + height:
            lines.append((reach - low, low, reach - low - height, low + height))
            reach += HATCH
        canvas.lines(lines)
        canvas.restoreState()


def _trace(traced: Any, command: Command, x: float, top: float) -> None:
    """Add one command, turning the drawing's downward y into the page's upward one."""
    kind, *numbers = command
    places = [(x + numbers[n] if n % 2 == 0 else top - numbers[n]) for n in range(len(numbers))]
    if kind == "M":
        traced.moveTo(*places)
    elif kind == "L":
        traced.lineTo(*places)
    elif kind == "C":
        traced.curveTo(*places)
    else:
        traced.close()


def _extent(path: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    xs: list[float] = []
    ys: list[float] = []
    for _, *numbers in path:
        xs += numbers[0::2]
        ys += numbers[1::2]
    return (min(xs), max(xs)), (min(ys), max(ys))
