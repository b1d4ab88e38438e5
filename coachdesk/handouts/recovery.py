"""The recovery sheet: the key of a practice in groups to type, and how to use and keep it.

A page of its own beside the handouts: it is for the coach, so it speaks to the coach, and says
nothing of any client.
"""

from io import BytesIO
from typing import Final

from coachdesk.domain.handout import Header, Look, PaperSize, Variant
from coachdesk.domain.handout.recovery import RecoveryContent
from coachdesk.domain.scales import day_of
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Box, Cell, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.language import words_for
from coachdesk.handouts.page import Page, draw_frame, paginated
from coachdesk.handouts.paper import NORMAL, Style, palette_of, paper_of
from coachdesk.handouts.parts import heading, title
from coachdesk.words import Words

_ACROSS: Final = 4  # groups in a row
_GROUP: Final = Style("sans_semibold", 17, 22)
_PITCH: Final = 13.0  # points from sign to sign, so that each stands alone
_ROW: Final = 34.0


def recovery_pdf(content: RecoveryContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of the recovery sheet. The caller holds the lock on drawing."""
    from reportlab.pdfgen.canvas import Canvas

    fonts.ready()
    words = words_for(words, content.language)
    written = BytesIO()
    canvas = Canvas(
        written, invariant=1, pageCompression=1, lang=words.language, initialFontName="sans"
    )
    name = words("Recovery sheet")
    canvas.setTitle(f"{name} {content.mark}")
    canvas.setAuthor(content.practice)
    canvas.setCreator("CoachDesk")
    look = Look()
    sheet = paper_of(paper)
    canvas.setPageSize((sheet.width, sheet.height))
    pen = Pen(canvas, palette_of(content.brand, look))
    header = Header(
        practice=content.practice,
        coach=content.coach,
        logo=content.logo,
        brand=content.brand,
        on=content.on,
        confidentiality=words("Keep this sheet away from the laptop."),
        document_id=content.mark,
    )
    page = Page(sheet, NORMAL, pen, words, header, Variant.FILLED, look)
    pages = paginated(_blocks(page, content), sheet.body_height)
    for number, placed in enumerate(pages, 1):
        draw_frame(page, number, len(pages), name)
        for down, block in placed:
            block.draw(pen, sheet.left, sheet.body_top - down)
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def _blocks(page: Page, content: RecoveryContent) -> list[Block]:
    words, width, pen = page.words, page.width, page.pen
    return [
        title(
            page,
            words("Recovery sheet"),
            words("The spare key to your notes, for the day the passphrase is forgotten"),
        ),
        _facts(page, content).above(18),
        Box(_groups(page, content.groups, width - 32), width, pad=16).above(14),
        Text(
            words("The last sign of each group checks the others. There is no letter O, I or L "
                  "here: what looks like one is a nought or a one."),
            page.type.caption, width, pen,
        ).above(7),
        heading(page, words("How to use it"), width).above(22),
        *_numbered(page, (
            words("Start CoachDesk. Where it asks for the passphrase, choose the recovery sheet."),
            words("Type the groups in their order. Small letters and capitals are the same."),
            words("Your notes open. Then give them a new passphrase under Settings, Security and "
                  "backups, and print a new sheet."),
        )),
        heading(page, words("How to keep it"), width).above(18),
        *_bulleted(page, (
            words("Whoever has this sheet and your laptop, or a backup, can read everything."),
            words("Keep it where you keep your passport, never in the laptop’s bag."),
            words("It stays valid until the passphrase is changed or removed. Older backups open "
                  "only with the passphrase or the sheet they were made under."),
            words("Nobody can reset the passphrase for you. Without it and without this sheet the "
                  "notes stay closed for good."),
        )),
    ]  # fmt: skip


def _facts(page: Page, content: RecoveryContent) -> Block:
    words, half = page.words, page.width / 2
    day = day_of(content.on)
    facts = (
        (words("Mark of the key"), content.mark),
        (words("Made on"), words.paper_day(day) if day else content.on),
    )
    cells = []
    for n, (name, said) in enumerate(facts):
        inner = Stack(
            [
                Text(name, page.type.column, half - 10, page.pen),
                Text(said, page.type.strong, half - 10, page.pen).above(1),
            ]
        )
        cells.append(Cell(n * half, inner))
    return Row(cells, page.width)


def _groups(page: Page, groups: tuple[str, ...], width: float) -> Block:
    """The groups in rows, each with its number before it."""
    small, step = page.type.caption, width / _ACROSS

    def draw(pen: Pen, x: float, top: float) -> None:
        for n, group in enumerate(groups):
            left = x + n % _ACROSS * step
            down = top - n // _ACROSS * _ROW - 20
            pen.say(page.words.number(n + 1), left + 14, down, small, anchor="end")
            for at, sign in enumerate(group):
                middle = left + 28 + at * _PITCH
                pen.say(sign, middle, down - 1, _GROUP, anchor="middle")

    rows = -(-len(groups) // _ACROSS)
    return Mark(rows * _ROW - 6, draw)


def _numbered(page: Page, sentences: tuple[str, ...]) -> list[Block]:
    return [_item(page, page.words.number(n), said).above(5) for n, said in enumerate(sentences, 1)]


def _bulleted(page: Page, sentences: tuple[str, ...]) -> list[Block]:
    return [_item(page, "•", said).above(5) for said in sentences]


def _item(page: Page, sign: str, said: str) -> Block:
    style, pen, indent = page.type.body, page.pen, 16.0
    cells = (
        Cell(0, Text(sign, style, indent, pen)),
        Cell(indent, Text(said, style, page.width - indent, pen)),
    )
    return Row(cells, page.width)
