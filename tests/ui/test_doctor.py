"""The start-up doctor on real files, through the real program: what it finds, says and mends."""

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from coachdesk.desk.backups import homes
from coachdesk.desk.clients import add_client
from coachdesk.desk.listing import has_clients
from coachdesk.domain.ailment import Ailment
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.keeping import FOLDER
from coachdesk.program import Program
from coachdesk.startup import new_practice, open_desk
from coachdesk.storage import database as db
from coachdesk.storage.backup import make_copy, source_of
from coachdesk.storage.key import Key, new_key
from coachdesk.storage.migration import SCHEMA
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from coachdesk.system.one_instance import VaultLock
from coachdesk.system.paths import Places
from coachdesk.ui.settings.security.restore_sheet import RestoreSheet
from coachdesk.ui.trouble_page import TroublePage
from coachdesk.ui.trouble_place import SharedPlacePage
from coachdesk.ui.trouble_restore import RestorePage
from coachdesk.ui.widgets.banner import Banner

MADE = datetime(2026, 4, 12, 16, 4, tzinfo=UTC)


class Home:
    """A home with a practice of one client in it, two copies of it, and the program to open it."""

    def __init__(self, folder: Path, qtbot: QtBot) -> None:
        self.places = Places(folder / "data", folder / "config")
        self.path, self._qtbot = self.places.vault, qtbot
        self.programs: list[Program] = []
        vault = new_practice(self.path)
        add_client(open_desk(vault), "Mara Lindell")
        vault.close()
        self.copy(timedelta())
        self.copy(timedelta(hours=1))
        self.content = self.path.read_bytes()

    @property
    def copies(self) -> Path:
        return homes(self.path, self.places.vault, self.places.data / FOLDER, "").here

    def copy(self, later: timedelta, key: Key | None = None) -> None:
        vault = open_vault(self.path, key=key)
        make_copy(source_of(vault), self.copies, MADE + later)
        vault.close()

    def program(self, path: Path | None = None) -> Program:
        """The program, started and with its window up."""
        made = Program(path or self.path, self.places)
        self.programs.append(made)
        self._qtbot.addWidget(made.window)
        made.window.resize(1440, 868)
        made.window.show()
        made.open_vault()
        return made

    def known(self) -> None:
        """The practice was open on this computer before."""
        program = self.program()
        program.settings.change(last_vault=str(self.path))
        program.close()

    def aside(self, word: str) -> list[Path]:
        return [each for each in self.path.parent.iterdir() if f" {word} " in each.name]


@pytest.fixture
def home(tmp_path: Path, qtbot: QtBot) -> Iterator[Home]:
    made = Home(tmp_path, qtbot)
    yield made
    for program in made.programs:
        program.close()


def page_of(program: Program) -> TroublePage:
    page = program.window.findChild(TroublePage)
    assert page is not None
    assert program.window.is_covered()
    assert not program.desk.is_open
    return page


def damage(path: Path) -> None:
    """Spoil the first pages, as a failing disk does."""
    content = bytearray(path.read_bytes())
    content[100:9000] = b"\xa5" * 8900
    path.write_bytes(content)


def cut(path: Path) -> None:
    os.truncate(path, path.stat().st_size // 2)


def empty(path: Path) -> None:
    os.truncate(path, 0)


def zero(path: Path) -> None:
    path.write_bytes(bytes(path.stat().st_size))


@pytest.mark.parametrize(
    ("spoil", "ailment"),
    [(damage, Ailment.DAMAGED), (zero, Ailment.DAMAGED), (cut, Ailment.TRUNCATED),
     (empty, Ailment.TRUNCATED)],
)  # fmt: skip
def test_a_spoilt_file_is_replaced_by_the_newest_copy_in_two_clicks_and_kept(
    home: Home, qtbot: QtBot, spoil: Callable[[Path], None], ailment: Ailment
) -> None:
    spoil(home.path)
    spoilt = home.path.read_bytes()
    program = home.program()
    page = page_of(program)
    assert page.finding.ailment is ailment
    assert page.restore.text().startswith("Restore the copy of 12 April")
    assert home.path.read_bytes() == spoilt
    page.restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.ok.isEnabled)
    assert "1 client" in restoring.contents.text()
    assert home.path.read_bytes() == spoilt, "looking into a copy changes nothing"
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert not program.window.is_covered()
    assert [each.name for each in program.desk.vault.all(Client)] == ["Mara Lindell"]
    (aside,) = home.aside("replaced")
    assert aside.read_bytes() == spoilt


def test_a_missing_practice_comes_back_from_its_copy(home: Home, qtbot: QtBot) -> None:
    home.known()
    home.path.unlink()
    program = home.program()
    page = page_of(program)
    assert page.finding.ailment is Ailment.MISSING
    page.restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.ok.isEnabled)
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert has_clients(program.desk)
    assert home.aside("replaced") == []


