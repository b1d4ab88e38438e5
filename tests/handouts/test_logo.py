"""The logo: any PNG or JPEG picture is made anew, upright, small and bare; the rest is refused."""

import tracemalloc
from io import BytesIO

import pytest
from PIL import Image

from coachdesk.handouts.logo import (
    HIGHEST,
    KEPT,
    WIDEST,
    LogoRefused,
    drawn_size,
    logo_image,
    made_anew,
)
from tests.handouts.pictures import (
    PINE,
    clear,
    plain,
    png_bomb,
    scan_bomb,
    text_bomb,
    turned,
    with_profile,
    written,
)


def kept(content: bytes) -> Image.Image:
    """The picture that would be kept of a file."""
    return Image.open(BytesIO(made_anew(content)))


def is_about(colour: object, wanted: tuple[int, int, int], within: int = 12) -> bool:
    assert isinstance(colour, tuple)
    return all(abs(one - other) <= within for one, other in zip(colour, wanted, strict=False))


KINDS = {
    "colour": written(plain(600, 200)),
    "colour with alpha": written(plain(600, 200, "RGBA")),
    "palette": written(plain(600, 200).quantize(8)),
    "profile": with_profile(plain(600, 200)),
    "nonsense profile": written(plain(600, 200), icc_profile=b"nonsense" * 40),
    "jpeg": written(plain(600, 200), "JPEG", quality=95),
    "progressive jpeg": written(plain(600, 200), "JPEG", quality=95, progressive=True),
    "four-colour jpeg": written(plain(600, 200, "CMYK"), "JPEG", quality=95),
}


@pytest.mark.parametrize("kind", list(KINDS))
def test_every_kind_of_picture_keeps_its_colour(kind: str) -> None:
    made = kept(KINDS[kind])
    assert made.size == (600, 200) or made.height == KEPT[1]
    assert is_about(made.convert("RGB").getpixel((made.width // 2, made.height // 2)), PINE)


@pytest.mark.parametrize(
    "content",
    [
        written(plain(600, 200, "L")),
        written(plain(600, 200, "LA")),
        written(Image.new("I;16", (600, 200), 86 * 257)),
        written(plain(600, 200, "L"), "JPEG", quality=95),
    ],
)
def test_a_grey_picture_keeps_its_shade(content: bytes) -> None:
    assert is_about(kept(content).convert("RGB").getpixel((90, 90)), (86, 86, 86))


def test_black_and_white_stays_black_and_white() -> None:
    image = Image.new("1", (600, 200), 0)
    assert is_about(kept(written(image)).convert("RGB").getpixel((90, 90)), (0, 0, 0))


@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_what_one_sees_through_stays_so(mode: str) -> None:
    image = clear(300, 300)
    image.paste((*PINE, 255), (0, 0, 100, 300))
    made = kept(written(image if mode == "RGBA" else image.quantize(4, method=2)))
    assert (made.format, made.mode) == ("PNG", "RGBA")
    corner = made.getpixel((made.width - 3, 3))
    assert isinstance(corner, tuple)
    assert corner[3] == 0


@pytest.mark.parametrize(("orientation", "size"), [(1, (480, 240)), (3, (480, 240)), (6, (60, 120)),
                                                   (8, (60, 120))])  # fmt: skip
def test_a_picture_stands_as_the_camera_was_held(orientation: int, size: tuple[int, int]) -> None:
    image = plain(1200, 600)
    image.paste((166, 75, 38), (0, 0, 600, 600))  # the left half, as the file has it
    made = kept(turned(image, orientation)).convert("RGB")
    assert (made.width > made.height) == (size[0] > size[1])
    first = {1: (166, 75, 38), 3: PINE, 6: (166, 75, 38), 8: PINE}[orientation]
    assert is_about(made.getpixel((made.width // 8, made.height // 8)), first, 20)


def test_nothing_beside_the_picture_is_kept() -> None:
    for content in (
        turned(plain(600, 200), 1),
        with_profile(plain(600, 200)),
        written(plain(600, 200)) + b"taken at home",
        written(plain(600, 200), comment=b"taken at home"),
    ):
        made = made_anew(content)
        assert b"taken at home" not in made
        assert b"icc" not in made.lower()
        assert not kept(content).getexif()


def test_edges_nobody_sees_on_paper_are_left_out() -> None:
    assert kept(written(clear(300, 300))).size == (300, 100)
    framed = Image.new("RGB", (300, 300), "white")
    framed.paste(PINE, (50, 100, 250, 200))
    assert kept(written(framed)).size == (200, 100)


def test_a_photograph_is_kept_small() -> None:
    noise = Image.effect_noise((3000, 2000), 90).convert("RGB")
    content = made_anew(written(noise, "JPEG"))
    assert Image.open(BytesIO(content)).size == (360, 240)
    assert len(content) < 300_000


@pytest.mark.parametrize(
    ("width", "height", "size"),
    [(3000, 300, (1440, 144)), (100, 600, (40, 240)), (90, 30, (90, 30))],
)
def test_wide_and_tall_logos_keep_their_shape(
    width: int, height: int, size: tuple[int, int]
) -> None:
    assert kept(written(plain(width, height))).size == size
    wide, high = drawn_size(width / height)
    assert wide <= WIDEST + 0.01
    assert high <= HIGHEST + 0.01
    assert abs(wide / high - width / height) < 0.01


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        (b"GIF89a\x01\x00\x01\x00\x00\x00\x00;", "kind"),
        (b"%PDF-1.7", "kind"),
        (written(plain(60, 20), "WEBP"), "kind"),
        (written(plain(60, 20), "TIFF"), "kind"),
        (b"\x89PNG\r\n\x1a\nbroken", "broken"),
        (written(Image.effect_noise((300, 200), 90))[:-900], "broken"),
        (written(Image.effect_noise((300, 200), 90), "JPEG")[:-900], "broken"),
        (b"\xff\xd8\xff\xe0" + bytes(400), "broken"),
        (written(Image.new("RGBA", (60, 60), (9, 9, 9, 0))), "empty"),
    ],
)
def test_what_is_no_good_picture_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(LogoRefused) as refused:
        made_anew(content)
    assert refused.value.reason == reason
    assert logo_image(content, False) is None or reason == "empty"


@pytest.mark.parametrize(
    ("bomb", "reason"),
    [(png_bomb(30_000), "large"), (png_bomb(5_001), "large"), (text_bomb(), "broken"),
     (scan_bomb(), "broken")],
    ids=["30,000 dots square", "5,001 dots square", "a vast note", "scans without end"],
)  # fmt: skip
def test_a_bomb_is_refused_before_it_goes_off(bomb: bytes, reason: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(LogoRefused) as refused:
            made_anew(bomb)
        assert refused.value.reason == reason
        assert tracemalloc.get_traced_memory()[1] < 80_000_000
        assert logo_image(bomb, False) is None
    finally:
        tracemalloc.stop()


def test_the_largest_picture_allowed_is_read() -> None:
    assert kept(png_bomb(5_000)).size == (240, 240)
