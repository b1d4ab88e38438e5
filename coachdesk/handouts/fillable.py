"""Reads what a client typed into a form of ours, out of a PDF that anyone may have sent.

The file is hostile until shown otherwise: this runs in a child process under limits
(``coachdesk.form_child``), never in the window's own. A form is known by the id its fields bear,
never by the name of its file. Scripts, rich text and XFA are not looked at.
"""

import json
import re
from collections.abc import Iterator
from io import BytesIO
from typing import Any, Final

from coachdesk.domain.form import (
    DOCUMENT_CODE,
    FORM_VERSION,
    VERSION_KEY,
    FieldKey,
    FilledForm,
    FormProblem,
    FormRefused,
    key_named,
    key_of,
)
from coachdesk.domain.text import clean
from coachdesk.handouts.form_values import (
    MOST_FIELDS,
    MOST_NAME,
    field_values,
    is_field,
    listed,
    plain,
)

MOST_BYTES: Final = 20 * 1024 * 1024
MOST_PAGES: Final = 300
LOOKED_AT: Final = 5  # pages whose text is searched for the id of a document
MOST_DRAWN: Final = 1024 * 1024  # bytes a page may be drawn with for that

_DOCUMENT: Final = re.compile(f"{DOCUMENT_CODE}-{DOCUMENT_CODE}")
_PRINTED: Final = re.compile(f"(?<![0-9A-Za-z-]){_DOCUMENT.pattern}(?![0-9A-Za-z-])")
_SIGNATURE: Final = b"%PDF-"


def read_forms(pdf: bytes) -> tuple[FilledForm, ...]:
    """The forms of ours in a file, in its order, each with the values of its fields.

    Fields whose names are no keys are left out. Memory and time are for the caller to limit.

    Raises:
        FormRefused: the file holds no form that can be read.
    """
    if len(pdf) > MOST_BYTES:
        raise FormRefused(FormProblem.TOO_LARGE)
    if _SIGNATURE not in pdf[:1024]:
        raise FormRefused(FormProblem.NOT_A_PDF)
    try:
        return _read(pdf)
    except FormRefused:
        raise
    except (MemoryError, RecursionError):
        raise FormRefused(FormProblem.TOO_MUCH) from None
    except Exception as error:  # noqa: BLE001 - whatever a parser says of a file that is broken
        raise FormRefused(_problem_of(error)) from None


def _read(pdf: bytes) -> tuple[FilledForm, ...]:
    from pypdf import PdfReader

    reader = PdfReader(BytesIO(pdf), strict=False)
    if reader.is_encrypted and not _opens(reader):
        raise FormRefused(FormProblem.ENCRYPTED)
    root = plain(reader.trailer["/Root"])
    pages = plain(plain(root.get("/Pages", {})).get("/Count", 0))
    if isinstance(pages, int) and pages > MOST_PAGES:
        raise FormRefused(FormProblem.TOO_MUCH)
    form = plain(root.get("/AcroForm"))
    fields = plain(form.get("/Fields")) if isinstance(form, dict) else None
    found = _documents(field_values(fields))
    if not found:
        # Some programs keep the fields on the pages and lose the list of them.
        found = _documents(field_values(_on_pages(reader)))
    if not found:
        raise _without_fields(reader)
    forms = tuple(_form(document, values) for document, values in found.items())
    if any(each.version > FORM_VERSION for each in forms):
        raise FormRefused(FormProblem.NEWER, tuple(found))
    return forms


def _opens(reader: Any) -> bool:
    """Whether a protected file opens without a password, as one that only forbids changes does."""
    try:
        return bool(reader.decrypt(""))
    except Exception:  # noqa: BLE001 - a protection that pypdf does not know
        return False


def _problem_of(error: Exception) -> FormProblem:
    from pypdf.errors import DependencyError, LimitReachedError, WrongPasswordError

    if isinstance(error, LimitReachedError):
        return FormProblem.TOO_MUCH
    # The newer kinds of protection want a library that is not brought along.
    if isinstance(error, WrongPasswordError | DependencyError):
        return FormProblem.ENCRYPTED
    return FormProblem.DAMAGED


