"""A goal with everything that can be said of it, field by field; every field may stay empty."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import change_goal, set_goal_status
from coachdesk.domain.area import Area
from coachdesk.domain.goal import (
    SUPPORT_UNDER,
    Goal,
    GoalKind,
    GoalStatus,
    Motive,
    Wording,
)
from coachdesk.domain.ids import AreaId
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.journey.goal_record.history import GoalHistory
from coachdesk.ui.journey.goal_record.labels import (
    kind_options,
    motive_options,
    status_options,
    wording_options,
)
from coachdesk.ui.journey.goal_record.measure import GoalMeasure
from coachdesk.ui.journey.goal_record.smart import SmartTicks
from coachdesk.ui.journey.goal_record.sponsor import SponsorRow
from coachdesk.ui.journey.goal_record.statement import tie_statement
from coachdesk.ui.journey.value_chips import ValueChips
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Segments
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph


class GoalRecord(QWidget):
    """The full record of one goal.

    ``context`` is the page it is shown from: changes are noted with that page's session, and
    nothing can be written where the context is for reading only. ``goal_id`` is the goal; one that
    is gone shows empty fields and changes nothing. ``with_words`` is false where the page shows the
    goal's words and why already. ``with_measure`` is false where it shows measure and dates.

    The record ties its own fields. Call ``refresh`` whenever the journey changed; it never
    disturbs a field that is being typed in.
    """

    def __init__(
        self,
        context: StageContext,
        goal_id: str,
        *,
        with_words: bool = True,
        with_measure: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.goal_id = context, goal_id
        self.look, self.words = context.room.look, context.room.words
        self.binder = Binder(context, self)
        self.form = Form(context, self.binder)
        self._body = column(self, spacing=self.look.px(14))
        if with_words:
            self._build_words()
        self._body.addWidget(SmartTicks(context, self.binder, goal_id))
        self._build_behind()
        self._build_nature()
        if with_measure:
            self._body.addWidget(rule())
            self._body.addWidget(GoalMeasure(context, self.binder, goal_id))
        self._body.addWidget(rule())
        self._build_scales()
        self._build_end()
        self._body.addWidget(GoalHistory(context, self.binder, goal_id))
        self.refresh(context.journey())

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        self.binder.refresh(journey)

    # The parts

    def _build_words(self) -> None:
        words, name = self.words, self.context.first_name
        self.statement = GrowingLine(
            self.look, words("Goal"), role=Type.WORDS_FIELD, rows=2, kind="field"
        )
        tie_statement(self.context, self.binder, self.statement, self.goal_id)
        self._body.addWidget(
            self.form.labelled(words("Goal"), self.statement, words("in {name}’s words", name=name))
        )
        why = GrowingField(self.look, words("Why it matters"))
        self._tie_text(why, "why")
        self._body.addWidget(self.form.labelled(words("Why it matters"), why))

    def _build_behind(self) -> None:
        words = self.words
        areas: list[tuple[str, str]] = [("", words("No area"))]
        areas += [(each.id, each.name) for each in self.context.journey().all(Area)]
        area = Choice(self.look, words("Area"), areas)
        # A long name must not push the column beside it out of a drawer.
        area.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        area.setMinimumContentsLength(10)
        self.binder.choice(
            area,
            lambda journey: self._of(journey, "area_id"),
            lambda key, source: self._set(source, area_id=AreaId(key)),
        )
        benefits = self._line("benefits", words("Who benefits"), words("Me, and the children"))
        self._body.addWidget(
            self.form.side_by_side(self.form.labelled(words("Area"), area), benefits)
        )
        chips = ValueChips(self.context, self.goal_id)
        self.binder.also(chips.show_journey)
        self._body.addWidget(self.form.labelled(words("Values behind it"), chips))

    def _build_nature(self) -> None:
        words = self.words
        self._body.addWidget(self._segments("kind", words("Kind"), kind_options(words), GoalKind))
        self._body.addWidget(
            self._segments("wording", words("Worded"), wording_options(words), Wording)
        )
        self.instead = self._line(
            "instead", words("What instead?"), words("What you would rather have or do")
        )
        self._body.addWidget(self.instead)
        self.binder.also(
            lambda journey: self.instead.setVisible(
                self._of(journey, "wording") is Wording.AWAY or bool(self._of(journey, "instead"))
            )
        )
        self._body.addWidget(
            self._segments("motive", words("Where it comes from"), motive_options(words), Motive)
        )

    def _build_scales(self) -> None:
        words = self.words
        for name, label in (
            ("importance", words("Importance")),
            ("confidence", words("Confidence")),
            ("commitment", words("Commitment")),
        ):
            self._body.addLayout(self._scale_line(name, label))
        hint = Paragraph(
            self.look,
            words("Under 7: make the goal smaller, or add support?"),
            Type.BODY,
            "attention",
        )
        self._body.addWidget(hint)
        self.binder.also(
            lambda journey: hint.setVisible(
                (self._of(journey, "confidence") or SUPPORT_UNDER) < SUPPORT_UNDER
            )
        )

    def _build_end(self) -> None:
        words = self.words
        self._body.addWidget(
            self._line("celebrate", words("How reaching it is celebrated"), words("A day at sea"))
        )
        status = Segments(self.look, status_options(words), name=words("Status"), clearable=False)
        self.binder.choice(
            status,
            lambda journey: self._of(journey, "status"),
            lambda key, _source: set_goal_status(
                self.context.room.desk,
                self.goal_id,
                GoalStatus(key),
                session_id=self.context.session_key(),
            ),
        )
        self._body.addWidget(self.form.labelled(words("Status"), status))
        self._body.addWidget(SponsorRow(self.context, self.binder, self.goal_id))

    # Rows

    def _line(self, name: str, label: str, example: str = "") -> QWidget:
        field = LineField(self.look, label, placeholder=example)
        self._tie_text(field, name)
        return self.form.labelled(label, field)

    def _segments(
        self,
        name: str,
        label: str,
        options: list[tuple[str, str]],
        kind: Callable[[str], Any],
    ) -> QWidget:
        field = Segments(self.look, options, name=label)
        self.binder.choice(
            field,
            lambda journey: self._of(journey, name),
            lambda key, source: self._set(source, **{name: kind(key) if key else None}),
        )
        return self.form.labelled(label, field)

    def _scale_line(self, name: str, label: str):  # type: ignore[no-untyped-def]
        dots = ScaleDots(self.look, label)
        self.binder.scale(
            dots,
            lambda journey: self._of(journey, name),
            lambda value, source: self._set(source, **{name: value}),
        )
        figure = Label(self.look, "–", Type.HEADING)
        figure.setFixedWidth(self.look.px(26))

        def show(_value: object = None) -> None:
            figure.set_text("–" if dots.rating() is None else str(dots.rating()))

        dots.rated.connect(show)
        self.binder.also(lambda journey: show())
        line = row(spacing=self.look.px(14))
        line.addWidget(Label(self.look, label, Type.HEADING), 1)
        line.addWidget(dots)
        line.addWidget(figure)
        return line

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
        change_goal(
            self.context.room.desk,
            self.goal_id,
            source,
            session_id=self.context.session_key(),
            **changes,
        )
