"""What of the libraries goes into the bundle, and what stays out.

Apart from the spec so that ``tests/packaging/test_pruning.py`` can hold it against what the program
really imports. Qt's parts are named where they stay, since a new release may bring more of them;
parts of other libraries are named where they go.
"""

from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

# Qt's modules the program imports. Their libraries stand on some more, which are kept with them.
QT_MODULES = {"QtCore", "QtDBus", "QtGui", "QtNetwork", "QtPrintSupport", "QtSvg", "QtWidgets"}
BINDINGS = (".abi3.so", ".pyd")

# Qt's plugins by folder, each with the reason it is there. A folder that is not named stays out.
QT_PLUGINS = {
    "platforms": {
        "qxcb": "X11",
        "qwayland": "Wayland",
        "qwindows": "Windows",
        "qcocoa": "macOS",
        "qoffscreen": "the self-check",
    },
    "platformthemes": {"qxdgdesktopportal": "the desktop's own file dialogs"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin": "accents typed with the compose key",
        "ibusplatforminputcontextplugin": "scripts typed through IBus",
    },
    "wayland-shell-integration": {"xdg-shell": "windows under Wayland"},
    "wayland-decoration-client": {
        "adwaita": "a frame for the window under GNOME",
        "bradient": "a frame for the window elsewhere",
    },
    "printsupport": {"cupsprintersupport": "printers"},
    "imageformats": {"qjpeg": "a coach's logo that is a photograph; PNG is in Qt itself"},
    "iconengines": {"qsvgicon": "the icons of Linux desktops in file dialogs"},
    "styles": {
        "qmacstyle": "menus and file dialogs that look at home on macOS",
        "qmodernwindowsstyle": "menus and file dialogs that look at home on Windows",
    },
}

# Python's own parts and other packages that something imports if they are there.
NO_MODULES = {
    # There is no network code, and so no TLS. Python's checksums come without OpenSSL, too.
    "ssl": "TLS",
    "_ssl": "TLS",
    "_hashlib": "OpenSSL's checksums",
    # GPL, and for typing at a prompt.
    "readline": "a prompt",
    "_curses": "a prompt",
    "curses": "a prompt",
    "tkinter": "another toolkit",
    "asyncio": "servers",
    "doctest": "testing",
    "pdb": "testing",
    "pydoc": "testing",
    "unittest": "testing",
    "xmlrpc": "servers",
    "numpy": "only if installed",
    "setuptools": "building",
    "pkg_resources": "building",
    "pip": "building",
    # The tests' tools are not in the environment the bundle is built in; here in case they are.
    "pytest": "testing",
    "hypothesis": "testing",
    "jsonschema": "testing",
    "mypy": "testing",
    # A logo is PNG or JPEG, and no letter is drawn into a picture.
    "PIL._avif": "pictures of another kind",
    "PIL._webp": "pictures of another kind",
    "PIL._imagingft": "letters in pictures",
    "PIL._imagingtk": "another toolkit",
    "PIL.AvifImagePlugin": "pictures of another kind",
    "PIL.WebPImagePlugin": "pictures of another kind",
    "PIL.ImageQt": "pictures for Qt, which reads them itself",
    "PIL.ImageTk": "another toolkit",
}

# Libraries that stay the system's, as Qt's own wheels have it: every Linux desktop has them, they
# fit its printers, fonts and buses, and its updates reach them. Those of the machine the bundle is
# built on would ask for its newer C library, and bring thirty more that only they need.
OF_THE_SYSTEM = {
    "libX11-xcb.so.1", "libX11.so.6", "libXau.so.6", "libXdmcp.so.6", "libcups.so.2",
    "libdbus-1.so.3", "libexpat.so.1", "libfontconfig.so.1", "libfreetype.so.6", "libgcc_s.so.1",
    "libglib-2.0.so.0", "libgssapi_krb5.so.2", "libgthread-2.0.so.0", "libstdc++.so.6",
    "libxcb.so.1", "libz.so.1",
}  # fmt: skip

# For Qt under X11 (6.5 and newer); where it is missing, the window does not open.
MUST_BE_THERE = {"libxcb-cursor.so.0"}


def is_kept(place: str, languages: Iterable[str], fonts: Iterable[str]) -> bool:
    """Whether a file has a place in the bundle.

    Args:
        place: where it is in the bundle, with forward slashes.
        languages: the codes of the languages of paper.
        fonts: the names of the font files of the program.
    """
    path = PurePosixPath(place)
    if path.parts[0].startswith("font_source"):
        return path.suffix not in (".ttf", ".otf") or path.name in fonts
    if path.name in OF_THE_SYSTEM:
        return False
    if "PySide6" in path.parts:
        return _is_kept_of_qt(path)
    if path.parent.as_posix().endswith("babel/locale-data"):
        return path.stem in {"root", *languages}  # Babel knows a thousand
    return True


def _is_kept_of_qt(path: PurePosixPath) -> bool:
    if "translations" in path.parts:
        return False  # the program says everything itself
    if "plugins" in path.parts:
        folder = path.parts[path.parts.index("plugins") + 1]
        return plugin_name(path.name) in QT_PLUGINS.get(folder, ())
    name = path.name.split(".")[0]
    if name.startswith("Qt") and path.name.endswith(BINDINGS):
        return name in QT_MODULES
    return path.name != "opengl32sw.dll"  # 20 MB for 3D without a graphics card, on Windows


def plugin_name(file: str) -> str:
    """The name of a plugin of Qt by its file's: ``qxcb`` for ``libqxcb.so``."""
    stem = file.split(".")[0]
    return stem.removeprefix("lib")


def is_shared(place: str) -> bool:
    """Whether a file is a Linux library that is there only because others are linked to it.

    Those of pdfium and of Python itself are opened by name, and stay.
    """
    path = PurePosixPath(place)
    among = path.parent.as_posix() in (".", "PySide6/Qt/lib", "pillow.libs")
    named = path.name.startswith("lib") and ".so" in path.suffixes
    return among and named and path.name[:9] not in ("libpython", "libpdfium")


def orphans(
    shared: dict[str, str], others: Iterable[str], needs: Callable[[str], set[str]]
) -> set[str]:
    """The shared libraries that nothing in the bundle needs any more, by name.

    Args:
        shared: shared libraries by name, each with its file.
        others: the files that are there for their own sake: extension modules, plugins.
        needs: tells the names of the libraries a file is linked to.
    """
    needed: set[str] = set()
    waiting = list(others)
    while waiting:
        for name in needs(waiting.pop()) - needed:
            needed.add(name)
            if name in shared:
                waiting.append(shared[name])
    return set(shared) - needed
