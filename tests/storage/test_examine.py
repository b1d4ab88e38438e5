"""What is wrong with a file is told from its first bytes, size and neighbours, and it stays so."""

import hashlib
import os
import shutil
from pathlib import Path

import pytest

from coachdesk.domain.ailment import Ailment, is_conflict_name
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.examine import conflict_copies, examine, sweep_update
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.moving import move, take_along
from coachdesk.storage.vault import create_vault, open_vault
from tests.conftest import MORNING


def told(path: Path, key: Key | None = None) -> Ailment:
    """What opening a file and then examining it tells; the file must stay as it is."""
    before = hashlib.sha256(path.read_bytes()).digest()
    with pytest.raises(StorageError) as caught:
        open_vault(path, key=key).close()
    found = examine(path, caught.value.fault)
    assert hashlib.sha256(path.read_bytes()).digest() == before
    return found.ailment


@pytest.mark.parametrize("left", [0, 7, 16, 60, 100, 4000, 4096, 40_000])
def test_a_file_cut_short_is_told_from_a_spoilt_one(vault_path: Path, left: int) -> None:
    os.truncate(vault_path, left)
    assert told(vault_path) is Ailment.TRUNCATED


@pytest.mark.parametrize("left", [100, 3000, 4096 * 3, 4096 * 3 + 100])
def test_an_encrypted_file_cut_short_is_told_too(tmp_path: Path, left: int) -> None:
    key, path = Key(b"k" * 32, os.urandom(16)), tmp_path / "Practice.coachdesk"
    create_vault(path, key).close()
    os.truncate(path, left)
    ailment = told(path, key)
    # A cut at a page's end leaves a file of whole pages: to SQLite it is damaged.
    assert ailment in (Ailment.TRUNCATED, Ailment.DAMAGED)
    assert ailment is Ailment.TRUNCATED or left % 4096 == 0


@pytest.mark.parametrize(
    "spoilt", [slice(0, 16), slice(0, 40), slice(16, 18), slice(68, 72), slice(0, None)]
)
def test_a_spoilt_beginning_is_damage_and_not_another_programs_file(
    vault_path: Path, spoilt: slice
) -> None:
    content = bytearray(vault_path.read_bytes())
    content[spoilt] = bytes(len(content[spoilt]))
    vault_path.write_bytes(content)
    assert told(vault_path) is Ailment.DAMAGED


@pytest.mark.parametrize(
    "content", [b"not a vault", b"%PDF-1.7\n" * 2000, b"PK\x03\x04" + b"a" * 900]
)
def test_another_programs_file_is_called_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "Thing.coachdesk"
    path.write_bytes(content)
    assert told(path) is Ailment.FOREIGN


def test_an_update_that_could_not_end_is_told_with_its_copy(vault_path: Path) -> None:
    content = bytearray(vault_path.read_bytes())
    content[60:64] = (SCHEMA - 1).to_bytes(4, "big")
    vault_path.write_bytes(content)
    assert examine(vault_path, Fault.FULL).ailment is Ailment.UPDATE
    assert examine(vault_path, Fault.DAMAGED).ailment is Ailment.DAMAGED
    kept = vault_path.with_name(f"Practice before schema {SCHEMA} (was {SCHEMA - 1}).coachdesk")
    kept.write_bytes(b"whole")
    found = examine(vault_path, Fault.DAMAGED)
    assert (found.ailment, found.aside) == (Ailment.UPDATE, kept.name)


def test_what_an_interrupted_update_left_is_removed_and_nothing_else(vault_path: Path) -> None:
    left = vault_path.with_name(f".Practice before schema {SCHEMA} (was 1).coachdesk.7.new")
    kept = vault_path.with_name(f"Practice before schema {SCHEMA} (was 1).coachdesk")
    left.write_bytes(b"half")
    kept.write_bytes(b"whole")
    sweep_update(vault_path)
    assert not left.exists()
    assert kept.exists()
    assert vault_path.exists()


