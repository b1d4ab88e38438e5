"""The top priorities on the overview: each goal in the client's words, and how it stands."""

from datetime import date

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from coachdesk.domain.goal import Goal, GoalStatus, has_measure, progress
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button, Pill
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

MOST, USUAL = 5, 3
NUMBER = 22


class PrioritiesCard(QFrame):
    """The goals that come first.

    Signals:
        stage_wanted: open where goals are; carries stage and section keys.
    """

    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._rows: dict[str, GoalRow] = {}
        self._rules: list[QFrame] = []
        look, words = room.look, room.words
        self.setProperty("card", "true")
        whole = column(self)
        pad = look.px(20)
        whole.setContentsMargins(pad, look.px(14), pad, look.px(16))
        head = row()
        self.all = Button(look, "", "quiet", size="compact")
        self.all.clicked.connect(lambda: self.stage_wanted.emit("third", "priorities"))
        add_all(head, Label(look, words("Top priorities"), Type.HEADING), None, self.all)
        whole.addLayout(head)
        whole.addSpacing(look.px(8))
        self._column = column(spacing=look.px(14))
        whole.addLayout(self._column)
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(self.stage_wanted)
        whole.addWidget(self.empty)
        whole.addStretch(1)

    def show_journey(self, journey: Journey) -> None:
        """Show the priorities of a journey."""
        words = self._room.words
        shown = shown_goals(journey)
        count = len(journey.goals())
        self.all.setVisible(bool(count))
        self.all.set_text(words.count("All {n} goals", "All {n} goals", count))
        ids = [goal.id for goal in shown]
        if ids != list(self._rows):
            self._lay(shown)
        today = self._room.desk.today()
        for number, goal in enumerate(shown, 1):
            self._rows[goal.id].show_goal(words, journey, goal, number, today)
        if shown:
            self.empty.hide()
        elif count:
            self.empty.show_way(
                words("Which of the goals come first is decided in Priorities & strategy."),
                words("Choose priorities"), ("third", "priorities"),
            )  # fmt: skip
        else:
            self.empty.show_way(
                words("Goals come first. They are gathered in the Opening session, area by area."),
                words("Areas & goals"), ("opening", "areas"),
            )  # fmt: skip

    def _lay(self, goals: list[Goal]) -> None:
        for part in (*self._rows.values(), *self._rules):
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._rows, self._rules = {}, []
        for at, goal in enumerate(goals):
            if at:
                self._rules.append(rule())
                self._column.addWidget(self._rules[-1])
            self._rows[goal.id] = GoalRow(self._room.look)
            self._column.addWidget(self._rows[goal.id])


class GoalRow(QWidget):
    """One priority: number, words, measure, bar and a word on how it stands."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._number = 0
        lines = column(self, spacing=look.px(6))
        lines.setContentsMargins(look.px(NUMBER + 12), 0, 0, 0)
        self.statement = Paragraph(look, "", Type.WORDS_FIELD, lines=3)
        lines.addWidget(self.statement)
        facts = row(spacing=look.px(12))
        self.measure = Paragraph(look, "", Type.BODY, "ink2", lines=2)
        self.value = Label(look, "", Type.BODY_STRONG)
        facts.addWidget(self.measure, 1)
        facts.addWidget(self.value)
        lines.addLayout(facts)
        end = row(spacing=look.px(14))
        self.bar = Bar(look)
        self.pill = Pill(look, "")
        end.addWidget(self.bar, 1)
        end.addWidget(self.pill)
        lines.addLayout(end)

    def show_goal(
        self, words: Words, journey: Journey, goal: Goal, number: int, today: date
    ) -> None:
        """Show a goal as it stands."""
        current = journey.current(goal)
        share = progress(goal, current)
        self._number = number
        self.statement.set_text(goal.statement)
        named = goal.measure.strip() or goal.evidence.strip()
        self.measure.set_text(named or words("No measure yet"))
        self.measure.set_tone("ink2" if has_measure(goal) else "ink3")
        self.value.set_text(value_words(words, goal, current))
        self.bar.show_share(share)
        measured = bool(journey.values(goal.id))
        late = journey.needs_a_look(goal, today)
        self.pill.show_word(*standing(words, goal, share, measured=measured, late=late))
        spoken = (goal.statement, self.value.full_text(), self.pill.text())
        self.setAccessibleName(", ".join(filter(None, spoken)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(NUMBER)
        box = QRectF(0, look.px(2), side, side)
        rounded_box(painter, box, look.px(6), look.colour("inset"))
        text = str(self._number)
        width = look.metrics(Type.CAPTION_STRONG).horizontalAdvance(text)
        place = QRectF(box.center().x() - width / 2, box.y(), width + 2, side)
        font = look.font(Type.CAPTION_STRONG)
        text_line(painter, font, look.colour("ink2"), place, text, elide=False)


class Bar(QWidget):
    """How far from the start to the target; empty room where no number says."""

    def __init__(self, look: Look, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._share: float | None = None
        self.setFixedHeight(look.px(6))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_share(self, share: float | None) -> None:
        """Show another share, 0 to 1, or ``None`` for no bar."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour("hover"))
        if self._share > 0:
            box.setWidth(max(box.height(), box.width() * self._share))
            rounded_box(painter, box, box.height() / 2, look.colour("accent"))


def shown_goals(journey: Journey) -> list[Goal]:
    """The priorities; where they are few, the goals already reached as well."""
    active = list(journey.priorities())[:MOST]
    reached = [goal for goal in journey.goals() if goal.status is GoalStatus.ACHIEVED]
    return active + reached[: max(0, USUAL - len(active))]


def value_words(words: Words, goal: Goal, current: float | None) -> str:
    """Where the measure stands: 4 of 5, or 9, target 4 where it should go down."""
    if current is None:
        return ""
    unit = f" {goal.unit.strip()}" if goal.unit.strip() and len(goal.unit) <= 12 else ""
    now = words.number(current)
    if goal.target is None:
        return now + unit
    target = words.number(goal.target)
    if goal.baseline is not None and goal.baseline > goal.target:
        return words("{n}, target {m}", n=now, m=target) + unit
    return words("{n} of {m}", n=now, m=target) + unit


def standing(
    words: Words, goal: Goal, share: float | None, *, measured: bool, late: bool
) -> tuple[str, str]:
    """The word on how a priority stands, with its tone; empty where nothing can be said."""
    if goal.status is GoalStatus.ACHIEVED or share == 1.0:
        return words("Reached"), "good"
    if late:
        return words("Needs a look"), "attention"
    if share is None:
        return "", "plain"
    return (words("On track"), "good") if measured else (words("Not measured yet"), "plain")
