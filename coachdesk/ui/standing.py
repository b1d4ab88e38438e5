"""Facts about the whole practice that stay to be told until they are handled.

Who knows a fact puts it up under its key; ``banners`` shows the weightiest.
"""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtCore import QObject, Signal

# The most serious first.
ORDER: Final = ("damaged", "shared", "conflicts", "outside", "reading", "updated")


class Notice(NamedTuple):
    """One message. ``act`` and ``other`` are what its buttons do; without words there is none."""

    key: str
    tone: str
    strong: str
    rest: str
    action: str = ""
    act: Callable[[], None] | None = None
    other_action: str = ""
    other: Callable[[], None] | None = None


class Notices(QObject):
    """What is to be told about the practice now.

    ``where_open`` says where the practice is open while it can only be read here, if known.
    ``told_once`` holds the keys of what is told once and was handled.

    Signals:
        changed: there is something else to tell.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: dict[str, Notice] = {}
        self.where_open = ""
        self.told_once: set[str] = set()

    def put(self, notice: Notice) -> None:
        """Tell something, in place of what was told under the same key."""
        if self._known.get(notice.key) != notice:
            self._known[notice.key] = notice
            self.changed.emit()

    def drop(self, key: str) -> None:
        """Tell it no longer."""
        if self._known.pop(key, None) is not None:
            self.changed.emit()

    def clear(self) -> None:
        """Tell nothing: another practice is opened, or none."""
        self.where_open = ""
        self._known.clear()
        self.changed.emit()

    def take_over(self, other: "Notices") -> None:
        """Tell what another told: the window was built anew."""
        self.where_open, self.told_once = other.where_open, other.told_once
        for notice in other.all():
            self._known[notice.key] = notice
        self.changed.emit()

    def all(self) -> tuple[Notice, ...]:
        """Everything there is to tell, in no order."""
        return tuple(self._known.values())

    def first(self) -> Notice | None:
        """The weightiest; ``None`` when there is nothing to tell."""
        return min(self._known.values(), key=lambda each: ORDER.index(each.key), default=None)