@pytest.mark.parametrize(
    "name",
    [
        "Practice (1)",
        "Practice (Elin's conflicted copy 2026-04-14)",
        "Practice (conflicted copy 2026-04-14 083500)",
        "Practice-DESKTOP-7F3K2",
        "Practice-elins-pc",
        "Practice.sync-conflict-20260414-083500-ABCDEF7",
        "Practice [Conflict]",
    ],
)
def test_names_that_sync_programs_make_are_known(name: str) -> None:
    assert is_conflict_name("Practice", name, ("elins-pc",))


@pytest.mark.parametrize(
    "name",
    ["Practice", "Practice 2", "Practice before schema 3 (was 2)", "Practice-old", "Practiced (1)x",
     "Practice replaced 2026-04-14 083500Z", "Practice moved 2026-04-14 083500Z", "Other (1)"],
)  # fmt: skip
def test_other_names_are_not_taken_for_theirs(name: str) -> None:
    assert not is_conflict_name("Practice", name, ("elins-pc",))


def test_only_vaults_count_as_conflict_copies_and_none_is_touched(vault_path: Path) -> None:
    twin = vault_path.with_name("Practice (1).coachdesk")
    shutil.copy2(vault_path, twin)
    vault_path.with_name("Practice (2).coachdesk").write_text("a letter", "utf-8")
    before = twin.read_bytes(), twin.stat().st_mtime_ns
    assert conflict_copies(vault_path) == (twin,)
    assert (twin.read_bytes(), twin.stat().st_mtime_ns) == before


def test_an_encrypted_twin_is_known_by_its_salt(tmp_path: Path) -> None:
    path = tmp_path / "Practice.coachdesk"
    create_vault(path, Key(b"k" * 32, os.urandom(16))).close()
    shutil.copy(path, tmp_path / "Practice (1).coachdesk")
    create_vault(tmp_path / "Practice (2).coachdesk", Key(b"k" * 32, os.urandom(16))).close()
    assert conflict_copies(path) == (tmp_path / "Practice (1).coachdesk",)


def test_a_vault_is_moved_whole_and_the_old_file_stays(vault_path: Path, tmp_path: Path) -> None:
    content = vault_path.read_bytes()
    target = tmp_path / "new home" / "Practice.coachdesk"
    aside = move(vault_path, target, None, MORNING)
    assert target.read_bytes() == content
    assert aside.read_bytes() == content
    assert aside.name == "Practice moved 2026-04-14 083500Z.coachdesk"
    assert not vault_path.exists()
    assert [each.name for each in target.parent.iterdir()] == ["Practice.coachdesk"]
    open_vault(target).close()


def test_a_damaged_vault_and_a_taken_name_are_not_moved(vault_path: Path, tmp_path: Path) -> None:
    target = tmp_path / "new home" / "Practice.coachdesk"
    target.parent.mkdir()
    target.write_bytes(b"mine")
    with pytest.raises(StorageError) as caught:
        move(vault_path, target, None, MORNING)
    assert caught.value.fault is Fault.BUSY
    assert target.read_bytes() == b"mine"
    target.unlink()
    os.truncate(vault_path, 40_000)
    with pytest.raises(StorageError) as caught:
        move(vault_path, target, None, MORNING)
    assert caught.value.fault is Fault.DAMAGED
    assert vault_path.stat().st_size == 40_000
    assert list(target.parent.iterdir()) == []


def test_copies_go_with_the_vault(vault_path: Path, tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    (here / "Practice 2026-04-14 083500Z.coachdesk").write_bytes(b"copy")
    (here / "Other 2026-04-14 083500Z.coachdesk").write_bytes(b"other")
    take_along(vault_path, here, there)
    assert [each.name for each in there.iterdir()] == ["Practice 2026-04-14 083500Z.coachdesk"]
    assert [each.name for each in here.iterdir()] == ["Other 2026-04-14 083500Z.coachdesk"]
