"""Takes the README's picture: the sample practice in the real window, without a screen.

Run it after the look changed: python packaging/screenshot.py
"""

import os
import sys
from datetime import UTC
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, Qt, QTimer
from PySide6.QtWidgets import QApplication

from coachdesk.desk.clients import find
from coachdesk.startup import fill_with_sample, new_practice, open_desk
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import Look
from coachdesk.words import Words

TARGET = Path(__file__).parent.parent / "resources" / "guide" / "window.png"
SIZE = QSize(1440, 868)
WIDTH = 1000  # pixels in the file: enough to read, small enough to ship
COLOURS = 256
SETTLE_MS = 1500


def main() -> None:
    """Open a client of the sample on the overview and keep the picture."""
    application = QApplication(sys.argv[:1])
    with TemporaryDirectory() as folder:
        vault = new_practice(Path(folder) / "Sample practice.coachdesk")
        desk = open_desk(vault, UTC)
        fill_with_sample(desk)
        settings = SettingsFile(Path(folder) / "settings.json")
        window = MainWindow(desk, Look(application, "light", 100), Words("en", UTC), settings)
        window.resize(SIZE)
        window.begin()
        window.show()
        client = find(desk, sys.argv[1] if len(sys.argv) > 1 else "Mara Lindell")[0]
        window.open_client(client.id, sys.argv[2] if len(sys.argv) > 2 else "overview")
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()
        picture = window.grab().toImage()
        vault.close()
    target = Path(sys.argv[3]) if len(sys.argv) > 3 else TARGET
    target.parent.mkdir(parents=True, exist_ok=True)
    small = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
    small.save(str(target), "PNG")
    _fewer_colours(target)
    QCoreApplication.quit()
    print(f"{target}: {target.stat().st_size // 1024} kB")


def _fewer_colours(target: Path) -> None:
    """A flat interface needs few colours; the file is a third as large for it."""
    from PIL import Image

    with Image.open(target) as picture:
        few = picture.convert("RGB").quantize(
            COLOURS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE
        )
    few.save(target, optimize=True)


if __name__ == "__main__":
    main()
