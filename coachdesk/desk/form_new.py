"""What a client wrote into the empty lines of a form: something that is not there yet.

Its id follows from the document and the line, so that the same form returned twice finds what was
taken over the first time instead of making it anew.
"""

from collections.abc import Mapping
from hashlib import sha256

from coachdesk.domain.area import Area
from coachdesk.domain.form import NEW, FieldKey
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import ResourceKind

HAS = "has"
_OF_GOAL = ("step", "barrier", "resource", "milestone", "supporter")


def identity_of(document_id: str, key: FieldKey) -> str:
    """The id of what a line of a form becomes: sixteen hexadecimal digits like any other."""
    return sha256(f"{document_id}/{key.kind}/{key.id}".encode()).hexdigest()[:16]


def new_parts(key: FieldKey, values: Mapping[FieldKey, str]) -> tuple[tuple[str, str], ...]:
    """The fields of a new thing that say something; a new thought's reminders by channel.

    A tick left empty says something only beside words.
    """
    said = [(_name(key, each), text) for each, text in values.items()]
    if not any(text and not _is_tick(name) for name, text in said):
        return ()
    return tuple((name, text) for name, text in said if text or name == HAS)


def _is_tick(name: str) -> bool:
    return name == HAS or name.startswith("weekday.")


def _name(key: FieldKey, part: FieldKey) -> str:
    if part.kind == key.kind:
        return part.field
    return f"{part.kind}.{part.id.rpartition('.')[2]}"


def parent_id(key: FieldKey) -> str:
    """The id of what a new thing belongs to: a goal, an area; empty for none."""
    inner = key.id.removeprefix(NEW).split(".")
    return inner[0] if len(inner) > 1 else ""


def resource_kind(key: FieldKey) -> ResourceKind | None:
    """The sort of a new resource, which its id tells."""
    inner = key.id.removeprefix(NEW).split(".")
    return ResourceKind(inner[1]) if len(inner) > 2 and inner[1] in list(ResourceKind) else None


def parent_of(journey: Journey, key: FieldKey) -> tuple[str, bool]:
    """What a new thing belongs to, in words, and whether it can be made at all."""
    parent = parent_id(key)
    if key.kind == "goal":
        area = journey.find(Area, parent)
        return (area.name if area else "", True)
    if key.kind not in _OF_GOAL:
        return ("", True)
    goal = journey.find(Goal, parent)
    if goal is None:
        return ("", key.kind == "step" and not parent)
    there = key.kind != "resource" or resource_kind(key) is not None
    return (goal.statement, there)
