"""Folders a coach was in are written down nowhere, and no other program is run unasked."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coachdesk.system.traces import NOWHERE

VISIT = """
import sys
from PySide6.QtWidgets import QApplication, QFileDialog
from coachdesk.system.traces import remember_no_folders
app = QApplication([])
if sys.argv[2] == "forget":
    remember_no_folders()
dialog = QFileDialog(None, "Save", sys.argv[1])
dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
dialog.open()
dialog.selectFile("page.pdf")
dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
dialog.accept()
del dialog
"""


def visit(home: Path, folder: Path, how: str) -> set[str]:
    """Be in a folder by a dialog; returns what was written in the home."""
    home.mkdir()
    folder.mkdir(exist_ok=True)
    ran = subprocess.run(
        [sys.executable, "-c", VISIT, str(folder), how],
        env={"HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "nowhere" not in ran.stderr
    return {path.read_text() for path in home.rglob("*") if path.is_file()}


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="their dialogs are the system's")
def test_a_folder_with_a_client_s_name_is_not_remembered(tmp_path: Path) -> None:
    folder = tmp_path / "Mara"
    left = visit(tmp_path / "as Qt does", folder, "as Qt does")
    assert any("Mara" in text for text in left), "Qt remembers folders, or this proves nothing"
    assert visit(tmp_path / "home", folder, "forget") == set()
    assert not Path(NOWHERE).exists()


ASKING = """
import sys
ran = []
starts = ("subprocess.Popen", "os.posix_spawn", "os.fork", "os.exec", "os.system")
sys.addaudithook(lambda event, given: ran.append((event, given)) if event in starts else None)
from coachdesk.system import keyring_store
keyring_store.works()
assert "keyring" in sys.modules, "no keyring was asked"
print(ran)
"""


@pytest.mark.skipif(sys.platform == "darwin", reason="its own keyring needs those libraries")
def test_asking_the_keyring_runs_no_compiler(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", ASKING],
        env={"PATH": os.environ["PATH"], "TMPDIR": str(tmp_path), "HOME": str(tmp_path)},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert ran.stdout.strip() == "[]"
    assert list(tmp_path.iterdir()) == []
