#!/usr/bin/env python3
"""Tries a .deb as a coach meets it: python3 packaging/linux/try_install.py DEB   (as root)

In a fresh, minimal Debian it is installed with apt, driven through a first session by keys, and
removed. It fails when anything is left behind, or anything of the coach's is gone. Screenshots and
the PDF stay in build/try/. Needs debootstrap, xvfb, openbox, xdotool, x11-utils, imagemagick and
poppler-utils, and a network for Debian's packages; the bare system is kept for the next time.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from driving import CLIENT, DISPLAY, GOAL, PASSPHRASE, RATED, WHY, Screen, Stuck, hold_a_session

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "try"
BARE = ROOT / "build" / "debian-stable.tar"
TOOLS = (
    "debootstrap", "chroot", "unshare", "Xvfb", "openbox", "xdotool", "xprop", "import",
    "pdftotext", "pdftoppm",
)  # fmt: skip
USER = 1000
PROGRAM = "coachdesk"
HOME = Path("/", "home", "coach")  # as seen from inside
ENVIRONMENT = {
    "HOME": str(HOME), "USER": "coach", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin",
    "DISPLAY": DISPLAY, "TMPDIR": "/tmp",
}  # fmt: skip
APT = ("env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y")


class Debian:
    """A small Debian in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.home = root / HOME.relative_to("/")

    def run(self, *command: str) -> str:
        """Run a command in it as root; returns what it said."""
        done = subprocess.run(
            ["chroot", str(self.root), *command],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        if done.returncode:
            raise Stuck(f"{' '.join(command)}:\n{done.stdout[-3000:]}")
        return done.stdout

    def start(self, *arguments: str) -> subprocess.Popen[bytes]:
        """Start CoachDesk in it as the coach, in an environment of theirs."""
        return subprocess.Popen(self._as_coach("coachdesk", *arguments))

    def ask(self, *command: str, given: str = "") -> str:
        """Run a command in it as the coach; returns what it said."""
        done = subprocess.run(
            self._as_coach(*command), input=given, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise Stuck(f"{' '.join(command)}: {done.stdout}{done.stderr}")
        return done.stdout

    def _as_coach(self, *command: str) -> list[str]:
        told = [f"{name}={value}" for name, value in ENVIRONMENT.items()]
        user = f"--userspec={USER}:{USER}"
        return ["chroot", user, str(self.root), "env", "-i", "-C", str(HOME), *told, *command]

    def files(self) -> set[str]:
        """Everything in the folders that programs are installed to."""
        return {
            str(each.relative_to(self.root))
            for top in ("opt", "usr")
            for each in (self.root / top).rglob("*")
        }

    def packages(self) -> set[str]:
        """The packages that are installed."""
        return set(self.run("dpkg-query", "-W", "-f", "${Package}\n").split())


def main() -> None:
    """Begin in a namespace of its own, where mounts and programs end with it."""
    if len(sys.argv) != 2 or os.geteuid() != 0:
        sys.exit("usage, as root: python3 packaging/linux/try_install.py DEB")
    missing = [each for each in TOOLS if shutil.which(each) is None]
    if missing:
        sys.exit(f"These are needed too: {', '.join(missing)}")
    if "COACHDESK_TRYING" not in os.environ:
        apart = ("unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc")
        os.environ["COACHDESK_TRYING"] = "1"
        os.execvp(apart[0], [*apart, sys.executable, *sys.argv])
    shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True)
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="coachdesk-try-") as folder:
        debian = _fresh(Path(folder) / "debian")
        try:
            _try(debian, Path(sys.argv[1]).resolve())
        except Stuck as stuck:
            sys.exit(f"FAILED: {stuck}\nPictures so far are in {KEPT.relative_to(ROOT)}")
        finally:
            for each in ("proc", "dev", "tmp/.X11-unix"):
                subprocess.run(["umount", "-l", debian.root / each], check=False)
    print(f"All is well, after {time.monotonic() - began:.0f} s")


def _fresh(root: Path) -> Debian:
    """A bare Debian with a user; made anew only the first time."""
    if not BARE.exists():
        with tempfile.TemporaryDirectory(prefix="coachdesk-bare-") as made:
            subprocess.run(
                ["debootstrap", "--variant=minbase", "stable", made],
                check=True,
                stdout=subprocess.DEVNULL,
            )
            packed = BARE.with_suffix(".new")
            packed.parent.mkdir(parents=True, exist_ok=True)
            subprocess.run(["tar", "-C", made, "--numeric-owner", "-cf", packed, "."], check=True)
            packed.rename(BARE)
    root.mkdir()
    subprocess.run(["tar", "-C", root, "--numeric-owner", "-xpf", BARE], check=True)
    root.chmod(0o755)  # it was packed in a folder that only its owner may enter
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    # No services start in there.
    (root / "usr/sbin/policy-rc.d").write_text("#!/bin/sh\nexit 101\n")
    (root / "usr/sbin/policy-rc.d").chmod(0o755)
    sockets = Path("/tmp/.X11-unix")
    sockets.mkdir(mode=0o1777, exist_ok=True)
    (root / "tmp/.X11-unix").mkdir(mode=0o1777)
    for kind, source, target in (
        ("--rbind", "/dev", "dev"),
        ("--bind", sockets, "tmp/.X11-unix"),
    ):
        subprocess.run(["mount", kind, source, root / target], check=True)
    subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], check=True)
    debian = Debian(root)
    debian.run("useradd", "--create-home", "--uid", str(USER), "coach")
    return debian


