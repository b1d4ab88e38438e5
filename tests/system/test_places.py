"""Folders and files that ship with the program."""

from pathlib import Path

import pytest

from coachdesk.system import resources
from coachdesk.system.paths import places


def test_all_places_can_be_moved_below_one_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path))
    found = places()
    assert found.vault == tmp_path / "data" / "Practice.coachdesk"
    assert found.settings == tmp_path / "config" / "settings.json"
    assert list(tmp_path.iterdir()) == []


def test_without_that_they_are_the_users_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("COACHDESK_HOME", raising=False)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    found = places()
    assert found.vault.name == "Practice.coachdesk"
    assert found.data.name == found.config.name == "CoachDesk"
    assert not found.data.exists()


@pytest.mark.parametrize("part", ["..", "a/b", "", "../x"])
def test_resources_are_asked_for_by_plain_names(part: str) -> None:
    with pytest.raises(AssertionError):
        resources.path("icons", part)


@pytest.mark.parametrize("name", sorted(resources.FONT_FILES))
def test_every_font_is_installed(name: str) -> None:
    assert resources.font_path(name).read_bytes()[:4] in (b"\x00\x01\x00\x00", b"true", b"OTTO")


def test_a_wheel_carries_the_resources() -> None:
    import tomllib

    project = tomllib.loads((resources.root().parent / "pyproject.toml").read_text("utf-8"))
    assert project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"] == {
        "resources": "coachdesk/_resources"
    }
