"""More of a strategy, for whom one page is not enough: milestones, support, warning, stopping."""

from coachdesk.domain.handout import StrategyPage
from coachdesk.handouts.blocks import Block, Cell, Row, Text
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import heading, say_day, table_head

_WHEN_MM, _KNOWN_MM = 74.0, 105.0


def more(page: Page, plan: StrategyPage) -> list[Block]:
    """Only what was said; nothing at all where nothing was."""
    return [*_milestones(page, plan), *_supporters(page, plan), *_sentences(page, plan)]


def _milestones(page: Page, plan: StrategyPage) -> list[Block]:
    if not plan.milestones:
        return []
    words, when, known = page.words, page.part(_WHEN_MM), page.part(_KNOWN_MM)
    head = table_head(
        page,
        (
            (0, when - GUTTER, words("Milestone")),
            (when, known - when - GUTTER, words("By when")),
            (known, page.width - known, words("How I know")),
        ),
    )
    rows: list[Block] = [head.above(14, keep=True)]
    for each in plan.milestones:
        day = say_day(words, each.on, page.header.on)
        rows.append(
            _row(
                page,
                head,
                ((0, when - GUTTER, each.title), (when, known - when - GUTTER, day),
                 (known, page.width - known, each.measure)),
            )
        )  # fmt: skip
    return rows


def _supporters(page: Page, plan: StrategyPage) -> list[Block]:
    if not plan.supporters:
        return []
    words, ask = page.words, page.part(_WHEN_MM)
    head = table_head(
        page,
        (
            (0, ask - GUTTER, words("Who helps")),
            (ask, page.width - ask, words("What I ask of them")),
        ),
    )
    rows: list[Block] = [head.above(13, keep=True)]
    return rows + [
        _row(page, head, ((0, ask - GUTTER, each.who), (ask, page.width - ask, each.ask)))
        for each in plan.supporters
    ]


def _row(page: Page, head: Block, texts: tuple[tuple[float, float, str], ...]) -> Block:
    cells = [
        Cell(x, Text(text, page.type.body, width, page.pen)) for x, width, text in texts if text
    ]
    scale = page.type.scale
    row = Row(cells, page.width, baseline=15 * scale, below=3 * scale, least=24, rule="hair")
    row.head = head
    return row


def _sentences(page: Page, plan: StrategyPage) -> list[Block]:
    words = page.words
    blocks: list[Block] = []
    for name, text in (
        (words("What I stop doing"), plan.stop_doing),
        (words("The early sign that I am off course"), plan.early_warning),
        (words("How I keep myself to it"), plan.accountability),
    ):
        if text:
            blocks.append(heading(page, name, page.width).above(11, keep=True))
            blocks.append(Text(text, page.type.said, page.width, page.pen).above(1))
    return blocks
