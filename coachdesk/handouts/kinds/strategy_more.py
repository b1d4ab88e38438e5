"""More of a strategy, for whom one page is not enough: milestones, support, warning, stopping."""

from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.handout import MilestoneLine, StrategyPage, SupporterLine
from coachdesk.handouts.blocks import Block
from coachdesk.handouts.forms import answer_lines, is_printed, typed_day
from coachdesk.handouts.kinds.strategy_tables import Asked, answer_row
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import heading, say_day, table_head

_WHEN_MM, _KNOWN_MM = 74.0, 105.0
_FREE = 2  # rows to write on below what is known


def more(page: Page, plan: StrategyPage) -> list[Block]:
    """What was said, nothing at all where nothing was; to write on, room for all of it."""
    return [*_milestones(page, plan), *_supporters(page, plan), *_sentences(page, plan)]


def _milestones(page: Page, plan: StrategyPage) -> list[Block]:
    words, when, known = page.words, page.part(_WHEN_MM), page.part(_KNOWN_MM)
    columns = (
        (0.0, when - GUTTER, words("Milestone")),
        (when, known - when - GUTTER, words("By when")),
        (known, page.width - known, words("How I know")),
    )
    free = [MilestoneLine(title="")] * (_FREE if page.blank else 0)
    rows = []
    for n, each in enumerate((*plan.milestones, *free), 1):
        day = say_day(words, each.on, page.header.on)
        known_as = each.id or f"{NEW}{plan.goal_id}.{n}"
        said = (
            ("title", each.title, each.title), ("on", typed_day(each.on), day),
            ("measure", each.measure, each.measure),
        )  # fmt: skip
        rows.append(_asked(page, "milestone", known_as, columns, said))
    return _table(page, columns, rows, before=14)


def _supporters(page: Page, plan: StrategyPage) -> list[Block]:
    words, ask = page.words, page.part(_WHEN_MM)
    columns = (
        (0.0, ask - GUTTER, words("Who helps")),
        (ask, page.width - ask, words("What I ask of them")),
    )
    free = [SupporterLine(who="")] * (_FREE if page.blank else 0)
    rows = []
    for n, each in enumerate((*plan.supporters, *free), 1):
        known = each.id or f"{NEW}{plan.goal_id}.{n}"
        said = (("who", each.who, each.who), ("ask", each.ask, each.ask))
        rows.append(_asked(page, "supporter", known, columns, said))
    return _table(page, columns, rows, before=13)


_Columns = tuple[tuple[float, float, str], ...]


def _asked(
    page: Page, kind: str, known: str, columns: _Columns, said: tuple[tuple[str, str, str], ...]
) -> list[Asked]:
    return [
        Asked(x, width, FieldKey(kind, known, field), name, value, shown, page.type.body)
        for (x, width, name), (field, value, shown) in zip(columns, said, strict=True)
    ]


def _table(page: Page, columns: _Columns, rows: list[list[Asked]], *, before: float) -> list[Block]:
    if not rows:
        return []
    head = table_head(page, columns)
    scale = page.type.scale
    blocks: list[Block] = [head.above(before, keep=True)]
    for each in rows:
        row = answer_row(page, each, baseline=15 * scale, below=3 * scale, least=24)
        row.head = head
        blocks.append(row)
    return blocks


def _sentences(page: Page, plan: StrategyPage) -> list[Block]:
    words = page.words
    blocks: list[Block] = []
    for field, name, text in (
        ("stop_doing", words("What I stop doing"), plan.stop_doing),
        ("early_warning", words("The early sign that I am off course"), plan.early_warning),
        ("accountability", words("How I keep myself to it"), plan.accountability),
    ):
        if not (text or page.blank):
            continue
        key = FieldKey("strategy", plan.goal_id, field)
        said = answer_lines(
            page, 1, page.width, key, text, label=name, first=21, free=0
        ).above(1 if is_printed(page, text) else 0)  # fmt: skip
        blocks += [heading(page, name, page.width).above(11, keep=True), said]
    return blocks
