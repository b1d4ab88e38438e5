"""The copies as the coach meets them: what is known of them, and every button on the card."""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import export_archive
from coachdesk.desk.protection import mark_of, recovery_groups
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.backup import look_into, make_copy, source_of
from coachdesk.storage.key import Key, derive
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import create_vault, open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.copies import Copies
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.protect.recovery_sheet import RecoverySheet
from coachdesk.ui.settings.keep import Keep, ReplaceSheet
from coachdesk.ui.settings.security.backups_card import BackupsCard
from coachdesk.ui.settings.security.page import Security
from coachdesk.ui.settings.security.restore_sheet import RestoreSheet
from coachdesk.ui.theme import Look
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.text import Paragraph
from coachdesk.words import Words
from tests.conftest import MORNING, HandClock, focused, made_desk, press
from tests.ui.test_settings import opened


@pytest.fixture
def copies(
    desk: Desk, settings: SettingsFile, tmp_path: Path, vault_path: Path, qapp: QApplication
) -> Copies:
    """The copies of the vault, in the test's folder."""
    return Copies(desk, settings, tmp_path / "Backups", vault_path, qapp)


@pytest.fixture
def window(
    desk: Desk, look: Look, words: Words, settings: SettingsFile, copies: Copies, qtbot: QtBot
) -> Iterator[MainWindow]:
    """The window of a practice whose copies are kept."""
    made = MainWindow(desk, look, words, settings, copies)
    made.resize(1440, 868)
    made.begin()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.setProperty("leaving", True)
    made.close()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def card(window: MainWindow) -> BackupsCard:
    """The card alone in the window."""
    made = BackupsCard(window.room)
    window.stack.addWidget(made)
    window.stack.setCurrentWidget(made)
    return made


def at_rest(copies: Copies) -> bool:
    return copies.standing is not None and not copies.under_way


def backed_up(qtbot: QtBot, card: BackupsCard, copies: Copies) -> None:
    with qtbot.waitSignal(copies.carried_out, timeout=10_000):
        card.now.click()


def sheet_on(qtbot: QtBot, card: BackupsCard) -> RestoreSheet:
    card.restore.click()
    sheet = card.window().findChild(RestoreSheet)
    assert sheet is not None
    return sheet


def test_without_a_copy_the_card_says_so_and_makes_one(
    qtbot: QtBot, card: BackupsCard, copies: Copies, client: Client
) -> None:
    card.refresh()
    qtbot.waitUntil(lambda: at_rest(copies))
    assert card.newest.name.full_text() == "No copy yet"
    assert not card.test.isEnabled()
    backed_up(qtbot, card, copies)
    assert card.newest.name.full_text() == "Today at 08:35"
    assert card.here_count.text() == "1 copy"
    assert card.verdict.text() == "All good"
    assert "A restore has not been tested yet." in card.newest.said.text()
    assert copies.standing is not None
    assert not copies.standing.changed


def test_testing_a_restore_opens_the_newest_copy_and_remembers_the_day(
    qtbot: QtBot, card: BackupsCard, copies: Copies, client: Client, settings: SettingsFile
) -> None:
    backed_up(qtbot, card, copies)
    card.test.click()
    assert not card.now.isEnabled(), "one thing after the other"
    qtbot.waitUntil(lambda: at_rest(copies))
    assert "1 client" in card.said.text()
    assert "Restore tested today." in card.newest.said.text()
    assert settings.value.restore_tested_at


def test_a_copy_that_is_spoilt_fails_the_test(
    qtbot: QtBot, card: BackupsCard, copies: Copies, client: Client, settings: SettingsFile
) -> None:
    backed_up(qtbot, card, copies)
    assert copies.standing is not None
    newest = copies.standing.here[0].path
    newest.write_bytes(newest.read_bytes()[:-4096])
    card.test.click()
    qtbot.waitUntil(lambda: at_rest(copies))
    assert card.said.text() == "This copy is damaged. Please choose another."
    assert not settings.value.restore_tested_at


