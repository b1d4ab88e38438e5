"""How the priorities stand: a card a goal, with its number to write over and its line over time."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.goals import measure
from coachdesk.domain.goal import Goal, has_measure
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import day_of, day_text
from coachdesk.drawing.scales import progress_line
from coachdesk.drawing.shapes import Drawing
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.goal_record.sponsor import SponsorButton
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.journey.overview.priorities_card import standing
from coachdesk.ui.journey.sections.goal_standing import (
    USUAL,
    Standing,
    session_day,
    shown_goals,
    standing_of,
)
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.beside import Beside
from coachdesk.ui.widgets.charts import Chart
from coachdesk.ui.widgets.controls import Pill
from coachdesk.ui.widgets.fields import NumberField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip
from coachdesk.words import Words

CARD_WIDTH, GAP = 280, 16  # a card is not squeezed under this width at 100 % text
NUMBER, LINE_HEIGHT = 22, 96


class GoalCards(QWidget):
    """The cards, three side by side where there is room."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        self._cards: dict[str, GoalCard] = {}
        self._ways = USUAL
        look = context.room.look
        whole = column(self)
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(context.stage_wanted)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.px(GAP))
        whole.addWidget(self.empty)
        whole.addLayout(self._grid)

    def show_journey(self, journey: Journey) -> None:
        """Show the goals of a journey."""
        words, goals = self._context.room.words, shown_goals(journey)
        ids = [goal.id for goal in goals]
        if ids != list(self._cards):
            for gone in [each for each in self._cards if each not in ids]:
                card = self._cards.pop(gone)
                self._grid.removeWidget(card)
                card.hide()
                card.deleteLater()
            self._cards = {
                each: self._cards.get(each) or GoalCard(self._context, each) for each in ids
            }
            self._lay()
        for number, goal in enumerate(goals, 1):
            self._cards[goal.id].show_goal(journey, goal, number)
        if goals:
            self.empty.hide()
        else:
            self.empty.show_way(
                words("Progress shows here once goals are priorities."),
                words("Choose priorities"), ("third", "priorities"),
            )  # fmt: skip

    def first_field(self) -> QWidget | None:
        """The first number to write over, ``None`` where there is none."""
        if self._context.reading_only:
            return None
        shown = (each.value for each in self._cards.values() if not each.value.isHidden())
        found = next(shown, None)
        if found is not None:
            found.selectAll()
        return found

    def card(self, goal_id: str) -> "GoalCard | None":
        """The card of a goal."""
        return self._cards.get(goal_id)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        look = self._context.room.look
        fits = (self.width() + look.px(GAP)) // look.px(CARD_WIDTH + GAP)
        ways = max(1, min(USUAL, fits))
        if ways != self._ways:
            self._ways = ways
            self._lay()

    def _lay(self) -> None:
        for card in self._cards.values():
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, at // self._ways, at % self._ways)
        for at in range(USUAL):
            self._grid.setColumnStretch(at, 1 if at < self._ways else 0)
        # Tab goes through the cards as they are read.
        cards = list(self._cards.values())
        for first, second in pairwise(cards):
            QWidget.setTabOrder(first.value, second.value)


