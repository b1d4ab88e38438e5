"""The areas rated again, folded away until they are wanted: the wheel, and a digit each."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.overview.wheel_card import WheelCard
from coachdesk.ui.journey.sections.rate_now import RateNow
from coachdesk.ui.journey.stage_page import READING_WIDTH
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row

WHEEL, WHEEL_NARROW = 424, 340
QWIDGETSIZE_MAX = 16_777_215


class AreasAgain(QWidget):
    """A line to unfold, and below it the wheel beside the areas."""

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context, self._journey = context, context.journey()
        look, words = context.room.look, context.room.words
        whole = column(self, spacing=look.px(10))
        self.fold = Button(look, words("Rate the areas again"), "quiet", icon="chevron-right")
        self.fold.clicked.connect(self._on_fold)
        self.all = Button(look, words("All areas"), "quiet")
        self.all.setCheckable(True)
        self.all.clicked.connect(lambda: self._show(self._journey))
        head = row(spacing=look.px(8))
        add_all(head, self.fold, self.all, None)
        whole.addLayout(head)
        self._line = row(spacing=look.px(16))
        self.wheel = WheelCard(context.room)
        self.wheel.stage_wanted.connect(self._on_fold)
        self.rating = RateNow(context)
        self._line.addWidget(self.wheel)
        self._line.addWidget(self.rating, 1, Qt.AlignmentFlag.AlignTop)
        self._line.addStretch(0)
        whole.addLayout(self._line)
        self._offered = False
        for part in (self.wheel, self.rating, self.all):
            part.hide()

    def show_journey(self, journey: Journey) -> None:
        """Show the ratings; unfolded at first where areas were agreed on or are rated here."""
        self._journey = journey
        session = self._context.session()
        rated = any(journey.rating(session, area.id) for area in journey.areas())
        wanted = bool(agreed_areas(journey)) and self._context.stage == "check_in"
        if (rated or wanted) and not self._offered:
            self._offered = True
            self._unfold(unfolded=True)
        elif not self.rating.isHidden():
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
        some = agreed_areas(journey)
        self.all.setVisible(bool(some))
        only = frozenset() if self.all.isChecked() else some
        # A few agreed areas are rated in a moment; the wheel comes with all of them.
        self.wheel.setVisible(not only)
        if not only:
            self.wheel.show_journey(journey, reading=True)
        most = self._context.room.look.px(READING_WIDTH) if only else QWIDGETSIZE_MAX
        self.rating.setMaximumWidth(most)
        self.rating.only = only
        self.rating.show_journey(journey)

    def _unfold(self, *, unfolded: bool) -> None:
        self.rating.setVisible(unfolded)
        if not unfolded:
            self.wheel.hide()
        self.fold.set_icon("chevron-down" if unfolded else "chevron-right")
        self.all.hide()
        if unfolded:
            self._show(self._journey)

    def _on_fold(self) -> None:
        unfolded = self.rating.isHidden()
        self._unfold(unfolded=unfolded)
        if unfolded:
            self.rating.begin()


def agreed_areas(journey: Journey) -> frozenset[str]:
    """The areas agreed to be rated at each check-in; empty where all are, or none."""
    if "some_areas" not in journey.latest_list("fourth", "agree.looks"):
        return frozenset()
    known = {str(area.id) for area in journey.areas()}
    return frozenset(journey.latest_list("fourth", "agree.areas")) & known
