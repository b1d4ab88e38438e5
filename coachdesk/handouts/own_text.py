"""The coach's own texts on paper: put into the page's language, filled in, laid out in clauses.

A starter text that the coach never touched is known to the catalogue clause by clause, so it is
said in the client's language; what the coach wrote is printed as it stands.
"""

import tomllib
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from typing import Final

from coachdesk.domain.handout.own_text import (
    Clause,
    MergeFields,
    OwnText,
    clauses_of,
    counted,
    filled_in,
    has_titles,
    values_of,
)
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Cell, Flow, Halves, Row, Text
from coachdesk.handouts.charts import Pen
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import MM, Style
from coachdesk.system.resources import text as resource_text

_NAME_TO_WRITE: Final = "_" * 27
_FEE_TO_WRITE: Final = "_" * 14
_INDENT: Final = 5.9 * MM


class Inset(Flow):
    """A text that begins further right, and may flow over pages."""

    def __init__(self, paragraph: Flow, inset: float) -> None:
        self._whole, self._inset = paragraph, inset
        self.height, self.baseline = paragraph.height, paragraph.baseline

    def draw(self, pen: Pen, x: float, top: float) -> None:
        """Draw it, further right."""
        self._whole.draw(pen, x + self._inset, top)

    def split(self, room: float) -> Halves | None:
        """Part the text; both parts keep their place."""
        parts = self._whole.split(room)
        if parts is None:
            return None
        first, rest = (Inset(part, self._inset) for part in parts if isinstance(part, Flow))
        return first, rest


def or_starter(text: OwnText, key: str) -> OwnText:
    """The text, or the starter text of that key where the coach has none."""
    if text.template.strip():
        return text
    return replace(text, template=_starter_texts()[key], fields=text.fields or MergeFields())


@cache
def _starter_texts() -> dict[str, str]:
    read = tomllib.loads(resource_text("starter_sets", "texts.toml"))
    return {key: said.strip() for key, said in read["texts"].items()}


def clauses_said(page: Page, text: OwnText) -> list[Clause]:
    """The clauses in the page's language, with their fields filled in."""
    fields = text.fields
    if fields is None:
        return list(clauses_of(text.template))
    words, day = page.words, day_of(fields.on)
    values = values_of(
        fields,
        someone=words("your coach"),
        agreed=words("as agreed") if fields.client else _FEE_TO_WRITE,
        day=words.paper_day(day) if day else _FEE_TO_WRITE,
        client=_NAME_TO_WRITE,
    )

    def said(own: str) -> str:
        return filled_in(words(counted(own, fields.years)), values)

    return [
        Clause(title=said(each.title), body=said(each.body)) for each in clauses_of(text.template)
    ]


def clause_blocks(page: Page, clauses: Sequence[Clause]) -> list[Block]:
    """Clauses one below the other, numbered where they have titles."""
    kinds, scale = page.type, page.type.scale
    indent = _INDENT * scale if has_titles(clauses) else 0.0
    width = page.width - indent
    blocks: list[Block] = []
    number = 0
    for each in clauses:
        if each.title:
            number += 1
            head = (
                Cell(0, Text(page.words.number(number), _numbers(page), indent, page.pen)),
                Cell(indent, Text(each.title, kinds.strong, width, page.pen)),
            )
            blocks.append(Row(head, page.width).above(13 * scale, keep=bool(each.body)))
        if each.body:
            body = Text(each.body, kinds.body, width, page.pen)
            inset = Inset(body, indent) if indent else body
            blocks.append(inset.above((3 if each.title else 7) * scale))
    return blocks


def paragraphs(page: Page, clauses: Sequence[Clause]) -> list[Block]:
    """Clauses as running text under small headings."""
    kinds, scale = page.type, page.type.scale
    blocks: list[Block] = []
    for each in clauses:
        if each.title:
            head = Text(each.title, kinds.heading, page.width, page.pen)
            blocks.append(head.above(11 * scale, keep=bool(each.body)))
        if each.body:
            body = Text(each.body, kinds.body, page.width, page.pen)
            blocks.append(body.above((2 if each.title else 6) * scale))
    return blocks


def _numbers(page: Page) -> Style:
    strong = page.type.strong
    return Style(strong.font, strong.size, strong.leading, "brand")
