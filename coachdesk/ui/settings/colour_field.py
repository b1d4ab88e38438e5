"""The brand colour: a few good ones to pick, or any other typed, with a word on how it reads."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.drawing.colour import LEGIBLE, colour_of, contrast_on_white
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import FlowLayout, column
from coachdesk.ui.widgets.text import Paragraph, plain_tip
from coachdesk.words import Words

USUAL = "#1b675e"
INK_ON_PAPER = "#1d2122"
OFFERED = (USUAL, "#a64b26", "#4d5ba6", "#8d4a74", "#365e9d", "#4d6c26", "#566270", "#22282a")


class ColourField(QWidget):
    """A colour.

    Signals:
        chosen: a colour was chosen; carries ``#rrggbb``.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, words: Words, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._colour = words, USUAL
        lines = column(self, spacing=look.px(6))
        holder = QWidget()
        line = FlowLayout(holder, look.px(6))
        names = (
            words("Pine"), words("Clay"), words("Indigo"), words("Plum"), words("Blue"),
            words("Moss"), words("Slate"), words("Ink"),
        )  # fmt: skip
        self.swatches: dict[str, Swatch] = {}
        for colour, name in zip(OFFERED, names, strict=True):
            swatch = Swatch(look, colour, name)
            swatch.clicked.connect(self._on_swatch)
            self.swatches[colour] = swatch
            line.addWidget(swatch)
        self.typed = LineField(look, words("Another colour"), placeholder="#1b675e")
        self.typed.setFixedWidth(look.px(110))
        self.typed.edited.connect(self._on_typed)
        self.typed.entered.connect(self._on_settled)
        self.typed.left.connect(self._on_settled)
        line.addWidget(self.typed)
        self.sample = Sample(look, words("My goals"))
        line.addWidget(self.sample)
        lines.addWidget(holder)
        self.verdict = Paragraph(look, "", Type.CAPTION, "ink2")
        lines.addWidget(self.verdict)

    def show_colour(self, colour: str) -> None:
        """Show a colour; an empty one is the usual."""
        shown = self._colour = colour_of(colour) or USUAL
        if not self.typed.hasFocus():
            self.typed.show_value(shown)
            self.typed.set_wrong("")
        for each, swatch in self.swatches.items():
            swatch.setChecked(each == shown)
        self.sample.show_colour(shown)
        self._judge(shown)

    def set_reading(self, reading: bool) -> None:
        """Show the colour for reading only."""
        self.typed.setReadOnly(reading)
        for swatch in self.swatches.values():
            swatch.setEnabled(not reading)

    def _judge(self, colour: str) -> None:
        words, contrast = self._words, contrast_on_white(colour)
        if contrast >= LEGIBLE:
            said = words(
                "Reads well on white paper ({n} to 1).", n=words.number(int(contrast * 10) / 10)
            )
        else:
            said = words(
                "Too pale for words ({n} to 1, 4.5 is needed): it will colour lines only.",
                n=words.number(int(contrast * 10) / 10),
            )
        self.verdict.set_text(said)
        self.verdict.set_tone("ink2" if contrast >= LEGIBLE else "attention")

    def _on_swatch(self) -> None:
        colour = next(each for each, swatch in self.swatches.items() if swatch is self.sender())
        self.typed.show_value(colour)
        self.typed.set_wrong("")
        self.chosen.emit(colour)

    def _on_typed(self) -> None:
        """Six digits are a colour at once; three may yet become six, and wait for the end."""
        if len(self.typed.value().strip().removeprefix("#")) == len(USUAL) - 1:
            self._on_settled()

    def _on_settled(self) -> None:
        colour = colour_of(self.typed.value())
        wrong = "" if colour else self._words("Six digits after a number sign, as in #1b675e.")
        self.typed.set_wrong(wrong)
        if colour and colour != self._colour:
            self.chosen.emit(colour)


class Sample(QWidget):
    """A heading and its rule on white paper, in the colours a page would take."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__()
        self._look, self._text, self._colour = look, text, USUAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, colour: str) -> None:
        """Show another colour, ``#rrggbb``."""
        self._colour = colour
        self.update()

    def words_colour(self) -> str:
        """The colour of words on paper: the practice's, or ink where that is too pale."""
        return self._colour if contrast_on_white(self._colour) >= LEGIBLE else INK_ON_PAPER

    def sizeHint(self) -> QSize:
        look = self._look
        wide = look.metrics(Type.HEADING).horizontalAdvance(self._text) + look.px(24)
        return QSize(round(wide), look.px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, box = self._look, QPainter(self), QRectF(self.rect())
        white = QColor(Qt.GlobalColor.white)
        rounded_box(painter, box, look.px(6), white, look.colour("lineStrong"))
        inner = box.adjusted(look.px(12), look.px(3), -look.px(12), -look.px(8))
        ink = QColor(self.words_colour())
        text_line(painter, look.font(Type.HEADING), ink, inner, self._text, elide=False)
        band = QRectF(inner.x(), box.bottom() - look.px(9), inner.width(), max(1, look.px(2)))
        painter.fillRect(band, QColor(self._colour))


class Swatch(QAbstractButton):
    """A colour to pick."""

    focus_ring = "round"

    def __init__(self, look: Look, colour: str, name: str) -> None:
        super().__init__()
        self._look, self._colour = look, colour
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(32), self._look.px(32))

    def nextCheckState(self) -> None:
        """A swatch is not switched off by a second click."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, box = QPainter(self), QRectF(self.rect())
        inset = self._look.px(5)
        inner = box.adjusted(inset, inset, -inset, -inset)
        edge = self._look.colour("lineStrong")
        rounded_box(painter, inner, inner.height() / 2, QColor(self._colour), edge)
        if self.isChecked():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._look.colour("ink"), 2))
            painter.drawEllipse(box.adjusted(2, 2, -2, -2))
