"""The certificate of an erasure: whose records went, when, by whom, what stays, and the copies."""

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.erasure import ErasureContent
from coachdesk.handouts.blocks import Block, Cell, Row, Stack, Text
from coachdesk.handouts.catalogue import certificate_name, gone_words
from coachdesk.handouts.page import Page
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.questions import signatures
from coachdesk.handouts.single import single
from coachdesk.words import Words


def certificate_pdf(content: ErasureContent, paper: PaperSize, words: Words) -> bytes:
    """The PDF of a certificate. The caller holds the lock on drawing."""
    return single(
        content.header, certificate_name(words), lambda page: _blocks(page, content), paper, words
    )


def _blocks(page: Page, content: ErasureContent) -> list[Block]:
    words = page.words
    coach = content.header.coach or content.header.practice
    return [
        title(
            page,
            certificate_name(words),
            words("Records of a coaching, removed for good and not kept in any other form"),
        ),
        _facts(page, content).above(18),
        heading(page, words("What was erased"), page.width).above(22),
        *_listed(
            page,
            [
                words("Name, contact details and everything noted about the person"),
                *(gone_words(words, each.group, each.count) for each in content.gone),
            ],
        ),
        heading(page, words("What stays"), page.width).above(18),
        *_listed(page, _staying(words, content)),
        heading(page, words("Copies of the practice"), page.width).above(18),
        *_listed(page, _copies(words, content)),
        signatures(page, ((coach, words("Coach")),)).above(30),
    ]


def _facts(page: Page, content: ErasureContent) -> Block:
    words, header, third = page.words, content.header, page.width / 3
    moment = words.local(content.at)
    facts = [
        (words("Client"), " · ".join(filter(None, (header.client, header.code)))),
        (words("Erased on"), f"{words.paper_day(moment.date())}, {words.time(moment)}"),
        (words("Erased by"), header.coach or header.practice),
    ]
    cells = [
        Cell(
            n * third,
            Stack(
                [
                    Text(name, page.type.column, third - 10, page.pen),
                    Text(said, page.type.strong, third - 10, page.pen).above(1),
                ]
            ),
        )
        for n, (name, said) in enumerate(facts)
    ]
    return Row(cells, page.width)


def _staying(words: Words, content: ErasureContent) -> list[str]:
    said = []
    if content.hours:
        said.append(
            words.count(
                "{n} session as day, length, code and whether it was paid, to count my hours as a"
                " coach. What was said is gone.",
                "{n} sessions as day, length, code and whether they were paid, to count my hours as"
                " a coach. What was said is gone.",
                content.hours,
            )
        )
    if content.numbered:
        said.append(
            words.count(
                "{n} invoice or receipt as number, day, amounts and code, so that no number is"
                " missing.",
                "{n} invoices and receipts as number, day, amounts and code, so that no number is"
                " missing.",
                content.numbered,
            )
        )
    return said or [words("Nothing stays but this certificate.")]


def _copies(words: Words, content: ErasureContent) -> list[str]:
    if content.cleaned is None:
        return [
            words(
                "Earlier backups were left as they are. Newer ones take their place with time, and "
                "they are not used for anything but to restore a damaged practice."
            )
        ]
    said = []
    if content.cleaned or not content.left:
        said.append(
            words.count(
                "Erased from {n} backup as well.", "Erased from {n} backups as well.",
                content.cleaned,
            )
            if content.cleaned
            else words("No backup holds these records.")
        )  # fmt: skip
    if content.left:
        said.append(
            words(
                "These backups could not be opened and were left as they are: {names}",
                names=", ".join(content.left),
            )
        )
    return said


def _listed(page: Page, sentences: list[str]) -> list[Block]:
    style, indent = page.type.body, 14.0
    return [
        Row(
            (
                Cell(0, Text("•", style, indent, page.pen)),
                Cell(indent, Text(said, style, page.width - indent, page.pen)),
            ),
            page.width,
        ).above(4)
        for said in sentences
    ]
