"""The command line."""

import argparse
from pathlib import Path


def run(arguments: list[str]) -> int:
    """Run a command."""
    from coachdesk.startup import run_window
    from coachdesk.system.paths import places

    parser = argparse.ArgumentParser(prog="coachdesk")
    parser.add_argument("--vault", type=Path)
    given = parser.parse_args(arguments)
    found = places()
    return run_window(given.vault or found.vault, found)
