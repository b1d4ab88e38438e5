"""What came back in a form, as rows a coach can decide on; nothing here writes."""

from dataclasses import dataclass
from enum import StrEnum

from coachdesk.domain.client import Client
from coachdesk.domain.form import FieldKey
from coachdesk.domain.given import Given


class Standing(StrEnum):
    """How an answer in a form stands to what is kept.

    Same: it says what is kept. Left: the client left it as it was handed out, whatever became of
    it since. Changed: it says something else. Emptied: what stood there was taken out. Conflict:
    both the client and the coach changed it since it was handed out. New: it is about something
    that is not there yet. Gone: what it is about was removed. Wrong: the field cannot hold it.
    Nowhere: there is no place for it here.
    """

    SAME = "same"
    LEFT = "left"
    CHANGED = "changed"
    EMPTIED = "emptied"
    CONFLICT = "conflict"
    NEW = "new"
    GONE = "gone"
    WRONG = "wrong"
    NOWHERE = "nowhere"


OFFERED = (Standing.CHANGED, Standing.EMPTIED, Standing.CONFLICT, Standing.NEW)
SETTLED = (Standing.SAME, Standing.LEFT)
TAKEN_AT_FIRST = (Standing.CHANGED, Standing.NEW)


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow:
    """One thing to decide.

    ``parts`` are the fields it sets with their new values: one, or all those of something new, of
    the days of a habit, of the days of its week. ``about`` are the words that name the record: an
    area's name, a goal, a step. ``present`` is what is kept now, ``was`` what the form held when
    it was handed out (``None`` where that is not known).
    """

    key: FieldKey
    parts: tuple[tuple[str, str], ...]
    about: str = ""
    present: str = ""
    was: str | None = None
    standing: Standing

    @property
    def new(self) -> str:
        """What the form says, where the row is about one field."""
        return self.parts[0][1] if self.parts else ""

    @property
    def can_be_taken(self) -> bool:
        """Whether there is something to take over."""
        return self.standing in OFFERED


@dataclass(frozen=True, slots=True, kw_only=True)
class FormReading:
    """A form found again: whose it is, when it was given, and what it says.

    ``stage`` is the stage the page is from. ``locked`` means it can be looked at and not taken
    over: the client is archived, or the practice cannot be written.
    """

    given: Given
    client: Client
    stage: str
    rows: tuple[FormRow, ...]
    locked: bool

    def differing(self) -> tuple[FormRow, ...]:
        """The rows that are not settled by themselves, in the form's own order."""
        return tuple(row for row in self.rows if row.standing not in SETTLED)
