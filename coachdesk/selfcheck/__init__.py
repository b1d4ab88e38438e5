"""``coachdesk --self-check``: tries everything once in a temporary practice, without a screen.

It is how a bundle proves that nothing was left out of it: tables, resources, fonts, paper, pages.
It prints one line for each part and touches nothing of the user's. It always comes to an end.
"""

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from coachdesk import __version__
from coachdesk.selfcheck.ending import patience

if TYPE_CHECKING:
    from coachdesk.selfcheck.common import Bench

Part = tuple[str, Callable[["Bench"], str]]


def self_check() -> int:
    """Try every part; returns 0 when all are well, else 1."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console may know few letters
    with TemporaryDirectory(prefix="coachdesk-", ignore_cleanup_errors=True) as folder:
        try:
            from coachdesk.selfcheck.common import Bench

            bench, parts = Bench(Path(folder)), _parts()
        except Exception as error:  # noqa: BLE001 - a library that is not there is what is looked for
            print(f"FAILED  start: {type(error).__name__}: {error}", flush=True)
            return 1
        well = [_tried(name, part, bench) for name, part in parts]
    print(f"CoachDesk {__version__}: {sum(well)} of {len(well)} parts are well")
    return 0 if all(well) else 1


def _parts() -> tuple[Part, ...]:
    from coachdesk.selfcheck import files, paper, practice, visit

    return (
        ("modules", files.modules),
        ("resources", files.resources),
        ("languages", files.languages),
        ("vault", practice.vault),
        ("older vault", practice.older),
        ("sample practice", practice.sample),
        ("handouts", paper.handouts),
        ("forms", paper.forms),
        ("archive", practice.archive),
        ("backup", practice.backup),
        ("passphrase", practice.passphrase),
        ("settings", files.settings),
        ("keyring", files.keyring),
        ("window", visit.window),
        ("file", practice.file),
    )


def _tried(name: str, part: Callable[["Bench"], str], bench: "Bench") -> bool:
    try:
        with patience(name, bench.folder):
            said = part(bench)
        print(f"ok      {name}: {said}", flush=True)
    except Exception as error:  # noqa: BLE001 - whatever is wrong with a part, the next is tried
        print(f"FAILED  {name}: {type(error).__name__}: {error}", flush=True)
        return False
    return True
