"""The frame of a page, and how blocks become pages.

Every page bears the practice above and, below, whom it is for, its number and its document's id.
"""

from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Final

from coachdesk.domain.handout import Header, Look, Variant
from coachdesk.domain.scales import day_of
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Flow, NewPage
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.logo import HIGHEST, drawn_size, logo_image
from coachdesk.handouts.paper import HAIRLINE, HEADER_TOP, MM, NORMAL, Paper, Style, Type
from coachdesk.words import Words

_LEAST_SIZE: Final = 8.0
_FOOT_RULE: Final = 18.2 * MM  # well below a rule that ends the body
_FOOT_TEXT: Final = 14.8 * MM
_PRINTED: Final = (9.6, 12.2)  # down to the first line at the right of the head, and to the next
_WRITTEN: Final = (1.4, 24.1)  # where name and day are written by hand
_ORPHAN: Final = 3 * 14.0  # a heading wants this much of its body below it

_PRACTICE: Final = Style("sans_semibold", 11, 14)
_SMALL: Final = Style("sans", 9.3, 12, "grey")

Placed = list[tuple[float, Block]]


@dataclass(frozen=True, slots=True)
class Page:
    """What a layout needs to know of the page it lays out for."""

    paper: Paper
    type: Type
    pen: Pen
    words: Words
    header: Header
    variant: Variant
    look: Look

    @property
    def width(self) -> float:
        """The width of the body."""
        return self.paper.body_width

    @property
    def blank(self) -> bool:
        """Whether the page is to be written on, by hand or in fields."""
        return self.variant is not Variant.FILLED

    @property
    def fillable(self) -> bool:
        """Whether the page has fields to type in."""
        return self.variant is Variant.FILLABLE

    def part(self, share: float) -> float:
        """A place across the body, given in millimetres of the usual 174."""
        return self.width * share / 174


def paginated(blocks: Sequence[Block], height: float) -> list[Placed]:
    """Blocks on pages, each with its distance from the top of the body."""
    pages: list[Placed] = [[]]
    y = 0.0
    fresh = True  # nothing stands on the page but perhaps a repeated head
    waiting = deque(blocks)
    while waiting:
        block = waiting.popleft()
        if isinstance(block, NewPage):
            if not fresh:
                pages.append([])
            y, fresh = 0.0, True
            continue
        before = 0.0 if fresh else block.before
        room = height - y - before + 0.01
        if _with_followers(block, waiting, height) <= room or (fresh and block.height <= room):
            pages[-1].append((y + before, block))
            y, fresh = y + before + block.height, False
            continue
        parts = _parted(block, room, height, fresh=fresh)
        if parts is not None:
            pages[-1].append((y + before, parts[0]))
            waiting.appendleft(parts[1])
        elif fresh:  # nothing can be done: better beyond the frame than lost
            pages[-1].append((y, block))
        else:
            waiting.appendleft(block)
        if waiting:
            head = waiting[0].head
            pages.append([] if head is None else [(0.0, head)])
            y, fresh = 0.0 if head is None else head.height, True
    return pages


def accompanied(blocks: list[Block], height: float) -> list[Block]:
    """The blocks, the last not alone on its page where that costs no further one."""
    pages = paginated(blocks, height)
    if len(pages) == 1 or len(blocks) < 2:
        return blocks
    last = [block for _, block in pages[-1]]
    before = blocks[-2]
    if last[-1] is blocks[-1] and not any(each is before for each in last) and not before.keep:
        before.keep = True
        before.keep = len(paginated(blocks, height)) == len(pages)
    return blocks


def _with_followers(block: Block, waiting: Iterable[Block], page: float) -> float:
    """The height of a block with what it is held to, unless all that fills more than a page."""
    total, last = block.height, block
    for each in waiting:
        if not last.keep or isinstance(each, NewPage):
            break
        long = isinstance(each, Flow) and each.height > page / 3  # it may begin here and go on
        total += each.before + (_ORPHAN if long else each.height)
        last = each
    if total <= page:
        return total
    return block.height + (_ORPHAN if block.keep else 0.0)


def _parted(block: Block, room: float, page: float, *, fresh: bool) -> tuple[Block, Block] | None:
    """A block in two, if it may be parted here: text anywhere, a row only if no page holds it."""
    flows = isinstance(block, Flow)
    if block.height <= page and not flows and not fresh:
        return None
    if not fresh and room < (_ORPHAN if flows else page / 3):
        return None
    return block.split(room)


# The frame


def draw_frame(page: Page, number: int, total: int, name: str) -> None:
    """Header and footer of one page."""
    _draw_header(page)
    _draw_footer(page, number, total, name)


