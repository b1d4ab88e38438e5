"""Starts CoachDesk."""

import sys


def main() -> int:
    """Run the command line; the window is one of its commands. None of them leaves a dump."""
    from coachdesk.system.dumps import leave_no_dumps

    leave_no_dumps()
    from coachdesk.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
