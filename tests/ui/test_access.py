"""The access pack from the window and the command line: two files, and notes only when ticked."""

import json
from pathlib import Path

import pytest

from coachdesk.cli import run
from coachdesk.desk.clients import find
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import import_archive, read_json
from coachdesk.system import resources
from coachdesk.ui.access.sheet import AccessSheet, offer_access
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.settings.keep import Keep
from tests.conftest import let_events_run
from tests.ui.test_client_menu import choose
from tests.ui.test_settings import opened as settings_opened


@pytest.fixture
def practice(desk: Desk) -> Desk:
    """The sample practice."""
    import_archive(desk, read_json(resources.text("sample", "practice.json")))
    return desk


def sheet_of(window: MainWindow) -> AccessSheet:
    (found,) = [each for each in window.findChildren(AccessSheet) if each.isVisible()]
    return found


@pytest.mark.parametrize("ticked", [False, True])
def test_two_files_are_saved_with_private_notes_only_where_that_is_ticked(
    window: MainWindow, practice: Desk, tmp_path: Path, ticked: bool
) -> None:
    window.open_client(find(practice, "Mara Lindell")[0].id)
    let_events_run()
    choose(window, "Access pack…")
    sheet = sheet_of(window)
    assert not sheet.notes.isChecked()
    if ticked:
        sheet.notes.click()
    assert sheet.save_in(str(tmp_path))
    names = sorted(each.name for each in tmp_path.glob("Access pack*"))
    assert names == ["Access pack 7F3K 2026-04-14.json", "Access pack 7F3K 2026-04-14.pdf"]
    data = json.loads((tmp_path / names[0]).read_text("utf-8"))
    assert data["client"]["name"] == "Mara Lindell"
    sessions = data["client"]["engagements"][0]["sessions"]
    assert all(("private_note" in each) is ticked for each in sessions)
    assert (tmp_path / names[1]).read_bytes().startswith(b"%PDF")
    assert sheet.said.text() == "Saved as Access pack 7F3K 2026-04-14, PDF and JSON."


def test_a_second_pack_is_numbered_and_writes_over_nothing(
    window: MainWindow, practice: Desk, tmp_path: Path
) -> None:
    (tmp_path / "Access pack 7F3K 2026-04-14.json").write_text("mine", "utf-8")
    (tmp_path / "Access pack 7F3K 2026-04-14 (2).pdf").write_text("mine too", "utf-8")
    sheet = offer_access(window.room, window, find(practice, "Mara Lindell")[0].id)
    assert sheet is not None
    assert sheet.save_in(str(tmp_path))
    assert sheet.said.text() == "Saved as Access pack 7F3K 2026-04-14 (3), PDF and JSON."
    found = {each.name: each.read_bytes()[:5] for each in tmp_path.glob("Access pack*")}
    assert found == {
        "Access pack 7F3K 2026-04-14.json": b"mine",
        "Access pack 7F3K 2026-04-14 (2).pdf": b"mine ",
        "Access pack 7F3K 2026-04-14 (3).json": found["Access pack 7F3K 2026-04-14 (3).json"],
        "Access pack 7F3K 2026-04-14 (3).pdf": b"%PDF-",
    }


def test_a_folder_that_cannot_be_written_is_told(
    window: MainWindow, practice: Desk, tmp_path: Path
) -> None:
    sheet = offer_access(window.room, window, find(practice, "Mara Lindell")[0].id)
    assert sheet is not None
    assert not sheet.save_in(str(tmp_path / "nowhere"))
    assert sheet.said.text() == "It could not be saved there. Please choose another folder."


def test_settings_lead_to_the_pack_of_the_client_chosen(window: MainWindow, practice: Desk) -> None:
    part = settings_opened(window, "keep").part("keep")
    assert isinstance(part, Keep)
    assert not part.access.isEnabled()
    client = find(practice, "Zoë Amadi")[0]
    part.client.show_value(client.id)
    part.client.chosen.emit(client.id)
    part.access.click()
    let_events_run()
    assert sheet_of(window).accessibleName() == "Access pack for Zoë Amadi"


def test_the_command_line_writes_a_pack(
    practice: Desk, vault_path: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    practice.vault.close()
    folder = tmp_path / "pack"
    common = ["access", "Mara Lindell", "-o", str(folder), "--vault", str(vault_path)]
    assert run(common) != 0
    assert "There is no folder" in capsys.readouterr().err
    folder.mkdir()
    assert run(common) == 0
    (written,) = folder.glob("*.json")
    assert 'private_note"' not in written.read_text("utf-8")
    before = written.read_bytes()
    assert run([*common, "--private-notes"]) == 0
    assert written.read_bytes() == before
    (second,) = folder.glob("* (2).json")
    assert 'private_note"' in second.read_text("utf-8")
    assert len(list(folder.glob("*.pdf"))) == 2
