"""What a row of the client list says: what comes next, why it is worth a look, all of it aloud."""

from collections.abc import Callable
from datetime import date

from coachdesk.domain.client_line import ClientLine, ClientStatus, is_stalled
from coachdesk.domain.method import PLAIN, Method
from coachdesk.domain.moments import moment_of
from coachdesk.domain.progress import held_stages
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.journey.labels import short_stage_label
from coachdesk.words import Words


class RowWords:
    """The words of rows on one day, with the stages as the coach calls them."""

    def __init__(self, words: Words, name_of: Callable[[ClientLine], str]) -> None:
        self._words, self._name_of = words, name_of
        self._today, self._method = date.min, PLAIN

    def take(self, today: date, method: Method) -> None:
        """Speak of another day, or of stages by other names."""
        self._today, self._method = today, method

    def caption(self, line: ClientLine) -> str:
        """What is next for a client: stage and time today, stage and day later."""
        words = self._words
        if not line.next_at:
            if line.status == ClientStatus.ENQUIRY and not line.held_stages:
                return words("Enquiry")
            return words("No next session")
        moment = words.local(moment_of(line.next_at))
        stage = short_stage_label(words, line.next_stage, line.check_ins + 1, self._method)
        day = moment.date()
        if day == self._today:
            return f"{stage} · {words.time(moment)}"
        near = abs((day - self._today).days) < 7
        return f"{stage} · {words.day(day) if near else words.short_day(day)}"

    def short_captions(self, line: ClientLine) -> tuple[str, ...]:
        """The caption ever shorter, for a list too narrow for all of it."""
        if not line.next_at:
            return ()
        stage, _, day = self.caption(line).rpartition(" · ")
        moment = self._words.local(moment_of(line.next_at))
        if moment.date() == self._today:
            return (day,)
        return (f"{stage} · {self._words.short_day(moment.date())}", day)

    def worth_a_look(self, line: ClientLine) -> str:
        """Why a client is worth a look, empty if nothing is."""
        if line.status not in (ClientStatus.ACTIVE, ClientStatus.ENQUIRY):
            return ""
        if line.next_at and moment_of(line.next_at).date() < self._today:
            return self._words("The planned session was not written up")
        held = moment_of(line.last_held_at).date() if line.last_held_at else None
        if is_stalled(held, bool(line.next_at), self._today):
            return self._words("A month without a next session")
        return ""

    def spoken(self, line: ClientLine) -> str:
        """The whole row for a screen reader."""
        words = self._words
        caption = self.caption(line)
        stage, _, when = caption.rpartition(" · ") if line.next_at else (caption, "", "")
        if line.next_at and words.local(moment_of(line.next_at)).date() == self._today:
            when = words("today {time}", time=when)
        parts = [self._name_of(line), stage, *([when] if when else [])]
        parts.append(
            words("{n} of {m} stages", n=len(held_stages(line)), m=len(STAGE_KEYS))
            if line.held_stages
            else words("no session yet")
        )
        reason = self.worth_a_look(line)
        if reason:
            parts.append(words("worth a look: {why}", why=reason))
        return ", ".join(parts)
