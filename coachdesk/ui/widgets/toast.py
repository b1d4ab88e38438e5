"""A short notice at the bottom of the window, with the way back where there is one."""

from collections.abc import Callable

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPropertyAnimation,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.ui.motion import rise
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import Label

AT_MOST = 2
WIDTH = 480


class _ToastButton(Button):
    """A button on the toast's inverted ground."""

    def _colours(self):  # type: ignore[no-untyped-def]
        over = self.underMouse() or self.hasFocus()
        return (
            None,
            (self._look.colour("toastAction") if over else None),
            self._look.colour("toastAction"),
        )


class Toast(QFrame):
    """One notice. It waits while the pointer or the focus rests on it.

    ``stays`` is how long it stays, in seconds; 0 until it is closed.

    Signals:
        closed: the notice went.
    """

    closed = Signal()

    def __init__(
        self,
        look: Look,
        text: str,
        action: str,
        act: Callable[[], object] | None,
        dismiss: str,
        parent: QWidget,
        stays: int,
    ) -> None:
        super().__init__(parent)
        self._look, self._act, self._gone = look, act, False
        self._rising: QPropertyAnimation | None = None
        self.setFixedWidth(min(look.px(WIDTH), parent.width() - look.px(32)))
        self.setFixedHeight(look.px(46))
        self.setAccessibleName(text)
        line = row(self, spacing=look.px(8))
        line.setContentsMargins(look.px(16), 0, look.px(8), 0)
        self.label = Label(look, text, Type.BODY, "toastText", elide=True)
        line.addWidget(self.label, 1)
        self.button: Button | None = None
        if act is not None:
            self.button = _ToastButton(look, action, "quiet", size="compact")
            self.button.clicked.connect(self._on_action)
            line.addWidget(self.button)
        close = _ToastButton(look, "", "quiet", icon="x", size="compact")
        close.setAccessibleName(dismiss)
        close.clicked.connect(self.close_now)
        line.addWidget(close)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(stays * 1000)
        self._timer.timeout.connect(self._on_time)
        self._wait()
        self.installEventFilter(self)

    def rise(self) -> None:
        """Come up to the place it was given, where things may move."""
        self._rising = rise(self._look, self)

    def put(self, place: QPoint) -> None:
        """Stand at a place; a notice on its way goes there instead."""
        if self._rising is not None:
            self._rising.setEndValue(place)
        if self._rising is None or self._rising.state() is QPropertyAnimation.State.Stopped:
            self.move(place)
        self.raise_()

    def close_now(self) -> None:
        """Let the notice go."""
        if not self._gone:
            self._gone = True
            self._timer.stop()
            self.hide()
            self.closed.emit()
            self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Enter:
            self._timer.stop()
        elif event.type() is QEvent.Type.Leave:
            self._wait()
        return False

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        if event.key() == Qt.Key.Key_Escape:
            self.close_now()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        rounded_box(painter, QRectF(self.rect()), self._look.px(10), self._look.colour("toast"))

    def _wait(self) -> None:
        if self._timer.interval():
            self._timer.start()

    def _on_time(self) -> None:
        focus = self.window().focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            self._wait()
        else:
            self.close_now()

    def _on_action(self) -> None:
        act = self._act
        self.close_now()
        if act is not None:
            act()


class Toasts(QObject):
    """The notices of a window: bottom centre, two at most, the newest below.

    ``stays`` tells for how many seconds a notice stays; 0 until it is closed.
    """

    def __init__(self, look: Look, window: QWidget, dismiss: str, stays: Callable[[], int]) -> None:
        super().__init__(window)
        self._look, self._window, self._dismiss, self._stays = look, window, dismiss, stays
        self._shown: list[Toast] = []
        window.installEventFilter(self)

    def show_toast(
        self, text: str, action: str = "", act: Callable[[], object] | None = None
    ) -> Toast:
        """Show a notice and say it politely to screen readers."""
        while len(self._shown) >= AT_MOST:
            self._shown[0].close_now()
        toast = Toast(self._look, text, action, act, self._dismiss, self._window, self._stays())
        toast.closed.connect(self._on_closed)
        self._shown.append(toast)
        self._place()  # before it is shown: the pointer may rest where it was made
        toast.show()
        toast.rise()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(toast, text))
        return toast

    def clear(self) -> None:
        """Let every notice go."""
        for toast in tuple(self._shown):
            toast.close_now()

    def newest(self) -> Toast | None:
        """The newest notice still shown."""
        return self._shown[-1] if self._shown else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _on_closed(self) -> None:
        sender = self.sender()
        self._shown = [toast for toast in self._shown if toast is not sender]
        self._place()

    def _place(self) -> None:
        y = self._window.height() - self._look.px(64)
        for toast in reversed(self._shown):
            y -= toast.height()
            toast.put(QPoint((self._window.width() - toast.width()) // 2, y))
            y -= self._look.px(8)
