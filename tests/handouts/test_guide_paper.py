"""The guide on paper: every chapter whole, its contents true, nothing beyond the frame."""

import io

import pytest
from pypdf import PdfReader

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.guide import Kind, read_guide
from coachdesk.handouts.paper import paper_of
from coachdesk.handouts.render import user_guide
from coachdesk.system import resources
from coachdesk.words import Words
from tests.handouts.reading import texts

CHAPTERS = read_guide(resources.guide_files())


@pytest.fixture(scope="module", params=[PaperSize.A4, PaperSize.LETTER])
def made(request: pytest.FixtureRequest) -> tuple[PaperSize, bytes]:
    return request.param, user_guide(CHAPTERS, request.param, Words("en"))


def flat(text: str) -> str:
    return "".join(text.split())


def test_every_sentence_is_on_paper(made: tuple[PaperSize, bytes]) -> None:
    whole = flat(" ".join(texts(made[1])))
    for chapter in CHAPTERS:
        for piece in chapter.pieces:
            for runs in (piece.runs, piece.beside):
                assert flat("".join(each.text for each in runs)) in whole


def test_the_contents_lead_to_the_pages_they_name(made: tuple[PaperSize, bytes]) -> None:
    pages = texts(made[1])
    reader = PdfReader(io.BytesIO(made[1]))
    assert [each["/Title"] for each in reader.outline] == [each.title for each in CHAPTERS]
    for entry in reader.outline:
        number = reader.get_destination_page_number(entry)
        assert flat(entry["/Title"]) in flat(pages[number])
        assert f"{flat(entry['/Title'])}{number + 1}" in flat(pages[0])
    assert len(reader.pages[0]["/Annots"]) == len(CHAPTERS)


def test_every_picture_is_on_paper(made: tuple[PaperSize, bytes]) -> None:
    reader = PdfReader(io.BytesIO(made[1]))
    drawn = sum(len(page.images) for page in reader.pages)
    assert drawn == sum(
        each.kind is Kind.PICTURE for chapter in CHAPTERS for each in chapter.pieces
    )


def test_it_is_laid_out_for_its_paper(made: tuple[PaperSize, bytes]) -> None:
    size, pdf = made
    reader, sheet = PdfReader(io.BytesIO(pdf)), paper_of(size)
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx((sheet.width, sheet.height), 0.01)
    assert len(reader.pages) < 32


def test_the_same_guide_is_the_same_file() -> None:
    first, second = (user_guide(CHAPTERS[:3], PaperSize.A4, Words("en")) for _ in range(2))
    assert first == second


def test_it_names_no_document_and_no_client() -> None:
    page = texts(user_guide(CHAPTERS[:1], PaperSize.A4, Words("de")))[0]
    assert "version" not in page
    assert "Page 1 of" in page