def test_a_damaged_copy_is_said_to_be_one_and_an_older_can_be_taken(
    home: Home, qtbot: QtBot
) -> None:
    newest = max(home.copies.iterdir(), key=lambda each: each.name)
    damage(newest)
    damage(home.path)
    program = home.program()
    page_of(program).restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(lambda: "damaged" in restoring.contents.text())
    assert not restoring.ok.isEnabled()
    restoring.choice.setCurrentIndex(1)
    restoring.choice.chosen.emit(restoring.choice.value())
    qtbot.waitUntil(restoring.ok.isEnabled)
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open)


def test_going_back_leaves_the_file_and_shows_the_page_again(home: Home, qtbot: QtBot) -> None:
    cut(home.path)
    spoilt = home.path.read_bytes()
    program = home.program()
    page_of(program).restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.ok.isEnabled)
    restoring.back.click()
    assert program.window.is_covered()
    assert not program.desk.is_open
    assert home.path.read_bytes() == spoilt
    assert home.aside("replaced") == []


def test_without_a_copy_one_from_elsewhere_can_be_chosen(
    home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    stick = tmp_path / "stick" / "Old copy.coachdesk"
    stick.parent.mkdir()
    shutil.copy(home.path, stick)
    shutil.rmtree(home.copies)
    cut(home.path)
    program = home.program()
    page = page_of(program)
    assert page.restore.isHidden()
    page.elsewhere.click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(stick))
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.ok.isEnabled)
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert stick.exists()


def test_a_file_that_is_cut_while_it_is_open_lets_the_program_end_and_keeps_the_copies(
    home: Home,
) -> None:
    copies = {each: each.read_bytes() for each in home.copies.iterdir()}
    program = home.program()
    cut(home.path)
    program.close()
    assert {each: each.read_bytes() for each in home.copies.iterdir()} == copies
    assert page_of(home.program()).finding.ailment is Ailment.TRUNCATED


def test_a_file_of_another_program_is_left_alone(home: Home) -> None:
    home.path.write_bytes(b"%PDF-1.7\n" * 3000)
    page = page_of(home.program())
    assert page.finding.ailment is Ailment.FOREIGN
    assert page.restore.isHidden()
    assert home.path.read_bytes() == b"%PDF-1.7\n" * 3000


def test_a_file_that_another_program_holds_is_said_to_be_busy(home: Home) -> None:
    other = db.connect(home.path, read_only=False)
    other.execute_sql("BEGIN EXCLUSIVE")
    try:
        page = page_of(home.program())
        assert page.finding.ailment is Ailment.BUSY
        assert "is using" in page.title.text()
    finally:
        db.close(other)
    page.again.click()
    assert home.programs[-1].desk.is_open


def test_a_busy_practice_is_told_with_the_computer_and_the_time(home: Home) -> None:
    theirs = VaultLock(home.path)
    assert theirs.take()
    other = db.connect(home.path, read_only=False)
    other.execute_sql("BEGIN EXCLUSIVE")
    try:
        page = page_of(home.program())
        import socket

        assert f"“{socket.gethostname()}”" in page.title.text()
        assert " since " in page.safe.text()
    finally:
        db.close(other)
        theirs.release()


def test_a_practice_open_elsewhere_says_where_in_its_banner(home: Home, qtbot: QtBot) -> None:
    theirs = VaultLock(home.path)
    assert theirs.take()
    program = home.program()
    assert program.desk.reading_only
    qtbot.waitUntil(lambda: not program.window.today.banner.isHidden())
    banner = program.window.today.banner.banner
    assert banner.strong.full_text() == "Reading only."
    assert " since " in banner.rest.text()
    theirs.release()


def test_an_update_that_could_not_end_says_so_and_can_be_tried_again(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = db.connect(home.path, read_only=False)
    database.execute_sql(f"PRAGMA user_version = {SCHEMA - 1}")
    db.close(database)
    before = home.path.read_bytes()

    def full(*_given: object) -> None:
        raise StorageError(Fault.FULL)

    with monkeypatch.context() as patched:
        patched.setattr("coachdesk.storage.vault.migrate", full)
        page = page_of(home.program())
    assert page.finding.ailment is Ailment.UPDATE
    assert "The disk is full." in page.safe.text()
    assert f"before schema {SCHEMA}" in page.safe.text()
    assert home.path.read_bytes() == before


def test_a_read_only_old_file_cannot_be_brought_up_to_date(
    home: Home, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = db.connect(home.path, read_only=False)
    database.execute_sql(f"PRAGMA user_version = {SCHEMA - 1}")
    db.close(database)
    monkeypatch.setattr("coachdesk.storage.vault._can_write", lambda _path: False)
    assert page_of(home.program()).finding.ailment is Ailment.READ_ONLY


def test_a_forgotten_passphrase_leads_to_a_copy_from_before_it(home: Home, qtbot: QtBot) -> None:
    rekey(home.path, None, new_key("correct horse battery"))
    locked = home.path.read_bytes()
    program = home.program()
    program.window.uncover()
    program.doctor.show_forgotten()
    page = page_of(program)
    assert page.finding.ailment is Ailment.FORGOTTEN
    assert "recovery sheet" in page.safe.text()
    page.restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.ok.isEnabled)
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open)
    (aside,) = home.aside("replaced")
    assert aside.read_bytes() == locked


