"""Then and now: the wheel before and after, how the priorities ended, what to keep."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from coachdesk.domain.area import AreaSet
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.overview.wheel_card import WheelCard
from coachdesk.ui.journey.sections.endings import Endings
from coachdesk.ui.journey.sections.rate_now import RateNow
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import GrowingField
from coachdesk.ui.widgets.layout import column, row, rule

WHEEL_WIDTH, WHEEL_NARROW = 424, 316


class ThenNow(SectionView):
    """The picture of the whole engagement."""

    reading_width = False

    def build(self) -> None:
        words, look = self.words, self.look
        self.body.addLayout(heading(self.context, words("Then and now")))
        self._line = row(spacing=look.px(20))
        left = column(spacing=look.px(16))
        self.wheel = WheelCard(self.room)
        self.wheel.stage_wanted.connect(self._on_rate)
        left.addWidget(self.wheel)
        left.addStretch(1)
        self._line.addLayout(left)
        right = column(spacing=look.px(16))
        self.rating = RateNow(self.context)
        self.rating.hide()
        right.addWidget(self.rating)
        self.endings = Endings(self.context, self.binder)
        right.addWidget(self.endings)
        right.addWidget(self._keep_stop_start())
        right.addWidget(
            self.form.words_row(
                "learned_most",
                words("What do you know now that you did not when we began?"),
                rows=3,
            )
        )
        right.addStretch(1)
        self._line.addLayout(right, 1)
        self.body.addLayout(self._line)
        self.binder.also(self._show_wheel)

    def narrow(self, narrow: bool) -> None:
        width = self.look.px(WHEEL_NARROW if narrow else WHEEL_WIDTH)
        stacked = narrow and self.look.scale > 1.15
        self._line.setDirection(
            QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        )
        self.wheel.setMinimumWidth(0 if stacked else width)
        self.wheel.setMaximumWidth(self.look.px(620) if stacked else width)

    def _show_wheel(self, journey: Journey) -> None:
        words = self.words
        self.wheel.show_journey(journey, reading=self.context.reading_only)
        work = journey.main_set is AreaSet.WORK
        self.wheel.title.set_text(
            words("Wheel of work, then and now") if work else words("Wheel of life, then and now")
        )
        self.wheel.rate.set_text(
            words("Rate again") if self.rating.isHidden() else words("Done rating")
        )
        self.rating.show_journey(journey)

    def _on_rate(self) -> None:
        """The areas are rated right here, so that the picture changes under the client's eyes."""
        self.rating.setVisible(self.rating.isHidden())
        self._show_wheel(self.context.journey())
        if not self.rating.isHidden():
            self.rating.begin()

    def _keep_stop_start(self) -> QFrame:
        words, look = self.words, self.look
        made = QFrame()
        made.setProperty("card", "true")
        line = row(made)
        parts = (
            ("keep", words("Keep"), "check", "good", words("Ten quiet minutes")),
            ("stop", words("Stop"), "x", "clay", words("Answering for others")),
            ("start", words("Start"), "plus", "accent", words("A monthly hour")),
        )
        for at, (key, text, icon, tone, example) in enumerate(parts):
            if at:
                line.addWidget(rule(upright=True))
            part = QWidget()
            lines = column(part, spacing=look.px(4))
            lines.setContentsMargins(*(look.px(each) for each in (18, 14, 14, 14)))
            lines.addWidget(_Head(look, text, icon, tone))
            name = words("Habits and ways to keep, stop or start: {which}", which=text)
            field = GrowingField(
                look, name, placeholder=example, role=Type.WORDS_FIELD, rows=2, kind="plain"
            )
            self.binder.answer(field, key)
            lines.addWidget(field)
            lines.addStretch(1)
            line.addWidget(part, 1)
        return made


class _Head(QWidget):
    """A word with its sign, both in their tone."""

    def __init__(self, look: Look, text: str, icon: str, tone: str) -> None:
        super().__init__()
        self._look, self._text, self._icon, self._tone = look, text, icon, tone
        self.setFixedHeight(look.px(20))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side, ink = look.px(15), look.colour(self._tone)
        paint_icon(painter, self._icon, ink, QRectF(0, 0, side, self.height()))
        place = QRectF(side + look.px(8), 0, self.width() - side - look.px(8), self.height())
        text_line(painter, look.font(Type.BODY_STRONG), ink, place, self._text)
