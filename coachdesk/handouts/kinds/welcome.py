"""The Welcome sheet: who the coach is, what coaching is, the five sessions, how to begin."""

from collections.abc import Sequence

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import Part, WelcomeContent, shows
from coachdesk.domain.handout.own_text import Clause
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Cell, Mark, Row, Stack, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.own_text import Inset, clauses_said, or_starter, paragraphs
from coachdesk.handouts.page import Page, paginated, session_name
from coachdesk.handouts.paper import Style
from coachdesk.handouts.parts import heading, say_day, title
from coachdesk.handouts.questions import aired, bullets, closer, question
from coachdesk.words import Words

_RIGHT_MM, _LEFT_MM = 92.0, 82.0
_KNOB, _LINE = 8.0, 1.0
_LEAST_SIZE, _NARROWER = 8.2, 6.0  # points
_LINES, _MORE_LINES = 2, 5  # to write on for each question, on a first page and on a second


def welcome(page: Page, content: WelcomeContent) -> list[Block]:
    """The blocks of the page; a second page has more room for the client's first words."""
    blocks = closer(page, _blocks(page, content, _LINES))
    if page.blank and len(paginated(blocks, page.paper.body_height)) > 1:
        return _blocks(page, content, _MORE_LINES)
    return aired(page, blocks)


def _blocks(page: Page, content: WelcomeContent, lines: int) -> list[Block]:
    words, scale = page.words, page.type.scale
    text = clauses_said(page, or_starter(content.text, "welcome"))
    blocks: list[Block] = [
        title(page, words("Welcome"), words("How we work together, and how we begin")),
        *_opening(page, text),
    ]
    about = clauses_said(page, content.about)
    if about and shows(content, Part.ABOUT):
        name = heading(page, words("Who I am"), page.width).above(12 * scale, keep=True)
        said = paragraphs(page, about)
        said[0].above(2 * scale, keep=said[0].keep)
        blocks += [name, *said]
    if content.sessions and shows(content, Part.SESSIONS):
        name = heading(page, words("Five sessions, then check-ins"), page.width)
        blocks += [name.above(13 * scale, keep=True), _rail(page, content).above(7 * scale)]
    blocks += [
        _pair(page, *_what(words)).above(13 * scale),
        *_between_us(page),
        _begin(page, content).above(12 * scale),
    ]
    if shows(content, Part.FIRST_WORDS):
        blocks += _first_words(page, content, lines)
    return blocks


def _opening(page: Page, text: Sequence[Clause]) -> list[Block]:
    """The coach's own welcome, a little apart from the title."""
    blocks = paragraphs(page, text)
    if blocks:
        blocks[0].above(12 * page.type.scale, keep=blocks[0].keep)
    return blocks


def _rail(page: Page, content: WelcomeContent) -> Block:
    """The sessions on one line, each a numbered ring with its name and what it is about."""
    words, kinds, pen = page.words, page.type, page.pen
    count = len(content.sessions)
    step = page.width / count
    about = _about_sessions(words)
    bold = Style("sans_semibold", kinds.caption.size, kinds.caption.leading)
    columns = []
    for n, each in enumerate(content.sessions):
        width = step - 4
        name = _session(each.name or session_name(words, each.stage), bold, width, pen)
        parts: list[Block] = [name]
        if about.get(each.stage):
            parts.append(_balanced(about[each.stage], kinds.caption, width, pen))
        columns.append(Cell(n * step + 2, Stack(parts), lined=False))

    def line(pen: Pen, x: float, top: float) -> None:
        middles = [x + (n + 0.5) * step for n in range(count)]
        pen.line(middles[0], top - _KNOB, middles[-1], top - _KNOB, "rail", _LINE)
        size = kinds.caption.size
        for n, middle in enumerate(middles):
            pen.circle(middle, top - _KNOB, _KNOB, "brand", 1.1, "surface")
            pen.say(
                words.number(n + 1), middle, top - _KNOB - size * 0.35, bold, anchor="middle"
            )  # fmt: skip

    return Stack([Mark(2 * _KNOB, line), Row(columns, page.width).above(5)])


