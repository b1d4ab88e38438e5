"""The limit: a bare PySide6 window with a list and a stack, timed as ours is."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QStringListModel, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QListView,
    QMainWindow,
    QStackedWidget,
    QWidget,
)


def pss_mb() -> float:
    """This process's share of memory, MB; 0 where the system does not tell."""
    try:
        with open("/proc/self/smaps_rollup", encoding="ascii") as file:  # noqa: PTH123
            found = next(line for line in file if line.startswith("Pss:"))
    except OSError:
        return 0.0
    return int(found.split()[1]) / 1024


class FirstPaint(QObject):
    """Tells when a widget was painted for the first time with something to see."""

    def __init__(self, watched: QObject, told, ready=lambda: True) -> None:
        super().__init__(watched)
        self._told, self._ready = told, ready
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and self._ready():
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        self._told()


def main() -> int:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    middle = QWidget()
    line = QHBoxLayout(middle)
    view = QListView()
    view.setModel(QStringListModel([f"Client {n}" for n in range(500)], view))
    line.addWidget(view)
    line.addWidget(QStackedWidget())
    window.setCentralWidget(middle)
    window.resize(1440, 868)

    def painted() -> None:
        print("painted", time.monotonic(), pss_mb(), flush=True)
        print("usable", time.monotonic(), pss_mb(), flush=True)
        app.quit()

    # Not the view's viewport: asking for it would load every class of QtWidgets.
    FirstPaint(middle, painted)
    window.show()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
