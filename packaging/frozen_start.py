"""Runs before the program in the bundle: what is started from here must not get its libraries.

PyInstaller's starter has told the loader and Qt where ours are, by variables that every program
started from here would be given too: the e-mail program that opens a draft, the file manager. Our
own loader has read them already, Qt knows by itself where it lies, and the starter of a second
CoachDesk sets them anew.
"""

import os

for each in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "QT_PLUGIN_PATH", "QML2_IMPORT_PATH"):
    before = os.environ.pop(f"{each}_ORIG", None)
    os.environ.pop(each, None)
    if before is not None:
        os.environ[each] = before
