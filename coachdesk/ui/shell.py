"""The window itself, whatever is shown in it: its size and place, and pages over everything."""

from PySide6.QtCore import QByteArray, QEvent, Qt
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from coachdesk.system.settings import SettingsFile
from coachdesk.ui.widgets.tab_order import move_focus

MINIMUM = (960, 640)
USUAL = (1440, 868)
TITLE = "CoachDesk"


class Shell(QMainWindow):
    """A window with an inside, over which one page may lie."""

    def __init__(self, settings: SettingsFile) -> None:
        super().__init__()
        self._settings = settings
        self._to_fit = False
        self.setMinimumSize(*MINIMUM)
        self.setWindowTitle(TITLE)
        self.inside = QWidget()
        self._over = QStackedWidget()
        self._over.addWidget(self.inside)
        self.setCentralWidget(self._over)

    def cover(self, page: QWidget) -> None:
        """Show a page over everything: the welcome, or trouble with the vault."""
        self.uncover()
        self.setWindowTitle(TITLE)  # what covers the practice covers its names
        self._over.addWidget(page)
        self._over.setCurrentWidget(page)
        page.setFocus()

    def uncover(self) -> None:
        """Show the inside again and let the page over it go."""
        page = self._over.currentWidget()
        self._over.setCurrentWidget(self.inside)
        if page is not None and page is not self.inside:
            self._over.removeWidget(page)
            page.hide()
            page.deleteLater()

    def is_covered(self) -> bool:
        """Whether a page is shown over the inside."""
        return self._over.currentWidget() is not self.inside

    def restore(self) -> None:
        """Take the size and place the window had last time, as far as the screen has room."""
        self._to_fit = True
        kept = self._settings.value.geometry
        if not kept or not self.restoreGeometry(QByteArray.fromHex(kept.encode("ascii"))):
            screen = self.screen().availableGeometry()
            self.resize(min(USUAL[0], screen.width()), min(USUAL[1], screen.height()))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.WindowActivate and self._to_fit:
            self._to_fit = False
            self._fit_screen()
        return super().event(event)

    def _fit_screen(self) -> None:
        """Keep the frame, known once the window is seen, within the screen.

        No more was asked for than the screen has; a side made longer than that since is left.
        """
        if self.isMaximized() or self.isFullScreen():
            return
        screen, frame = self.screen().availableVirtualGeometry(), self.frameGeometry()
        size, place = self.size(), frame.topLeft()
        if size.width() <= screen.width():
            wide = min(frame.width(), screen.width())
            size.setWidth(size.width() + wide - frame.width())
            place.setX(max(screen.left(), min(place.x(), screen.right() - wide + 1)))
        if size.height() <= screen.height():
            high = min(frame.height(), screen.height())
            size.setHeight(size.height() + high - frame.height())
            place.setY(max(screen.top(), min(place.y(), screen.bottom() - high + 1)))
        self.resize(size)
        if place != frame.topLeft():
            self.move(place)

    def stand_in_for(self, old: "Shell") -> None:
        """Take the size, place and state of a window that this one replaces."""
        whole = old.isMaximized() or old.isFullScreen()
        self.setGeometry(old.normalGeometry() if whole else old.geometry())
        self.setWindowState(old.windowState())

    def come_forward(self) -> None:
        """Stand before every other window."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def geometry_kept(self) -> str:
        """Size and place of the window, as ``restore`` reads them next time."""
        return bytes(self.saveGeometry().toHex().data()).decode("ascii")

    def focusNextPrevChild(self, forward: bool) -> bool:
        # Qt's own chain follows the order in which widgets were made.
        return move_focus(self, forward=forward)
