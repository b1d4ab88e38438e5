#!/usr/bin/env python3
"""Makes the .deb of a bundle, the same bytes each time: python3 packaging/linux/deb.py BUNDLE OUT

The program goes to /usr/lib/coachdesk, a link to it to /usr/bin. Menus, file types and icons are
brought up to date by the triggers of the packages that keep them, so nothing is run on installing;
removing only says where the coach's data stays.
"""

import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from depends import depends
from layout import (
    HERE,
    PROGRAM,
    ROOT,
    asked,
    epoch,
    lay_bundle,
    lay_share,
    megabytes,
    settle,
    version,
    walk,
)

CONTROL = """\
Package: coachdesk
Version: {version}
Architecture: {architecture}
Maintainer: The CoachDesk authors
Installed-Size: {size}
Depends: {depends}
Recommends: desktop-file-utils, shared-mime-info, xdg-utils
Suggests: gnome-keyring, cups-client
Section: misc
Priority: optional
Description: quiet desk for an independent coach
 CoachDesk leads a coach and a client through five sessions, later check-ins
 and a closing. It keeps every word on the coach's own laptop, encrypted if
 wished, and prints the pages the client takes home.
 .
 It needs no internet, no account and no server.
"""
REMOVED = """\
#!/bin/sh
set -e
case "$1" in
    remove | purge)
        echo "CoachDesk is removed. What was written with it stays, for each user, in"
        echo "    ~/.local/share/CoachDesk    the practice and its copies"
        echo "    ~/.config/CoachDesk         the settings of this computer"
        echo "Copies sent to another place and practices kept elsewhere stay there."
        ;;
esac
"""


def main() -> None:
    """Lay everything down in a temporary folder and pack it."""
    bundle, out = asked("deb.py")
    tool = shutil.which("dpkg-deb")
    if tool is None:
        sys.exit("dpkg-deb is not there: a .deb can only be made on Debian or its kin.")
    moment = epoch()
    architecture = _said("dpkg", "--print-architecture")
    made = out / f"{PROGRAM}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="coachdesk-deb-") as folder:
        tree = Path(folder) / "tree"
        _lay(bundle, tree)
        size = _installed_size(tree)
        _describe(tree, architecture, size, bundle)
        program = tree / "usr" / "lib" / PROGRAM
        runnable = {each for each in program.iterdir() if each.is_file()}
        settle(tree, moment, {*runnable, tree / "DEBIAN" / "postrm"})
        subprocess.run(
            [tool, "--root-owner-group", "-Zxz", "-z9", "--build", str(tree), str(made)],
            check=True,
            stdout=subprocess.DEVNULL,
            # More threads would cut the stream into other pieces.
            env={**os.environ, "SOURCE_DATE_EPOCH": str(moment), "DPKG_DEB_THREADS_MAX": "1"},
        )
    print(f"{made.name}: {megabytes(made.stat().st_size)}, {size / 1e3:.0f} MB installed")


def _lay(bundle: Path, tree: Path) -> None:
    """The files that are installed."""
    lay_bundle(bundle, tree / "usr" / "lib" / PROGRAM)
    link = tree / "usr" / "bin" / PROGRAM
    link.parent.mkdir(parents=True)
    link.symlink_to(f"../lib/{PROGRAM}/{PROGRAM}")
    share = tree / "usr" / "share"
    lay_share(share)
    _pack(share / "man" / "man1" / f"{PROGRAM}.1")
    papers = share / "doc" / PROGRAM
    papers.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", papers / "copyright")
    changes = ROOT / "CHANGELOG.md"
    if changes.exists():
        shutil.copyfile(changes, papers / "changelog")
        _pack(papers / "changelog")


def _pack(file: Path) -> None:
    """Put a packed file in the place of a plain one."""
    packed = gzip.compress(file.read_bytes(), 9, mtime=0)
    file.with_name(f"{file.name}.gz").write_bytes(packed)
    file.unlink()


def _describe(tree: Path, architecture: str, size: int, bundle: Path) -> None:
    """The package's own files: what it is, what it stands on, its sums, its last words."""
    sums = [
        f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{each.relative_to(tree)}\n"
        for each in walk(tree)
        if each.is_file() and not each.is_symlink()
    ]
    control = tree / "DEBIAN"
    control.mkdir()
    told = CONTROL.format(
        version=version(), architecture=architecture, size=size, depends=", ".join(depends(bundle))
    )
    (control / "control").write_text(told, "utf-8")
    (control / "md5sums").write_text("".join(sums), "utf-8")
    (control / "postrm").write_text(REMOVED, "utf-8")


def _installed_size(tree: Path) -> int:
    """What the files take on a disk, in KiB, each rounded up as Debian counts."""
    return sum(
        -(-each.stat().st_size // 1024) if each.is_file() and not each.is_symlink() else 1
        for each in walk(tree)
    )


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


if __name__ == "__main__":
    main()
