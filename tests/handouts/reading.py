"""Reading pages back as a reader sees them: words by pypdf, boxes by pypdfium2."""

import io
from dataclasses import dataclass
from functools import lru_cache

import pypdfium2
from pypdf import PdfReader

TEXT, PATH = 1, 2  # kinds of page object in pdfium


@dataclass(frozen=True)
class Thing:
    kind: int
    left: float
    bottom: float
    right: float
    top: float


@lru_cache(maxsize=4)
def texts(pdf: bytes) -> list[str]:
    return [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]


@lru_cache(maxsize=4)
def read(pdf: bytes) -> list[str]:
    """The text of each page as pdfium reads it: quicker than ``texts``, each piece in one go."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def squeezed(text: str) -> str:
    return "".join(text.split())


def sizes(pdf: bytes) -> list[tuple[float, float]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_size() for page in document]
    finally:
        document.close()


def things(pdf: bytes) -> list[list[Thing]]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            objects = [each for each in page.get_objects() if each.type in (TEXT, PATH)]
            boxes = [Thing(each.type, *each.get_bounds()) for each in objects]
            found.append(
                [each for each in boxes if each.right > each.left or each.top > each.bottom]
            )
        return found
    finally:
        document.close()


def drawn(pdf: bytes) -> list[bytes]:
    """What each page draws, uncompressed."""
    return [page.get_contents().get_data() for page in PdfReader(io.BytesIO(pdf)).pages]
