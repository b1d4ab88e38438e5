"""The Coaching agreement: who and what, the clauses, the client's choices, two signatures."""

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import AgreementContent, Part, shows
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Box, Lines, Stack
from coachdesk.handouts.own_text import clause_blocks, clauses_said
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.questions import facts, name_to_write, signatures, tick_line

_SESSIONS_MM, _LENGTH_MM, _FEE_MM = 60.0, 106.0, 142.6
_LINES_FOR_NO_TEXT = 10


def agreement(page: Page, content: AgreementContent) -> list[Block]:
    """The blocks of the page; it flows on where the agreement is long."""
    words, scale = page.words, page.type.scale
    day = day_of(content.signed_on)
    signed = words("Signed on {day}", day=words.paper_day(day)) if day else ""
    blocks: list[Block] = [
        title(page, words("Our agreement"), words("How we work together, in plain words"), signed),
        *facts(page, _facts(page, content)),
        *_clauses(page, content),
    ]
    last = [_choices(page, content).above(18 * scale)] if shows(content, Part.CHOICES) else []
    if shows(content, Part.SIGNATURES):
        for each in last:
            each.keep = True
        last.append(_signatures(page, content).above(24 * scale))
    return [*blocks, *last]


def _facts(page: Page, content: AgreementContent) -> list[tuple[float, str, str]]:
    words, room = page.words, page.part(_SESSIONS_MM) - GUTTER
    who = words(
        "{client} and {coach}",
        client=content.client or name_to_write(page.type.strong, room),
        coach=content.coach or content.practice or words("your coach"),
    )
    least, most = content.shortest, content.longest
    length = (
        words("{n} minutes", n=most)
        if least == most
        else words("{n} to {m} minutes", n=least, m=most)
    )
    return [
        (0.0, words("Between"), who),
        (_SESSIONS_MM, words("Sessions"), words("Five, then check-ins")),
        (_LENGTH_MM, words("Length"), length),
        (_FEE_MM, words("Fee"), content.fee),
    ]


def _clauses(page: Page, content: AgreementContent) -> list[Block]:
    clauses = clauses_said(page, content.text)
    if clauses:
        blocks = clause_blocks(page, clauses)
        blocks[0].above(15 * page.type.scale, keep=blocks[0].keep)
        return blocks
    name = heading(page, page.words("What we agree"), page.width)
    return [
        name.above(15 * page.type.scale, keep=True),
        Lines(_LINES_FOR_NO_TEXT, page.width, first=24),
    ]


def _choices(page: Page, content: AgreementContent) -> Block:
    words, scale = page.words, page.type.scale
    pad = 13.0
    width = page.width - 2 * pad
    coach = content.coach or content.practice or words("My coach")
    lines = [
        tick_line(page, text, _key(field), value, width).above(6 * scale)
        for text, field, value in (
            (words("My name and hours may appear in the coaching log that {coach} keeps for a"
                   " credential.", coach=coach), "choice.log", content.may_log),
            (words("{coach} may send handouts to my e-mail address.", coach=coach),
             "choice.email", content.may_send),
            (words("If my employer pays: share only the goals I mark, and nothing else."),
             "choice.sponsor", content.tell_sponsor),
        )
    ]  # fmt: skip
    head = heading(page, words("My choices"), width)
    return Box(Stack([head, *lines]), page.width, pad=11, across=pad)


def _key(field: str) -> FieldKey:
    return FieldKey("answer", "introductory", field)


def _signatures(page: Page, content: AgreementContent) -> Block:
    words, day = page.words, day_of(content.signed_on)
    coach = content.coach or content.practice
    of_practice = content.practice if content.practice != coach else ""
    people = (
        (content.client, words("Client")),
        (
            coach or words("your coach"),
            words("Coach, {practice}", practice=of_practice) if of_practice else words("Coach"),
        ),
    )
    return signatures(page, people, words.paper_day(day) if day else "")