# Between the child and whoever asked it


def answer_of(forms: tuple[FilledForm, ...]) -> dict[str, Any]:
    """Forms as they travel as JSON, and as the command line prints them."""
    return {
        "documents": [
            {
                "id": each.document_id,
                "version": each.version,
                "values": {str(key): value for key, value in each.values},
            }
            for each in forms
        ]
    }


def refusal_of(refused: FormRefused) -> dict[str, Any]:
    """A refusal as it travels as JSON."""
    return {"refused": refused.problem.value, "printed": list(refused.document_ids)}


def forms_of(line: bytes) -> tuple[FilledForm, ...]:
    """The forms in an answer of the child, which is believed no more than the file it read.

    Raises:
        FormRefused: the child refused the file, or says what no reader of ours would.
    """
    try:
        said = json.loads(line)
        if "refused" in said:
            printed = tuple(each for each in said.get("printed", ()) if _DOCUMENT.fullmatch(each))
            raise FormRefused(FormProblem(said["refused"]), printed)
        return tuple(
            FilledForm(
                document_id=_DOCUMENT.fullmatch(each["id"]).group(),  # type: ignore[union-attr]
                version=int(each["version"]),
                values=tuple(map(_keyed, each["values"].items())),
            )
            for each in said["documents"]
        )
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        raise FormRefused(FormProblem.DAMAGED) from None


def _keyed(pair: tuple[str, str]) -> tuple[FieldKey, str]:
    key = key_of(pair[0])
    if key is None or len(pair[0]) > MOST_NAME:
        raise ValueError(pair[0])
    return key, clean(pair[1])


# Documents


def _documents(values: Iterator[tuple[str, str]]) -> dict[str, dict[str, str]]:
    """Values by document and key. Where a name stands twice, the later one counts."""
    found: dict[str, dict[str, str]] = {}
    for name, value in values:
        document, _, key = name.partition("/")
        if _DOCUMENT.fullmatch(document) and key:
            found.setdefault(document, {})[key] = value
    return found


def _form(document: str, values: dict[str, str]) -> FilledForm:
    said = values.get(VERSION_KEY, "").strip()
    version = int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 1
    keyed: list[tuple[FieldKey, str]] = []
    for name, value in values.items():
        key = key_named(name)
        if key is not None:
            keyed.append((key, value))
    return FilledForm(document_id=document, version=version, values=tuple(keyed))


# Files without fields of ours


def _on_pages(reader: Any) -> list[Any]:
    """The fields that lie on pages."""
    found: list[Any] = []
    for page in reader.pages:
        found += [each for each in listed(page.get("/Annots")) if is_field(each)]
        if len(found) > MOST_FIELDS:
            raise FormRefused(FormProblem.TOO_MUCH)
    return found


def _without_fields(reader: Any) -> FormRefused:
    """What a file is that has no field of ours: a page of ours all the same, a scan, or foreign."""
    pages = [reader.pages[n] for n in range(min(LOOKED_AT, len(reader.pages)))]
    texts = [_said_on(each) for each in pages]
    printed = tuple(dict.fromkeys(each for text in texts for each in _PRINTED.findall(text)))
    creator = str((reader.metadata or {}).get("/Creator", ""))
    if printed:
        ours = creator.startswith("CoachDesk")
        return FormRefused(FormProblem.FLATTENED if ours else FormProblem.PRINTED, printed)
    if pages and not any(text.strip() for text in texts) and any(map(_has_picture, pages)):
        return FormRefused(FormProblem.PICTURE)
    return FormRefused(FormProblem.FOREIGN)


def _said_on(page: Any) -> str:
    try:
        contents = page.get_contents()
        if contents is None or len(contents.get_data()) > MOST_DRAWN:
            return ""
        return str(page.extract_text())
    except Exception:  # noqa: BLE001 - a page that cannot be read says nothing
        return ""


def _has_picture(page: Any) -> bool:
    resources = plain(page.get("/Resources", {}))
    drawn = plain(resources.get("/XObject", {})) if isinstance(resources, dict) else {}
    return any(plain(each).get("/Subtype") == "/Image" for each in plain(drawn).values())
