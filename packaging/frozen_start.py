"""Runs first of all in the bundle: other programs must not be started with its libraries.

PyInstaller's starter has told the loader where ours are, by a variable that every program started
from here would be given too: the e-mail program that opens a draft, the file manager. Our own
loader has read it already; the starter of a second CoachDesk sets it anew.
"""

import os
import sys

if sys.platform == "linux":
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before
