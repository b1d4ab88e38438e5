"""Renders the icons of menus and files: python packaging/linux/icons.py

Their source is resources/icons/mark.svg. They are kept, so that a package can be made without Qt;
tests/packaging tells when they are old.
"""

import re
import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

HERE = Path(__file__).resolve().parent
MARK = HERE.parents[1] / "resources" / "icons" / "mark.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
FILE_TYPE = "application-x-coachdesk"

# A sheet with a folded corner, in the tones of the mark.
SHEET = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">\
<path d="M5 1.500H14.500L20 7V21.500A1 1 0 0 1 19 22.500H5A1 1 0 0 1 4 21.500V2.500A1 1 0 0 1 5 \
1.500Z" fill="#FFFDF8" stroke="#8A857A" stroke-width=".8"/>\
<path d="M14.500 1.500V6A1 1 0 0 0 15.500 7H20" fill="#E9E4D8" stroke="#8A857A" stroke-width=".8" \
stroke-linejoin="round"/><g transform="translate(6.200 8.700) scale(.483)" fill="none" \
stroke-width="3.4" stroke-linecap="round">{mark}</g></svg>
"""


def drawings() -> dict[str, str]:
    """The two drawings, each by its place below a size's folder."""
    mark = MARK.read_text("utf-8")
    inside = re.sub(r"^<svg[^>]*>|</svg>\s*$", "", mark)
    return {
        "apps/coachdesk": mark,
        f"mimetypes/{FILE_TYPE}": SHEET.format(mark=inside),
    }


def render(drawing: str, size: int) -> QImage:
    """A drawing as a picture of so many pixels each way."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def main() -> None:
    """Write every icon anew."""
    for name, drawing in drawings().items():
        scalable = HERE / "icons" / "scalable" / f"{name}.svg"
        scalable.parent.mkdir(parents=True, exist_ok=True)
        scalable.write_text(drawing.rstrip("\n") + "\n", "utf-8")
        for size in SIZES:
            file = HERE / "icons" / f"{size}x{size}" / f"{name}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            if not render(drawing, size).save(str(file)):
                sys.exit(f"{file} cannot be written.")


if __name__ == "__main__":
    main()
