"""The passphrase of a practice: whether there is one, giving it one, changing and removing it.

A vault is written anew under another key while nobody has it open (``storage.rekey``); the desk
has no vault meanwhile, and comes back to the new one, or to the old one where that failed.
"""

from typing import TYPE_CHECKING

from coachdesk.desk.desk import Desk
from coachdesk.domain.errors import Fault, RuleBroken, StorageError

if TYPE_CHECKING:
    from coachdesk.domain.handout.recovery import RecoveryContent
    from coachdesk.storage.key import Key


def is_protected(desk: Desk) -> bool:
    """Whether the open practice has a passphrase; ``False`` while none is open."""
    return desk.is_open and desk.vault.key is not None


def mark_of(desk: Desk) -> str:
    """What tells the practice's key from others on paper; empty without a passphrase."""
    from coachdesk.domain.recovery import vault_mark

    key = desk.vault.key if desk.is_open else None
    return "" if key is None else vault_mark(key.salt)


def salt_and_key(desk: Desk) -> tuple[str, bytes]:
    """The salt of the open practice in hex, and its raw key; both empty without a passphrase."""
    key = desk.vault.key if desk.is_open else None
    return ("", b"") if key is None else (key.salt.hex(), key.raw)


def recovery_groups(desk: Desk) -> tuple[str, ...]:
    """The groups of the recovery sheet; none without a passphrase."""
    from coachdesk.domain.recovery import recovery_code

    key = desk.vault.key if desk.is_open else None
    return () if key is None else recovery_code(key.raw)


def recovery_content(desk: Desk) -> "RecoveryContent":
    """What the recovery sheet says."""
    from coachdesk.desk.paper.letterhead import letterhead
    from coachdesk.desk.practice import practice
    from coachdesk.domain.handout.recovery import RecoveryContent
    from coachdesk.domain.scales import day_text

    head = letterhead(practice(desk))
    return RecoveryContent(
        practice=head.practice,
        coach=head.coach,
        logo=head.logo,
        brand=head.brand,
        language=head.language,
        on=day_text(desk.today()),
        mark=mark_of(desk),
        groups=recovery_groups(desk),
    )


def _opens(present: "Key", known: str) -> bool:
    from hmac import compare_digest

    from coachdesk.storage.key import derive, key_of_code

    if compare_digest(derive(known, present.salt).raw, present.raw):
        return True
    try:
        return compare_digest(key_of_code(known, present.salt).raw, present.raw)
    except RuleBroken:
        return False


class Rewriting:
    """A practice to be written anew under another passphrase, in four steps.

    ``prepare`` (on a worker), ``begin``, ``run`` (on a worker), ``come_back``. ``known`` is the
    present passphrase or the code of the recovery sheet, not looked at where there is none;
    ``wanted`` is empty for no passphrase.
    """

    def __init__(self, desk: Desk, known: str, wanted: str) -> None:
        vault = desk.vault
        self._desk, self._path, self._old = desk, vault.path, vault.key
        self._known, self._wanted = known, wanted
        self._new: Key | None = None

    def prepare(self) -> None:
        """See that ``known`` opens the practice, and make the wanted key; for a worker.

        Raises:
            StorageError: wrong key, when ``known`` does not open it.
        """
        from coachdesk.storage.key import new_key

        if self._old is not None and not _opens(self._old, self._known):
            raise StorageError(Fault.WRONG_KEY)
        self._new = new_key(self._wanted) if self._wanted else None

    def begin(self) -> None:
        """Close the practice.

        Raises:
            StorageError: it can only be read.
        """
        if self._desk.reading_only:
            raise StorageError(Fault.READ_ONLY)
        self._desk.put_down()

    def run(self) -> None:
        """Write it anew; for a worker.

        Raises:
            StorageError: it could not be written; the practice is as it was.
        """
        from coachdesk.storage.rekey import rekey

        rekey(self._path, self._old, self._new)

    def come_back(self, *, written: bool) -> None:
        """Open the practice again, under the new key if it was written.

        Raises:
            StorageError: it cannot be opened.
        """
        from coachdesk.storage.vault import open_vault

        self._desk.receive(open_vault(self._path, key=self._new if written else self._old))
