"""Restoring: the copy takes the vault's place whole, and what was there is kept."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.backup import make_copy, source_of
from coachdesk.storage.key import Key
from coachdesk.storage.restore import bring_beside, put_in_place, restore, try_restoring
from coachdesk.storage.vault import Vault, create_vault, open_vault
from tests.storage.keeping import a_client, keep
from tests.storage.test_vault import digest

NOW = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)
KEY = Key(bytes(range(32)), b"salt of the test")


def names_in(path: Path, key: Key | None = None) -> list[str]:
    vault = open_vault(path, key=key, read_only=True)
    try:
        return [each.name for each in vault.all(Client)]
    finally:
        vault.close()


@pytest.fixture
def copy(vault: Vault, tmp_path: Path) -> Path:
    """A copy with Mara in it; the vault has gone on to Joel and is closed."""
    keep(vault, a_client(1))
    made = make_copy(source_of(vault), tmp_path / "Backups", NOW).path
    keep(vault, a_client(2, "Joel"))
    vault.close()
    return made


def test_the_copy_is_there_and_the_vault_that_was_is_kept(vault_path: Path, copy: Path) -> None:
    before, copied = digest(vault_path), digest(copy)
    aside = restore(copy, vault_path, None, NOW)
    assert aside is not None
    assert aside.name == "Practice replaced 2026-04-14 083500Z.coachdesk"
    assert names_in(vault_path) == ["Mara"]
    assert digest(aside) == before
    assert digest(copy) == copied, "the copy itself stays"
    again = restore(copy, vault_path, None, NOW)
    assert again is not None
    assert again != aside
    assert digest(aside) == before


def test_a_vault_that_is_gone_is_restored_too(vault_path: Path, copy: Path) -> None:
    vault_path.unlink()
    assert restore(copy, vault_path, None, NOW) is None
    assert names_in(vault_path) == ["Mara"]


def test_a_damaged_vault_is_kept_as_it_is(vault_path: Path, copy: Path) -> None:
    vault_path.write_bytes(b"nothing of a vault is left here")
    aside = restore(copy, vault_path, None, NOW)
    assert aside is not None
    assert aside.read_bytes() == b"nothing of a vault is left here"
    assert names_in(vault_path) == ["Mara"]


def test_an_old_journal_never_reaches_the_restored_vault(vault_path: Path, copy: Path) -> None:
    vault_path.write_bytes(vault_path.read_bytes()[:5000])
    journal = vault_path.with_name(f"{vault_path.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + bytes(4096))
    aside = restore(copy, vault_path, None, NOW)
    assert names_in(vault_path) == ["Mara"]
    assert aside is not None
    assert not journal.exists() or not journal.stat().st_size


def test_a_copy_that_is_not_whole_changes_nothing(vault_path: Path, copy: Path) -> None:
    before = digest(vault_path)
    copy.write_bytes(copy.read_bytes()[:-4096])
    with pytest.raises(StorageError) as raised:
        restore(copy, vault_path, None, NOW)
    assert raised.value.fault is Fault.DAMAGED
    assert digest(vault_path) == before
    assert {each.name for each in vault_path.parent.glob("*.coachdesk*")} <= {
        vault_path.name,
        f"{vault_path.name}-journal",
    }
    assert list(vault_path.parent.glob(".*.new")) == []


def test_a_file_that_is_no_vault_is_refused(vault_path: Path, copy: Path) -> None:
    copy.write_text("a letter")
    with pytest.raises(StorageError) as raised:
        bring_beside(copy, vault_path, None)
    assert raised.value.fault is Fault.NOT_A_VAULT


def test_a_restored_copy_keeps_its_own_passphrase(tmp_path: Path, vault_path: Path) -> None:
    locked = create_vault(tmp_path / "Locked.coachdesk", KEY)
    keep(locked, a_client(1))
    made = make_copy(source_of(locked), tmp_path / "Backups", NOW).path
    locked.close()
    with pytest.raises(StorageError) as raised:
        restore(made, vault_path, None, NOW)
    assert raised.value.fault is Fault.LOCKED
    restore(made, vault_path, KEY, NOW)
    assert names_in(vault_path, KEY) == ["Mara"]


def test_trying_a_restore_opens_the_copy_and_leaves_nothing(copy: Path) -> None:
    before = digest(copy)
    assert try_restoring(copy, None).clients == 1
    assert [each.name for each in copy.parent.iterdir()] == [copy.name]
    assert digest(copy) == before


def test_the_first_step_alone_leaves_the_vault_as_it_is(vault_path: Path, copy: Path) -> None:
    before = digest(vault_path)
    temporary = bring_beside(copy, vault_path, None)
    assert digest(vault_path) == before
    put_in_place(temporary, vault_path, NOW)
    assert names_in(vault_path) == ["Mara"]
