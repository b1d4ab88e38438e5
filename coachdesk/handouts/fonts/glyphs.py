"""A font of glyphs: what ReportLab draws with when letters join, or come from the machine.

ReportLab's own TrueType font knows one glyph a character and no PostScript outlines. This one
names glyphs: each pair of a glyph and the text it stands for is a character of the private planes,
and a document embeds just the glyphs it shows, cut out by HarfBuzz, with the text each stands for.
"""

import re
from itertools import count
from typing import Any, Final
from weakref import WeakKeyDictionary

import uharfbuzz
from reportlab.pdfbase import pdfdoc, pdfmetrics

from coachdesk.handouts.fonts.machine import Face

_FIRST: Final = 0xF0000
_NUMBERS: Final = count(1)
_NOTHING: Final = "\u200b"  # what the second glyph of a sign stands for: a reader needs something
_NOT_KEPT: Final = ("GSUB", "GPOS", "GDEF", "BASE", "JSTF", "kern", "morx", "DSIG", "COLR", "CPAL")


class _State:
    """What one document shows of a font: codes in order of first use."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.codes: dict[str, int] = {}


class _Encoding:
    name = "UTF-8"


class GlyphFont:
    """A face of a file as a font of ReportLab, drawn with the characters ``sign_of`` hands out."""

    _multiByte = 1
    _dynamicFont = 1
    shapable = False

    def __init__(self, name: str, face: Face) -> None:
        self.fontName = name
        self.source = face
        self.face = self
        self.encoding = _Encoding()
        self.name = name
        self.postscript = re.sub(r"[^A-Za-z0-9-]", "", face.face.get_name(6) or "") or "Font"
        self.ascent, self.descent = self._extent()
        self._signs: dict[tuple[int, str], str] = {}
        self._glyphs: list[tuple[int, str]] = []
        self._states: WeakKeyDictionary[Any, _State] = WeakKeyDictionary()

    def _extent(self) -> tuple[float, float]:
        found = self.source.font.get_font_extents("ltr")
        return self.scaled(found.ascender), self.scaled(found.descender)

    def scaled(self, units: float) -> float:
        """A length of the font in thousandths of its size."""
        return 1000.0 * units / float(self.source.face.upem)

    def sign_of(self, glyph: int, text: str) -> str:
        """The character that draws a glyph standing for a text."""
        known = self._signs.get((glyph, text))
        if known is None:
            known = self._signs[glyph, text] = chr(_FIRST + len(self._glyphs))
            self._glyphs.append((glyph, text))
        return known

    def advance(self, glyph: int) -> float:
        """How far a glyph moves on, in thousandths of the size."""
        return self.scaled(self.source.font.get_glyph_h_advance(glyph))

    def text_of(self, sign: str) -> str:
        """The text a drawn character stands for."""
        return self._drawn(sign)[1]

    # What ReportLab asks of a font

    def stringWidth(self, text: str, size: float, encoding: str = "utf8") -> float:
        """The width of drawn characters, in points."""
        return sum(self.advance(self._drawn(each)[0]) for each in text) * size / 1000

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:
        """Characters as codes of the one subset a document has."""
        codes = self._state(doc).codes
        for each in text:
            # An outline of PostScript is found by its own number, one of TrueType by a table.
            code = self._drawn(each)[0] if self.source.postscript else len(codes) + 1
            codes.setdefault(each, code)
        return [(0, b"".join(codes[each].to_bytes(2, "big") for each in text))]

    def getSubsetInternalName(self, subset: int, doc: Any) -> str:
        """The name of the font in a document's resources."""
        state = self._state(doc)
        if not state.name:
            state.name = f"F{len(doc.fontMapping) + 1}"
            doc.fontMapping[self.fontName] = "/" + state.name
            doc.delayedFonts.append(self)
        return f"/{state.name}+{subset}"

    def addObjects(self, doc: Any) -> None:
        """Embed what the document shows."""
        state = self._state(doc)
        name = self.getSubsetInternalName(0, doc)[1:]
        shown = [(code, *self._drawn(each)) for each, code in state.codes.items()]
        font = _embedded(doc, self, name, shown)
        doc.idToObject["BasicFonts"].dict[name] = font
        del self._states[doc]

    def _state(self, doc: Any) -> _State:
        return self._states.setdefault(doc, _State(""))

    def _drawn(self, sign: str) -> tuple[int, str]:
        return self._glyphs[ord(sign) - _FIRST]


# The objects of a file

Shown = list[tuple[int, int, str]]  # code, glyph, text


