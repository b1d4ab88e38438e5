"""A habit: cue, routine, reward; its tiny version and hard day; how often, and the days so far."""

from typing import Any

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLayout, QSizePolicy, QVBoxLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.thinking import add_habit, change_habit
from coachdesk.domain.habit import CueKind, Habit
from coachdesk.domain.ids import EngagementId, HabitId, SessionId
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.journey.habit_days import days_of_habit
from coachdesk.ui.journey.sections.day_sentences import SentenceLine, habit_sentences
from coachdesk.ui.journey.sections.goal_link import goal_link
from coachdesk.ui.journey.sections.habit_details import build_details, details_words
from coachdesk.ui.journey.sections.habit_rhythm import HabitRhythm
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import Choice, GrowingField, LineField
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import add_all, card, column, row, rule
from coachdesk.ui.widgets.text import Label

SIDE, INDENT = 12, 8  # a field in a card reaches 8 px to the left of its words


class HabitCard(RecordCard[Habit]):
    """The card of one habit."""

    def build(self) -> None:
        look, words = self.look, self.words
        whole = column(self)
        top = column(spacing=look.px(10))
        side = look.px(SIDE)
        top.setContentsMargins(side, look.px(10), side, look.px(12))
        add_all(top, self._head(), self._loop(), self._small())
        holder = QWidget()
        rhythm = row(holder)
        rhythm.setContentsMargins(look.px(INDENT), 0, look.px(INDENT), 0)
        self.rhythm = HabitRhythm(self)
        rhythm.addWidget(self.rhythm)
        top.addWidget(holder)
        whole.addLayout(top)
        whole.addWidget(rule())
        whole.addWidget(self._days())
        whole.addWidget(rule())
        folds = column()
        folds.setContentsMargins(*(look.px(each) for each in (16, 2, 16, 4)))
        self.details = Fold(look, words, words("Why, support, first and last day"), self._details)
        self.details.opened.connect(lambda: self.refresh(self.context.journey()))
        folds.addWidget(self.details)
        whole.addLayout(folds)
        self.binder.also(
            lambda journey: self.details.say(details_words(words, self.record(journey)))
        )

    def _head(self) -> QLayout:
        look, words = self.look, self.words
        line = row(spacing=look.px(8))
        self.name = LineField(
            look, words("Habit"), placeholder=words("Phone in the hall"), role=Type.HEADING
        )
        self.name.setProperty("kind", "well")
        self.name.setFixedHeight(look.px(34))
        self.binder.text(self.name, self.reader("name"), self.keeper("name"))
        self.goal = goal_link(self, self.reader("goal_id"), self.keeper("goal_id"))
        self.name.setMinimumWidth(look.px(170))
        line.addWidget(self.name, 1)
        line.addWidget(self.goal)
        line.addWidget(self.menu_button)
        return line

    # Cue, routine, reward

    def _loop(self) -> QLayout:
        look, words = self.look, self.words
        line = row(spacing=look.px(4))
        line.setContentsMargins(look.px(INDENT), 0, look.px(INDENT), 0)
        self.kind = self._cue_kind()
        self.anchor = GrowingLine(
            look,
            words("After which habit"),
            placeholder=words("after lunch"),
            role=Type.BODY,
            kind="well",
        )
        self.binder.text(self.anchor, self.reader("anchor"), self.keeper("anchor"))
        # The anchor is wanted the moment the kind is chosen; what is kept shows itself later.
        self.kind.chosen.connect(self._offer_anchor)
        self.binder.also(lambda journey: self._offer_anchor(self.record(journey).cue_kind or ""))
        examples = {
            "cue": words("Kettle on, 21:30"),
            "routine": words("Read ten pages"),
            "reward": words("The good tea"),
        }
        for n, (field, label, icon) in enumerate(
            (
                ("cue", words("Cue"), "bell"),
                ("routine", words("Routine"), "steps"),
                ("reward", words("Reward"), "sparkle"),
            )
        ):
            if n:
                line.addWidget(_Chevron(look))
            well = card("inset")
            lines = column(well, spacing=look.px(2))
            lines.setContentsMargins(*(look.px(each) for each in (6, 7, 6, 8)))
            head = row()
            head.addWidget(_WellHeading(look, icon, label))
            head.addStretch(1)
            lines.addLayout(head)
            lines.addWidget(self._words_field(field, label, examples[field]))
            if field == "cue":
                head.addWidget(self.kind)
                lines.addWidget(self.anchor)
            lines.addStretch(1)
            line.addWidget(well, 1)
        return line

    def _cue_kind(self) -> Choice:
        look, words = self.look, self.words
        made = Choice(
            look,
            words("Kind of cue"),
            [
                ("", words("any kind")),
                (CueKind.TIME, words("a time")),
                (CueKind.PLACE, words("a place")),
                (CueKind.AFTER_HABIT, words("after a habit")),
                (CueKind.FEELING, words("a feeling")),
                (CueKind.PERSON, words("a person")),
            ],
        )
        made.setProperty("kind", "quiet")
        made.setFont(look.font(Type.CAPTION))
        made.setFixedHeight(look.px(26))
        self.binder.choice(
            made,
            self.reader("cue_kind"),
            lambda key, source: self.keep(source, cue_kind=CueKind(key) if key else None),
        )
        return made

    def _words_field(self, field: str, label: str, example: str) -> GrowingField:
        made = GrowingField(
            self.look, label, placeholder=example, role=Type.WORDS_FIELD, rows=2, kind="well"
        )
        self.binder.text(made, self.reader(field), self.keeper(field))
        return made

    def _small(self) -> QWidget:
        words = self.words
        parts = []
        for field, label, note, example in (
            (
                "tiny",
                words("Tiny version"),
                words("two minutes or less"),
                words("Phone on the shelf"),
            ),
            (
                "if_then",
                words("On the hard day"),
                words("if … then …"),
                words("If I am late, then …"),
            ),
        ):
            made = QWidget()
            lines = column(made, spacing=self.look.px(1))
            head = row(spacing=self.look.px(8))
            head.setContentsMargins(self.look.px(INDENT), 0, 0, 0)
            name = Label(self.look, label, Type.BODY, "ink2")
            add_all(head, name, Label(self.look, note, Type.CAPTION, "ink3"), None)
            lines.addLayout(head)
            said = words("{label}, {note}", label=label, note=note)
            box = GrowingField(
                self.look, said, placeholder=example, role=Type.WORDS_FIELD, rows=1, kind="well"
            )
            self.binder.text(box, self.reader(field), self.keeper(field))
            lines.addWidget(box)
            parts.append(made)
        return self.form.side_by_side(*parts)

    # Days and the fold

    def _days(self) -> QWidget:
        look = self.look
        holder = QWidget()
        lines = column(holder, spacing=look.px(4))
        left = look.px(SIDE + INDENT)
        lines.setContentsMargins(left, look.px(10), left, look.px(10))
        self.days = days_of_habit(self.context.room, reading=self.context.reading_only)
        self.sentences = SentenceLine(look)
        add_all(lines, self.days, self.sentences)
        self.binder.also(self._show_days)
        return holder

    def _details(self, lines: QVBoxLayout) -> None:
        build_details(self, lines)

    def _show_days(self, journey: Journey) -> None:
        habit = self.record(journey)
        self.days.strip.set_reading(self.context.reading_only or not self.record_id)
        self.days.show_habit(habit, journey)
        today = self.context.room.desk.today()
        self.sentences.show_sentences(habit_sentences(self.words, habit, today))

    def _offer_anchor(self, kind: str) -> None:
        written = bool(self.anchor.value()) or self.anchor.hasFocus()
        self.anchor.setVisible(kind == CueKind.AFTER_HABIT or written)

    # The record

    def record(self, journey: Journey) -> Habit:
        found = journey.find(Habit, self.record_id) if self.record_id else None
        return found or Habit(
            id=HabitId(""), engagement_id=EngagementId(""), session_id=SessionId("")
        )

    def add(self, source: Source, **given: Any) -> str:
        return add_habit(self.context.room.desk, self.context.place(), source=source, **given).id

    def change(self, source: Source, **changes: Any) -> None:
        change_habit(self.context.room.desk, self.record_id, source, **changes)

    def first_field(self) -> QWidget:
        return self.name

    def removal_words(self) -> str:
        return self.words("Remove this habit")


class _WellHeading(QWidget):
    """A small icon and word at the head of a well."""

    def __init__(self, look: Look, icon: str, text: str) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        line = row(self)
        line.setContentsMargins(look.px(INDENT + 21), 0, 0, 0)
        label = Label(look, text, Type.BODY, "ink2")
        label.setMinimumHeight(look.px(26))
        line.addWidget(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(15)
        box = QRectF(self._look.px(INDENT), 0, side, self.height())
        paint_icon(QPainter(self), self._icon, self._look.colour("ink2"), box)


class _Chevron(QWidget):
    """From one well to the next."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(16), self._look.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        box = QRectF(self.rect())
        paint_icon(QPainter(self), "chevron-right", self._look.colour("ink2"), box)
