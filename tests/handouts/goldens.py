"""The pages as they were last approved. Renew them with ``python -m tests.handouts.goldens``.

Look at the pages before renewing: a golden only says that something changed, not that it is right.
"""

import hashlib
import json
from collections.abc import Iterator
from datetime import UTC
from itertools import product
from pathlib import Path

from coachdesk.domain.handout import Content, PaperSize, Variant, kind_of
from coachdesk.domain.handout.invoice import InvoiceContent
from coachdesk.handouts.render import invoice, render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.invoice_samples import SAMPLES
from tests.handouts.reading import drawn, texts

FILE = Path(__file__).parent.parent / "_goldens" / "handouts.json"
INVOICES = FILE.with_name("invoices.json")
WORDS = Words("en", UTC)


def combinations() -> Iterator[tuple[str, Content, dict[str, object]]]:
    for content, paper, variant, large in product(
        samples.usual(), PaperSize, Variant, (False, True)
    ):
        name = " ".join((kind_of(content), paper, variant, *(["large"] if large else [])))
        yield name, samples.without_extras(content), {
            "paper": paper,
            "variant": variant,
            "large": large,
        }  # fmt: skip


def golden(content: Content, options: dict[str, object]) -> dict[str, object]:
    """What is drawn, as a hash; on normal A4 pages also the words, to see at once what changed."""
    pdf = render(content, words=Words("en", UTC), **options)
    found: dict[str, object] = {"drawn": hashlib.sha256(b"\f".join(drawn(pdf))).hexdigest()[:16]}
    if options["paper"] is PaperSize.A4 and not options["large"]:
        found["text"] = [" ".join(page.split()) for page in texts(pdf)]
    return found


def invoice_papers() -> dict[str, tuple[InvoiceContent, PaperSize]]:
    """The numbered documents on both papers, by name."""
    return {
        f"{name} {paper.value}": (content, paper)
        for name, content in SAMPLES.items()
        for paper in PaperSize
    }


def invoice_golden(name: str) -> str:
    """What is drawn of a numbered document, as a hash."""
    pdf = invoice(*invoice_papers()[name], WORDS)
    return hashlib.sha256(b"\f".join(drawn(pdf))).hexdigest()[:16]


def renew() -> None:
    invoices = {name: invoice_golden(name) for name in invoice_papers()}
    INVOICES.write_text(json.dumps(invoices, indent=1) + "\n", encoding="utf-8")
    found = {name: golden(content, options) for name, content, options in combinations()}
    FILE.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    renew()
