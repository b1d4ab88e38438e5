"""Writes resources/schema/archive.schema.json from the records and the archive's tree.

Run it after a record gained a field: python packaging/archive_schema.py
"""

import json
from dataclasses import MISSING, fields
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin

from coachdesk.desk import portability
from coachdesk.desk.archive_tree import CLIENTS, OF_A_STAGE, PRACTICE, STAGE_KEYS, Branch
from coachdesk.domain.plain import hints_of, split_hint
from coachdesk.domain.practice import Practice

TARGET = Path(__file__).parent.parent / "resources/schema/archive.schema.json"

TEXT = {
    "type": "string",
    "pattern": "^[^\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ud800-\\udfff]*$",
    "description": "Any text without control characters other than tab and newline.",
}
MOMENT = {
    "type": "string",
    "format": "date-time",
    "pattern": (
        "^(?!0000)[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])"
        "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$"
        "|^(?!0000)[0-9]{4}-((0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)"
        "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$"
        "|^([0-9]{2}(0[48]|[2468][048]|[13579][26])|(0[48]|[2468][048]|[13579][26])00)-02-29"
        "T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{6}Z$"
    ),
    "description": "An instant in UTC with six digits of a second, ending in Z.",
}
BASE64 = {
    "type": "string",
    "contentEncoding": "base64",
    "pattern": "^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$",
}
ID = {
    "type": "string",
    "minLength": 1,
    "maxLength": portability.MOST_CHARACTERS_OF_ID,
    "pattern": TEXT["pattern"],
    "description": "Names one record; no two records of a kind have the same.",
}


def schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of an archive."""
    defs = {"text": TEXT, "moment": MOMENT, "base64": BASE64, "id": ID}
    _define(CLIENTS, defs)
    for branch in PRACTICE:
        _define(branch, defs)
    practice = _object(Practice, [name for name in hints_of(Practice) if name != "id"], required=())
    for branch in PRACTICE:
        practice["properties"][branch.name] = _list(branch)
        if branch.since == 1:
            practice["required"].append(branch.name)
    defs["practice"] = practice
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:coachdesk:archive:{portability.SCHEMA}",
        "title": "CoachDesk archive",
        "description": (
            "A whole practice. Ids are unique within a kind; links (area_id, goal_id, step_id, "
            "session_id, subject_id and the like) name an id of that kind in the same engagement, "
            "and an empty or unknown one links to nothing. Fields that may be left out take the "
            "value an untouched field has."
        ),
        "type": "object",
        "additionalProperties": False,
        "required": ["format", "schema", "exported_at", "app_version", "practice", "clients"],
        "properties": {
            "format": {"const": portability.FORMAT},
            "schema": {"enum": list(range(1, portability.SCHEMA + 1))},
            "exported_at": {"$ref": "#/$defs/moment"},
            "app_version": {"$ref": "#/$defs/text"},
            "practice": {"$ref": "#/$defs/practice"},
            "clients": _list(CLIENTS),
        },
        "$defs": defs,
    }


def _define(branch: Branch, defs: dict[str, Any]) -> None:
    wanted = _without_default(branch.kind)
    required = [name for name in branch.written if name in wanted]
    made = _object(branch.kind, list(branch.written), required)
    if branch.kind.__name__ == "Client":
        made["properties"]["name"] = {
            "$ref": "#/$defs/text",
            "minLength": 1,
            "allOf": [{"pattern": "[!-~]|[^\\s]"}],
        }
    if branch.kind in OF_A_STAGE:
        made["properties"]["stage"] = {"enum": list(STAGE_KEYS)}
    for child in branch.children:
        _define(child, defs)
        ref = {"$ref": f"#/$defs/{_name(child)}"}
        made["properties"][child.name] = (
            {"anyOf": [ref, {"type": "null"}]} if child.single else _list(child)
        )
    defs[_name(branch)] = made


def _object(kind: type[Any], names: list[str], required: Any) -> dict[str, Any]:
    hints = hints_of(kind)
    return {
        "type": "object",
        "description": (kind.__doc__ or "").strip().splitlines()[0],
        "additionalProperties": False,
        "required": list(required),
        "properties": {
            name: {"$ref": "#/$defs/id"} if name == "id" else _value(hints[name]) for name in names
        },
    }


def _value(hint: Any) -> dict[str, Any]:
    kind, optional, bounds = split_hint(hint)
    made = _kind(kind)
    if bounds is not None:
        made = {**made, "minimum": bounds.low, "maximum": bounds.high}
    return {"anyOf": [made, {"type": "null"}]} if optional else made


def _kind(kind: Any) -> dict[str, Any]:
    if get_origin(kind) is Union:
        return {"anyOf": [_kind(each) for each in get_args(kind)]}
    if get_origin(kind) is tuple:
        return {"type": "array", "items": _value(get_args(kind)[0])}
    if isinstance(kind, type) and issubclass(kind, Enum):
        return {"enum": [member.value for member in kind]}
    simple: dict[Any, dict[str, Any]] = {
        str: {"$ref": "#/$defs/text"},
        bool: {"type": "boolean"},
        int: {"type": "integer", "minimum": -(2**53), "maximum": 2**53},
        float: {"type": "number", "minimum": -1e15, "maximum": 1e15},
        datetime: {"$ref": "#/$defs/moment"},
        date: {"type": "string", "format": "date"},
        bytes: {"$ref": "#/$defs/base64"},
    }
    return simple.get(kind) or _object(kind, list(hints_of(kind)), _without_default(kind))


def _without_default(kind: type[Any]) -> list[str]:
    """The fields of a record that have to be there."""
    return [
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    ]


def _list(branch: Branch) -> dict[str, Any]:
    return {"type": "array", "items": {"$ref": f"#/$defs/{_name(branch)}"}}


def _name(branch: Branch) -> str:
    kind = branch.kind.__name__
    return kind[0].lower() + kind[1:]


def text() -> str:
    """The schema file's text."""
    return json.dumps(schema(), indent=1, ensure_ascii=True) + "\n"


if __name__ == "__main__":
    TARGET.write_text(text(), encoding="utf-8")
