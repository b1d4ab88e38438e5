"""A vault of a newer CoachDesk opened in this one: refused before any write, not a byte changed."""

import hashlib
import os
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coachdesk.cli import run
from coachdesk.domain.ailment import Ailment
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.program import Program
from coachdesk.storage import database as db
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.vault import create_vault, open_vault
from coachdesk.system.paths import Places
from coachdesk.ui.trouble_page import TroublePage

KEY = Key(b"k" * 32, b"0123456789abcdef")


def newer(path: Path, key: Key | None) -> Path:
    """A vault as a later release could leave it: a higher schema, a table nobody knows here."""
    create_vault(path, key).close()
    database = db.connect(path, read_only=False, key=key)
    database.execute_sql("CREATE TABLE of_tomorrow (id INTEGER PRIMARY KEY, text TEXT)")
    database.execute_sql("INSERT INTO of_tomorrow (text) VALUES ('kept')")
    database.execute_sql(f"PRAGMA user_version = {SCHEMA + 1}")
    db.close(database)
    return path


def state(folder: Path) -> dict[str, tuple[str, int]]:
    """Every file of a folder: its hash and the time it was last changed."""
    return {
        each.name: (hashlib.sha256(each.read_bytes()).hexdigest(), each.stat().st_mtime_ns)
        for each in folder.iterdir()
        if not each.name.endswith(".lock")
    }


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
@pytest.mark.parametrize("read_only", [False, True])
def test_it_is_refused_and_stays_the_same_to_the_byte(
    tmp_path: Path, key: Key | None, read_only: bool
) -> None:
    path = newer(tmp_path / "Practice.coachdesk", key)
    before = state(tmp_path)
    for _ in range(3):
        with pytest.raises(StorageError) as caught:
            open_vault(path, key=key, read_only=read_only)
        assert caught.value.fault is Fault.TOO_NEW
    assert state(tmp_path) == before


def test_a_write_under_way_in_it_is_left_to_the_newer_program(tmp_path: Path) -> None:
    path = newer(tmp_path / "Practice.coachdesk", None)
    (tmp_path / "Practice.coachdesk-journal").write_bytes(b"")
    (tmp_path / "Practice (1).coachdesk").write_bytes(path.read_bytes())
    before = state(tmp_path)
    with pytest.raises(StorageError):
        open_vault(path)
    assert state(tmp_path) == before


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_the_whole_program_says_so_and_changes_nothing(
    tmp_path: Path, qtbot: QtBot, key: Key | None
) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    path = newer(folder / "Practice.coachdesk", key)
    before = state(folder)
    program = Program(path, Places(tmp_path / "data", tmp_path / "config"))
    qtbot.addWidget(program.window)
    program.open_vault(key)
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert page.finding.ailment is Ailment.NEWER
    assert "newer CoachDesk" in page.title.text()
    program.close()
    assert state(folder) == before


@pytest.mark.parametrize("job", [["check"], ["export", "out.json"], ["backup"]])
def test_no_job_of_the_command_line_changes_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    job: list[str],
) -> None:  # fmt: skip
    folder = tmp_path / "mine"
    folder.mkdir()
    path = newer(folder / "Practice.coachdesk", None)
    before = state(folder)
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    assert run(["--vault", str(path), *job]) != os.EX_OK
    assert "newer CoachDesk" in capsys.readouterr().err
    assert state(folder) == before
