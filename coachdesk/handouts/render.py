"""The door to paper: contents in, the bytes of a PDF out, and the name its file gets."""

import threading
from collections.abc import Sequence
from datetime import datetime
from io import BytesIO
from typing import TYPE_CHECKING

from coachdesk.domain.handout import (
    Content,
    Look,
    PaperSize,
    Sheets,
    Variant,
    kind_of,
)
from coachdesk.domain.scales import day_of
from coachdesk.handouts.catalogue import (
    HANDOUTS,
    access_name,
    certificate_name,
    invoice_name,
    line_words,
    log_name,
    name_of,
    prepare_name,
)
from coachdesk.handouts.language import words_for
from coachdesk.words import Words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from coachdesk.domain.handout.access import AccessContent
    from coachdesk.domain.handout.erasure import ErasureContent
    from coachdesk.domain.handout.guide import Chapter
    from coachdesk.domain.handout.invoice import InvoiceContent
    from coachdesk.domain.handout.log import LogContent
    from coachdesk.domain.handout.prepare import PrepareContent
    from coachdesk.domain.handout.recovery import RecoveryContent
    from coachdesk.handouts.acroform import Form

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
    """The PDF of one handout. The same arguments give the same bytes.

    ``large`` sets text in 14 pt, ``punched`` keeps 25 mm free on the left, ``grey`` draws fills
    that need no colour. May be called on any thread.
    """
    look = Look(large=large, punched=punched, grey=grey)
    return render_all([Sheets(content=content, paper=paper, variant=variant, look=look)], words)


def render_all(sheets: Sequence[Sheets], words: Words) -> bytes:
    """Several documents in one PDF, each with its own id and its own count of pages.

    Each speaks the language in its header, else that of ``words``. The title, the author and the
    language of the file are those of the first. May be called on any thread.
    """
    with _DRAWING:
        return _drawn(sheets, words)


def _drawn(sheets: Sequence[Sheets], words: Words) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    from coachdesk.handouts import fonts
    from coachdesk.handouts.acroform import Form

    fonts.ready()
    first = sheets[0].content
    own = words_for(words, first.header.language)
    written = BytesIO()
    canvas = Canvas(
        written, invariant=1, pageCompression=1, lang=own.language, initialFontName="sans"
    )
    names = [_name(each, words) for each in sheets]
    canvas.setTitle(f"{names[0]} {first.header.document_id}".strip())
    canvas.setAuthor(first.header.practice)
    canvas.setCreator("CoachDesk")
    canvas.setSubject(", ".join(dict.fromkeys(names)))
    form = Form(canvas)
    for each, name in zip(sheets, names, strict=True):
        _draw(canvas, form, each, name, words_for(words, each.content.header.language))
    form.finish()
    canvas.save()
    return written.getvalue()


def _name(sheets: Sheets, words: Words) -> str:
    own = words_for(words, sheets.content.header.language)
    return name_of(own, kind_of(sheets.content), sheets.variant)


def _draw(canvas: "Canvas", form: "Form", sheets: Sheets, name: str, words: Words) -> None:
    """One document on as many pages as it takes."""
    from coachdesk.handouts.charts import Pen
    from coachdesk.handouts.page import Page, draw_frame, paginated
    from coachdesk.handouts.paper import LARGE, NORMAL, palette_of, paper_of

    content, look = sheets.content, sheets.look
    if sheets.variant is Variant.BLANK:
        content = content.blanked()
    paper = paper_of(sheets.paper, punched=look.punched)
    canvas.setPageSize((paper.width, paper.height))
    pen = Pen(canvas, palette_of(content.header.brand, look))
    kinds = LARGE if look.large else NORMAL
    page = Page(paper, kinds, pen, words, content.header, sheets.variant, look)
    pages = paginated(HANDOUTS[kind_of(content)].layout()(page, content), paper.body_height)
    for number, placed in enumerate(pages, 1):
        draw_frame(page, number, len(pages), name)
        for down, block in placed:
            block.draw(pen, paper.left, paper.body_top - down)
        form.place(page, pen.fields)
        pen.fields.clear()
        canvas.showPage()
        form.finish_page()


