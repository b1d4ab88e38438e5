"""Over time: a small line for each measure, confidence and session check, never one for a person.

Each line stands alone, with its first and its latest number; nothing is added up.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.domain.trends import Trend, TrendKind, places, trends
from coachdesk.drawing.scales import progress_line
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.charts import Chart
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, clear, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

PAD, GAP, TILE, HEIGHT = 20, 28, 210, 58
AT_FIRST = 6
SCALES = {TrendKind.CONFIDENCE: (1.0, 10.0), TrendKind.CHECK: (0.0, 10.0)}


class TrendsCard(QFrame):
    """The lines.

    Signals:
        stage_wanted: open where they come from; carries stage and section keys.
    """

    stage_wanted = Signal(str, str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._found: tuple[Trend, ...] = ()
        self._whole = False
        self._across = (0, 0)
        self._engagement = ""
        look, words = room.look, room.words
        self.setProperty("card", "true")
        lines = column(self, spacing=look.px(10))
        pad = look.px(PAD)
        lines.setContentsMargins(pad, look.px(14), pad, look.px(16))
        lines.addWidget(Label(look, words("Over time"), Type.HEADING))
        self._tiles = QWidget()
        self._grid = QGridLayout(self._tiles)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(look.px(GAP))
        self._grid.setVerticalSpacing(look.px(14))
        self.more = Button(look, "", "link", after="chevron-down")
        self.more.clicked.connect(self._on_more)
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(self.stage_wanted)
        add_all(lines, self._tiles, self.more, self.empty)

    def show_journey(self, journey: Journey) -> None:
        """Show the lines of a journey."""
        words, desk = self._room.words, self._room.desk
        if journey.engagement.id != self._engagement:
            self._engagement, self._whole = journey.engagement.id, False
        self._found = trends(journey, lambda at: desk.local(at).date(), desk.today())
        self._tiles.setVisible(bool(self._found))
        if self._found:
            self.empty.hide()
        else:
            self.empty.show_way(
                words("A line appears once a measure or a session check was noted twice."),
                words("Check-ins"), ("check_in", "progress"),
            )  # fmt: skip
        self._lay()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay(only_if_wider=True)

    def _lay(self, *, only_if_wider: bool = False) -> None:
        look = self._room.look
        room = self.width() - look.px(2 * PAD)
        across = max(1, (room + look.px(GAP)) // look.px(TILE + GAP))
        width = (room - (across - 1) * look.px(GAP)) // across
        if only_if_wider and (across, width) == self._across:
            return
        self._across = (across, width)
        clear(self._grid)
        shown = self._found if self._whole else self._found[:AT_FIRST]
        for n, each in enumerate(shown):
            self._grid.addWidget(self._tile(each, width), n // across, n % across)
        hidden = len(self._found) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.set_text(self._room.words.count("{n} more line", "{n} more lines", hidden))

    def _tile(self, trend: Trend, width: int) -> QWidget:
        look, words = self._room.look, self._room.words
        first, last = (words.number(each[1]) for each in (trend.points[0], trend.points[-1]))
        name = self._name(trend)
        made = QWidget()
        made.setFixedWidth(width)
        lines = column(made, spacing=look.px(4))
        head = row(spacing=look.px(10))
        head.addWidget(Paragraph(look, name, Type.BODY, "ink2"), 1)
        numbers = Label(look, f"{first} → {last}", Type.BODY_STRONG)
        head.addWidget(numbers, 0, Qt.AlignmentFlag.AlignTop)
        begun, until = (words.short_day(each[0]) for each in (trend.points[0], trend.points[-1]))
        target = "" if trend.target is None else words.number(trend.target)
        chart = Chart(look, name)
        drawing = progress_line(
            places(trend.points), trend.target, target, begun, until, width, look.px(HEIGHT),
            look.line(Type.CAPTION), 16.0 + look.metrics(Type.CAPTION).horizontalAdvance(target),
            SCALES.get(trend.kind),
        )  # fmt: skip
        chart.show_drawing(drawing, self._spoken(trend))
        lines.addLayout(head)
        lines.addStretch(1)
        lines.addWidget(chart)
        return made

    def _name(self, trend: Trend) -> str:
        words = self._room.words
        if trend.kind is TrendKind.MEASURE:
            return trend.name
        if trend.kind is TrendKind.CONFIDENCE:
            return words("Confidence: {goal}", goal=trend.name)
        return {
            "heard": words("I felt heard"),
            "mattered": words("We worked on what mattered"),
            "suited": words("The way we worked suited me"),
            "use": words("I leave with something I will use"),
        }[trend.key]

    def _spoken(self, trend: Trend) -> str:
        words = self._room.words
        said = (
            words("{n} on {day}", n=words.number(value), day=words.month_day(day))
            for day, value in trend.points
        )
        return ", ".join(said)

    def _on_more(self) -> None:
        self._whole = True
        self._lay()
