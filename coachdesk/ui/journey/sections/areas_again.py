"""The areas rated again, folded away until they are wanted: the wheel, and a digit each."""

from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.overview.wheel_card import WheelCard
from coachdesk.ui.journey.sections.rate_now import RateNow
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column, row

WHEEL, WHEEL_NARROW = 424, 340


class AreasAgain(QWidget):
    """A line to unfold, and below it the wheel beside the areas."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context, self._journey = context, context.journey()
        look, words = context.room.look, context.room.words
        whole = column(self, spacing=look.px(10))
        self.fold = Button(look, words("Rate the areas again"), "quiet", icon="chevron-right")
        self.fold.clicked.connect(self._on_fold)
        head = row()
        head.addWidget(self.fold)
        head.addStretch(1)
        whole.addLayout(head)
        self._line = row(spacing=look.px(16))
        self.wheel = WheelCard(context.room)
        self.wheel.stage_wanted.connect(self._on_fold)
        self.rating = RateNow(context)
        self._line.addWidget(self.wheel)
        self._line.addWidget(self.rating, 1)
        whole.addLayout(self._line)
        for part in (self.wheel, self.rating):
            part.hide()

    def show_journey(self, journey: Journey) -> None:
        """Show the ratings; unfolded by itself once areas were rated in the session at hand."""
        self._journey = journey
        session = self._context.session()
        rated = any(journey.rating(session, area.id) for area in journey.areas())
        if rated and self.wheel.isHidden():
            self._unfold(unfolded=True)
        elif not self.wheel.isHidden():
            self._show(journey)
        self.setVisible(rated or not self._context.reading_only)

    def narrow(self, narrow: bool) -> None:
        """Fit a narrower window."""
        look = self._context.room.look
        stacked = narrow and look.scale > 1.15
        way = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
        width = look.px(WHEEL_NARROW if narrow else WHEEL)
        self.wheel.setMinimumWidth(0 if stacked else width)
        self.wheel.setMaximumWidth(look.px(620) if stacked else width)

    def _show(self, journey: Journey) -> None:
        self.wheel.show_journey(journey, reading=True)
        self.rating.show_journey(journey)

    def _unfold(self, *, unfolded: bool) -> None:
        self.wheel.setVisible(unfolded)
        self.rating.setVisible(unfolded)
        self.fold.set_icon("chevron-down" if unfolded else "chevron-right")
        if unfolded:
            self._show(self._journey)

    def _on_fold(self) -> None:
        unfolded = self.wheel.isHidden()
        self._unfold(unfolded=unfolded)
        if unfolded:
            self.rating.begin()
