"""A sheet over the window: frameless, window-modal, over a scrim. Esc closes, focus returns."""

from PySide6.QtCore import Property, QEvent, QObject, QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from coachdesk.ui.motion import fade_in, fade_in_window
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.corners import Corners
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.tab_order import move_focus
from coachdesk.ui.widgets.text import Label, Paragraph

SHADE, RADIUS = 24, 14


class Scrim(QWidget):
    """Dims the window behind a sheet."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look, self._owner = look, window
        self._strength = 1.0
        window.installEventFilter(self)
        self.setGeometry(window.rect())
        fade_in(look, self)
        self.show()
        self.raise_()

    def get_strength(self) -> float:
        """How far the dimming has come, 0 to 1."""
        return self._strength

    def set_strength(self, strength: float) -> None:
        """Dim so far, 0 to 1."""
        self._strength = strength
        self.update()

    strength = Property(float, get_strength, set_strength)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._owner:
            self.setGeometry(self._owner.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(self._look.colour("scrim"))
        colour.setAlphaF(colour.alphaF() * self._strength)
        QPainter(self).fillRect(self.rect(), colour)


class Sheet(QDialog):
    """The base of every sheet. Fill ``body``; open it with ``open()``, never ``exec()``.

    ``side`` puts it at the right edge as a drawer of full height. A ``bare`` sheet has neither
    margins nor a title of its own and fills most of the window; ``body`` is then all of it.
    """

    _placed = 0  # the height it was placed with; 0 before. Of the class: events come early

    def __init__(
        self,
        look: Look,
        parent: QWidget,
        title: str,
        *,
        width: int = 480,
        side: bool = False,
        bare: bool = False,
    ) -> None:
        super().__init__(parent.window(), Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._look, self._side, self._bare = look, side, bare
        self._back = parent.window().focusWidget()
        self._scrim: Scrim | None = None
        self._corners: Corners | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        # The title may bear a client's name, and a window's title is seen outside the program.
        self.setWindowTitle("CoachDesk")
        self.setAccessibleName(title)
        whole = column(self)
        self.body: QVBoxLayout = whole
        self.finished.connect(self._on_finished)
        if bare:
            self._width = look.px(width)
            return
        self.setFixedWidth(look.px(width))
        pad = look.px(24)
        whole.setContentsMargins(pad, look.px(20), pad, look.px(20))
        self.title = Label(look, title, Type.TITLE)
        whole.addWidget(self.title)
        self.body = column(spacing=look.px(10))
        whole.addSpacing(look.px(8))
        whole.addLayout(self.body, 1)

    def say(self, text: str) -> Paragraph:
        """Add a sentence to the body."""
        made = Paragraph(self._look, text, Type.BODY, "ink2")
        self.body.addWidget(made)
        return made

    def add_buttons(self, *buttons: Button) -> None:
        """Add the buttons at the foot, the main one last."""
        line = row(spacing=self._look.px(8))
        add_all(line, None, *buttons)
        self.body.addSpacing(self._look.px(6))
        self.body.addLayout(line)

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's own chain follows the order in which widgets were made.
        return move_focus(self, forward=forward)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest and self._placed:
            owner = self.parentWidget()
            # A window manager may put a dialog that grew by itself anywhere: it is placed anew.
            if owner is not None and self.height() != self._placed:
                self._place(owner)
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        owner = self.parentWidget()
        if owner is None:
            return
        if self._scrim is None:
            self._scrim = Scrim(self._look, owner)
            fade_in_window(self._look, self)
        self._place(owner)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._look
        radius = 0 if self._side else look.px(RADIUS)
        edge = look.colour("lineStrong") if look.dark else look.colour("line")
        painter = QPainter(self)
        self.paint_corners(painter)
        rounded_box(painter, QRectF(self.rect()), radius, look.colour("canvas"), edge)

    def paint_corners(self, painter: QPainter) -> None:
        """Paint what lies behind the round corners; first of all."""
        owner, scrim = self.parentWidget(), self._scrim
        if self._side or owner is None or scrim is None:
            return
        if self._corners is None or self._corners.lie_at != self.geometry():
            strength = scrim.get_strength()  # it may only have begun to dim
            scrim.set_strength(0)
            shade = self._look.colour("scrim")
            self._corners = Corners(self, owner, self._look.px(RADIUS), shade)
            scrim.set_strength(strength)
        self._corners.paint(painter)

    def _place(self, owner: QWidget) -> None:
        corner = owner.mapToGlobal(QPoint(0, 0))
        if self._side:
            self.setFixedHeight(owner.height())
            self.move(corner.x() + owner.width() - self.width(), corner.y())
            return
        if self._bare:
            wide = min(self._width, owner.width() - 2 * SHADE)
            self.setFixedSize(wide, owner.height() - 2 * SHADE)
            self.move(corner.x() + (owner.width() - wide) // 2, corner.y() + SHADE)
            return
        self.adjustSize()
        inside = self.layout()
        # Qt stops at two thirds of the screen; a sheet may be as high as the window.
        wanted = self.height() if inside is None else inside.totalHeightForWidth(self.width())
        high = max(self.height(), wanted)
        self.resize(self.width(), min(high, owner.height() - 2 * SHADE))
        left = corner.x() + (owner.width() - self.width()) // 2
        self.move(left, corner.y() + max(SHADE, (owner.height() - self.height()) // 3))
        self._placed = self.height()

    def _on_finished(self) -> None:
        if self._scrim is not None:
            self._scrim.hide()
            self._scrim.deleteLater()
        owner = self.parentWidget()
        # What the sheet did may have put the keyboard elsewhere: there it stays.
        went_on = owner is not None and owner.focusWidget() not in (None, self._back)
        if owner is not None:
            owner.activateWindow()
        try:
            if not went_on and self._back is not None and self._back.isVisible():
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)
        except RuntimeError:
            pass  # what had the keyboard is gone meanwhile
        self.deleteLater()
