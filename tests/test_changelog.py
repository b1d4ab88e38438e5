"""The changelog tells of the version that is built, and goes where the source goes."""

import re
import tomllib
from pathlib import Path

from coachdesk.system.release import RELEASED

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
TEXT = (ROOT / "CHANGELOG.md").read_text("utf-8")
VERSION = re.compile(r"## (\d+\.\d+\.\d+) - (\d{4}-\d\d-\d\d)")


def versions() -> list[str]:
    return [found[1] for found in map(VERSION.fullmatch, TEXT.splitlines()) if found]


def test_its_newest_version_is_the_one_that_is_built() -> None:
    assert versions()[0] == PROJECT["project"]["version"]


def test_every_version_is_dated_and_the_newest_as_the_program_says() -> None:
    headings = [line for line in TEXT.splitlines() if re.match(r"## (?!Unreleased$)", line)]
    assert len(versions()) == len(headings)
    dated = VERSION.fullmatch(headings[0])
    assert dated is not None
    assert dated[2] == RELEASED.isoformat()


def test_it_goes_with_the_source() -> None:
    files = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {"README.md", "CHANGELOG.md", "SECURITY.md", "LICENSE"} <= set(files)


def test_what_the_readme_leads_to_is_there() -> None:
    readme = (ROOT / "README.md").read_text("utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", readme)
    assert len(links) > 5
    assert [each for each in links if ":" not in each and not (ROOT / each).exists()] == []
    anchors = re.findall(r"\]\(#([^)]+)\)", readme)
    headings = [line.lstrip("# ") for line in readme.splitlines() if line.startswith("#")]
    known = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
    assert set(anchors) <= known
