"""Two builds are compared to the last byte, and what makes a bundle up adds up."""

import os
import sys
from pathlib import Path

import pytest

from tests.packaging.tools import tool

inspection = tool("inspection")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    return made(tmp_path / "one")


def made(at: Path) -> Path:
    qt = at / "_internal" / "PySide6" / "Qt" / "lib"
    qt.mkdir(parents=True)
    (at / "coachdesk").write_bytes(b"p" * 10)
    (qt / "libQt6Core.so.6").write_bytes(b"q" * 1000)
    (at / "_internal" / "coachdesk").mkdir()
    (at / "_internal" / "coachdesk" / "words.mo").write_bytes(b"w" * 100)
    (at / "_internal" / "libQt6Core.so.6").symlink_to("PySide6/Qt/lib/libQt6Core.so.6")
    return at


def test_the_parts_are_the_whole_and_links_weigh_nothing(bundle: Path) -> None:
    assert inspection.size(bundle) == 1110
    assert inspection.parts(bundle) == [
        ("PySide6/libQt6Core.so.6", 1000), ("coachdesk/", 100), ("coachdesk", 10),
    ]  # fmt: skip


def test_two_bundles_of_the_same_bytes_are_the_same(bundle: Path, tmp_path: Path) -> None:
    assert inspection.differences(bundle, made(tmp_path / "two")) == []


def test_a_byte_a_file_a_link_and_a_right_tell_two_bundles_apart(
    bundle: Path, tmp_path: Path
) -> None:
    other = made(tmp_path / "two")
    (other / "coachdesk").write_bytes(b"p" * 9 + b"P")
    (other / "more").touch()
    (other / "_internal" / "libQt6Core.so.6").unlink()
    (other / "_internal" / "libQt6Core.so.6").symlink_to("elsewhere")
    (other / "_internal" / "coachdesk" / "words.mo").chmod(0o600)
    expected = {"coachdesk", "more", "_internal/libQt6Core.so.6"}
    if os.name != "nt":
        expected.add("_internal/coachdesk/words.mo")
    assert set(inspection.differences(bundle, other)) == expected


@pytest.mark.skipif(sys.platform != "linux", reason="other systems link in other ways")
def test_what_a_program_asks_of_the_system_is_read_from_it(tmp_path: Path) -> None:
    (tmp_path / "program").write_bytes(Path("/bin/sh").read_bytes())
    (tmp_path / "text").write_text("no program")
    assert "libc.so.6" in inspection.asked_of_system(tmp_path)
    floor, asking = inspection.glibc_floor(tmp_path)
    assert floor.startswith("2.")
    assert asking == ["program"]
