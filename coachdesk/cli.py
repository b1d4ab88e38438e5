"""The command line: opens the window, or does one job without a window and exits.

Every job says what is wrong in one sentence on standard error and exits non-zero. What a job does
not need is not imported for it.
"""

import os
import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from coachdesk import __version__
from coachdesk.arguments import parse
from coachdesk.domain.errors import ArchiveRefused, Fault, StorageError
from coachdesk.job import (
    Refused,
    complain,
    fault_words,
    folder,
    keep_apart,
    opened,
    read,
    vault_path,
    write,
)
from coachdesk.words import Words

INTERRUPTED: Final = 130


def run(arguments: Sequence[str]) -> int:
    """Run a command; returns the exit code."""
    words = Words()
    given = parse(words, arguments)
    try:
        if given.vault and given.demo:
            raise Refused(words("Please give either --vault or --demo, not both."))
        if given.self_check:
            from coachdesk.selfcheck import self_check
            from coachdesk.selfcheck.ending import until_the_end

            code = self_check()
            until_the_end()
            return code
        job = {
            "export": _export,
            "import": _import,
            "handout": _handout,
            "access": _access,
            "read-form": _read_form,
            "check": _check,
            "backup": _backup,
            "restore": _restore,
            "guide": _guide,
        }
        return job.get(given.command, _window)(given, words)
    except Refused as refused:
        return complain(str(refused))
    except ArchiveRefused as refused:
        said = words("This is not an archive that can be read. At {path}: {problem}.",
                     path=refused.path, problem=refused.problem)  # fmt: skip
        return complain(said)
    except StorageError as error:
        return complain(fault_words(words, error.fault, vault_path(given, words).name))
    except KeyboardInterrupt:
        return INTERRUPTED


# The jobs


def _window(given: Namespace, words: Words) -> int:
    from coachdesk.system.paths import places
    from coachdesk.window import run_window

    if not given.demo:
        path = vault_path(given, words)
        if given.opens_file and not path.exists():
            raise StorageError(Fault.MISSING)  # a name mistyped begins no practice
        return run_window(path, places())
    with folder() as place:
        return run_window(place / "Sample practice.coachdesk", places(), demo=True)


def _export(given: Namespace, words: Words) -> int:
    import json

    from coachdesk.desk.portability import export_archive

    with opened(given, words) as desk:
        keep_apart(given.file, desk.vault.path, words)
        archive = export_archive(desk, __version__)
    text = json.dumps(archive, ensure_ascii=False, indent=1) + "\n"
    write(given.file, text.encode("utf-8"), words)
    return 0


def _import(given: Namespace, words: Words) -> int:
    from coachdesk.desk.portability import import_archive, read_archive, read_json

    archive = read_json(read(given.file, words))
    read_archive(archive)
    path = vault_path(given, words)
    if given.demo or path.exists():
        if not given.replace:
            raise Refused(
                words("There is a practice already; --replace puts the archive in its place.")
            )
        with opened(given, words, writing=True) as desk:
            if not given.demo:
                from coachdesk.backup_job import copy_first

                copy_first(desk)
            count = import_archive(desk, archive)
    else:
        count = _import_anew(path, archive)
    print(words.count("{n} client imported.", "{n} clients imported.", count))
    return 0


def _import_anew(path: Path, archive: object) -> int:
    """Make the vault under a temporary name, so that it appears whole or not at all."""
    from coachdesk.desk.portability import import_archive
    from coachdesk.startup import begin_practice, open_desk
    from coachdesk.storage.disk import sync_folder
    from coachdesk.storage.vault import create_vault, discard, fault_of_os

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


def _access(given: Namespace, words: Words) -> int:
    from coachdesk.paper_job import make_access_pack

    return make_access_pack(given, words)


def _handout(given: Namespace, words: Words) -> int:
    from coachdesk.paper_job import make_handout

    return make_handout(given, words)


def _read_form(given: Namespace, words: Words) -> int:
    if given.serve:
        from coachdesk.form_child import serve

        return serve()
    from coachdesk.form_job import read_form

    return read_form(given, words)


def _guide(given: Namespace, words: Words) -> int:
    from coachdesk.paper_job import write_guide

    return write_guide(given, words)


def _backup(given: Namespace, words: Words) -> int:
    from coachdesk.backup_job import back_up

    return back_up(given, words)


def _restore(given: Namespace, words: Words) -> int:
    from coachdesk.backup_job import restore

    return restore(given, words)


def _check(given: Namespace, words: Words) -> int:
    from coachdesk.domain.client import Client
    from coachdesk.storage.tables import TABLES

    with opened(given, words) as desk:
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
