"""The guide's pictures are those the program would give today; run with --release."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from coachdesk.system import resources

ROOT = Path(__file__).parents[3]
MAY_DIFFER = 0.04  # share of dots: another Qt draws letters a little differently


@pytest.mark.release
@pytest.mark.timeout(300)
def test_the_pictures_show_the_program_as_it_is(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, ROOT / "packaging" / "screenshots.py", "--into", tmp_path],
        check=True,
        capture_output=True,
        env={**os.environ, "COACHDESK_HOME": str(tmp_path / "home")},
    )
    old = {file.name: file for file in resources.path("guide").glob("*.png")}
    new = {file.name: file for file in tmp_path.glob("*.png")}
    assert set(old) == set(new)
    assert {name: share for name in old if (share := changed(old[name], new[name])) > 0} == {}


def changed(old: Path, new: Path) -> float:
    """The share of dots that differ clearly, nought while it is little enough."""
    with Image.open(old) as before, Image.open(new) as after:
        if before.size != after.size:
            return 1.0
        away = ImageChops.difference(before.convert("RGB"), after.convert("RGB")).convert("L")
    share = sum(away.histogram()[40:]) / (away.width * away.height)
    return share if share > MAY_DIFFER else 0.0


def test_another_picture_is_told_from_the_same(tmp_path: Path) -> None:
    here = resources.path("guide")
    assert changed(here / "opening.png", here / "opening.png") == 0
    assert changed(here / "opening.png", here / "third.png") > MAY_DIFFER