def _session(name: str, style: Style, width: float, pen: Pen) -> Block:
    """The name of a session, smaller where one of its words would be parted."""
    longest = max(fonts.width(each, style.font, style.size) for each in name.split() or [""])
    size = max(_LEAST_SIZE, style.size * min(1.0, (width - 0.5) / max(1.0, longest)))
    return Text(name, Style(style.font, size, style.leading), width, pen, "center")


def _balanced(text: str, style: Style, width: float, pen: Pen) -> Block:
    """A text in the middle of a width, its lines about as long as each other."""
    longest = max(fonts.width(each, style.font, style.size) for each in text.split())
    found, narrow = Text(text, style, width, pen, "center"), width
    while narrow - _NARROWER > longest:
        tried = Text(text, style, narrow - _NARROWER, pen, "center")
        if tried.height > found.height:
            break
        found, narrow = tried, narrow - _NARROWER
    return Inset(found, (width - narrow) / 2)


def _about_sessions(words: Words) -> dict[str, str]:
    return {
        "introductory": words("we get to know each other"),
        "opening": words("the whole picture, and what you want"),
        "second": words("thoughts and habits that help"),
        "third": words("what comes first, and a plan"),
        "fourth": words("how you keep at it"),
    }


def _what(words: Words) -> tuple[tuple[str, tuple[str, ...]], tuple[str, tuple[str, ...]]]:
    is_ = (
        words("Time and attention for what you want"),
        words("You choose the direction; I bring questions and structure"),
        words("Small steps between our sessions, chosen by you"),
    )
    is_not = (
        words("Therapy, or medical, legal or financial advice"),
        words("Being told what to do"),
        words("A test: there is nothing to get wrong"),
    )
    return (words("What coaching is"), is_), (words("What it is not"), is_not)


def _pair(page: Page, *columns: tuple[str, tuple[str, ...]]) -> Block:
    """Two headings side by side, each over its sentences."""
    width = page.part(_LEFT_MM)
    cells = [
        Cell(x, Stack([heading(page, name, width), bullets(page, said, width)]), lined=False)
        for x, (name, said) in zip((0.0, page.part(_RIGHT_MM)), columns, strict=True)
    ]
    for each in cells:
        if isinstance(each.block, Stack):
            each.block.blocks[-1].above(2)
    return Row(cells, page.width)


def _between_us(page: Page) -> list[Block]:
    words, scale = page.words, page.type.scale
    said = words(
        "What you tell me is confidential. Only if someone is at serious risk of harm, or the law"
        " requires it, would I have to speak of it; wherever I can, I tell you first."
    )
    return [
        heading(page, words("What stays between us"), page.width).above(12 * scale, keep=True),
        Text(said, page.type.body, page.width, page.pen).above(2 * scale),
    ]


def _begin(page: Page, content: WelcomeContent) -> Block:
    """How to prepare, and beside it when we meet and how to reach the coach."""
    words = page.words
    prepare = (
        words("Find a quiet place where nobody listens in."),
        words("Think of one thing you would like to be different."),
        words("Bring something to write with. Nothing else is needed."),
    )
    meets = say_day(words, content.meets_on, page.header.on, full=True)
    reach = [words("We meet on {day}", day=meets)] if meets else []
    reach += content.reach
    first = (words("How to prepare"), prepare)
    if not reach:
        width = page.width
        return Stack([heading(page, first[0], width), bullets(page, prepare, width)])
    name = words("When we meet, and how to reach me") if meets else words("How to reach me")
    return _pair(page, first, (name, tuple(reach)))


def _first_words(page: Page, content: WelcomeContent, lines: int) -> list[Block]:
    """What the client would like, both questions on the same page."""
    words = page.words
    blocks: list[Block] = []
    for name, field, value in (
        (words("What I would like to talk about first"), "why_now", content.why_now),
        (words("What I would like to be different"), "want_different", content.want_different),
    ):
        key = FieldKey("answer", "introductory", field)
        blocks += question(
            page, name, key, value, lines, ruled=False, before=12, free=max(1, lines - 1)
        )
    for each in blocks[:-1]:
        each.keep = True
    return blocks