def test_a_second_place_gets_every_copy_while_it_is_there(
    qtbot: QtBot, card: BackupsCard, copies: Copies, tmp_path: Path, clock: HandClock, desk: Desk,
    client: Client, settings: SettingsFile,
) -> None:  # fmt: skip
    stick = tmp_path / "Harbour"
    stick.mkdir()
    backed_up(qtbot, card, copies)
    card.choose_place(str(stick))
    qtbot.waitUntil(lambda: card.outside_count.text() == "1 copy")
    assert card.outside.name.full_text() == "Also in “Harbour”"
    assert card.outside.said.text() == "Whenever it can be reached. Last copy today."
    assert not card.add.isVisible()

    stick.rename(tmp_path / "away")
    clock.turn(hours=1)
    add_client(desk, "Joel")
    backed_up(qtbot, card, copies)
    assert card.outside_count.text() == "Not there now"
    assert card.here_count.text() == "2 copies"
    clock.turn(days=9)
    assert copies.days_without_outside() == 9
    card.refresh()
    qtbot.waitUntil(lambda: card.verdict.text() == "Please have a look")
    told = card.window().room.notices.first()  # type: ignore[attr-defined]
    assert (told.key, told.strong) == ("outside", "No copy outside this laptop for 9 days.")

    (tmp_path / "away").rename(stick)
    copies.copy_quietly()
    qtbot.waitUntil(lambda: card.outside_count.text() == "2 copies")
    assert card.window().room.notices.first() is None  # type: ignore[attr-defined]
    card.forget.click()
    assert card.add.isVisible()
    assert list(stick.rglob("*.coachdesk")), "what is there stays there"
    card.window().undoing.undo()  # type: ignore[attr-defined]
    assert settings.value.copies_outside == str(stick)
    qtbot.waitUntil(lambda: card.outside_count.text() == "2 copies")


def test_the_folder_of_the_practice_is_no_second_place(
    card: BackupsCard, copies: Copies, vault_path: Path, settings: SettingsFile
) -> None:
    card.choose_place(str(vault_path.parent))
    assert "elsewhere" in card.said.text()
    assert settings.value.copies_outside == ""


def test_trouble_is_told_and_older_copies_stay(
    qtbot: QtBot, card: BackupsCard, copies: Copies, tmp_path: Path, client: Client
) -> None:
    (tmp_path / "Backups").write_text("a file where the folder should be")
    with qtbot.waitSignal(copies.failed, timeout=10_000):
        card.now.click()
    assert "no copy was made" in card.said.text() or "cannot be written" in card.said.text()
    assert card.verdict.text() == "Please have a look"
    assert card.now.isEnabled()


def test_nothing_is_copied_twice_without_a_change(
    qtbot: QtBot, copies: Copies, client: Client, desk: Desk, clock: HandClock
) -> None:
    for _ in range(2):
        copies.copy_quietly()
        qtbot.waitUntil(lambda: at_rest(copies) and not copies.standing.changed)  # type: ignore[union-attr]
        clock.turn(minutes=30)
    assert copies.standing is not None
    assert len(copies.standing.here) == 1
    add_client(desk, "Joel")
    copies.copy_quietly()
    qtbot.waitUntil(lambda: at_rest(copies) and len(copies.standing.here) == 2)  # type: ignore[union-attr]


def test_an_act_waits_for_its_copy_and_is_not_done_without_one(
    qtbot: QtBot, copies: Copies, client: Client, tmp_path: Path
) -> None:
    done: list[str] = []
    copies.before(lambda: done.append("acted"), lambda fault: done.append(str(fault)))
    assert done == []
    qtbot.waitUntil(lambda: done == ["acted"])
    assert copies.standing is not None
    assert len(copies.standing.here) == 1
    for each in (tmp_path / "Backups").iterdir():
        each.unlink()
    (tmp_path / "Backups").rmdir()
    (tmp_path / "Backups").write_text("in the way")
    copies.before(lambda: done.append("acted"), lambda fault: done.append("refused"))
    qtbot.waitUntil(lambda: done == ["acted", "refused"])


def test_an_import_copies_what_it_replaces_first(
    qtbot: QtBot, window: MainWindow, copies: Copies, client: Client, desk: Desk, tmp_path: Path
) -> None:
    archive = tmp_path / "archive.json"
    archive.write_text(json.dumps(export_archive(desk, "1")), "utf-8")
    add_client(desk, "Joel")
    keep = Keep(window.room)
    window.stack.addWidget(keep)
    keep.read(str(archive))
    sheet = window.findChild(ReplaceSheet)
    assert sheet is not None
    sheet.ok.click()
    assert len(desk.vault.all(Client)) == 2, "the copy comes first"
    qtbot.waitUntil(lambda: len(desk.vault.all(Client)) == 1)
    assert copies.standing is not None
    assert look_into(copies.standing.here[0].path, None).clients == 2


