"""How long to wait after a wrong passphrase: a second at first, twice as long each time after."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Final

LONGEST: Final = 60  # seconds


def delay_after(wrong: int) -> int:
    """Seconds to wait after the ``wrong``-th wrong passphrase in a row, counted from 1."""
    return min(LONGEST, 1 << min(wrong - 1, 10)) if wrong > 0 else 0


class Patience:
    """Counts wrong passphrases and how long is still to be waited by a clock."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._wrong = 0
        self._until: datetime | None = None

    def wrong(self) -> None:
        """Another one was wrong."""
        self._wrong += 1
        self._until = self._now() + timedelta(seconds=delay_after(self._wrong))

    def right(self) -> None:
        """One was right: nothing is held against anyone."""
        self._wrong, self._until = 0, None

    @property
    def failed(self) -> bool:
        """Whether the last one was wrong."""
        return self._wrong > 0

    def seconds(self) -> int:
        """Whole seconds still to wait; a clock that was put back makes nobody wait longer."""
        if self._until is None:
            return 0
        left = (self._until - self._now()) / timedelta(seconds=1)
        return max(0, min(delay_after(self._wrong), -int(-left // 1)))
