"""What the jobs of the command line share: the practice meant, files in and out, sentences."""

import sys
from argparse import Namespace
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coachdesk.domain.backup import is_named_as_copy
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.storage.key import Key

BAD_INPUT: Final = 1
MOST_BYTES: Final = 512 * 1024 * 1024


class Refused(Exception):
    """A job cannot be done; its text is the sentence to say."""


def vault_path(given: Namespace, words: Words) -> Path:
    """The file of the practice meant: the one named, else the usual one."""
    if given.vault:
        path = Path(given.vault).absolute()
        if not path.name:
            raise Refused(words("“{name}” is not a CoachDesk practice.", name=path))
        return path
    from coachdesk.system.paths import places
    from coachdesk.system.settings import SettingsFile

    found = places()
    return SettingsFile(found.settings).usual_vault(found.vault)


@contextmanager
def folder() -> Iterator[Path]:
    """A folder that is gone afterwards."""
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="coachdesk-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def opened(given: Namespace, words: Words, *, writing: bool = False) -> "Iterator[Desk]":
    """A desk on the practice meant; one that is open elsewhere, or is a copy, is only read."""
    from coachdesk.startup import fill_with_sample, new_practice, open_desk
    from coachdesk.storage.vault import open_vault
    from coachdesk.system.one_instance import VaultLock

    if given.demo:
        with folder() as place:
            vault = new_practice(place / "Sample practice.coachdesk")
            try:
                desk = open_desk(vault)
                fill_with_sample(desk)
                yield desk
            finally:
                vault.close()
        return
    path = vault_path(given, words)
    if not path.exists():
        raise StorageError(Fault.MISSING)
    lock = VaultLock(path)
    mine = lock.take()
    if writing and not mine and lock.held_elsewhere():
        raise Refused(words("The practice is open in CoachDesk; please close it there first."))
    try:
        copy = is_named_as_copy(path)
        try:
            vault = open_vault(path, key=key_of(path, words), read_only=copy or not mine)
        except StorageError as error:
            if not copy or error.fault is not Fault.READ_ONLY:
                raise
            said = words("“{name}” is a copy, made by an older CoachDesk. Please restore it first.",
                         name=path.name)  # fmt: skip
            raise Refused(said) from error
        try:
            if vault.kept_before is not None:
                said = words("The practice was brought up to date. As it was before, it is kept as "
                             "“{name}”.", name=vault.kept_before.name)  # fmt: skip
                sys.stderr.write(f"coachdesk: {said}\n")
            yield open_desk(vault)
        finally:
            vault.close()
    finally:
        lock.release()


def key_of(path: Path, words: Words) -> "Key | None":
    """The key of a practice or a copy of it; ``None`` for one without a passphrase.

    The passphrase is asked for at the terminal, or is the first line of the input: never an
    argument, which others on the machine can read.
    """
    from coachdesk.storage.key import derive, looks_encrypted, salt_of

    try:
        if not looks_encrypted(path):
            return None
        salt = salt_of(path)
    except OSError:
        return None  # opening tells what is wrong with it
    if sys.stdin.isatty():
        from getpass import getpass

        passphrase = getpass(words("Passphrase of “{name}”: ", name=named(path)))
    else:
        passphrase = sys.stdin.readline().rstrip("\r\n")
    return derive(passphrase, salt) if passphrase else None


def keep_apart(file: Path, vault: Path, words: Words) -> None:
    """Refuse to write over the practice itself."""
    with suppress(OSError):
        if file.exists() and file.samefile(vault):
            raise Refused(words("That would write over the practice itself."))


def read(file: Path, words: Words) -> str:
    """The text of an archive."""
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Refused(words("“{name}” is too large for an archive.", name=named(file)))
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refused(words("There is no file “{name}”.", name=named(file))) from None
    except UnicodeDecodeError:
        raise Refused(words("“{name}” is not a text in UTF-8.", name=named(file))) from None
    except OSError as error:
        said = words("“{name}” cannot be read: {why}.", name=named(file), why=error.strerror)
        raise Refused(said) from None


def write(file: Path, content: bytes, words: Words) -> None:
    """Write a file whole or not at all."""
    from coachdesk.system.settings import write_file

    try:
        write_file(file, content)
    except OSError as error:
        said = words("“{name}” cannot be written: {why}.", name=named(file), why=error.strerror)
        raise Refused(said) from None


def named(file: Path) -> str:
    """What a file is called in a sentence."""
    return file.name or str(file)


def fault_words(words: Words, fault: Fault, name: str) -> str:
    """What happened to a practice, in a sentence."""
    return {
        Fault.MISSING: words("There is no practice at “{name}”.", name=name),
        Fault.NOT_A_VAULT: words("“{name}” is not a CoachDesk practice.", name=name),
        Fault.DAMAGED: words("“{name}” is damaged.", name=name),
        Fault.TOO_NEW: words("“{name}” was made by a newer CoachDesk.", name=name),
        Fault.BUSY: words("Another program is using “{name}”.", name=name),
        Fault.READ_ONLY: words("“{name}” cannot be written.", name=name),
        Fault.FULL: words("The disk is full."),
        Fault.LOCKED: words("“{name}” has a passphrase; please give it.", name=name),
        Fault.WRONG_KEY: words("The passphrase does not open “{name}”.", name=name),
    }.get(fault, words("“{name}” cannot be reached.", name=name))


def complain(sentence: str) -> int:
    """Say what is wrong; returns the exit code."""
    sys.stderr.write(f"coachdesk: {sentence}\n")
    return BAD_INPUT
