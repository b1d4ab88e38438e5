"""A pair of thoughts: the one that gets in the way, the one chosen, its reminders and days."""

from typing import Any

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.thinking import add_thought, change_thought
from coachdesk.domain.ids import EngagementId, SessionId, ThoughtId
from coachdesk.domain.journey import Journey
from coachdesk.domain.thought import Thought, wants_softening
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.cards import RecordCard
from coachdesk.ui.journey.habit_days import days_of_thought
from coachdesk.ui.journey.sections.day_sentences import SentenceLine, thought_sentences
from coachdesk.ui.journey.sections.reminder_cells import ReminderCells
from coachdesk.ui.journey.sections.thought_details import build_details, build_loop, filled_words
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.fold import Fold
from coachdesk.ui.widgets.layout import FlowLayout, add_all, column, row, rule
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph

SIDE, INDENT = 12, 8  # a field in a card reaches 8 px to the left of its words
RING = 4


class ThoughtCard(RecordCard[Thought]):
    """The card of one pair of thoughts."""

    def build(self) -> None:
        look = self.look
        whole = column(self)
        whole.addLayout(self._pair())
        whole.addWidget(rule())
        self.reminders = ReminderCells(self)
        whole.addWidget(self.reminders)
        whole.addWidget(rule())
        whole.addWidget(self._days())
        whole.addWidget(rule())
        folds = column()
        folds.setContentsMargins(*(look.px(each) for each in (16, 2, 16, 4)))
        words = self.words
        self.details = Fold(
            look, words, words("Where it shows, the evidence, an experiment"), self._build_details
        )
        self.loop = Fold(look, words, words("What follows from each thought"), self._build_loop)
        for fold in (self.details, self.loop):
            fold.opened.connect(lambda: self.refresh(self.context.journey()))
            folds.addWidget(fold)
        whole.addLayout(folds)
        self.binder.also(self._show_folds)

    # The pair

    def _pair(self) -> QVBoxLayout:
        look, words, name = self.look, self.words, self.context.first_name
        made = column()
        made.setContentsMargins(look.px(SIDE), look.px(14), look.px(SIDE), look.px(14))
        line = row(spacing=look.px(14))
        left, right = column(), column()
        left.addWidget(_Heading(look, "cloud", words("The thought that gets in the way"), "clay"))
        self.hindering = self._words_field(
            "hindering",
            words("The thought that gets in the way"),
            words("I cannot say no."),
        )
        left.addWidget(self.hindering)
        left.addWidget(self._scale("true_before", words("Feels true"), "clay"))
        left.addWidget(self._scale("true_after", words("Afterwards"), "clay"))
        left.addStretch(1)
        head = row(spacing=look.px(6))
        choice = words("The thought {name} chooses", name=name)
        head.addWidget(_Heading(look, "sun", choice, "accent"), 1)
        head.addWidget(self.menu_button, 0, Qt.AlignmentFlag.AlignTop)
        right.addLayout(head)
        self.chosen = self._words_field("chosen", choice, words("A clear no helps us."))
        right.addWidget(self.chosen)
        right.addWidget(self._scale("believable", words("Believable"), "accent"))
        self.soften = Paragraph(
            look, words("Hard to believe yet. Softer words may feel truer."), Type.BODY, "attention"
        )
        right.addWidget(_indented(look, self.soften))
        right.addStretch(1)
        line.addLayout(left, 1)
        between = column()
        between.addSpacing(look.px(28 + 16))
        add_all(between, _Arrow(look), None)
        line.addLayout(between)
        line.addLayout(right, 1)
        made.addLayout(line)
        self.binder.also(self._show_softening)
        return made

    def _words_field(self, field: str, label: str, example: str) -> GrowingField:
        made = GrowingField(
            self.look, label, placeholder=example, role=Type.WORDS, rows=2, most=8, kind="well"
        )
        self.binder.text(made, self.reader(field), self.keeper(field))
        return made

    def _scale(self, field: str, label: str, tone: str) -> QWidget:
        look = self.look
        made = QWidget()
        flow = FlowLayout(made, look.px(4))
        name = Label(look, label, Type.CAPTION, "ink2")
        name.setFixedSize(look.px(74), look.px(24) + 2 * RING)
        dots = ScaleDots(look, label, tone=tone, dot=11, gap=5)
        figure = Label(look, "", Type.HEADING)
        figure.setFixedSize(look.px(24), look.px(24) + 2 * RING)
        room = QWidget()  # around the dots, for the ring of the keyboard
        column(room, margins=RING).addWidget(dots)
        for part in (name, room, figure):
            flow.addWidget(part)

        def show(_value: object = None) -> None:
            value = dots.rating()
            figure.set_text("" if value is None else str(value))

        self.binder.scale(dots, self.reader(field), self.keeper(field))
        dots.rated.connect(show)
        self.binder.also(lambda journey: show())
        return _indented(look, made)

    # Days and folds

    def _days(self) -> QWidget:
        look = self.look
        holder = QWidget()
        lines = column(holder, spacing=look.px(4))
        left = look.px(SIDE + INDENT)
        lines.setContentsMargins(left, look.px(12), left, look.px(12))
        self.days = days_of_thought(self.context.room, reading=self.context.reading_only)
        self.sentences = SentenceLine(look)
        add_all(lines, self.days, self.sentences)
        self.binder.also(self._show_days)
        return holder

    def _build_details(self, lines: QVBoxLayout) -> None:
        build_details(self, lines)

    def _build_loop(self, lines: QVBoxLayout) -> None:
        build_loop(self, lines)

    def _show_days(self, journey: Journey) -> None:
        thought = self.record(journey)
        self.days.strip.set_reading(self.context.reading_only or not self.record_id)
        self.days.show_thought(thought, journey)
        today = self.context.room.desk.today()
        self.sentences.show_sentences(thought_sentences(self.words, thought, today))

    def _show_softening(self, journey: Journey) -> None:
        self.soften.setVisible(wants_softening(self.record(journey)))

    def _show_folds(self, journey: Journey) -> None:
        details, loop = filled_words(self.words, self.record(journey))
        self.details.say(details)
        self.loop.say(loop)

    # The record

    def record(self, journey: Journey) -> Thought:
        found = journey.find(Thought, self.record_id) if self.record_id else None
        return found or Thought(
            id=ThoughtId(""), engagement_id=EngagementId(""), session_id=SessionId("")
        )

    def add(self, source: Source, **given: Any) -> str:
        return add_thought(self.context.room.desk, self.context.place(), source, **given).id

    def change(self, source: Source, **changes: Any) -> None:
        change_thought(self.context.room.desk, self.record_id, source, **changes)

    def first_field(self) -> QWidget:
        return self.hindering

    def removal_words(self) -> str:
        return self.words("Remove this thought")


class _Heading(QWidget):
    """An icon and a few words in one colour."""

    def __init__(self, look: Look, icon: str, text: str, tone: str) -> None:
        super().__init__()
        self._look, self._icon, self._tone = look, icon, tone
        line = row(self)
        line.setContentsMargins(look.px(INDENT + 22), look.px(4), 0, look.px(4))
        line.addWidget(Paragraph(look, text, Type.HEADING, tone))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(16)
        box = QRectF(self._look.px(INDENT), 0, side, self._look.px(28))
        paint_icon(QPainter(self), self._icon, self._look.colour(self._tone), box)


class _Arrow(QWidget):
    """From the one thought to the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = self._look.px(32)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        edge = look.colour("lineStrong")
        rounded_box(painter, box, box.height() / 2, look.colour("surface"), edge)
        inner = box.adjusted(*(look.px(each) for each in (8, 8, -8, -8)))
        paint_icon(painter, "arrow-right", look.colour("ink2"), inner)


def _indented(look: Look, part: QWidget) -> QWidget:
    made = QWidget()
    line = row(made)
    line.setContentsMargins(look.px(INDENT), 0, 0, 0)
    line.addWidget(part)
    return made
