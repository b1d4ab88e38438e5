"""Pages as pictures: what stands in a form's fields is seen and printed too."""

from PySide6.QtGui import QImage

from coachdesk.domain.handout import GoalsContent, Sheets, Variant
from coachdesk.ui.handouts.making import drawn
from coachdesk.ui.handouts.pdf_pages import Document, draw_page, draw_strip
from coachdesk.words import Words

SCALE = 1.0


def form(said: str, words: Words) -> Document:
    """The page of goals to fill in, with something said already."""
    content = GoalsContent(year_from_now=said)
    return drawn(Sheets(content=content, variant=Variant.FILLABLE), words)


def ink(image: QImage) -> int:
    """How dark a picture is in all."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return sum(255 - dot for dot in bytes(grey.constBits()))


def test_what_stands_in_a_field_is_drawn_on_the_page(words: Words) -> None:
    empty = draw_page(form("", words), 0, SCALE)
    said = draw_page(form("Home by six on most days. " * 3, words), 0, SCALE)
    assert ink(said) > ink(empty) * 1.01


def test_a_strip_is_the_same_as_its_part_of_the_page(words: Words) -> None:
    document = form("Home by six on most days", words)
    page = draw_page(document, 0, SCALE)
    strip = draw_strip(document, 0, SCALE, 100, 200)
    assert strip == page.copy(0, 100, page.width(), 200)
