"""The coach's logo: a picture file made anew and small, and how it comes onto a page.

What is kept is a picture made from the file's pixels, never the file: nothing that hides in one
reaches the vault or a handout. What a file claims to be is not asked, only how it begins.
"""

from functools import lru_cache
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from coachdesk.handouts.paper import MM

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

HIGHEST: Final = 8 * MM
WIDEST: Final = 60 * MM
MOST_DOTS: Final = 25_000_000  # a picture of more is refused before a single dot is read
KEPT: Final = (1440, 240)  # 60 by 8 mm at a good 600 dots to the inch

_MOST_SCANS: Final = 64  # a JPEG file has a handful; thousands would keep the machine busy for long
_MOST_PROFILE: Final = 4_000_000
_SMALL_PNG: Final = 150_000  # a logo is that or less, so that a larger one is a photograph
_SEEN: Final = 12  # how far from white a dot must be to be seen, of 255
_BEGINNINGS: Final = {b"\x89PNG\r\n\x1a\n": "PNG", b"\xff\xd8\xff": "JPEG"}


class LogoRefused(Exception):
    """A file cannot be the logo.

    ``reason`` is kind (no PNG or JPEG picture), broken, large (too many dots), heavy (too many
    bytes), empty (nothing to be seen) or unreadable (the file itself).
    """

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


def made_anew(content: bytes) -> bytes:
    """The logo in a PNG or JPEG file: upright, without its empty edges, small and bare.

    A picture one can see through stays so. May be called on any thread.

    Raises:
        LogoRefused: the bytes are no such picture, broken, too large, or show nothing.
    """
    try:
        whole = _in_colour(_upright(_opened(content)))
    except (OSError, SyntaxError, ValueError, MemoryError):
        raise LogoRefused("broken") from None
    made = _trimmed(whole)
    made.thumbnail(KEPT)
    return _bare(made)


@lru_cache(maxsize=4)
def logo_image(logo: bytes, grey: bool) -> tuple[Any, float] | None:
    """The kept logo for ReportLab, with width by height; ``None`` if it is no picture."""
    if not logo:
        return None
    from reportlab.lib.utils import ImageReader

    try:
        made = _opened(logo).convert("RGBA")
    except (LogoRefused, OSError, SyntaxError, ValueError, MemoryError):
        return None
    made.thumbnail(KEPT)
    if grey:
        made = made.convert("LA").convert("RGBA")
    ratio = made.width / max(1, made.height)
    return ImageReader(BytesIO(_png(made))), min(200.0, max(0.005, ratio))


def drawn_size(ratio: float) -> tuple[float, float]:
    """Width and height of a logo on the page, in points: as large as its place allows."""
    return min(HIGHEST * ratio, WIDEST), min(HIGHEST, WIDEST / ratio)


# Reading


def _opened(content: bytes) -> "Picture":
    """The picture, its head read and its size known to be sane, its dots not read yet."""
    from PIL.JpegImagePlugin import JpegImageFile
    from PIL.PngImagePlugin import PngImageFile

    kind = next((name for start, name in _BEGINNINGS.items() if content.startswith(start)), "")
    if not kind:
        raise LogoRefused("kind")
    if kind == "JPEG" and content.count(b"\xff\xda") > _MOST_SCANS:
        raise LogoRefused("broken")
    # Opened by its own class: Pillow's door warns of large pictures for the whole process.
    opened = (PngImageFile if kind == "PNG" else JpegImageFile)(BytesIO(content))
    if opened.width * opened.height > MOST_DOTS:
        raise LogoRefused("large")
    # A photograph is made smaller while it is read.
    opened.draft(None, (KEPT[0], KEPT[0]))
    opened.load()
    return opened


def _upright(opened: "Picture") -> "Picture":
    """As the camera was held."""
    from PIL import ImageOps

    try:
        return ImageOps.exif_transpose(opened)
    except Exception:  # noqa: BLE001 - what a broken note on the picture raises is anyone's guess
        return opened


def _in_colour(picture: "Picture") -> "Picture":
    """Any kind of picture as red, green, blue and how much one sees through, in sRGB."""
    if picture.mode.startswith("I"):  # 16 bits of grey
        picture = picture.point(lambda value: value * (1 / 256) + 0).convert("L")
    profile = picture.info.get("icc_profile")
    if profile and len(profile) <= _MOST_PROFILE and picture.mode in ("RGB", "RGBA", "CMYK"):
        picture = _in_srgb(picture, profile)
    return picture.convert("RGBA")


def _in_srgb(picture: "Picture", profile: bytes) -> "Picture":
    from PIL import ImageCms

    try:
        mode = "RGBA" if picture.mode == "RGBA" else "RGB"
        own, usual = ImageCms.ImageCmsProfile(BytesIO(profile)), ImageCms.createProfile("sRGB")
        made = ImageCms.profileToProfile(picture, own, usual, outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return picture  # the profile is nonsense or of another kind of picture
    return picture if made is None else made


# Making


def _trimmed(picture: "Picture") -> "Picture":
    """Without edges nobody sees on white paper: in the 8 mm it gets, every dot counts.

    Raises:
        LogoRefused: ``empty``, if one sees through all of it.
    """
    from PIL import Image, ImageChops

    there = picture.getchannel("A").point(lambda value: 255 if value > _SEEN else 0).getbbox()
    if there is None:
        raise LogoRefused("empty")
    picture = picture.crop(there)
    paper = Image.new("RGBA", picture.size, "white")
    shown = Image.alpha_composite(paper, picture).convert("RGB")
    away = ImageChops.difference(shown, paper.convert("RGB")).convert("L")
    inked = away.point(lambda value: 255 if value > _SEEN else 0).getbbox()
    return picture if inked is None else picture.crop(inked)


def _bare(picture: "Picture") -> bytes:
    """The bytes of a picture with nothing beside it: no date, no place, no words, no profile."""
    from PIL import Image

    opaque = picture.getchannel("A").getextrema()[0] == 255
    mode = "RGB" if opaque else "RGBA"
    fresh = Image.frombytes(mode, picture.size, picture.convert(mode).tobytes())
    found = _png(fresh)
    if opaque and len(found) > _SMALL_PNG:
        written = BytesIO()
        fresh.save(written, "JPEG", quality=92, subsampling=0)
        found = written.getvalue()
    return found


def _png(picture: "Picture") -> bytes:
    written = BytesIO()
    picture.save(written, "PNG", optimize=True)
    return written.getvalue()
