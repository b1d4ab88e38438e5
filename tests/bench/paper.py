"""The Goals handout, warm, against a plain ReportLab page of the same words."""

import time
from io import BytesIO
from pathlib import Path

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.handout_content import gather
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.handouts.render import render
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.words import Words
from tests.bench.figures import Figure, middle

ROUNDS = 15


def measure(folder: Path) -> list[Figure]:
    """Both by turns, on the sample practice's fullest client."""
    from pypdfium2 import PdfDocument

    vault = new_practice(folder / "sample.coachdesk")
    desk = open_desk(vault)
    fill_with_sample(desk)
    client = find(desk, "Kenji")[0]
    content = gather(desk, engagements(desk, client.id)[-1].id, HandoutKind.GOALS)
    words = Words()

    def ours() -> bytes:
        return render(content, paper=PaperSize.A4, variant=Variant.FILLED, words=words)

    text = [page.get_textpage().get_text_range() for page in PdfDocument(ours())]
    lines = "\n".join(text).splitlines()
    _plain(lines)
    pairs = [(_took(ours), _took(lambda: _plain(lines))) for _ in range(ROUNDS)]
    vault.close()
    mine, plain = (middle([pair[n] for pair in pairs]) for n in (0, 1))
    return [
        Figure(
            "Goals handout, warm", mine, "ms", 100, plain, "plain page of its words", absolute=True
        )
    ]


def _plain(lines: list[str]) -> bytes:
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Paragraph, SimpleDocTemplate

    style = getSampleStyleSheet()["Normal"]
    sheet = BytesIO()
    escaped = (line.replace("&", "&amp;").replace("<", "&lt;") for line in lines)
    SimpleDocTemplate(sheet).build([Paragraph(line, style) for line in escaped])
    return sheet.getvalue()


def _took(act) -> float:
    begun = time.perf_counter()
    act()
    return (time.perf_counter() - begun) * 1000