def test_a_restore_shows_what_is_in_a_copy_and_keeps_what_was_there(
    qtbot: QtBot, card: BackupsCard, copies: Copies, client: Client, desk: Desk,
    clock: HandClock, vault_path: Path,
) -> None:  # fmt: skip
    backed_up(qtbot, card, copies)
    clock.turn(hours=1)
    add_client(desk, "Joel")
    sheet = sheet_on(qtbot, card)
    qtbot.waitUntil(sheet.ok.isEnabled)
    assert sheet.contents.text().startswith("This copy is whole. In it: 1 client, 0 sessions,")
    assert desk.last_step() is not None
    sheet.ok.click()
    qtbot.waitUntil(lambda: at_rest(copies) and len(desk.vault.all(Client)) == 1)
    assert desk.vault.all(Client)[0].name == "Mara Lindell"
    assert desk.last_step() is None, "steps of another state cannot be taken back"
    aside = list(vault_path.parent.glob("Practice replaced *.coachdesk"))
    assert len(aside) == 1
    kept = open_vault(aside[0], read_only=True)
    assert {each.name for each in kept.all(Client)} == {"Mara Lindell", "Joel"}
    kept.close()
    qtbot.waitUntil(lambda: len(copies.standing.here) == 2)  # type: ignore[union-attr]
    add_client(desk, "Hanna")
    assert len(desk.vault.all(Client)) == 2, "the restored practice can be written"


def test_a_copy_of_another_passphrase_asks_for_it(
    qtbot: QtBot, card: BackupsCard, copies: Copies, desk: Desk, tmp_path: Path
) -> None:
    key = derive("an old passphrase", b"0123456789abcdef")
    old = create_vault(tmp_path / "Old.coachdesk", key)
    made = make_copy(source_of(old), tmp_path / "elsewhere", MORNING - timedelta(days=90))
    old.close()
    sheet = sheet_on(qtbot, card)
    sheet.open_other(str(made.path))
    qtbot.waitUntil(sheet.passphrase.isVisible)
    assert "has a passphrase" in sheet.contents.text()
    sheet.passphrase.setText("not it")
    sheet.unlock.click()
    qtbot.waitUntil(lambda: "another passphrase" in sheet.contents.text())
    assert not sheet.ok.isEnabled()
    sheet.passphrase.setText("an old passphrase")
    sheet.unlock.click()
    qtbot.waitUntil(sheet.ok.isEnabled)
    assert "this copy’s passphrase" in sheet.contents.text()
    sheet.ok.click()
    qtbot.waitUntil(lambda: desk.is_open and desk.vault.key == key)
    assert desk.vault.all(Client) == ()


@pytest.mark.parametrize("other", [True, False], ids=["another passphrase", "none"])
def test_after_restoring_a_copy_of_another_key_nothing_of_the_old_one_is_said(
    qtbot: QtBot, window: MainWindow, copies: Copies, desk: Desk, tmp_path: Path,
    settings: SettingsFile, other: bool,
) -> None:  # fmt: skip
    path, mine = desk.vault.path, Key(b"m" * 32, b"my very own salt")
    desk.put_down()
    rekey(path, None, mine)
    desk.receive(open_vault(path, key=mine))
    mark = mark_of(desk)
    settings.change_of_key(mark, passphrase_changed="2026-01-02", recovery_printed="2026-01-02",
                           recovery_checked="2026-01-02")  # fmt: skip
    key = Key(b"o" * 32, b"another one salt") if other else None
    old = create_vault(tmp_path / "Old.coachdesk", key)
    made = make_copy(source_of(old), tmp_path / "elsewhere", MORNING).path
    old.close()
    part = opened(window, "security").part("security")
    assert isinstance(part, Security)
    assert "Changed 2 January" in said_by(part)
    assert "Printed and checked on 2 January" in said_by(part)
    done: list[object] = []
    copies.restore(made, key, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done), timeout=10_000)
    assert isinstance(done[0], Path)
    assert "2 January" not in said_by(part)
    if key is None:
        assert "None. Anyone who gets at this laptop can read your notes." in said_by(part)
        return
    assert "It is set." in said_by(part)
    assert "Not printed on this laptop yet" in said_by(part)
    sheet = RecoverySheet(window.room, window)
    sheet.open()
    for place, field in zip(sheet.proof.places, sheet.proof.fields, strict=True):
        field.setText(recovery_groups(desk)[place])
    assert sheet.proof.check()
    part.refresh()
    assert "Printed and checked on 14 April" in said_by(part)
    assert settings.value.key_mark == mark_of(desk) != mark
    assert settings.value.passphrase_changed == "", "when this one was changed is not known"


