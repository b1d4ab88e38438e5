"""A font for every sign of a text: the house's first, then those of the machine."""

from collections.abc import Iterable
from functools import lru_cache

from coachdesk.handouts.fonts.glyphs import GlyphFont, register
from coachdesk.handouts.fonts.house import OTHER, has
from coachdesk.handouts.fonts.machine import Face, faces_for, on_machine
from coachdesk.handouts.fonts.signs import JOINERS, is_mark, script_of
from coachdesk.system.resources import font_path

Font = str | GlyphFont
"""A font of ReportLab by its name, or one of glyphs."""


def fonts_of(text: str, role: str) -> list[tuple[str, Font]]:
    """What is shown for each cluster of a text, and in which font."""
    clusters = _clusters(text)
    wanting = _stand_ins(clusters, role)
    found: list[tuple[str, Font]] = []
    for cluster in clusters:
        font = _of_house(cluster, role)
        face = None if font is not None else _common(cluster, wanting)
        if font is not None:
            found.append((cluster, font))
        elif face is not None:
            found.append((cluster, _font_of(face)))
        else:
            found += [_alone(sign, role, wanting) for sign in cluster if sign not in JOINERS]
    return _with_own_blanks(found)


def _with_own_blanks(found: list[tuple[str, Font]]) -> list[tuple[str, Font]]:
    """Blanks between words of one machine's font in that font: a line is then read as one."""
    made = list(found)
    for n, (shown, _) in enumerate(found[1:-1], 1):
        before, after = made[n - 1][1], found[n + 1][1]
        if shown == " " and before is after and isinstance(before, GlyphFont):
            made[n] = (shown, before) if before.source.glyph(" ") is not None else made[n]
    return made


def _clusters(text: str) -> list[str]:
    """A text in signs, each with the marks on it."""
    clusters: list[str] = []
    joined = False
    for sign in text:
        if clusters and (is_mark(sign) or joined):
            clusters[-1] += sign
        else:
            clusters.append(sign)
        joined = sign == "\u200d"
    return clusters


@lru_cache(maxsize=8192)
def _of_house(cluster: str, role: str) -> Font | None:
    """A font of the house that has a whole cluster: its own, shaped where marks stand on it."""
    for name in (role, OTHER[role]):
        if all(has(name, sign) for sign in cluster if sign not in JOINERS):
            return name if len(cluster) == 1 else _shaped_house(name)
    return None


def _stand_ins(clusters: Iterable[str], role: str) -> dict[str, Face]:
    """Faces of the machine for what the house lacks, one for a whole script where that can be."""
    scripts: dict[str, set[str]] = {}
    script = ""
    for cluster in clusters:
        script = script_of(cluster[0]) or script
        if _of_house(cluster, role) is None:
            scripts.setdefault(script, set()).update(set(cluster) - set(JOINERS))
    found: dict[str, Face] = {}
    for name, signs in scripts.items():
        found.update(faces_for(frozenset(signs), name, role))
    return found


def _common(cluster: str, wanting: dict[str, Face]) -> Face | None:
    """The face that has every sign of a cluster."""
    for face in {id(each): each for each in map(wanting.get, cluster) if each}.values():
        if all(face.glyph(sign) is not None for sign in cluster if sign not in JOINERS):
            return face
    return None


def _alone(sign: str, role: str, wanting: dict[str, Face]) -> tuple[str, Font]:
    """A sign by itself; as its number where nothing has it."""
    font = _of_house(sign, role)
    if font is not None:
        return sign, font
    face = wanting.get(sign)
    return (f"[U+{ord(sign):04X}]", role) if face is None else (sign, _font_of(face))


@lru_cache(maxsize=512)
def _font_of(face: Face) -> GlyphFont:
    return register(face)


@lru_cache(maxsize=8)
def _shaped_house(role: str) -> GlyphFont:
    return register(Face(font_path(role)))


def printed(sign: str) -> bool:
    """Whether any font of the house or the machine has a sign."""
    return any(has(role, sign) for role in ("sans", "serif")) or on_machine(sign)
