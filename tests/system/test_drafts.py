"""Drafts for another program lie in a private folder and do not stay."""

import stat
import sys
from pathlib import Path

import pytest

from coachdesk.system.drafts import PREFIX, Drafts, clear_left_behind


def test_a_draft_is_readable_by_its_owner_only(tmp_path: Path) -> None:
    path = Drafts(tmp_path).write("Goals.eml", b"draft")
    assert path.read_bytes() == b"draft"
    (folder,) = tmp_path.iterdir()
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_closing_leaves_nothing(tmp_path: Path) -> None:
    drafts = Drafts(tmp_path)
    drafts.write("Goals.eml", b"one")
    drafts.write("Goals.eml", b"two")
    drafts.clear()
    assert list(tmp_path.iterdir()) == []
    assert drafts.write("Goals.eml", b"three").read_bytes() == b"three"


def test_what_an_ended_program_left_goes_and_what_is_in_use_stays(tmp_path: Path) -> None:
    used = Drafts(tmp_path).write
    kept = used("Goals.eml", b"mine")
    left = tmp_path / f"{PREFIX}left"
    left.mkdir()
    (left / "Goals.eml").write_bytes(b"old")
    foreign = tmp_path / "somebody-else"
    foreign.mkdir()
    clear_left_behind(tmp_path)
    assert kept.exists()
    assert not left.exists()
    assert foreign.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_not_followed(tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    (target / "kept").write_text("kept")
    (tmp_path / f"{PREFIX}link").symlink_to(target)
    clear_left_behind(tmp_path)
    assert (target / "kept").exists()