def said_by(part: Security) -> str:
    return " ".join(each.text() for each in part.findChildren(Paragraph) if each.isVisible())


def test_closing_the_vault_meanwhile_is_no_trouble(
    qtbot: QtBot, copies: Copies, desk: Desk, client: Client
) -> None:
    told: list[object] = []
    copies.before(lambda: told.append("acted"), told.append)
    desk.put_down()
    qtbot.waitUntil(lambda: not copies.under_way)
    assert told in ([], ["acted"])


def test_who_asked_may_be_gone_when_the_answer_comes(
    qtbot: QtBot, card: BackupsCard, copies: Copies, client: Client, desk: Desk
) -> None:
    backed_up(qtbot, card, copies)
    card.test.click()
    sheet = RestoreSheet(card._room, copies, card)
    copies.before(sheet._restore, sheet._restore)
    shiboken6.delete(sheet)
    shiboken6.delete(card)
    add_client(desk, "Joel")
    qtbot.waitUntil(lambda: at_rest(copies) and copies.tested is not None)
    assert len(desk.vault.all(Client)) == 2, "nothing was restored"


def test_the_shield_at_the_foot_tells_and_leads(
    qtbot: QtBot, window: MainWindow, card: BackupsCard, copies: Copies, client: Client
) -> None:
    backed_up(qtbot, card, copies)
    shield = window.sidebar.copies_button
    assert shield.isVisible()
    assert shield.accessibleName() == "Newest copy: today at 08:35"
    went: list[str] = []
    window.sidebar.went.disconnect()
    window.sidebar.went.connect(went.append)
    shield.click()
    assert went == ["security"]


def test_today_says_how_the_copies_stand_and_leads_to_them(
    qtbot: QtBot, window: MainWindow, card: BackupsCard, copies: Copies, client: Client
) -> None:
    backed_up(qtbot, card, copies)
    window.show_today()
    line = window.today.beside.data.rows()[0][0]
    line.setFocus()
    assert focused().accessibleName() == (
        "Newest copy: today at 08:35, On this laptop only · 1 copy kept"
    )
    press(Qt.Key.Key_Return)
    assert window.place()[1] == "settings"


def test_the_shield_of_the_rail_tells_and_leads_too(
    qtbot: QtBot, window: MainWindow, card: BackupsCard, copies: Copies, client: Client
) -> None:
    window.sidebar.set_folded(True)
    shield = window.sidebar.rail_copies
    assert shield.isVisible()
    assert not window.sidebar.copies_button.isVisible()
    backed_up(qtbot, card, copies)
    assert shield.accessibleName() == "Newest copy: today at 08:35"
    assert "Newest copy: today at 08:35" in shield.toolTip()
    copies.failed.disconnect()
    copies._on_failed(StorageError(Fault.FULL))
    assert "full" in shield.accessibleName()
    went: list[str] = []
    window.sidebar.went.disconnect()
    window.sidebar.went.connect(went.append)
    shield.click()
    assert went == ["security"]


def test_a_practice_thrown_away_has_no_copies(window: MainWindow) -> None:
    bare = BackupsCard(window.room._replace(copies=None))
    assert bare.findChildren(Button) == []


@pytest.mark.parametrize("key", [None, Key(bytes(32), b"0123456789abcdef")])
def test_copies_of_a_practice_have_its_key(
    qtbot: QtBot, vault_path: Path, settings: SettingsFile, tmp_path: Path, qapp: QApplication,
    key: Key | None,
) -> None:  # fmt: skip
    if key is not None:
        rekey(vault_path, None, key)
    vault = open_vault(vault_path, key=key)
    copies = Copies(made_desk(vault, HandClock(datetime(2026, 4, 14, tzinfo=UTC))), settings,
                    tmp_path / "Backups", vault_path, qapp)  # fmt: skip
    with qtbot.waitSignal(copies.carried_out, timeout=10_000):
        copies.copy_now()
    assert copies.standing is not None
    made = copies.standing.here[0].path
    vault.close()
    assert made.read_bytes().startswith(b"SQLite format 3") is (key is None)
    open_vault(made, key=key, read_only=True).close()
