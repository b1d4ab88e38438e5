"""The left side of the welcome: the promise, and a wheel turning out of the dark."""

from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.words import Words

HEADLINE, HEADLINE_LINE = 38, 46
PAD, BOTTOM = 56, 48
WELL, BETWEEN = 34, 60
LARGE_TEXT = 1.3
# The wheel's sectors seen at the panel's edge: now and desired, 0 to 10, clockwise from the top.
SECTORS = ((6, 9), (5, 8), (7, 9), (4, 8), (5, 9), (7, 8), (6, 8), (7, 9))


class Panel(QWidget):
    """A dark panel, the same in both themes."""

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._words = look, words
        self._headline = words("A quiet desk for your coaching practice")
        self._promise = words(
            "Hold the session, keep the thread, and hand your client something worth keeping."
        )
        self.show_protected(protected=False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_protected(self, *, protected: bool) -> None:
        """Speak of encryption only where there is a passphrase."""
        words = self._words
        kept = (
            ("key", words("Only you hold the key"),
             words("Encrypted with your passphrase."))
            if protected
            else ("history", words("Every word is kept"),
                  words("Saved as you type, after a crash too."))
        )  # fmt: skip
        self._points = (
            ("laptop", words("Everything stays on this laptop"),
             words("No account, no cloud. Works offline.")),
            kept,
            ("printer", words("Made for paper"),
             words("Handouts to write on, in A4 or Letter.")),
        )  # fmt: skip
        said = [self._headline, self._promise, *(f"{each[1]}. {each[2]}" for each in self._points)]
        self.setAccessibleName(" ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(480), self._look.px(600))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.fillRect(self.rect(), look.colour("welcome"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if look.scale <= LARGE_TEXT:  # large words need the room
            self._paint_wheel(painter)
        pad = look.px(PAD)
        side = look.px(26)
        top = look.px(54)
        paint_icon(painter, "mark-pale", look.colour("welcomeText"), QRectF(pad, top, side, side))
        brand = QRectF(pad + side + look.px(10), top, self.width(), side)
        text_line(painter, look.font(Type.HEADING), look.colour("welcomeText"), brand, "CoachDesk")
        y = self._paint_words(painter, max(top + 2 * side, round(self.height() * 0.17)))
        self._paint_points(painter, y)

    def _paint_words(self, painter: QPainter, top: float) -> float:
        """Paint headline and promise; returns where they end."""
        look, pad = self._look, self._look.px(PAD)
        font = QFont(look.font(Type.DISPLAY))
        room = self.width() - 2 * pad
        size = min(look.px(HEADLINE), round(room / 10))
        leading = round(size * HEADLINE_LINE / HEADLINE)
        font.setPixelSize(size)
        y = top
        for line in _wrapped(self._headline, font, min(room, look.px(400))):
            place = QRectF(pad, y, self.width() - pad, leading)
            text_line(painter, font, look.colour("welcomeText"), place, line, elide=False)
            y += leading
        y += look.px(16)
        font = QFont(look.font(Type.READING))
        font.setPixelSize(look.px(18))
        for line in _wrapped(self._promise, font, min(room, look.px(400))):
            place = QRectF(pad, y, self.width() - pad, look.px(26))
            text_line(painter, font, look.colour("welcomeText2"), place, line, elide=False)
            y += look.px(26)
        return y

    def _paint_points(self, painter: QPainter, above: float) -> None:
        look, pad, well = self._look, self._look.px(PAD), self._look.px(WELL)
        between = look.px(BETWEEN)
        room = self.height() - look.px(BOTTOM) - above - look.px(24)
        shown = self._points[: max(0, int(room // between))]
        y = self.height() - look.px(BOTTOM) - len(shown) * between + (between - well)
        for icon, strong, plain in shown:
            box = QRectF(pad, y, well, well)
            rounded_box(painter, box, look.px(8), look.colour("welcomeWell"))
            inset = well * 0.26
            mark = box.adjusted(inset, inset, -inset, -inset)
            paint_icon(painter, icon, look.colour("welcomeText2"), mark)
            x = pad + well + look.px(14)
            width = self.width() - x - look.px(8)
            upper = QRectF(x, y - look.px(3), width, look.px(20))
            lower = QRectF(x, y + look.px(17), width, look.px(20))
            white, pale = look.colour("welcomeText"), look.colour("welcomeText2")
            text_line(painter, look.font(Type.BODY_STRONG), white, upper, strong)
            text_line(painter, look.font(Type.BODY), pale, lower, plain)
            y += between

    def _paint_wheel(self, painter: QPainter) -> None:
        look = self._look
        radius = min(self.height() * 0.32, self.width() * 0.5) / max(1.0, look.scale)
        centre = QPointF(self.width() + radius * 0.18, self.height() * 0.56)
        faint = QColor(look.colour("welcomeText2"))
        faint.setAlphaF(0.16)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for ring in range(2, 11, 2):
            painter.setPen(QPen(faint, 1))
            painter.drawEllipse(centre, radius * ring / 10, radius * ring / 10)
        span = 360 / len(SECTORS)
        for at, (now, desired) in enumerate(SECTORS):
            start = 90 - at * span - span / 2
            wedge = _square(centre, radius * now / 10)
            begin, sweep = round((start + 1.6) * 16), round((span - 3.2) * 16)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("welcomeWedge"))
            painter.drawPie(wedge, begin, sweep)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.colour("welcomeArc"), 2.4))
            painter.drawArc(wedge, begin, sweep)
            dashed = QPen(look.colour("welcomeText2"), 1.8)
            dashed.setDashPattern([4, 3.4])
            painter.setPen(dashed)
            painter.drawArc(_square(centre, radius * desired / 10), begin, sweep)


def _square(centre: QPointF, reach: float) -> QRectF:
    return QRectF(centre.x() - reach, centre.y() - reach, 2 * reach, 2 * reach)


def _wrapped(text: str, font: QFont, width: float) -> list[str]:
    """A text broken at blanks into lines of a width."""
    metrics = QFontMetricsF(font)
    lines, line = [], ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if line and ceil(metrics.horizontalAdvance(longer)) > width:
            lines.append(line)
            line = word
        else:
            line = longer
    return [*lines, line]
