"""Long work off the main thread: the job gets data, never a record or a widget.

The result arrives on the main thread; when the owner is gone meanwhile it is dropped.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot


class _Outcome(QObject):
    finished = Signal(object, object)


class _Job(QRunnable):
    def __init__(self, job: Callable[[], Any], outcome: _Outcome) -> None:
        super().__init__()
        self._job, self._outcome = job, outcome

    def run(self) -> None:
        try:
            result, error = self._job(), None
        except Exception as caught:  # noqa: BLE001 - handed to the owner on the main thread
            result, error = None, caught
        try:
            self._outcome.finished.emit(result, error)
        except RuntimeError:
            return  # the owner is gone, and with it the one who wanted to know


class Work(QObject):
    """Runs jobs for one owner, newest result only."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._number = 0
        self._outcomes: dict[int, _Outcome] = {}

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``job`` on a worker; ``done`` or ``failed`` follows unless a newer job was begun."""
        self._number += 1
        number = self._number
        outcome = _Outcome(self)
        self._outcomes[number] = outcome

        @Slot(object, object)
        def deliver(result: Any, error: Exception | None) -> None:
            self._outcomes.pop(number, None)
            outcome.deleteLater()
            if number != self._number:
                return
            if error is not None:
                failed(error)
            else:
                done(result)

        outcome.finished.connect(deliver)
        QThreadPool.globalInstance().start(_Job(job, outcome))

    def drop(self) -> None:
        """Let results of jobs under way pass unheard."""
        self._number += 1
