"""The lines of a vCard file, put together and taken apart, whoever wrote them and in what encoding.

Version 2.1 has parameters without names, quoted-printable and an encoding for each line; 3.0 and
4.0 fold lines, within a letter if need be. Lines nobody wants, such as pictures, are passed over
without being put together; so is what is no line of a card, for programs are sloppy.
"""

import codecs
import io
import quopri
import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from coachdesk.domain.text import clean
from coachdesk.exchange.people_table import TableRefused, Why

MOST_LINES: Final = 3_000_000  # of a whole file, folded ones counted
MOST_WANTED: Final = 800_000
LONGEST_HEAD: Final = 2_000  # bytes before the value
LONGEST_VALUE: Final = 200_000  # bytes; what goes on is cut, and is too long anyway

_HEAD = re.compile(rb"(?:[\w\-]+\.)?([\w\-]+)[;:]")
_PART = re.compile(r'(?:"[^"]*"|[^;])+')  # a lone quotation mark is a sign like any other
_BARE = {"QUOTED-PRINTABLE": "ENCODING", "BASE64": "ENCODING", "8BIT": "ENCODING"}
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
# Those that address books name; some of Python's others are no encodings of letters.
_CHARSET = re.compile(
    r"(utf-?(8|16)|us-ascii|iso-?8859-\d+|(windows-|cp)\d+|koi8-[ru]|shift_jis|euc-\w+|gb\w+|big5)$",
    re.IGNORECASE,
)
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}


class Property(NamedTuple):
    """One line: ``group`` ties several together, ``value`` is as written, escapes and all."""

    group: str
    name: str
    params: dict[str, list[str]]
    value: str

    def types(self) -> set[str]:
        """What kind of address or number it is, in small letters."""
        return {each.casefold() for each in self.params.get("TYPE", ())}

    def parts(self) -> list[str]:
        """The value's parts between semicolons."""
        return [plain(each) for each in parted(self.value, ";")]

    def text(self) -> str:
        """The value as a text."""
        return plain(self.value)


def properties(content: bytes, wanted: frozenset[str]) -> Iterator[Property]:
    """The lines of a file whose names are wanted, in order; no other is put together.

    Raises:
        TableRefused: there are too many.
    """
    names = frozenset(each.encode() for each in wanted)
    for at, line in enumerate(_whole_lines(as_bytes(content), names)):
        if at == MOST_WANTED:
            raise TableRefused(Why.TOO_LARGE)
        found = _property(line)
        if found is not None:
            yield found


def as_bytes(content: bytes) -> bytes:
    """The content in an encoding in which ASCII is ASCII: UTF-16 becomes UTF-8, a mark goes."""
    for mark, encoding in ((codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")):
        if content.startswith(mark):
            return content[2:].decode(encoding, "replace").encode("utf-8", "replace")
    head = content[:400]
    if head[1::2].count(0) > len(head) / 4:
        return content.decode("utf-16-le", "replace").encode("utf-8", "replace")
    if head[::2].count(0) > len(head) / 4:
        return content.decode("utf-16-be", "replace").encode("utf-8", "replace")
    return content.removeprefix(codecs.BOM_UTF8)


def parted(value: str, sign: str) -> list[str]:
    """A value's parts, as written, between signs that are not escaped."""
    return re.findall(rf"((?:\\.|[^\\{sign}]|\\$)*)(?:{sign}|$)", value, re.DOTALL)[
        : value.count(sign) + 1
    ]


def plain(value: str) -> str:
    """A written value as the text it stands for."""
    found = _ESCAPED.sub(lambda each: "\n" if each[1] in "nN" else each[1], value)
    return clean(found).strip()


def _whole_lines(content: bytes, wanted: frozenset[bytes]) -> Iterator[bytes]:
    """Folded lines put together again; those that are not wanted are passed over."""
    kept: list[bytes] = []
    soft = False
    if b"\n" not in content:  # as old Macs end lines
        content = content.replace(b"\r", b"\n")
    for at, ended in enumerate(io.BytesIO(content)):
        if at == MOST_LINES:
            raise TableRefused(Why.TOO_LARGE)
        line = ended.rstrip(b"\r\n")
        if soft:
            kept.append(line)
        elif line[:1] in (b" ", b"\t"):
            if kept:
                kept.append(line[1:])
            continue
        else:
            if kept:
                yield b"".join(kept)[:LONGEST_VALUE]
            kept = [line] if _is_wanted(line, wanted) else []
        soft = bool(kept) and line.endswith(b"=") and _is_quoted(kept[0])
        if soft:
            kept[-1] = line[:-1]
    if kept:
        yield b"".join(kept)[:LONGEST_VALUE]


def _is_wanted(line: bytes, wanted: frozenset[bytes]) -> bool:
    head = _HEAD.match(line[:60])
    return head is not None and head[1].upper() in wanted


def _is_quoted(line: bytes) -> bool:
    return b"QUOTED-PRINTABLE" in line.partition(b":")[0].upper()


def _property(line: bytes) -> Property | None:
    at = _colon(line)
    if at < 0:
        return None
    said = line[:at].decode("utf-8", "replace")
    first, *rest = _PART.findall(said) or [""]
    group, _, name = first.rpartition(".")
    params: dict[str, list[str]] = {}
    for part in rest:
        key, sign, values = part.partition("=")
        if not sign:
            key, values = _BARE.get(key.upper(), "TYPE"), key
        for value in values.strip().strip('"').split(","):
            params.setdefault(key.strip().upper(), []).append(_uncareted(value.strip('" ')))
    return Property(
        group.casefold(), name.strip().upper(), params, _decoded(line[at + 1 :], params)
    )


def _colon(line: bytes) -> int:
    """Where the value begins: the first colon outside quotation marks."""
    at = line.find(b":", 0, LONGEST_HEAD)
    if at < 0 or b'"' not in line[:at]:
        return at
    quoted = False
    for at, sign in enumerate(line[:LONGEST_HEAD]):
        quoted ^= sign == ord('"')
        if sign == ord(":") and not quoted:
            return at
    return line.find(b":", 0, LONGEST_HEAD)  # the marks do not close


def _decoded(value: bytes, params: dict[str, list[str]]) -> str:
    how = {each.upper() for each in params.get("ENCODING", ())}
    if "QUOTED-PRINTABLE" in how:
        value = quopri.decodestring(value)
    named = (each for each in params.get("CHARSET", ()) if _CHARSET.match(each))
    for encoding in (*named, "utf-8"):
        try:
            return value.decode(encoding)
        except (UnicodeError, LookupError):
            continue
    return value.decode("cp1252", "replace")


def _uncareted(value: str) -> str:
    return re.sub(r"\^[n'^]", lambda each: _CARETS[each[0]], value)