def _embedded(doc: Any, font: GlyphFont, name: str, shown: Shown) -> Any:
    """A composite font with the glyphs shown; two bytes a code."""
    subset, places = _cut(font.source, {glyph for _, glyph, _ in shown})
    postscript = font.source.postscript
    base = pdfdoc.PDFName("AAAAAA+" + font.postscript)
    file = _stream(
        doc, bytes(subset.reference_table("CFF ").data if postscript else subset.blob.data)
    )
    if postscript:
        file.dictionary["Subtype"] = pdfdoc.PDFName("CIDFontType0C")
    else:
        file.dictionary["Length1"] = len(subset.blob.data)
    described = {
        "Type": "/FontDescriptor", "FontName": base, "Flags": 4, "ItalicAngle": 0, "StemV": 80,
        "Ascent": font.ascent, "Descent": font.descent, "CapHeight": font.ascent,
        "FontBBox": pdfdoc.PDFArray([-1000, font.descent, 2000, font.ascent]),
        "FontFile3" if postscript else "FontFile2": doc.Reference(file, "glyphs:" + name),
    }  # fmt: skip
    widths = {code: font.advance(glyph) for code, glyph, _ in shown}
    descendant = {
        "Type": "/Font", "BaseFont": base, "DW": 1000, "W": _widths(widths),
        "Subtype": "/CIDFontType0" if postscript else "/CIDFontType2",
        "CIDSystemInfo": pdfdoc.PDFDictionary(
            {"Registry": pdfdoc.PDFString("Adobe"), "Ordering": pdfdoc.PDFString("Identity"),
             "Supplement": 0}
        ),
        "FontDescriptor": doc.Reference(pdfdoc.PDFDictionary(described), "described:" + name),
    }  # fmt: skip
    if not postscript:
        table = bytearray(2 * (max(code for code, _, _ in shown) + 1))
        for code, glyph, _ in shown:
            table[2 * code : 2 * code + 2] = places[glyph].to_bytes(2, "big")
        descendant["CIDToGIDMap"] = doc.Reference(_stream(doc, bytes(table)), "places:" + name)
    spoken = _spoken([(code, text or _NOTHING) for code, _, text in shown])
    whole = {
        "Type": "/Font", "Subtype": "/Type0", "BaseFont": base, "Encoding": "/Identity-H",
        "DescendantFonts": pdfdoc.PDFArray(
            [doc.Reference(pdfdoc.PDFDictionary(descendant), "descendant:" + name)]
        ),
        "ToUnicode": doc.Reference(_stream(doc, spoken), "spoken:" + name),
    }  # fmt: skip
    return doc.Reference(pdfdoc.PDFDictionary(whole), name)


def _cut(face: Face, glyphs: set[int]) -> tuple[Any, dict[int, int]]:
    """A face with some glyphs only, and where each of them is now."""
    flags = uharfbuzz.SubsetFlags
    wanted = uharfbuzz.SubsetInput()
    wanted.glyph_set.update(glyphs)
    wanted.drop_table_tag_set.update(int.from_bytes(each.encode(), "big") for each in _NOT_KEPT)
    wanted.flags = (
        flags.NO_LAYOUT_CLOSURE
        | flags.NOTDEF_OUTLINE
        | flags.CFF_IDENTITY_CHARSET
        | flags.DOWNGRADE_CFF2
    )
    if face.postscript:
        wanted.flags |= flags.RETAIN_GIDS
    if face.face.has_var_data:
        wanted.pin_all_axes_to_default(face.face)
    plan = uharfbuzz.SubsetPlan(face.face, wanted)
    places = dict(plan.old_to_new_glyph_mapping)
    return plan.execute(), places


def _widths(widths: dict[int, float]) -> Any:
    listed: list[Any] = []
    for code in sorted(widths):
        listed += [code, pdfdoc.PDFArray([round(widths[code], 2)])]
    return pdfdoc.PDFArray(listed)


def _stream(doc: Any, content: bytes) -> Any:
    stream = pdfdoc.PDFStream()
    stream.content = content
    if doc.compression:
        stream.filters = [pdfdoc.PDFZCompress]
    return stream


def _spoken(lines: list[tuple[int, str]]) -> bytes:
    """A table from codes to the text they stand for."""
    made = [
        "/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
        "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def",
        "1 begincodespacerange", "<0000> <FFFF>", "endcodespacerange",
    ]  # fmt: skip
    for n in range(0, len(lines), 100):
        part = lines[n : n + 100]
        made.append(f"{len(part)} beginbfchar")
        made += [f"<{code:04X}> <{text.encode('utf-16-be').hex()}>" for code, text in part]
        made.append("endbfchar")
    made += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(made).encode("ascii")


def register(face: Face) -> GlyphFont:
    """A face made known to ReportLab under a name no font had before.

    Lines set earlier keep their signs and find their font by its name: a face met a second time,
    after it was forgotten, must not take the name from the first.
    """
    font = GlyphFont(f"machine {face.file} {next(_NUMBERS)}", face)
    pdfmetrics.registerFont(font)
    return font