def test_an_encrypted_copy_asks_for_the_passphrase_of_its_day(home: Home, qtbot: QtBot) -> None:
    key = new_key("correct horse battery")
    rekey(home.path, None, key)
    home.copy(timedelta(hours=2), key)
    os.truncate(home.path, 100)
    program = home.program()
    page = program.window.findChild(TroublePage)
    assert page is not None
    page.restore.click()
    restoring = program.window.findChild(RestorePage)
    assert restoring is not None
    qtbot.waitUntil(restoring.passphrase.isVisible)
    restoring.passphrase.setText("something else")
    restoring.unlock.click()
    qtbot.waitUntil(lambda: "another passphrase" in restoring.contents.text(), timeout=10_000)
    assert not restoring.ok.isEnabled()
    restoring.passphrase.setText("correct horse battery")
    restoring.unlock.click()
    qtbot.waitUntil(restoring.ok.isEnabled, timeout=10_000)
    assert restoring.passphrase.text() == ""
    restoring.ok.click()
    qtbot.waitUntil(lambda: program.desk.is_open, timeout=10_000)
    assert program.desk.vault.key is not None


def test_copies_of_a_sync_program_are_listed_until_understood_and_never_touched(
    home: Home, qtbot: QtBot
) -> None:
    twin = home.path.with_name("Practice (Elin's conflicted copy 2026-04-14).coachdesk")
    shutil.copy(home.path, twin)
    program = home.program()
    program.whereabouts.look_round()
    banner = banner_of(program, qtbot)
    assert banner.strong.full_text() == "There is a second file of your practice."
    assert twin.name in banner.rest.text()
    banner.other_button.click()
    assert not program.window.today.banner.isVisible()
    assert twin.read_bytes() == home.content
    program.close()
    cut(home.path)
    assert twin.name in page_of(home.program()).beside.text()


def test_damage_that_a_copy_meets_is_told_while_the_practice_is_open(
    home: Home, qtbot: QtBot
) -> None:
    program = home.program()
    program.whereabouts.look_round()
    content = bytearray(home.path.read_bytes())
    content[-9000:] = b"\xa5" * 9000
    home.path.write_bytes(content)
    copies = program.window.room.copies
    assert copies is not None
    with qtbot.waitSignal(copies.failed, timeout=10_000) as told:
        copies.copy_now()
    assert told.args == [Fault.DAMAGED]
    banner = banner_of(program, qtbot)
    assert banner.strong.full_text() == "A part of the practice is damaged."
    banner.button.click()
    sheet = program.window.findChild(RestoreSheet)
    assert sheet is not None
    sheet.reject()


def test_a_practice_in_a_synced_folder_is_moved_whole_and_found_again(
    home: Home, qtbot: QtBot, tmp_path: Path
) -> None:
    (home.places.data / ".stfolder").mkdir()
    program = home.program()
    program.whereabouts.look_round()
    banner = banner_of(program, qtbot)
    assert banner.strong.full_text() == (
        "Your practice is in a folder that Syncthing keeps in step."
    )
    assert banner.button.text() == "Move it…"
    content = home.path.read_bytes()
    here = tmp_path / "my own"
    here.mkdir()
    program.whereabouts.move_to(here)
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.vault_path == here / "Practice.coachdesk"
    assert not program.window.is_covered()
    assert not program.desk.reading_only
    assert has_clients(program.desk)
    (aside,) = home.aside("moved")
    assert aside.read_bytes() == content
    assert not home.path.exists()
    assert program.settings.usual_vault(home.places.vault) == program.vault_path
    assert len(list(program.doctor.homes().here.iterdir())) == 2, "the copies came along"
    assert program.window.room.notices.first() is None


def test_a_move_that_fails_leaves_the_practice_open_where_it_is(
    home: Home, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StorageError(Fault.FULL)

    monkeypatch.setattr("coachdesk.storage.moving.move", full)
    program = home.program()
    program.whereabouts.move_to(tmp_path / "elsewhere")
    qtbot.waitUntil(lambda: program.desk.is_open)
    assert program.vault_path == home.path
    assert home.path.exists()
    assert has_clients(program.desk)


def test_a_shared_folder_is_warned_of_before_a_practice_is_begun_there(
    home: Home, tmp_path: Path
) -> None:
    shared = tmp_path / "Dropbox"
    shared.mkdir()
    cut(home.path)
    program = home.program()
    page_of(program).make_new.emit(str(shared / "New.coachdesk"))
    warning = program.window.findChild(SharedPlacePage)
    assert warning is not None
    assert warning.title.text() == "Dropbox keeps this folder in step."
    assert list(shared.iterdir()) == []
    warning.use.click()
    assert program.desk.is_open
    assert (shared / "New.coachdesk").exists()


def banner_of(program: Program, qtbot: QtBot) -> Banner:
    """The banner over Today, once there is something on it."""
    program.window.show_practice()
    stack = program.window.today.banner
    qtbot.waitUntil(stack.isVisible)
    return stack.banner
