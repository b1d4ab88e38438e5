"""The user guide on paper: a page of contents, then chapter after chapter, with its pictures.

It is for the coach and speaks English only, like the program. Entries of the contents lead to
their chapters, which the file's own outline names as well.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Final

from coachdesk import __version__
from coachdesk.domain.handout import Header, Look, PaperSize, Variant
from coachdesk.domain.handout.guide import Chapter, Kind, Piece, Runs, Voice
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Box, Cell, Halves, Row, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page, Placed, draw_frame, paginated
from coachdesk.handouts.paper import HAIRLINE, NORMAL, Style, palette_of, paper_of
from coachdesk.handouts.parts import heading, title
from coachdesk.system import resources
from coachdesk.words import Words

_STEP: Final = 20.0
_POINT: Final = 12.0
_ROW_LEFT: Final = 118.0
_BETWEEN: Final = 40.0  # from the end of a chapter to the next one on its page
_DOTS_TO_POINTS: Final = 0.46  # a picture 960 dots wide fills most of the body
_HIGHEST: Final = 268.0
_SPACE: Final = {Kind.HEADING: 18.0, Kind.TEXT: 7.0, Kind.STEP: 5.0, Kind.POINT: 4.0,
                 Kind.NOTE: 10.0, Kind.ROW: 0.0, Kind.PICTURE: 9.0}  # fmt: skip


def guide_pdf(chapters: Sequence[Chapter], paper: PaperSize, words: Words) -> bytes:
    """The PDF of the guide. The caller holds the lock on drawing."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.ready()
    written = BytesIO()
    canvas = Canvas(
        written, invariant=1, pageCompression=1, lang=words.language, initialFontName="sans"
    )
    name = words("User guide")
    canvas.setTitle(f"CoachDesk: {name}")
    canvas.setAuthor("CoachDesk")
    canvas.setCreator("CoachDesk")
    canvas.setSubject(name)
    sheet, look = paper_of(paper), Look()
    canvas.setPageSize((sheet.width, sheet.height))
    pen = Pen(canvas, palette_of("", look))
    header = Header(practice="CoachDesk", coach=f"{name} {__version__}")
    page = Page(sheet, NORMAL, pen, words, header, Variant.FILLED, look)
    written_out, firsts = _flowing([_chapter(page, each) for each in chapters], sheet.body_height)
    before = len(paginated(_contents(page, chapters, firsts), sheet.body_height))
    firsts = [first + before for first in firsts]
    contents = paginated(_contents(page, chapters, firsts), sheet.body_height)
    pages = [*contents, *written_out]
    for number, placed in enumerate(pages, 1):
        draw_frame(page, number, len(pages), name)
        for down, block in placed:
            block.draw(pen, sheet.left, sheet.body_top - down)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _flowing(chapters: Sequence[list[Block]], height: float) -> tuple[list[Placed], list[int]]:
    """Chapters on pages, and the page each begins on, counted from 1.

    One that fits below the one before it stands there; any other begins a page.
    """
    pages: list[Placed] = []
    firsts = []
    for blocks in chapters:
        own = paginated(blocks, height)
        used = _end(pages[-1]) + _BETWEEN if pages else height
        if len(own) == 1 and used + _end(own[0]) <= height:
            pages[-1] += [(used + down, block) for down, block in own[0]]
            firsts.append(len(pages))
        else:
            firsts.append(len(pages) + 1)
            pages += own
    return pages, firsts


def _end(placed: Placed) -> float:
    """How far down a page is filled."""
    return max(down + block.height for down, block in placed)


def _contents(page: Page, chapters: Sequence[Chapter], firsts: Sequence[int]) -> list[Block]:
    words = page.words
    said = words("How to work with CoachDesk, from the first client to the last backup")
    entries = [
        Entry(page, each, first).above(3 if n else 18)
        for n, (each, first) in enumerate(zip(chapters, firsts, strict=True))
    ]
    return [title(page, words("User guide"), said), *entries]


