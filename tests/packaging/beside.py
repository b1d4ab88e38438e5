"""The modules in ``packaging/windows`` and ``packaging/macos``, which know each other by name."""

import importlib
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"
WINDOWS, MACOS = PACKAGING / "windows", PACKAGING / "macos"


def module_of(folder: Path, name: str) -> ModuleType:
    """A module by its folder and its name."""
    sys.path.insert(0, str(folder))
    try:
        return importlib.import_module(name)
    finally:
        sys.path.remove(str(folder))
