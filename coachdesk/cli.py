"""The command line: opens the window, or does one job without a window and exits.

Every job says what is wrong in one sentence on standard error and exits non-zero. What a job does
not need is not imported for it.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

from coachdesk import __version__
from coachdesk.arguments import parser
from coachdesk.domain.errors import ArchiveRefused, Fault, StorageError
from coachdesk.words import Words

if TYPE_CHECKING:
    from coachdesk.desk.desk import Desk
    from coachdesk.domain.client import Client

BAD_INPUT: Final = 1
INTERRUPTED: Final = 130
MOST_BYTES: Final = 512 * 1024 * 1024


class Refused(Exception):
    """A job cannot be done; its text is the sentence to say."""


def run(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    words = Words()
    given = parser(words).parse_args(arguments)
    try:
        if given.vault and given.demo:
            raise Refused(words("Please give either --vault or --demo, not both."))
        if given.self_check:
            from coachdesk.selfcheck import self_check

            return self_check()
        job = {"export": _export, "import": _import, "handout": _handout, "check": _check}
        return job.get(given.command, _window)(given, words)
    except Refused as refused:
        return _complain(str(refused))
    except ArchiveRefused as refused:
        said = words("This is not an archive that can be read. At {path}: {problem}.",
                     path=refused.path, problem=refused.problem)  # fmt: skip
        return _complain(said)
    except StorageError as error:
        return _complain(_fault_words(words, error.fault, _vault_path(given, words).name))
    except KeyboardInterrupt:
        return INTERRUPTED


# The jobs


def _window(given: Namespace, words: Words) -> int:
    from coachdesk.system.paths import places
    from coachdesk.window import run_window

    if not given.demo:
        return run_window(_vault_path(given, words), places())
    with _folder() as folder:
        return run_window(folder / "Sample practice.coachdesk", places(), demo=True)


def _export(given: Namespace, words: Words) -> int:
    import json

    from coachdesk.desk.portability import export_archive

    with _opened(given, words) as desk:
        _keep_apart(given.file, desk.vault.path, words)
        archive = export_archive(desk, __version__)
    text = json.dumps(archive, ensure_ascii=False, indent=1) + "\n"
    _write(given.file, text.encode("utf-8"), words)
    return 0


def _import(given: Namespace, words: Words) -> int:
    from coachdesk.desk.portability import import_archive, read_archive, read_json

    archive = read_json(_read(given.file, words))
    read_archive(archive)
    path = _vault_path(given, words)
    if given.demo or path.exists():
        if not given.replace:
            raise Refused(
                words("There is a practice already; --replace puts the archive in its place.")
            )
        with _opened(given, words, writing=True) as desk:
            count = import_archive(desk, archive)
    else:
        count = _import_anew(path, archive)
    print(words.count("{n} client imported.", "{n} clients imported.", count))
    return 0


def _import_anew(path: Path, archive: object) -> int:
    """Make the vault under a temporary name, so that it appears whole or not at all."""
    from coachdesk.desk.portability import import_archive
    from coachdesk.startup import begin_practice, open_desk
    from coachdesk.storage.vault import create_vault, discard, fault_of_os, sync_folder

    temporary = path.with_name(f".{path.name}.{os.getpid()}.importing")
    try:
        vault = create_vault(temporary)
        try:
            desk = open_desk(vault)
            count = import_archive(desk, archive)
            begin_practice(desk)
        finally:
            vault.close()
        temporary.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StorageError(fault_of_os(error), error.strerror or "") from error
    finally:
        discard(temporary)
    return count


def _handout(given: Namespace, words: Words) -> int:
    from coachdesk.desk.clients import engagements
    from coachdesk.desk.giving import give
    from coachdesk.desk.handout_content import gather
    from coachdesk.desk.practice import practice
    from coachdesk.domain.handout import HandoutKind, PaperSize, Variant, has_nothing
    from coachdesk.handouts.render import render

    variant = Variant(given.variant.replace("-", "_"))
    with _opened(given, words, writing=True) as desk:
        _keep_apart(given.file, desk.vault.path, words)
        client = _the_client(desk, given.client, words)
        known = engagements(desk, client.id)
        if not known:  # an archive may hold a client with whom nothing has begun
            raise Refused(words("Nothing is written yet to fill this handout with."))
        engagement = known[-1]
        paper = PaperSize(given.paper) if given.paper else practice(desk).paper
        content = gather(desk, engagement.id, HandoutKind(given.kind))
        if variant is Variant.FILLED and has_nothing(content):
            raise Refused(words("Nothing is written yet to fill this handout with."))
        _write(given.file, render(content, paper=paper, variant=variant, words=words), words)
        if not desk.reading_only:
            give(desk, engagement.id, content, paper, variant)
    return 0


def _check(given: Namespace, words: Words) -> int:
    from coachdesk.domain.client import Client
    from coachdesk.storage.tables import TABLES

    with _opened(given, words) as desk:
        problems = desk.vault.check()
        if problems:
            for problem in problems:
                print(problem, file=sys.stderr)
            raise StorageError(Fault.DAMAGED)
        found = {kind: len(desk.vault.all(kind)) for kind in TABLES}
    print(
        words.count(
            "The practice is whole: {n} client, {records} records.",
            "The practice is whole: {n} clients, {records} records.",
            found[Client],
            records=sum(found.values()),
        )
    )
    return 0


# What the jobs share


def _vault_path(given: Namespace, words: Words) -> Path:
    if given.vault:
        path = Path(given.vault).absolute()
        if not path.name:
            raise Refused(words("“{name}” is not a CoachDesk practice.", name=path))
        return path
    from coachdesk.system.paths import places

    return places().vault


@contextmanager
def _folder() -> Iterator[Path]:
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="coachdesk-", ignore_cleanup_errors=True) as folder:
        yield Path(folder)


@contextmanager
def _opened(given: Namespace, words: Words, *, writing: bool = False) -> "Iterator[Desk]":
    """A desk on the practice meant; a practice that is open elsewhere is only read."""
    from coachdesk.startup import fill_with_sample, new_practice, open_desk
    from coachdesk.storage.vault import open_vault
    from coachdesk.system.one_instance import VaultLock

    if given.demo:
        with _folder() as folder:
            vault = new_practice(folder / "Sample practice.coachdesk")
            try:
                desk = open_desk(vault)
                fill_with_sample(desk)
                yield desk
            finally:
                vault.close()
        return
    path = _vault_path(given, words)
    if not path.exists():
        raise StorageError(Fault.MISSING)
    lock = VaultLock(path)
    mine = lock.take()
    if writing and not mine and lock.held_elsewhere():
        raise Refused(words("The practice is open in CoachDesk; please close it there first."))
    try:
        vault = open_vault(path, read_only=not mine)
        try:
            yield open_desk(vault)
        finally:
            vault.close()
    finally:
        lock.release()


def _the_client(desk: "Desk", wanted: str, words: Words) -> "Client":
    from coachdesk.desk.clients import find

    found = find(desk, wanted)
    if not found:
        raise Refused(words("No client has the name, code or id “{wanted}”.", wanted=wanted))
    if len(found) > 1:
        codes = ", ".join(sorted(client.code for client in found))
        raise Refused(
            words(
                "{n} clients match “{wanted}”; please give one of the codes {codes}.",
                n=len(found),
                wanted=wanted,
                codes=codes,
            )
        )
    return found[0]


def _keep_apart(file: Path, vault: Path, words: Words) -> None:
    with suppress(OSError):
        if file.exists() and file.samefile(vault):
            raise Refused(words("That would write over the practice itself."))


def _read(file: Path, words: Words) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise Refused(words("“{name}” is too large for an archive.", name=_named(file)))
        return file.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise Refused(words("There is no file “{name}”.", name=_named(file))) from None
    except UnicodeDecodeError:
        raise Refused(words("“{name}” is not a text in UTF-8.", name=_named(file))) from None
    except OSError as error:
        said = words("“{name}” cannot be read: {why}.", name=_named(file), why=error.strerror)
        raise Refused(said) from None


def _write(file: Path, content: bytes, words: Words) -> None:
    from coachdesk.system.settings import write_file

    try:
        write_file(file, content)
    except OSError as error:
        said = words("“{name}” cannot be written: {why}.", name=_named(file), why=error.strerror)
        raise Refused(said) from None


def _named(file: Path) -> str:
    return file.name or str(file)


def _fault_words(words: Words, fault: Fault, name: str) -> str:
    return {
        Fault.MISSING: words("There is no practice at “{name}”.", name=name),
        Fault.NOT_A_VAULT: words("“{name}” is not a CoachDesk practice.", name=name),
        Fault.DAMAGED: words("“{name}” is damaged.", name=name),
        Fault.TOO_NEW: words("“{name}” was made by a newer CoachDesk.", name=name),
        Fault.BUSY: words("Another program is using “{name}”.", name=name),
        Fault.READ_ONLY: words("“{name}” cannot be written.", name=name),
        Fault.FULL: words("The disk is full."),
    }.get(fault, words("“{name}” cannot be reached.", name=name))


def _complain(sentence: str) -> int:
    print(f"coachdesk: {sentence}", file=sys.stderr)
    return BAD_INPUT
