"""The rows of Today, each painted in one piece and one thing to open."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.client_line import ClientLine, initials_shown
from coachdesk.domain.progress import progress_of
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.avatar import paint_avatar

ROW, LATER = 60, 44
PAD, TIME, AVATAR, WHEN = 18, 58, 36, 150


class _Row(QAbstractButton):
    """What both kinds of row share: the name, the ground under the pointer."""

    focus_ring = "box"

    def __init__(self, look: Look, height: int, spoken: tuple[str, ...]) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(look.px(height))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(", ".join(filter(None, spoken)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(420), self.height())

    def _ground(self, painter: QPainter) -> None:
        if self.underMouse() or self.isDown():
            box = QRectF(self.rect()).adjusted(4, 4, -4, -4)
            rounded_box(painter, box, self._look.px(8), self._look.colour("inset"))


class SessionRow(_Row):
    """A session of today: time, avatar, name, caption, and what a click does."""

    def __init__(
        self, look: Look, line: ClientLine, name: str, facts: tuple[str, str, str], act: str,
        *, urgent: bool,
    ) -> None:  # fmt: skip
        super().__init__(look, ROW, (facts[0], name, facts[2], facts[1], act))
        self._name, self._facts, self._act, self._urgent = name, facts, act, urgent
        self._ring = (initials_shown(name, line.name), *progress_of(line))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        self._ground(painter)
        time, under, caption = self._facts
        pad = look.px(PAD)
        self._two_lines(painter, QRectF(pad, 0, look.px(TIME), self.height()), time, under)
        side = look.px(AVATAR)
        ring = QRectF(pad + look.px(TIME + 14), (self.height() - side) / 2, side, side)
        paint_avatar(painter, look, ring, *self._ring)
        act_width = look.metrics(Type.BODY).horizontalAdvance(self._act)
        right = self.width() - pad - act_width
        place = QRectF(right, 0, act_width + 2, self.height())
        ink = look.colour("attention" if self._urgent else "ink2")
        text_line(painter, look.font(Type.BODY), ink, place, self._act, elide=False)
        if self._urgent:
            icon = look.px(15)
            right -= icon + look.px(7)
            paint_icon(painter, "pencil", ink, QRectF(right, 0, icon, self.height()))
        left = ring.right() + look.px(14)
        room = QRectF(left, 0, right - look.px(14) - left, self.height())
        self._two_lines(painter, room, self._name, caption)

    def _two_lines(self, painter: QPainter, box: QRectF, first: str, second: str) -> None:
        look = self._look
        top, below = look.line(Type.BODY_STRONG), look.line(Type.CAPTION)
        y = (box.height() - top - below - look.px(2)) / 2
        upper = QRectF(box.x(), y, box.width(), top)
        lower = QRectF(box.x(), y + top + look.px(2), box.width(), below)
        text_line(painter, look.font(Type.BODY_STRONG), look.colour("ink"), upper, first)
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), lower, second)


class LaterRow(_Row):
    """A session of another day in one line."""

    def __init__(self, look: Look, when: str, name: str, session: str, minutes: str) -> None:
        super().__init__(look, LATER, (when, name, session, minutes))
        self._parts = (when, name, session, minutes)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        self._ground(painter)
        when, name, session, minutes = self._parts
        pad, ink, faint = look.px(PAD), look.colour("ink"), look.colour("ink2")
        height = self.height()
        strong, plain = look.font(Type.BODY_STRONG), look.font(Type.BODY)
        text_line(painter, plain, ink, QRectF(pad, 0, look.px(WHEN - 12), height), when)
        wide = look.metrics(Type.BODY).horizontalAdvance(minutes)
        right = self.width() - pad - wide
        text_line(painter, plain, faint, QRectF(right, 0, wide + 2, height), minutes, elide=False)
        x = pad + look.px(WHEN)
        room = right - look.px(12) - x
        named = min(look.metrics(Type.BODY_STRONG).horizontalAdvance(name) + 1, room)
        text_line(painter, strong, ink, QRectF(x, 0, named, height), name)
        gap = look.px(10)
        if room - named - gap > look.px(40):
            place = QRectF(x + named + gap, 0, room - named - gap, height)
            text_line(painter, plain, faint, place, session)


class Disc(QWidget):
    """A sign on a tinted disc, over an empty page's words."""

    def __init__(self, look: Look, icon: str, *, side: int = 64) -> None:
        super().__init__()
        self._look, self._icon = look, icon
        self.setFixedSize(look.px(side), look.px(side))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour("accentTint"))
        inset = box.width() * 0.3
        paint_icon(
            painter, self._icon, look.colour("accent"), box.adjusted(inset, inset, -inset, -inset)
        )
