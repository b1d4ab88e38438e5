"""Keeps ``None`` alive under Python 3.11, where PySide would use it up.

PySide 6.12 is built for Pythons in which ``None`` cannot die: every call of a Qt function that
returns nothing gives back a reference to ``None`` it never took. From Python 3.12 on that is
harmless. Under 3.11 the count of references falls by one a call, and after some ten thousand
calls the interpreter stops with "none_dealloc". So the count is raised out of reach once.
"""

import ctypes
import sys

OUT_OF_REACH = 2**40


def keep_none() -> None:
    """Raise the count of references to ``None`` beyond anything calls could use up."""
    if sys.version_info >= (3, 12) or sys.getrefcount(None) >= OUT_OF_REACH // 2:
        return
    # CPython keeps the count at the beginning of every object.
    ctypes.c_ssize_t.from_address(id(None)).value += OUT_OF_REACH
