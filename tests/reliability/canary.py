"""Canaries: a practice in which every text is a word of its own, and a search that finds them.

A word that stands in the vault and then somewhere else on the disk has leaked. The search looks
into every file below some folders, at its name, and through what commonly hides a word: two bytes
a letter, base 64, packed streams, archives, and the pages of a PDF.
"""

import base64
import gzip
import io
import json
import re
import zipfile
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import is_dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final, Union, cast, get_args, get_origin

from coachdesk.desk.archive_tree import CLIENTS, PRACTICE, Branch
from coachdesk.domain.plain import hints_of, split_hint
from coachdesk.domain.practice import Practice
from coachdesk.storage.tables import KINDS
from coachdesk.system import resources

# Texts that are no words of a person: each holds one of the program's own marks, or a made-up code.
NO_WORDS: Final = frozenset({
    "id", "key", "stage", "section", "prompt_key", "subject_id", "kind", "document_id", "paper",
    "variant", "language", "time_zone", "brand", "code", "currency", "corrects", "session_id",
    "Prompt.approach", "GoalChange.what",
})  # fmt: skip
SAMPLE: Final = ("sample", "practice.json")
_MARK: Final = re.compile(r"[a-z0-9_./-]*")
_DEEPEST: Final = 3
_MOST: Final = 16 * 1024 * 1024  # bytes unpacked from one stream


def named(kind: type[Any], field: str) -> str:
    """A field as it is told in a report, for example ``Client.name``."""
    return f"{kind.__name__}.{field}"


@cache
def text_fields() -> frozenset[str]:
    """Every field of every kind of record that can hold a person's words."""
    return frozenset(
        named(kind, field)
        for kind in KINDS
        for field, hint in hints_of(kind).items()
        if _holds_text(hint) and field not in NO_WORDS and named(kind, field) not in NO_WORDS
    )


def _holds_text(hint: Any) -> bool:
    """Whether a field's type allows free text. Ids and days have types of their own, no plain str.

    ``split_hint`` would make them plain, so the hint itself is asked.
    """
    if hint is str:
        return True
    if is_dataclass(hint):
        return any(map(_holds_text, hints_of(cast("type[Any]", hint)).values()))
    return get_origin(hint) in (Union, tuple, type(str | int)) and any(
        map(_holds_text, get_args(hint))
    )


class Canaries:
    """Hands out words nobody else has. ``token`` tells one run's from another's."""

    def __init__(self, token: str) -> None:
        self._begin = f"kanari{token}"
        self.fields: list[str] = []

    def new(self, field: str) -> str:
        """A word for a field."""
        self.fields.append(field)
        return f"{self._begin}{len(self.fields) - 1:05d}"

    def told(self, words: Counter[str]) -> str:
        """Which fields some words found were made for."""
        return ", ".join(sorted({self.field_of(each) for each in words}))

    def field_of(self, word: str) -> str:
        """The field a word was made for."""
        number = int(word.removeprefix(self._begin))
        return self.fields[number] if number < len(self.fields) else "typed by the child"


def practice_of(canaries: Canaries) -> dict[str, Any]:
    """The sample practice with a canary for every text: an archive to be imported."""
    archive: dict[str, Any] = json.loads(resources.text(*SAMPLE))
    seen: Counter[str] = Counter()
    own = archive["practice"]
    _fill(Practice, own, canaries, seen)
    for branch in PRACTICE:
        _fill_all(branch, own, canaries, seen)
    _fill_all(CLIENTS, archive, canaries, seen)
    return archive


def _fill_all(
    branch: Branch, owner: dict[str, Any], canaries: Canaries, seen: Counter[str]
) -> None:
    found = owner.get(branch.name) or []
    for plain in [found] if isinstance(found, dict) else found:
        _fill(branch.kind, plain, canaries, seen)
        for child in branch.children:
            _fill_all(child, plain, canaries, seen)


def _fill(kind: type[Any], plain: dict[str, Any], canaries: Canaries, seen: Counter[str]) -> None:
    """Put a canary for every text of one record; an empty field gets one in its kind's first."""
    for field, hint in hints_of(kind).items():
        name = named(kind, field)
        if name not in text_fields():
            continue
        value = plain.get(field)
        if value or not seen[name]:
            plain[field] = _instead(name, hint, value, canaries)
            seen[name] += _is_full(plain[field])


def _instead(name: str, hint: Any, value: Any, canaries: Canaries) -> Any:
    if isinstance(value, bool | int):
        return value
    if isinstance(value, dict):  # a part of a record
        return {**value, "text": canaries.new(name)}
    if isinstance(value, list) or (not value and get_origin(split_hint(hint)[0]) is tuple):
        return [_instead(name, str, each, canaries) for each in value or [" "]]
    if name.endswith(".content"):
        return json.dumps(_kept(name, json.loads(value), canaries), ensure_ascii=False)
    if name == "Answer.value" and _MARK.fullmatch(value or ""):
        return value  # one of the choices of a question
    return canaries.new(name)


def _kept(name: str, plain: Any, canaries: Canaries) -> Any:
    """A kept document with canaries where it holds more than one word; one word may be a mark."""
    if isinstance(plain, dict):
        return {key: _kept(name, value, canaries) for key, value in plain.items()}
    if isinstance(plain, list):
        return [_kept(name, value, canaries) for value in plain]
    return canaries.new(name) if isinstance(plain, str) and " " in plain else plain


