"""Sees that the self-check comes to an end: a part that does not is named, and the program left.

Where even that cannot be said, because a library holds on to the whole of Python, the program is
left a little later without a word of the part, but with where every thread stands.
"""

import faulthandler
import os
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

SECONDS: Final = 100.0  # a part takes a few; a machine with much else to do may make it many
LAST_RESORT: Final = 20.0
STDERR: Final = 2  # by its number: a program without a console has no such file


@contextmanager
def patience(name: str, folder: Path) -> Iterator[None]:
    """Give what is done inside its time; after that say so, remove the folder and leave with 1."""
    watch = threading.Timer(SECONDS, _give_up, (name, folder))
    watch.daemon = True
    watch.start()
    _leave_after(SECONDS + LAST_RESORT)
    try:
        yield
    finally:
        watch.cancel()
        faulthandler.cancel_dump_traceback_later()


def until_the_end() -> None:
    """Give the program its time to leave, once all parts are done: a worker may hold it up."""
    watch = threading.Timer(SECONDS, _give_up, ("end", None))
    watch.daemon = True
    watch.start()
    _leave_after(SECONDS + LAST_RESORT)


def _give_up(name: str, folder: Path | None) -> None:
    print(f"FAILED  {name}: it does not come to an end", flush=True)
    faulthandler.dump_traceback(STDERR, all_threads=True)
    if folder is not None:
        shutil.rmtree(folder, ignore_errors=True)
    os._exit(1)


def _leave_after(seconds: float) -> None:
    faulthandler.dump_traceback_later(seconds, exit=True, file=STDERR)
