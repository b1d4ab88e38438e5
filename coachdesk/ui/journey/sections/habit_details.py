"""The rest of a habit: built or reduced, why, who supports it, its first and last day."""

from PySide6.QtWidgets import QVBoxLayout

from coachdesk.domain.habit import Habit, HabitKind
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.words import Words


def build_details(card: RecordCard[Habit], lines: QVBoxLayout) -> None:
    """Tie the rest of a habit's fields."""
    words, form, look, binder = card.words, card.form, card.look, card.binder
    why = GrowingField(
        look, words("Why it matters"), placeholder=words("Because mornings decide the day"), rows=1
    )
    binder.text(why, card.reader("why"), card.keeper("why"))
    lines.addWidget(form.labelled(words("Why it matters"), why))
    kind = Segments(
        look,
        [(HabitKind.BUILD, words("Build it")), (HabitKind.REDUCE, words("Do it less"))],
        name=words("Build or reduce"),
        clearable=False,
        height=36,
    )
    binder.choice(
        kind,
        card.reader("kind"),
        lambda key, source: card.keep(source, kind=HabitKind(key)),
    )
    support = LineField(look, words("Who supports it"), placeholder=words("Sam, on Sundays"))
    binder.text(support, card.reader("support_person"), card.keeper("support_person"))
    line = row(spacing=look.px(18))
    add_all(line, form.labelled(words("Build or reduce"), kind))
    line.addWidget(form.labelled(words("Who supports it"), support), 1)
    lines.addLayout(line)
    days = row(spacing=look.px(18))
    for name, label, example in (
        ("start_on", words("First day"), words("tomorrow, mon")),
        ("ended_on", words("Ended on"), words("today")),
    ):
        day = form.day_field(label, example)
        binder.day(day, card.reader(name), card.keeper(name))
        part = form.labelled(label, day)
        part.setFixedWidth(look.px(170))
        days.addWidget(part)
    days.addStretch(1)
    lines.addLayout(days)


def details_words(words: Words, habit: Habit) -> str:
    """What stands in the folded part, in a few words."""
    said = [
        words("to do less") if habit.kind is HabitKind.REDUCE else "",
        words("why written") if habit.why.strip() else "",
        words("with {name}", name=habit.support_person.strip())
        if habit.support_person.strip() and len(habit.support_person) < 40
        else "",
        words("ended") if habit.ended_on else "",
    ]
    return " · ".join(part for part in said if part)