def _is_full(value: Any) -> bool:
    return "kanari" in json.dumps(value)


# Finding them


def words_in(content: bytes, token: str, deep: int = 0) -> Counter[str]:
    """Every canary in the bytes of a file, however it is hidden, and how often."""
    pattern = re.compile(rb"kanari" + token.encode() + rb"\d{5}", re.IGNORECASE)
    found: Counter[str] = Counter()
    # Without its zero bytes, a text of two or four bytes a letter is one of one byte a letter.
    for each in (content, content.replace(b"\0", b"")):
        found |= Counter(word.decode().lower() for word in pattern.findall(each))
    if deep < _DEEPEST:
        for inner in _unpacked(content):
            found |= words_in(inner, token, deep + 1)
    return found


def _unpacked(content: bytes) -> Iterator[bytes]:
    """Whatever is packed in some bytes."""
    yield from _streams(content, rb"x[\x01\x5e\x9c\xda]", zlib.MAX_WBITS)
    yield from _streams(content, rb"\x1f\x8b\x08", zlib.MAX_WBITS | 16)
    yield from _members(content)
    for run in re.findall(rb"[A-Za-z0-9+/_-]{20,}", content):
        for begin in range(4):
            part = run[begin:].translate(bytes.maketrans(b"-_", b"+/"))
            part = part[: len(part) - (len(part) % 4 == 1)]
            yield base64.b64decode(part + b"=" * (-len(part) % 4))
    for run in re.findall(rb"[0-9a-fA-F]{22,}", content):
        for begin in range(2):  # a digit may stand before it by chance
            part = run[begin:]
            yield bytes.fromhex(part[: len(part) // 2 * 2].decode())
    if content.startswith(b"%PDF"):
        yield from _pages(content)


def _streams(content: bytes, begins: bytes, window: int) -> Iterator[bytes]:
    for match in re.finditer(begins, content):
        unpacking = zlib.decompressobj(window)
        with suppress(zlib.error):
            yield unpacking.decompress(content[match.start() :], _MOST)


def _members(content: bytes) -> Iterator[bytes]:
    if b"PK\x03\x04" in content:
        with suppress(zipfile.BadZipFile), zipfile.ZipFile(io.BytesIO(content)) as packed:
            for name in packed.namelist():
                yield name.encode()
                yield packed.read(name)


def _pages(content: bytes) -> Iterator[bytes]:
    """The words of a PDF as it is read: its letters are numbers of a font's own."""
    import pypdf

    with suppress(pypdf.errors.PyPdfError):
        read = pypdf.PdfReader(io.BytesIO(content))
        yield str(read.metadata).encode()
        for page in read.pages:
            yield re.sub(r"\s", "", page.extract_text()).encode()


def sweep(folders: list[Path], token: str) -> dict[Path, Counter[str]]:
    """Every file below some folders that holds a canary, or whose name does."""
    found: dict[Path, Counter[str]] = {}
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            words = words_in(path.name.encode("utf-8", "surrogateescape"), token)
            if path.is_symlink():
                words |= words_in(str(path.readlink()).encode(), token)
            elif path.is_file():
                words |= words_in(path.read_bytes(), token)
            if words:
                found[path] = words
    return found


# Leaks to be found first


def _as_pdf(word: str) -> bytes:
    """A page as our own documents are made: a font cut down, its letters renumbered, packed."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont
    from reportlab.pdfgen.canvas import Canvas

    pdfmetrics.registerFont(TTFont("canary", str(resources.font_path("sans"))))
    made = io.BytesIO()
    canvas = Canvas(made, pageCompression=1)
    canvas.setFont("canary", 12)
    canvas.drawString(72, 700, f"Dear {word}")
    canvas.save()
    return made.getvalue()


def _as_zip(word: str) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("notes.txt", f"Dear {word}" * 3)
    return made.getvalue()


PLANTS: Final[dict[str, Callable[[str], bytes]]] = {
    "plain": lambda word: f"Dear {word},".encode(),
    "upper case": lambda word: word.upper().encode(),
    "utf-16, little end first": lambda word: b"\x07" + f"Dear {word}".encode("utf-16-le"),
    "utf-16, big end first": lambda word: b"\x07" + f"Dear {word}".encode("utf-16-be"),
    "deflated, amid other bytes": lambda word: b"\xfe" * 99 + zlib.compress(word.encode() * 9),
    "gzip": lambda word: gzip.compress(f"Dear {word}".encode("utf-16-le")),
    "zip": _as_zip,
    "base 64": lambda word: b'{"geometry": "' + base64.b64encode(b"12" + word.encode()) + b'"}',
    "hexadecimal": lambda word: f"Dear {word}".encode().hex().encode(),
    "stream of a PDF": lambda word: (
        b"%PDF-1.4\n1 0 obj << /Filter /FlateDecode >> stream\n"
        + zlib.compress(f"({word}) Tj".encode()) + b"\nendstream endobj"
    ),
    "page of a PDF": _as_pdf,
}  # fmt: skip
