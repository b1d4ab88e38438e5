"""The bundle is built from files named by their checksums, of the versions that are tested."""

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]
REQUIREMENTS = (ROOT / "packaging" / "build-requirements.txt").read_text("utf-8")


def same(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(text: str) -> dict[str, str]:
    return {
        same(name): version
        for name, version in re.findall(r"^([A-Za-z0-9_.-]+)==([^\s;]+)", text, re.MULTILINE)
    }


BUILT_WITH = pinned(REQUIREMENTS)


def test_every_version_is_the_one_that_is_tested() -> None:
    tested = pinned((ROOT / "packaging" / "constraints.txt").read_text("utf-8"))
    assert {name: tested.get(name, version) for name, version in BUILT_WITH.items()} == BUILT_WITH


def test_everything_the_program_stands_on_is_named() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["bundle"], *extras["remember"]]
    names = {same(re.split(r"[<>=;\[ ]", each)[0]) for each in wanted} - {"coachdesk"}
    assert names - set(BUILT_WITH) == set()


def test_every_file_is_named_by_its_checksum_and_by_nothing_else() -> None:
    entries = re.split(r"^(?=[A-Za-z0-9])", REQUIREMENTS, flags=re.MULTILINE)[1:]
    assert len(entries) == len(BUILT_WITH)
    for entry in entries:
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry), entry
    assert "://" not in REQUIREMENTS
    assert "--index" not in REQUIREMENTS
