"""What Windows shows of the executables: version, name and whose they are.

The spec imports it and gives what ``version_info`` returns to ``EXE(version=…)``. PyInstaller's own
module is loaded only then, as it wants a library that is there on Windows alone.
"""

from typing import Any

from installer import numbers, rights

LANGUAGE, UNICODE = 0x0409, 1200  # English; the texts are UTF-16
NEUTRAL_OS, PROGRAM, NO_SUBTYPE = 0x40004, 0x1, 0x0
ALL_FLAGS, NO_FLAGS = 0x3F, 0x0
DESCRIPTION = "A quiet desk for an independent coach"


def fixed(version: str) -> dict[str, Any]:
    """The part made of numbers."""
    four = tuple(int(each) for each in numbers(version).split("."))
    return {
        "filevers": four, "prodvers": four, "mask": ALL_FLAGS, "flags": NO_FLAGS,
        "OS": NEUTRAL_OS, "fileType": PROGRAM, "subtype": NO_SUBTYPE, "date": (0, 0),
    }  # fmt: skip


def texts(version: str) -> dict[str, str]:
    """The part that is read by people."""
    return {
        "CompanyName": "CoachDesk",
        "FileDescription": DESCRIPTION,
        "FileVersion": version,
        "InternalName": "CoachDesk",
        "LegalCopyright": rights(),
        "OriginalFilename": "CoachDesk.exe",
        "ProductName": "CoachDesk",
        "ProductVersion": version,
    }


def version_info(version: str) -> Any:
    """PyInstaller's version resource for a version such as ``1.2.0``."""
    from PyInstaller.utils.win32 import versioninfo as of_windows

    table = of_windows.StringTable(
        f"{LANGUAGE:04X}{UNICODE:04X}",
        [of_windows.StringStruct(name, text) for name, text in texts(version).items()],
    )
    return of_windows.VSVersionInfo(
        ffi=of_windows.FixedFileInfo(**fixed(version)),
        kids=[
            of_windows.StringFileInfo([table]),
            of_windows.VarFileInfo([of_windows.VarStruct("Translation", [LANGUAGE, UNICODE])]),
        ],
    )
