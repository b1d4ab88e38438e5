"""Bringing a vault up to date: all of a step or none of it, and never without a verified copy."""

import shutil
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as driver

from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.goal import Goal
from coachdesk.domain.plain import hints_of
from coachdesk.domain.practice import Practice, Prompt
from coachdesk.storage import database as db
from coachdesk.storage import migration
from coachdesk.storage import vault as vaults
from coachdesk.storage.migration import MIGRATIONS, SCHEMA, copy_before, migrate
from coachdesk.storage.tables import KINDS, TABLES
from coachdesk.storage.vault import Vault, open_vault
from tests.storage.keeping import a_client, keep
from tests.storage.test_vault import digest

OLD_VAULTS = Path(__file__).parent.parent / "_files"

_STEP = """
def up(migrator, db):
    db.execute_sql('ALTER TABLE client ADD COLUMN nickname TEXT NOT NULL DEFAULT ""')
    db.execute_sql("UPDATE client SET nickname = name")
    {last}
    db.execute_sql("PRAGMA user_version = {version}")
"""


@pytest.fixture
def steps(tmp_path: Path) -> Path:
    """The released steps in a folder of their own, with room for one to come."""
    folder = tmp_path / "steps"
    folder.mkdir()
    for step in MIGRATIONS.glob("[0-9]*.py"):
        shutil.copy(step, folder)
    return folder


def with_step(folder: Path, last: str = "pass") -> None:
    (folder / f"{SCHEMA + 1:04}_nickname.py").write_text(
        _STEP.format(last=last, version=SCHEMA + 1), "utf-8"
    )


