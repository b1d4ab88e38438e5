"""The command line: what each command leaves behind, and one sentence when it cannot."""

import hashlib
import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from coachdesk import __version__
from coachdesk.cli import run
from coachdesk.system.one_instance import VaultLock
from tests.handouts.reading import texts

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's folders, below the test's own."""
    monkeypatch.setenv("COACHDESK_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    return tmp_path / "home"


@pytest.fixture
def coachdesk(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command; gives the exit code and what was said on both streams."""

    def do(*arguments: object) -> tuple[int, str, str]:
        try:
            code = run([str(each) for each in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        said = capsys.readouterr()
        return code, said.out, said.err

    return do


def refused(answer: tuple[int, str, str]) -> str:
    """The one sentence of a command that could not do its job."""
    code, out, err = answer
    assert code != 0
    assert out == ""
    assert err.startswith("coachdesk")
    assert err.count("\n") == 1
    return err


def test_the_guide_is_written_without_a_practice(
    coachdesk: Run, tmp_path: Path, home: Path
) -> None:
    assert coachdesk("guide", "-o", tmp_path / "Guide.pdf", "--paper", "letter") == (0, "", "")
    assert "Your first client in five minutes" in texts((tmp_path / "Guide.pdf").read_bytes())[0]
    assert not home.exists()
    assert refused(coachdesk("guide", "-o", tmp_path / "none" / "Guide.pdf"))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.fixture
def archive(coachdesk: Run, tmp_path: Path) -> Path:
    """The sample practice as an archive."""
    assert coachdesk("export", "--demo", tmp_path / "sample.json")[0] == 0
    return tmp_path / "sample.json"


@pytest.fixture
def practice(coachdesk: Run, archive: Path, tmp_path: Path) -> Path:
    """The sample practice as a vault."""
    path = tmp_path / "Practice.coachdesk"
    assert coachdesk("import", archive, "--vault", path)[0] == 0
    return path


def test_what_is_imported_can_be_exported_again(
    coachdesk: Run, practice: Path, archive: Path, tmp_path: Path
) -> None:
    again = tmp_path / "again.json"
    assert coachdesk("--vault", practice, "export", again)[0] == 0
    before, after = (json.loads(each.read_text("utf-8")) for each in (archive, again))
    assert {**before, "exported_at": ""} == {**after, "exported_at": ""}
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith(".")) == []


def test_the_practice_may_be_named_before_or_after_the_command(
    coachdesk: Run, practice: Path
) -> None:
    before = coachdesk("--vault", practice, "check")
    after = coachdesk("check", "--vault", practice)
    assert before == after
    assert before[0] == 0
    assert "12 clients" in before[1]


def test_without_a_name_the_practice_in_the_data_folder_is_meant(
    coachdesk: Run, archive: Path, home: Path
) -> None:
    assert coachdesk("import", archive)[0] == 0
    assert (home / "data" / "Practice.coachdesk").is_file()
    assert coachdesk("check")[0] == 0


def test_an_import_does_not_replace_a_practice_unasked(
    coachdesk: Run, practice: Path, archive: Path
) -> None:
    before = digest(practice)
    assert "--replace" in refused(coachdesk("import", archive, "--vault", practice))
    assert digest(practice) == before
    assert coachdesk("import", archive, "--vault", practice, "--replace")[0] == 0


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "$"),
        ("[1, 2", "$"),
        ('{"format": "coachdesk-archive", "format": "x"}', "$"),
        ('{"format": "something else"}', "$.format"),
    ],
)
def test_a_bad_archive_is_refused_with_its_path_and_makes_no_practice(
    coachdesk: Run, tmp_path: Path, text: str, path: str
) -> None:
    bad = tmp_path / "bad.json"
    bad.write_text(text, "utf-8")
    assert path in refused(coachdesk("import", bad, "--vault", tmp_path / "new.coachdesk"))
    assert [each.name for each in tmp_path.iterdir()] == ["bad.json"]


