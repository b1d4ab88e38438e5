"""What the parts of the self-check share: the temporary practice they all work on."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coachdesk.startup import open_desk
from coachdesk.system.paths import Places

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.key import Key

PASSPHRASE: Final = "a quiet desk and an oak tree"


class NotWell(Exception):
    """A part does not do what it should; the text says what is wrong."""


@dataclass
class Bench:
    """A folder that is thrown away, and what the parts leave in it for each other."""

    folder: Path
    key: "Key | None" = None  # of the encrypted copy, once there is one

    @property
    def places(self) -> Places:
        """Where the program keeps its things during the check."""
        return Places(self.folder / "data", self.folder / "config")

    @property
    def plain(self) -> Path:
        """The practice without a passphrase."""
        return self.folder / "data" / "Self check.coachdesk"

    @property
    def locked(self) -> Path:
        """The same practice with one."""
        return self.folder / "data" / "Locked.coachdesk"


@contextmanager
def opened(path: Path, key: "Key | None" = None) -> Iterator["Desk"]:
    """A desk on a vault file, closed at the end."""
    from coachdesk.storage.vault import open_vault

    vault = open_vault(path, key=key)
    try:
        yield open_desk(vault)
    finally:
        vault.close()


def fullest(desk: "Desk") -> str:
    """The engagement with most in it.

    Raises:
        NotWell: there is none.
    """
    from coachdesk.domain.answer import Answer

    answers = Counter(each.engagement_id for each in desk.vault.all(Answer))
    if not answers:
        raise NotWell("there is no client to try it with")
    return answers.most_common(1)[0][0]