class Entry(Block):
    """A line of the contents: the chapter, its page, and a link to it."""

    def __init__(self, page: Page, chapter: Chapter, first: int) -> None:
        self._page, self._key = page, chapter.key
        style, width = page.type.body, page.width
        cells = (
            Cell(0, Text(chapter.title, style, width - 40, page.pen)),
            Cell(width - 40, Text(page.words.number(first), style, 40, page.pen, "right")),
        )
        self._row = Row(cells, width, below=5, rule="hair", weight=HAIRLINE)
        self.height = self._row.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the line and lay the link over it."""
        self._row.draw(pen, x, top)
        place = (x, top - self.height, x + self._page.width, top)
        pen.canvas.linkRect("", self._key, place, relative=0, thickness=0)


class Opening(Text):
    """The title of a chapter, which the contents and the file's outline lead to."""

    keep = True

    def __init__(self, page: Page, chapter: Chapter) -> None:
        super().__init__(chapter.title, page.type.title, page.width, page.pen)
        self._chapter, self._page = chapter, page

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the title and mark its place."""
        key = self._chapter.key
        pen.canvas.bookmarkPage(key, fit="XYZ", left=0, top=top + 12, zoom=0)
        pen.canvas.addOutlineEntry(self._chapter.title, key, 0)
        super().draw(pen, x, top)


def _chapter(page: Page, chapter: Chapter) -> list[Block]:
    blocks: list[Block] = [Opening(page, chapter)]
    before: Kind | None = None
    for n, piece in enumerate(chapter.pieces):
        block = _made(page, piece)
        after = before in (Kind.PICTURE, Kind.NOTE) and piece.kind is not Kind.HEADING
        space = 10.0 if after or (piece.kind is Kind.ROW and before is not Kind.ROW) else None
        if before is None and piece.kind is not Kind.HEADING:
            space = 8.0
        block.above(_SPACE[piece.kind] if space is None else space, keep=block.keep)
        if n + 1 < len(chapter.pieces) and chapter.pieces[n + 1].kind is Kind.PICTURE:
            block.keep = True
        blocks.append(block)
        before = piece.kind
    return blocks


def _made(page: Page, piece: Piece) -> Block:
    width = page.width
    if piece.kind is Kind.HEADING:
        return heading(page, piece.text, width)
    if piece.kind in (Kind.STEP, Kind.POINT):
        sign = "•" if piece.kind is Kind.POINT else f"{page.words.number(piece.number)}."
        indent = _POINT if piece.kind is Kind.POINT else _STEP
        cells = (
            Cell(0, Text(sign, page.type.body, indent, page.pen)),
            Cell(indent, Voices(page, piece.runs, width - indent)),
        )
        return Row(cells, width)
    if piece.kind is Kind.NOTE:
        return Box(Voices(page, piece.runs, width - 28), width, pad=9, across=14)
    if piece.kind is Kind.ROW:
        cells = (
            Cell(0, Voices(page, piece.runs, _ROW_LEFT - 8)),
            Cell(_ROW_LEFT, Voices(page, piece.beside, width - _ROW_LEFT)),
        )
        return Row(cells, width, below=3, rule="hair")
    if piece.kind is Kind.PICTURE:
        return Picture(page, piece)
    return Voices(page, piece.runs, width)


@dataclass(frozen=True, slots=True)
class _Word:
    """Letters without a space, in the fonts they are set in, and how wide they are."""

    parts: tuple[tuple[str, str], ...]
    width: float


class Voices(Block):
    """A wrapped paragraph in two weights: what stands on screen, and keys, are semibold."""

    def __init__(
        self, page: Page, runs: Runs, width: float, lines: "list[list[_Word]] | None" = None
    ) -> None:
        self._page, self._runs, self._width = page, runs, width
        self._style = page.type.body
        self._space = fonts.width(" ", self._style.font, self._style.size)
        self._lines = lines if lines is not None else self._broken()
        self.height = max(1, len(self._lines)) * self._style.leading
        self.baseline = self._style.size

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw line by line."""
        style = self._style
        for n, line in enumerate(self._lines):
            at, y = x, top - style.size - n * style.leading
            for word in line:
                for text, font in word.parts:
                    pen.say(text, at, y, Style(font, style.size, style.leading))
                    at += fonts.width(text, font, style.size)
                at += self._space

    def split(self, room: float) -> Halves | None:
        """Part between lines, never a single line from the others."""
        count = min(int(room / self._style.leading), len(self._lines) - 2)
        if count < 2:
            return None
        first, rest = self._lines[:count], self._lines[count:]
        return (
            Voices(self._page, self._runs, self._width, first),
            Voices(self._page, self._runs, self._width, rest),
        )

    def _broken(self) -> list[list[_Word]]:
        lines: list[list[_Word]] = [[]]
        used = 0.0
        for word in self._words():
            if lines[-1] and used + word.width > self._width:
                lines.append([])
                used = 0.0
            lines[-1].append(word)
            used += word.width + self._space
        return lines

    def _words(self) -> list[_Word]:
        made: list[list[tuple[str, str]]] = [[]]
        for run in self._runs:
            font = "sans" if run.voice is Voice.PLAIN else "sans_semibold"
            for n, text in enumerate(run.text.split(" ")):
                if n:
                    made.append([])
                if text:
                    made[-1].append((text, font))
        size = self._style.size
        return [
            _Word(tuple(parts), sum(fonts.width(text, font, size) for text, font in parts))
            for parts in made
            if parts
        ]


class Picture(Block):
    """A picture of the program with a hair line around it, and its caption."""

    def __init__(self, page: Page, piece: Piece) -> None:
        from reportlab.lib.utils import ImageReader

        self._image: Any = ImageReader(str(resources.path("guide", piece.picture)))
        wide, high = self._image.getSize()
        scale = min(_DOTS_TO_POINTS, _HIGHEST / high)
        self._size = (wide * scale, high * scale)
        self._caption = Text(piece.text, page.type.caption, page.width, page.pen)
        self.height = self._size[1] + 4 + self._caption.height

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw the picture and what is said under it."""
        wide, high = self._size
        pen.canvas.drawImage(self._image, x, top - high, wide, high)
        pen.rounded(x, top, wide, high, 0.5, "hair", 0.5)
        self._caption.draw(pen, x, top - high - 4)
