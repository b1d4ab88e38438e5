"""The head of what takes the whole window: what this is, how far it has come, the clock."""

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from coachdesk.desk.sessions import Place, pause, start
from coachdesk.domain.session import elapsed, is_running
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.clock import ClockPill
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, row
from coachdesk.ui.widgets.text import Label


class Picture(QWidget):
    """An icon to look at; not a control."""

    def __init__(self, look: Look, name: str, tone: str) -> None:
        super().__init__()
        self._look, self._name, self._tone = look, name, tone
        self.setFixedSize(look.px(20), look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        side = self._look.px(17)
        box = QRectF(0, 0, side, self.height())
        paint_icon(QPainter(self), self._name, self._look.colour(self._tone), box)


class FullHead(QWidget):
    """Title, figures, session clock and the way out, which says ``leave``."""

    def __init__(
        self, context: StageContext, title: str, leave: str, icon: str = "", tone: str = "ink2"
    ) -> None:
        super().__init__()
        self._context = context
        words, look = context.room.words, context.room.look
        self.setFixedHeight(look.px(48))
        self.count = Label(look, "", Type.BODY, "ink2")
        self.clock = ClockPill(look, words("Session clock"), words("Pause the clock"))
        self.clock.pause_wanted.connect(self._on_pause)
        self.leave = Button(look, leave, "quiet", keys=words("Esc"))
        self.title = Label(look, title, Type.HEADING)
        self.line = line = row(self, spacing=look.px(10))
        if icon:
            line.addWidget(Picture(look, icon, tone))
        add_all(line, self.title, self.count, None, self.clock, self.leave)
        self._ticking = QTimer(self)
        self._ticking.setInterval(1000)
        self._ticking.timeout.connect(self.show_clock)
        self.show_clock()

    def show_clock(self) -> None:
        """Show the clock of the open session; none is shown while no session runs."""
        if not self._context.room.desk.is_open:  # locked; this is on its way out
            self._ticking.stop()
            return
        running = self._context.journey().open_session()
        self.clock.setVisible(running is not None)
        if running is None:
            self._ticking.stop()
            return
        words, desk = self._context.room.words, self._context.room.desk
        going = is_running(running)
        self.clock.show_time(
            elapsed(running, desk.now()),
            running.planned_minutes,
            words("of {n} min", n=running.planned_minutes),
            paused=not going,
            pause_name=words("Pause the clock") if going else words("Resume"),
        )
        if not self._ticking.isActive():
            self._ticking.start()

    def _on_pause(self) -> None:
        running = self._context.journey().open_session()
        if running is None:
            return
        place = Place(self._context.engagement_id, running.stage, running.id)
        desk = self._context.room.desk
        if is_running(running):
            self._context.act(lambda: pause(desk, place))
        else:
            self._context.act(lambda: start(desk, place, running.mode))
        self.show_clock()
