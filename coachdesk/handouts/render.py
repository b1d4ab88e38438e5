"""The door to paper: content in, the bytes of a PDF out, and the name its file gets."""

import threading
from io import BytesIO

from coachdesk.domain.handout import Content, Look, PaperSize, Variant, kind_of
from coachdesk.domain.scales import day_of
from coachdesk.handouts.catalogue import HANDOUTS, name_of
from coachdesk.words import Words

# ReportLab keeps fonts and settings for the whole process, so one page is drawn at a time.
_DRAWING = threading.Lock()


def render(
    content: Content,
    *,
    paper: PaperSize,
    variant: Variant,
    words: Words,
    large: bool = False,
    punched: bool = False,
    grey: bool = False,
) -> bytes:
    """The PDF of a handout. The same arguments give the same bytes.

    ``large`` sets text in 14 pt, ``punched`` keeps 25 mm free on the left, ``grey`` draws fills
    that need no colour. May be called on any thread.
    """
    with _DRAWING:
        return _drawn(content, paper, variant, words, Look(large=large, punched=punched, grey=grey))


def _drawn(content: Content, size: PaperSize, variant: Variant, words: Words, look: Look) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from coachdesk.handouts import fonts
    from coachdesk.handouts.charts import Pen
    from coachdesk.handouts.page import Page, draw_frame, paginated
    from coachdesk.handouts.paper import LARGE, NORMAL, palette_of, paper_of

    fonts.ready()
    header, kind = content.header, kind_of(content)
    paper = paper_of(size, punched=look.punched)
    written = BytesIO()
    canvas = Canvas(
        written,
        pagesize=(paper.width, paper.height),
        invariant=1,
        pageCompression=1,
        lang=words.language,
        initialFontName="sans",
    )
    name = name_of(words, kind, variant)
    canvas.setTitle(f"{name} {header.document_id}".strip())
    canvas.setAuthor(header.practice)
    canvas.setCreator("CoachDesk")
    canvas.setSubject(name)
    pen = Pen(canvas, palette_of(header.brand, look))
    page = Page(paper, LARGE if look.large else NORMAL, pen, words, header, variant, look)
    pages = paginated(HANDOUTS[kind].layout()(page, content), paper.body_height)
    for number, placed in enumerate(pages, 1):
        draw_frame(page, number, len(pages), name)
        for down, block in placed:
            block.draw(pen, paper.left, paper.body_top - down)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def file_name(content: Content, words: Words) -> str:
    """The name a saved page gets, without the client's name: Goals 7F3K 2026-01-20.pdf."""
    header = content.header
    day = day_of(header.on)
    parts = (name_of(words, kind_of(content)), header.code, day.isoformat() if day else "")
    said = " ".join(filter(None, parts))
    return "".join(sign for sign in said if sign.isalnum() or sign in " -_.") + ".pdf"
