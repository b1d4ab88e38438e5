"""Our window on a vault, started as a user starts it, telling when it is painted and usable.

``python -m tests.bench.our_window VAULT [KEY SALT]``: with the key of an encrypted vault (hex) it
is opened as after a passphrase, without the time its derivation takes on purpose.
"""

import sys
import time
from functools import partial
from pathlib import Path


def main() -> int:
    from coachdesk.system.paths import places
    from coachdesk.window import run_window

    def opened(program) -> None:
        from PySide6.QtCore import QCoreApplication

        from tests.bench.bare_window import FirstPaint, pss_mb

        if len(sys.argv) > 2:
            from coachdesk.storage.key import Key

            key = Key(*map(bytes.fromhex, sys.argv[2:4]))
            program.open_vault = partial(program.open_vault, key)
        window = program.window
        window.resize(1440, 868)  # a screen of no display may be smaller
        view = window.sidebar.clients.view

        def say(what: str) -> None:
            print(what, time.monotonic(), pss_mb(), flush=True)

        def usable() -> None:
            say("usable")
            window.close()
            QCoreApplication.quit()

        FirstPaint(window.sidebar, lambda: say("painted"))
        FirstPaint(view.viewport(), usable, lambda: view.model().rowCount() > 0)

    return run_window(Path(sys.argv[1]), places(), opened=opened)


if __name__ == "__main__":
    sys.exit(main())
