"""What is counted on the way to a goal, from where to where, and when it is looked at again."""

from PySide6.QtWidgets import QBoxLayout

from coachdesk.ui.journey.strategy.part import Part
from coachdesk.ui.widgets.fields import LineField, NumberField
from coachdesk.ui.widgets.layout import row


class Counted(Part):
    """The success measure in figures, and the review date."""

    def build(self) -> None:
        look, words = self.look, self.words
        measure = LineField(look, words("What we count"), placeholder=words("Rested mornings"))
        unit = LineField(look, words("Unit"), placeholder=words("a week"))
        start = NumberField(look, words("From"), placeholder="2", width=72)
        target = NumberField(look, words("To"), placeholder="5", width=72)
        self.tie_goal(measure, "measure")
        self.tie_goal(unit, "unit")
        self._tie_number(start, "baseline")
        self._tie_number(target, "target")
        self.review = self.form.day_field(words("We look again"), words("+2w"))
        self.binder.day(
            self.review,
            lambda journey: getattr(journey.strategy(self.goal_id), "review_on", ""),
            lambda day, source: self.write_strategy(source, review_on=day),
            lambda journey: self.judged(
                journey, getattr(journey.strategy(self.goal_id), "review_on", "")
            ),
        )
        self.review.setFixedWidth(look.px(158))
        form, gap = self.form, look.px(14)
        self.sides: QBoxLayout = row(spacing=gap)
        named, figures = row(spacing=gap), row(spacing=gap)
        named.addWidget(form.labelled(words("What we count"), measure), 5)
        named.addWidget(form.labelled(words("Unit"), unit), 3)
        figures.addWidget(form.labelled(words("From"), start))
        figures.addWidget(form.labelled(words("To"), target))
        figures.addWidget(form.labelled(words("We look again"), self.review))
        figures.addStretch(1)
        self.sides.addLayout(named, 1)
        self.sides.addLayout(figures)
        self.lines.addLayout(self.sides)

    def fit(self, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self.sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _tie_number(self, field: NumberField, name: str) -> None:
        self.binder.amount(
            field,
            lambda journey: getattr(self.goal(journey), name, None),
            lambda value, source: self.change_goal(source, **{name: value}),
        )
