"""Flipped bits and lost ends: noticed always with a passphrase, and never a crash without one.

Without a passphrase SQLite looks after the structure of its pages, not after each letter in them:
a flipped bit in a word shows as another word.
"""

import random
from collections import Counter
from pathlib import Path

import pytest

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.startup import fill_with_sample
from coachdesk.storage.key import Key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.tables import KINDS
from coachdesk.storage.vault import Vault, create_vault, open_vault
from tests.conftest import HandClock, made_desk
from tests.reliability.keys import KEYS

DAMAGES, DAMAGES_FOR_RELEASE = 200, 2_000
CUT_EVERY = 5
PAGE = 4096

pytestmark = pytest.mark.timeout(600)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> dict[Key | None, bytes]:
    """The bytes of a vault full of all kinds of records, without and with a passphrase."""
    path = tmp_path_factory.mktemp("whole") / "Practice.coachdesk"
    vault = create_vault(path)
    fill_with_sample(made_desk(vault, HandClock()))
    vault.close()
    found: dict[Key | None, bytes] = {None: path.read_bytes()}
    rekey(path, None, KEYS[1])
    found[KEYS[1]] = path.read_bytes()
    return found


def damaged(data: bytes, number: int, chance: random.Random) -> bytes:
    """A file with one bit flipped, or at times without its end."""
    if number % CUT_EVERY == 0:
        return data[: chance.randrange(len(data))]
    if number % CUT_EVERY == 1 and number % 2:
        return data[: chance.randrange(len(data) // PAGE) * PAGE]
    place = chance.randrange(len(data) * 8)
    spoilt = bytearray(data)
    spoilt[place // 8] ^= 1 << place % 8
    return bytes(spoilt)


NOTICED = (Fault.DAMAGED, Fault.NOT_A_VAULT, Fault.WRONG_KEY, Fault.TOO_NEW, Fault.LOCKED)


def notice(path: Path, key: Key | None) -> str:
    """Where damage is noticed: ``open``, ``check``, ``read`` or ``nowhere``.

    Anything else than a ``StorageError`` of these faults is let through: it would be a crash.
    """
    vault: Vault | None = None
    where = "open"
    try:
        vault = open_vault(path, key=key)
        where = "check"
        if vault.check():
            return where
        where = "read"
        for kind in KINDS:
            vault.all(kind)
    except StorageError as error:
        if error.fault not in NOTICED:
            raise
        return where
    finally:
        if vault is not None:
            vault.close()
    return "nowhere"


def damage(data: bytes, key: Key | None, path: Path, count: int, seed: int) -> Counter[str]:
    """Damage a file in many ways, and count where each is noticed."""
    chance, found = random.Random(seed), Counter[str]()
    for number in range(count):
        spoilt = damaged(data, number, chance)
        path.write_bytes(spoilt)
        where = notice(path, key)
        found[where] += 1
        if len(spoilt) < len(data):
            assert where in ("open", "check"), f"cut at {len(spoilt)}, and not noticed"
    return found


def see_both(whole: dict[Key | None, bytes], path: Path, count: int, seed: int) -> None:
    encrypted = damage(whole[KEYS[1]], KEYS[1], path, count // 2, seed)
    assert encrypted["open"] + encrypted["check"] == count // 2, encrypted
    plain = damage(whole[None], None, path, count // 2, seed)
    assert plain.total() == count // 2
    assert plain["nowhere"], "flips must be able to go unnoticed, or nothing was flipped"


def test_damage_is_noticed_with_a_passphrase_and_crashes_nothing_without(
    whole: dict[Key | None, bytes], tmp_path: Path
) -> None:
    see_both(whole, tmp_path / "Practice.coachdesk", DAMAGES, seed=20260414)


@pytest.mark.release
@pytest.mark.timeout(3600)
def test_two_thousand_damages(whole: dict[Key | None, bytes], tmp_path: Path) -> None:
    see_both(whole, tmp_path / "Practice.coachdesk", DAMAGES_FOR_RELEASE, seed=20260415)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"CREATE INDEX", b"CREATE \xc9NDEX"),
        (b'"position" INTEGER', b'"posit\xf9on" INTEGER'),
        (b'"position" INTEGER', b'"positiof" INTEGER'),
        (b'CREATE TABLE "client"', b'CREATE TABLE "clienu"'),
    ],
)
def test_a_spoilt_word_in_the_making_of_a_table_is_called_damage(
    whole: dict[Key | None, bytes], tmp_path: Path, before: bytes, after: bytes
) -> None:
    path = tmp_path / "Practice.coachdesk"
    assert before in whole[None]
    path.write_bytes(whole[None].replace(before, after, 1))
    assert notice(path, None) in ("open", "check", "read")


@pytest.mark.parametrize("missing", [1, 100, PAGE - 1])
def test_a_last_page_cut_short_is_noticed(
    whole: dict[Key | None, bytes], tmp_path: Path, missing: int
) -> None:
    path = tmp_path / "Practice.coachdesk"
    for key, data in whole.items():
        path.write_bytes(data[:-missing])
        assert notice(path, key) in ("open", "check")
