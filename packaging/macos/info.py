"""What macOS is told of the program: its name, its version, and that practices are its files.

The spec imports it and gives ``info`` and ``IDENTIFIER`` to ``BUNDLE``.
"""

from typing import Any, Final

IDENTIFIER: Final = "io.github.coachdesk"
PRACTICE: Final = f"{IDENTIFIER}.practice"
OLDEST: Final = "13.0"
"""The oldest macOS that the pinned Qt (6.11) runs on."""


def info(version: str) -> dict[str, Any]:
    """The entries of ``Info.plist`` for a version such as ``1.2.0``."""
    return {
        "CFBundleIdentifier": IDENTIFIER,
        "CFBundleName": "CoachDesk",
        "CFBundleDisplayName": "CoachDesk",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "CoachDesk practice",
                "CFBundleTypeIconFile": "coachdesk.icns",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [PRACTICE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": PRACTICE,
                "UTTypeDescription": "CoachDesk practice",
                # Not a database: with a passphrase no other program can read it.
                "UTTypeConformsTo": ["public.data"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": ["coachdesk"],
                    "public.mime-type": ["application/x-coachdesk"],
                },
            }
        ],
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSPrincipalClass": "NSApplication",
    }
