"""What stands on the command line: above all a practice's file, as double clicked."""

from argparse import Namespace
from pathlib import Path

import pytest

from coachdesk.arguments import parse, parser
from coachdesk.cli import run
from coachdesk.system.paths import Places
from coachdesk.words import Words

FILE = "Old practice.coachdesk"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders, below the test's own; the test stands in that folder."""
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path / "home"))
    monkeypatch.chdir(tmp_path)
    return tmp_path / "home"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """The practices a window was opened on, in place of the windows."""
    seen: list[Path] = []

    def window(vault: Path, _places: Places, **_: object) -> int:
        seen.append(vault)
        return 0

    monkeypatch.setattr("coachdesk.window.run_window", window)
    return seen


@pytest.mark.parametrize("name", [FILE, "PRACTICE.COACHDESK", "Léa – été.coachdesk", "no ending"])
def test_a_file_by_itself_opens_the_window_on_it(
    opened: list[Path], tmp_path: Path, name: str
) -> None:
    (tmp_path / name).touch()
    assert run([str(tmp_path / name)]) == 0
    assert run([name]) == 0
    assert opened == [tmp_path / name] * 2


def test_without_a_file_the_usual_practice_is_opened(opened: list[Path], home: Path) -> None:
    assert run([]) == 0
    assert opened == [home / "data" / "Practice.coachdesk"]


def test_a_file_that_is_not_there_begins_no_practice(
    opened: list[Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([FILE]) == 1
    assert capsys.readouterr().err == f"coachdesk: There is no practice at “{FILE}”.\n"
    assert opened == []
    assert list(tmp_path.iterdir()) == []


def test_a_new_practice_is_still_begun_where_the_option_says(
    opened: list[Path], tmp_path: Path
) -> None:
    assert run(["--vault", FILE]) == 0
    assert opened == [tmp_path / FILE]


def test_a_word_that_is_neither_command_nor_file_is_told(
    opened: list[Path], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit, match="2"):
        run(["exprot"])
    assert "exprot" in capsys.readouterr().err
    assert opened == []


def test_a_command_is_one_even_where_a_file_has_its_name(tmp_path: Path) -> None:
    (tmp_path / "check").touch()
    given = parse(Words(), ["check"])
    assert (given.command, given.opens_file, given.vault) == ("check", False, None)


@pytest.mark.parametrize(
    "arguments",
    [["--vault", FILE, "check"], [f"--vault={FILE}", "check"], ["check", "--vault", FILE]],
)
def test_a_file_that_belongs_to_an_option_stays_with_it(arguments: list[str]) -> None:
    given = parse(Words(), arguments)
    assert (given.command, given.opens_file, given.vault) == ("check", False, Path(FILE))


def test_the_sample_and_a_file_do_not_go_together(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--demo", FILE]) == 1
    assert "not both" in capsys.readouterr().err


def test_a_start_from_a_menu_is_what_the_parser_makes_of_nothing() -> None:
    nothing = parser(Words()).parse_args([], Namespace(opens_file=False))
    assert parse(Words(), []) == nothing
