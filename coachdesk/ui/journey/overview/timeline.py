"""The journey so far: the sessions, newest first, each with one quiet line and what was given."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.overview.empty import EmptyPart
from coachdesk.ui.journey.overview.given_button import GivenButton
from coachdesk.ui.journey.overview.journey_filter import JourneyHead
from coachdesk.ui.journey.overview.journey_words import Entry, entries
from coachdesk.ui.paint import text_line
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import column
from coachdesk.ui.widgets.pick_list import PickList
from coachdesk.ui.widgets.text import plain_tip, wrapped_lines

AT_FIRST = 9
INDENT, BELOW, MOST_LINES = 22, 14, 3
NARROWEST_SIGN = 2  # px: of a text of pages, only what may be seen is broken into lines


class Timeline(QWidget):
    """The sessions of a journey.

    Signals:
        session_wanted: open a session; carries its stage and its id.
        stage_wanted: open a stage; carries stage and section keys.
        given_wanted: show a document that was given; carries its record's id.
    """

    session_wanted = Signal(str, str)
    stage_wanted = Signal(str, str)
    given_wanted = Signal(str)

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._shown: list[Entry] = []
        self._engagement, self._whole = "", False
        self._journey: Journey | None = None
        look, words = room.look, room.words
        lines = column(self)
        self.head = JourneyHead(room)
        self.head.changed.connect(self._show_again)
        lines.addWidget(self.head)
        lines.addSpacing(look.px(6))
        self.list = PickList(framed=False)
        self.list.setAccessibleName(words("Journey so far"))
        lines.addWidget(self.list)
        self.more = Button(look, "", "link", after="chevron-down")
        self.more.clicked.connect(self._on_more)
        lines.addWidget(self.more)
        self.empty = EmptyPart(look)
        self.empty.wanted.connect(self.stage_wanted)
        lines.addWidget(self.empty)
        lines.addStretch(1)

    def show_journey(self, journey: Journey) -> None:
        """Show the sessions of a journey."""
        words = self._room.words
        self._journey = journey
        anew = journey.engagement.id != self._engagement
        if anew:
            self._engagement, self._whole = journey.engagement.id, False
        found = self.head.pick(entries(self._room, journey), anew=anew)
        shown = found if self._whole else found[:AT_FIRST]
        if shown != self._shown or not shown:
            self._shown = shown
            buttons: list[QAbstractButton] = []
            for each in shown:
                buttons += self._made(each, last=each is found[-1])
            self.list.show_buttons(buttons)
        hidden = len(found) - len(shown)
        self.more.setVisible(hidden > 0)
        self.more.set_text(words.count("{n} earlier session", "{n} earlier sessions", hidden))
        if found:
            self.empty.hide()
        else:
            self.empty.show_way(
                words("Each session leaves a line here."),
                words("Introductory session"), ("introductory", ""),
            )  # fmt: skip

    def _made(self, entry: Entry, *, last: bool) -> list[QAbstractButton]:
        """The line of a session, and a line for each document given after it."""
        look = self._room.look
        made = EntryButton(look, entry, last=last)
        made.clicked.connect(lambda: self.session_wanted.emit(entry.stage, entry.session_id))
        documents = [
            GivenButton(look, each.text, end=each is entry.given[-1], line=not last)
            for each in entry.given
        ]
        for button, each in zip(documents, entry.given, strict=True):
            button.clicked.connect(
                lambda _=False, given_id=each.given_id: self.given_wanted.emit(given_id)
            )
        return [made, *documents]

    def _on_more(self) -> None:
        self._whole = True
        self._show_again()

    def _show_again(self) -> None:
        if self._journey is not None:
            self.show_journey(self._journey)


class EntryButton(QAbstractButton):
    """One session, painted in one piece: node, name, day and its line."""

    focus_ring = "box"

    def __init__(
        self, look: Look, entry: Entry, *, last: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._entry, self._last = look, entry, last
        self._broken: tuple[int, list[str]] = (-1, [])  # a layout asks again and again
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        said = (entry.title, entry.when, entry.line)
        self.setAccessibleName(", ".join(filter(None, said)))
        self.setToolTip(plain_tip(entry.line) if len(entry.line) > 90 else "")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        look = self._look
        height = look.line(Type.BODY_STRONG) + len(self._lines(width)) * look.line(Type.BODY)
        return height + look.px(0 if self._entry.given else BELOW)

    def sizeHint(self) -> QSize:
        width = self._look.px(240)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(120), self._look.line(Type.BODY_STRONG))

    def resizeEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        super().resizeEvent(event)
        wanted = self.heightForWidth(self.width())
        if self.minimumHeight() != wanted:
            self.setMinimumHeight(wanted)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, entry = self._look, QPainter(self), self._entry
        self._paint_node(painter)
        x, first = look.px(INDENT), look.line(Type.BODY_STRONG)
        when = look.metrics(Type.BODY).horizontalAdvance(entry.when)
        day_box = QRectF(self.width() - when - 1, 0, when + 2, first)
        font = look.font(Type.BODY)
        text_line(painter, font, look.colour("ink2"), day_box, entry.when, elide=False)
        room = QRectF(x, 0, day_box.x() - x - look.px(8), first)
        ink = look.colour("accent" if self.underMouse() else "ink")
        text_line(painter, look.font(Type.BODY_STRONG), ink, room, entry.title)
        y = float(first)
        for line in self._lines(self.width()):
            box = QRectF(x, y, self.width() - x, look.line(Type.BODY))
            text_line(painter, font, look.colour("ink2"), box, line, elide=False)
            y += look.line(Type.BODY)

    def _paint_node(self, painter: QPainter) -> None:
        look, entry = self._look, self._entry
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = look.line(Type.BODY_STRONG) / 2
        centre, radius = QPointF(look.px(6), middle), look.px(5)
        if not self._last:
            painter.setPen(QPen(look.colour("lineStrong"), 2))
            below = centre + QPointF(0, radius + 2)
            painter.drawLine(below, QPointF(centre.x(), self.height()))
        if middle > radius and self.y() > 0:
            painter.setPen(QPen(look.colour("lineStrong"), 2))
            painter.drawLine(QPointF(centre.x(), 0), centre - QPointF(0, radius + 2))
        colour = look.colour(entry.stage)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if entry.planned else look.colour("canvas"))
        painter.drawEllipse(centre, radius - 1, radius - 1)

    def _lines(self, width: int) -> list[str]:
        if self._broken[0] != width:
            self._broken = (width, self._break(width))
        return self._broken[1]

    def _break(self, width: int) -> list[str]:
        look = self._look
        room = max(1, width - look.px(INDENT))
        text = self._entry.line[: 1 + MOST_LINES * room // NARROWEST_SIGN]
        if not text:
            return []
        broken = wrapped_lines(text, look, Type.BODY, room)
        if len(broken) <= MOST_LINES:
            return broken
        rest = " ".join(broken[MOST_LINES - 1 :])
        cut = look.metrics(Type.BODY).elidedText(rest, Qt.TextElideMode.ElideRight, room)
        return [*broken[: MOST_LINES - 1], cut]
