"""The head of a strategy: the goal, how success is known and counted, by when, how confident."""

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import change_goal
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of, ends_before_start
from coachdesk.domain.strategy import wants_raising
from coachdesk.ui.journey.strategy.part import Part
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Pill
from coachdesk.ui.widgets.fields import GrowingField, LineField, NumberField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Paragraph

TOP = Qt.AlignmentFlag.AlignTop


class Head(Part):
    """Goal, measure, day and confidence."""

    def build(self) -> None:
        look, words = self.look, self.words
        self.lines.setSpacing(look.px(14))
        line = row(spacing=look.px(16))
        self.statement = Paragraph(look, "", Type.WORDS_LARGE)
        self.on_handout = Pill(look, words("On handout"), "accent", icon="printer")
        line.addWidget(self.statement, 1)
        line.addWidget(self.on_handout)
        self.title_line = line
        self.lines.addLayout(line)
        self.why = Paragraph(look, "", Type.WORDS_SMALL, "ink2")
        self.lines.addWidget(self.why)
        self._build_success()
        self._build_count()
        self.binder.also(self._show_goal)

    def _build_success(self) -> None:
        look, words = self.look, self.words
        self.evidence = LineField(
            look,
            words("I will know it worked when"),
            placeholder=words("Rested mornings go from 2 to 5 a week"),
        )
        self._tie_goal(self.evidence, "evidence")
        self.by = self.form.day_field(words("By"), words("29 May, +12w"))
        self.by.setFixedWidth(look.px(158))
        self.binder.day(
            self.by,
            lambda journey: getattr(self.goal(journey), "target_on", ""),
            lambda day, source: self._change(source, target_on=day),
            lambda journey: self._judged(journey, getattr(self.goal(journey), "target_on", "")),
        )
        self.confidence = ScaleDots(look, words("Confidence in this plan"), dot=13, gap=6)
        self.confidence.setFixedHeight(look.px(36))
        self.binder.scale(
            self.confidence,
            lambda journey: getattr(journey.strategy(self.goal_id), "confidence", None),
            lambda value, source: self.write_strategy(source, confidence=value),
        )
        line = row(spacing=look.px(14))
        line.addWidget(self.form.labelled(words("I will know it worked when"), self.evidence), 1)
        line.addWidget(self.form.labelled(words("By"), self.by))
        line.addWidget(self.form.scale_block(words("Confidence"), self.confidence), 0, TOP)
        self.lines.addLayout(line)
        self.raise_by_one = GrowingField(
            look,
            words("What would raise it by one?"),
            placeholder=words("A smaller first step, or someone to share it with"),
            rows=1,
        )
        self.tie_strategy(self.raise_by_one, "raise_by_one")
        self.raising = self.form.labelled(
            words("What would raise it by one?"),
            self.raise_by_one,
            words("below 7, a plan wants to be smaller or better supported"),
        )
        self.lines.addWidget(self.raising)

    def _build_count(self) -> None:
        look, words = self.look, self.words
        measure = LineField(look, words("What we count"), placeholder=words("Rested mornings"))
        unit = LineField(look, words("Unit"), placeholder=words("a week"))
        start = NumberField(look, words("From"), placeholder="2", width=72)
        target = NumberField(look, words("To"), placeholder="5", width=72)
        self._tie_goal(measure, "measure")
        self._tie_goal(unit, "unit")
        self._tie_number(start, "baseline")
        self._tie_number(target, "target")
        self.review = self.form.day_field(words("We look again"), words("+2w"))
        self.binder.day(
            self.review,
            lambda journey: getattr(journey.strategy(self.goal_id), "review_on", ""),
            lambda day, source: self.write_strategy(source, review_on=day),
            lambda journey: self._judged(
                journey, getattr(journey.strategy(self.goal_id), "review_on", "")
            ),
        )
        self.count = QWidget()
        grid = QGridLayout(self.count)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(14))
        for at, (label, field, stretch) in enumerate(
            (
                (words("What we count"), measure, 5),
                (words("Unit"), unit, 3),
                (words("From"), start, 0),
                (words("To"), target, 0),
                (words("We look again"), self.review, 0),
            )
        ):
            grid.addWidget(self.form.labelled(label, field), 0, at)
            grid.setColumnStretch(at, stretch)
        self.review.setFixedWidth(look.px(158))
        self.lines.addWidget(self.count)

    def _tie_goal(self, field: LineField, name: str) -> None:
        self.binder.text(
            field,
            lambda journey: getattr(self.goal(journey), name, ""),
            lambda value, source: self._change(source, **{name: value}),
            key=f"goal-{self.goal_id}-{name}",
        )

    def _tie_number(self, field: NumberField, name: str) -> None:
        self.binder.amount(
            field,
            lambda journey: getattr(self.goal(journey), name, None),
            lambda value, source: self._change(source, **{name: value}),
        )

    def _change(self, source: Source, **changes: Any) -> None:
        session = self.context.session_key()
        change_goal(self.room.desk, self.goal_id, source, session_id=session, **changes)

    def _judged(self, journey: Journey, day: str) -> str:
        goal, chosen = self.goal(journey), day_of(day)
        if goal is None or chosen is None:
            return ""
        if ends_before_start(goal.start_on, day):
            return self.words("This lies before the goal’s start.")
        return self.words("This day has passed.") if chosen < self.room.desk.today() else ""

    def _show_goal(self, journey: Journey) -> None:
        goal = self.goal(journey)
        if goal is None:
            return
        self.statement.set_text(goal.statement)
        self.why.set_text(goal.why)
        self.why.setVisible(bool(goal.why.strip()))
        self.on_handout.setVisible(goal.status is GoalStatus.ACTIVE)
        strategy = journey.strategy(self.goal_id)
        low = wants_raising(strategy)
        said = strategy is not None and bool(strategy.raise_by_one.strip())
        self.raising.setVisible(low or said or self.raise_by_one.hasFocus())
