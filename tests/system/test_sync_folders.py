"""Folders that sync programs keep in step, and other computers’ disks, are told by fixed rules."""

from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from coachdesk.system.sync_folders import (
    by_place,
    dropbox_info,
    is_networked,
    known_roots,
    read_dropbox,
    sharer,
)


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        (PureWindowsPath(r"C:\Users\Elin\OneDrive\CoachDesk"), "OneDrive"),
        (PureWindowsPath(r"C:\Users\Elin\OneDrive - Nordic Ltd\Notes"), "OneDrive"),
        (PureWindowsPath(r"G:\My Drive\Practice"), "Google Drive"),
        (PureWindowsPath(r"C:\Users\Elin\iCloudDrive"), "iCloud Drive"),
        (PurePosixPath("/Users/elin/Library/Mobile Documents/com~apple~CloudDocs"), "iCloud Drive"),
        (PurePosixPath("/Users/elin/Library/CloudStorage/Dropbox"), "Dropbox"),
        (PurePosixPath("/Users/elin/Library/CloudStorage/GoogleDrive-e@x.org/My Drive"),
         "Google Drive"),
        (PurePosixPath("/Users/elin/Library/CloudStorage/OneDrive-Personal/a"), "OneDrive"),
        (PurePosixPath("/people/elin/Dropbox (Old)/a"), "Dropbox"),
        (PurePosixPath("/people/elin/Nextcloud/a/b"), "Nextcloud"),
    ],
)  # fmt: skip
def test_a_synced_folder_is_known_by_its_place(folder: PurePosixPath, name: str) -> None:
    found = by_place(folder, {})
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "folder",
    [
        PurePosixPath("/people/elin/.local/share/CoachDesk"),
        PurePosixPath("/people/elin/Documents/about dropbox"),
        PurePosixPath("/home/dropboxer/Practice"),
        PureWindowsPath(r"C:\Users\Elin\AppData\Local\CoachDesk"),
    ],
)
def test_a_folder_of_ones_own_is_not_taken_for_a_synced_one(folder: PurePosixPath) -> None:
    assert by_place(folder, {}) is None


def test_a_root_counts_wherever_it_lies_but_its_neighbour_does_not() -> None:
    roots = known_roots({"OneDriveCommercial": "/srv/work"}, ("/data/box",))
    assert by_place(PurePosixPath("/srv/work/deep/er"), roots) is not None
    assert by_place(PurePosixPath("/data/box"), roots) is not None
    assert by_place(PurePosixPath("/srv/workshop"), roots) is None


@pytest.mark.parametrize(
    ("kind", "folder", "networked"),
    [
        ("nfs4", "/mnt/a", True),
        ("cifs", "/mnt/a", True),
        ("SMBFS", "/Volumes/a", True),
        ("fuse.sshfs", "/mnt/a", True),
        ("fuse.rclone", "/mnt/a", True),
        ("fuse.gocryptfs", "/home/e/a", False),
        ("fuseblk", "/media/stick", False),  # an NTFS or exFAT stick
        ("ext4", "/home/e", False),
        ("apfs", "/Users/e", False),
        ("NTFS", r"\\server\share\a", True),
        ("NTFS", "\\\\?\\C:\\a", False),
        ("NTFS", "C:/a", False),
    ],
)
def test_a_network_is_known_by_its_file_system(kind: str, folder: str, networked: bool) -> None:
    assert is_networked(kind, folder) is networked


def test_dropbox_tells_its_folders_and_nonsense_tells_none(tmp_path: Path) -> None:
    (tmp_path / ".dropbox").mkdir()
    (tmp_path / ".dropbox" / "info.json").write_text(
        '{"personal": {"path": "/data/box", "host": 1}, "business": {"path": "/data/firm"}}',
        "utf-8",
    )
    assert dropbox_info({}, tmp_path) == ("/data/box", "/data/firm")
    for text in ("", "[]", "{", '{"personal": 3}', '{"personal": {"path": 4}}', "[" * 100_000):
        assert read_dropbox(text) == ()


def test_a_folder_is_looked_at_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deep = tmp_path / "kept" / "deep"
    assert sharer(deep) is None
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / ".stfolder").mkdir()
    found = sharer(deep)
    assert found is not None
    assert found.name == "Syncthing"
    monkeypatch.setenv("OneDrive", str(tmp_path / "one"))
    (tmp_path / "one").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "one")
    found = sharer(tmp_path / "link" / "a")
    assert found is not None
    assert found.name == "OneDrive"
