"""A chart on screen and on paper: both painters put every shape and word in the same place."""

import io
from dataclasses import replace

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from reportlab.pdfgen.canvas import Canvas

from coachdesk.drawing.quadrants import FieldNames, Point, quadrants
from coachdesk.drawing.scales import (
    RailPoint,
    StripDay,
    dots,
    progress_line,
    rail,
    strip,
    track,
)
from coachdesk.drawing.wheel import Sector, wheel
from coachdesk.handouts import fonts
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.paper import Palette, Style
from coachdesk.ui.paint import paint_drawing
from coachdesk.ui.theme import Type

SCALE = 3
MARGIN = 6.0
NEAR = 3  # a pixel to each side: a third of a unit
STATES = ("done", "tiny", "excused", "missed", "open", "future")


class Flat:
    """A look in black and white, so that only places can differ."""

    def __init__(self, look=None):
        self._look = look

    def colour(self, name):
        return QColor("white" if name == "surface" else "black")

    def font(self, role):
        return self._look.font(role)


class FlatPalette(dict):
    """A palette in black and white."""

    def __missing__(self, name):
        return "#ffffff" if name == "surface" else "#000000"


def _sectors(count):
    return [
        Sector(f"Area {n}", now=1 + n * 3 % 10, desired=1 + (n * 3 + 4) % 10, start=1 + n % 10,
               skipped=n == 3, selected=n == 1)
        for n in range(count)
    ]  # fmt: skip


def _measure(text, bold):
    return len(text) * 5.5


def _drawings():
    for look in ("opening", "progress", "empty"):
        for count in (6, 8, 11, 12):
            yield f"wheel-{look}-{count}", wheel(_sectors(count), 98, look, _measure, 14)[0]
    for now, desired in ((1, 10), (7, 7), (9, 2), (None, 5), (4, None), (None, None)):
        yield f"track-{now}-{desired}", track(now, desired, 140, 20)
    days = [StripDay(state, today=n == 2) for n, state in enumerate(STATES * 5)]
    yield "strip", strip(days, 14, 4, row=15)
    yield "strip-printed", strip(days, 9, 3, row=30, printed=True)
    points = (
        RailPoint(0, True, "4 Feb", "I start"), RailPoint(0.4, True, "30 days", "a habit"),
        RailPoint(1, False, "6 to 12 months"),
    )  # fmt: skip
    yield "rail", rail(points, 300, 14, done=0.55)
    yield "rail-empty", rail(points, 300, 14)
    values = ((0, 2), (0.2, 2), (0.5, 4), (0.8, 3), (1, 4))
    yield "line", progress_line(values, 5, "5", "20 Jan", "14 Apr", 200, 70, 14)
    yield "line-down", progress_line(values, 0, "0", "20 Jan", "14 Apr", 200, 70, 14)
    yield "line-one", progress_line(values[:1], None, "", "20 Jan", "", 200, 70, 14)
    yield "dots", dots([True] * 7 + [False] * 3, 21, 7.5)
    numbers = [str(n + 1) for n in range(10)]
    yield "dots-printed", dots([False] * 10, 13, 5.7, edge=0.6, inset=0, numbers=numbers, size=7)
    names = FieldNames("Later", "First", "Never", "Some day", "Effort", "Impact")
    yield "quadrants", quadrants([Point(1, 2, 3), Point(2, 5, 5)], names, 240, 200, 14)


DRAWINGS = dict(_drawings())
ROLES = [
    (name, role)
    for name, drawing in DRAWINGS.items()
    for role in dict.fromkeys(shape.role for shape in drawing.shapes)
]


def on_screen(drawing, look=None):
    """The ink of a drawing as QPainter puts it."""
    size = [round((each + 2 * MARGIN) * SCALE) for each in (drawing.width, drawing.height)]
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.scale(SCALE, SCALE)
    painter.translate(MARGIN, MARGIN)
    paint_drawing(painter, drawing, Flat(look))
    painter.end()
    kept = QBuffer()
    kept.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(kept, "PNG")
    return _ink(Image.open(io.BytesIO(kept.data().data())))


def on_paper(drawing, style=None, palette=None):
    """The ink of a drawing as ReportLab puts it and pdfium reads it."""
    fonts.ready()
    width, height = (round((each + 2 * MARGIN) * SCALE) / SCALE
                     for each in (drawing.width, drawing.height))  # fmt: skip
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=(width, height))
    pen = Pen(canvas, palette or Palette(FlatPalette(), grey=False))
    pen.drawing(drawing, MARGIN, height - MARGIN, style or Style("sans", 10, 14))
    canvas.showPage()
    canvas.save()
    document = pypdfium2.PdfDocument(written.getvalue())
    try:
        return _ink(document[0].render(scale=SCALE).to_pil())
    finally:
        document.close()


def _ink(image):
    """White where there is ink, black elsewhere."""
    return image.convert("L").point(lambda value: 255 if value < 128 else 0)


def outside(ink, other):
    """How many pixels of some ink lie further than a pixel from the other."""
    near = other.filter(ImageFilter.MaxFilter(NEAR))
    return ImageChops.subtract(ink, near).histogram()[255]


@pytest.mark.parametrize(("name", "role"), ROLES)
def test_shapes_lie_in_the_same_place_on_screen_and_on_paper(qapp, name, role):
    whole = DRAWINGS[name]
    shapes = tuple(each for each in whole.shapes if each.role == role)
    drawing = replace(whole, shapes=shapes, labels=())
    screen, paper = on_screen(drawing), on_paper(drawing)
    assert screen.size == paper.size
    if any(each.stroke or each.fill != "surface" for each in shapes):
        assert screen.getbbox() is not None
        assert paper.getbbox() == pytest.approx(screen.getbbox(), abs=1)
    assert outside(screen, paper) == 0
    assert outside(paper, screen) == 0


@pytest.mark.parametrize("name", [name for name, each in DRAWINGS.items() if each.labels])
def test_words_lie_in_the_same_place_on_screen_and_on_paper(look, name):
    whole = DRAWINGS[name]
    size = look.font(Type.CAPTION).pixelSize()
    for label in whole.labels:
        if label.bold:  # the two weights of the screen and of paper are of one family
            label = replace(label, bold=False)
        drawing = replace(whole, shapes=(), labels=(replace(label, colour="ink"),))
        screen, paper = on_screen(drawing, look), on_paper(drawing, Style("sans", size, 14))
        assert screen.getbbox() == pytest.approx(paper.getbbox(), abs=SCALE), label


def test_a_hatch_on_grey_paper_keeps_within_the_slice_it_fills(qapp):
    drawing = DRAWINGS["wheel-opening-8"]
    fills = tuple(each for each in drawing.shapes if each.fill == "nowFill")
    drawing = replace(drawing, shapes=fills, labels=())
    hatched = on_paper(drawing, palette=Palette(FlatPalette(), grey=True))
    filled = on_paper(drawing)
    assert hatched.getbbox() == pytest.approx(filled.getbbox(), abs=2 * SCALE)
    assert outside(hatched, filled) == 0
    assert 0 < hatched.histogram()[255] < 0.7 * filled.histogram()[255]
