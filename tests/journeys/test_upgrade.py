"""A newer CoachDesk over an older one: what the coach has stays, and is told of once.

The homes are what the programs of schema 1 and 2 left: the practice, copies of it, and settings of
that time with entries that nobody knows any more.
"""

import hashlib
import json
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from coachdesk.cli import run
from coachdesk.domain.client import Client
from coachdesk.keeping import FOLDER
from coachdesk.program import Program
from coachdesk.storage import database as db
from coachdesk.storage.backup import look_into, thin
from coachdesk.storage.key import Key
from coachdesk.storage.migration import SCHEMA
from coachdesk.system.paths import Places
from coachdesk.ui.trouble_page import TroublePage
from tests.conftest import let_events_run
from tests.journeys.locked import PASSPHRASE, delete_deferred, key, lock, lock_page, unlock
from tests.storage.test_migrations import old_vault

__all__ = ["key"]  # the fixture

CLIENTS = {1: 1, 2: 12, 3: 12, 4: 12}
TOLD = "Your practice was brought up to date; everything is here."


class OldHome:
    """The folders a program of an older schema left, and this program started in them."""

    def __init__(self, folder: Path, version: int, key: Key | None) -> None:
        self.places = Places(folder / "data", folder / "config")
        self.path, self.version, self.key = self.places.vault, version, key
        self.path.parent.mkdir(parents=True)
        old_vault(self.path, version)
        if key is not None:
            encrypted = folder / "encrypted"
            encrypted.touch()
            database = db.connect(self.path, read_only=True)
            db.export(database, encrypted, key)
            db.close(database)
            encrypted.replace(self.path)
        self.backups = self.places.data / FOLDER
        self.backups.mkdir()
        for day in ("2026-04-01", "2026-04-02"):
            shutil.copy(self.path, self.backups / f"Practice {day} 080000Z.coachdesk")
        self.places.settings.parent.mkdir(parents=True)
        self.of_then = {
            "version": 1, "theme": "dark", "text_size": 110, "geometry": "", "guide_open": False,
            "sidebar": "open", "last_vault": str(self.path), "last_client": "0000000000000001",
            "closed_cleanly": True, "hide_list_in_room": False, "names_in_title": True,
        }  # fmt: skip
        self.places.settings.write_text(json.dumps(self.of_then), "utf-8")
        self.before = self.copies()

    def copies(self) -> dict[str, str]:
        """The copies there are, by name, and what is in them."""
        return {
            each.name: hashlib.sha256(each.read_bytes()).hexdigest()
            for each in self.backups.glob("*.coachdesk")
        }

    def kept(self) -> list[Path]:
        """What was kept beside the practice before it was brought up to date."""
        return sorted(self.path.parent.glob("* before schema *"))

    def schema_of(self, path: Path) -> int:
        return look_into(path, self.key).schema


Start = Callable[..., Program]


@pytest.fixture
def started(qtbot: QtBot) -> Iterator[Start]:
    """Starts the program in a home, with its passphrase if it has one, and closes it at the end."""
    made: list[Program] = []

    def start(home: OldHome, copy: Path | None = None) -> Program:
        program = Program(copy or home.path, home.places)
        made.append(program)
        program.window.resize(1440, 868)
        program.window.show()
        program.open_vault()
        let_events_run()
        if copy is not None:
            return program
        if home.key is not None:
            unlock(program, qtbot)
        qtbot.waitUntil(lambda: program._begun_with == home.path, timeout=20_000)
        let_events_run()
        return program

    yield start
    for program in made:
        program.window.setProperty("leaving", True)
        program.window.close()
        program.close()
        program.window.deleteLater()
        program.deleteLater()
    delete_deferred()


def banner(program: Program) -> str:
    """What the banner of the page of today says; empty where there is none."""
    shown = program.window.today.banner.banner
    return f"{shown.strong.text()} {shown.rest.text()}".strip() if shown.isVisible() else ""


@pytest.mark.parametrize("version", range(1, SCHEMA))
@pytest.mark.parametrize("encrypted", [False, True], ids=["plain", "passphrase"])
def test_practice_settings_and_copies_of_an_older_release_are_all_there(
    tmp_path: Path, started: Start, key: Key, version: int, encrypted: bool
) -> None:
    home = OldHome(tmp_path, version, key if encrypted else None)
    program = started(home)
    assert len(program.desk.vault.all(Client)) == CLIENTS[version]
    assert program.desk.vault.check() == ()
    look, value = program.look, program.settings.value
    assert (look.dark, look.scale, value.hide_list_in_room) == (True, 1.1, False)
    assert value.last_client == "0000000000000001"
    (kept,) = home.kept()
    found = look_into(kept, home.key)
    assert (found.schema, found.encrypted, found.clients) == (version, encrypted, CLIENTS[version])
    assert banner(program) == f"{TOLD} As it was before, it is kept as “{kept.stem}”."
    program.close()
    assert home.before.items() <= home.copies().items()
    assert home.schema_of(home.path) == SCHEMA
    written = json.loads(home.places.settings.read_text("utf-8"))
    assert home.of_then.items() <= written.items()


