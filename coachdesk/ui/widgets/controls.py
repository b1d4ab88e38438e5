"""Buttons of every kind, drawn from tokens, each with a name and a key to reach it by."""

from math import ceil
from typing import ClassVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coachdesk.ui.icons import paint_icon
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.text import plain_tip

HEIGHTS = {"normal": 34, "compact": 28, "large": 42}


class Button(QAbstractButton):
    """A button. ``kind``: primary, secondary, quiet, link, danger, chip, private or info.

    ``icon`` stands before the words, ``after`` behind them, ``keys`` is shown as a small hint.
    """

    ring_beside = True

    def __init__(
        self,
        look: Look,
        text: str,
        kind: str = "secondary",
        *,
        icon: str = "",
        after: str = "",
        keys: str = "",
        size: str = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._kind, self._icon, self._after, self._keys = look, kind, icon, after, keys
        self._size = size
        self.setText(text)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_text(self, text: str) -> None:
        """Show other words."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def show_words(self, text: str) -> None:
        """Show these words, or the icon alone: then its name is told by the tooltip."""
        if text != self.text():
            self.setText(text)
            self.setToolTip("" if text else plain_tip(self.accessibleName()))
            self.updateGeometry()
            self.update()

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self.update()

    def set_after(self, icon: str) -> None:
        """Show another icon behind the words."""
        self._after = icon
        self.update()

    def set_kind(self, kind: str) -> None:
        """Become another kind of button."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def is_round(self) -> bool:
        """Whether its ends are half circles."""
        return self._kind in ("chip", "dashed", "private", "info")

    @property
    def focus_ring(self) -> str:
        """The ring it wants when it has the keyboard."""
        return "round" if self.is_round() else "box"

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.metrics(self._role()).horizontalAdvance(self.text()) if self.text() else 0
        if self._keys:
            width += look.metrics(Type.CAPTION).horizontalAdvance(self._keys) + look.px(8)
        for each in (self._icon, self._after):
            if each:
                width += look.px(16) + (look.px(7) if self.text() else 0)
        if self._icon and self._after and not self.text():
            width += look.px(4)
        # Rounded up: a fraction too little would elide the words.
        return QSize(ceil(width) + 2 * self._padding(), look.px(HEIGHTS[self._size]))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        fill, edge, ink = self._colours()
        box = QRectF(self.rect())
        radius = box.height() / 2 if self.is_round() else self._look.px(8)
        if self._kind == "dashed":
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            from PySide6.QtGui import QPen

            painter.setPen(QPen(edge or ink, 1, Qt.PenStyle.DashLine))
            painter.setBrush(fill or Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        elif fill is not None or edge is not None:
            rounded_box(painter, box, radius, fill, edge)
        self._paint_words(painter, box, ink)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        look = self._look
        content = self.sizeHint().width() - 2 * self._padding()
        x = box.x() + max(self._padding(), (box.width() - content) / 2)
        if self._kind in ("link", "row"):
            x = box.x() + self._padding()
        side = look.px(16)
        if self._icon:
            paint_icon(painter, self._icon, ink, QRectF(x, box.y(), side, box.height()))
            x += side + look.px(7 if self.text() else 4)
        width = look.metrics(self._role()).horizontalAdvance(self.text())
        room = box.right() - self._padding() - x
        text_box = QRectF(x, box.y(), min(width + 1, room) if room > 0 else width, box.height())
        text_line(painter, look.font(self._role()), ink, text_box, self.text())
        x += width + look.px(7) if self.text() else 0
        if self._keys:
            shade = QColor(ink)
            shade.setAlphaF(0.75)
            hint = QRectF(x + look.px(1), box.y(), box.right() - x, box.height())
            text_line(painter, look.font(Type.CAPTION), shade, hint, self._keys, elide=False)
        if self._after:
            paint_icon(painter, self._after, ink, QRectF(x, box.y(), side, box.height()))

    def _colours(self) -> tuple[QColor | None, QColor | None, QColor]:
        """Fill, edge and ink for the present state."""
        look = self._look
        down, over = self.isDown() or self.isChecked(), self.underMouse()
        if not self.isEnabled():
            solid = self._kind in ("primary", "secondary", "danger")
            return (look.colour("hover") if solid else None), None, look.colour("ink3")
        if self._kind == "primary":
            token = "accentPress" if self.isDown() else "accentHover" if over else "accent"
            return look.colour(token), None, look.colour("onAccent")
        if self._kind in ("link", "row"):
            return (
                None,
                None,
                look.colour(
                    "accentHover" if over else "accent" if self._kind == "link" else "ink2"
                ),
            )
        if self._kind in ("private", "info"):
            return look.colour(f"{self._kind}Tint"), None, look.colour(self._kind)
        if self.is_round():
            on = self.isChecked()
            ink = look.colour("accent" if on else "ink2")
            if self._kind == "dashed":
                return (look.colour("hover") if over else None), look.colour("field"), ink
            return look.colour("accentTint" if on else "hover" if over else "inset"), None, ink
        tone = {"danger": "danger", "quiet": "ink2"}.get(self._kind, "ink")
        fill = look.colour("hover") if down or over else None
        if self._kind == "quiet":
            return fill, None, look.colour(tone)
        return fill or look.colour("surface"), look.colour("lineStrong"), look.colour(tone)

    def _role(self) -> Type:
        if self._kind in ("quiet", "link", "chip", "dashed", "row") and self._size != "large":
            return Type.BODY
        return Type.BODY_STRONG

    def _padding(self) -> int:
        if self._kind in ("link", "row"):
            return self._look.px(2)
        if not self.text():
            return self._look.px(9)
        return self._look.px({"compact": 10, "large": 20}.get(self._size, 13))


class IconButton(Button):
    """A button that is only an icon; its name is in the tooltip and for screen readers."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        keys: str = "",
        kind: str = "quiet",
        size: int = 32,
        drawn: int = 17,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, "", kind, icon=icon, parent=parent)
        self._side, self._drawn = size, drawn
        self.set_name(name, keys)

    def set_name(self, name: str, keys: str = "") -> None:
        """Say what the button does."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(f"{name}  {keys}".strip()))

    def sizeHint(self) -> QSize:
        side = self._look.px(self._side)
        return QSize(side, side)

    def _paint_words(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        side = self._look.px(self._drawn)
        left, top = box.center().x() - side / 2, box.center().y() - side / 2
        paint_icon(painter, self._icon, ink, QRectF(left, top, side, side))


class Pill(QWidget):
    """A short word on a tint: a status, a mark. Not a control."""

    TONES: ClassVar = {
        "plain": ("ink2", "inset"),
        "accent": ("accent", "accentTint"),
        "good": ("good", "goodTint"),
        "attention": ("attention", "attentionTint"),
        "danger": ("danger", "dangerTint"),
        "info": ("info", "infoTint"),
        "private": ("private", "privateTint"),
        "clay": ("clay", "clayTint"),
    }

    def __init__(
        self,
        look: Look,
        text: str,
        tone: str = "plain",
        *,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._text, self._tone, self._icon = look, text, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def show_word(self, text: str, tone: str, icon: str = "") -> None:
        """Show another word in another tone; an empty word hides the pill."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word shown."""
        return self._text

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.metrics(Type.CAPTION_STRONG).horizontalAdvance(self._text) + look.px(20)
        if self._icon:
            width += look.px(18)
        return QSize(round(width), look.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._look
        ink, tint = self.TONES[self._tone]
        box = QRectF(self.rect())
        rounded_box(painter, box, box.height() / 2, look.colour(tint))
        x = look.px(10)
        if self._icon:
            side = look.px(13)
            paint_icon(painter, self._icon, look.colour(ink), QRectF(x, 0, side, box.height()))
            x += look.px(18)
        room = QRectF(x, 0, box.width() - x - look.px(8), box.height())
        text_line(painter, look.font(Type.CAPTION_STRONG), look.colour(ink), room, self._text)
