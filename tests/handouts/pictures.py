"""Pictures for logos, made when they are needed: good ones of every kind, and bombs."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import Image, ImageCms

PINE = (27, 103, 94)


def plain(width: int, height: int, mode: str = "RGB") -> Image.Image:
    """A picture of one colour."""
    return Image.new("RGB", (width, height), PINE).convert(mode)


def clear(width: int, height: int) -> Image.Image:
    """A pine bar across the middle of a picture one can see through."""
    made = Image.new("RGBA", (width, height), (0, 0, 0, 0))
    made.paste((*PINE, 255), (0, height // 3, width, 2 * height // 3))
    return made


def written(image: Image.Image, kind: str = "PNG", **how: Any) -> bytes:
    """A picture's file."""
    buffer = BytesIO()
    image.save(buffer, kind, **how)
    return buffer.getvalue()


def turned(image: Image.Image, orientation: int) -> bytes:
    """A JPEG file whose camera was held another way, with words of its own."""
    exif = Image.Exif()
    exif[0x0112], exif[0x010E] = orientation, "taken at home"
    return written(image, "JPEG", exif=exif, quality=95)


def with_profile(image: Image.Image) -> bytes:
    """A PNG file that brings its colour profile."""
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return written(image, icc_profile=profile)


def chunk(name: bytes, content: bytes) -> bytes:
    """One chunk of a PNG file."""
    return struct.pack(">I", len(content)) + name + content + struct.pack(
        ">I", zlib.crc32(name + content)
    )  # fmt: skip


def png_bomb(side: int) -> bytes:
    """A small file that claims to be ``side`` by ``side`` dots, and is."""
    line = zlib.compressobj(9)
    row = bytes(1 + (side + 7) // 8)
    packed = b"".join(line.compress(row) for _ in range(side)) + line.flush()
    head = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")
    )


def text_bomb() -> bytes:
    """A small PNG file with a note of 200 MB packed into it."""
    good = written(plain(200, 80))
    note = b"Comment\0\0" + zlib.compress(bytes(200_000_000), 9)
    return good[:33] + chunk(b"zTXt", note) + good[33:]


def scan_bomb() -> bytes:
    """A JPEG file of ten thousand scans."""
    good = written(plain(400, 160), "JPEG", progressive=True)
    at = good.rindex(b"\xff\xda")
    return good[:at] + good[at:-2] * 10_000 + good[-2:]
