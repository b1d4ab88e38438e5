"""What is made ready bit by bit in quiet moments, once the coach has had a first look."""

from collections.abc import Callable
from importlib import import_module

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 40

# Imported one by one while the coach looks at the first page, most likely wish first.
WARM = (
    "coachdesk.storage.tables",
    "coachdesk.desk.clients",
    "coachdesk.desk.sessions",
    "coachdesk.ui.journey.stage_page",
    "coachdesk.ui.journey.guide",
    "coachdesk.ui.journey.client_page",
    "coachdesk.ui.journey.stages.introductory",
    "coachdesk.ui.journey.stages.opening",
    "coachdesk.ui.journey.stages.second",
    "coachdesk.ui.journey.stages.third",
    "coachdesk.ui.journey.stages.fourth",
    "coachdesk.ui.journey.stages.check_in",
    "coachdesk.ui.journey.stages.closing",
    "coachdesk.ui.beginnings",
    "coachdesk.ui.handouts.sheet",
)


class Warming(QObject):
    """Reads in one module after the other, then has ``finish`` make what they are for."""

    def __init__(self, parent: QObject, finish: Callable[[], None]) -> None:
        super().__init__(parent)
        self._left, self._finish = list(WARM), finish
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(EVERY_MS)
        self._soon.timeout.connect(self.go_on)

    def is_done(self) -> bool:
        """Whether every module was read."""
        return not self._left

    def go_on(self) -> None:
        """Read the next, and go on in a moment."""
        if self._left:
            import_module(self._left.pop(0))
            self._soon.start()
        else:
            self._finish()

    def rest(self) -> None:
        """Do nothing until ``go_on``."""
        self._soon.stop()