def test_a_bad_archive_leaves_the_practice_it_should_replace(
    coachdesk: Run, practice: Path, archive: Path, tmp_path: Path
) -> None:
    found = json.loads(archive.read_text("utf-8"))
    found["clients"][7]["engagements"][0]["goals"][0]["importance"] = 11
    bad = tmp_path / "bad.json"
    bad.write_text(json.dumps(found), "utf-8")
    before = digest(practice)
    said = refused(coachdesk("import", bad, "--vault", practice, "--replace"))
    assert "$.clients[7].engagements[0].goals[0].importance" in said
    assert digest(practice) == before


def test_files_that_are_not_there_are_named(coachdesk: Run, tmp_path: Path) -> None:
    assert "nothing.json" in refused(coachdesk("import", tmp_path / "nothing.json"))
    assert "no practice" in refused(coachdesk("check", "--vault", tmp_path / "none.coachdesk"))
    assert not (tmp_path / "none.coachdesk").exists()


def test_a_file_that_is_no_practice_is_left_as_it_is(
    coachdesk: Run, archive: Path, tmp_path: Path
) -> None:
    other = tmp_path / "letter.coachdesk"
    other.write_text("Dear Zoë", "utf-8")
    foreign = tmp_path / "foreign.coachdesk"
    with sqlite3.connect(foreign) as made:
        made.execute("CREATE TABLE music (title TEXT)")
    made.close()
    for path in (other, foreign):
        before = digest(path)
        assert "is not a CoachDesk practice" in refused(coachdesk("check", "--vault", path))
        refused(coachdesk("import", archive, "--vault", path, "--replace"))
        assert digest(path) == before


def test_a_newer_practice_is_refused_and_untouched(coachdesk: Run, practice: Path) -> None:
    with sqlite3.connect(practice) as newer:
        newer.execute("PRAGMA user_version = 99")
    newer.close()
    before = digest(practice)
    assert "newer CoachDesk" in refused(coachdesk("check", "--vault", practice))
    assert digest(practice) == before


def test_a_damaged_practice_is_found_out(coachdesk: Run, practice: Path) -> None:
    content = bytearray(practice.read_bytes())
    content[4096 * 3 : 4096 * 9] = bytes(4096 * 6)
    practice.write_bytes(content)
    code, _, err = coachdesk("check", "--vault", practice)
    assert code == 1
    assert err.endswith("is damaged.\n")


def test_a_practice_open_elsewhere_is_read_but_not_written(
    coachdesk: Run, practice: Path, archive: Path, tmp_path: Path
) -> None:
    lock = VaultLock(practice)
    assert lock.take()
    assert coachdesk("check", "--vault", practice)[0] == 0
    assert coachdesk("export", tmp_path / "x.json", "--vault", practice)[0] == 0
    said = refused(coachdesk("import", archive, "--vault", practice, "--replace"))
    assert "open in CoachDesk" in said
    lock.release()


@pytest.mark.parametrize("paper", ["a4", "letter"])
@pytest.mark.parametrize("variant", ["filled", "to-write"])
@pytest.mark.parametrize("kind", ["goals", "strategy", "habits"])
def test_every_handout_is_made_and_kept_as_given(
    coachdesk: Run, practice: Path, tmp_path: Path, kind: str, variant: str, paper: str
) -> None:
    from pypdfium2 import PdfDocument

    from coachdesk.domain.given import Given
    from coachdesk.storage.vault import open_vault

    out = tmp_path / "page.pdf"
    code, said, err = coachdesk(
        "handout", kind, "--client", "mara lindell", "--vault", practice,
        "--variant", variant, "--paper", paper, "-o", out,
    )  # fmt: skip
    assert (code, said, err) == (0, "", "")
    document = PdfDocument(out)
    text = document[0].get_textpage().get_text_range()
    document.close()
    vault = open_vault(practice)
    newest = vault.all(Given)[-1]
    vault.close()
    assert (newest.kind, newest.paper) == (kind, paper)
    assert newest.document_id in text


