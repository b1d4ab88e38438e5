"""The rules every page of every document keeps, in every variant, on both papers and in both sizes.

Frame, overlap, headings, rows, fonts and the file's own soundness are looked at as a reader of the
file finds them; what is parted is looked at as it was laid out.
"""

import io
from collections.abc import Sequence
from itertools import combinations
from typing import Any

import pikepdf
import pytest

from coachdesk.domain.handout import PaperSize, Variant
from coachdesk.handouts.blocks import Block, Row
from coachdesk.handouts.paper import BODY_BOTTOM, BODY_TOP, MM
from tests.handouts import samples
from tests.handouts.every import Case, every_case, looked
from tests.handouts.reading import TEXT, read, sizes, squeezed, texts

A4 = (210 * MM, 297 * MM)
LETTER = (612, 792)
SLACK = 2.0  # pdfium counts the widest join a stroke could have


@every_case()
def test_pages_have_exactly_the_size_of_their_paper(case: Case) -> None:
    for width, height in sizes(looked(case).pdf):
        wanted = A4 if case.paper is PaperSize.A4 else LETTER
        assert (width, height) == pytest.approx(wanted, abs=0.02)


@every_case()
def test_everything_keeps_to_its_frame(case: Case) -> None:
    found = looked(case)
    margin = (18 if case.paper is PaperSize.A4 else 20.95) * MM
    for (width, height), page in zip(sizes(found.pdf), found.things, strict=True):
        for each in page:
            assert each.left >= margin - SLACK
            assert each.right <= width - margin + SLACK
            in_header = each.bottom >= height - BODY_TOP - SLACK
            in_body = each.bottom >= BODY_BOTTOM - SLACK and each.top <= height - BODY_TOP + SLACK
            in_footer = each.top <= BODY_BOTTOM
            assert in_header or in_body or in_footer, each
            assert each.bottom >= 10 * MM
            assert each.top <= height - 10 * MM


@every_case()
def test_no_words_lie_over_one_another(case: Case) -> None:
    for page in looked(case).things:
        said = [each for each in page if each.kind == TEXT]
        for one, other in combinations(said, 2):
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.top, other.top) - max(one.bottom, other.bottom)
            assert across < 0.6 or down < 0.6, (one, other)


@every_case()
def test_no_heading_is_left_behind_at_the_foot_of_a_page(case: Case) -> None:
    found = looked(case)
    for placed in found.placed[:-1]:
        assert placed
        last = placed[-1][1]
        assert not last.keep or held_together(last, found.given) > found.body_height


@every_case()
def test_no_row_is_parted_that_a_page_could_hold(case: Case) -> None:
    found = looked(case)
    whole = {id(each) for each in found.given}
    heads = {id(each.head) for each in found.given if each.head is not None}
    too_tall = [each for each in found.given if each.height > found.body_height]
    parted = [
        block
        for placed in found.placed
        for _, block in placed
        if isinstance(block, Row) and id(block) not in whole and id(block) not in heads
    ]
    assert not parted or too_tall


@every_case()
def test_every_font_travels_with_the_file(case: Case) -> None:
    for page in looked(case).reader.pages:
        fonts = page["/Resources"].get("/Font", {})
        assert fonts
        for name in fonts:
            assert is_embedded(fonts[name].get_object()), fonts[name].get_object()["/BaseFont"]


@every_case()
def test_a_strict_reader_finds_nothing_wrong_with_the_file(case: Case) -> None:
    with pikepdf.open(io.BytesIO(looked(case).pdf)) as opened:
        assert opened.check_pdf_syntax() == []


@every_case(Variant.FILLED)
def test_every_word_of_the_client_is_found_again(case: Case) -> None:
    found = squeezed(" ".join(texts(looked(case).pdf)))
    for text in samples.said_in(case.content):
        for word in text.split():
            assert word in found


@every_case(Variant.BLANK)
def test_a_blank_page_says_nothing_of_the_client(case: Case) -> None:
    found = squeezed(" ".join(read(looked(case).pdf)))
    assert squeezed(case.content.header.client) not in found
    kept = set(samples.said_in(case.content.blanked()))
    for text in samples.said_in(case.content):
        if text not in kept and len(text.split()) > 2:
            assert squeezed(text) not in found


@every_case()
def test_every_page_bears_its_number_and_its_document(case: Case) -> None:
    found = looked(case)
    pages = read(found.pdf)
    header = case.content.header
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in page
        assert f"{header.document_id}, version {header.version}" in page


def held_together(block: Block, given: Sequence[Block]) -> float:
    """The height of a block with all that is held to it; more than a page may part."""
    at = next((n for n, each in enumerate(given) if each is block), None)
    if at is None:  # the rest of something that was parted
        return block.height
    total = block.height
    for each in given[at + 1 :]:
        total += each.before + each.height
        if not each.keep:
            break
    return total


def is_embedded(font: Any) -> bool:
    """Whether the letters of a font stand in the file."""
    if font["/Subtype"] == "/Type0":
        return all(is_embedded(each.get_object()) for each in font["/DescendantFonts"])
    if font["/Subtype"] == "/Type3":
        return True
    described = font.get("/FontDescriptor")
    found = described.get_object() if described is not None else {}
    return any(name in found for name in ("/FontFile", "/FontFile2", "/FontFile3"))
