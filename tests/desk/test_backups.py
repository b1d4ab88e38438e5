"""Where copies go, and that a restore which fails leaves the practice open as it was."""

from pathlib import Path

import pytest

from coachdesk.desk.backups import (
    bring_beside,
    carry_outside,
    copy_job,
    homes,
    look,
    put_in_place,
    standing,
)
from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.key import new_key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from tests.conftest import HandClock, made_desk


def test_the_usual_practice_and_another_have_folders_of_their_own(tmp_path: Path) -> None:
    usual, below, stick = tmp_path / "Practice.coachdesk", tmp_path / "Backups", tmp_path / "stick"
    other = tmp_path / "elsewhere" / "Practice.coachdesk"
    first = homes(usual, usual, below, str(stick))
    second = homes(other, usual, below, str(stick))
    third = homes(tmp_path / "third" / "Practice.coachdesk", usual, below, "")
    assert first.here == below
    assert second.here.parent == below
    assert first.outside == stick / "CoachDesk backups"
    assert second.outside is not None
    assert second.outside.parent == first.outside
    assert len({first.here, second.here, third.here}) == 3
    assert third.outside is None


def test_a_copy_reaches_both_places_and_is_carried_once(
    desk: Desk, vault_path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    where = homes(vault_path, vault_path, tmp_path / "Backups", str(stick))
    assert standing(where).changed
    outcome = copy_job(desk, where, paced=False)()
    assert outcome.trouble is None
    assert outcome.standing.outside is not None
    assert len(outcome.standing.here) == len(outcome.standing.outside) == 1
    assert not outcome.standing.changed
    written = outcome.standing.outside[0].path.stat().st_ino
    assert carry_outside(where, outcome.copy, desk.now(), desk.zone) is None
    assert outcome.standing.outside[0].path.stat().st_ino == written


def test_a_second_place_that_fails_is_told_and_costs_no_copy(
    desk: Desk, vault_path: Path, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "CoachDesk backups").write_text("a file where our folder should be")
    where = homes(vault_path, vault_path, tmp_path / "Backups", str(stick))
    outcome = copy_job(desk, where, paced=False)()
    assert outcome.trouble is not None
    assert len(outcome.standing.here) == 1


def test_a_place_that_is_not_plugged_in_is_not_made(
    desk: Desk, vault_path: Path, tmp_path: Path
) -> None:
    where = homes(vault_path, vault_path, tmp_path / "Backups", str(tmp_path / "away"))
    outcome = copy_job(desk, where, paced=False)()
    assert (outcome.trouble, outcome.standing.outside) == (None, None)
    assert not (tmp_path / "away").exists()


def test_a_restore_that_fails_leaves_the_practice_open(
    desk: Desk, client: Client, vault_path: Path, tmp_path: Path
) -> None:
    where = homes(vault_path, vault_path, tmp_path / "Backups", "")
    made = copy_job(desk, where, paced=False)().copy.path
    add_client(desk, "Joel")
    beside = bring_beside(made, vault_path, None)
    beside.write_bytes(b"spoilt between the two steps")
    with pytest.raises(StorageError) as raised:
        put_in_place(desk, beside, None)
    assert raised.value.fault is Fault.NOT_A_VAULT
    assert desk.is_open
    assert {each.name for each in desk.vault.all(Client)} == {"Mara Lindell", "Joel"}
    add_client(desk, "Hanna")


def test_a_restore_begun_before_a_lock_is_given_up(
    desk: Desk, client: Client, vault_path: Path, tmp_path: Path
) -> None:
    where = homes(vault_path, vault_path, tmp_path / "Backups", "")
    made = copy_job(desk, where, paced=False)().copy.path
    beside = bring_beside(made, vault_path, None)
    desk.put_down()
    with pytest.raises(StorageError) as raised:
        put_in_place(desk, beside, None)
    assert raised.value.fault is Fault.LOCKED
    assert not beside.exists()


def test_a_copy_is_opened_by_the_key_or_by_a_passphrase_of_its_own(
    vault_path: Path, tmp_path: Path, clock: HandClock
) -> None:
    key = new_key("the first passphrase")
    rekey(vault_path, None, key)
    vault = open_vault(vault_path, key=key)
    where = homes(vault_path, vault_path, tmp_path / "Backups", "")
    made = copy_job(made_desk(vault, clock), where, paced=False)().copy.path
    vault.close()
    other = new_key("the second passphrase")
    with pytest.raises(StorageError) as raised:
        look(made, other)
    assert raised.value.fault is Fault.WRONG_KEY
    found, opened_by = look(made, other, "the first passphrase")
    assert found.encrypted
    assert opened_by == key
