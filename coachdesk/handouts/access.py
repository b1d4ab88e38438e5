"""The pages of an access pack: everything kept about a person, part by part, to be read."""

import re
from typing import Final

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.access import AccessContent, AccessEntry, AccessFact, AccessPart
from coachdesk.domain.scales import day_of
from coachdesk.handouts.access_words import choice_words, field_words
from coachdesk.handouts.blocks import Block, Cell, Row, Text
from coachdesk.handouts.catalogue import access_name
from coachdesk.handouts.page import Page, session_name
from coachdesk.handouts.parts import heading, say_day, title
from coachdesk.handouts.single import single
from coachdesk.words import Words

_NAME: Final = 52.0  # of 174 mm, for what a thing is called
_SHORT: Final = 40  # signs
_ROWS: Final = ("person", "engagement", "answers", "habits")
"""Parts whose facts stand one below the other; elsewhere short ones share a line."""

_DAY: Final = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d)?")
_KEY: Final = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


def access_pdf(content: AccessContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of an access pack. The caller holds the lock on drawing."""
    return single(
        content.header, access_name(words), lambda page: _blocks(page, content), paper, words
    )


def _blocks(page: Page, content: AccessContent) -> list[Block]:
    words = page.words
    blocks: list[Block] = [
        title(
            page,
            words("What is kept about me"),
            words("Everything in the records of my coaching, as it stands on the day above"),
        ),
        Text(
            words(
                "You may ask for corrections, and for all of this to be erased. The same is in the "
                "file beside this one as data (JSON), with the full text of every document given."
            ),
            page.type.body,
            page.width,
            page.pen,
        ).above(10),
    ]
    for part in content.parts:
        blocks += _part(page, part, several=content.engagements > 1)
    return blocks


def _part(page: Page, part: AccessPart, *, several: bool) -> list[Block]:
    words = page.words
    aside = words("Engagement {n}", n=part.engagement) if several and part.engagement else ""
    blocks: list[Block] = [
        heading(page, _name(words, part.key), page.width, aside).above(20, keep=True)
    ]
    for entry in part.entries:
        head = _head(page, entry)
        if head is not None:
            blocks.append(head.above(8, keep=bool(entry.facts)))
        alone = part.key in _ROWS
        short = [] if alone else [each for each in entry.facts if _is_short(each)]
        if short:
            blocks.append(_together(page, short).above(1))
        blocks += [_row(page, fact).above(2) for fact in entry.facts if fact not in short]
    return blocks


def _is_short(fact: AccessFact) -> bool:
    return not fact.said and len(fact.text) < _SHORT and not _DAY.fullmatch(fact.key)


def _together(page: Page, facts: list[AccessFact]) -> Block:
    """Numbers, days and choices in one line."""
    words = page.words
    said = " · ".join(f"{field_words(words, each.key)} {_value(words, each)}" for each in facts)
    return Text(said, page.type.caption, page.width, page.pen)


def _name(words: Words, key: str) -> str:
    return {
        "person": words("Me"),
        "engagement": words("Our work together"),
        "sessions": words("Our sessions"),
        "answers": words("My answers"),
        "questions": words("Questions I was asked"),
        "values": words("My values"),
        "people": words("People around me"),
        "areas": words("My areas of life"),
        "goals": words("My goals"),
        "priorities": words("What comes first"),
        "strategies": words("My strategies"),
        "steps": words("My steps"),
        "thoughts": words("My thoughts"),
        "habits": words("My habits"),
        "skills": words("My skills"),
        "documents": words("Documents I was given"),
        "invoices": words("My invoices and receipts"),
    }[key]


def _head(page: Page, entry: AccessEntry) -> Block | None:
    words, kinds = page.words, page.type
    day = day_of(entry.on)
    session = session_name(words, entry.stage)
    when = ", ".join(filter(None, (session, words.paper_day(day) if day else "")))
    if not entry.title:
        return Text(when, kinds.strong, page.width, page.pen) if when else None
    if not when:
        return Text(entry.title, kinds.strong, page.width, page.pen)
    left = page.part(118)
    cells = (
        Cell(0, Text(entry.title, kinds.strong, left - 8, page.pen)),
        Cell(left, Text(when, kinds.caption, page.width - left, page.pen, "right")),
    )
    return Row(cells, page.width)


def _row(page: Page, fact: AccessFact) -> Block:
    kinds, x = page.type, page.part(_NAME)
    name = say_day(page.words, fact.key) if _DAY.fullmatch(fact.key) else ""
    label = name or field_words(page.words, fact.key)
    style = kinds.said_row if fact.said else kinds.body
    cells = (
        Cell(0, Text(label, kinds.caption, x - 8, page.pen)),
        Cell(x, Text(_value(page.words, fact), style, page.width - x, page.pen)),
    )
    return Row(cells, page.width)


def _value(words: Words, fact: AccessFact) -> str:
    if _DAY.fullmatch(fact.text):
        return say_day(words, fact.text)
    if _KEY.fullmatch(fact.text) and (not fact.said or "_" in fact.text):
        return choice_words(words, fact.text)
    return fact.text
