"""The passphrase in the settings: set, changed, removed; the recovery sheet printed and proven."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TypeVar

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import find
from coachdesk.desk.desk import Desk
from coachdesk.desk.protection import Rewriting, is_protected, mark_of, recovery_groups
from coachdesk.domain.client import Client
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.storage.key import derive, key_of_code, salt_of
from coachdesk.storage.vault import open_vault
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.protect.recovery_sheet import RecoverySheet
from coachdesk.ui.protect.sheets import ChangeSheet, KeySheet, RemoveSheet, SetSheet
from coachdesk.ui.settings.page import SettingsPage
from coachdesk.ui.settings.security.page import Security
from tests.conftest import focused, let_events_run, press, type_text

K = Qt.Key
S = TypeVar("S", bound=KeySheet | RecoverySheet)
PLAIN = b"SQLite format 3\x00"
FIRST, SECOND = "harbour lamp violet onion", "Zwölf graue Möwen über Nacht"


@pytest.fixture
def security(window: MainWindow, desk: Desk, client: Client) -> Iterator[Security]:
    """The page, shown; one client is in the practice."""
    window.show_settings("security")
    let_events_run()
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    part = page.part("security")
    assert isinstance(part, Security)
    yield part
    if desk.is_open:
        desk.vault.close()


def sheet_of(window: MainWindow, kind: type[S]) -> S:
    let_events_run()
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    assert len(found) == 1
    return found[0]


def set_passphrase(window: MainWindow, security: Security, qtbot: QtBot) -> RecoverySheet:
    """Set the first passphrase by keyboard; returns the recovery sheet that follows."""
    security.passphrase.set.setFocus()
    press(K.Key_Return)
    sheet = sheet_of(window, SetSheet)
    type_text(FIRST)
    press(K.Key_Return)
    type_text(FIRST)
    with qtbot.waitSignal(sheet.changed, timeout=10_000):
        press(K.Key_Return)
    return sheet_of(window, RecoverySheet)


def change(window: MainWindow, security: Security, known: str, wanted: str) -> ChangeSheet:
    security.passphrase.change.click()
    sheet = sheet_of(window, ChangeSheet)
    sheet.present.field.setText(known)
    sheet.new.first.setText(wanted)
    sheet.new.again.setText(wanted)
    return sheet


def test_a_passphrase_encrypts_the_file_and_everything_is_still_there(
    window: MainWindow, security: Security, desk: Desk, vault_path: Path, qtbot: QtBot
) -> None:
    assert vault_path.read_bytes()[:16] == PLAIN
    assert not is_protected(desk)
    assert security.said.isHidden()
    set_passphrase(window, security, qtbot)
    assert is_protected(desk)
    assert not security.said.isHidden()
    assert find(desk, "Mara Lindell")
    assert window.place() == ("", "settings", "security")
    desk.put_down()
    stored = vault_path.read_bytes()
    assert stored[:16] != PLAIN
    assert b"Mara" not in stored
    with pytest.raises(StorageError) as locked:
        open_vault(vault_path)
    assert locked.value.fault is Fault.LOCKED
    with pytest.raises(StorageError) as wrong:
        open_vault(vault_path, key=derive(SECOND, salt_of(vault_path)))
    assert wrong.value.fault is Fault.WRONG_KEY
    opened = open_vault(vault_path, key=derive(FIRST, salt_of(vault_path)))
    assert [each.name for each in opened.where(Client)] == ["Mara Lindell"]
    assert opened.check() == ()
    opened.close()


def test_what_is_typed_behind_is_kept_before_the_file_is_written_anew(
    window: MainWindow, security: Security, desk: Desk, qtbot: QtBot
) -> None:
    kept: list[str] = []
    window.room.autosave.pend("late", lambda: kept.append(desk.vault.path.name))
    set_passphrase(window, security, qtbot)
    assert kept == ["Practice.coachdesk"]


def test_two_that_differ_and_one_too_short_are_not_taken(
    window: MainWindow, security: Security, vault_path: Path
) -> None:
    security.passphrase.set.click()
    sheet = sheet_of(window, SetSheet)
    for first, again, field in (
        ("harbour", "harbour", sheet.new.first),
        (FIRST, FIRST + "s", sheet.new.again),
    ):
        sheet.new.first.setText(first)
        sheet.new.again.setText(again)
        sheet.ok.click()
        assert field.property("wrong")
        assert focused() is field
        assert sheet.new.complaint.isVisible()
    assert not sheet.changing.under_way
    assert vault_path.read_bytes()[:16] == PLAIN


def test_the_sentence_follows_what_is_typed_and_the_eye_shows_it(
    window: MainWindow, security: Security
) -> None:
    security.passphrase.set.click()
    sheet = sheet_of(window, SetSheet)
    type_text("harbour lamp")
    assert sheet.new.said.accessibleName() == "Weak: a few more words would help."
    type_text(" violet onion thirteen")
    assert sheet.new.said.accessibleName() == "Strong."
    assert sheet.new.first.echoMode() is QLineEdit.EchoMode.Password
    sheet.new.reveal.click()
    assert sheet.new.first.echoMode() is QLineEdit.EchoMode.Normal
    assert sheet.new.again.echoMode() is QLineEdit.EchoMode.Normal


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    window: MainWindow, security: Security, desk: Desk, vault_path: Path, qtbot: QtBot
) -> None:
    set_passphrase(window, security, qtbot).reject()
    old_mark, old_key = mark_of(desk), desk.vault.key
    sheet = change(window, security, FIRST, SECOND)
    with qtbot.waitSignal(sheet.changed, timeout=10_000):
        sheet.ok.click()
    sheet_of(window, RecoverySheet).reject()
    assert mark_of(desk) != old_mark
    desk.put_down()
    with pytest.raises(StorageError):
        open_vault(vault_path, key=old_key)
    opened = open_vault(vault_path, key=derive(SECOND, salt_of(vault_path)))
    assert [each.name for each in opened.where(Client)] == ["Mara Lindell"]
    opened.close()


@pytest.mark.parametrize("known", ["harbour lamp violet", ""])
def test_a_wrong_present_passphrase_changes_nothing(
    window: MainWindow, security: Security, desk: Desk, vault_path: Path, qtbot: QtBot, known: str
) -> None:
    set_passphrase(window, security, qtbot).reject()
    stored, mark = vault_path.read_bytes(), mark_of(desk)
    sheet = change(window, security, known, SECOND)
    with qtbot.waitSignal(sheet.changing.wrong, timeout=10_000):
        sheet.ok.click()
    assert sheet.isVisible()
    assert sheet.present.complaint.text() == "That is not the present passphrase."
    assert sheet.present.complaint.isVisible()
    assert focused() is sheet.present.field
    assert vault_path.read_bytes() == stored
    assert mark_of(desk) == mark


def test_the_code_of_the_recovery_sheet_stands_for_the_present_passphrase(
    window: MainWindow, security: Security, desk: Desk, vault_path: Path, qtbot: QtBot
) -> None:
    set_passphrase(window, security, qtbot).reject()
    code = " ".join(recovery_groups(desk)).lower()
    sheet = change(window, security, code, SECOND)
    with qtbot.waitSignal(sheet.changed, timeout=10_000):
        sheet.ok.click()
    desk.put_down()
    open_vault(vault_path, key=derive(SECOND, salt_of(vault_path))).close()


def test_a_removed_passphrase_leaves_a_plain_file_with_everything_in_it(
    window: MainWindow, security: Security, desk: Desk, vault_path: Path, qtbot: QtBot
) -> None:
    set_passphrase(window, security, qtbot).reject()
    security.passphrase.remove.click()
    sheet = sheet_of(window, RemoveSheet)
    type_text("something else entirely")
    with qtbot.waitSignal(sheet.changing.wrong, timeout=10_000):
        press(K.Key_Return)
    assert is_protected(desk)
    sheet.present.field.setText(FIRST)
    with qtbot.waitSignal(sheet.changed, timeout=10_000):
        sheet.ok.click()
    assert not is_protected(desk)
    assert find(desk, "Mara Lindell")
    assert vault_path.read_bytes()[:16] == PLAIN
    assert not security.passphrase.set.isHidden()
    assert security.passphrase.recovery.isHidden()


def test_a_file_that_cannot_be_written_anew_stays_as_it_was(
    window: MainWindow,
    security: Security,
    desk: Desk,
    vault_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise StorageError(Fault.FULL)

    monkeypatch.setattr("coachdesk.storage.rekey._verify", full)
    security.passphrase.set.click()
    sheet = sheet_of(window, SetSheet)
    sheet.new.first.setText(FIRST)
    sheet.new.again.setText(FIRST)
    with qtbot.waitSignal(sheet.changing.failed, timeout=10_000):
        sheet.ok.click()
    assert sheet.isVisible()
    assert "disk is full" in sheet.news.accessibleName()
    assert find(desk, "Mara Lindell")
    assert not is_protected(desk)
    assert sorted(each.name for each in vault_path.parent.glob(".*.new")) == []


def test_a_practice_that_vanishes_meanwhile_does_not_hold_the_sheet(
    window: MainWindow,
    security: Security,
    desk: Desk,
    vault_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def vanish(*_: object) -> None:
        vault_path.unlink()
        raise StorageError(Fault.MISSING)

    monkeypatch.setattr("coachdesk.storage.rekey.rekey", vanish)
    security.passphrase.set.click()
    sheet = sheet_of(window, SetSheet)
    sheet.new.first.setText(FIRST)
    sheet.new.again.setText(FIRST)
    with (
        qtbot.captureExceptions() as told,
        qtbot.waitSignal(sheet.finished, timeout=10_000),
    ):
        sheet.ok.click()
    assert [error.fault for _, error, _ in told if isinstance(error, StorageError)] == [
        Fault.MISSING
    ]
    assert not sheet.changing.under_way
    assert not desk.is_open


def test_nothing_stumbles_over_the_closed_practice_while_the_file_is_written(
    window: MainWindow,
    security: Security,
    desk: Desk,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    security.passphrase.set.click()
    sheet = sheet_of(window, SetSheet)
    begin, closed = Rewriting.begin, []

    def begin_and_go_on(rewriting: Rewriting) -> None:
        begin(rewriting)
        closed.append(not desk.is_open)
        window.lists.refresh()  # as timers do
        window.changeEvent(QEvent(QEvent.Type.ActivationChange))
        security.refresh()
        press(K.Key_Escape)
        sheet.close()
        closed.append(sheet.isVisible())

    monkeypatch.setattr(Rewriting, "begin", begin_and_go_on)
    sheet.new.first.setText(FIRST)
    sheet.new.again.setText(FIRST)
    with qtbot.waitSignal(sheet.changed, timeout=10_000):
        sheet.ok.click()
    assert closed == [True, True]
    assert is_protected(desk)


def test_the_saved_recovery_sheet_holds_the_groups_and_nothing_of_a_client(
    window: MainWindow, security: Security, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = set_passphrase(window, security, qtbot)
    file = tmp_path / "sheet.pdf"
    with qtbot.waitSignal(sheet.proof.out.out, timeout=10_000):
        sheet.proof.out.save_as(file)
    text = "".join(page.extract_text() for page in PdfReader(BytesIO(file.read_bytes())).pages)
    signs = re.sub(r"\s", "", text)
    groups = recovery_groups(desk)
    assert len(groups) == 13
    for number, group in enumerate(groups, 1):
        assert f"{number}{group}" in signs
    assert mark_of(desk) in text
    assert "Mara" not in text
    code = "-".join(groups)
    path = desk.vault.path
    desk.put_down()
    open_vault(path, key=key_of_code(code, salt_of(path))).close()


def test_the_sheet_is_proven_only_by_both_groups(
    window: MainWindow,
    security: Security,
    desk: Desk,
    settings: SettingsFile,
    qtbot: QtBot,
) -> None:
    sheet = set_passphrase(window, security, qtbot)
    groups, proof = recovery_groups(desk), sheet.proof
    first, second = (groups[place] for place in proof.places)
    assert first != second
    for typed in (("", ""), (second, first), (first, "ZZZZZ"), ("ZZZZZ", second)):
        for field, text in zip(proof.fields, typed, strict=True):
            field.setText(text)
        sheet.ok.click()
        assert sheet.isVisible()
        assert proof.complaint.isVisible()
        assert settings.value.recovery_checked == ""
    proof.fields[0].setFocus()
    proof.fields[0].clear()
    proof.fields[1].clear()
    type_text(first.lower())
    press(K.Key_Return)
    type_text(f" {second} ")
    press(K.Key_Return)
    assert not sheet.isVisible()
    assert settings.value.recovery_checked == "2026-04-14"


def test_what_is_known_of_one_key_is_not_said_of_another(
    window: MainWindow, security: Security, settings: SettingsFile, qtbot: QtBot
) -> None:
    sheet = set_passphrase(window, security, qtbot)
    sheet.reject()
    settings.change(recovery_printed="2026-01-13", recovery_checked="2026-01-13")
    security.refresh()
    assert "Printed and checked on 13 January" in said(security)
    settings.change(key_mark="AAAA-BBBB")
    security.refresh()
    assert "Not printed on this laptop yet" in said(security)
    assert "It is set." in said(security)


def said(security: Security) -> str:
    from coachdesk.ui.widgets.text import Paragraph

    return " ".join(each.accessibleName() for each in security.findChildren(Paragraph))


def test_neither_passphrase_nor_key_is_written_into_the_settings(
    window: MainWindow, security: Security, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    set_passphrase(window, security, qtbot)
    stored = (tmp_path / "config" / "settings.json").read_text("utf-8")
    key = desk.vault.key
    assert key is not None
    for secret in (*FIRST.split(), key.raw.hex(), *recovery_groups(desk)):
        assert secret not in stored
