"""Text that is shown, never interpreted: plain labels and paragraphs with a line height."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from coachdesk.ui.theme import Look, Type

TIP_LINE = 80  # signs; a longer line is broken, which Qt does for marked-up text only


class Label(QLabel):
    """One line of plain text in a role and a tone. With ``elide`` it gives way when narrow."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Type = Type.BODY,
        tone: str = "ink",
        *,
        elide: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._full = text
        self._elide = elide
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(look.font(role))
        self.setProperty("tone", tone)
        self.setMinimumHeight(look.line(role))
        if elide:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        super().setText(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        if text == self._full:
            return
        self._full = text
        self.setAccessibleName(text if self._elide else "")
        self.updateGeometry()
        self._fit()

    def full_text(self) -> str:
        """The whole text, also where it is shown elided."""
        return self._full

    def set_tone(self, tone: str) -> None:
        """Show the text in another tone."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _fit(self) -> None:
        if not self._elide:
            super().setText(self._full)
            return
        shown = self.fontMetrics().elidedText(
            self._full.replace("\n", " "), Qt.TextElideMode.ElideRight, max(0, self.width())
        )
        super().setText(shown)
        self.setToolTip("" if shown == self._full else plain_tip(self._full))

    def sizeHint(self) -> QSize:
        if not self._elide:
            return super().sizeHint()
        width = self.fontMetrics().horizontalAdvance(self._full) + 2
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return (
            QSize(0, super().minimumSizeHint().height())
            if self._elide
            else super().minimumSizeHint()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._elide:
            self._fit()


MOST_WIDTHS = 8


class Paragraph(QWidget):
    """Wrapped plain text with the role's own line height, at most ``lines`` lines if given."""

    def __init__(
        self,
        look: Look,
        text: str = "",
        role: Type = Type.BODY,
        tone: str = "ink",
        *,
        lines: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._role, self._tone, self._most = look, role, tone, lines
        self._text = ""
        # Layouts ask for the height of a few widths again and again.
        self._known: dict[tuple[int, int, Type, float], list[str]] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show another text."""
        self.setAccessibleName(text)
        if text == self._text:
            return
        self._text = text
        self._known.clear()
        self._keep_height()
        self.updateGeometry()
        self.update()

    def set_tone(self, tone: str) -> None:
        """Show the text in another tone."""
        self._tone = tone
        self.update()

    def set_role(self, role: Type) -> None:
        """Show the text in another role."""
        if role is not self._role:
            self._role = role
            self._keep_height()
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """The whole text."""
        return self._text

    def is_cut(self, width: int | None = None) -> bool:
        """Whether some of the text does not fit the lines allowed."""
        return bool(self._most) and len(self._broken(width or self.width(), 0)) > self._most

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(1, len(self._broken(width, self._most))) * self._look.line(self._role)

    def sizeHint(self) -> QSize:
        metrics = self._look.metrics(self._role)
        longest = max(
            (metrics.horizontalAdvance(line) for line in self._text.split("\n")), default=0
        )
        width = min(self._look.px(480), round(longest) + 2)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(40), self._look.line(self._role))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # A layout inside a scroll area does not always ask again for the height of a width.
        self.setMinimumHeight(self.heightForWidth(event.size().width()))
        if self._most:
            self.setToolTip(plain_tip(self._text) if self.is_cut() else "")

    def _keep_height(self) -> None:
        """Give up the height of an earlier text."""
        if self.minimumHeight():
            self.setMinimumHeight(self.heightForWidth(self.width()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self._look.colour(self._tone))
        painter.setFont(self._look.font(self._role))
        metrics = self._look.metrics(self._role)
        line = self._look.line(self._role)
        y = (line + metrics.ascent() - metrics.descent()) / 2
        for text in self._broken(self.width(), self._most):
            painter.drawText(QPointF(0, y), text)
            y += line

    def _broken(self, width: int, most: int) -> list[str]:
        key = (width, most, self._role, self._look.scale)
        if key not in self._known:
            if len(self._known) >= MOST_WIDTHS:
                self._known.clear()
            self._known[key] = self._newly_broken(width, most)
        return self._known[key]

    def _newly_broken(self, width: int, most: int) -> list[str]:
        metrics = self._look.metrics(self._role)
        lines: list[str] = []
        for part in self._text.split("\n"):
            lines += wrapped_lines(part, self._look, self._role, width)
            if most and len(lines) > most:
                break
        if most and len(lines) > most:
            rest = " ".join(lines[most - 1 :])
            lines = lines[: most - 1]
            lines.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, width))
        return lines


def wrapped_lines(text: str, look: Look, role: Type, width: int) -> list[str]:
    """A text without newlines broken into lines that fit a width."""
    if not text:
        return [""]
    layout = QTextLayout(text, look.font(role))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(1, width))
        start, length = line.textStart(), line.textLength()
        lines.append(_utf16_slice(text, start, length).rstrip())
    layout.endLayout()
    return lines


def _utf16_slice(text: str, start: int, length: int) -> str:
    """Qt counts UTF-16 units; only texts with characters beyond them differ from Python's."""
    if text.isascii() or max(text) <= "\uffff":
        return text[start : start + length]
    units = text.encode("utf-16-le")
    return units[2 * start : 2 * (start + length)].decode("utf-16-le", "ignore")


def plain_tip(text: str) -> str:
    """A tooltip's text that Qt cannot take for markup."""
    if "<" not in text and all(len(line) <= TIP_LINE for line in text.split("\n")):
        return text  # as it is: screen readers read tooltips too
    # The html module would do the same, but loads every entity there is before the first paint.
    shown = text[:600].replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<span>{shown}</span>".replace("\n", "<br>") if text else ""
