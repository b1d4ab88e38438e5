"""Two habits of Python and Qt that cost a start a fifth of its time, put off or taken off.

Until the first page is up nothing becomes garbage, but looking for some goes through all that was
made so far again and again. And PySide6 reads the source of every module that is imported after
it, to know whether the module asks for its ``__feature__`` switch; ours never does.
"""

import builtins
import gc


def begin() -> None:
    """Look for no garbage until ``end``. To be called before PySide6 is imported."""
    gc.disable()


def import_plainly() -> None:
    """Take PySide6's own import statement off again; call it once PySide6 is imported."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain


def end() -> None:
    """Look for garbage as usual. Calling it twice does nothing."""
    gc.enable()