def _try(debian: Debian, deb: Path) -> None:
    _told("system", debian.run("sh", "-c", ". /etc/os-release; echo $PRETTY_NAME"))
    debian.run(*APT, "update")
    before, packages = debian.files(), debian.packages()
    shutil.copyfile(deb, debian.root / "tmp" / deb.name)
    began = time.monotonic()
    debian.run(*APT, "install", f"/tmp/{deb.name}")
    size = debian.run("dpkg-query", "-W", "-f", "${Installed-Size}", "coachdesk")
    seconds = time.monotonic() - began
    figure = f"{deb.stat().st_size / 1e6:.1f} MB, {int(size) / 1e3:.0f} MB on disk, {seconds:.0f} s"
    _told("installed", figure)
    _told("depends", debian.run("dpkg-query", "-W", "-f", "${Depends}", "coachdesk"))
    _look_at_desktop(debian)
    began = time.monotonic()
    with Screen(KEPT) as screen:
        try:
            pdf = hold_a_session(screen, debian.home, HOME, debian.start)
        except Stuck:
            screen.keep("stuck")
            raise
    _told("session held", f"{time.monotonic() - began:.0f} s")
    _look_at_paper(pdf)
    _look_at_practice(debian)
    data = {each for each in debian.home.rglob("*") if each.is_file()}
    said = debian.run(*APT, "purge", "coachdesk")
    if "~/.local/share/CoachDesk" not in said:
        raise Stuck(f"removing does not say where the data stays:\n{said}")
    gone = data - set(debian.home.rglob("*"))
    if gone:
        raise Stuck(f"removing took files of the coach: {sorted(map(str, gone))}")
    left = {each for each in debian.files() if PROGRAM in each.casefold()}
    # What came along goes too, with what it made for the whole system, so that the rest is ours.
    debian.run(*APT, "purge", *(debian.packages() - packages))
    left |= debian.files() - before
    if left:
        raise Stuck("removing left " + ", ".join(sorted(left)))
    _told("removed", f"nothing is left of it; {len(data)} files of the coach stay")


def _look_at_desktop(debian: Debian) -> None:
    """The menu entry is valid and known for the file type; the file type is known by name."""
    share = debian.root / "usr/share"
    known = (share / "applications/mimeinfo.cache").read_text("utf-8")
    if "application/x-coachdesk=coachdesk.desktop;" not in known:
        raise Stuck("a double click would not find the program")
    if "application/x-coachdesk:*.coachdesk" not in (share / "mime/globs2").read_text("utf-8"):
        raise Stuck("the file type is not known")
    _told("command", debian.ask("coachdesk", "--version"))
    _told("self-check", debian.ask("coachdesk", "--self-check").splitlines()[-1])


def _look_at_paper(pdf: Path) -> None:
    """What was entered stands on the page, and no surname."""
    shutil.copyfile(pdf, KEPT / pdf.name)
    told = subprocess.run(["pdftotext", pdf, "-"], capture_output=True, text=True, check=True)
    said = " ".join(told.stdout.split())
    first, last = CLIENT.split()
    lacks = [each for each in (GOAL, WHY, first, *RATED) if each not in said]
    if lacks or last in said:
        raise Stuck(f"the PDF lacks {lacks}, or tells the surname:\n{said}")
    drawn = KEPT / pdf.stem
    subprocess.run(["pdftoppm", "-r", "70", "-png", pdf, drawn], check=True)
    _told("paper", f"{pdf.stat().st_size / 1e3:.0f} kB, the goal and its why stand there")


def _look_at_practice(debian: Debian) -> None:
    """The practice is whole, and the ratings are kept in it."""
    _told("practice", debian.ask("coachdesk", "check", given=PASSPHRASE))
    debian.ask("coachdesk", "export", "/tmp/all.json", given=PASSPHRASE)
    archive = json.loads((debian.root / "tmp/all.json").read_text("utf-8"))
    kept = json.dumps(archive, ensure_ascii=False)
    if CLIENT not in kept or GOAL not in kept:
        raise Stuck("the practice does not hold what was entered")


def _told(what: str, said: str) -> None:
    print(f"{what:14} {said.strip()}", flush=True)


if __name__ == "__main__":
    main()
