"""What lies behind a pair of thoughts: where it shows, the evidence, an experiment, the loops."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from coachdesk.domain.thought import Thought
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.journey.sections.goal_link import goal_link
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words

DETAILS = (
    "where_it_shows", "evidence_for", "evidence_against", "experiment", "experiment_on",
)  # fmt: skip
LOOP = ("feeling", "action", "result")


def build_details(card: RecordCard, lines: QVBoxLayout) -> None:
    """Where the thought shows, what speaks for and against it, what will test it, and when."""
    words, form, look = card.words, card.form, card.look
    lines.addWidget(
        _field(card, "where_it_shows", words("Where it shows"), words("Mondays, in the planning"))
    )
    lines.addWidget(
        form.side_by_side(
            _field(card, "evidence_for", words("What speaks for it"), rows=2),
            _field(card, "evidence_against", words("What speaks against it"), rows=2),
        )
    )
    experiment = _field(
        card,
        "experiment",
        words("An experiment"),
        words("Say no to one small thing, and see what happens"),
    )
    until = form.day_field(words("On"), words("fri, +1w"))
    card.binder.day(until, card.reader("experiment_on"), card.keeper("experiment_on"))
    begins = form.day_field(words("First day of the 21"), words("tomorrow"))
    card.binder.day(begins, card.reader("start_on"), card.keeper("start_on"))
    line = row(spacing=look.px(18))
    for part, width in ((form.labelled(words("On"), until), 170),):
        part.setFixedWidth(look.px(width))
        add_all(line, experiment, part)
    line.setStretch(0, 1)
    lines.addLayout(line)
    last = row(spacing=look.px(18))
    first_day = form.labelled(words("First day of the 21"), begins)
    first_day.setFixedWidth(look.px(190))
    goal = form.labelled(
        words("The goal it serves"), goal_link(card, card.reader("goal_id"), card.keeper("goal_id"))
    )
    add_all(last, first_day, goal, None)
    lines.addLayout(last)


def build_loop(card: RecordCard, lines: QVBoxLayout) -> None:
    """What each thought leads to: the feeling, what is done, and what comes of it."""
    words, look = card.words, card.look
    both = row(spacing=look.px(32))
    for which, title, tone in (
        ("hindering", words("With the thought that gets in the way"), "clay"),
        ("chosen", words("With the thought chosen"), "accent"),
    ):
        one = column(spacing=look.px(8))
        one.addWidget(Paragraph(look, title, Type.HEADING, tone))
        for part, label in (
            ("feeling", words("I feel")),
            ("action", words("so I do")),
            ("result", words("and what comes of it")),
        ):
            one.addWidget(_field(card, f"{which}_{part}", label, context=title))
        both.addLayout(one, 1)
    lines.addLayout(both)


def filled_words(words: Words, thought: Thought) -> tuple[str, str]:
    """How much stands in the two folded parts, each empty when nothing does."""
    loops = [f"{which}_{part}" for which in ("hindering", "chosen") for part in LOOP]
    return _count(words, thought, DETAILS), _count(words, thought, loops)


def _count(words: Words, thought: Thought, names: tuple[str, ...] | list[str]) -> str:
    filled = sum(bool(str(getattr(thought, name)).strip()) for name in names)
    return words("{n} of {m} written", n=filled, m=len(names)) if filled else ""


def _field(
    card: RecordCard,
    name: str,
    label: str,
    example: str = "",
    *,
    rows: int = 1,
    context: str = "",
) -> QWidget:
    said = f"{context}: {label}" if context else label
    field = GrowingField(card.look, said, placeholder=example, rows=rows)
    card.binder.text(field, card.reader(name), card.keeper(name))
    return card.form.labelled(label, field)