def tables_of(path: Path) -> dict[str, list[str]]:
    # Not Python's own SQLite: it may be older than the index of words.
    with driver.connect(str(path)) as reader:
        names = [
            row[0] for row in reader.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        found = {
            name: [row[1] for row in reader.execute(f"PRAGMA table_info({name})")] for name in names
        }
    reader.close()
    return found


def version_of(path: Path) -> int:
    with sqlite3.connect(path) as reader:
        version = int(reader.execute("PRAGMA user_version").fetchone()[0])
    reader.close()
    return version


def test_every_record_has_a_table_with_exactly_its_fields(vault_path: Path) -> None:
    found = tables_of(vault_path)
    for kind in KINDS:
        assert found[TABLES[kind]] == list(hints_of(kind)), kind.__name__
    own = set(TABLES.values()) | {migration.HISTORY}
    # Those of the index of words follow from the rest.
    assert {name for name in found if not name.startswith(("sqlite_", "search_"))} == own


def test_opening_an_up_to_date_vault_changes_nothing(vault_path: Path) -> None:
    before = digest(vault_path)
    open_vault(vault_path).close()
    assert digest(vault_path) == before


def test_a_start_without_its_steps_refuses(vault_path: Path, tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    database = db.connect(vault_path, read_only=False)
    with pytest.raises(RuntimeError):
        migrate(database, tmp_path / "none")
    db.close(database)


def test_a_step_that_leads_elsewhere_refuses(vault_path: Path, steps: Path) -> None:
    with_step(steps)
    before = tables_of(vault_path)
    database = db.connect(vault_path, read_only=False)
    with pytest.raises(RuntimeError):
        migrate(database, steps)
    db.close(database)
    assert tables_of(vault_path) == before


def test_a_step_is_applied_with_all_it_holds(vault_path: Path, vault: Vault, steps: Path) -> None:
    keep(vault, a_client(1, "Zoë"))
    vault.close()
    with_step(steps)
    database = db.connect(vault_path, read_only=False)
    migrate(database, steps, SCHEMA + 1)
    assert database.execute_sql("SELECT nickname FROM client").fetchall() == [("Zoë",)]
    db.close(database)
    assert version_of(vault_path) == SCHEMA + 1


def test_a_step_that_fails_leaves_the_vault_as_it_was(
    vault_path: Path, vault: Vault, steps: Path
) -> None:
    keep(vault, a_client(1))
    vault.close()
    before = tables_of(vault_path)
    with_step(steps, last="raise ValueError('no')")
    database = db.connect(vault_path, read_only=False)
    with pytest.raises(ValueError, match="no"):
        migrate(database, steps, SCHEMA + 1)
    db.close(database)
    assert tables_of(vault_path) == before
    assert version_of(vault_path) == SCHEMA
    again = open_vault(vault_path)
    assert [each.id for each in again.all(Client)] == ["c1"]
    again.close()


_KILLED = """
import os, signal, sys
from pathlib import Path
from coachdesk.storage import database as db
from coachdesk.storage.migration import migrate
database = db.connect(Path(sys.argv[1]), read_only=False)
migrate(database, Path(sys.argv[2]), int(sys.argv[3]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there")
def test_a_step_killed_half_way_leaves_the_vault_as_it_was(
    vault_path: Path, vault: Vault, steps: Path
) -> None:
    for number in range(20):
        keep(vault, a_client(number, "Mara " * 2000))
    vault.close()
    before = tables_of(vault_path)
    with_step(steps, last="import os, signal; os.kill(os.getpid(), signal.SIGKILL)")
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, str(vault_path), str(steps), str(SCHEMA + 1)],
        check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == -signal.SIGKILL
    again = open_vault(vault_path)
    assert again.check() == ()
    assert len(again.all(Client)) == 20
    again.close()
    assert tables_of(vault_path) == before
    assert version_of(vault_path) == SCHEMA


_KILLED_AT = """
import os, signal, sys
from pathlib import Path
from coachdesk.storage import database as db
from coachdesk.storage.migration import migrate
database = db.connect(Path(sys.argv[1]), read_only=False)
said, left = database.execute_sql, int(sys.argv[2])
def counted(sql, *given):
    global left
    if sql.lstrip().startswith(("ALTER", "CREATE", "PRAGMA user_version =")):
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)
        left -= 1
    return said(sql, *given)
database.execute_sql = counted
migrate(database)
print("done")
"""


# Four columns, two tables, two indexes; one table; three columns, nine tables, two indexes;
# fifteen columns, two tables, nine indexes; each step's number; the history and its index.
STATEMENTS = {1: 55, 2: 46, 3: 44, 4: 29}


def old_vault(path: Path, version: int) -> Path:
    """A vault as the program of that schema left it."""
    path.unlink(missing_ok=True)
    with driver.connect(str(path)) as writer:  # not Python's own, for the index of words
        writer.executescript((OLD_VAULTS / f"schema_{version}.sql").read_text("utf-8"))
    writer.close()
    return path


@pytest.mark.skipif(sys.platform == "win32", reason="nothing is killed in this way there")
@pytest.mark.parametrize("version", range(1, SCHEMA))
def test_a_step_killed_before_any_of_its_statements_leaves_a_whole_older_schema(
    tmp_path: Path, version: int
) -> None:
    whole = {
        each: tables_of(old_vault(tmp_path / f"{each}.coachdesk", each))
        for each in range(version, SCHEMA)
    }
    old, killed = tmp_path / "Old.coachdesk", 0
    while True:
        old_vault(old, version)
        done = subprocess.run(
            [sys.executable, "-c", _KILLED_AT, str(old), str(killed)],
            check=False, timeout=60, capture_output=True,
        )  # fmt: skip
        if done.returncode != -signal.SIGKILL:
            break
        killed += 1
        assert tables_of(old) == whole[version_of(old)]
    assert done.stdout == b"done\n"
    assert killed == STATEMENTS[version]
    vault = open_vault(old)
    assert vault.check() == ()
    assert [each.name for each in vault.all(Client)][:1] == ["Mara Lindell"]
    vault.close()


@pytest.mark.parametrize(
    ("version", "coach", "clients", "goals"),
    [
        (1, "Elin Harrow", 1, 1),
        (2, "Elin Sandmark", 12, 55),
        (3, "Elin Sandmark", 12, 55),
        (4, "Elin Sandmark", 12, 55),
    ],
)
def test_a_vault_of_an_older_release_opens_with_all_it_holds(
    tmp_path: Path, version: int, coach: str, clients: int, goals: int
) -> None:
    old = old_vault(tmp_path / "Old.coachdesk", version)
    vault = open_vault(old)
    try:
        assert version_of(old) == SCHEMA
        assert vault.check() == ()
        everyone = vault.all(Client)
        assert (everyone[0].name, everyone[0].language) == ("Mara Lindell", "")
        assert len(everyone) == clients
        statements = [each.statement for each in vault.all(Goal)]
        assert len(statements) == goals
        assert "Wake rested five mornings a week" in statements
        assert [each.coach for each in vault.all(Practice)] == [coach]
        assert len(vault.all(Prompt)) > 50
        for kind in KINDS:
            vault.all(kind)
    finally:
        vault.close()


def test_an_older_vault_is_copied_before_it_is_changed(
    vault_path: Path, vault: Vault, steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(vault, a_client(1))
    vault.close()
    newer_program(steps, monkeypatch)
    opened = open_vault(vault_path)
    opened.close()
    copies = list(vault_path.parent.glob("*before schema*"))
    assert len(copies) == 1
    assert version_of(copies[0]) == SCHEMA
    assert version_of(vault_path) == SCHEMA + 1
    assert [each for each in vault_path.parent.iterdir() if each.name.startswith(".")] == []


def test_an_update_begun_again_makes_no_second_copy_and_a_later_one_writes_over_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = old_vault(tmp_path / "Old.coachdesk", 1)

    def struck(_database: object) -> None:
        raise StorageError(Fault.FULL)

    with monkeypatch.context() as broken:
        broken.setattr(vaults, "migrate", struck)
        for _ in range(2):
            with pytest.raises(StorageError):
                open_vault(old)
    (first,) = tmp_path.glob("*before schema*")
    opened = open_vault(old)
    assert opened.kept_before == first
    opened.close()
    before = digest(first)
    with sqlite3.connect(old_vault(old, 1)) as writer:
        writer.execute("UPDATE client SET name = 'Another'")
    writer.close()
    opened = open_vault(old)
    assert opened.kept_before not in (None, first)
    assert digest(first) == before
    assert len(list(tmp_path.glob("*before schema*"))) == 2
    opened.close()
    again = open_vault(old)
    assert again.kept_before is None
    again.close()


def test_an_older_vault_that_cannot_be_written_is_left_alone(
    vault_path: Path, steps: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newer_program(steps, monkeypatch)
    before = digest(vault_path)
    with pytest.raises(StorageError) as caught:
        open_vault(vault_path, read_only=True)
    assert caught.value.fault is Fault.READ_ONLY
    assert digest(vault_path) == before


def test_a_copy_that_is_not_whole_is_not_kept(vault_path: Path, vault: Vault) -> None:
    for number in range(40):
        keep(vault, a_client(number, "Mara " * 400))
    vault.close()
    content = bytearray(vault_path.read_bytes())
    content[4096 * 6 : 4096 * 12] = b"\xa5" * 4096 * 6
    vault_path.write_bytes(content)
    database = db.connect(vault_path, read_only=False)
    with pytest.raises(StorageError) as caught:
        copy_before(vault_path, database, SCHEMA)
    db.close(database)
    assert caught.value.fault is Fault.DAMAGED
    assert list(vault_path.parent.glob("*before schema*")) == []


def newer_program(steps: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A program one step further than this one."""
    with_step(steps)
    monkeypatch.setattr(vaults, "SCHEMA", SCHEMA + 1)
    monkeypatch.setattr(vaults, "migrate", lambda database: migrate(database, steps, SCHEMA + 1))


def test_steps_are_numbered_without_a_gap() -> None:
    numbers = [int(path.name.split("_")[0]) for path in sorted(MIGRATIONS.glob("[0-9]*.py"))]
    assert numbers == list(range(1, SCHEMA + 1))
