"""Whatever a file holds, it is taken or refused in a sentence; nothing crashes, nothing is changed.

A few hundred broken files of each kind with every run, ten thousand with ``--release``. The number
of a file that fails is the seed that makes it again.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage

from coachdesk.desk.clients import engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.method_file import export_method, import_method
from coachdesk.desk.method_reader import MethodRefused, read_method_file
from coachdesk.desk.portability import export_archive, import_archive, read_archive_file
from coachdesk.domain.client import Client
from coachdesk.domain.errors import ArchiveRefused, Fault, RuleBroken, StorageError
from coachdesk.domain.recovery import read_code, recovery_code, split
from coachdesk.handouts.logo import LogoRefused, made_anew
from coachdesk.storage.key import new_key
from coachdesk.storage.vault import create_vault, open_vault
from coachdesk.system import resources
from coachdesk.system.settings import SettingsFile
from coachdesk.system.sync_folders import read_dropbox
from tests.conftest import HandClock, made_desk
from tests.reliability.mutants import bytes_changed, json_changed

FEW, MANY = 200, 10_000
RICHEST = (0,)

figures = pytest.mark.parametrize(
    "files",
    [FEW, pytest.param(MANY, marks=(pytest.mark.release, pytest.mark.timeout(7200)))],
)


def sample() -> Any:
    """One client of the sample practice, the richest."""
    archive = json.loads(resources.text("sample", "practice.json"))
    archive["clients"] = [archive["clients"][at] for at in RICHEST]
    return archive


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def tried(files: int, one: Callable[[Random], str]) -> Counter[str]:
    """Try so many files; returns how often each thing came of them."""
    came: Counter[str] = Counter()
    for seed in range(files):
        try:
            came[one(Random(seed))] += 1
        except Exception as error:
            raise AssertionError(f"file {seed}: {type(error).__name__}: {error}") from error
    return came


@figures
def test_broken_archives(files: int, desk: Desk, tmp_path: Path) -> None:
    path, archive = tmp_path / "archive.json", sample()
    import_archive(desk, archive)

    def one(dice: Random) -> str:
        path.write_bytes(json_changed(archive, dice))
        before = digest(desk.vault.path)
        try:
            import_archive(desk, read_archive_file(path))
        except ArchiveRefused as refused:
            assert digest(desk.vault.path) == before, "refused, and yet something was written"
            return "refused" if 0 < len(str(refused)) < 2000 else "refused in no sentence"
        export_archive(desk, "test")
        for client in desk.vault.all(Client):
            for engagement in engagements(desk, client.id):
                assert desk.journey(engagement.id) is not None
        return "taken"

    came = tried(files, one)
    assert min(came["refused"], came["taken"]) > files / 20, came
    assert set(came) == {"refused", "taken"}
    assert desk.vault.check() == ()


@figures
def test_broken_methods(files: int, desk: Desk) -> None:
    sound = export_method(desk).encode("utf-8")

    def one(dice: Random) -> str:
        before = digest(desk.vault.path)
        try:
            sheet = read_method_file(bytes_changed(sound, dice))
        except MethodRefused:
            assert digest(desk.vault.path) == before
            return "refused"
        import_method(desk, sheet)
        return "taken"

    came = tried(files, one)
    assert min(came["refused"], came["taken"]) > files / 50, came


@pytest.mark.parametrize("locked", [False, True], ids=["open", "with a passphrase"])
@figures
def test_broken_vaults(files: int, locked: bool, tmp_path: Path) -> None:
    key = new_key("a quiet desk by the window") if locked else None
    whole, broken = tmp_path / "whole.coachdesk", tmp_path / "broken.coachdesk"
    vault = create_vault(whole, key)
    import_archive(made_desk(vault, HandClock()), sample())
    vault.close()
    sound = whole.read_bytes()

    def one(dice: Random) -> str:
        content = bytes_changed(sound, dice)
        broken.write_bytes(content)
        before = digest(broken)
        try:
            opened = open_vault(broken, key=key)
        except StorageError as error:
            assert digest(broken) == before, "refused, and yet something was written"
            return error.fault
        try:
            desk = made_desk(opened, HandClock())
            problems = opened.check()
            export_archive(desk, "test")
            for client in opened.all(Client):
                for engagement in engagements(desk, client.id):
                    desk.journey(engagement.id)
        except StorageError as error:
            return error.fault
        finally:
            opened.close()
        assert not locked or not problems
        return "damage told" if problems else "read"

    came = tried(files, one)
    refusals = sum(came[fault] for fault in Fault)
    assert refusals > files / 10, came
    if locked:
        unchanged = sum(bytes_changed(sound, Random(seed)) == sound for seed in range(files))
        assert came["read"] <= unchanged + files / 50, came


@figures
def test_broken_pictures(files: int) -> None:
    image = QImage(60, 20, QImage.Format.Format_ARGB32)
    image.fill(0xFF1B675E)
    sound = []
    for kind in ("PNG", "JPEG"):
        content = QByteArray()
        buffer = QBuffer(content)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        assert image.save(buffer, kind)
        sound.append(bytes(content.data()))

    def one(dice: Random) -> str:
        try:
            made_anew(bytes_changed(dice.choice(sound), dice))
        except LogoRefused:
            return "refused"
        return "taken"

    assert tried(files, one)["refused"] > files / 5


@figures
def test_broken_settings_and_notes_of_other_programs(files: int, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    SettingsFile(path).change(text_size=110, last_vault="/x/Practice.coachdesk")
    sound = json.loads(path.read_text("utf-8"))
    dropbox = {"personal": {"path": "/x/Dropbox", "host": 1}, "business": {"path": "/b"}}

    def one(dice: Random) -> str:
        path.write_bytes(json_changed(sound, dice))
        value = SettingsFile(path).value
        assert isinstance(value.text_size, int)
        found = read_dropbox(json_changed(dropbox, dice).decode("utf-8", "replace"))
        assert isinstance(list(found), list)
        return "read"

    assert tried(files, one)["read"] == files


@figures
def test_broken_recovery_codes(files: int) -> None:
    raw = bytes(range(32))
    code = recovery_code(raw)
    sound = " ".join(code).encode()

    def one(dice: Random) -> str:
        text = bytes_changed(sound, dice).decode("utf-8", "replace")
        try:
            if read_code(text) == raw:
                return "read"
        except RuleBroken:
            return "refused"
        # A check of five bits finds one slip in a group always, several mostly: another key is
        # read then, which does not open.
        slips = [
            sum(left != right for left, right in zip(typed, group, strict=True))
            for typed, group in zip(split(text), code, strict=True)
        ]
        assert 1 not in slips
        return "another key"

    came = tried(files, one)
    assert came["another key"] < files / 1000
    assert came["refused"] > files / 2
