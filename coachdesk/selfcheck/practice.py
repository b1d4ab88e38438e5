"""Parts of the self-check: the file of the practice, its copies, its passphrase, its archive."""

import json
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from coachdesk import __version__
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.selfcheck.common import PASSPHRASE, Bench, NotWell, fullest, opened
from coachdesk.startup import begin_practice, fill_with_sample, new_practice, now

if TYPE_CHECKING:
    from coachdesk.storage.key import Key


def vault(bench: Bench) -> str:
    """A vault is made by its migrations and can be opened again."""
    from coachdesk.storage.migration import SCHEMA

    new_practice(bench.plain).close()
    with opened(bench.plain):
        return f"made and opened, schema {SCHEMA}"


def older(bench: Bench) -> str:
    """A vault as the first release made it is brought up to date, and copied before."""
    from coachdesk.desk.clients import add_client
    from coachdesk.storage.earlier import create_earlier
    from coachdesk.storage.migration import SCHEMA
    from coachdesk.storage.vault import open_vault

    path = bench.folder / "data" / "Older.coachdesk"
    create_earlier(path, schema=1)
    opened_once = open_vault(path)
    kept = opened_once.kept_before
    opened_once.close()
    if kept is None or not kept.exists():
        raise NotWell("an older vault was changed and not copied before")
    with opened(path) as desk:
        begin_practice(desk)
        add_client(desk, "Ada")
        if problems := desk.vault.check():
            raise NotWell("; ".join(problems))
    return f"brought from schema 1 to {SCHEMA}, and kept as it was"


def sample(bench: Bench) -> str:
    """The sample practice fits into it."""
    from coachdesk.domain.client import Client

    with opened(bench.plain) as desk:
        fill_with_sample(desk)
        return f"{len(desk.vault.all(Client))} clients"


def archive(bench: Bench) -> str:
    """What is exported and imported into an empty vault is the same again."""
    from coachdesk.desk.portability import export_archive, import_archive, read_json

    with opened(bench.plain) as desk:
        fullest(desk)  # an empty practice would prove nothing
        first = export_archive(desk, __version__)
    text = json.dumps(first, ensure_ascii=False)
    other = bench.folder / "data" / "Other.coachdesk"
    new_practice(other).close()
    with opened(other) as desk:
        import_archive(desk, read_json(text))
        second = export_archive(desk, __version__)
    if {**first, "exported_at": ""} != {**second, "exported_at": ""}:
        raise NotWell("the archive does not come back as it was")
    return f"{len(text):,} characters there and back"


def backup(bench: Bench) -> str:
    """A copy is made, is whole, and is restored over a practice that has lost everything."""
    return f"made, checked and restored, {_there_and_back(bench.plain, None)} clients"


def passphrase(bench: Bench) -> str:
    """With a passphrase the file opens by it and by nothing else; and so does its copy."""
    from coachdesk.storage.key import derive, looks_encrypted, new_key, salt_of
    from coachdesk.storage.rekey import rekey

    shutil.copy(bench.plain, bench.locked)
    key = new_key(PASSPHRASE)
    rekey(bench.locked, None, key)
    if not looks_encrypted(bench.locked):
        raise NotWell("the file can be read without the passphrase")
    salt = salt_of(bench.locked)
    for wrong, told in ((None, Fault.LOCKED), (derive("another", salt), Fault.WRONG_KEY)):
        _expect_refused(bench.locked, wrong, told)
    bench.key = derive(PASSPHRASE, salt)
    return f"encrypted, copied and restored, {_there_and_back(bench.locked, bench.key)} clients"


def file(bench: Bench) -> str:
    """After all this both files are whole."""
    problems = [*_problems(bench.plain, None), *_problems(bench.locked, bench.key)]
    if problems:
        raise NotWell("; ".join(problems))
    return "whole, with a passphrase and without"


def _there_and_back(path: Path, key: "Key | None") -> int:
    """Copy a vault, restore the copy in its place, and see that nothing is lost.

    Returns the number of clients.
    """
    from coachdesk.storage.backup import look_into, make_copy, source_of
    from coachdesk.storage.restore import restore

    with opened(path, key) as desk:
        fullest(desk)
        copy = make_copy(source_of(desk.vault), path.parent / "Backups", now())
    found = look_into(copy.path, key)
    path.unlink()
    new_practice(path).close()
    aside = restore(copy.path, path, key, now())
    if look_into(path, key) != found:
        raise NotWell("what was restored is not what was copied")
    if aside is None or look_into(aside, None).clients:
        raise NotWell("what was there before the restore is not kept beside it")
    return found.clients


def _expect_refused(path: Path, key: "Key | None", told: Fault) -> None:
    try:
        with opened(path, key):
            raise NotWell(f"it opens where it should say {told.value}")
    except StorageError as error:
        if error.fault is not told:
            raise


def _problems(path: Path, key: "Key | None") -> tuple[str, ...]:
    with opened(path, key) as desk:
        return desk.vault.check()
