"""Opens the window, or says in one sentence why there can be none.

Apart from ``startup`` because the running program is made from the parts there.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from coachdesk.system import haste
from coachdesk.system.paths import Places
from coachdesk.words import Words


def run_window(
    vault_path: Path,
    places: Places,
    *,
    demo: bool = False,
    opened: Callable[[object], None] | None = None,
) -> int:
    """Open the window on a vault and run until it is closed; returns the exit code.

    ``demo`` shows the sample practice at a place that is thrown away by the caller. ``opened`` is
    called with the program once its window is shown, for self-checks and measurements.
    """
    if _lacks_display():
        said = Words()("CoachDesk needs a screen to open its window on, and there is none here.")
        print(said, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 1
    haste.begin()
    try:
        import PySide6.QtCore  # noqa: F401 - brings the habit that is taken off

        haste.import_plainly()
        from coachdesk.program import Program
        from coachdesk.system.dumps import leave_no_dumps

        leave_no_dumps()
        return Program(vault_path, places, demo=demo).run(opened)
    finally:
        haste.end()


def _lacks_display() -> bool:
    """Whether there is no screen to open a window on."""
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM"):
        return False
    if os.environ.get("WAYLAND_DISPLAY"):
        return False
    display = os.environ.get("DISPLAY", "")
    if not display:
        return True
    local = display.removeprefix("unix").startswith(":")
    number = display.split(":")[-1].split(".")[0]
    return local and not Path(f"/tmp/.X11-unix/X{number}").exists()
