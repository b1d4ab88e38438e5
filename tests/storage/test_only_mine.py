"""Files with a practice in them are readable by nobody else on the machine, however made."""

import os
import sqlite3
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from coachdesk.storage.backup import carry, make_copy, source_of
from coachdesk.storage.key import Key
from coachdesk.storage.rekey import rekey
from coachdesk.storage.restore import bring_beside, put_in_place
from coachdesk.storage.vault import create_vault, open_vault
from tests.storage.keeping import a_client, keep

KEY = Key(bytes(range(32)), b"salt of the test")
AT = datetime(2026, 4, 14, 8, 0, tzinfo=UTC)
OLD = Path(__file__).parent.parent / "_files" / "schema_1.sql"

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    """New files may be read by everybody, as most systems have it."""
    before = os.umask(0o022)
    yield
    os.umask(before)


def readable_by_others(folder: Path) -> set[str]:
    return {
        path.name
        for path in folder.rglob("*")
        if path.is_file() and stat.S_IMODE(path.stat().st_mode) & 0o077
    }


@pytest.mark.parametrize("key", [None, KEY])
def test_a_vault_its_journal_and_its_copies(key: Key | None, tmp_path: Path) -> None:
    path = tmp_path / "Practice.coachdesk"
    vault = create_vault(path, key)
    keep(vault, a_client(1, "Mara"))
    copy = make_copy(source_of(vault), tmp_path / "Backups", AT)
    carry(copy, tmp_path / "stick")
    vault.close()
    rekey(path, key, KEY if key is None else None)
    put_in_place(bring_beside(copy.path, path, key), path, AT)
    assert len(list(tmp_path.rglob("*.coachdesk"))) == 4
    assert readable_by_others(tmp_path) == set()


def test_the_copy_made_before_an_update(tmp_path: Path) -> None:
    path = tmp_path / "Practice.coachdesk"
    path.touch(mode=0o600)
    with sqlite3.connect(path) as made:
        made.executescript(OLD.read_text("utf-8"))
    made.close()
    open_vault(path).close()
    assert len(list(tmp_path.glob("* before schema *"))) == 1
    assert readable_by_others(tmp_path) == set()
