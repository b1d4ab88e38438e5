"""This machine's settings: kept, forgiving, and never a reason not to start."""

import json
import os
import sys
from pathlib import Path

import pytest

from coachdesk.system.settings import Settings, SettingsFile, write_file


def test_nothing_kept_yet_means_the_defaults(tmp_path: Path) -> None:
    kept = SettingsFile(tmp_path / "deep" / "settings.json")
    assert kept.value == Settings()
    assert list(tmp_path.iterdir()) == []


def test_a_change_is_there_at_the_next_start(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.json"
    SettingsFile(path).change(theme="dark", text_size=125)
    found = SettingsFile(path).value
    assert (found.theme, found.text_size) == ("dark", 125)


def test_two_programs_on_two_practices_do_not_undo_each_others_changes(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    first, second = SettingsFile(path), SettingsFile(path)
    first.change(vault="/moved/Practice.coachdesk")
    second.change(closed_cleanly=False)
    first.change(theme="dark")
    found = SettingsFile(path).value
    assert (found.vault, found.theme, found.closed_cleanly) == (
        "/moved/Practice.coachdesk", "dark", False,
    )  # fmt: skip
    assert first.value == found


def test_a_change_that_could_not_be_written_holds_until_the_end_of_the_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.json"
    kept = SettingsFile(path)
    kept.change(theme="dark")

    def full(*_: object) -> None:
        raise OSError

    monkeypatch.setattr("coachdesk.system.settings.write_file", full)
    kept.change(text_size=125)
    kept.change(hide_list_in_room=False)
    assert (kept.value.theme, kept.value.text_size) == ("dark", 125)


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"null", b"\xff\xfe", b'"text"', b"[" * 100_000]
)
def test_a_broken_file_means_the_defaults(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    assert SettingsFile(path).value == Settings()


def test_a_value_of_the_wrong_kind_is_passed_over_alone(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(
        json.dumps({"text_size": "large", "hide_list_in_room": 1, "theme": "dark"}), "utf-8"
    )
    found = SettingsFile(path).value
    assert (found.text_size, found.hide_list_in_room, found.theme) == (100, True, "dark")


def test_what_a_newer_version_keeps_is_not_lost(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "dark", "of_tomorrow": [1, 2]}), "utf-8")
    SettingsFile(path).change(theme="light")
    assert json.loads(path.read_text("utf-8"))["of_tomorrow"] == [1, 2]


def test_what_a_newer_version_means_otherwise_is_passed_over_and_stays_in_the_file(
    tmp_path: Path,
) -> None:
    path = tmp_path / "settings.json"
    newer = {"version": 3, "theme": "dusk", "text_size": 112.5, "lock_after": {"idle": 5},
             "last_client": None, "sidebar": "rail"}  # fmt: skip
    path.write_text(json.dumps(newer), "utf-8")
    file = SettingsFile(path)
    assert file.value == Settings(sidebar="rail")
    file.change(sidebar="open", last_vault="/practice")
    assert json.loads(path.read_text("utf-8")).items() >= {**newer, "sidebar": "open"}.items()
    assert SettingsFile(path).value == Settings(last_vault="/practice")
    file.change(theme="dark")
    assert json.loads(path.read_text("utf-8"))["theme"] == "dark"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", ""), ("text_size", 0), ("text_size", -125), ("text_size", 10**30),
        ("text_size", True), ("vault", "a\0b"), ("vault", "\ud800"), ("closed_cleanly", 0),
        ("geometry", ["x"]), ("lock_after", "ten"),
    ],
)  # fmt: skip
def test_a_value_that_would_do_harm_is_passed_over_alone(
    tmp_path: Path, name: str, value: object
) -> None:
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({name: value, "last_client": "c1"}), "utf-8")
    assert SettingsFile(path).value == Settings(last_client="c1")


def test_an_editor_s_mark_at_the_beginning_does_no_harm(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('\ufeff{"theme": "dark"}', "utf-8")
    assert SettingsFile(path).value.theme == "dark"


def test_how_strong_a_passphrase_is_goes_from_the_file(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"passphrase_strong": false, "theme": "dark"}', "utf-8")
    SettingsFile(path).change(last_client="c1")
    assert "strong" not in path.read_text("utf-8")


def test_days_of_one_key_are_never_said_of_another(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    file = SettingsFile(path)
    file.change_of_key("AAAA-AAAA", passphrase_changed="2026-01-01", recovery_printed="2026-01-02")
    assert file.of_key("BBBB-BBBB") == Settings()
    assert file.of_key("AAAA-AAAA").recovery_printed == "2026-01-02"
    file.change_of_key("BBBB-BBBB", recovery_printed="2026-02-02")
    found = SettingsFile(path)
    assert found.of_key("BBBB-BBBB").recovery_printed == "2026-02-02"
    assert found.value.passphrase_changed == ""
    assert found.of_key("AAAA-AAAA") == Settings()


def test_a_place_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    kept = SettingsFile(tmp_path / "file" / "settings.json")
    assert kept.change(theme="dark").theme == "dark"


def test_a_file_is_written_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "page.pdf"
    write_file(path, b"first")

    def full(_handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        write_file(path, b"second")
    assert path.read_bytes() == b"first"
    assert [each.name for each in tmp_path.iterdir()] == ["page.pdf"]


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pipes in folders")
def test_a_pipe_is_written_into_and_a_link_stays_a_link(tmp_path: Path) -> None:
    pipe, link, target = tmp_path / "pipe", tmp_path / "link", tmp_path / "target"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_file(pipe, b"words")
    assert os.read(reading, 9) == b"words"
    os.close(reading)
    assert pipe.is_fifo()
    target.write_bytes(b"first")
    link.symlink_to(target)
    write_file(link, b"second")
    assert link.is_symlink()
    assert target.read_bytes() == b"second"


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are others there")
def test_a_new_file_is_the_owner_s_alone_and_an_old_one_keeps_its_readers(tmp_path: Path) -> None:
    new, shared = tmp_path / "new.pdf", tmp_path / "shared.pdf"
    before = os.umask(0o022)
    try:
        write_file(new, b"words")
        shared.touch()
        shared.chmod(0o664)
        write_file(shared, b"words")
    finally:
        os.umask(before)
    assert (new.stat().st_mode & 0o777, shared.stat().st_mode & 0o777) == (0o600, 0o664)