def recovery_sheet(content: "RecoveryContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of the recovery sheet, which is no handout. May be called on any thread."""
    from coachdesk.handouts.recovery import recovery_pdf

    with _DRAWING:
        return recovery_pdf(content, paper, words)


def certificate(content: "ErasureContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of the certificate of an erasure. May be called on any thread."""
    from coachdesk.handouts.erasure import certificate_pdf

    with _DRAWING:
        return certificate_pdf(content, paper, words_for(words, content.header.language))


def user_guide(chapters: "Sequence[Chapter]", paper: PaperSize, words: Words) -> bytes:
    """The PDF of the user guide, which is in English. May be called on any thread."""
    from coachdesk.handouts.guide import guide_pdf

    with _DRAWING:
        return guide_pdf(chapters, paper, words_for(words, "en"))


def access_pack(content: "AccessContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of an access pack. May be called on any thread."""
    from coachdesk.handouts.access import access_pdf

    with _DRAWING:
        return access_pdf(content, paper, words_for(words, content.header.language))


def prepare_page(content: "PrepareContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of the page a coach reads before a session. May be called on any thread."""
    from coachdesk.handouts.prepare import prepare_pdf

    with _DRAWING:
        return prepare_pdf(content, paper, words_for(words, content.header.language))


def prepare_file(content: "PrepareContent", words: Words) -> str:
    """The name that page is saved under, without the client's name."""
    own, header = words_for(words, content.header.language), content.header
    return _safe((prepare_name(own), header.code, header.on))


def coaching_log(content: "LogContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of the coaching log, in the practice's language. May be called on any thread."""
    from coachdesk.handouts.log import log_pdf

    with _DRAWING:
        return log_pdf(content, paper, words_for(words, content.header.language))


def log_file(content: "LogContent", words: Words) -> str:
    """The name the log is saved under."""
    own, header = words_for(words, content.header.language), content.header
    return _safe((log_name(own), header.on))


def invoice(content: "InvoiceContent", paper: PaperSize, words: Words) -> bytes:
    """The PDF of an invoice, a receipt or a correction, in its own language. On any thread."""
    from coachdesk.handouts.invoice import invoice_pdf

    with _DRAWING:
        return invoice_pdf(content, paper, words_for(words, content.header.language))


def invoice_file(content: "InvoiceContent", words: Words) -> str:
    """The name such a document is saved under: Invoice 2026-003.pdf."""
    own = words_for(words, content.header.language)
    return _safe((invoice_name(own, content.kind, content.number),))


def invoice_line(words: Words, language: str, package: int = 0, *, missed: bool = False) -> str:
    """What a line of an invoice is for, in the document's language; see ``line_words``."""
    return line_words(words_for(words, language), package, missed=missed)


def invoice_letter(
    content: "InvoiceContent", words: Words, *, name: str, coach: str
) -> tuple[str, str]:
    """Subject and text of the e-mail that goes with such a document, in its language.

    ``name`` is whom it greets, empty where it is to a sponsor.
    """
    from coachdesk.handouts import letter as mail

    own = words_for(words, content.header.language)
    called = invoice_name(own, content.kind, content.number)
    return called, mail.with_document(own, name, coach, called)


def access_file(content: "AccessContent", words: Words) -> str:
    """The name an access pack is saved under, without the client's name; PDF."""
    return _safe((access_name(words), content.header.code, content.header.on))


def certificate_file(content: "ErasureContent", words: Words) -> str:
    """The name a certificate is saved under, without the client's name."""
    own, header = words_for(words, content.header.language), content.header
    return _safe((certificate_name(own), header.code, header.on))


def missing_signs(sheets: Sequence[Sheets], words: Words) -> tuple[str, ...]:
    """Signs of some documents that no font here can print, each once, in order of the pages.

    They are printed as their numbers, [U+1F600], so that none is lost; the coach is told before.
    What a page says by itself is always in the house's fonts, whatever language ``words`` speak.
    May be called on any thread.
    """
    from coachdesk.handouts import missing

    return missing.missing_signs(sheets)


def file_name(content: Content, words: Words) -> str:
    """The name a saved page gets, without the client's name: Goals 7F3K 2026-01-20.pdf."""
    header = content.header
    day = day_of(header.on)
    own = words_for(words, header.language)
    parts = (name_of(own, kind_of(content)), header.code, day.isoformat() if day else "")
    return _safe(parts)


def file_name_of(sheets: Sequence[Sheets], words: Words) -> str:
    """The name a print gets: that of its only document, else Handouts 7F3K 2026-01-20.pdf.

    The day is the latest of the documents' own.
    """
    if len(sheets) == 1:
        return file_name(sheets[0].content, words)
    headers = [each.content.header for each in sheets]
    days = [day for each in headers if (day := day_of(each.on)) is not None]
    name = _name_of_several(words_for(words, headers[0].language))
    return _safe((name, headers[0].code, max(days).isoformat() if days else ""))


def _name_of_several(words: Words) -> str:
    return words("Handouts")


def letter(words: Words, language: str, *, name: str, coach: str, handouts: int) -> tuple[str, str]:
    """Subject and text of the e-mail that goes with so many handouts of a language.

    ``name`` is what the coach calls the client; ``coach`` signs, where there is a name.
    """
    from coachdesk.handouts import letter as mail

    own = words_for(words, language)
    return mail.subject(own, handouts), mail.text(own, name, coach, handouts)


def session_letter(
    words: Words, language: str, *, name: str, coach: str, at: datetime, theirs: bool
) -> tuple[str, str, str]:
    """Subject, text and calendar entry of the e-mail about a session at a wall time.

    ``theirs``: the time is on the client's clock, which shows another than the coach's.
    """
    from coachdesk.handouts import letter as mail

    when = mail.Meeting(at.date(), at.time(), theirs)
    return mail.of_session(words_for(words, language), name, coach, when)


def _safe(parts: Sequence[str]) -> str:
    said = " ".join(filter(None, parts))
    return "".join(sign for sign in said if sign.isalnum() or sign in " -_.") + ".pdf"
