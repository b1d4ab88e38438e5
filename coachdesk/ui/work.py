"""Long work off the main thread: the job gets data, never a record or a widget.

The result arrives on the main thread; when the owner is gone meanwhile it is dropped.
"""

from collections.abc import Callable
from itertools import count
from threading import Thread
from typing import Any

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot
from shiboken6 import isValid

Deliver = Callable[[Any, Exception | None], None]


class _Door(QObject):
    """The one way back to the main thread, there for as long as the program runs.

    A worker must not send through an object that its owner may destroy at the same moment.
    """

    arrived = Signal(int, object, object)

    def __init__(self, pool: QThreadPool) -> None:
        super().__init__(pool)
        self._numbers = count(1)
        self._expected: dict[int, Deliver] = {}
        self.arrived.connect(self._on_arrived)

    def expect(self, deliver: Deliver) -> int:
        """Call ``deliver`` when the job of the number returned is done."""
        number = next(self._numbers)
        self._expected[number] = deliver
        return number

    @Slot(int, object, object)
    def _on_arrived(self, number: int, result: Any, error: Exception | None) -> None:
        self._expected.pop(number)(result, error)


def _the_door() -> _Door:
    pool = QThreadPool.globalInstance()
    return pool.findChild(_Door) or _Door(pool)


class _Job(QRunnable):
    def __init__(self, job: Callable[[], Any], door: _Door, number: int) -> None:
        super().__init__()
        self._job, self._door, self._number = job, door, number

    def run(self) -> None:
        try:
            result, error = self._job(), None
        except Exception as caught:  # noqa: BLE001 - handed to the owner on the main thread
            result, error = None, caught
        try:
            self._door.arrived.emit(self._number, result, error)
        except RuntimeError:
            return  # the program is ending


class Work(QObject):
    """Runs jobs for one owner, newest result only."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._number = 0

    def run(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run ``job`` on a worker; ``done`` or ``failed`` follows unless a newer job was begun."""
        door = _the_door()
        QThreadPool.globalInstance().start(_Job(job, door, self._expect(door, done, failed)))

    def run_apart(
        self,
        job: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run a job that may never come back: it holds up no other job and not the program's end.

        ``done`` or ``failed`` follows as with ``run``.
        """
        door = _the_door()
        made = _Job(job, door, self._expect(door, done, failed))
        Thread(target=made.run, daemon=True).start()

    def _expect(
        self, door: _Door, done: Callable[[Any], None], failed: Callable[[Exception], None]
    ) -> int:
        self._number += 1
        number = self._number

        def deliver(result: Any, error: Exception | None) -> None:
            if not isValid(self) or number != self._number:
                return
            if error is not None:
                failed(error)
            else:
                done(result)

        return door.expect(deliver)

    def drop(self) -> None:
        """Let results of jobs under way pass unheard."""
        self._number += 1
