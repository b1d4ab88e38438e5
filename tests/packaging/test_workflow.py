"""The workflow file: it can be read, and what it names is there. It has never been run here."""

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.packaging.beside import PACKAGING

ROOT = PACKAGING.parent
FILE = ROOT / ".github" / "workflows" / "package.yml"
TEXT = FILE.read_text("utf-8")
JOBS: dict[str, dict[str, Any]] = yaml.safe_load(TEXT)["jobs"]
STEPS = [step for job in JOBS.values() for step in job["steps"]]
RUN = [step["run"] for step in STEPS if "run" in step]
# What a command names that should be in the project: a folder of its own, then a way.
NAMED = re.compile(r"(?<![\w./-])(?:packaging|\.ci|tests|resources|coachdesk)[\\/][\w./\\-]+")


def test_every_file_it_names_is_there() -> None:
    named = {each.replace("\\", "/") for each in NAMED.findall(TEXT)}
    assert {"packaging/build", ".ci/run", "packaging/constraints.txt"} <= named
    assert [each for each in sorted(named) if not (ROOT / each.rstrip(".")).exists()] == []


def test_jobs_wait_for_jobs_that_exist() -> None:
    for job in JOBS.values():
        needed = job.get("needs", [])
        assert {needed} if isinstance(needed, str) else {*needed} <= {*JOBS}


def test_the_matrix_names_what_each_step_asks_for() -> None:
    for name, job in JOBS.items():
        matrix = job.get("strategy", {}).get("matrix", {})
        known = {*matrix} | {key for each in matrix.get("include", []) for key in each}
        asked = set(re.findall(r"matrix\.(\w+)", str(job)))
        assert asked <= known, name


def test_it_tests_on_three_systems_and_every_python_that_is_promised() -> None:
    matrix = JOBS["test"]["strategy"]["matrix"]
    assert {each.split("-")[0] for each in matrix["os"]} == {"ubuntu", "windows", "macos"}
    assert matrix["python"] == ["3.11", "3.12", "3.13"]
    packaged = [each["os"] for each in JOBS["package"]["strategy"]["matrix"]["include"]]
    assert packaged == matrix["os"]


def test_actions_are_pinned_and_come_from_github_itself() -> None:
    used = [step["uses"] for step in STEPS if "uses" in step]
    assert used
    assert all(re.fullmatch(r"actions/[a-z-]+@v\d+", each) for each in used)


def test_it_can_write_nothing_and_knows_no_secret() -> None:
    assert yaml.safe_load(TEXT)["permissions"] == {"contents": "read"}
    assert "secrets." not in TEXT


def test_on_windows_it_runs_the_tests_as_the_readme_tells_them() -> None:
    told = next(
        line
        for line in (ROOT / "README.md").read_text("utf-8").splitlines()
        if line.startswith("py -3") and "pytest" in line
    )
    (ran,) = [run for run in RUN if ".venv\\Scripts" in run]
    # There the Python to be tested is the one found first, not the newest.
    assert "; ".join(ran.strip().splitlines()).replace("python -m venv", "py -3 -m venv", 1) == told


@pytest.mark.parametrize("made", ["dist/*.deb", "dist/*.tar.xz", "dist/*-setup.exe", "dist/*.dmg"])
def test_what_it_keeps_is_what_the_scripts_make(made: str) -> None:
    scripts = [PACKAGING / "build", *PACKAGING.glob("*/*.py")]
    written = "\n".join(each.read_text("utf-8") for each in scripts)
    assert made in TEXT
    assert f'{made.rsplit("*", 1)[-1]}"' in written


def test_the_readme_says_that_it_was_never_run() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    assert str(Path(".github") / "workflows" / "package.yml").replace("\\", "/") in readme
