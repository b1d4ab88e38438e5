"""The figures SECURITY.md gives for the cryptography are the program's own."""

import re
import shutil
import unicodedata
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.recovery import ALPHABET, GROUPS, recovery_code, vault_mark
from coachdesk.storage import key as keys
from coachdesk.storage.database import APPLICATION_ID
from coachdesk.storage.key import derive, key_of_code, salt_of
from coachdesk.storage.vault import open_vault

PAGE = (Path(__file__).parents[2] / "SECURITY.md").read_text("utf-8")
SAMPLE = Path(__file__).parents[1] / "_files" / "vector.coachdesk"


def told(name: str) -> str:
    """A figure of the table in the document."""
    (found,) = re.findall(rf"^\| {name} \| `(.+)` \|$", PAGE, re.MULTILINE)
    return str(found)


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """A copy of the sample vault: opening a vault may bring it up to date."""
    return Path(shutil.copy(SAMPLE, tmp_path / SAMPLE.name))


def names_in(path: Path, key: keys.Key) -> list[str]:
    vault = open_vault(path, key=key)
    try:
        assert vault.check() == ()
        return [client.name for client in vault.all(Client)]
    finally:
        vault.close()


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_passphrase_and_the_salt_make_the_key(form: str) -> None:
    passphrase = unicodedata.normalize(form, told("Passphrase"))
    assert derive(passphrase, bytes.fromhex(told("Salt"))).raw.hex() == told("Key")


def test_the_key_opens_the_sample(sample: Path) -> None:
    assert salt_of(sample).hex() == told("Salt")
    assert f"“{names_in(sample, derive(told('Passphrase'), salt_of(sample)))[0]}”" in PAGE


def test_the_recovery_code_opens_the_sample(sample: Path) -> None:
    code = told("Recovery code")
    assert recovery_code(bytes.fromhex(told("Key"))) == tuple(code.split())
    assert names_in(sample, key_of_code(code.lower(), salt_of(sample))) == ["Mara Vector"]
    assert vault_mark(salt_of(sample)) == told("Mark")


def test_another_passphrase_does_not(sample: Path) -> None:
    with pytest.raises(StorageError) as refused:
        open_vault(sample, key=derive("Ein Löffel Honig, 8 Uhr", salt_of(sample)))
    assert refused.value.fault is Fault.WRONG_KEY


def test_the_statement_in_the_document_opens_the_sample(sample: Path) -> None:
    (block,) = re.findall(r"```sql\n(.+?)```", PAGE, re.DOTALL)
    key, question = block.strip().splitlines()
    connection = driver.connect(str(sample))
    connection.execute(key)
    assert connection.execute(question).fetchall() == [("Mara Vector",)]
    settings = {
        name: connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("cipher_page_size", "cipher_hmac_algorithm", "cipher_version")
    }
    connection.close()
    assert int(settings["cipher_page_size"]) == 4096
    assert settings["cipher_hmac_algorithm"] == "HMAC_SHA512"
    assert settings["cipher_version"].startswith("4.")


def test_the_parameters_told_are_those_in_use() -> None:
    assert (
        f"time cost {keys.PASSES}, memory {keys.MEMORY_KIB // 1024} MiB, "
        f"parallelism {keys.LANES}, {keys.KEY_BYTES} bytes" in PAGE
    )
    assert f"{keys.SALT_BYTES} bytes from the system" in PAGE
    assert f"0x{APPLICATION_ID:08X}".lower() in PAGE.lower()
    assert f"{GROUPS} groups" in PAGE
    assert f"`{ALPHABET}`" in PAGE
