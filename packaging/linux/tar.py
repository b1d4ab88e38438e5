#!/usr/bin/env python3
"""Makes the tar.xz of a bundle, the same bytes each time: python3 packaging/linux/tar.py BUNDLE OUT

For any Linux and without an administrator: unpacked, it runs where it lies; ./install puts it into
the user's own menu and ./uninstall takes it out again.
"""

import lzma
import platform
import shutil
import tarfile
import tempfile
from pathlib import Path

from layout import (
    HERE,
    PROGRAM,
    asked,
    epoch,
    lay_bundle,
    lay_share,
    megabytes,
    settle,
    version,
    walk,
)

# The first filter packs the machine code of PCs by some percent better.
PACKING = [{"id": lzma.FILTER_X86}] if platform.machine() == "x86_64" else []
PACKING += [{"id": lzma.FILTER_LZMA2, "preset": 9}]


def main() -> None:
    """Lay everything down in a temporary folder and pack it."""
    bundle, out = asked("tar.py")
    moment = epoch()
    name = f"CoachDesk-{version()}"
    made = out / f"{name}-linux-{platform.machine()}.tar.xz"
    with tempfile.TemporaryDirectory(prefix="coachdesk-tar-") as folder:
        tree = Path(folder) / name
        lay_bundle(bundle, tree)
        lay_share(tree / "share")
        for script in ("install", "uninstall"):
            shutil.copyfile(HERE / script, tree / script)
        settle(tree, moment, {each for each in tree.iterdir() if each.is_file()})
        with (
            lzma.open(made, "wb", format=lzma.FORMAT_XZ, filters=PACKING) as stream,
            tarfile.open(fileobj=stream, mode="w", format=tarfile.GNU_FORMAT) as tar,
        ):
            for each in sorted(walk(tree)):
                tar.add(each, each.relative_to(folder), recursive=False, filter=_anybodys)
    print(f"{made.name}: {megabytes(made.stat().st_size)}; {PROGRAM} runs where it is unpacked")


def _anybodys(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """An entry that tells nothing of who packed it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


if __name__ == "__main__":
    main()
