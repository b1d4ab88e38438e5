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
