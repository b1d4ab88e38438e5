"""The Client privacy promise: the coach's own clauses, a contact, and a tick that it was read."""

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import Part, PrivacyContent, shows
from coachdesk.handouts.blocks import Block, Text
from coachdesk.handouts.own_text import clause_blocks, clauses_said, or_starter
from coachdesk.handouts.page import Page
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.questions import closer, signatures, tick_line


def privacy(page: Page, content: PrivacyContent) -> list[Block]:
    """The blocks of the page; it flows on where the promise is long."""
    words, scale = page.words, page.type.scale
    clauses = clause_blocks(page, clauses_said(page, or_starter(content.text, "promise")))
    for each in clauses[-2:]:  # nobody signs below a page of nothing
        each.keep = True
    if clauses:
        clauses[0].above(16 * scale, keep=clauses[0].keep)
    blocks: list[Block] = [
        title(
            page, words("My promise to you"), words("What I keep about you, and what you may ask")
        ),
        *clauses,
    ]
    if content.reach and shows(content, Part.REACH):
        blocks += [
            heading(page, words("How to reach me"), page.width).above(16 * scale, keep=True),
            Text(" · ".join(content.reach), page.type.body, page.width, page.pen).above(
                2 * scale, keep=True
            ),
        ]
    if shows(content, Part.HAVE_READ):
        key = FieldKey("answer", "introductory", "choice.promise")
        read = tick_line(
            page, words("I have read this, and I have a copy."), key, content.has_read, page.width
        )
        people = ((content.client, words("Client")),)
        blocks += [
            read.above(20 * scale, keep=True),
            signatures(page, people).above(4 * scale),
        ]
    return closer(page, blocks)
