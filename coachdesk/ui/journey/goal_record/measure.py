"""How a goal is measured: a number that moves, a sentence that tells, and the days."""

from datetime import date
from typing import Any

from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import change_goal, measure
from coachdesk.domain.goal import Direction, Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import DayText, day_of, day_text, ends_before_start
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.journey.goal_record.labels import direction_options
from coachdesk.ui.journey.goal_record.statement import note_rewordings
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import GrowingField, LineField, NumberField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Paragraph

MOST_VALUES = 4


class GoalMeasure(QWidget):
    """Measure, unit and direction; baseline, target and the value on a day; evidence; dates."""

    def __init__(
        self,
        context: StageContext,
        binder: Binder,
        goal_id: str,
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.binder, self.goal_id = context, binder, goal_id
        self.look, self.words = context.room.look, context.room.words
        self.form = Form(context, binder)
        self._body = column(self, spacing=self.look.px(14))
        self._build_measure()
        self._build_numbers()
        self._build_evidence()
        self._build_days()

    def _build_measure(self) -> None:
        words = self.words
        name = LineField(self.look, words("Measure"), placeholder=words("Rested mornings"))
        self._tie_text(name, "measure")
        note_rewordings(
            self.context, self.binder, name, self.goal_id, "measure", lambda goal: goal.measure
        )
        unit = LineField(self.look, words("Unit"), placeholder=words("a week"))
        self._tie_text(unit, "unit")
        way = Segments(self.look, direction_options(words), name=words("Direction"))
        self.binder.choice(
            way,
            lambda journey: self._of(journey, "direction"),
            lambda key, source: self._set(source, direction=Direction(key) if key else None),
        )
        line = row(spacing=self.look.px(14))
        line.addWidget(self.form.labelled(words("Measure"), name), 3)
        line.addWidget(self.form.labelled(words("Unit"), unit), 2)
        line.addWidget(self.form.labelled(words("Direction"), way))
        self._body.addLayout(line)

    def _build_numbers(self) -> None:
        words = self.words
        baseline = self._number("baseline", words("Baseline"))
        target = self._number("target", words("Target"))
        note_rewordings(
            self.context,
            self.binder,
            target,
            self.goal_id,
            "target",
            lambda goal: "" if goal.target is None else str(goal.target),
        )
        self.on = self.form.day_field(words("On"), words("today"))
        self.on.show_day(day_text(self.context.room.desk.today()))
        self.on.setFixedWidth(self.look.px(150))
        self.on.setReadOnly(self.context.reading_only)
        self.value = NumberField(self.look, words("Value on that day"), width=76)
        self.binder.amount(self.value, self._measured, self._keep_measured)
        self.on.day_changed.connect(lambda: self._show_value(self.context.journey()))
        line = row(spacing=self.look.px(14))
        add_all(
            line,
            self.form.labelled(words("Baseline"), baseline),
            self.form.labelled(words("Target"), target),
            self.form.labelled(words("Value"), self.value),
            self.form.labelled(words("On"), self.on),
            None,
        )
        self._body.addLayout(line)
        self._values = Paragraph(self.look, "", Type.CAPTION, "ink3")
        self._body.addWidget(self._values)
        self.binder.also(self._show_values)

    def _build_evidence(self) -> None:
        words = self.words
        evidence = GrowingField(
            self.look, words("How I will know"), placeholder=words("What I will see or hear")
        )
        self._tie_text(evidence, "evidence")
        note_rewordings(
            self.context, self.binder, evidence, self.goal_id, "evidence",
            lambda goal: goal.evidence,
        )  # fmt: skip
        self._body.addWidget(self.form.labelled(words("How I will know"), evidence))

    def _build_days(self) -> None:
        words = self.words
        fields = []
        for name, label in (("start_on", words("Start")), ("target_on", words("Target date"))):
            field = self.form.day_field(label, words("29 May, +12w"))
            self._tie_day(field, name)
            fields.append(self.form.labelled(label, field))
        self._body.addWidget(self.form.side_by_side(*fields))
        backwards = Paragraph(self.look, "", Type.CAPTION, "attention")
        self._body.addWidget(backwards)

        def judge(journey: Journey) -> None:
            goal = journey.find(Goal, self.goal_id)
            wrong = goal is not None and ends_before_start(goal.start_on, goal.target_on)
            backwards.set_text(words("The target date lies before the start.") if wrong else "")
            backwards.setVisible(wrong)

        self.binder.also(judge)

    # Rows

    def _tie_day(self, field: Any, name: str) -> None:
        self.binder.day(
            field,
            lambda journey: self._of(journey, name) or "",
            lambda day, source: self._set(source, **{name: DayText(day)}),
        )

    def _number(self, name: str, label: str) -> NumberField:
        field = NumberField(self.look, label, width=76)
        self.binder.amount(
            field,
            lambda journey: self._of(journey, name),
            lambda value, source: self._set(source, **{name: value}),
        )
        return field

    def _tie_text(self, field: LineField | GrowingField, name: str) -> None:
        self.binder.text(
            field,
            lambda journey: self._of(journey, name) or "",
            lambda value, source: self._set(source, **{name: value}),
            key=f"goal-{self.goal_id}-{name}",
        )

    def _of(self, journey: Journey, name: str) -> Any:
        return getattr(journey.find(Goal, self.goal_id), name, None)

    def _set(self, source: Source, **changes: Any) -> None:
        session = self.context.session_key()
        change_goal(self.context.room.desk, self.goal_id, source, session_id=session, **changes)

    # The value on a day

    def _day(self) -> DayText:
        typed = self.on.day()
        return typed if day_of(typed) else day_text(self.context.room.desk.today())

    def _measured(self, journey: Journey) -> float | None:
        day = self._day()
        found = [each.value for each in journey.values(self.goal_id) if each.on == day]
        return found[-1] if found else None

    def _keep_measured(self, value: float | None, source: Source) -> None:
        measure(
            self.context.room.desk, self.context.place(), self.goal_id, self._day(), value, source
        )

    def _show_value(self, journey: Journey) -> None:
        self.value.show_number(self._measured(journey))

    def _show_values(self, journey: Journey) -> None:
        words = self.words
        latest = journey.values(self.goal_id)[-MOST_VALUES:]
        said = []
        for each in reversed(latest):
            day: date | None = day_of(each.on)
            said.append(
                words(
                    "{value} on {day}",
                    value=words.number(each.value),
                    day=words.short_day_with_year(day) if day else each.on,
                )
            )
        self._values.set_text(" · ".join(said))
        self._values.setVisible(bool(said))
