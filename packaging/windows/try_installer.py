#!/usr/bin/env python3
"""Tries the Windows installer under Wine: python3 packaging/windows/try_installer.py

It packs a stand-in for the program in two versions, then refuses, installs, updates and
removes, all silently and in a Windows of its own that is thrown away. After each step it looks at
the files, at the registry, and whether the coach's data is what it was. It needs makensis and Wine
(on Debian: nsis, wine and wine64) and takes one to three minutes.
"""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory

import installer

TOOLS = ("makensis", "wine", "wineserver")
DEBIAN = "nsis wine wine64"
OLD, NEW = "1.0.0", "1.1.0"
STILL_RUNNING, TOO_OLD = 3, 4
PATIENCE_S = 120
CLASSES = r"HKCU\Software\Classes"
ENTRY = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\CoachDesk"

# A program that tells that it was started, and then runs until a file appears.
STAND_IN = """
Unicode true
{target}
OutFile "{out}"
SilentInstall silent
RequestExecutionLevel user
SetDateSave off
Section
  FileOpen $0 "$LOCALAPPDATA\\started.txt" w
  FileClose $0
  again:
    IfFileExists "$LOCALAPPDATA\\stop" done
    Sleep 100
    Goto again
  done:
SectionEnd
"""
COMMON = {
    "coachdesk.com": b"the one for the console",
    "_internal/base_library.zip": b"zip",
    "_internal/coachdesk/_resources/icons/mark.svg": b"<svg/>",
    "_internal/with space/Zürich $1.txt": b"a name to stumble over",
}
PAYLOAD = {
    OLD: {**COMMON, "_internal/PySide6/only_old.dll": b"old", "_internal/Qt6Core.dll": b"old"},
    NEW: {**COMMON, "_internal/new/only_new.dll": b"new", "_internal/Qt6Core.dll": b"new"},
}
DATA = {
    "Practice.coachdesk": bytes(range(256)) * 64,
    "settings.json": b"{}",
    "Backups/Practice 2026-11-20.coachdesk": b"a copy",
}


class Windows:
    """A Windows of its own, in a folder."""

    def __init__(self, folder: Path) -> None:
        # Wine makes the home's Desktop its own and puts links among the menus: not those of whoever
        # tries this.
        home = folder.with_name("home")
        home.mkdir()
        self._environment = {
            **os.environ, "HOME": str(home), "WINEPREFIX": str(folder), "WINEARCH": "win64",
            "LC_ALL": "C.UTF-8", "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d",
        }  # fmt: skip
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"):
            self._environment.pop(name, None)
        self._environment.pop("DISPLAY", None)
        self.run("wineboot", "--init")
        users = folder / "drive_c" / "users"
        self.home = next(each for each in users.iterdir() if each.name != "Public")
        self.local = self.home / "AppData" / "Local"
        self.program = self.local / "Programs" / "CoachDesk"
        self.data = self.local / "CoachDesk"
        self.menu = self.home / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs"

    def run(self, *command: object) -> int:
        """Run a program to its end, and whatever it started; returns its exit code."""
        code = self.start(*command).wait(PATIENCE_S)
        subprocess.run(["wineserver", "-w"], env=self._environment, check=True, timeout=PATIENCE_S)
        return code

    def be(self, kind: str) -> None:
        """Be a certain Windows, by Wine's name for it."""
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", kind, "/f")

    def start(self, *command: object) -> "subprocess.Popen[bytes]":
        """Start a program and go on."""
        said = ["wine", *(str(each) for each in command)]
        return subprocess.Popen(
            said, env=self._environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )

    def registry(self, key: str) -> str:
        """All that is below a key; empty when there is no such key."""
        done = subprocess.run(
            ["wine", "reg", "query", key, "/s"], env=self._environment, check=False,
            capture_output=True, text=True, errors="replace", timeout=PATIENCE_S,
        )  # fmt: skip
        return done.stdout if done.returncode == 0 else ""

    def while_running(self, act: Callable[[], int]) -> int:
        """Do something while CoachDesk runs; returns what it returned."""
        told = self.local / "started.txt"
        told.unlink(missing_ok=True)
        program = self.start(self.program / "CoachDesk.exe")
        wait_for(told.exists, program)
        try:
            return act()
        finally:
            self._let_end(program)

    def end(self) -> None:
        """Leave no process behind, whatever happened."""
        subprocess.run(["wineserver", "-k"], env=self._environment, check=False)

    def _let_end(self, program: "subprocess.Popen[bytes]") -> None:
        (self.local / "stop").touch()
        program.wait(PATIENCE_S)
        subprocess.run(["wineserver", "-w"], env=self._environment, check=True, timeout=PATIENCE_S)
        (self.local / "stop").unlink()


