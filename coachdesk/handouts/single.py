"""A document of its own beside the handouts, drawn in the frame every page has.

It is made once for a purpose of the coach, is given in no session and never comes back filled.
"""

from collections.abc import Callable, Sequence
from io import BytesIO

from coachdesk.domain.handout import Header, Look, PaperSize, Variant
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page, draw_frame, paginated
from coachdesk.handouts.paper import NORMAL, palette_of, paper_of
from coachdesk.words import Words

Layout = Callable[[Page], Sequence[Block]]


def single(
    header: Header,
    name: str,
    layout: Layout,
    paper: PaperSize,
    words: Words,
    *,
    lying: bool = False,
) -> bytes:
    """The PDF of one document, upright or ``lying``. The caller holds the lock on drawing."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.ready()
    written = BytesIO()
    canvas = Canvas(
        written, invariant=1, pageCompression=1, lang=words.language, initialFontName="sans"
    )
    canvas.setTitle(f"{name} {header.document_id}".strip())
    canvas.setAuthor(header.practice)
    canvas.setCreator("CoachDesk")
    sheet, look = paper_of(paper, lying=lying), Look()
    canvas.setPageSize((sheet.width, sheet.height))
    pen = Pen(canvas, palette_of(header.brand, look))
    page = Page(sheet, NORMAL, pen, words, header, Variant.FILLED, look)
    pages = paginated(layout(page), sheet.body_height)
    for number, placed in enumerate(pages, 1):
        draw_frame(page, number, len(pages), name)
        for down, block in placed:
            block.draw(pen, sheet.left, sheet.body_top - down)
        canvas.showPage()
    canvas.save()
    return written.getvalue()
