"""Forms for the tests: made bare, filled by pypdf and by qpdf, flattened, printed, and broken."""

import json
from collections.abc import Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from pikepdf import Job
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    BooleanObject,
    DictionaryObject,
    NameObject,
    NumberObject,
    TextStringObject,
)
from reportlab.pdfgen.canvas import Canvas

from coachdesk.domain.form import FORM_VERSION, FieldKey, FieldType, FormField, field_name

DOCUMENT = "7F3K-Q8TM"


def text_field(name: str, value: str = "") -> DictionaryObject:
    return DictionaryObject(
        {
            NameObject("/FT"): NameObject("/Tx"),
            NameObject("/T"): TextStringObject(name),
            NameObject("/V"): TextStringObject(value),
            NameObject("/Ff"): NumberObject(1 << 12),
            NameObject("/MaxLen"): NumberObject(4000),
        }
    )


def button(name: str, states: Sequence[str], value: str, *, radio: bool) -> DictionaryObject:
    on = f"/{value}" if value else "/Off"
    field = DictionaryObject(
        {
            NameObject("/FT"): NameObject("/Btn"),
            NameObject("/T"): TextStringObject(name),
            NameObject("/V"): NameObject(on),
        }
    )
    if radio:
        field[NameObject("/Ff")] = NumberObject(1 << 15 | 1 << 14)
    kids = ArrayObject()
    for state in states:
        shown = DictionaryObject(
            {
                NameObject(f"/{state}"): DictionaryObject(),
                NameObject("/Off"): DictionaryObject(),
            }
        )
        kids.append(
            DictionaryObject(
                {
                    NameObject("/AS"): NameObject(on if on == f"/{state}" else "/Off"),
                    NameObject("/AP"): DictionaryObject({NameObject("/N"): shown}),
                }
            )
        )
    field[NameObject("/Kids")] = kids
    return field


def form_pdf(
    fields: Sequence[FormField], document: str = DOCUMENT, version: object = FORM_VERSION
) -> bytes:
    """A page with its id printed and fields named as ours are."""
    return several([(document, fields)], version)


def several(
    documents: Sequence[tuple[str, Sequence[FormField]]], version: object = FORM_VERSION
) -> bytes:
    """The same with several documents in one file."""
    writer = PdfWriter(BytesIO(page_pdf(*(document for document, _ in documents))))
    listed = ArrayObject()
    for document, fields in documents:
        listed.append(writer._add_object(text_field(f"{document}/form", str(version))))
        for each in fields:
            listed.append(writer._add_object(_made(field_name(document, each.key), each)))
    form = DictionaryObject({NameObject("/Fields"): listed})
    form[NameObject("/NeedAppearances")] = BooleanObject(True)
    writer._root_object[NameObject("/AcroForm")] = writer._add_object(form)
    return written(writer)


def page_pdf(*documents: str, creator: str = "CoachDesk") -> bytes:
    """Pages that bear ids and hold no field."""
    made = BytesIO()
    canvas = Canvas(made, invariant=1)
    canvas.setCreator(creator)
    for document in documents:
        canvas.drawString(72, 400, "Goals for Mara")
        canvas.drawString(72, 40, document)
        canvas.showPage()
    canvas.save()
    return made.getvalue()


def _made(name: str, field: FormField) -> DictionaryObject:
    if field.type is FieldType.TEXT:
        return text_field(name, field.value)
    if field.type is FieldType.TICK:
        return button(name, ["yes"], field.value, radio=False)
    numbers = [str(n) for n in range(1, 11)]
    states = numbers if field.type is FieldType.SCALE else [key for key, _ in field.options]
    return button(name, states, field.value, radio=True)


def written(writer: PdfWriter) -> bytes:
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def text(kind: str, record: str, name: str, value: str = "") -> FormField:
    return FormField(key=FieldKey(kind, record, name), type=FieldType.TEXT, value=value)


def scale(kind: str, record: str, name: str, value: str = "") -> FormField:
    return FormField(key=FieldKey(kind, record, name), type=FieldType.SCALE, value=value)


def tick(kind: str, record: str, name: str, value: str = "") -> FormField:
    return FormField(key=FieldKey(kind, record, name), type=FieldType.TICK, value=value)


# Filling


def filled_by_pypdf(
    pdf: bytes,
    values: Mapping[FieldKey, str],
    document: str = DOCUMENT,
    *,
    incremental: bool = False,
) -> bytes:
    """A form filled as a program does that stands on pypdf."""
    writer = PdfWriter(BytesIO(pdf), incremental=incremental)
    named = {field_name(document, key): value for key, value in values.items()}
    for field in _all_fields(writer._root_object["/AcroForm"]["/Fields"]):
        name = str(field.get("/T", ""))
        if name not in named:
            continue
        value = named[name]
        if field["/FT"] == "/Tx":
            field[NameObject("/V")] = TextStringObject(value)
            continue
        state = NameObject(f"/{value}" if value else "/Off")
        field[NameObject("/V")] = state
        for kid in field.get("/Kids", [field]):
            widget = kid.get_object()
            shown = widget.get("/AP", {}).get("/N", {})
            widget[NameObject("/AS")] = state if state in shown else NameObject("/Off")
    return written(writer)


def _all_fields(fields: ArrayObject) -> list[DictionaryObject]:
    return [each.get_object() for each in fields]


def qpdf(*arguments: object) -> None:
    """Run qpdf, which pikepdf brings along."""
    Job(["qpdf", *map(str, arguments)]).run()


def filled_by_qpdf(
    pdf: bytes, values: Mapping[FieldKey, str], folder: Path, document: str = DOCUMENT
) -> bytes:
    """A form filled through qpdf's JSON: a second program, which shares no code with the reader."""
    source, told, result = folder / "form.pdf", folder / "form.json", folder / "filled.pdf"
    source.write_bytes(pdf)
    qpdf("--json-output", source, told)
    header, objects = json.loads(told.read_text("utf-8"))["qpdf"]
    named = {field_name(document, key): value for key, value in values.items()}
    changed: dict[str, Any] = {}
    for number, each in objects.items():
        field = each.get("value")
        name = _text_of(field.get("/T", "")) if isinstance(field, dict) else ""
        if name not in named:
            continue
        value = named[name]
        state = f"/{value or 'Off'}"
        said = f"u:{value}" if field["/FT"] == "/Tx" else state
        changed[number] = {"value": {**field, "/V": said}}
        if field["/FT"] == "/Btn":
            buttons = field.get("/Kids", [])
            if not buttons:
                changed[number]["value"]["/AS"] = state
            for kid in buttons if all(isinstance(kid, str) for kid in buttons) else ():
                widget = objects[f"obj:{kid}"]["value"]
                shown = widget["/AP"]["/N"]
                changed[f"obj:{kid}"] = {
                    "value": {**widget, "/AS": state if state in shown else "/Off"}
                }
    told.write_text(json.dumps({"version": 2, "qpdf": [header, changed]}), "utf-8")
    qpdf(source, f"--update-from-json={told}", result)
    return result.read_bytes()


def _text_of(said: str) -> str:
    """A text in qpdf's JSON: ``u:`` before its letters, or ``b:`` before its bytes."""
    if said.startswith("b:"):
        raw = bytes.fromhex(said[2:])
        return raw.decode("utf-16" if raw[:2] in (b"\xfe\xff", b"\xff\xfe") else "latin-1")
    return said.removeprefix("u:")
