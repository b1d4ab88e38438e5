"""An encrypted vault: opened by its passphrase or its sheet, and by nothing else."""

import shutil
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.recovery import recovery_code
from coachdesk.storage import rekey as rekeying
from coachdesk.storage.key import Key, derive, key_of_code, looks_encrypted, new_key, salt_of
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import clear_leftovers, create_vault, open_vault
from tests.conftest import HandClock, made_desk

NAME = "Mara Lindell-Zebraquist"


@pytest.fixture(scope="module")
def key() -> Key:
    return new_key("correct horse battery staple")


@pytest.fixture(scope="module")
def encrypted(key: Key, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("key") / "Encrypted.coachdesk"
    vault = create_vault(path, key)
    add_client(made_desk(vault, HandClock()), NAME)
    vault.close()
    return path


@pytest.fixture
def file(encrypted: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(encrypted, tmp_path / "Practice.coachdesk"))


def names(path: Path, key: Key | None) -> list[str]:
    vault = open_vault(path, key=key)
    try:
        return [each.name for each in vault.all(Client)]
    finally:
        vault.close()


def fault(path: Path, key: Key | None) -> Fault:
    with pytest.raises(StorageError) as caught:
        open_vault(path, key=key)
    return caught.value.fault


def test_passphrase_opens_what_it_closed(file, key):
    assert salt_of(file) == key.salt
    assert names(file, derive("correct horse battery staple", salt_of(file))) == [NAME]


def test_letters_composed_another_way_are_the_same_passphrase():
    assert derive("Cafe\u0301 Zürich", bytes(16)) == derive("Café Zu\u0308rich", bytes(16))


def test_recovery_sheet_opens_without_the_passphrase(file, key):
    typed = " ".join(recovery_code(key.raw))
    assert names(file, key_of_code(typed, salt_of(file))) == [NAME]


def test_nothing_is_readable_without_the_key(file):
    content = file.read_bytes()
    assert not content.startswith(b"SQLite")
    assert b"Zebraquist" not in content
    assert b"client" not in content


def test_no_key_and_wrong_key_each_say_so_and_change_nothing(file, key):
    before = file.read_bytes()
    assert fault(file, None) is Fault.LOCKED
    assert fault(file, derive("wrong", salt_of(file))) is Fault.WRONG_KEY
    assert fault(file, Key(key.raw, bytes(16))) is Fault.WRONG_KEY
    assert file.read_bytes() == before


def test_key_for_a_vault_without_passphrase_is_passed_over(vault_path, key):
    assert names(vault_path, key) == []


@pytest.mark.parametrize("content", [b"", b"hello", b"%PDF-1.7\n" + b"words " * 2000, bytes(8192)])
def test_files_of_other_kinds_are_not_asked_for_a_passphrase(tmp_path, content):
    path = tmp_path / "other.coachdesk"
    path.write_bytes(content)
    assert not looks_encrypted(path)
    assert fault(path, None) is Fault.NOT_A_VAULT


def test_a_key_never_shows_itself(key):
    assert key.raw.hex() not in repr(key)
    assert str(key.raw) not in repr(key)


def test_key_is_let_go_when_the_vault_closes(file, key):
    vault = open_vault(file, key=key)
    vault.close()
    assert vault.key is None


def test_passphrase_set_changed_and_removed_keeps_everything(vault_path):
    vault = open_vault(vault_path)
    add_client(made_desk(vault, HandClock()), NAME)
    before = {table: vault.rows(f"SELECT * FROM {table} ORDER BY rowid") for table in tables(vault)}
    vault.close()
    first, second = new_key("one"), new_key("two")
    for old, new in ((None, first), (first, second), (second, None)):
        rekey(vault_path, old, new)
        if old is not None:
            assert fault_of(vault_path, old) in (Fault.WRONG_KEY, None)
        vault = open_vault(vault_path, key=new)
        assert vault.check() == ()
        assert {
            table: vault.rows(f"SELECT * FROM {table} ORDER BY rowid") for table in tables(vault)
        } == before
        vault.close()
    assert vault_path.read_bytes().startswith(b"SQLite format 3")
    assert [each.name for each in vault_path.parent.glob(".*.new*")] == []


def tables(vault) -> list[str]:
    return [
        str(row[0])
        for row in vault.rows("SELECT name FROM sqlite_master WHERE type='table' ORDER BY 1")
        if not str(row[0]).startswith("search_")  # looked at by what it finds, in test_search
    ]


def fault_of(path: Path, key: Key | None) -> Fault | None:
    try:
        open_vault(path, key=key).close()
    except StorageError as error:
        return error.fault
    return None


def test_wrong_old_passphrase_changes_nothing(file):
    before = file.read_bytes()
    with pytest.raises(StorageError) as caught:
        rekey(file, derive("wrong", salt_of(file)), new_key("new"))
    assert caught.value.fault is Fault.WRONG_KEY
    assert file.read_bytes() == before


def test_a_change_that_cannot_be_finished_leaves_the_old_vault(file, key, monkeypatch):
    before = file.read_bytes()

    def full(*_places: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(rekeying, "_replace", full)
    with pytest.raises(StorageError) as caught:
        rekey(file, key, new_key("new"))
    assert caught.value.fault is Fault.FULL
    assert file.read_bytes() == before
    assert [each.name for each in file.parent.iterdir()] == [file.name]


def test_a_damaged_vault_is_not_written_anew(file, key):
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(content)
    with pytest.raises(StorageError):
        rekey(file, key, None)
    assert file.read_bytes() == bytes(content)


def test_what_an_interrupted_change_left_is_cleared_away(file, key):
    left = file.with_name(f".{file.name}.4711.new")
    left.write_bytes(b"half")
    clear_leftovers(file)
    assert not left.exists()
    assert names(file, key) == [NAME]
