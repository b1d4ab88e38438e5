"""What macOS is told of the program, and what the disk image's script does with which tools.

The script runs here with stand-ins for Apple's tools that write down how they were called.
"""

import os
import plistlib
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from coachdesk.system.paths import VAULT_NAME
from tests.packaging.beside import MACOS, module_of

info = module_of(MACOS, "info")
SCRIPT = MACOS / "make_dmg.sh"
needs_bash = pytest.mark.skipif(
    sys.platform == "win32" or shutil.which("bash") is None, reason="there is no bash here"
)
STAND_IN = """#!/bin/sh
printf '%s' "${0##*/}" >> "$TOLD"
for each in "$@"; do printf ' %s' "$each" >> "$TOLD"; done
printf '\\n' >> "$TOLD"
"""
# These two do their work, so that what would be in the image can be looked at.
DITTO = STAND_IN + '[ "$1" = -c ] && touch "$5" || cp -RP "$1" "$2"\n'
HDIUTIL = STAND_IN + 'if [ "$1" = create ]; then ls "$5" > "$TOLD.inside"; touch "${10}"; fi\n'


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A folder laid out like the program on macOS."""
    made = tmp_path / "CoachDesk.app"
    for place in (
        "Contents/Info.plist", "Contents/MacOS/coachdesk", "Contents/Frameworks/libx.dylib",
        "Contents/Frameworks/PySide6/QtCore.abi3.so",
        "Contents/Frameworks/PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore",
    ):  # fmt: skip
        (made / place).parent.mkdir(parents=True, exist_ok=True)
        (made / place).touch()
    (made / "Contents" / "Resources").mkdir()
    (made / "Contents" / "Resources" / "libx.dylib").symlink_to("../Frameworks/libx.dylib")
    return made


class Ran:
    """A run of the script: how it ended, which tools it called, what it put in the image."""

    def __init__(self, app: Path, folder: Path, *more: Path, **given: str) -> None:
        tools, told = folder / "tools", folder / "told"
        tools.mkdir()
        for name in ("codesign", "xcrun", "ditto", "hdiutil"):
            body = {"ditto": DITTO, "hdiutil": HDIUTIL}.get(name, STAND_IN)
            (tools / name).write_text(body)
            (tools / name).chmod(0o755)
        environment = {key: value for key, value in os.environ.items() if "COACHDESK" not in key}
        environment |= {"PATH": f"{tools}{os.pathsep}{os.environ['PATH']}", "TOLD": str(told)}
        self.image = folder / "CoachDesk.dmg"
        done = subprocess.run(
            ["bash", str(SCRIPT), f"{app}/", str(self.image), *map(str, more)],
            env={**environment, **given}, check=False, capture_output=True, text=True,
        )  # fmt: skip
        self.code, self.said = done.returncode, done.stderr
        self.calls = told.read_text().splitlines() if told.exists() else []
        inside = folder / "told.inside"
        self.inside = inside.read_text().split() if inside.exists() else []

    def of(self, tool: str) -> list[str]:
        return [each for each in self.calls if each.startswith(f"{tool} ")]


@needs_bash
def test_without_an_identity_nothing_is_signed_and_nothing_sent_to_apple(
    app: Path, tmp_path: Path
) -> None:
    ran = Ran(app, tmp_path)
    assert ran.code == 0, ran.said
    assert ran.of("codesign") == [f"codesign --verify --deep --strict {app}"]
    assert ran.of("xcrun") == []
    assert ran.inside == ["Applications", "CoachDesk.app"]
    assert ran.image.exists()


@needs_bash
def test_the_licences_lie_beside_the_program(app: Path, tmp_path: Path) -> None:
    (tmp_path / "licences").mkdir()
    ran = Ran(app, tmp_path, tmp_path / "licences")
    assert ran.code == 0, ran.said
    assert ran.inside == ["Applications", "CoachDesk.app", "Licences"]


@needs_bash
def test_with_an_identity_all_is_signed_from_the_inside_out(app: Path, tmp_path: Path) -> None:
    ran = Ran(app, tmp_path, COACHDESK_SIGN_AS="Developer ID Application: A Coach")
    assert ran.code == 0, ran.said
    signed = [call for call in ran.of("codesign") if "--force" in call]
    assert all("--sign Developer ID Application: A Coach" in call for call in signed)
    last = [call.rsplit("/", 1)[-1] for call in signed]
    assert {*last[:2]} == {"libx.dylib", "QtCore.abi3.so"}  # a link is not signed twice
    assert last[2:] == ["QtCore.framework", "CoachDesk.app", "CoachDesk.dmg"]
    entitled = [call for call in signed if "--entitlements" in call]
    assert entitled == [signed[3]]
    assert all("--options runtime" in call for call in signed[:4])
    assert ran.of("xcrun") == []


@needs_bash
def test_with_a_notary_the_program_and_the_image_get_their_tickets(
    app: Path, tmp_path: Path
) -> None:
    ran = Ran(app, tmp_path, COACHDESK_SIGN_AS="Someone", COACHDESK_NOTARY_PROFILE="mine")
    assert ran.code == 0, ran.said
    assert [call.split()[1] for call in ran.of("xcrun")] == ["notarytool", "stapler"] * 2
    assert f"xcrun stapler staple {app}" in ran.calls
    assert f"xcrun stapler staple {ran.image}" in ran.calls
    assert ran.calls.index(f"xcrun stapler staple {app}") < ran.calls.index(
        next(call for call in ran.calls if call.startswith("hdiutil create"))
    )


@needs_bash
def test_what_is_signed_by_nobody_is_not_notarised(app: Path, tmp_path: Path) -> None:
    ran = Ran(app, tmp_path, COACHDESK_NOTARY_PROFILE="mine")
    assert ran.code == 1
    assert "COACHDESK_SIGN_AS" in ran.said
    assert ran.calls == []


@needs_bash
def test_a_program_that_is_not_there_is_told(tmp_path: Path) -> None:
    ran = Ran(tmp_path / "CoachDesk.app", tmp_path)
    assert ran.code == 1
    assert "packaging/build" in ran.said


def test_the_program_is_let_do_what_python_needs_and_nothing_else() -> None:
    with (MACOS / "entitlements.plist").open("rb") as file:
        granted = plistlib.load(file)
    assert granted == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }


def test_practices_are_its_files_and_the_system_knows_how_they_end() -> None:
    told = info.info("1.2.3")
    assert plistlib.loads(plistlib.dumps(told)) == told
    (kind,) = told["UTExportedTypeDeclarations"]
    (document,) = told["CFBundleDocumentTypes"]
    assert document["LSItemContentTypes"] == [kind["UTTypeIdentifier"]]
    (ending,) = kind["UTTypeTagSpecification"]["public.filename-extension"]
    assert VAULT_NAME.endswith(f".{ending}")
    assert document["CFBundleTypeIconFile"] == "coachdesk.icns"
    assert (MACOS / document["CFBundleTypeIconFile"]).is_file()


def test_it_bears_its_version_and_asks_for_no_network() -> None:
    told = info.info("1.2.3")
    assert told["CFBundleShortVersionString"] == told["CFBundleVersion"] == "1.2.3"
    assert told["NSHighResolutionCapable"] is True
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert "NSAppTransportSecurity" not in told
