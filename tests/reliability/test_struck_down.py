"""The program struck down or mistaken, as a whole: what the coach is told, what stays behind."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.struck_child import SECRET

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="signals and limits are Unix's")


def start(home: Path, what: str) -> subprocess.CompletedProcess[str]:
    (home / "cwd").mkdir(parents=True, exist_ok=True)
    return subprocess.run(
        [sys.executable, "-m", "tests.reliability.struck_child", str(home), what],
        cwd=home / "cwd", capture_output=True, text=True, timeout=100, check=False,
        env={"PYTHONPATH": str(ROOT), "HOME": str(home), "PATH": ""},
    )  # fmt: skip


def logs(home: Path) -> dict[str, str]:
    return {each.name: each.read_text("ascii") for each in (home / "data" / "logs").iterdir()}


def test_a_program_struck_down_tells_at_its_next_start_and_only_then(tmp_path: Path) -> None:
    struck = start(tmp_path, "strike")
    assert struck.returncode < 0, struck.stderr
    assert sys.platform != "linux" or re.search(r"^dumps [01] ", struck.stdout, re.M)
    assert list((tmp_path / "cwd").iterdir()) == [], "memory was written to the disk"
    said = start(tmp_path, "look").stdout.splitlines()
    assert "sheet CoachDesk closed unexpectedly" in said
    assert "detail Segmentation fault" in said
    assert any(re.fullmatch(r"detail   coachdesk/window\.py:\d+", line) for line in said)
    assert said[-1] == "ended"
    again = start(tmp_path, "look").stdout
    assert again == "ended\n"
    kept = logs(tmp_path)
    assert set(kept) == {"coachdesk.log"}
    assert "an earlier run was struck down" in kept["coachdesk.log"]
    assert "Mara" not in kept["coachdesk.log"] + "".join(said) + struck.stderr


def test_a_mistake_is_told_and_quoted_nowhere(tmp_path: Path) -> None:
    ran = start(tmp_path, "mistake")
    lines = ran.stdout.splitlines()
    assert ran.returncode == 0, ran.stderr
    assert "sheet Something went wrong" in lines
    assert "detail ValueError" in lines
    assert lines[-1] == "ended"
    everything = ran.stdout + ran.stderr + "".join(logs(tmp_path).values())
    assert everything.count("ValueError") == 3, "once shown, once logged, once for the console"
    assert not any(word in everything for word in SECRET.split())


def test_a_run_that_ends_well_leaves_a_log_of_two_lines(tmp_path: Path) -> None:
    ran = start(tmp_path, "look")
    assert ran.stdout == "ended\n", ran.stderr
    ((name, text),) = logs(tmp_path).items()
    assert name == "coachdesk.log"
    assert [line.split(maxsplit=1)[1].split(",")[0] for line in text.splitlines()
            if "Qt " not in line] == ["started 0.1.0", "ended"]  # fmt: skip