class GoalCard(QFrame):
    """One goal: its words, the number now, a word on how it stands, and its line."""

    spoken = "group"

    def __init__(self, context: StageContext, goal_id: str) -> None:
        super().__init__()
        self._context, self._goal_id = context, goal_id
        look, words = context.room.look, context.room.words
        self._look, self._number, self._points = look, 0, _Points((), None, "", "", "")
        self.binder = Binder(context, self)
        self.setProperty("card", "true")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        lines = column(self, spacing=look.px(6))
        lines.setContentsMargins(*(look.px(each) for each in (18, 16, 18, 14)))
        head = row()
        head.setContentsMargins(look.px(NUMBER + 10), 0, 0, 0)
        self.statement = Paragraph(look, "", Type.WORDS_FIELD, lines=3)
        head.addWidget(self.statement)
        self.named = Paragraph(look, "", Type.CAPTION, "ink2", lines=2)
        self.value = NumberField(look, words("Now"), width=72)
        self.value.setFont(look.font(Type.FIGURE))
        self.target = Label(look, "", Type.READING, "ink2")
        self.share = Label(look, "", Type.CAPTION, "ink3")
        self.pill = Pill(look, "")
        self._number_now = QWidget()
        number = row(self._number_now, spacing=look.px(8))
        add_all(number, self.value, self.target, None)
        self.line = Chart(look)
        self.line.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.line.setFixedHeight(look.px(LINE_HEIGHT))
        add_all(lines, head, self.named)
        lines.addLayout(Beside(self._number_now, self.pill, look.px(8), look.px(6)))
        self.sponsor = SponsorButton(context, goal_id)
        add_all(lines, self.share, self.sponsor, 2, None, self.line)
        self.binder.also(self.sponsor.show_journey)
        self.binder.amount(self.value, self._now, self._keep)

    def show_goal(self, journey: Journey, goal: Goal, number: int) -> None:
        """Show a goal as it stands."""
        words = self._context.room.words
        found = standing_of(self._context, journey, goal)
        self._number = number
        self.setAccessibleName(goal.statement)
        self.statement.set_text(goal.statement)
        cut = self.statement.is_cut()
        self.statement.setToolTip(plain_tip(goal.statement) if cut else "")
        counted = bool(goal.measure.strip()) or goal.target is not None or bool(found.values)
        named = goal.measure.strip() or goal.evidence.strip() or words("No measure yet")
        self.named.set_text(named)
        self.line.setAccessibleName(named)
        self.named.set_tone("ink2" if has_measure(goal) else "ink3")
        self.value.setVisible(counted)
        self._fit_number(words, goal, found)
        self.value.setAccessibleName(words("{measure}, now", measure=goal.measure.strip() or named))
        self.target.setVisible(counted)
        self.target.set_text(target_words(words, goal))
        self.share.set_text(share_words(words, goal, found.share))
        self.share.setVisible(bool(self.share.full_text()))
        measured = bool(found.values)
        self.pill.show_word(*standing(words, goal, found.share, measured=measured, late=found.late))
        self._points = _points(self._context, goal, found)
        self.line.setVisible(counted and bool(self._points.values))
        self._draw()
        self.binder.refresh(journey)
        self.update()

    def _fit_number(self, words: Words, goal: Goal, found: Standing) -> None:
        """Room for the longest number the card shows."""
        look = self._look
        known = [each for each in (goal.target, found.current) if each is not None]
        widths = [look.metrics(Type.FIGURE).horizontalAdvance(words.number(n)) for n in known]
        self.value.setFixedWidth(round(max([look.px(72), *(w + look.px(34) for w in widths)])))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._draw()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look, painter = self._look, QPainter(self)
        side = look.px(NUMBER)
        box = QRectF(look.px(18), look.px(17), side, side)
        rounded_box(painter, box, look.px(6), look.colour("inset"))
        font, text = look.font(Type.CAPTION_STRONG), str(self._number)
        width = look.metrics(Type.CAPTION_STRONG).horizontalAdvance(text)
        place = QRectF(box.center().x() - width / 2, box.y(), width + 2, side)
        text_line(painter, font, look.colour("ink2"), place, text, elide=False)

    def _now(self, journey: Journey) -> float | None:
        goal = journey.find(Goal, self._goal_id)
        return None if goal is None else standing_of(self._context, journey, goal).current

    def _keep(self, value: float | None, source: Source) -> None:
        desk, place = self._context.room.desk, self._context.place()
        on = day_text(session_day(self._context))
        measure(desk, place, self._goal_id, on, value, source)

    def _draw(self) -> None:
        if self.line.isHidden():
            return
        look = self._look
        margins = 2 * look.px(18) + 2
        self.line.show_drawing(
            _drawn(look, self._points, self.width() - margins, look.px(LINE_HEIGHT)),
            self._points.said,
        )


def target_words(words: Words, goal: Goal) -> str:
    """What stands behind the number: of 5, or target 4 where it should go down."""
    unit = f" {goal.unit.strip()}" if goal.unit.strip() and len(goal.unit) <= 12 else ""
    if goal.target is None:
        return unit.strip()
    target = words.number(goal.target)
    if goal.baseline is not None and goal.baseline > goal.target:
        return words("target {m}", m=target) + unit
    return words("of {m}", m=target) + unit


def share_words(words: Words, goal: Goal, share: float | None) -> str:
    """How far from the start to the target; empty where no number says."""
    if share is None or goal.target is None:
        return ""
    percent = round(100 * share)
    if goal.baseline is None:
        return words("{n} % of the target", n=percent)
    begun = words.number(goal.baseline)
    return words("{n} % of the way from {start}", n=percent, start=begun)


@dataclass(frozen=True, slots=True)
class _Points:
    """A line to draw: places 0-1 with their values, target, first and last day, spoken words."""

    values: tuple[tuple[float, float], ...]
    target: float | None
    first: str
    last: str
    said: str


def _points(context: StageContext, goal: Goal, found: Standing) -> _Points:
    words, desk = context.room.words, context.room.desk
    known = [(day_of(each.on), each.value) for each in found.values]
    dated = [(day, value) for day, value in known if day is not None]
    if goal.baseline is not None:
        begun = day_of(goal.start_on) or desk.local(goal.created_at).date()
        begun = min([begun, *(day for day, _ in dated)])
        dated.insert(0, (begun, goal.baseline))
    if not dated:
        return _Points((), goal.target, "", "", "")
    first, last = dated[0][0], dated[-1][0]
    span = max(1, (last - first).days)
    places = tuple(((day - first).days / span, value) for day, value in dated)
    begin = words.short_day(first)
    end = words("today") if last == desk.today() else words.short_day(last)
    said = [
        words("{measure}: {n} on {day}", measure=goal.measure or goal.statement,
              n=words.number(dated[0][1]), day=words.month_day(first)),
        words("{n} on {day}", n=words.number(dated[-1][1]), day=words.month_day(last)),
    ]  # fmt: skip
    if goal.target is not None:
        said.append(words("target {m}", m=words.number(goal.target)))
    return _Points(places, goal.target, begin, end if last > first else "", ", ".join(said))


def _drawn(look: Look, points: _Points, width: int, height: int) -> Drawing:
    target = "" if points.target is None else f"{points.target:.6g}"
    room = 18.0 + look.metrics(Type.CAPTION).horizontalAdvance(target)
    return progress_line(
        points.values, points.target, target, points.first, points.last, max(60, width), height,
        look.line(Type.CAPTION), room,
    )  # fmt: skip
