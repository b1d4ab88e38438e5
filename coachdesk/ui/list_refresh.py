"""The client list, Today and its count, shown anew a moment after what they show has changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QStackedWidget

from coachdesk.domain.errors import StorageError
from coachdesk.ui.clients.sidebar import Sidebar

if TYPE_CHECKING:
    from coachdesk.desk.changes import Changes
    from coachdesk.ui.today.today import Today

LISTED = frozenset(("Client", "Engagement", "Session", "StageSetup"))
AFTER_MS = 200  # several changes in a row are shown once


class ListRefresh(QObject):
    """Follows the changes for one window's lists; ``today`` makes that page when first asked."""

    def __init__(
        self, sidebar: Sidebar, stack: QStackedWidget, today: Callable[[], "Today"]
    ) -> None:
        super().__init__(sidebar)
        self._sidebar, self._stack, self._today = sidebar, stack, today
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER_MS)
        self._soon.timeout.connect(self.refresh)

    def follow(self, changes: "Changes") -> None:
        """Show the lists anew in a moment, if the changes are about what they show."""
        if changes.everything or LISTED & {kind.__name__ for kind in changes.kinds}:
            self._soon.start()

    def rest(self) -> None:
        """Let be what was to be shown in a moment: the window is closed."""
        self._soon.stop()

    def refresh(self) -> None:
        """Show the lists as they are kept now; what cannot be read leaves them as they are."""
        try:
            self._sidebar.clients.refresh()
            today = self._today()
            if self._stack.currentWidget() is today:
                today.refresh()
            self._sidebar.show_count(today.sessions_today())
        except StorageError:
            return  # the footer tells
