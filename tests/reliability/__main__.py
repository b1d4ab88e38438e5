"""Run the long figures and print a table of them: ``python -m tests.reliability``.

Takes some hours on a small machine; ``--short`` runs what every change runs. Exits 1 when a
promise is broken.
"""

import argparse
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Promise:
    """What is promised, how much it is tried, and by which tests of a file of this folder."""

    said: str
    short: str
    long: str
    file: str
    only: str = ""
    has_long: bool = True


PROMISES = (
    Promise("saved survives a killed program", "25 kills", "1,000 kills", "test_kill_typing.py"),
    Promise("no invoice number missing or twice", "25 kills", "1,000 kills",
            "test_kill_issuing.py"),
    Promise("saved survives a power cut", "3,000 states", "100,000 states",
            "test_power_cut.py", "lose"),
    Promise("so do updates and new passphrases", "500 states", "500 states",
            "test_power_cut_changes.py", has_long=False),
    Promise("the harness sees weaker writing", "2 ways", "2 ways",
            "test_power_cut.py", "harness", has_long=False),
    Promise("a full or broken disk is told", "20 troubles", "1,000 troubles",
            "test_disk_trouble.py"),
    Promise("damage is noticed, crashes nothing", "200 damages", "2,000 damages", "test_damage.py"),
    Promise("an update is whole or not at all", "15 kills", "500 kills",
            "test_kill_changes.py", "up_to_date"),
    Promise("a new passphrase likewise", "15 kills", "500 kills",
            "test_kill_changes.py", "passphrase"),
    Promise("a copy likewise", "15 kills", "500 kills", "test_kill_backup.py", "copying"),
    Promise("a restore likewise", "15 kills", "500 kills", "test_kill_backup.py", "restoring"),
    Promise("a newer practice stays to the byte", "every way in", "every way in",
            "test_newer_vault.py", has_long=False),
    Promise("nothing of clients outside exports", "every field", "every field",
            "test_canary.py", has_long=False),
    Promise("no connection to anywhere", "3 witnesses", "3 witnesses",
            "test_network.py", has_long=False),
    Promise("a client's words open no file", "every screen", "every screen",
            "test_hostile_words.py", has_long=False),
    Promise("broken files are refused whole", "200 each", "10,000 each", "test_fuzz.py"),
    Promise("so are files of people", "200 each", "2,000 each", "test_fuzz_people.py"),
)  # fmt: skip


def kept(promise: Promise, *, short: bool) -> tuple[bool, float, str]:
    """Whether a promise holds, how many seconds it took to see, and what was said otherwise."""
    command = [sys.executable, "-m", "pytest", "-n", "0", str(HERE / promise.file)]
    if promise.only:
        command += ["-k", promise.only]
    if promise.has_long and not short:
        command += ["--release", "-m", "release"]
    begun = time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    # No test at all is pytest's fifth exit code: a promise nobody looked at is not kept.
    return done.returncode == 0, time.monotonic() - begun, done.stdout[-4000:] + done.stderr[-2000:]


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.reliability", description=__doc__)
    parser.add_argument("--short", action="store_true", help="the figures of every change")
    parser.add_argument("--only", default="", help="promises whose words or file hold this")
    given = parser.parse_args()
    broken = []
    wanted = [each for each in PROMISES if given.only in f"{each.said} {each.file}"]
    for each in wanted:
        holds, seconds, said = kept(each, short=given.short)
        figure = each.short if given.short else each.long
        sys.stdout.write(
            f"{each.said:<36}{figure:>16}  {'holds' if holds else 'BROKEN':<7}{seconds:>7.0f} s\n"
        )
        sys.stdout.flush()
        if not holds:
            broken.append(said)
    sys.stdout.write("\n".join(("", *broken)))
    return 1 if broken or not wanted else 0


if __name__ == "__main__":
    sys.exit(main())
