"""What is left out of the bundle is not needed by the program; what is kept has a reason."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import PySide6
import pytest

import coachdesk
from coachdesk.system.resources import FONT_FILES
from coachdesk.words import LANGUAGES
from tests.packaging.tools import tool
from tests.source import let_go, trees

teardown_module = let_go
pruning = tool("pruning")
PROGRAM = Path(coachdesk.__file__).parent
PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins"
FONTS = {file for _, file in FONT_FILES.values()}
OF_OTHER_SYSTEMS = {"qwindows", "qcocoa", "qmacstyle", "qmodernwindowsstyle"}
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt's parts are named as on Linux")

# Imports every module of the program, where those that are left out cannot be had.
_WITHOUT = """
import importlib, sys
from pathlib import Path

root, *without = sys.argv[1:]
for name in without:
    for loaded in [each for each in sys.modules if each == name or each.startswith(name + ".")]:
        del sys.modules[loaded]
    sys.modules[name] = None
for path in sorted(Path(root).rglob("*.py")):
    parts = path.relative_to(Path(root).parent).with_suffix("").parts
    if "migrations" not in parts and parts[-1] != "__main__":
        importlib.import_module(".".join(parts[:-1] if parts[-1] == "__init__" else parts))
print("all there")
"""


def imported() -> Iterator[str]:
    """Every module the program imports, in full; ``PySide6.QtCore`` however it is written."""
    for tree in trees().values():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from (each.name for each in node.names)
            elif isinstance(node, ast.ImportFrom):
                yield str(node.module)
                yield from (f"{node.module}.{each.name}" for each in node.names)


def test_the_modules_of_qt_are_those_the_program_imports() -> None:
    used = {each.split(".")[1] for each in imported() if each.startswith("PySide6.Qt")}
    assert used == pruning.QT_MODULES


def test_nothing_that_is_left_out_is_imported_by_the_program() -> None:
    with_parents = {
        ".".join(parts[:depth])
        for parts in (each.split(".") for each in imported())
        for depth in range(1, len(parts) + 1)
    }
    assert with_parents & set(pruning.NO_MODULES) == set()


def test_every_module_of_the_program_can_be_imported_without_what_is_left_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _WITHOUT, str(PROGRAM), *pruning.NO_MODULES],
        capture_output=True, text=True, check=False, timeout=90,
    )  # fmt: skip
    assert done.stdout == "all there\n", done.stderr


@on_linux
def test_every_plugin_that_is_kept_exists() -> None:
    kept = {(folder, name) for folder, names in pruning.QT_PLUGINS.items() for name in names}
    there = {(each.parent.name, pruning.plugin_name(each.name)) for each in PLUGINS.rglob("*.so")}
    assert {name for _, name in kept - there} == OF_OTHER_SYSTEMS


@on_linux
def test_no_plugin_that_is_kept_brings_a_part_of_qt_nobody_uses() -> None:
    needs = tool("inspection").needs
    libraries = PLUGINS.parent / "lib"

    def brought(file: Path) -> set[str]:
        found: set[str] = set()
        waiting = [file]
        while waiting:
            for name in needs(waiting.pop()) - found:
                if name.startswith("libQt6"):
                    found.add(name)
                    waiting.append(libraries / name)
        return found

    used = {"libQt6" + each.removeprefix("Qt") + ".so.6" for each in pruning.QT_MODULES}
    of_the_screen = {"libQt6XcbQpa.so.6", "libQt6WaylandClient.so.6"}
    for plugin in PLUGINS.rglob("*.so"):
        if pruning.is_kept(f"PySide6/Qt/plugins/{plugin.parent.name}/{plugin.name}", (), ()):
            assert brought(plugin) - used - of_the_screen == set(), plugin.name


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/plugins/platforms/qwindows.dll",
        "PySide6/Qt/plugins/imageformats/libqjpeg.dylib",
        "PySide6/QtSvg.abi3.so",
        "PySide6/QtSvg.pyd",
        "PySide6/Qt/lib/libQt6Svg.so.6",
        "babel/locale-data/root.dat",
        "babel/locale-data/de.dat",
        "font_source_sans_pro/files/SourceSansPro-Regular.ttf",
        "font_source_sans_pro/files/LICENSE.txt",
        "coachdesk/_resources/icons/x.svg",
        "libxcb-cursor.so.0",
    ],
)
def test_what_is_used_is_kept(place: str) -> None:
    assert pruning.is_kept(place, LANGUAGES, FONTS)


@pytest.mark.parametrize(
    "place",
    [
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6/Qt/plugins/platforms/libqeglfs.so",
        "PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "PySide6/Qt/plugins/networkinformation/libqglib.so",
        "PySide6/plugins/imageformats/qwebp.dll",
        "PySide6/Qt/translations/qtbase_de.qm",
        "PySide6/QtQml.abi3.so",
        "PySide6/QtQml.pyd",
        "PySide6/opengl32sw.dll",
        "babel/locale-data/fi.dat",
        "babel/locale-data/de_AT.dat",
        "font_source_sans_pro/files/SourceSansPro-Black.ttf",
        "libstdc++.so.6",
        "libexpat.so.1",
    ],
)
def test_what_is_not_used_is_left_out(place: str) -> None:
    assert not pruning.is_kept(place, LANGUAGES, FONTS)


def test_a_library_that_only_left_out_parts_needed_goes_with_all_that_it_needed() -> None:
    linked = {
        "plugin": {"libused", "libc"}, "libused": {"libdeep"}, "libdeep": set(),
        "libgone": {"libdeep", "libgone2"}, "libgone2": {"libgone"},
    }  # fmt: skip
    shared = {each: each for each in linked if each.startswith("lib")}
    assert pruning.orphans(shared, ["plugin"], linked.__getitem__) == {"libgone", "libgone2"}


@pytest.mark.parametrize(
    ("place", "shared"),
    [
        ("libzstd.so.1", True),
        ("PySide6/Qt/lib/libQt6Svg.so.6", True),
        ("pillow.libs/libtiff-20b7e810.so.6.3.0", True),
        ("libpython3.11.so.1.0", False),
        ("pypdfium2_raw/libpdfium.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", False),
        ("PySide6/QtCore.abi3.so", False),
        ("_cffi_backend.cpython-311-x86_64-linux-gnu.so", False),
    ],
)
def test_only_libraries_that_others_are_linked_to_can_go_like_that(
    place: str, shared: bool
) -> None:
    assert pruning.is_shared(place) is shared


def test_nothing_that_must_be_there_is_left_to_the_system() -> None:
    assert pruning.MUST_BE_THERE.isdisjoint(pruning.OF_THE_SYSTEM)
