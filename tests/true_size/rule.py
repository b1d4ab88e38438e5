"""A page with two rules of 100 mm, and how long they are on a page that was printed."""

from io import BytesIO
from itertools import groupby

from PySide6.QtGui import QImage

from coachdesk.domain.handout import PaperSize
from coachdesk.handouts.paper import paper_of
from coachdesk.ui.handouts.pdf_pages import Document, draw_page, read_document

MM = 72 / 25.4
LENGTH_MM, MOST_OFF_MM = 100.0, 0.5
AT_X, AT_Y = 40.0, 60.0  # mm from the left and the top: where both rules meet
DOTS_A_POINT = 600 / 72
INK = 128  # grey values below this count as ink


def ruled(paper: PaperSize) -> Document:
    """A page with a level and an upright rule, 0.5 mm thick, that meet in a corner."""
    from reportlab.pdfgen.canvas import Canvas

    size = paper_of(paper, punched=False)
    written = BytesIO()
    canvas = Canvas(written, pagesize=(size.width, size.height), invariant=1)
    canvas.setLineWidth(0.5 * MM)
    x, y = AT_X * MM, size.height - AT_Y * MM
    canvas.line(x, y, x + LENGTH_MM * MM, y)
    canvas.line(x, y, x, y - LENGTH_MM * MM)
    canvas.save()
    return read_document(written.getvalue())


def measured(printed: Document) -> tuple[float, float, float, float]:
    """Width and height of both rules, and where they begin from the left and the top; in mm."""
    image = draw_page(printed, 0, DOTS_A_POINT).convertToFormat(QImage.Format.Format_Grayscale8)
    wide, high = image.width(), image.height()
    grey, step = bytes(image.constBits()), image.bytesPerLine()
    inked_rows = [sum(dot < INK for dot in grey[y * step : y * step + wide]) for y in range(high)]
    middle = inked_rows.index(max(inked_rows))
    level = _longest([dot < INK for dot in grey[middle * step : middle * step + wide]])
    dot = 25.4 / 72 / DOTS_A_POINT
    column = level[0] + round(0.35 / dot)  # where both lines lie
    upright = _longest([grey[y * step + column] < INK for y in range(high)])
    # The line of the one rule is 0.5 mm thick, half of it outside the other's end.
    return (
        (level[1] - level[0]) * dot - 0.25, (upright[1] - upright[0]) * dot - 0.25,
        level[0] * dot + 0.25, upright[0] * dot + 0.25,
    )  # fmt: skip


def _longest(inked: list[bool]) -> tuple[int, int]:
    """The longest run of ink, its end excluded."""
    found, at = (0, 0), 0
    for ink, run in groupby(inked):
        length = len(list(run))
        if ink and length > found[1] - found[0]:
            found = at, at + length
        at += length
    return found
