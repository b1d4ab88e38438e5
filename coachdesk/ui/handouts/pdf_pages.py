"""The pages of a finished PDF as pictures, for the screen and for the printer alike.

The only place that uses pypdfium2. Its library is not made for several threads at once, so a lock
lets one at a time in; what comes out are plain pictures that any thread may hold.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Lock
from typing import Any

from PySide6.QtGui import QImage

POINTS_PER_INCH = 72
_ONE_AT_A_TIME = Lock()


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A finished PDF and the size of each of its pages, width and height in points."""

    pdf: bytes
    sizes: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a print: its document, and its number in it from 0."""

    document: Document
    number: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in points."""
        return self.document.sizes[self.number]


def leaves(documents: Sequence[Document]) -> tuple[Leaf, ...]:
    """The pages of several documents after each other."""
    return tuple(
        Leaf(document, number) for document in documents for number in range(len(document.sizes))
    )


def read_document(pdf: bytes) -> Document:
    """The document in a PDF's bytes."""
    with _opened(pdf) as found:
        return Document(pdf, tuple(found.get_page_size(number) for number in range(len(found))))


def draw_page(document: Document, number: int, scale: float) -> QImage:
    """A whole page; ``scale`` is in pixels to the point, ``number`` counts from 0."""
    height = max(1, round(document.sizes[number][1] * scale))
    return draw_strip(document, number, scale, 0, height)


def draw_strip(document: Document, number: int, scale: float, top: int, height: int) -> QImage:
    """A strip across a page, ``height`` pixels high and ``top`` pixels below the page's top.

    Strips let a page be drawn at a printer's resolution without holding all of it at once.
    """
    import pypdfium2

    wide, high = document.sizes[number]
    width, whole = max(1, round(wide * scale)), max(1, round(high * scale))
    with _opened(document.pdf) as found:
        found.init_forms()  # does nothing where there are no fields; else before the page
        page = found[number]
        bitmap = pypdfium2.PdfBitmap.new_native(width, height, pypdfium2.raw.FPDFBitmap_BGRx)
        bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
        flags = pypdfium2.raw.FPDF_ANNOT
        place = (0, -top, width, whole, 0, flags)
        pypdfium2.raw.FPDF_RenderPageBitmap(bitmap, page, *place)
        if found.formenv is not None:
            # What stands in the fields, without the tint that asks to type there.
            pypdfium2.raw.FPDF_SetFormFieldHighlightAlpha(found.formenv, 0)
            pypdfium2.raw.FPDF_FFLDraw(found.formenv, bitmap, page, *place)
        image = QImage(bitmap.buffer, width, height, bitmap.stride, QImage.Format.Format_RGB32)
        kept = image.copy()
        page.close()
        bitmap.close()
    return kept


@contextmanager
def _opened(pdf: bytes) -> Iterator[Any]:
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()
