"""Keeps the memory of this process, with the words and the key in it, from being written to disk.

Apart from ``crash`` so that the command line need not load the window's libraries for it.
"""

import sys
from contextlib import suppress


def leave_no_dumps() -> None:
    """Ask the system to write no memory of this process to the disk, whatever becomes of it.

    Its children inherit it. Linux passes the limit over where a program of the system takes the
    dumps, except a limit of one byte: that means none at all. Forbidding dumps altogether
    (PR_SET_DUMPABLE) would also keep the desktop's portals from knowing who asks, and they then
    open no file dialog.
    """
    with suppress(ImportError, OSError, ValueError):  # Windows has no such limit
        import resource

        least = 1 if sys.platform == "linux" else 0
        allowed = resource.getrlimit(resource.RLIMIT_CORE)[1]
        if allowed != resource.RLIM_INFINITY:
            least = min(least, allowed)
        resource.setrlimit(resource.RLIMIT_CORE, (least, least))
