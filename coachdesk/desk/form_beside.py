"""A form and what is kept, side by side: what every row of a reading is made from."""

from dataclasses import dataclass
from typing import Any

from coachdesk.desk.desk import Desk
from coachdesk.desk.form_fields import MAIN, ReadDay
from coachdesk.desk.form_handed_out import HandedOut
from coachdesk.desk.form_rows import FormRow, Standing
from coachdesk.desk.form_standing import same, standing
from coachdesk.domain.form import FieldKey, FilledForm
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import Strategy


@dataclass(frozen=True, slots=True)
class Beside:
    """One form beside the journey it is about, and beside itself as it was handed out.

    ``read_day`` turns what a client wrote as a day into the text a date field keeps.
    """

    desk: Desk
    journey: Journey
    given: Given
    form: FilledForm
    read_day: ReadDay
    handed_out: HandedOut

    def made(
        self,
        key: FieldKey,
        new: str,
        present: str,
        was: str | None,
        *,
        about: str = "",
        fit: bool = True,
    ) -> FormRow:
        """A row on one field; ``was`` is what stood there when the form was handed out."""
        return FormRow(
            key=key,
            parts=((key.field, new),),
            about=about,
            present=present,
            was=was,
            standing=standing(key, new, present, was, self.read_day, fit=fit),
        )

    def gone(self, key: FieldKey, new: str) -> FormRow | None:
        """A row about something removed, where the client wrote something there."""
        was = self.handed_out.said(key)
        if not new or (was is not None and same(key, new, was, self.read_day)):
            return None
        return FormRow(
            key=key,
            parts=((key.field, new),),
            about=self.handed_out.about(key),
            was=was,
            standing=Standing.GONE,
        )

    def about(self, record: Any) -> str:
        """The words a record is known by; a strategy by those of its goal."""
        if isinstance(record, Strategy):
            goal = self.journey.find(Goal, record.goal_id)
            return goal.statement if goal else ""
        main = MAIN.get(type(record).__name__.lower(), ())
        return next((text for name in main if (text := getattr(record, name).strip())), "")
