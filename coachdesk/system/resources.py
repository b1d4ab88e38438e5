"""The one door to the files that ship with the program: themes, icons, starter sets, fonts."""

from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Final

FONT_FILES: Final = {
    "sans": ("font_source_sans_pro", "SourceSansPro-Regular.ttf"),
    "sans_semibold": ("font_source_sans_pro", "SourceSansPro-Semibold.ttf"),
    "serif": ("font_source_serif_pro", "SourceSerifPro-Regular.ttf"),
    "serif_semibold": ("font_source_serif_pro", "SourceSerifPro-Semibold.ttf"),
}


@cache
def root() -> Path:
    """The resources folder: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def path(*parts: str) -> Path:
    """A file or folder among the resources; parts are plain names."""
    assert all(part and "/" not in part and ".." not in part for part in parts)
    return root().joinpath(*parts)


def text(*parts: str) -> str:
    """The text of a resource, UTF-8."""
    return path(*parts).read_text(encoding="utf-8")


def starter_files() -> tuple[str, ...]:
    """The texts of the starter set's files."""
    return tuple(
        file.read_text(encoding="utf-8") for file in sorted(path("starter_sets").glob("*.toml"))
    )


def guide_files() -> tuple[tuple[str, str], ...]:
    """The chapters of the user guide in their order: the key of each and its text."""
    return tuple(
        (file.stem.partition("-")[2], file.read_text(encoding="utf-8"))
        for file in sorted(path("guide").glob("*.md"))
    )


def font_path(name: str) -> Path:
    """A font file by its role (``sans``, ``sans_semibold``, ``serif``, ``serif_semibold``).

    The fonts come from their own packages, whose folder is found without importing them.
    """
    package, file = FONT_FILES[name]
    spec = find_spec(package)
    locations = spec.submodule_search_locations if spec else None
    assert locations, f"{package} is not installed"
    return Path(next(iter(locations))) / "files" / file
