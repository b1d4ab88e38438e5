"""The modules in ``packaging/windows`` and ``packaging/macos``, loaded from their files."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).parents[2] / "packaging"
WINDOWS, MACOS = PACKAGING / "windows", PACKAGING / "macos"


def module_of(folder: Path, name: str) -> ModuleType:
    """A module by its folder and its name; it may import those beside it."""
    known_as = f"of_{folder.name}_{name}"
    spec = importlib.util.spec_from_file_location(known_as, folder / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    sys.modules[known_as] = made
    sys.path.insert(0, str(folder))
    try:
        spec.loader.exec_module(made)
    finally:
        sys.path.remove(str(folder))
    return made
