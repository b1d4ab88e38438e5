"""Parts of the self-check: every handout is drawn and read again, and a form comes back."""

from typing import TYPE_CHECKING, Final

from coachdesk.selfcheck.common import Bench, NotWell, fullest, opened

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.handout import HandoutKind, PaperSize, Variant

POINTS_PER_MM: Final = 72 / 25.4
PAPER_MM: Final = {"a4": (210.0, 297.0), "letter": (215.9, 279.4)}


def handouts(bench: Bench) -> str:
    """Every handout, variant and paper is drawn, and its pages can be read again."""
    from coachdesk.domain.handout import HandoutKind, PaperSize, Variant

    pages = documents = 0
    with opened(bench.plain) as desk:
        engagement = fullest(desk)
        for kind in HandoutKind:
            for variant in Variant:
                for paper in PaperSize:
                    pages += _drawn(desk, engagement, kind, variant, paper)
                    documents += 1
    return f"{documents} documents, {pages} pages"


def forms(bench: Bench) -> str:
    """A form is read back by the child process that reads them."""
    from coachdesk.desk.handout_content import gather
    from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
    from coachdesk.handouts.render import render
    from coachdesk.ui.handouts.form_file import form_child, read_form_bytes
    from coachdesk.words import Words

    with opened(bench.plain) as desk:
        content = gather(desk, fullest(desk), HandoutKind.GOALS)
    drawn = render(content, paper=PaperSize.A4, variant=Variant.FILLABLE, words=Words())
    with form_child() as child:
        (form,) = read_form_bytes(child, drawn)
    if form.document_id != content.header.document_id or not form.values:
        raise NotWell("another form came back than was sent")
    return f"{len(form.values)} fields read back"


def _drawn(
    desk: "Desk", engagement_id: str, kind: "HandoutKind", variant: "Variant", paper: "PaperSize"
) -> int:
    """Draw one handout and read it back; returns its pages."""
    from pypdfium2 import PdfDocument

    from coachdesk.desk.handout_content import gather
    from coachdesk.handouts.render import render
    from coachdesk.words import Words

    content = gather(desk, engagement_id, kind)
    what = f"{kind.value} {variant.value} {paper.value}"
    document = PdfDocument(render(content, paper=paper, variant=variant, words=Words()))
    try:
        wanted = [round(each * POINTS_PER_MM, 1) for each in PAPER_MM[paper.value]]
        texts = []
        for page in document:
            if [round(each, 1) for each in page.get_size()] != wanted:
                raise NotWell(f"{what}: a page is {page.get_size()}, not {wanted} points")
            texts.append(page.get_textpage().get_text_range())
            page.render(scale=0.5)
        if not texts or not all(content.header.document_id in text for text in texts):
            raise NotWell(f"{what}: the document's id is not on every page")
        return len(texts)
    finally:
        document.close()
