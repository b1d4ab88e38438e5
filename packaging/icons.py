"""Makes the icons of the installed program from the mark: python packaging/icons.py

Run it after ``resources/icons/mark.svg`` changed. It draws ``windows/coachdesk.ico`` and
``windows/installer.bmp`` (the picture beside the installer's first and last page), and
``macos/coachdesk.icns``. All three are kept with the sources, so that a package needs no drawing.
"""

import struct
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from coachdesk.ui.theme import read_tokens

HERE = Path(__file__).resolve().parent
MARK = HERE.parent / "resources" / "icons" / "mark.svg"
ICO, ICNS = HERE / "windows" / "coachdesk.ico", HERE / "macos" / "coachdesk.icns"
BESIDE = HERE / "windows" / "installer.bmp"

ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)
PNG_FROM = 96  # below it the plain form, which every reader of icons knows
# What macOS calls each size; a size for a screen of double density has a name of its own.
ICNS_KINDS = {
    b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024,
    b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip
# Apple's grid for icons: of 1024 the tile takes 824, its corners are round by 185.
TILE, ROUND, IN_TILE = 824 / 1024, 185 / 1024, 0.76
BESIDE_SIZE = (164, 314)  # what the installer's pages leave for it
BESIDE_MARK = 96


def bare(size: int, mark: Path = MARK) -> QImage:
    """The mark alone, on nothing; ``size`` in pixels."""
    return _drawn(size, size, lambda painter: _mark(painter, mark, QRectF(0, 0, size, size)))


def tile(size: int, mark: Path = MARK) -> QImage:
    """The mark on a tile, as programs look on macOS; ``size`` in pixels."""

    def draw(painter: QPainter) -> None:
        side = size * TILE
        box = QRectF((size - side) / 2, (size - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_canvas())
        painter.drawRoundedRect(box, size * ROUND, size * ROUND)
        _mark(painter, mark, _square(box.center(), side * IN_TILE))

    return _drawn(size, size, draw)


def beside(mark: Path = MARK) -> QImage:
    """The picture beside the pages of the installer."""
    width, height = BESIDE_SIZE

    def draw(painter: QPainter) -> None:
        painter.fillRect(0, 0, width, height, _canvas())
        _mark(painter, mark, _square(QPointF(width / 2, height / 3), BESIDE_MARK))

    return _drawn(width, height, draw).convertToFormat(QImage.Format.Format_RGB888)


def ico(draw: Callable[[int], QImage] = bare) -> bytes:
    """A Windows icon with a picture for every size."""
    pictures = [(size, _picture(draw(size))) for size in ICO_SIZES]
    head = struct.pack("<3H", 0, 1, len(pictures))
    at = len(head) + 16 * len(pictures)
    for size, picture in pictures:
        side = size % 256  # the format writes 256 as 0
        head += struct.pack("<4B2H2L", side, side, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return head + b"".join(picture for _size, picture in pictures)


def icns(draw: Callable[[int], QImage] = tile) -> bytes:
    """A macOS icon with a picture for every size and density."""
    parts = b""
    for kind, size in ICNS_KINDS.items():
        picture = _png(draw(size))
        parts += kind + struct.pack(">L", 8 + len(picture)) + picture
    return b"icns" + struct.pack(">L", 8 + len(parts)) + parts


def main() -> None:
    """Draw all and keep it."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    beside().save(buffer, "BMP")
    for path, content in ((ICO, ico()), (ICNS, icns()), (BESIDE, buffer.data().data())):
        path.write_bytes(content)
        print(f"{path.relative_to(HERE.parent)}: {len(content) // 1024} kB")


def _drawn(width: int, height: int, draw: Callable[[QPainter], None]) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return image.convertToFormat(QImage.Format.Format_ARGB32)


def _mark(painter: QPainter, mark: Path, box: QRectF) -> None:
    QSvgRenderer(str(mark)).render(painter, box)


def _square(middle: QPointF, side: float) -> QRectF:
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def _canvas() -> QColor:
    return QColor(read_tokens("light")["canvas"])


def _picture(image: QImage) -> bytes:
    return _png(image) if image.width() >= PNG_FROM else _plain(image)


def _png(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _plain(image: QImage) -> bytes:
    """The pixels from the bottom up behind a header of twice the height, then an empty mask."""
    size = image.width()
    header = struct.pack("<3L2H6L", 40, size, 2 * size, 1, 32, 0, 0, 0, 0, 0, 0)
    row, pixels = 4 * size, bytes(image.constBits())
    upward = b"".join(pixels[at : at + row] for at in range(row * (size - 1), -1, -row))
    mask_row = (size + 31) // 32 * 4
    return header + upward + bytes(mask_row * size)


if __name__ == "__main__":
    main()
