"""``coachdesk backup`` and ``coachdesk restore``: copies of a practice without a window."""

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from coachdesk.domain.errors import StorageError
from coachdesk.job import Refused, fault_words, key_of, named, opened, vault_path
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.backups import Homes
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.backup import Contents


def back_up(given: Namespace, words: Words) -> int:
    """Copy the practice, checked, into a folder; without one, where the program keeps copies.

    A practice that is open in a window is copied as it is kept at that moment.
    """
    if given.demo and given.folder is None:
        raise Refused(words("The sample practice is thrown away; please name a folder."))
    with opened(given, words) as desk:
        if given.folder is None:
            made = _where_kept(desk, words)
        else:
            from coachdesk.storage.backup import make_copy, source_of

            source = source_of(desk.vault)
            try:
                copy = make_copy(source, given.folder.absolute(), desk.now(),
                                 paced=desk.reading_only)  # fmt: skip
            except StorageError as error:
                raise Refused(_not_copied(words, error, given.folder)) from error
            made = copy.path
        from coachdesk.storage.backup import look_into

        found = look_into(made, desk.vault.key)
    _tell(words("Copied to {path}: {contents}.", path=made, contents=_said(words, found)))
    return 0


def restore(given: Namespace, words: Words) -> int:
    """Put a copy in the practice's place; what was there is kept beside it."""
    from coachdesk.startup import now
    from coachdesk.storage import restore as restoring
    from coachdesk.storage.backup import look_into
    from coachdesk.system.one_instance import VaultLock

    if given.demo:
        raise Refused(words("The sample practice cannot be replaced."))
    copy, path = given.copy.absolute(), vault_path(given, words)
    if not copy.exists():
        raise Refused(words("There is no file “{name}”.", name=named(copy)))
    if path.exists() and copy.samefile(path):
        raise Refused(words("That is the practice itself."))
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = VaultLock(path)
    if not lock.take() and lock.held_elsewhere():
        raise Refused(words("The practice is open in CoachDesk; please close it there first."))
    try:
        key = key_of(copy, words)
        aside = restoring.restore(copy, path, key, now())
        found = look_into(path, key)
    except StorageError as error:
        raise Refused(fault_words(words, error.fault, named(copy))) from error
    finally:
        lock.release()
    _tell(words("Restored: {contents}.", contents=_said(words, found)))
    if aside is not None:
        _tell(words("What was there is kept as {path}.", path=aside))
    return 0


def copy_first(desk: "Desk") -> None:
    """Copy the practice where the program keeps copies, before it is changed as a whole.

    Raises:
        StorageError: no copy could be made; nothing should be changed then.
    """
    from coachdesk.desk.backups import copy_job

    copy_job(desk, _homes(desk), paced=False)()


def _where_kept(desk: "Desk", words: Words) -> Path:
    from coachdesk.desk.backups import copy_job, tidy

    homes = _homes(desk)
    if not desk.reading_only:
        tidy(homes)
    try:
        outcome = copy_job(desk, homes, paced=desk.reading_only)()
    except StorageError as error:
        raise Refused(_not_copied(words, error, homes.here)) from error
    if outcome.trouble is not None:
        said = words("the second place did not get it ({why})", why=outcome.trouble.value)
        sys.stderr.write(f"coachdesk: {said}\n")
    return outcome.copy.path


def _homes(desk: "Desk") -> "Homes":
    from coachdesk.desk.backups import homes
    from coachdesk.keeping import FOLDER
    from coachdesk.system.paths import places
    from coachdesk.system.settings import SettingsFile

    where = places()
    outside = SettingsFile(where.settings).value.copies_outside
    return homes(desk.vault.path, where.vault, where.data / FOLDER, outside)


def _not_copied(words: Words, error: StorageError, folder: Path) -> str:
    from coachdesk.domain.errors import Fault

    if error.fault is Fault.DAMAGED:
        return words("The practice is damaged, so no copy was made.")
    return fault_words(words, error.fault, named(folder))


def _tell(sentence: str) -> None:
    sys.stdout.write(f"{sentence}\n")


def _said(words: Words, found: "Contents") -> str:
    clients = words.count("{n} client", "{n} clients", found.clients)
    sessions = words.count("{n} session", "{n} sessions", found.sessions)
    return f"{clients}, {sessions}"
