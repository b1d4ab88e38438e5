"""The signs a print would show as numbers, found before anything is drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from typing import Any

from coachdesk.domain.handout import Sheets, Variant


def missing_signs(sheets: Sequence[Sheets]) -> tuple[str, ...]:
    """Signs of some documents that no font here can print, each once, in order."""
    from coachdesk.handouts import fonts

    found: dict[str, None] = {}
    for each in sheets:
        content = each.content.blanked() if each.variant is Variant.BLANK else each.content
        for text in texts_in(content):
            found.update(dict.fromkeys(fonts.missing(text)))
    return tuple(found)


def texts_in(value: Any) -> Iterator[str]:
    """Every text of a content, in the order of its fields."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, (tuple, list)):
        for each in value:
            yield from texts_in(each)
    elif isinstance(value, dict):
        yield from texts_in(tuple(value.values()))
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts_in(getattr(value, field.name))
