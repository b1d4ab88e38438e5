"""Objects of a PDF written out directly: a form has hundreds, and each is told to the file once.

ReportLab's own dictionaries are for a handful of objects; they take most of a form's time.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFObject, PDFObjectReference

Value = Any
"""Bytes already written, a number, a list, a reference, or another dictionary."""

Entries = dict[str, Value]

_PLAIN = re.compile(r"[A-Za-z0-9_-]+")


class Dictionary(PDFObject):  # type: ignore[misc]
    """A dictionary of a PDF, written when the numbers of all objects are known."""

    def __init__(self, entries: Entries) -> None:
        self.entries = entries

    def format(self, document: Any) -> bytes:
        """The dictionary as it stands in the file."""
        said = (name_of(name) + b" " + _written(value, document)
                for name, value in self.entries.items())  # fmt: skip
        return b"<<" + b"".join(said) + b">>"


def dictionary(entries: Mapping[str, Value] | None = None, /, **more: Value) -> Dictionary:
    """A dictionary with these entries."""
    return Dictionary({**(entries or {}), **more})


def _written(value: Value, document: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    if isinstance(value, PDFObjectReference):
        return b"%d %d R" % document.idToObjectNumberAndVersion[value.name]
    if isinstance(value, list):
        return b"[" + b" ".join(_written(each, document) for each in value) + b"]"
    if isinstance(value, Dictionary):
        return value.format(document)
    return b"%d" % value


@lru_cache(maxsize=512)
def name_of(text: str) -> bytes:
    """A name of a PDF: signs that mean something there are written as their numbers."""
    if _PLAIN.fullmatch(text):
        return b"/" + text.encode("ascii")
    signs = text.encode("utf-8")
    return b"/" + b"".join(
        bytes((each,)) if chr(each).isalnum() and each < 128 else b"#%02X" % each for each in signs
    )


def text_of(text: str) -> bytes:
    """A text of any script as a string of a PDF."""
    if text.isascii():
        said = text.encode("ascii").replace(b"\\", b"\\\\")
        return b"(" + said.replace(b"(", b"\\(").replace(b")", b"\\)") + b")"
    return b"<FEFF" + text.encode("utf-16-be", "replace").hex().encode("ascii") + b">"
