"""The Coaching agreement: who and what, the clauses, the client's choices, two signatures."""

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import AgreementContent, Part, shows
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Box, Lines, Stack
from coachdesk.handouts.own_text import clause_blocks, clauses_said
from coachdesk.handouts.page import Page
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.questions import closer, facts, on_one_page, signatures, tick_line
from coachdesk.words import Words

_SESSIONS_MM, _LENGTH_MM, _FEE_MM = 60.0, 106.0, 142.6
_LINES_FOR_NO_TEXT = (10, 8, 6)


def agreement(page: Page, content: AgreementContent) -> list[Block]:
    """The blocks of the page; it flows on where the agreement is long.

    Where there is no text, there are as many lines for one as leave room for the signatures.
    """
    for lines in _LINES_FOR_NO_TEXT:
        blocks = closer(page, _blocks(page, content, lines))
        if content.text.template.strip() or on_one_page(page, blocks):
            return blocks
    return _blocks(page, content, _LINES_FOR_NO_TEXT[0])


def _blocks(page: Page, content: AgreementContent, lines: int) -> list[Block]:
    words, scale = page.words, page.type.scale
    day = day_of(content.signed_on)
    signed = words("Signed on {day}", day=words.paper_day(day)) if day else ""
    blocks: list[Block] = [
        title(page, words("Our agreement"), words("How we work together, in plain words"), signed),
        *facts(page, _facts(page, content), after=_beside(page, content)),
        *_clauses(page, content, lines),
    ]
    last = [_choices(page, content).above(18 * scale)] if shows(content, Part.CHOICES) else []
    if shows(content, Part.SIGNATURES):
        for each in last:
            each.keep = True
        last.append(_signatures(page, content).above(24 * scale))
    return [*blocks, *last]


def _coach(words: Words, content: AgreementContent) -> str:
    return content.coach or content.practice or words("your coach")


def _beside(page: Page, content: AgreementContent) -> str:
    """With whom, where the client's own name is a line to write on."""
    return page.words("and {coach}", coach=_coach(page.words, content))


def _facts(page: Page, content: AgreementContent) -> list[tuple[float, str, str]]:
    words = page.words
    coach = _coach(words, content)
    both = words("{client} and {coach}", client=content.client, coach=coach)
    who = both if content.client else ""
    least, most = content.shortest, content.longest
    length = (
        words.count("{n} minute", "{n} minutes", most)
        if least == most
        else words("{n} to {m} minutes", n=least, m=most)
    )
    return [
        (0.0, words("Between"), who),
        (_SESSIONS_MM, words("Sessions"), words("Five, then check-ins")),
        (_LENGTH_MM, words("Length"), length),
        (_FEE_MM, words("Fee"), content.fee),
    ]


def _clauses(page: Page, content: AgreementContent, lines: int) -> list[Block]:
    clauses = clauses_said(page, content.text)
    if clauses:
        blocks = clause_blocks(page, clauses)
        blocks[0].above(15 * page.type.scale, keep=blocks[0].keep)
        return blocks
    name = heading(page, page.words("What we agree"), page.width)
    return [
        name.above(15 * page.type.scale, keep=True),
        Lines(lines, page.width, first=24),
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
            _coach(words, content),
            words("Coach, {practice}", practice=of_practice) if of_practice else words("Coach"),
        ),
    )
    return signatures(page, people, words.paper_day(day) if day else "")
