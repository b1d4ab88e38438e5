"""The icons of the installed program are made of today's mark."""

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat
from PIL.IcnsImagePlugin import IcnsFile
from PIL.IcoImagePlugin import IcoFile
from PySide6.QtGui import QImage

from tests.packaging.beside import PACKAGING, module_of

icons = module_of(PACKAGING, "icons")
ANOTHER = Path(icons.MARK).with_name("mark-pale.svg")
CLOSE = 1.0
"""How far a channel may be off on the average, of 255: another Qt draws edges a shade apart."""


def kept_in_ico() -> dict[int, Image.Image]:
    file = IcoFile(BytesIO(icons.ICO.read_bytes()))
    return {size: file.getimage((size, size)).convert("RGBA") for size, _ in file.sizes()}


def kept_in_icns() -> dict[int, Image.Image]:
    with icons.ICNS.open("rb") as opened:
        file = IcnsFile(opened)
        found = [file.getimage(size).convert("RGBA") for size in file.itersizes()]
    return {each.width: each for each in found}


def as_drawn(drawn: QImage) -> Image.Image:
    rgba = drawn.convertToFormat(QImage.Format.Format_RGBA8888)
    return Image.frombytes("RGBA", (rgba.width(), rgba.height()), bytes(rgba.constBits()))


def off_by(one: Image.Image, other: Image.Image) -> float:
    on_grey = [Image.alpha_composite(Image.new("RGBA", each.size, "#808080"), each) for each in
               (one, other)]  # fmt: skip
    return max(ImageStat.Stat(ImageChops.difference(*on_grey)).mean)


@pytest.mark.parametrize(
    ("kept", "draw", "sizes"),
    [
        (kept_in_ico, icons.bare, {16, 20, 24, 32, 40, 48, 64, 96, 128, 256}),
        (kept_in_icns, icons.tile, {32, 64, 128, 256, 512, 1024}),
    ],
    ids=["ico", "icns"],
)
def test_each_size_is_todays_mark(
    kept: Callable[[], dict[int, Image.Image]], draw: Callable[..., QImage], sizes: set[int]
) -> None:
    found = kept()
    assert {*found} == sizes
    for size, picture in found.items():
        assert off_by(picture, as_drawn(draw(size))) < CLOSE, f"python packaging/icons.py ({size})"
        assert off_by(picture, as_drawn(draw(size, ANOTHER))) > CLOSE


def test_the_installers_picture_is_todays_mark() -> None:
    kept = Image.open(icons.BESIDE).convert("RGBA")
    assert kept.size == (164, 314)
    assert off_by(kept, as_drawn(icons.beside())) < CLOSE
    assert off_by(kept, as_drawn(icons.beside(ANOTHER))) > CLOSE
