"""Copies on the command line: made, refused, restored, and the sentence for each."""

import io
from pathlib import Path

import pytest

from coachdesk.storage.key import new_key
from coachdesk.storage.rekey import rekey
from coachdesk.system.one_instance import VaultLock
from tests.test_cli import Run, archive, coachdesk, digest, home, practice, refused

__all__ = ["archive", "coachdesk", "home", "practice"]


def only_copy(folder: Path) -> Path:
    found = list(folder.iterdir())
    assert len(found) == 1, found
    return found[0]


def test_a_copy_is_made_where_it_is_asked_for(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    before = digest(practice)
    code, out, err = coachdesk("backup", "--vault", practice, tmp_path / "stick")
    assert (code, err) == (0, "")
    made = only_copy(tmp_path / "stick")
    assert out.startswith(f"Copied to {made}: ")
    assert "clients" in out
    assert digest(practice) == before


def test_the_usual_practice_is_copied_where_the_window_keeps_copies(
    coachdesk: Run, archive: Path, home: Path
) -> None:
    coachdesk("import", archive)
    coachdesk("backup")
    assert only_copy(home / "data" / "Backups").name.startswith("Practice 20")


def test_what_was_copied_can_be_restored(coachdesk: Run, practice: Path, tmp_path: Path) -> None:
    coachdesk("backup", "--vault", practice, tmp_path / "stick")
    made = only_copy(tmp_path / "stick")
    practice.write_bytes(b"nothing of the practice is left")
    code, out, err = coachdesk("restore", "--vault", practice, made)
    assert (code, err) == (0, "")
    assert out.startswith("Restored: ")
    assert coachdesk("check", "--vault", practice)[0] == 0
    aside = next(practice.parent.glob("* replaced *"))
    assert aside.read_bytes() == b"nothing of the practice is left"
    assert str(aside) in out


def test_an_encrypted_practice_asks_for_its_passphrase(
    coachdesk: Run, practice: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    rekey(practice, None, new_key("four quiet words here"))
    monkeypatch.setattr("sys.stdin", io.StringIO(""))
    said = refused(coachdesk("backup", "--vault", practice, tmp_path / "stick"))
    assert "has a passphrase" in said
    monkeypatch.setattr("sys.stdin", io.StringIO("another one\n"))
    said = refused(coachdesk("check", "--vault", practice))
    assert "does not open" in said
    monkeypatch.setattr("sys.stdin", io.StringIO("four quiet words here\n"))
    assert coachdesk("backup", "--vault", practice, tmp_path / "stick")[0] == 0
    made = only_copy(tmp_path / "stick")
    monkeypatch.setattr("sys.stdin", io.StringIO("four quiet words here\n"))
    assert coachdesk("restore", "--vault", tmp_path / "New.coachdesk", made)[0] == 0


def test_a_practice_open_in_the_window_is_copied_but_not_replaced(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    coachdesk("backup", "--vault", practice, tmp_path / "first")
    lock = VaultLock(practice)
    assert lock.take()
    try:
        assert coachdesk("backup", "--vault", practice, tmp_path / "stick")[0] == 0
        before = digest(practice)
        made = only_copy(tmp_path / "first")
        assert "close it there" in refused(coachdesk("restore", "--vault", practice, made))
        assert digest(practice) == before
    finally:
        lock.release()


def test_what_is_no_copy_changes_nothing(coachdesk: Run, practice: Path, tmp_path: Path) -> None:
    before = digest(practice)
    letter = tmp_path / "letter.coachdesk"
    letter.write_text("Dear practice")
    assert "letter.coachdesk" in refused(coachdesk("restore", "--vault", practice, letter))
    assert "no file" in refused(coachdesk("restore", "--vault", practice, tmp_path / "gone"))
    assert "itself" in refused(coachdesk("restore", "--vault", practice, practice))
    assert digest(practice) == before


def test_a_damaged_practice_makes_no_copy(coachdesk: Run, practice: Path, tmp_path: Path) -> None:
    with practice.open("rb+") as file:
        file.seek(practice.stat().st_size - 4096)
        file.write(b"\xff" * 4096)
    assert "damaged" in refused(coachdesk("backup", "--vault", practice, tmp_path / "stick"))
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file")
    said = refused(coachdesk("backup", "--vault", practice, tmp_path / "taken"))
    assert "taken" in said


def test_an_import_that_replaces_a_practice_copies_it_first(
    coachdesk: Run, archive: Path, home: Path
) -> None:
    coachdesk("import", archive)
    coachdesk("import", archive, "--replace")
    assert only_copy(home / "data" / "Backups").stat().st_size > 0


def test_the_sample_is_not_copied_unasked(coachdesk: Run, tmp_path: Path) -> None:
    assert "name a folder" in refused(coachdesk("--demo", "backup"))
    assert coachdesk("--demo", "backup", tmp_path / "stick")[0] == 0
    made = only_copy(tmp_path / "stick")
    assert "cannot be replaced" in refused(coachdesk("--demo", "restore", made))
