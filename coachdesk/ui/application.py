"""The program's one ``QApplication``, which macOS tells that a file was double-clicked.

Apart because only the application itself is told; a filter on it would see every event there is.
"""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The running application.

    Signals:
        file_wanted: the system wants a file opened; carries its path.
    """

    file_wanted = Signal(str)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            path = event.file()
            if path:  # an address has none
                self.file_wanted.emit(path)
            return True
        return super().event(event)
