"""The head of a strategy: the goal, how success is known, by when, and how confident."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout

from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import RAISE_UNDER
from coachdesk.ui.journey.goal_record.sponsor import SponsorButton
from coachdesk.ui.journey.strategy.part import Part
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton, Pill
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Paragraph

TOP = Qt.AlignmentFlag.AlignTop


class Head(Part):
    """Goal, measure, day and confidence."""

    def build(self) -> None:
        look, words = self.look, self.words
        self.lines.setSpacing(look.px(10))
        line = row(spacing=look.px(16))
        self.statement = Paragraph(look, "", Type.WORDS_LARGE)
        self.on_handout = Pill(look, words("On handout"), "accent", icon="printer")
        line.addWidget(self.statement, 1)
        end = row(spacing=look.px(10))
        end.addWidget(self.on_handout)
        self.record = IconButton(look, "target", words("The full record of this goal"))
        self.record.clicked.connect(self._open_record)
        end.addWidget(self.record)
        line.addLayout(end)
        line.setAlignment(end, TOP)
        self.lines.addLayout(line)
        self.why = Paragraph(look, "", Type.WORDS_SMALL, "ink2")
        self.lines.addWidget(self.why)
        self.sponsor = SponsorButton(self.context, self.goal_id)
        self.lines.addWidget(self.sponsor)
        self.binder.also(self.sponsor.show_journey)
        self._build_success()
        self.binder.also(self._show_goal)

    def _build_success(self) -> None:
        look, words = self.look, self.words
        self.evidence = LineField(
            look,
            words("I will know it worked when"),
            placeholder=words("Rested mornings go from 2 to 5 a week"),
        )
        self.tie_goal(self.evidence, "evidence")
        self.by = self.form.day_field(words("By"), words("29 May, +12w"))
        self.by.setFixedWidth(look.px(158))
        self.binder.day(
            self.by,
            lambda journey: getattr(self.goal(journey), "target_on", ""),
            lambda day, source: self.change_goal(source, target_on=day),
            lambda journey: self.judged(journey, getattr(self.goal(journey), "target_on", "")),
        )
        self.confidence = ScaleDots(look, words("Confidence in this plan"), dot=13, gap=6)
        self.confidence.setFixedHeight(look.px(36))
        self.binder.scale(
            self.confidence,
            lambda journey: getattr(journey.strategy(self.goal_id), "confidence", None),
            lambda value, source: self.write_strategy(source, confidence=value),
        )
        form, gap = self.form, look.px(14)
        self.sides: QBoxLayout = row(spacing=gap)
        self.sides.addWidget(form.labelled(words("I will know it worked when"), self.evidence), 1)
        end = row(spacing=gap)
        end.addWidget(form.labelled(words("By"), self.by))
        end.addWidget(form.scale_block(words("Confidence"), self.confidence), 0, TOP)
        end.addStretch(1)
        self.sides.addLayout(end)
        self.lines.addLayout(self.sides)
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
        self.confidence.rated.connect(self._show_raising)

    def fit(self, narrow: bool) -> None:
        direction = QBoxLayout.Direction
        self.sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _open_record(self) -> None:
        from coachdesk.ui.journey.goal_record import open_goal_record

        open_goal_record(self.context, self, self.goal_id)

    def _show_goal(self, journey: Journey) -> None:
        goal = self.goal(journey)
        if goal is None:
            return
        self.statement.set_text(goal.statement)
        self.why.set_text(goal.why)
        self.why.setVisible(bool(goal.why.strip()))
        self.on_handout.setVisible(goal.status is GoalStatus.ACTIVE)
        self._show_raising()

    def _show_raising(self, *_: object) -> None:
        """Ask what would raise a low confidence; never hide what was answered."""
        rated = self.confidence.rating()
        low = rated is not None and rated < RAISE_UNDER
        said = bool(self.raise_by_one.value().strip())
        self.raising.setVisible(low or said or self.raise_by_one.hasFocus())
