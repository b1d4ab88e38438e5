"""The Windows installer: what it brings and takes away, what it says, and that it is reproducible.

Whether it works is tried under Wine by ``packaging/windows/try_installer.py``.
"""

import re
from pathlib import Path

import pytest

from tests.packaging.beside import WINDOWS, module_of

installer = module_of(WINDOWS, "installer")
version_info = module_of(WINDOWS, "version_info")
SCRIPT = (WINDOWS / "coachdesk.nsi").read_text("utf-8")
SAID = (WINDOWS / "words.nsh").read_text("utf-8")
LANGUAGES = 4
needs_makensis = pytest.mark.skipif(
    installer.find_makensis() is None, reason="makensis is not here (on Debian: nsis)"
)


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A folder laid out like the program."""
    made = tmp_path / "CoachDesk-9.9.9"
    for place in ("CoachDesk.exe", "coachdesk.com", "_internal/a/Zürich $1.txt", "_internal/b.dll"):
        (made / place).parent.mkdir(parents=True, exist_ok=True)
        (made / place).write_bytes(place.encode() * 100)
    return made


def macro(listed: str, name: str) -> list[str]:
    inside = listed.split(f"!macro {name}\n", 1)[1].split("!macroend", 1)[0]
    return [line.strip() for line in inside.splitlines()]


def test_every_file_that_is_brought_is_taken_away_and_folders_from_the_inside(bundle: Path) -> None:
    listed = installer.file_list(bundle)
    brought = macro(listed, "BRING_FILES")
    assert sum(line.startswith("File ") for line in brought) == 4
    assert f'File "/oname=Zürich $$1.txt" "{bundle}/_internal/a/Zürich $1.txt"' in [
        line.replace("\\", "/") for line in brought
    ]
    assert macro(listed, "TAKE_AWAY_FILES") == [
        'Delete "$INSTDIR\\CoachDesk.exe"',
        'Delete "$INSTDIR\\_internal\\a\\Zürich $$1.txt"',
        'Delete "$INSTDIR\\_internal\\b.dll"',
        'Delete "$INSTDIR\\coachdesk.com"',
        'RMDir "$INSTDIR\\_internal\\a"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_both_programs_are_looked_at_before_anything_is_replaced(bundle: Path) -> None:
    assert macro(installer.file_list(bundle), "FIND_RUNNING") == [
        '!insertmacro NOTE_IF_RUNNING "CoachDesk.exe"',
        '!insertmacro NOTE_IF_RUNNING "coachdesk.com"',
    ]


def test_nothing_is_ever_taken_away_as_a_whole_folder() -> None:
    assert "RMDir" in SCRIPT
    assert not re.search(r"RMDir\s+/r", SCRIPT, re.IGNORECASE)
    assert not re.search(r"(Delete|RMDir)[^\n]*(\*|\$\{DATA\}|\$LOCALAPPDATA)", SCRIPT)


def test_files_that_windows_cannot_tell_apart_are_refused(bundle: Path) -> None:
    (bundle / "_internal" / "B.dll").write_bytes(b"")
    if len([*(bundle / "_internal").glob("*.dll")]) == 1:
        pytest.skip("this disk cannot tell them apart either")
    with pytest.raises(RuntimeError, match="capitals"):
        installer.file_list(bundle)


@needs_makensis
def test_the_same_files_give_the_same_bytes(bundle: Path, tmp_path: Path) -> None:
    first = installer.make(bundle, tmp_path / "first", "9.9.9")
    for each in bundle.rglob("*"):
        each.touch()  # when a file was made does not count
    second = installer.make(bundle, tmp_path / "second", "9.9.9")
    assert first.name == second.name == "CoachDesk-9.9.9-setup.exe"
    assert first.read_bytes() == second.read_bytes()
    (bundle / "_internal" / "b.dll").write_bytes(b"changed")
    third = installer.make(bundle, tmp_path / "third", "9.9.9")
    assert first.read_bytes() != third.read_bytes()


def test_the_installer_asks_for_no_administrator_and_writes_only_the_persons_own_registry() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\${NAME}"' in SCRIPT
    roots = re.findall(r"(?:Write|Delete|Read)Reg\w+ (?:/\w+ )?(\w+)", SCRIPT)
    assert len(roots) > 15
    assert {*roots} == {"HKCU"}


def test_everything_is_said_in_four_languages_and_each_sentence_is_used() -> None:
    spoken = re.findall(
        r"^!insertmacro SAY (\w+) \\\n((?:  \".*\"(?: \\)?\n?)+)", SAID, re.MULTILINE
    )
    assert len(spoken) == SAID.count("!insertmacro SAY")
    for name, texts in spoken:
        said = [line.strip(' "\\') for line in texts.strip().splitlines()]
        assert len(said) == len({*said}) == LANGUAGES, name
        assert not any("'" in each or "!" in each for each in said), name
        assert re.search(rf"\b{name}\b", SCRIPT), f"{name} is said nowhere"


def test_what_stays_is_told_with_its_place_in_every_language() -> None:
    for name in ("STAYS", "LEFT_BEHIND"):
        block = SAID.split(f"SAY {name} ", 1)[1].split("\n\n", 1)[0]
        assert block.count("${DATA}") == LANGUAGES


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3.4.5", "1.2.3.4"), ("1.0.0rc1", "1.0.0.0")],
)
def test_windows_is_given_four_numbers(version: str, numbers: str) -> None:
    assert installer.numbers(version) == numbers
    four = tuple(int(each) for each in numbers.split("."))
    assert version_info.fixed(version)["filevers"] == four
    assert version_info.fixed(version)["prodvers"] == four


def test_the_executables_say_what_they_are() -> None:
    texts = version_info.texts("1.0.0rc1")
    assert texts["ProductVersion"] == texts["FileVersion"] == "1.0.0rc1"
    assert texts["LegalCopyright"].startswith("Copyright (c) ")
    assert texts["OriginalFilename"] == "CoachDesk.exe"
