"""Copies of a vault: whole or not there at all, of the vault's key, and old ones thinned."""

import os
import random
import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.backup import (
    Stopped,
    carry,
    copies,
    discard_leftovers,
    has_changed_since,
    look_into,
    make_copy,
    source_of,
    thin,
)
from coachdesk.storage.key import Key, looks_encrypted, salt_of
from coachdesk.storage.vault import Vault, create_vault, open_vault
from tests.storage.keeping import a_client, keep
from tests.storage.test_vault import digest

NOW = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)
KEY = Key(bytes(range(32)), b"salt of the test")
OTHER = Key(bytes(32), b"salt of the test")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "Backups"


@pytest.fixture
def encrypted(tmp_path: Path) -> Vault:
    made = create_vault(tmp_path / "Locked.coachdesk", KEY)
    keep(made, a_client(1, "Mara Lindell"))
    return made


def fill(vault: Vault, clients: int) -> None:
    with vault.unit() as unit:
        for n in range(clients):
            unit.insert(a_client(n, f"{n} " + "x" * 2000))


def test_a_copy_holds_what_the_vault_holds(vault: Vault, folder: Path) -> None:
    keep(vault, a_client(1, "Mara Lindell"))
    made = make_copy(source_of(vault), folder, NOW)
    assert made.path.name == "Practice 2026-04-14 083500Z.coachdesk"
    assert copies(vault.path, folder) == (made,)
    again = open_vault(made.path, read_only=True)
    assert [each.name for each in again.all(Client)] == ["Mara Lindell"]
    again.close()
    assert look_into(made.path, None).clients == 1
    assert [each.name for each in folder.iterdir()] == [made.path.name], "nothing beside it"


def test_a_copy_of_an_encrypted_vault_has_its_key(encrypted: Vault, folder: Path) -> None:
    made = make_copy(source_of(encrypted), folder, NOW)
    assert looks_encrypted(made.path)
    assert salt_of(made.path) == KEY.salt
    assert b"Mara" not in made.path.read_bytes()
    found = look_into(made.path, KEY)
    assert (found.clients, found.encrypted) == (1, True)
    encrypted.close()


@pytest.mark.parametrize(
    ("key", "fault"),
    [
        (None, Fault.LOCKED),
        (OTHER, Fault.WRONG_KEY),
        (Key(KEY.raw, b"another vault's."), Fault.WRONG_KEY),
    ],
)
def test_a_copy_of_another_passphrase_says_so(
    encrypted: Vault, folder: Path, key: Key | None, fault: Fault
) -> None:
    made = make_copy(source_of(encrypted), folder, NOW)
    encrypted.close()
    before = digest(made.path)
    with pytest.raises(StorageError) as raised:
        look_into(made.path, key)
    assert raised.value.fault is fault
    assert digest(made.path) == before


def test_two_copies_in_one_second_are_two(vault: Vault, folder: Path) -> None:
    source = source_of(vault)
    first, second = (make_copy(source, folder, NOW) for _ in range(2))
    assert first.path != second.path
    assert second.moment == NOW + timedelta(seconds=1)


def test_a_damaged_vault_makes_no_copy_and_keeps_the_good_one(vault: Vault, folder: Path) -> None:
    fill(vault, 200)
    good = make_copy(source_of(vault), folder, NOW)
    path = vault.path
    vault.close()
    with path.open("rb+") as file:
        file.seek(path.stat().st_size - 4096)
        file.write(b"\xff" * 64)
    spoilt = open_vault(path)
    with pytest.raises(StorageError) as raised:
        make_copy(source_of(spoilt), folder, NOW + timedelta(hours=1))
    spoilt.close()
    assert raised.value.fault is Fault.DAMAGED
    assert copies(path, folder) == (good,)
    assert [each.name for each in folder.iterdir()] == [good.path.name]


def test_a_copy_under_way_takes_in_what_is_written_meanwhile(vault: Vault, folder: Path) -> None:
    fill(vault, 500)
    source = source_of(vault)
    made = []
    worker = threading.Thread(
        target=lambda: made.append(make_copy(source, folder, NOW, paced=True))
    )
    worker.start()
    written = 0
    while worker.is_alive():
        keep(vault, a_client(10_000 + written, "Late"))
        written += 1
    worker.join()
    found = look_into(made[0].path, None)
    assert 500 <= found.clients <= 500 + written
    assert has_changed_since(vault.path, made[0]), "the writing went on after it was begun"


