"""The vault file: what it is, what is refused, and that trouble never costs what was kept."""

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlcipher

from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage import database as db
from coachdesk.storage.database import APPLICATION_ID
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.vault import Vault, create_vault, open_vault
from tests.storage.keeping import a_client, keep, keep_many


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fault_of_opening(path: Path) -> Fault:
    with pytest.raises(StorageError) as caught:
        open_vault(path)
    return caught.value.fault


def test_a_vault_is_an_ordinary_database_that_names_itself(vault_path: Path) -> None:
    with sqlite3.connect(vault_path) as other:
        assert other.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert other.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert other.execute("SELECT count(*) FROM client").fetchone() == (0,)
    other.close()


def test_a_vault_has_the_pragmas_that_keep_words_safe(vault: Vault) -> None:
    found = {
        name: vault.rows(f"PRAGMA {name}")[0][0]
        for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
    }
    assert found == {
        "journal_mode": "truncate", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1,
    }  # fmt: skip


def test_a_new_vault_is_readable_by_its_owner_only_and_leaves_nothing_beside_it(
    tmp_path: Path,
) -> None:
    path = tmp_path / "deep" / "New.coachdesk"
    create_vault(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    beside = {each.name for each in path.parent.iterdir()} - {path.name, f"{path.name}-journal"}
    assert beside == set()


def test_a_vault_never_takes_the_place_of_a_file(vault_path: Path) -> None:
    before = digest(vault_path)
    with pytest.raises(StorageError):
        create_vault(vault_path)
    assert digest(vault_path) == before


def test_what_is_kept_is_there_after_reopening(vault_path: Path) -> None:
    first = open_vault(vault_path)
    keep(first, a_client(1, "Zoë 🌿 Łuczak עברית"))
    first.close()
    first.close()
    again = open_vault(vault_path)
    assert [each.name for each in again.all(Client)] == ["Zoë 🌿 Łuczak עברית"]
    again.close()


def test_a_missing_vault_is_missing_and_not_made(tmp_path: Path) -> None:
    assert fault_of_opening(tmp_path / "gone.coachdesk") is Fault.MISSING
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "content", [b"", b"Dear Mara", b"SQLite format 3", b"\x00" * 4096], ids=len
)
def test_a_file_that_is_no_vault_is_refused_and_untouched(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "letter.coachdesk"
    path.write_bytes(content)
    assert fault_of_opening(path) is Fault.NOT_A_VAULT
    assert path.read_bytes() == content


def test_a_spoilt_letter_is_damage_and_never_shown_as_a_bug(vault: Vault, vault_path: Path) -> None:
    keep(vault, a_client(1, "Mara Lindell"))
    vault.close()
    vault_path.write_bytes(vault_path.read_bytes().replace(b"Mara Lindell", b"M\xffra Lindell"))
    again = open_vault(vault_path)
    try:
        with pytest.raises(StorageError) as caught:
            again.all(Client)
        assert caught.value.fault is Fault.DAMAGED
        assert "Lindell" not in str(caught.value)
    finally:
        again.close()


def test_a_folder_is_no_vault(tmp_path: Path) -> None:
    assert fault_of_opening(tmp_path) is Fault.NOT_A_VAULT


def test_a_database_of_another_program_is_refused_and_untouched(tmp_path: Path) -> None:
    path = tmp_path / "music.coachdesk"
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE client (id TEXT)")
    other.close()
    before = digest(path)
    assert fault_of_opening(path) is Fault.NOT_A_VAULT
    assert digest(path) == before


def test_a_newer_vault_is_refused_and_untouched(vault_path: Path) -> None:
    with sqlite3.connect(vault_path) as newer:
        newer.execute(f"PRAGMA user_version = {SCHEMA + 1}")
    newer.close()
    before = digest(vault_path)
    assert fault_of_opening(vault_path) is Fault.TOO_NEW
    assert digest(vault_path) == before


def looked_through(path: Path) -> tuple[str, ...]:
    """Open a file as a vault, read every client, and check it."""
    opened = open_vault(path)
    try:
        opened.all(Client)
        return opened.check()
    finally:
        opened.close()


@pytest.mark.parametrize("kept", [100, 4096, 20_000])
def test_a_vault_cut_short_is_found_out_and_untouched(vault_path: Path, kept: int) -> None:
    os.truncate(vault_path, kept)
    before = digest(vault_path)
    with pytest.raises(StorageError) as caught:
        looked_through(vault_path)
    assert caught.value.fault in (Fault.DAMAGED, Fault.NOT_A_VAULT)
    assert digest(vault_path) == before


def test_damage_in_the_middle_is_told_as_damage(vault_path: Path) -> None:
    opened = open_vault(vault_path)
    for number in range(40):
        keep(opened, a_client(number, "Mara " * 400))
    opened.close()
    content = bytearray(vault_path.read_bytes())
    content[4096 * 4 :] = b"\xa5" * (len(content) - 4096 * 4)
    vault_path.write_bytes(content)
    with pytest.raises(StorageError) as caught:
        looked_through(vault_path)
    assert caught.value.fault is Fault.DAMAGED


def test_a_value_no_program_wrote_is_told_as_damage(vault_path: Path) -> None:
    opened = open_vault(vault_path)
    keep(opened, a_client(1))
    opened.close()
    with sqlite3.connect(vault_path) as other:
        other.execute("UPDATE client SET status = 'elsewhere'")
    other.close()
    opened = open_vault(vault_path)
    with pytest.raises(StorageError) as caught:
        opened.all(Client)
    assert caught.value.fault is Fault.DAMAGED
    opened.close()


def test_a_vault_opened_for_reading_reads_and_refuses_to_write(vault_path: Path) -> None:
    opened = open_vault(vault_path)
    keep(opened, a_client(1))
    opened.close()
    before = digest(vault_path)
    reader = open_vault(vault_path, read_only=True)
    assert [each.id for each in reader.all(Client)] == ["c1"]
    with pytest.raises(StorageError) as caught:
        keep(reader, a_client(2))
    assert caught.value.fault is Fault.READ_ONLY
    reader.close()
    assert digest(vault_path) == before


def test_a_file_that_may_not_be_written_opens_for_reading(
    vault_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault_path.chmod(0o400)
    asked = os.access
    # The superuser may write everything, so the answer of the system is given here.
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK and asked(path, mode))
    opened = open_vault(vault_path)
    assert opened.read_only
    opened.close()


def test_a_busy_vault_says_so_and_nothing_is_half_kept(vault: Vault, vault_path: Path) -> None:
    other = sqlcipher.connect(str(vault_path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError) as caught:
        keep(vault, a_client(1))
    assert caught.value.fault is Fault.BUSY
    other.execute("ROLLBACK")
    other.close()
    assert vault.all(Client) == ()
    keep(vault, a_client(1))
    assert len(vault.all(Client)) == 1


def test_what_fails_half_way_is_undone_as_a_whole(vault: Vault) -> None:
    def half() -> None:
        with vault.unit() as unit:
            unit.put(a_client(1))
            raise ValueError

    with pytest.raises(ValueError):  # noqa: PT011 - any would do
        half()
    assert vault.all(Client) == ()
    assert vault.check() == ()


_FILL = """
import resource, sys
from pathlib import Path
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.vault import open_vault
from tests.storage.keeping import a_client, keep
import signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
vault = open_vault(Path(sys.argv[1]))
room = int(sys.argv[2])
resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
kept = 0
try:
    for number in range(10_000):
        keep(vault, a_client(number, "Mara " * 2000))
        kept += 1
except StorageError as error:
    print(kept, error.fault.value)
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
keep(vault, a_client(99_999))
print(len(vault.all(type(a_client(0)))), vault.check())
vault.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no limits of this kind")
def test_without_room_nothing_kept_is_lost_and_saving_resumes(vault_path: Path) -> None:
    room = vault_path.stat().st_size + 200_000
    done = subprocess.run(
        [sys.executable, "-c", _FILL, str(vault_path), str(room)],
        capture_output=True, text=True, check=True, timeout=60,
    )  # fmt: skip
    first, second = done.stdout.splitlines()
    kept, fault = first.split()
    # A file-size limit reads as a failing disk; only a disk that is full says so.
    assert fault in ("full", "unreachable")
    assert int(kept) > 5
    assert second == f"{int(kept) + 1} ()"


def test_a_vault_there_is_no_room_for_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def small(path: Path, *, read_only: bool, key: object = None) -> db.Connection:
        database = connect(path, read_only=read_only)
        database.execute_sql("PRAGMA max_page_count = 3")  # answers as a full disk does
        return database

    connect = db.connect
    monkeypatch.setattr(db, "connect", small)
    with pytest.raises(StorageError) as caught:
        create_vault(tmp_path / "New.coachdesk")
    assert caught.value.fault is Fault.FULL
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("place", ["file/New.coachdesk", "file/deep/New.coachdesk"])
def test_a_place_where_no_folder_can_be_is_told_as_trouble(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    with pytest.raises(StorageError):
        create_vault(tmp_path / place)
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_a_full_disk_is_named_as_full(tmp_path: Path) -> None:
    """A small disk of its own, where the system allows one to be made."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=900k", "coachdesk-test", str(disk)],
        capture_output=True, check=False,
    )  # fmt: skip
    if mounted.returncode:
        pages = create_vault(disk / "Small.coachdesk")
        pages.rows("PRAGMA max_page_count = 130")  # SQLite's own limit answers the same way
    else:
        pages = create_vault(disk / "Small.coachdesk")
    try:
        with pytest.raises(StorageError) as caught:
            keep_many(pages)
        assert caught.value.fault is Fault.FULL
        assert [each.id for each in pages.all(Client)] == [
            f"c{number}" for number in range(len(pages.all(Client)))
        ]
        assert len(pages.all(Client)) > 5
        assert pages.check() == ()
    finally:
        pages.close()
        if not mounted.returncode:
            subprocess.run(["umount", str(disk)], check=True)
