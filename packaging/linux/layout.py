"""What both Linux packages lay down, the same bytes each time: shared by deb.py and tar.py."""

import os
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
PROGRAM = "coachdesk"

# Where each file of this folder goes below a share/ folder.
SHARE = {
    "coachdesk.desktop": "applications/coachdesk.desktop",
    "coachdesk.metainfo.xml": "metainfo/coachdesk.metainfo.xml",
    "coachdesk.mime.xml": "mime/packages/coachdesk.xml",
    "coachdesk.1": "man/man1/coachdesk.1",
}


def asked(name: str) -> tuple[Path, Path]:
    """The bundle and the folder for what is made, as given on the command line."""
    if len(sys.argv) != 3:
        sys.exit(f"usage: python3 packaging/linux/{name} BUNDLE OUT")
    bundle, out = (Path(each).resolve() for each in sys.argv[1:])
    if not (bundle / PROGRAM).is_file():
        sys.exit(f"{bundle} is no bundle: there is no {PROGRAM} in it")
    out.mkdir(parents=True, exist_ok=True)
    return bundle, out


def version() -> str:
    """The version in pyproject.toml."""
    return str(tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"])


def epoch() -> int:
    """The moment every file bears: ``SOURCE_DATE_EPOCH``, else that of the last commit."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    told = ["git", "log", "-1", "--format=%ct"]
    done = subprocess.run(told, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit("No commit tells the time; please set SOURCE_DATE_EPOCH.")
    return int(done.stdout)


def lay_bundle(bundle: Path, place: Path) -> None:
    """Copy the bundle; only the programs at its top can be run, links stay links."""
    shutil.copytree(bundle, place, symlinks=True, dirs_exist_ok=True)


def lay_share(share: Path) -> None:
    """Lay down the menu entry, the file type, the icons, the man page and the metadata."""
    pairs = [(HERE / name, share / place) for name, place in SHARE.items()]
    icons = HERE / "icons"
    pairs += [
        (each, share / "icons" / "hicolor" / each.relative_to(icons))
        for each in icons.rglob("*")
        if each.is_file()
    ]
    for source, target in pairs:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)


def settle(tree: Path, moment: int, runnable: set[Path]) -> None:
    """Give everything in a tree the modes and the time it has wherever it is built."""
    for each in walk(tree):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each in runnable else 0o644)
        os.utime(each, (moment, moment), follow_symlinks=False)


def walk(tree: Path) -> Iterator[Path]:
    """A folder and everything below it, in the order of names; a folder after what is in it."""
    for each in sorted(tree.iterdir()):
        if each.is_dir() and not each.is_symlink():
            yield from walk(each)
        else:
            yield each
    yield tree


def megabytes(size: int) -> str:
    """A size in bytes, told in MB of a million bytes."""
    return f"{size / 1e6:.1f} MB"
