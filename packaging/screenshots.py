"""Takes every picture of the guide and the README anew: the sample practice in the real window.

    python packaging/screenshots.py            # all of them, into resources/guide
    python packaging/screenshots.py opening    # those named only
    python packaging/screenshots.py --into FOLDER --theme dark --size 1440x868

Nobody in the pictures exists. The clock stands at the sample's own day and every id is counted, so
that the same program gives the same pictures; no screen is needed.
"""

import argparse
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["QT_SCALE_FACTOR"] = "1"

from PySide6.QtCore import QEventLoop, QPoint, QRect, QSize, QTimer
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog

from coachdesk.desk.clients import find
from coachdesk.desk.desk import Desk
from coachdesk.desk.protection import mark_of
from coachdesk.domain.patience import Patience
from coachdesk.domain.session import Mode
from coachdesk.keeping import Keeping
from coachdesk.startup import fill_with_sample, new_practice
from coachdesk.storage.key import derive
from coachdesk.storage.rekey import rekey
from coachdesk.storage.vault import open_vault
from coachdesk.system.paths import Places
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.clients.sidebar import CALENDAR, LOG, MONEY
from coachdesk.ui.lock.page import LockPage
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.theme import STYLE_ARGUMENTS, Look
from coachdesk.words import Words

TARGET = Path(__file__).parent.parent / "resources" / "guide"
NOW = datetime(2026, 4, 14, 8, 35, tzinfo=UTC)  # the sample's own Tuesday
WIDTH = 960  # dots across in a file: enough to read, small enough to ship
COLOURS = 256
COMMON = 128
SETTLE_MS = 700
PAGE_MS = 20_000


if TYPE_CHECKING:
    from PIL import Image


@dataclass(frozen=True, slots=True)
class Shot:
    """How to come to what is pictured, and how much of it.

    That is the window, the page, the upper or the top of it, a sheet, round a sheet, the middle.
    """

    lead: "Callable[[Studio], None]"
    part: str = "page"