def _draw_header(page: Page) -> None:
    pen, paper, header = page.pen, page.paper, page.header
    top, right = paper.height - HEADER_TOP, paper.width - paper.right
    x = paper.left
    logo = logo_image(header.logo, page.look.grey)
    if logo is not None:
        image, ratio = logo
        width, height = drawn_size(ratio)
        below = top - 0.5 * MM - (HIGHEST + height) / 2  # a wide one in the middle of its band
        pen.canvas.drawImage(image, x, below, width, height, mask="auto")
        x += width + 7.5
    facts = _session_lines(page)
    used = max((fonts.width(each, _SMALL.font, _SMALL.size) for each in facts), default=0.0)
    room = right - x - used - 16
    lines = _name_lines(header, room)
    for n, (text, style) in enumerate(lines):
        down = (16.0, 10.6 + 11.6 * n, 7.6 + 9.6 * n)[len(lines) - 1]
        say_fitted(pen, text, x, top - down, style, room)
    down, step = _WRITTEN if page.variant is Variant.BLANK else _PRINTED
    for n, text in enumerate(facts):
        pen.say(text, right, top - down - step * n, _SMALL, anchor="end")
    pen.line(paper.left, top - 35, right, top - 35, "band", 1.0)


def _name_lines(header: Header, room: float) -> list[tuple[str, Style]]:
    """The practice and the coach; the name of a practice may take two lines."""
    practice, small = header.practice.replace("\n", " "), replace(_PRACTICE, size=_LEAST_SIZE)
    if fonts.width(practice, small.font, small.size) <= room:
        named = ((practice, _PRACTICE), (header.coach, _SMALL))
        return [(text, style) for text, style in named if text]
    words = practice.split(" ")
    first = len(words)
    while first > 1 and fonts.width(" ".join(words[:first]), small.font, small.size) > room:
        first -= 1
    lines = (" ".join(words[:first]), " ".join(words[first:]), header.coach)
    return [(text, small) for text in lines if text]


def _session_lines(page: Page) -> list[str]:
    words, header = page.words, page.header
    title = header.stage_name or session_name(words, header.stage, header.check_in)
    if page.variant is Variant.BLANK:
        return [words("Name") + " " + "_" * 34, words("Date") + " " + "_" * 20]
    if page.variant is Variant.TO_WRITE:
        return [each for each in (title, words("Date") + " " + "_" * 20) if each]
    day = day_of(header.on)
    return [each for each in (title, words.paper_day(day) if day else header.on) if each]


def _draw_footer(page: Page, number: int, total: int, name: str) -> None:
    pen, paper, header, words = page.pen, page.paper, page.header, page.words
    style = NORMAL.footer
    right = paper.width - paper.right
    pen.line(paper.left, _FOOT_RULE, right, _FOOT_RULE, "rule", HAIRLINE)
    said = [words("Page {n} of {m}", n=number, m=total), name]
    if header.document_id:
        said[1] = words(
            "{name} {id}, version {n}", name=name, id=header.document_id, n=header.version
        )
    used = max(fonts.width(each, style.font, style.size) for each in said)
    room = right - paper.left - used - 14
    for n, text in enumerate(_footer_lines(page, room, style)):
        say_fitted(pen, text, paper.left, _FOOT_TEXT - style.leading * n, style, room)
    for n, text in enumerate(said):
        pen.say(text, right, _FOOT_TEXT - style.leading * n, style, anchor="end")


def _footer_lines(page: Page, room: float, style: Style) -> list[str]:
    """Two lines: what is confidential and for whom, then the practice and how to reach it."""
    header, words = page.header, page.words
    known = header.client and page.variant is not Variant.BLANK
    made_for = words("Prepared for {name}.", name=header.client) if known else ""
    confidential = words(header.confidentiality)  # the usual words stand in the page's language
    first = " ".join(filter(None, (confidential, made_for)))
    second = " · ".join(filter(None, (header.practice, header.contact)))
    if fonts.width(first, style.font, style.size) > room and made_for and second:
        return [confidential, f"{made_for} {second}"]
    return [first, second]


def say_fitted(pen: Pen, text: str, x: float, y: float, style: Style, room: float) -> None:
    """One line made smaller to fit, down to 8 pt; only what still does not fit is cut short."""
    text = text.replace("\n", " ")
    needed = fonts.width(text, style.font, style.size)
    size = style.size if needed <= room else max(_LEAST_SIZE, style.size * room / needed)
    kept = _cut(text, style.font, size, room)
    pen.say(kept, x, y, Style(style.font, size, style.leading, style.colour))


def _cut(text: str, font: str, size: float, room: float) -> str:
    """As much of a text as a line holds: whole words, or the letters of a word too long for it."""
    if fonts.width(text, font, size) <= room:
        return text
    words, letters = text.split(" "), len(text)
    for count in range(len(words) - 1, 0, -1):
        kept = " ".join(words[:count]).rstrip(" ,;·-–") + "…"
        if fonts.width(kept, font, size) <= room:
            return kept
    while letters > 1 and fonts.width(text[:letters].rstrip() + "…", font, size) > room:
        letters -= 1
    return text[:letters].rstrip() + "…"


def session_name(words: Words, stage: str, check_in: int = 0) -> str:
    """What the session a page is from is called."""
    if stage == "check_in":
        return words("Check-in {n}", n=check_in) if check_in else words("Check-in")
    return {
        "introductory": words("Introductory session"),
        "opening": words("Opening session"),
        "second": words("Second session"),
        "third": words("Third session"),
        "fourth": words("Fourth session"),
        "closing": words("Closing review"),
    }.get(stage, "")