def test_a_client_may_be_named_by_code_or_by_part_of_the_name(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    make = ("handout", "goals", "--vault", practice, "-o", tmp_path / "page.pdf", "--client")
    for name in ("7F3K", "lindell", "Ελένη"):
        assert coachdesk(*make, name)[0] == 0
    assert "No client" in refused(coachdesk(*make, "Nobody"))
    assert "No client" in refused(coachdesk(*make, ""))


def test_several_matches_are_told_by_code_not_by_name(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    make = ("handout", "goals", "--vault", practice, "-o", tmp_path / "page.pdf", "--client")
    said = refused(coachdesk(*make, "ra"))
    assert "7F3K" in said
    assert "Mara" not in said
    assert not (tmp_path / "page.pdf").exists()


def test_a_place_that_cannot_be_written_is_named(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    away = tmp_path / "not there" / "out"
    assert "cannot be written" in refused(coachdesk("export", away, "--demo"))
    make = ("handout", "goals", "--client", "7F3K", "--vault", practice, "-o")
    assert "cannot be written" in refused(coachdesk(*make, away))
    assert "cannot be written" in refused(coachdesk(*make, tmp_path))


def test_the_practice_is_never_written_over_by_an_export(coachdesk: Run, practice: Path) -> None:
    before = digest(practice)
    assert "the practice itself" in refused(coachdesk("export", practice, "--vault", practice))
    assert digest(practice) == before


def test_a_place_that_cannot_hold_a_practice_gets_a_sentence(
    coachdesk: Run, archive: Path, tmp_path: Path
) -> None:
    for place in (archive / "x.coachdesk", Path("/"), tmp_path):
        refused(coachdesk("check", "--vault", place))
        refused(coachdesk("import", archive, "--replace", "--vault", place))
    assert [each.name for each in tmp_path.iterdir()] == ["sample.json"]


def test_a_client_nothing_has_begun_with_gets_no_handout(
    coachdesk: Run, archive: Path, tmp_path: Path
) -> None:
    found = json.loads(archive.read_text("utf-8"))
    found["clients"][0]["engagements"] = []
    archive.write_text(json.dumps(found), "utf-8")
    other = tmp_path / "other.coachdesk"
    assert coachdesk("import", archive, "--vault", other)[0] == 0
    make = ("handout", "goals", "--client", "7F3K", "--vault", other, "-o", tmp_path / "x.pdf")
    assert "Nothing is written yet" in refused(coachdesk(*make))


def test_a_spoilt_letter_is_found_out_without_telling_the_words(
    coachdesk: Run, practice: Path, tmp_path: Path
) -> None:
    practice.write_bytes(practice.read_bytes().replace(b"Mara Lindell", b"M\xffra Lindell"))
    for command in (("check",), ("export", tmp_path / "x.json")):
        said = refused(coachdesk(*command, "--vault", practice))
        assert said.endswith("is damaged.\n")
        assert "Lindell" not in said


def test_nothing_said_yet_fills_no_handout(coachdesk: Run, tmp_path: Path) -> None:
    make = ("handout", "strategy", "--demo", "--client", "9KQ2", "-o", tmp_path / "page.pdf")
    assert "Nothing is written yet" in refused(coachdesk(*make))
    assert "Nothing is written yet" in refused(coachdesk(*make, "--variant", "fillable"))
    assert coachdesk(*make, "--variant", "to-write")[0] == 0


def test_the_demo_leaves_nothing_behind(coachdesk: Run, tmp_path: Path) -> None:
    assert coachdesk("check", "--demo")[0] == 0
    assert list(tmp_path.iterdir()) == []
    assert "not both" in refused(coachdesk("check", "--demo", "--vault", tmp_path / "x"))


@pytest.mark.parametrize(
    "arguments", [("frob",), ("export",), ("handout", "book"), ("--vaul", "x")]
)
def test_arguments_that_do_not_fit_get_one_sentence(
    coachdesk: Run, arguments: tuple[str, ...]
) -> None:
    answer = coachdesk(*arguments)
    assert answer[0] == 2
    assert "--help" in refused(answer)


@pytest.mark.parametrize(
    "command", [(), ("export",), ("import",), ("handout",), ("check",), ("backup",), ("restore",)]
)
def test_every_command_has_help(coachdesk: Run, command: tuple[str, ...]) -> None:
    code, out, err = coachdesk(*command, "--help")
    assert (code, err) == (0, "")
    assert "--vault FILE" in out
    assert "--demo" in out


def test_the_version_is_told(coachdesk: Run) -> None:
    assert coachdesk("--version") == (0, f"CoachDesk {__version__}\n", "")


def started(
    *arguments: str, patience: float = 90, **environment: str
) -> subprocess.CompletedProcess[str]:
    inherited = {
        name: value
        for name, value in os.environ.items()
        if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    program = subprocess.Popen(
        [sys.executable, "-X", "faulthandler", "-m", "coachdesk", *arguments],
        env={**inherited, **environment}, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        out, err = program.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        program.send_signal(signal.SIGABRT)  # says where every thread stands
        out, err = program.communicate(timeout=20)
        pytest.fail(f"it does not come to an end\n{out}\n{err}")
    return subprocess.CompletedProcess(arguments, program.returncode, out, err)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_the_window_says_so_and_leaves(tmp_path: Path) -> None:
    done = started(COACHDESK_HOME=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "screen" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.timeout(330)
def test_the_self_check_finds_every_part_well(tmp_path: Path) -> None:
    # As long as a machine with much else to do may take; a part that hangs is told much earlier.
    home = {"COACHDESK_HOME": str(tmp_path / "home"), "TMPDIR": str(tmp_path)}
    done = started("--self-check", patience=300, **home)
    assert "FAILED" not in done.stdout, done.stdout + done.stderr
    assert done.stdout.splitlines()[-1].endswith("15 of 15 parts are well")
    assert done.returncode == 0
    assert list(tmp_path.iterdir()) == []


# Forms


def test_a_filled_form_is_printed_as_json(coachdesk: Run, tmp_path: Path) -> None:
    from coachdesk.domain.form import FieldKey
    from tests.handouts.forms import filled_by_pypdf

    form, filled = tmp_path / "form.pdf", tmp_path / "anything.pdf"
    make = ("handout", "goals", "--demo", "--client", "Mara Lindell", "--variant", "fillable")
    assert coachdesk(*make, "-o", form)[0] == 0
    code, out, err = coachdesk("read-form", form)
    assert (code, err) == (0, "")
    (document,) = json.loads(out)["documents"]
    assert document["version"] == 1
    assert document["values"]["answer/opening/year_from_now"]
    key = FieldKey("answer", "opening", "year_from_now")
    filled.write_bytes(filled_by_pypdf(form.read_bytes(), {key: "Größer 😀"}, document["id"]))
    (again,) = json.loads(coachdesk("read-form", filled)[1])["documents"]
    assert again["id"] == document["id"]
    assert again["values"]["answer/opening/year_from_now"] == "Größer 😀"


def test_a_file_that_is_no_form_gets_its_sentence(coachdesk: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.pdf"
    make = ("handout", "goals", "--demo", "--client", "Mara Lindell", "-o", page)
    assert coachdesk(*make)[0] == 0
    assert "no fields any more" in refused(coachdesk("read-form", page))
    letter = tmp_path / "letter.txt"
    letter.write_text("Dear Elin", "utf-8")
    assert "not a PDF" in refused(coachdesk("read-form", letter))
    assert "no file “nothing.pdf”" in refused(coachdesk("read-form", tmp_path / "nothing.pdf"))
    assert "Which file?" in refused(coachdesk("read-form"))


def test_a_handout_is_made_as_it_is_asked_for(coachdesk: Run, tmp_path: Path) -> None:
    make = ("handout", "goals", "--demo", "--client", "Mara Lindell")
    plain, asked = tmp_path / "plain.pdf", tmp_path / "asked.pdf"
    assert coachdesk(*make, "-o", plain)[0] == 0
    how = ("--large", "--punched", "--grey", "--language", "de", "--shown-as", "code")
    assert coachdesk(*make, *how, "-o", asked)[0] == 0
    usual, other = (" ".join(texts(each.read_bytes())) for each in (plain, asked))
    assert "My goals" in usual
    assert "Meine Ziele" in other
    assert "Mara" in usual
    assert "Mara Lindell" not in other


def test_starting_the_window_needs_no_list_of_handouts(coachdesk: Run) -> None:
    done = subprocess.run(
        [sys.executable, "-c",
         "import sys; from coachdesk.arguments import parser; from coachdesk.words import Words;"
         "parser(Words()).parse_args([]); print('coachdesk.domain.handout' in sys.modules)"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == "False"
