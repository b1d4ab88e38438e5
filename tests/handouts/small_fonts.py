"""Fonts of a few boxes, made for one test: so that none depends on what a machine has."""

from pathlib import Path

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTCollection, TTFont, newTable

ADVANCE = 600


def make_font(
    file: Path,
    signs: str,
    *,
    postscript: bool = False,
    empty: bool = False,
    restricted: bool = False,
) -> Path:
    """A font with a box for every sign; ``empty`` has pictures instead of outlines."""
    names = {
        sign: f"uni{ord(sign):04X}" if ord(sign) < 0x10000 else f"u{ord(sign):X}" for sign in signs
    }
    order = [".notdef", *names.values()]
    builder = FontBuilder(1000, isTTF=not postscript)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap({ord(sign): name for sign, name in names.items()})
    if postscript:
        drawn = {name: _postscript() for name in order}
        builder.setupCFF(file.stem, {}, drawn, {})
    else:
        builder.setupGlyf({name: _truetype(empty) for name in order})
    builder.setupHorizontalMetrics(dict.fromkeys(order, (ADVANCE, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": file.stem, "styleName": "Regular", "psName": file.stem})
    builder.setupOS2(sTypoAscender=800, fsType=2 if restricted else 0)
    builder.setupPost()
    if empty:
        builder.font["sbix"] = newTable("sbix")
        builder.font["sbix"].flags = 1
    builder.save(file)
    return file


def make_collection(file: Path, *signs: str) -> Path:
    """A collection with a face for each set of signs."""
    collection = TTCollection()
    for number, each in enumerate(signs):
        part = make_font(file.with_name(f"part{number}.ttf"), each)
        collection.fonts.append(TTFont(part))
    collection.save(file)
    for number in range(len(signs)):
        file.with_name(f"part{number}.ttf").unlink()
    return file


def _box(pen) -> None:
    pen.moveTo((50, 0))
    pen.lineTo((50, 700))
    pen.lineTo((550, 700))
    pen.lineTo((550, 0))
    pen.closePath()


def _truetype(empty: bool):
    pen = TTGlyphPen(None)
    if not empty:
        _box(pen)
    return pen.glyph()


def _postscript():
    pen = T2CharStringPen(ADVANCE, None)
    _box(pen)
    return pen.getCharString()
