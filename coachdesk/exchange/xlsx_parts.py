"""The parts of a workbook (XLSX), unpacked and walked through under limits.

A packed file can hold far more than it weighs, and its XML can name what unfolds without end. So
bytes are counted as they come out, and no part may declare a document type or be in an encoding in
which that could hide.
"""

import io
import posixpath
import re
import zipfile
import zlib
from collections.abc import Callable
from typing import Final
from xml.parsers import expat

from coachdesk.exchange.people_table import TableRefused, Why

MOST_UNPACKED: Final = 64 * 1024 * 1024  # all parts together
MOST_PARTS: Final = 2_000

_DECLARED = re.compile(rb"""^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)""")
_ENCODINGS = frozenset((b"utf-8", b"us-ascii", b"ascii"))

Attributes = dict[str, str]


class Enough(Exception):
    """Ends a walk before the end of the part."""


class Parts:
    """The parts of one workbook.

    Raises:
        TableRefused: it is no packed file, is locked, or holds too many parts.
    """

    def __init__(self, content: bytes) -> None:
        try:
            self._file = zipfile.ZipFile(io.BytesIO(content))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError) as error:
            raise TableRefused(Why.DAMAGED) from error
        infos = self._file.infolist()
        if len(infos) > MOST_PARTS:
            raise TableRefused(Why.UNPACKED)
        self._names = {info.filename.lstrip("/").casefold(): info for info in infos}
        self._left = MOST_UNPACKED

    def has(self, name: str) -> bool:
        """Whether there is a part of that name."""
        return name.casefold() in self._names

    def read(self, name: str) -> bytes:
        """The bytes of a part, empty where there is none of that name.

        Raises:
            TableRefused: it is damaged, locked, unfolds too far or is no plain XML.
        """
        info = self._names.get(name.casefold())
        if info is None:
            return b""
        if info.flag_bits & 1:
            raise TableRefused(Why.LOCKED)
        try:
            with self._file.open(info) as file:
                content = file.read(self._left + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError) as error:
            raise TableRefused(Why.DAMAGED) from error
        except (NotImplementedError, RuntimeError) as error:  # packed in a way nobody packs these
            raise TableRefused(Why.DAMAGED) from error
        self._left -= len(content)
        if self._left < 0:
            raise TableRefused(Why.UNPACKED)
        _check(content)
        return content


def walk(
    content: bytes,
    begun: Callable[[str, Attributes], None],
    ended: Callable[[str], None],
    said: Callable[[str], None],
) -> None:
    """Tell of each element that begins and ends, by its name without a prefix, and of texts.

    Raises:
        TableRefused: it is no sound XML.
    """
    if not content:
        return
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = lambda name, attributes: begun(_local(name), attributes)
    parser.EndElementHandler = lambda name: ended(_local(name))
    parser.CharacterDataHandler = said
    try:
        parser.Parse(content, True)
    except Enough:
        return
    except expat.ExpatError as error:
        raise TableRefused(Why.DAMAGED) from error


def local_attribute(attributes: Attributes, name: str) -> str:
    """An attribute by its name without a prefix, empty where there is none."""
    return next((value for key, value in attributes.items() if _local(key) == name), "")


def part_named(target: str, *, beside: str) -> str:
    """The part a link of another part leads to."""
    if target.startswith("/"):
        return target.lstrip("/")
    return posixpath.normpath(posixpath.join(posixpath.dirname(beside), target))


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _check(content: bytes) -> None:
    declared = _DECLARED.match(content[:300].removeprefix(b"\xef\xbb\xbf"))
    odd = declared is not None and declared[1].lower() not in _ENCODINGS
    if odd or b"\x00" in content[:300] or b"<!DOCTYPE" in content:
        raise TableRefused(Why.DAMAGED)