class Studio:
    """The window on the sample practice, ready to be led somewhere and pictured."""

    def __init__(self, folder: Path, theme: str, size: QSize) -> None:
        places = Places(folder / "data", folder / "config")
        places.data.mkdir()
        new_practice(places.vault).close()
        key = derive("heron copper lantern moss", bytes(range(16)))
        rekey(places.vault, None, key)
        ids, codes = count(1), count(0x1A)
        self.vault = open_vault(places.vault, key=key)
        self.desk = Desk(
            self.vault,
            lambda: NOW,
            lambda: f"{next(ids):016x}",
            lambda: f"7F{next(codes):02X}",
            UTC,
        )
        fill_with_sample(self.desk)
        self.settings = SettingsFile(places.settings)
        self.words = Words("en", UTC)
        self.look = Look(QApplication.instance(), theme, 100)
        on = "2026-03-02"
        self.settings.change_of_key(
            mark_of(self.desk), passphrase_changed=on, recovery_printed=on, recovery_checked=on
        )
        self.copies = Keeping(self.desk, self.settings, places, self.look).copies
        self.stick = folder / "Blue stick"
        self.stick.mkdir()
        self.window = MainWindow(self.desk, self.look, self.words, self.settings, self.copies)
        self.window.resize(size)
        self.window.begin()
        self.window.show()
        self.settle()

    def settle(self, milliseconds: int = SETTLE_MS) -> None:
        """Let everything come to rest that moves or is made meanwhile."""
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def wait_for(self, done: Callable[[], bool]) -> None:
        """Wait for what is made on a worker."""
        for _ in range(PAGE_MS // SETTLE_MS):
            self.settle()
            if done():
                return
        raise TimeoutError("the page was not made in time")

    def open(self, client: str, stage: str = "overview", section: str = "") -> None:
        """Show a client at a place."""
        self.window.open_client(find(self.desk, client)[0].id, stage, section)
        self.settle()

    def picture(self, part: str) -> QImage:
        """A part of the window as it is seen, with the sheet that lies over it."""
        whole = self.window.grab().toImage()
        painter = QPainter(whole)
        corner = self.window.mapToGlobal(QPoint(0, 0))
        for sheet in self.sheets():
            painter.drawPixmap(sheet.mapToGlobal(QPoint(0, 0)) - corner, sheet.grab())
        painter.end()
        return whole.copy(self._frame(part).intersected(whole.rect()))

    def _frame(self, part: str) -> QRect:
        """Where a part of the window lies."""
        window = self.window.rect()
        if part == "page":
            return window.adjusted(self.window.stack.x(), 0, 0, 0)
        if part == "upper":
            return window.adjusted(self.window.stack.x(), 0, 0, -window.height() // 9)
        if part == "top":
            return window.adjusted(self.window.stack.x(), 0, 0, -window.height() * 9 // 20)
        if part == "middle":
            return window.adjusted(260, 130, -260, -130)
        if part in ("sheet", "round"):
            sheet = self.sheets()[0]
            place = QRect(self.window.mapFromGlobal(sheet.mapToGlobal(QPoint(0, 0))), sheet.size())
            return place.adjusted(-90, -50, 90, 50) if part == "round" else place
        return window

    def sheets(self) -> list[QDialog]:
        """The sheets that lie over the window."""
        return [each for each in self.window.findChildren(QDialog) if each.isVisible()]

    def leave_field(self) -> None:
        """Take the caret out of a page; a sheet keeps its own, which shows where one types."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.sheets():
            focused.clearFocus()
            self.settle(200)

    def clear(self) -> None:
        """Put everything away that a picture brought up."""
        for sheet in self.sheets():
            sheet.reject()
        self.window.uncover()
        self.window.undoing.toasts.clear()
        self.window.show_today()

    def close(self) -> None:
        """Let everything go."""
        self.window.hide()
        self.vault.close()


# What is pictured


def _window(studio: Studio) -> None:
    studio.open("Mara Lindell")


def _new_client(studio: Studio) -> None:
    studio.window.new_client("Ines Falk")


def _introductory(studio: Studio) -> None:
    studio.open("Daniel Okoro", "introductory", "story")


def _opening(studio: Studio) -> None:
    studio.open("Mara Lindell", "opening", "areas")


def _second(studio: Studio) -> None:
    studio.open("Mara Lindell", "second", "thoughts")


def _third(studio: Studio) -> None:
    studio.open("Mara Lindell", "third", "strategy")


def _fourth(studio: Studio) -> None:
    studio.open("Mara Lindell", "fourth", "agreement")


def _check_in(studio: Studio) -> None:
    studio.open("Mara Lindell", "check_in", "progress")


def _closing(studio: Studio) -> None:
    studio.open("Zoë Amadi", "closing", "then_now")


def _handout(studio: Studio) -> None:
    studio.open("Mara Lindell", "opening", "areas")
    studio.window.open_handouts(studio.window.client_page.engagement_id, "goals")
    sheet = studio.sheets()[0]
    studio.wait_for(lambda: sheet.is_current() and sheet.pages.is_drawn())


def _room(studio: Studio) -> None:
    studio.open("Mara Lindell", "check_in", "next_steps")
    studio.window.client_page.start_session(Mode.IN_ROOM)


def _handouts(studio: Studio) -> None:
    studio.window.show_handouts()


def _money(studio: Studio) -> None:
    studio.window.sidebar.went.emit(MONEY)


def _invoice(studio: Studio) -> None:
    from coachdesk.ui.money.issue_sheet import IssueSheet
    from coachdesk.ui.money.opening import open_issue

    open_issue(studio.window.room, studio.window, find(studio.desk, "Zoë Amadi")[0].id)
    sheet = studio.sheets()[0]
    assert isinstance(sheet, IssueSheet)
    studio.wait_for(sheet.view.is_drawn)


def _log(studio: Studio) -> None:
    studio.window.go_to(("", LOG, ""))
    studio.settle()
    studio.window.beside.log.out_page.printers_known.emit(True)  # as on a coach's own machine


def _calendar(studio: Studio) -> None:
    studio.window.sidebar.went.emit(CALENDAR)


def _security(studio: Studio) -> None:
    copies = studio.copies
    copies.choose_outside(str(studio.stick))
    copies.copy_now()
    studio.wait_for(lambda: not copies.under_way and copies.standing is not None)
    studio.window.show_settings("security")


def _lock(studio: Studio) -> None:
    page = LockPage(
        studio.look, studio.words, "Stillwater Lane Coaching", Patience(lambda: NOW), lambda: "",
        studio.window,
    )  # fmt: skip
    studio.window.cover(page)


SHOTS: dict[str, Shot] = {
    "window": Shot(_window, "window"),
    "new-client": Shot(_new_client, "round"),
    "introductory": Shot(_introductory),
    "opening": Shot(_opening),
    "second": Shot(_second),
    "third": Shot(_third),
    "fourth": Shot(_fourth),
    "check-in": Shot(_check_in),
    "closing": Shot(_closing),
    "handout": Shot(_handout, "sheet"),
    "handouts": Shot(_handouts),
    "log": Shot(_log),
    "calendar": Shot(_calendar, "upper"),
    "money": Shot(_money, "top"),
    "invoice": Shot(_invoice, "sheet"),
    "security": Shot(_security, "upper"),
    "lock": Shot(_lock, "middle"),
    "room": Shot(_room, "window"),
}


@contextmanager
def studio(theme: str, size: QSize) -> Iterator[Studio]:
    """A studio in a folder that is thrown away."""
    with TemporaryDirectory() as folder:
        made = Studio(Path(folder), theme, size)
        try:
            yield made
        finally:
            made.close()


def main() -> None:
    """Take the pictures that are asked for."""
    given = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    given.add_argument("names", nargs="*", metavar="NAME", help=", ".join(SHOTS))
    given.add_argument("--into", type=Path, default=TARGET)
    given.add_argument("--theme", choices=("light", "dark"), default="light")
    given.add_argument("--size", default="1280x800")
    given.add_argument("--whole", action="store_true", help="as many dots as on screen")
    asked = given.parse_args()
    QApplication(STYLE_ARGUMENTS).setCursorFlashTime(0)
    width, height = map(int, asked.size.split("x"))
    asked.into.mkdir(parents=True, exist_ok=True)
    total = 0
    with studio(asked.theme, QSize(width, height)) as made:
        for name, shot in SHOTS.items():
            if asked.names and name not in asked.names:
                continue
            shot.lead(made)
            made.settle()
            made.leave_field()
            total += _keep(made.picture(shot.part), asked.into / f"{name}.png", whole=asked.whole)
            made.clear()
    print(f"{total // 1024} kB in all")


def _keep(picture: QImage, target: Path, *, whole: bool) -> int:
    """Write a picture small: a flat interface needs few colours. Returns the bytes written."""
    from PIL import Image

    rgb = picture.convertToFormat(QImage.Format.Format_RGB888)
    size = (rgb.width(), rgb.height())
    made = Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", rgb.bytesPerLine())
    if not whole and size[0] > WIDTH:
        high = round(size[1] * WIDTH / size[0])
        made = made.resize((WIDTH, high), Image.Resampling.LANCZOS)
    few = made.quantize(palette=_palette(made), dither=Image.Dither.NONE)
    few.save(target, optimize=True)
    print(f"{target.name}: {target.stat().st_size // 1024} kB")
    return target.stat().st_size


def _palette(picture: "Image.Image") -> "Image.Image":
    """The commonest colours just as they are, and as many that stand for all the others."""
    from PIL import Image

    counted = picture.getcolors(picture.width * picture.height) or []
    common = [colour for _, colour in sorted(counted, reverse=True)[:COMMON]]
    rest = picture.quantize(COLOURS - COMMON, Image.Quantize.MAXCOVERAGE).getpalette() or []
    made = Image.new("P", (1, 1))
    made.putpalette([*(part for colour in common for part in colour), *rest])
    return made


if __name__ == "__main__":
    main()