def wait_for(there: Callable[[], bool], program: "subprocess.Popen[bytes]") -> None:
    """Wait until something is there; fails when the program ends or takes too long."""
    for _ in range(PATIENCE_S * 10):
        if there():
            return
        try:
            program.wait(0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    expect(there(), "the stand-in starts")


def expect(holds: bool, what: str) -> None:
    """Tell what was seen; stop when it is not so."""
    print(("  ok    " if holds else "  WRONG ") + what, flush=True)
    if not holds:
        sys.exit(1)


def stand_in(folder: Path) -> bytes:
    """An executable in the place of the program."""
    script, out = folder / "stand_in.nsi", folder / "stand_in.exe"
    target = f"Target {installer.TARGET}"
    script.write_text(STAND_IN.format(target=target, out=out), "utf-8")
    subprocess.run([str(installer.find_makensis()), "-V1", str(script)], check=True)
    return out.read_bytes()


def packed(folder: Path, version: str, program: bytes) -> Path:
    """The installer of a version."""
    bundle = folder / f"CoachDesk-{version}"
    for place, content in {**PAYLOAD[version], "CoachDesk.exe": program}.items():
        (bundle / place).parent.mkdir(parents=True, exist_ok=True)
        (bundle / place).write_bytes(content)
    return installer.make(bundle, folder / "out", version)


def contents(folder: Path) -> dict[str, bytes]:
    """All files below a folder."""
    return {
        each.relative_to(folder).as_posix(): each.read_bytes()
        for each in sorted(folder.rglob("*"))
        if each.is_file()
    }


def is_version(windows: Windows, version: str, *besides: str) -> bool:
    """Whether the program's folder holds a version, whole and with nothing left of another."""
    found = contents(windows.program)
    wanted = PAYLOAD[version]
    own = {"CoachDesk.exe", "uninstall.exe", *besides}
    return {*found} - own == {*wanted} and all(found[each] == wanted[each] for each in wanted)


def main() -> None:
    """Try it all, step by step."""
    lacking = [name for name in TOOLS if not shutil.which(name)]
    if lacking:
        sys.exit(f"Not here: {', '.join(lacking)}. On Debian: apt-get install {DEBIAN}")
    with TemporaryDirectory(prefix="coachdesk-wine-") as name:
        folder = Path(name)
        program = stand_in(folder)
        old, new = packed(folder, OLD, program), packed(folder, NEW, program)
        windows = Windows(folder / "windows")
        try:
            refuse(windows, old)
            install(windows, old)
            update(windows, new)
            remove(windows, new)
        finally:
            windows.end()


def refuse(windows: Windows, old: Path) -> None:
    """A Windows that Qt does not know any more."""
    print("Installing on Windows 7", flush=True)
    windows.be("win7")
    expect(windows.run(old, "/S") == TOO_OLD, "the installer refuses")
    expect(not windows.program.exists(), "nothing was brought")
    windows.be("win10")


def install(windows: Windows, old: Path) -> None:
    """A first installation."""
    print("Installing", flush=True)
    expect(windows.run(old, "/S") == 0, "the installer ends well")
    expect(is_version(windows, OLD), f"the program of {OLD} is there, and nothing else")
    expect((windows.menu / "CoachDesk.lnk").is_file(), "it is in the start menu")
    expect(not (windows.home / "Desktop" / "CoachDesk.lnk").exists(), "the desktop is left alone")
    entry = windows.registry(ENTRY)
    expect(OLD in entry and "uninstall.exe" in entry, "Windows lists it among the programs")
    kind = windows.registry(rf"{CLASSES}\CoachDesk.Practice")
    program = windows_path(windows, windows.program / "CoachDesk.exe")
    expect(f"{program},0" in kind, "practices have its icon")
    # Wine follows no file types of one person alone; Windows puts the file's path for %1.
    expect(f'"{program}" "%1"' in kind, "practices are opened with it")
    expect("CoachDesk.Practice" in windows.registry(rf"{CLASSES}\.coachdesk"), "by their ending")
    expect(not windows.data.exists(), "no data was made")


def update(windows: Windows, new: Path) -> None:
    """An installation over an older version, with the coach's data in place."""
    for place, content in DATA.items():
        (windows.data / place).parent.mkdir(parents=True, exist_ok=True)
        (windows.data / place).write_bytes(content)
    (windows.program / "_internal" / "Mine.coachdesk").write_bytes(b"a practice kept oddly")
    shutil.copy(windows.menu / "CoachDesk.lnk", windows.home / "Desktop" / "CoachDesk.lnk")

    print("Installing a newer version while CoachDesk runs", flush=True)
    code = windows.while_running(lambda: windows.start(new, "/S").wait(PATIENCE_S))
    expect(code == STILL_RUNNING, "the installer refuses")
    expect(is_version(windows, OLD, "_internal/Mine.coachdesk"), "the older program is whole")

    print("Installing a newer version", flush=True)
    expect(windows.run(new, "/S") == 0, "the installer ends well")
    expect(is_version(windows, NEW, "_internal/Mine.coachdesk"), "the newer program is there alone")
    expect(not (windows.program / "_internal" / "PySide6").exists(), "no empty folder is left")
    expect(NEW in windows.registry(ENTRY), "Windows lists the newer version")
    expect((windows.home / "Desktop" / "CoachDesk.lnk").is_file(), "the desktop keeps its link")
    expect(contents(windows.data) == DATA, "the data is as it was")


def remove(windows: Windows, new: Path) -> None:
    """Removing: first where something of the coach's lies in the program's folder."""
    remover = windows.program / "uninstall.exe"
    print("Removing while CoachDesk runs", flush=True)
    here = f"_?={windows_path(windows, windows.program)}"
    code = windows.while_running(lambda: windows.start(remover, "/S", here).wait(PATIENCE_S))
    expect(code == STILL_RUNNING, "the uninstaller refuses")
    expect(is_version(windows, NEW, "_internal/Mine.coachdesk"), "the program is whole")

    print("Removing", flush=True)
    expect(windows.run(remover, "/S") == 0, "the uninstaller ends well")
    left = contents(windows.program)
    expect([*left] == ["_internal/Mine.coachdesk"], "only what is the coach's own is left")
    expect(contents(windows.data) == DATA, "the data is as it was")
    (windows.program / "_internal" / "Mine.coachdesk").unlink()

    print("Installing, then again to another folder, and removing", flush=True)
    expect(windows.run(new, "/S") == 0, "the installer ends well")
    elsewhere = windows.home / "Elsewhere"
    to = f"/D={windows_path(windows, elsewhere)}"
    expect(windows.run(new, "/S", to) == 0, "and once more")
    expect(not windows.program.exists(), "the program's folder is gone")
    expect((elsewhere / "CoachDesk.exe").is_file(), "the other folder has the program")
    expect(windows.run(elsewhere / "uninstall.exe", "/S") == 0, "the uninstaller ends well")
    expect(not elsewhere.exists(), "that folder is gone too")
    links = [*windows.menu.glob("CoachDesk*"), *(windows.home / "Desktop").glob("CoachDesk*")]
    expect(not links, "the links are gone")
    keys = (ENTRY, rf"{CLASSES}\CoachDesk.Practice", rf"{CLASSES}\.coachdesk")
    expect(not any(windows.registry(key) for key in keys), "nothing is left in the registry")
    expect(contents(windows.data) == DATA, "the data is as it was")


def windows_path(windows: Windows, path: Path) -> str:
    """A path as Windows writes it."""
    drive = next(each for each in windows.home.parents if each.name == "drive_c")
    return "C:\\" + str(path.relative_to(drive)).replace("/", "\\")


if __name__ == "__main__":
    main()
