"""Measure everything and print one table: ``python -m tests.bench``.

Run it on a quiet machine; ratios within one run are what counts. Exits 1 when a bar is missed.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PARTS = ("start", "screen", "saving", "paper", "preview", "bundle", "vault", "search", "today")


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="starts of each program")
    parser.add_argument("--only", choices=PARTS)
    given = parser.parse_args()

    from tests.bench import bundle, paper, preview, saving, screen, search, start, today, vault
    from tests.bench.figures import table
    from tests.bench.practice import make_practice

    figures = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        small = make_practice(folder / "small.coachdesk", start.CLIENTS)
        if given.only in (None, "start"):
            figures += start.measure(folder, small, given.rounds)
        if given.only in (None, "screen"):
            large = make_practice(folder / "large.coachdesk", 10_000)
            figures += screen.measure(folder, large)
        if given.only in (None, "saving"):
            figures += saving.measure(folder, small)
        if given.only in (None, "paper"):
            figures += paper.measure(folder)
        if given.only in (None, "preview"):
            figures += preview.measure(folder)
        if given.only in (None, "bundle"):
            figures += bundle.measure(folder, small, given.rounds)
        if given.only in (None, "vault"):
            figures += vault.measure(folder, small)
        if given.only in (None, "search"):
            figures += search.measure(folder)
        if given.only in (None, "today"):
            figures += today.measure(folder)
    print(table(figures))
    return 0 if all(each.holds for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
