"""Measure everything and print one table: ``python -m tests.bench``.

Run it on a quiet machine; ratios within one run are what counts. Exits 1 when a bar is missed.
"""

import argparse
import os
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

PARTS = (
    "start", "screen", "saving", "paper", "preview", "bundle", "vault",
    "search", "today", "starts", "day", "people", "month",
)  # fmt: skip


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=9, help="starts of each program")
    parser.add_argument("--only", choices=PARTS)
    parser.add_argument(
        "--large", action="store_true",
        help="search, today and starts with 10,000 clients and 200,000 texts too: some minutes",
    )  # fmt: skip
    parser.add_argument(
        "--practices", type=Path, metavar="FOLDER",
        help="where the generated practices are kept for further runs; else they go with this run",
    )  # fmt: skip
    given = parser.parse_args()

    from tests.bench import (
        bundle,
        day,
        month,
        paper,
        people,
        preview,
        saving,
        screen,
        search,
        start,
        today,
    )
    from tests.bench import vault as vaults
    from tests.bench.figures import table
    from tests.bench.generated import LARGE, USUAL, Practices
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
        if given.only in (None, "month"):
            crowded = make_practice(folder / "crowded.coachdesk", 10_000)
            figures += month.measure(folder, crowded)
        if given.only in (None, "saving"):
            figures += saving.measure(folder, small)
        if given.only in (None, "paper"):
            figures += paper.measure(folder)
        if given.only in (None, "preview"):
            figures += preview.measure(folder)
        if given.only in (None, "bundle"):
            figures += bundle.measure(folder, small, given.rounds)
        if given.only in (None, "people"):
            figures += people.measure(folder)
        if given.only in (None, "vault"):
            figures += vaults.measure(folder, small)
        practices = Practices(given.practices or folder, LARGE if given.large else USUAL)
        if given.only in (None, "search"):
            figures += search.measure(practices)
        if given.only in (None, "today"):
            figures += today.measure(practices)
        if given.only in (None, "starts"):
            figures += start.measure_large(practices, given.rounds)
        if given.only in (None, "day"):
            figures += day.measure(practices)
    print(table(figures))
    return 0 if all(each.holds for each in figures) else 1


if __name__ == "__main__":
    sys.exit(main())