def test_the_copy_is_told_of_until_it_is_understood_and_not_again(
    tmp_path: Path, started: Start, key: Key, qtbot: QtBot
) -> None:
    home = OldHome(tmp_path, 2, key)
    program = started(home)
    assert banner(program).startswith(TOLD)
    lock(program, qtbot)
    assert lock_page(program).isVisible()
    unlock(program, qtbot, PASSPHRASE)
    qtbot.waitUntil(lambda: banner(program).startswith(TOLD), timeout=10_000)
    assert program.window.today.banner.banner.other_button.text() == "Understood"
    program.window.today.banner.banner.other_button.click()
    assert banner(program) == ""
    program.close()
    again = started(home)
    assert banner(again) == ""
    assert len(home.kept()) == 1


def test_restoring_a_copy_of_an_older_release_keeps_both_and_tells_of_it(
    tmp_path: Path, started: Start, qtbot: QtBot
) -> None:
    home = OldHome(tmp_path, 2, None)
    program = started(home)
    copies = program.window.room.copies
    assert copies is not None
    program.window.today.banner.banner.other_button.click()
    (first,) = home.kept()
    before = hashlib.sha256(first.read_bytes()).hexdigest()
    other = OldHome(tmp_path / "elsewhere", 2, None)
    done: list[object] = []
    qtbot.waitUntil(lambda: not copies.under_way)
    database = db.connect(other.path, read_only=False)
    database.execute_sql("UPDATE client SET name = 'Another Client'")
    db.close(database)
    copies.restore(other.path, None, done.append, done.append)
    program.whereabouts.look_round()  # takes nothing away that is in the making
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert isinstance(done[0], Path)
    assert {each.name for each in program.desk.vault.all(Client)} == {"Another Client"}
    assert hashlib.sha256(first.read_bytes()).hexdigest() == before
    (second,) = set(home.kept()) - {first}
    assert home.schema_of(second) == 2
    assert f"“{second.stem}”" in banner(program)


@pytest.mark.parametrize("which", ["kept", "backup"])
def test_a_copy_of_an_older_release_opened_by_its_file_stays_as_it_is(
    tmp_path: Path, started: Start, which: str
) -> None:
    home = OldHome(tmp_path, 2, None)
    started(home).close()
    (kept,) = home.kept()
    copy = kept if which == "kept" else next(home.backups.glob("* 2026-04-01 *"))
    before = {each: each.read_bytes() for each in copy.parent.glob("*.coachdesk")}
    program = started(home, copy)
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert page.title.text() == f"“{copy.name}” is a copy, made by an older CoachDesk."
    assert page.safe.text() == (
        "To work with it, open your practice and restore it there. The file has been left exactly "
        "as it is."
    )
    assert page.again.isHidden()
    assert page.other.isVisible()
    program.close()
    assert {each: each.read_bytes() for each in copy.parent.glob("*.coachdesk")} == before


def test_settings_of_a_newer_release_survive_an_older_one(tmp_path: Path, started: Start) -> None:
    home = OldHome(tmp_path, 2, None)
    newer = {
        "version": 4, "theme": "dusk", "text_size": {"list": 110, "page": 125},
        "last_client": 17, "of_tomorrow": [{"deep": [1, None]}], "sidebar": "rail",
    }  # fmt: skip
    home.places.settings.write_text(json.dumps(newer), "utf-8")
    program = started(home)
    assert program.look.scale == 1.0
    assert program.window.sidebar.is_folded()
    program.window.fold.toggle()
    program.close()
    written = json.loads(home.places.settings.read_text("utf-8"))
    assert written.items() >= {**newer, "sidebar": "open", "last_vault": str(home.path)}.items()


def test_years_of_copies_push_out_none_of_those_kept_before_an_update(
    tmp_path: Path, started: Start
) -> None:
    home = OldHome(tmp_path, 1, None)
    started(home).close()
    (kept,) = home.kept()
    thin(home.path, home.backups, datetime.now(UTC) + timedelta(days=800), UTC)
    thin(home.path, home.path.parent, datetime.now(UTC) + timedelta(days=800), UTC)
    assert kept.exists()


def test_the_command_line_tells_of_the_copy_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = OldHome(tmp_path, 1, None)
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path / "home"))
    for said in (1, 0):
        assert run(["--vault", str(home.path), "check"]) == 0
        (kept,) = home.kept()
        assert capsys.readouterr().err.count(kept.name) == said


def test_the_command_line_leaves_an_older_copy_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home = OldHome(tmp_path, 1, None)
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path / "home"))
    copy = next(home.backups.iterdir())
    assert run(["--vault", str(copy), "check"]) != 0
    assert "is a copy, made by an older CoachDesk." in capsys.readouterr().err
    assert home.copies() == home.before
    assert run(["--vault", str(home.path), "restore", str(copy)]) == 0
    assert run(["--vault", str(home.path), "check"]) == 0
    assert home.copies() == home.before
