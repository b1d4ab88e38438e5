"""Every document in every variant, as files and as pictures to look through page by page.

Run it with a folder: ``python -m tests.handouts.contact_sheet FOLDER``. It draws the sample
practice and the cruel one; ``--only goals`` draws one handout, ``--quick`` leaves the longest
answer short. For each document there is a PDF, and for each handout a sheet of its pages.
"""

import argparse
import sys
import time
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image, ImageDraw

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import gather
from coachdesk.domain.client import Client
from coachdesk.domain.handout import HandoutKind, Look, PaperSize, Sheets, Variant
from coachdesk.handouts.render import render_all
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.words import Words
from tests.handouts.cruel import ANSWER_WORDS, cruel_practice

WORDS = Words("en")
SAMPLE_CLIENTS = ("Zoë Amadi", "Kenji Arata")
THUMB, GAP, CAPTION = 420, 14, 26  # pixels
ACROSS, DOWN = 5, 3
MOST_PAGES = 15  # of one document on its sheet; the file has all of them


def draw_all(folder: Path, *, only: str = "", quick: bool = False) -> int:
    """Draw everything below a folder; returns how many pages there are."""
    count = 0
    with TemporaryDirectory() as scratch:
        for name, desk in _practices(Path(scratch), quick=quick):
            for kind in HandoutKind:
                if only in ("", kind.value):
                    count += _draw_kind(folder / name, desk, kind)
            desk.vault.close()
    return count


def _practices(scratch: Path, *, quick: bool) -> Iterator[tuple[str, Desk]]:
    sample = open_desk(new_practice(scratch / "sample.coachdesk"))
    fill_with_sample(sample)
    yield "sample", sample
    words = 400 if quick else ANSWER_WORDS
    yield "cruel", cruel_practice(scratch / "cruel.coachdesk", words=words)


def _draw_kind(folder: Path, desk: Desk, kind: HandoutKind) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    pages = 0
    for paper, large in product(PaperSize, (False, True)):
        strips = []
        for number, engagement in enumerate(_engagements(desk), 1):
            for variant in Variant:
                looks = [Look(large=large)]
                if variant is Variant.FILLED and not large:
                    looks.append(Look(grey=True, punched=True))
                for look in looks:
                    name = "-".join(
                        filter(
                            None,
                            (
                                kind, str(number), variant, paper, "large" if large else "",
                                "grey-punched" if look.grey else "",
                            ),
                        )
                    )  # fmt: skip
                    content = gather(desk, engagement, kind, document_id="7F3K-Q8TM")
                    sheets = Sheets(content=content, paper=paper, variant=variant, look=look)
                    begun = time.perf_counter()
                    pdf = render_all([sheets], WORDS)
                    took = (time.perf_counter() - begun) * 1000
                    (folder / f"{name}.pdf").write_bytes(pdf)
                    thumbs = _thumbs(pdf)
                    pages += len(pypdfium2.PdfDocument(pdf))
                    strips.append((f"{name}  {took:.0f} ms", thumbs))
        _save_sheets(folder, f"{kind}-{paper}{'-large' if large else ''}", strips)
    sys.stdout.write(f"{folder.name} {kind}: {pages} pages\n")
    return pages


def _engagements(desk: Desk) -> list[str]:
    named = [client for name in SAMPLE_CLIENTS for client in find(desk, name)]
    clients = named or desk.vault.all(Client)
    return [each.id for client in clients for each in engagements(desk, client.id)]


def _thumbs(pdf: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    found = []
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        found.append(page.render(scale=THUMB / page.get_width(), may_draw_forms=True).to_pil())
    document.close()
    return found


def _save_sheets(folder: Path, name: str, strips: list[tuple[str, list[Image.Image]]]) -> None:
    """The pages of some documents, a row of thumbnails under the name of each."""
    rows = [
        (caption, thumbs[n : n + ACROSS])
        for caption, thumbs in strips
        for n in range(0, len(thumbs), ACROSS)
    ]
    for number, first in enumerate(range(0, len(rows), DOWN), 1):
        _sheet(rows[first : first + DOWN]).save(folder / f"{name}-{number}.jpg", quality=82)


def _sheet(rows: list[tuple[str, list[Image.Image]]]) -> Image.Image:
    high = max(each.height for _, thumbs in rows for each in thumbs)
    across = max(len(thumbs) for _, thumbs in rows)
    size = (across * (THUMB + GAP) + GAP, len(rows) * (high + CAPTION + GAP) + GAP)
    sheet = Image.new("RGB", size, "#d8d2c8")
    draw = ImageDraw.Draw(sheet)
    for row, (name, thumbs) in enumerate(rows):
        top = GAP + row * (high + CAPTION + GAP)
        draw.text((GAP, top), name, fill="#22282a", font_size=18)
        for column, thumb in enumerate(thumbs):
            sheet.paste(thumb, (GAP + column * (THUMB + GAP), top + CAPTION))
    return sheet


def main() -> int:
    """The command."""
    asked = argparse.ArgumentParser(prog="python -m tests.handouts.contact_sheet")
    asked.add_argument("folder", type=Path)
    asked.add_argument("--only", default="", choices=["", *HandoutKind])
    asked.add_argument("--quick", action="store_true")
    given = asked.parse_args()
    pages = draw_all(given.folder, only=given.only, quick=given.quick)
    sys.stdout.write(f"{pages} pages in {given.folder}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
