"""A form: what its fields are called, and what came back in them.

A field's key is ``kind/id/field``: which kind of record, which record, which of its fields. It
says the same in every version of a layout, so a form that was handed out long ago still finds
its questions. Inside a PDF it stands behind the id of its document, because several documents
may share one file.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

DOCUMENT_CODE: Final = "[0-9A-Z]{4}"
"""The pattern of either half of a document's id, 7F3K-Q8TM; nothing else is read back."""

FORM_VERSION: Final = 1
"""Grows when a key changes its meaning; a form of a later version is refused kindly."""

MOST_TEXT: Final = 4000
"""How many characters a field for writing takes."""

VERSION_KEY: Final = "form"
"""The hidden field of a document that holds the version of its form."""

YES: Final = "yes"
"""What a tick says when it is set; an empty text when it is not."""

NEW: Final = "new."
"""How the id of something begins that is not there yet; what follows keeps new ones apart."""


_NO_STOP: Final = "~"  # in a PDF a full stop parts the name of a field in two


class FieldType(StrEnum):
    """How a field is filled in: a text, one to ten, a tick, or one of some words."""

    TEXT = "text"
    SCALE = "scale"
    TICK = "tick"
    CHOICE = "choice"


@dataclass(frozen=True, slots=True, order=True)
class FieldKey:
    """What a field is about. ``id`` may begin with ``new.``; ``field`` is a record's field."""

    kind: str
    id: str
    field: str

    def __str__(self) -> str:
        return f"{self.kind}/{_written(self.id)}/{_written(self.field)}"

    @property
    def is_new(self) -> bool:
        """Whether it is about something that is not there yet."""
        return self.id.startswith(NEW)


def key_of(text: str) -> FieldKey | None:
    """The key a text says; ``None`` if it is none."""
    parts = text.split("/", 2)
    return FieldKey(*map(_read, parts)) if len(parts) == 3 and all(parts) else None


def _written(part: str) -> str:
    """A part of a key without what parts keys; ids from elsewhere may hold anything."""
    return part.replace("%", "%25").replace("/", "%2F").replace(_NO_STOP, "%7E")


def _read(part: str) -> str:
    return part.replace("%7E", _NO_STOP).replace("%2F", "/").replace("%25", "%")


def field_name(document_id: str, key: FieldKey) -> str:
    """What the field of a key is called in a PDF."""
    return f"{document_id}/{key}".replace(".", _NO_STOP)


def key_named(name: str) -> FieldKey | None:
    """The key of what stands behind the document in a field's name; ``None`` if it is none."""
    return key_of(name.replace(_NO_STOP, "."))


@dataclass(frozen=True, slots=True, kw_only=True)
class FormField:
    """A field on a page. ``value`` is what it holds: a text, ``1`` to ``10``, ``yes``, or a key.

    ``options`` are the keys and words of a choice. ``label`` is what the field asks, as a screen
    reader says it.
    """

    key: FieldKey
    type: FieldType
    label: str = ""
    value: str = ""
    options: tuple[tuple[str, str], ...] = ()
    many_lines: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledForm:
    """What came back of one document: its id, its version, and the value of every field."""

    document_id: str
    version: int
    values: tuple[tuple[FieldKey, str], ...]


class FormProblem(StrEnum):
    """Why a file that came back cannot be read as a form."""

    NOT_A_PDF = "not_a_pdf"
    FOREIGN = "foreign"
    FLATTENED = "flattened"
    PRINTED = "printed"
    PICTURE = "picture"
    NEWER = "newer"
    DAMAGED = "damaged"
    ENCRYPTED = "encrypted"
    TOO_LARGE = "too_large"
    TOO_MUCH = "too_much"
    TOO_SLOW = "too_slow"


class FormRefused(Exception):
    """A file holds no form that can be read.

    ``document_ids`` are the ids of documents printed on its pages, where any were found: a page
    of ours whose fields are gone still says which one it is.
    """

    def __init__(self, problem: FormProblem, document_ids: tuple[str, ...] = ()) -> None:
        super().__init__(problem.value)
        self.problem = problem
        self.document_ids = document_ids