def test_closing_the_vault_ends_a_copy_under_way(vault: Vault, folder: Path) -> None:
    fill(vault, 2000)
    source, found = source_of(vault), []

    def copy() -> None:
        try:
            make_copy(source, folder, NOW, paced=True)
        except Stopped:
            found.append("stopped")

    worker = threading.Thread(target=copy)
    worker.start()
    while not any(folder.glob(".*.new")):
        pass
    vault.close()
    worker.join()
    assert found == ["stopped"]
    assert list(folder.iterdir()) == []
    with pytest.raises(Stopped):
        make_copy(source, folder, NOW)


def test_a_vault_is_unchanged_until_something_is_written(vault: Vault, folder: Path) -> None:
    assert has_changed_since(vault.path, None)
    made = make_copy(source_of(vault), folder, NOW)
    path = vault.path
    assert not has_changed_since(path, made)
    vault.close()
    again = open_vault(path)
    assert not has_changed_since(path, made), "opening alone changes nothing"
    os.utime(path, ns=(1, made.path.stat().st_mtime_ns - 5_000_000_000))
    keep(again, a_client(1))
    assert has_changed_since(path, made)
    again.close()


def test_a_second_place_gets_the_same_bytes(encrypted: Vault, folder: Path, tmp_path: Path) -> None:
    made = make_copy(source_of(encrypted), folder, NOW)
    carried = carry(made, tmp_path / "stick" / "CoachDesk")
    assert digest(carried.path) == digest(made.path)
    assert carried.moment == made.moment
    assert look_into(carried.path, KEY).clients == 1
    encrypted.close()


def test_a_folder_that_cannot_be_written_is_told(vault: Vault, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(StorageError) as raised:
        make_copy(source_of(vault), tmp_path / "taken", NOW)
    assert raised.value.fault in (Fault.UNREACHABLE, Fault.READ_ONLY)


def test_only_copies_of_this_vault_are_seen_and_thinned(vault: Vault, folder: Path) -> None:
    made = make_copy(source_of(vault), folder, NOW - timedelta(days=8))
    for hour in (1, 2, 3):
        carry(made, folder)
        name = f"Practice 2026-04-06 0{hour}3000Z.coachdesk"
        made.path.with_name(name).write_bytes(made.path.read_bytes())
    strange = folder / "Other 2026-04-06 013000Z.coachdesk"
    strange.write_bytes(b"not ours")
    (folder / "Practice 2026-99-06 013000Z.coachdesk").write_bytes(b"no such day")
    for days in (1, 0):
        make_copy(source_of(vault), folder, NOW - timedelta(days=days))
    gone = thin(vault.path, folder, NOW, UTC)
    assert sorted(each.name[:25] for each in gone) == [
        "Practice 2026-04-06 013000Z.coachdesk"[:25],
        "Practice 2026-04-06 023000Z.coachdesk"[:25],
        "Practice 2026-04-06 033000Z.coachdesk"[:25],
    ]
    assert strange.exists()
    assert made in copies(vault.path, folder)


def test_leftovers_of_an_interrupted_copy_are_cleared(vault: Vault, folder: Path) -> None:
    made = make_copy(source_of(vault), folder, NOW)
    left = folder / f".{made.path.name}.4711.new"
    other = folder / ".Other 2026-04-14 083500Z.coachdesk.4711.new"
    trying = folder / f".{made.path.stem}.4711.trying"
    trying.mkdir()
    for each in (left, left.with_name(f"{left.name}-journal"), other, trying / "tried.coachdesk"):
        each.write_bytes(b"half")
    discard_leftovers(vault.path, folder)
    assert {each.name for each in folder.iterdir()} == {made.path.name, other.name}


def test_every_flipped_bit_of_an_encrypted_copy_is_noticed(encrypted: Vault, folder: Path) -> None:
    made = make_copy(source_of(encrypted), folder, NOW)
    encrypted.close()
    whole = made.path.read_bytes()
    chance = random.Random(4)
    for _ in range(20):
        at = chance.randrange(len(whole))
        spoilt = bytearray(whole)
        spoilt[at] ^= 1 << chance.randrange(8)
        made.path.write_bytes(spoilt)
        with pytest.raises(StorageError):
            look_into(made.path, KEY)
