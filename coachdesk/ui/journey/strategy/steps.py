"""The action steps of a goal: what, by when, who; needs and effort a key away; the first one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.steps import (
    add_step,
    change_step,
    make_first,
    order_steps,
    remove_step,
    tick,
)
from coachdesk.domain.ids import SessionId
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.step import Effort, Outcome, Step, is_late, is_too_far, outcome_of
from coachdesk.ui.journey.strategy.part import Part, RecordRow
from coachdesk.ui.journey.strategy.record_list import RecordList
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.choices import Segments, Tick
from coachdesk.ui.widgets.controls import Button, IconButton, Pill
from coachdesk.ui.widgets.days import DayField
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip

TOP = Qt.AlignmentFlag.AlignTop


class FirstChip(Button):
    """Marks the first step: clay where it is the one, dashed where it may become it."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, "dashed", size="compact")
        self.setCheckable(True)

    def show_first(self, first: bool) -> None:
        """Show whether this is the first step."""
        self.setChecked(first)
        self.set_kind("chip" if first else "dashed")

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        if self.isChecked():
            return self._look.colour("clayTint"), None, self._look.colour("clay")
        return super()._colours()


class StepRow(RecordRow):
    """One step. Its second line, with needs, effort and place, opens by the chevron."""

    kind = Step  # type: ignore[assignment]

    def build(self) -> None:
        look, words = self.look, self.words
        self.done = Tick(look, name=words("Done"))
        self.done.setFixedWidth(look.px(24))
        self.done.setFixedHeight(look.px(29))
        self.binder.tick(self.done, self._is_done, lambda on, _source: self._tick(on))
        what = self.first_line("what", words("Step"))
        self.first_chip = FirstChip(look, words("First step"))
        self.first_chip.setToolTip(plain_tip(words("The first step, within 48 hours")))
        self.first_chip.clicked.connect(self._on_first)
        self.first_chip.setEnabled(not self.context.reading_only)
        self.outcome = Pill(look, "")
        self.outcome.hide()
        self.by = self._day()
        self.who = LineField(look, words("Who"), placeholder=words("who"), plain=True)
        self.who.setProperty("tone", "ink2")
        self.who.setFixedWidth(look.px(104))
        self.tie(self.who, "who")
        self.more = IconButton(look, "chevron-down", words("More about this step"), size=28)
        self.more.setCheckable(True)
        self.more.clicked.connect(self._on_more)
        self.line.addWidget(self.done, 0, TOP)
        self.line.addWidget(what, 1, TOP)
        for each in (self.outcome, self.first_chip, self.by, self.who, self.more):
            self.line.addWidget(each, 0, TOP)
        self.line.addWidget(self.remove_button(words("Remove this step")), 0, TOP)
        self._build_more()
        self.binder.also(self._show_state)

    def fit(self, narrow: bool) -> None:
        self.put(self.by, self.who, under=narrow, at=4)

    def _day(self) -> DayField:
        field = DayField(
            self.look,
            self.words,
            self.words("By when"),
            self.room.desk.today,
            placeholder=self.words("by when"),
            plain=True,
        )
        field.setProperty("tone", "ink2")
        field.setFixedWidth(self.look.px(138))
        self.binder.day(
            field,
            lambda journey: self.record(journey).by,
            lambda day, source: self.write(source, by=day),
            self._judged,
        )
        return field

    def _build_more(self) -> None:
        look, words = self.look, self.words
        self.second = QWidget()
        line = row(self.second, spacing=look.px(10))
        line.setContentsMargins(look.px(50), 0, look.px(40), look.px(8))
        self.where = self._small("where", words("Where"), words("at the station shop"))
        self.needs = self._small("needs", words("Needs"), words("an hour, a ladder"))
        effort = Segments(
            look,
            [
                (Effort.SMALL, words("S")),
                (Effort.MEDIUM, words("M")),
                (Effort.LARGE, words("L")),
            ],
            name=words("Effort: small, medium or large"),
            height=28,
        )
        self.binder.choice(
            effort,
            lambda journey: self.record(journey).effort,
            lambda key, source: self.write(source, effort=Effort(key) if key else None),
        )
        for label, field, stretch in (
            (words("Where"), self.where, 1),
            (words("Needs"), self.needs, 1),
            (words("Effort"), effort, 0),
        ):
            name = Label(look, label, Type.CAPTION, "ink3")
            name.setBuddy(field)
            line.addWidget(name)
            line.addWidget(field, stretch)
        self.second.hide()
        self.lines.addWidget(self.second)

    def _small(self, name: str, label: str, example: str) -> LineField:
        field = LineField(self.look, label, placeholder=example)
        field.setFixedHeight(self.look.px(30))
        self.tie(field, name)
        return field

    def record(self, journey: Journey) -> Step:
        found = journey.find(Step, self.record_id)
        assert found is not None
        return found

    def write(self, source: Source, **changes: object) -> None:
        change_step(self.room.desk, self.record_id, source, **changes)

    def delete(self) -> None:
        remove_step(self.room.desk, self.record_id)

    def _is_done(self, journey: Journey) -> bool:
        return outcome_of(self.record(journey), journey.reviews()) is Outcome.DONE

    def _tick(self, on: bool) -> None:
        tick(self.room.desk, self.context.place(), self.record_id, done=on)

    def _on_first(self) -> None:
        on = self.first_chip.isChecked()
        if self.context.act(lambda: make_first(self.room.desk, self.record_id, first=on)) and on:
            self._open(True)

    def _on_more(self) -> None:
        self._open(self.more.isChecked())

    def _open(self, wide: bool) -> None:
        self.more.setChecked(wide)
        self.more.set_icon("chevron-up" if wide else "chevron-down")
        self.second.setVisible(wide)

    def _judged(self, journey: Journey) -> str:
        step = self.record(journey)
        if is_late(step, journey.reviews(), self.room.desk.today()):
            return self.words("This day has passed.")
        return ""

    def _outcome_word(self, journey: Journey) -> tuple[str, str]:
        """What was said of the step since; done shows by its tick."""
        said = outcome_of(self.record(journey), journey.reviews())
        words = {
            Outcome.PARTLY: (self.words("Partly"), "attention"),
            Outcome.NOT_YET: (self.words("Not yet"), "clay"),
            Outcome.LET_GO: (self.words("Let go"), "plain"),
        }
        return words.get(said, ("", "plain")) if said is not None else ("", "plain")

    def _show_state(self, journey: Journey) -> None:
        step = self.record(journey)
        chosen = journey.first_step(step.goal_id) if step.goal_id else None
        word, tone = self._outcome_word(journey)
        self.outcome.show_word(word, tone)
        self.first_chip.show_first(step.is_first)
        self.first_chip.setVisible(step.is_first or chosen is None or self.more.isChecked())
        if step.where or step.needs or step.effort:
            if not self.more.isChecked() and not self.property("seen"):
                self._open(bool(step.is_first and step.where))
            self.setProperty("seen", True)


