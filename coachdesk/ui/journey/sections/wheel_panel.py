"""The live wheel beside the areas: what it shows, what it tells, what stood out."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.domain.area import AreaSet, Spoke, widest_gaps
from coachdesk.domain.journey import Journey
from coachdesk.drawing.wheel import Sector
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.journey.overview.wheel_words import spoken_wheel
from coachdesk.ui.number_words import spelled
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.charts import WheelView
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import column, rule
from coachdesk.ui.widgets.legend import Legend
from coachdesk.ui.widgets.text import Label, Paragraph
from coachdesk.words import Words

RADII = (112, 106, 100, 94, 88, 82, 76, 70, 64, 58)
PAD = 19
LONGEST_NAME = 30


class WheelPanel(QFrame):
    """The card with the wheel.

    Signals:
        selected: a sector was clicked; carries its number.
        now_rated, desired_rated: a wedge was dragged; carry the sector's number and the value.
    """

    selected = Signal(int)
    now_rated = Signal(int, int)
    desired_rated = Signal(int, int)

    def __init__(
        self, context: StageContext, binder: Binder, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        look, words = context.room.look, context.room.words
        self.setProperty("card", "true")
        self._parts = column(self, spacing=look.px(14))
        # The wheel's labels may stand in most of the margin the words keep.
        edge = look.px(6)
        self._parts.setContentsMargins(edge, look.px(14), edge, look.px(18))
        self.wheel = WheelView(look, RADII[0], "opening", "", live=not context.reading_only)
        self.wheel.selected.connect(self.selected)
        self.wheel.now_rated.connect(self.now_rated)
        self.wheel.desired_rated.connect(self.desired_rated)
        self.legend = Legend(look)
        self.legend.show_signs(("now", words("Now")), ("desired", words("Desired")))
        first = QWidget()
        drawn = column(first, spacing=look.px(12))
        drawn.addWidget(self.wheel, 0, Qt.AlignmentFlag.AlignHCenter)
        drawn.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignHCenter)
        drawn.addStretch(1)
        self._parts.addWidget(first)
        self._parts.addWidget(self._build_words(binder), 1)

    def show_journey(self, journey: Journey, spokes: tuple[Spoke, ...], current: str) -> None:
        """Show the wheel of these spokes; ``current`` is the id of the area at hand."""
        words = self._context.room.words
        work = journey.main_set is AreaSet.WORK
        self.wheel.setAccessibleName(words("Wheel of work") if work else words("Wheel of life"))
        self.wheel.show_sectors(sectors_of(spokes, current), spoken_wheel(words, spokes))
        self.rated.set_text(rated_said(words, spokes))
        wide = widest_gaps(spokes)
        self.gaps.set_text(
            ", ".join(each.area.name for each in wide) if wide else words("None open so far")
        )
        self.leverage.set_text(leverage_said(words, spokes))
        self.leverage.setVisible(bool(self.leverage.text()))
        self.fit()

    def set_across(self, across: bool) -> None:
        """Put the words beside the wheel instead of below it."""
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._parts.setDirection(way)
        self._rule.setVisible(not across)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Draw the wheel as large as the card allows, labels included."""
        room = self.width() - 2 * self._context.room.look.px(6) - 2
        if self._parts.direction() is QBoxLayout.Direction.LeftToRight:
            room = round(room * 0.55)
        for radius in RADII:
            self.wheel.set_radius(radius)
            if self.wheel.sizeHint().width() <= room:
                break

    def _build_words(self, binder: Binder) -> QWidget:
        look, words = self._context.room.look, self._context.room.words
        made = QWidget()
        lines = column(made, spacing=look.px(4))
        side = look.px(PAD - 6)
        lines.setContentsMargins(side, 0, side, 0)
        self._rule = rule()
        lines.addWidget(self._rule)
        lines.addSpacing(look.px(10))
        lines.addWidget(Label(look, words("Widest gaps"), Type.BODY, "ink2"))
        self.gaps = Paragraph(look, "", Type.BODY_STRONG)
        lines.addWidget(self.gaps)
        self.leverage = Paragraph(look, "", Type.CAPTION, "ink3")
        lines.addWidget(self.leverage)
        self.rated = Label(look, "", Type.CAPTION, "ink3")
        lines.addSpacing(look.px(2))
        lines.addWidget(self.rated)
        lines.addSpacing(look.px(16))
        self.stood_out = GrowingField(
            look, words("What stood out"), placeholder=words("A number that surprised you")
        )
        binder.answer(self.stood_out, "stood_out")
        lines.addWidget(
            Form(self._context, binder).labelled(words("What stood out"), self.stood_out)
        )
        lines.addStretch(1)
        return made


def sectors_of(spokes: tuple[Spoke, ...], current: str) -> tuple[Sector, ...]:
    """The sectors to draw, the area at hand marked."""
    return tuple(
        Sector(
            name=_short(each.area.name),
            now=each.now,
            desired=each.desired,
            skipped=each.skipped,
            selected=each.area.id == current,
        )
        for each in spokes
    )


def rated_said(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """How many areas are rated; quiet praise for none."""
    settled = sum(each.skipped or each.now is not None for each in spokes)
    skipped = sum(each.skipped for each in spokes)
    if settled < len(spokes):
        return words("{n} of {m} rated", n=settled, m=len(spokes))
    if skipped:
        return words.count(
            "All rated, {said} skipped", "All rated, {said} skipped", skipped,
            said=spelled(words, skipped),
        )  # fmt: skip
    return words("All {m} rated", m=spelled(words, len(spokes)))


def leverage_said(words: Words, spokes: tuple[Spoke, ...]) -> str:
    """Where a point gained would matter most, once importance was asked."""
    open_ones = [each for each in spokes if not each.skipped and (each.leverage or 0) > 0]
    if not open_ones:
        return ""
    best = max(open_ones, key=lambda each: each.leverage or 0)
    return words("A point gained would matter most in {area}.", area=best.area.name)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1].rstrip()}…"
