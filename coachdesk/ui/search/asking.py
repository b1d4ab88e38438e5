"""Asks on a worker, one search at a time: only the newest question counts, and no key waits.

A question that comes while another is being looked up breaks that one off and takes its place.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.desk import Desk
from coachdesk.desk.searching import Finder
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.search import OPEN_GROUPS, SHOWN_OF_A_GROUP, Found, Group
from coachdesk.ui.work import Work


class Question(NamedTuple):
    """What is looked for. ``client_id`` looks at one client only; empty means at everybody."""

    typed: str
    groups: tuple[Group, ...] = OPEN_GROUPS
    most: int = SHOWN_OF_A_GROUP
    counts_private: bool = False
    client_id: str = ""


class Answered(NamedTuple):
    """What was found, and how many private notes match where they were to be counted."""

    question: Question
    found: tuple[Found, ...]
    private: int = 0


class Asking(QObject):
    """The questions of one palette.

    Signals:
        answered: the newest question was answered; carries ``Answered``.
        failed: the practice cannot be searched; carries the fault.
        rested: nothing is being looked up any more.
    """

    answered = Signal(object)
    failed = Signal(object)
    rested = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work = Work(self)
        self._finder: Finder | None = None
        self._next: Question | None = None

    @property
    def is_busy(self) -> bool:
        """Whether something is being looked up."""
        return self._finder is not None

    def ask(self, question: Question) -> None:
        """Look something up; what was asked before is let go."""
        self._next = question
        if self._finder is not None:
            self._finder.interrupt()
        else:
            self._begin()

    def drop(self) -> None:
        """Look nothing up any more."""
        self._next = None
        self._work.drop()
        if self._finder is not None:
            self._finder.interrupt()
            self._finder = None

    def _begin(self) -> None:
        question, self._next = self._next, None
        if question is None or not self._desk.is_open:
            self.rested.emit()
            return
        finder = self._finder = Finder(self._desk)

        def look_up() -> Answered:
            found = finder.find(question.typed, question.groups, question.most, question.client_id)
            private = finder.count_private(question.typed) if question.counts_private else 0
            return Answered(question, found, private)

        self._work.run(look_up, self._on_found, self._on_failed)

    def _on_found(self, answered: Answered) -> None:
        self._finder = None
        if self._next is None:
            self.answered.emit(answered)
        self._begin()

    def _on_failed(self, error: Exception) -> None:
        self._finder = None
        if not isinstance(error, StorageError):
            raise error
        # Broken off for a newer question, or because the practice was closed: nothing to tell.
        if self._next is None and error.fault not in (Fault.BUSY, Fault.LOCKED):
            self.failed.emit(error)
        self._begin()