class Steps(Part):
    """The steps in order, and a quiet word about the first one."""

    def build(self) -> None:
        words = self.words
        add = Button(self.look, words("Step"), "quiet", icon="plus", size="compact")
        add.setAccessibleName(words("Add a step"))
        add.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line at the end is the keyboard's way
        if self.context.reading_only:
            add.hide()
        self.head(words("Action steps"), add)
        self.list = RecordList(
            self.context,
            add=words("Add a step, Enter for the next one"),
            placeholder=words("Add a step, Enter for the next one"),
            make=lambda record_id: StepRow(self.context, record_id),
            keep=lambda text: add_step(self.room.desk, self.context.place(), text, self.goal_id),
            order=lambda ids: order_steps(self.room.desk, ids),
            icon="square-dashed",
        )
        add.clicked.connect(self.list.write)
        self.lines.addWidget(self.list)
        self.note = Paragraph(self.look, "", Type.CAPTION, "ink2")
        self.lines.addWidget(self.note)

    def fit(self, narrow: bool) -> None:
        self.list.fit(narrow)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        steps = journey.of_goal(Step, self.goal_id)
        self.list.show_records([each.id for each in steps], journey)
        note = self._first_words(journey, bool(steps))
        self.note.set_text(note)
        self.note.setVisible(bool(note))

    def _first_words(self, journey: Journey, has_steps: bool) -> str:
        words = self.words
        first = journey.first_step(self.goal_id)
        if first is None:
            return words("Which of these comes first, within 48 hours?") if has_steps else ""
        if not first.by:
            return words("When, in the next 48 hours, does the first step happen?")
        session = _session(journey, first.session_id)
        if day_of(first.by) is None or session is None:
            return ""
        agreed = self.room.desk.local(held_at(session)).date()
        if is_too_far(first.by, agreed):
            return words("The first step is more than 48 hours away. Is there a smaller one?")
        return ""


def _session(journey: Journey, session_id: SessionId) -> Session | None:
    return next((each for each in journey.sessions if each.id == session_id), None)
