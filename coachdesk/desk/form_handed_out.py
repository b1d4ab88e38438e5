"""What a form held when it was handed out.

Best is to have the same page made again and read by the same reader: what its fields hold is what
they held. Where that cannot be had, the kept document says most of it: it is a record of records,
a line in it that bears an id is about the record of that id, and its fields are called alike.
"""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import Any, Final

from coachdesk.desk.form_fields import MAIN, as_text
from coachdesk.desk.giving import content_of
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.form import FieldKey, FilledForm
from coachdesk.domain.given import Given

# Where a handout calls an answer by another name than the question does.
_ON_PAGE: Final = {
    "focus_today": "focus",
    "support_wanted": "support",
    "what_works": "works",
    "what_does_not": "adjust",
    "choice.log": "may_log",
    "choice.email": "may_send",
    "choice.sponsor": "tell_sponsor",
}


class HandedOut:
    """A document as it was given. One that cannot be read any more says nothing of itself.

    ``again`` is what the fields of the same page hold when it is made again, ``None`` where it was
    not. ``stage`` is the stage the page is from, empty where that is not known.
    """

    def __init__(self, given: Given, again: FilledForm | None) -> None:
        self._again = dict(again.values) if again is not None else {}
        try:
            self._lines = list(_lines(content_of(given)))
        except ArchiveRefused:
            self._lines = []

    @property
    def stage(self) -> str:
        """The stage the page is from."""
        return (
            str(getattr(getattr(self._lines[0], "header", None), "stage", ""))
            if self._lines
            else ""
        )

    def in_field(self, key: FieldKey) -> str | None:
        """What the field itself held; ``None`` where the page was not made again, or has none."""
        return self._again.get(key)

    def said(self, key: FieldKey) -> str | None:
        """What stood there of a record's field; ``None`` where the page has no such line."""
        if key in self._again:
            return self._again[key]
        for line in self._of(key.id):
            if hasattr(line, key.field):
                value = getattr(line, key.field)
                return ", ".join(value) if isinstance(value, tuple) else as_text(value)
        return None

    def about(self, key: FieldKey) -> str:
        """The words that named a record on the page, which may be gone since."""
        if key.kind == "rating":
            return self.said(FieldKey(key.kind, key.id, "name")) or ""
        said = (self.said(FieldKey(key.kind, key.id, each)) for each in MAIN.get(key.kind, ()))
        return next(filter(None, said), "")

    def said_of_page(self, key: FieldKey, name: str = "") -> str | None:
        """What stood in a field of the page; ``None`` if nowhere.

        ``name`` is what the page calls it, empty where that follows from the question.
        """
        name = name or _ON_PAGE.get(key.field, key.field.rpartition(".")[2])
        if key in self._again:
            return self._again[key]
        page = self._lines[0] if self._lines else None
        return as_text(getattr(page, name)) if hasattr(page, name) else None

    def number(self, record_id: str, name: str) -> int | None:
        """A number in a line about a record."""
        found = (getattr(line, name, None) for line in self._of(record_id))
        return next((value for value in found if isinstance(value, int)), None)

    def _of(self, record_id: str) -> Iterator[Any]:
        for line in self._lines:
            if record_id in (getattr(line, "id", ""), getattr(line, "goal_id", "")):
                yield line


def _lines(thing: Any) -> Iterator[Any]:
    """A content and every record in it."""
    if is_dataclass(thing) and not isinstance(thing, type):
        yield thing
        for field in fields(thing):
            yield from _lines(getattr(thing, field.name))
    elif isinstance(thing, tuple):
        for each in thing:
            yield from _lines(each)
