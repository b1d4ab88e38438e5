"""A paragraph of the guide: plain words, with what stands on screen and keys set apart.

It is painted from runs, never from markup, so no text can become a page.
"""

from functools import lru_cache

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QBrush,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.domain.handout.guide import Runs, Voice, said
from coachdesk.ui.theme import Look, Type

STRONG = {Type.READING: Type.HEADING, Type.BODY: Type.BODY_STRONG,
          Type.CAPTION: Type.CAPTION_STRONG}  # fmt: skip
WIDEST = 520


class RunText(QWidget):
    """Runs as a wrapped paragraph. ``found`` marks the places of a search, as (start, length)."""

    def __init__(
        self,
        look: Look,
        runs: Runs,
        role: Type = Type.READING,
        tone: str = "ink",
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._runs, self._role, self._tone = look, runs, role, tone
        self.words = said(runs)
        self._found: tuple[tuple[int, int], ...] = ()
        self._heights: dict[int, int] = {}
        self.setAccessibleName(self.words)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def mark(self, found: tuple[tuple[int, int], ...]) -> None:
        """Mark places of the text, each its start and length."""
        if found != self._found:
            self._found = found
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            lines = self._laid_out(width).lineCount()
            self._heights[width] = max(1, lines) * self._look.line(self._role)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        wide = (
            round(
                self._look.metrics(STRONG.get(self._role, self._role)).horizontalAdvance(self.words)
            )
            + 2
        )
        width = min(self._look.px(WIDEST), wide)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.line(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout inside a scroll area does not always ask again for the height of a width.
        self.setMinimumHeight(self.heightForWidth(event.size().width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._tone))
        layout = self._laid_out(self.width())
        layout.draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        look, step = self._look, self._look.line(self._role)
        layout = QTextLayout(self.words, look.font(self._role))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([*self._voices(), *self._marks()])
        layout.beginLayout()
        y = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, y + (step - line.height()) / 2))
            y += step
        layout.endLayout()
        return layout

    def _voices(self) -> list[QTextLayout.FormatRange]:
        made, at = [], 0
        for run in self._runs:
            if run.voice is not Voice.PLAIN:
                style = QTextCharFormat()
                style.setFont(self._look.font(STRONG.get(self._role, self._role)))
                if run.voice is Voice.KEYS:
                    style.setForeground(QBrush(self._look.colour("accent")))
                made.append(_range(at, len(run.text), style))
            at += len(run.text)
        return made

    def _marks(self) -> list[QTextLayout.FormatRange]:
        style = QTextCharFormat()
        style.setBackground(QBrush(self._look.colour("attentionTint")))
        return [_range(start, length, style) for start, length in self._found]


def _range(start: int, length: int, style: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, style
    return made


@lru_cache(maxsize=4096)
def places_of(text: str, wanted: tuple[str, ...]) -> tuple[tuple[int, int], ...]:
    """Where any of some words stands in a text, whatever its capitals, in order."""
    lower = text.lower()
    found = set()
    for word in wanted:
        at = lower.find(word)
        while at >= 0:
            found.add((at, len(word)))
            at = lower.find(word, at + len(word))
    return tuple(sorted(found))
