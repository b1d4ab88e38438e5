"""The wheel on the overview: how far the areas have come, and where a gap is left."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QWidget

from coachdesk.domain.area import AreaSet
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.overview.wheel_days import WheelDays
from coachdesk.ui.journey.overview.wheel_words import (
    WheelFacts,
    gap_words,
    moved_words,
    rated_words,
    rating_place,
    sectors_of,
    spoken_wheel,
    wheel_facts,
)
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.charts import WheelView
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row, rule
from coachdesk.ui.widgets.legend import Legend
from coachdesk.ui.widgets.text import Label, Paragraph

RADII = (132, 124, 116, 108, 100, 92, 84, 76, 68)
PAD = 20


class WheelCard(QFrame):
    """The wheel with its legend and two sentences.

    Signals:
        stage_wanted: open where areas are rated; carries stage and section keys.
    """

    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._place = ("opening", "areas")
        self._shown: tuple[Journey, bool] | None = None
        self._pair = ("", "")
        self.facts = WheelFacts("empty", (), None)
        look, words = room.look, room.words
        self.setProperty("card", "true")
        whole = column(self)
        # The wheel's labels may stand in half of the margin the words keep.
        pad = look.px(PAD) // 2
        whole.setContentsMargins(pad, look.px(14), pad, look.px(18))
        head = row()
        head.setContentsMargins(pad, 0, pad, 0)
        self.title = Label(look, "", Type.HEADING)
        self.rate = Button(look, words("Rate again"), "quiet", size="compact")
        self.rate.clicked.connect(lambda: self.stage_wanted.emit(*self._place))
        add_all(head, self.title, None, self.rate)
        whole.addLayout(head)
        self._inner = column(spacing=look.px(16))
        self.wheel = WheelView(look, RADII[0], "opening", words("Wheel"))
        self._inner.addWidget(self.wheel, 1, Qt.AlignmentFlag.AlignCenter)
        self._inner.addWidget(self._build_words())
        whole.addSpacing(look.px(8))
        whole.addLayout(self._inner, 1)

    def show_journey(self, journey: Journey, *, reading: bool) -> None:
        """Show the wheel of a journey."""
        words = self._room.words
        if self._shown is None or self._shown[0].engagement.id != journey.engagement.id:
            self._pair = ("", "")
        self._shown = (journey, reading)
        facts = self.facts = wheel_facts(self._room, journey, self._pair)
        self.days.show_days(facts.rated, facts.pair)
        work = journey.main_set is AreaSet.WORK
        self.title.set_text(words("Wheel of work") if work else words("Wheel of life"))
        self._place = rating_place(journey)
        empty = facts.days is None
        self.rate.setVisible(not reading)
        self.rate.set_text(words("Rate the areas") if empty else words("Rate again"))
        self.wheel.set_look(facts.look)
        self.wheel.show_sectors(sectors_of(facts.spokes), spoken_wheel(words, facts.spokes))
        self._show_legend(facts)
        self.hint.setVisible(empty)
        self._facts.setVisible(not empty)
        if facts.look == "progress":
            self._first.set_text(words("Moved the most"))
            self._first_said.set_text(moved_words(words, facts.spokes))
        else:
            self._first.set_text(words("Rated"))
            self._first_said.set_text(rated_words(words, facts.spokes))
        self._second_said.set_text(gap_words(words, facts.spokes))
        self._fit_wheel()

    def set_across(self, across: bool) -> None:
        """Put the words beside the wheel instead of below it."""
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        self._inner.setDirection(way)
        self._words_column.setDirection(
            QBoxLayout.Direction.TopToBottom if across else QBoxLayout.Direction.LeftToRight
        )
        self._inner.setStretch(1, 1 if across else 0)
        self.legend.set_centred(not across)
        self._fit_wheel()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_wheel()

    def _fit_wheel(self) -> None:
        """Draw the wheel as large as its card allows, labels included."""
        room = self.width() - self._room.look.px(PAD) - 2
        if self._inner.direction() is QBoxLayout.Direction.LeftToRight:
            room = round(room * 0.58)
        for radius in RADII:
            self.wheel.set_radius(radius)
            if self.wheel.sizeHint().width() <= room:
                break

    def _build_words(self) -> QWidget:
        look, words = self._room.look, self._room.words
        made = QWidget()
        lines = column(made, spacing=look.px(14))
        lines.setContentsMargins(look.px(PAD) // 2, 0, look.px(PAD) // 2, 0)
        lines.addStretch(1)
        self.legend = Legend(look)
        self.legend.set_centred(True)
        self.hint = Paragraph(
            look, words("The wheel fills as areas are rated in the Opening session."), Type.BODY,
            "ink2",
        )  # fmt: skip
        self.days = WheelDays(self._room)
        self.days.chosen.connect(self._on_days)
        add_all(lines, self.legend, self.hint)
        lines.addWidget(self.days, 0, Qt.AlignmentFlag.AlignHCenter)
        self._facts = QWidget()
        whole = column(self._facts, spacing=look.px(14))
        whole.addWidget(rule())
        self._words_column = row(spacing=look.px(14))
        self._first, self._first_said = self._fact("")
        self._second, self._second_said = self._fact(words("Widest gap left"))
        for label, said in (
            (self._first, self._first_said),
            (self._second, self._second_said),
        ):
            part = column(spacing=look.px(2))
            add_all(part, label, said, None)
            self._words_column.addLayout(part, 1)
        whole.addLayout(self._words_column)
        lines.addWidget(self._facts)
        lines.addStretch(1)
        return made

    def _on_days(self, first: str, last: str) -> None:
        self._pair = (first, last)
        if self._shown is not None:
            journey, reading = self._shown
            self.show_journey(journey, reading=reading)

    def _fact(self, title: str) -> tuple[Label, Paragraph]:
        look = self._room.look
        return Label(look, title, Type.BODY, "ink2"), Paragraph(look, "", Type.BODY)

    def _show_legend(self, facts: WheelFacts) -> None:
        words = self._room.words
        self.legend.setVisible(facts.days is not None)
        if facts.days is None:
            return
        first, latest = (words.short_day(each) for each in facts.days)
        desired = ("desired", words("Desired"))
        if facts.look == "progress":
            whole = facts.pair == (facts.rated[0][0], facts.rated[-1][0])
            start = words("Start, {day}", day=first) if whole else words("Then, {day}", day=first)
            now = words("Latest, {day}", day=latest) if whole else words("Later, {day}", day=latest)
            self.legend.show_signs(("start", start), ("latest", now), desired)
        else:
            self.legend.show_signs(("now", words("Now, {day}", day=first)), desired)
