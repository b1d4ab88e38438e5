"""What the rows of the palette say: an icon, a text with its matches marked, a line under it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from coachdesk.domain.answer import Answer
from coachdesk.domain.client import Client
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.habit import HABIT_DAYS, Habit, day_number, is_ongoing
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.search import Group, Hit
from coachdesk.domain.search_words import Query, Span, excerpt, spans
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.thought import Reminder, Thought
from coachdesk.ui.day_words import show_day
from coachdesk.ui.handouts.choices import ICONS, kind_name, numbered_names
from coachdesk.ui.handouts.form_words import field_name
from coachdesk.ui.journey.goal_record.labels import status_options
from coachdesk.ui.journey.labels import session_label
from coachdesk.ui.room import Room
from coachdesk.words import Words

NAMES: Final = ("name", "preferred_name")


@dataclass(frozen=True, slots=True)
class Line:
    """A row. ``tone`` is the colour of its icon; ``opens`` does what Enter does.

    ``starts`` is the same with a session begun afterwards; ``None`` where there is none to begin.
    """

    icon: str
    text: str
    opens: Callable[[], object]
    marks: tuple[Span, ...] = ()
    under: str = ""
    under_marks: tuple[Span, ...] = ()
    aside: str = ""
    tone: str = "ink2"
    starts: Callable[[], object] | None = None

    @property
    def spoken(self) -> str:
        """The row as it is read out."""
        return ", ".join(filter(None, (self.text, self.under, self.aside)))


def group_name(words: Words, group: Group) -> str:
    """The heading of a group of results."""
    return {
        Group.CLIENTS: words("Clients"),
        Group.GOALS: words("Goals and habits"),
        Group.STEPS: words("Steps"),
        Group.NOTES: words("Session notes"),
        Group.HANDOUTS: words("Handouts"),
        Group.PRIVATE: words("Private notes"),
    }[group]


def line_of(room: Room, hit: Hit, query: Query, go: Callable[[bool], object]) -> Line:
    """The row of something found; ``go`` opens it, and begins a session when told so."""
    if isinstance(hit.record, Client):
        told = _of_client(room, hit, query)
    elif hit.group in (Group.GOALS, Group.STEPS):
        told = _of_plan(room, hit, query)
    else:
        told = _of_notes(room, hit, query)
    icon, text, marks, under, aside = told
    shown = " · ".join(filter(None, under))
    tone = "private" if hit.group is Group.PRIVATE else "ink2"
    # A client is named first; what was found of them may stand below.
    below = spans(shown, query) if isinstance(hit.record, Client) and not marks else ()
    return Line(icon, text, lambda: go(False), marks, shown, below, aside, tone, lambda: go(True))


def client_line(room: Room, client: Client, go: Callable[[bool], object]) -> Line:
    """The row of a client opened lately."""
    under = " · ".join(filter(None, (client.role, client.organisation)))
    aside = room.words("Client")
    name = room.name_of(client)
    opens, starts = lambda: go(False), lambda: go(True)
    return Line("user", name, opens, under=under, aside=aside, starts=starts)


_Told = tuple[str, str, tuple[Span, ...], tuple[str, ...], str]


def _of_client(room: Room, hit: Hit, query: Query) -> _Told:
    client, name = hit.client, room.name_of(hit.client)
    # Where names are hidden, neither they nor what may spell them out are shown.
    hidden = name != client.name
    said = () if hidden or hit.field in NAMES else (excerpt(hit.text, query)[0],)
    under = tuple(dict.fromkeys((*said, client.role, client.organisation)))
    return "user", name, spans(name, query), under, room.words("Client")


def _of_plan(room: Room, hit: Hit, query: Query) -> _Told:
    words, name, record = room.words, room.name_of(hit.client), hit.record
    text, marks = excerpt(hit.text, query)
    field = _field(words, hit)
    if isinstance(record, Goal):
        said = (field if hit.field != "statement" else "", _status(words, record))
        return "target", text, marks, (name, *said), words("Goal")
    if isinstance(record, Habit):
        said = (field if hit.field != "name" else "", _habit_day(room, record))
        return "sprout", text, marks, (name, *said), words("Habit")
    if isinstance(record, Step):
        by = show_day(record.by, room.desk.today(), words) if record.by else ""
        by = words("by {day}", day=by) if by else ""
        said = (field if hit.field != "what" else "", by)
        return "steps", text, marks, (name, *said), words("Step")
    if isinstance(record, StepReview):
        return "steps", text, marks, (name, field), words("Step")
    if isinstance(record, Thought | Reminder):
        return "sparkle", text, marks, (name, field), words("Thought")
    return "route", text, marks, (name, field), words("Strategy")


def _of_notes(room: Room, hit: Hit, query: Query) -> _Told:
    words, name = room.words, room.name_of(hit.client)
    text, marks = excerpt(hit.text, query)
    icon = "lock" if hit.group is Group.PRIVATE else "file-text"
    if isinstance(hit.record, Given):
        kind = HandoutKind(hit.record.kind) if hit.record.kind in set(HandoutKind) else None
        numbered = numbered_names(words).get(hit.record.kind, "")
        named = kind_name(words, kind) if kind is not None else numbered
        icon = "receipt" if numbered else "printer"
        icon = ICONS.get(kind, icon) if kind is not None else icon
        return icon, text, marks, (name, named, hit.record.document_id), _day(room, hit)
    quoted = tuple(Span(each.start + 1, each.end + 1) for each in marks)
    session = ""
    if hit.session is not None:
        session = session_label(words, hit.session.stage, 0, room.desk.method())
    return icon, f"“{text}”", quoted, (name, session, _field(words, hit)), _day(room, hit)


def _day(room: Room, hit: Hit) -> str:
    if hit.at is None:
        return ""
    day, words = room.desk.local(hit.at).date(), room.words
    this_year = day.year == room.desk.today().year
    return words.short_day(day) if this_year else words.short_day_with_year(day)


def _status(words: Words, goal: Goal) -> str:
    status: dict[str, str] = dict(status_options(words))
    return "" if goal.status is GoalStatus.LISTED else status[goal.status]


def _habit_day(room: Room, habit: Habit) -> str:
    number = day_number(habit.start_on, room.desk.today())
    if number is None or not 1 <= number <= HABIT_DAYS or not is_ongoing(habit):
        return ""
    return room.words("day {n} of {days}", n=number, days=HABIT_DAYS)


def _field(words: Words, hit: Hit) -> str:
    """What is asked where the text stands."""
    if isinstance(hit.record, Answer):
        return _own_answer(words, hit.record.key) or field_name(words, "answer", hit.record.key)
    own = _own_field(words, hit.kind.__name__, hit.field)
    return own or field_name(words, hit.kind.__name__.lower(), hit.field)


def _own_answer(words: Words, key: str) -> str:
    """Answers no form brings back."""
    return {
        "taste_topic": words("A taste of coaching"),
        "taste_clearer": words("A taste of coaching"),
        "taste_takes_away": words("A taste of coaching"),
        "order_reason": words("Why this order"),
        "letter": words("A letter to myself"),
        "objections": words("What speaks against it"),
    }.get(key, words("What influences this") if key.startswith("influence.") else "")


def _own_field(words: Words, kind: str, field: str) -> str:
    """Fields no form brings back."""
    named: dict[tuple[str, str], Any] = {
        ("Session", "wants_today"): words("What is wanted today"),
        ("Session", "shared_notes"): words("Shared notes"),
        ("Engagement", "story"): words("Their story"),
        ("Engagement", "fee"): words("Fee"),
        ("Person", "name"): words("People around"),
        ("Person", "relation"): words("People around"),
        ("PersonalValue", "name"): words("Value"),
        ("GoalChange", "reason"): words("Why the goal changed"),
        ("SkippedStage", "reason"): words("Why it was skipped"),
        ("Supporter", "who"): words("Supporter"),
        ("Supporter", "ask"): words("Supporter"),
        ("Reminder", "what"): words("Reminder"),
        ("Reminder", "where"): words("Reminder"),
        ("Reminder", "when"): words("Reminder"),
        ("Thought", "experiment"): words("An experiment"),
    }
    if kind == "Thought" and field.startswith(("hindering_", "chosen_")):
        return words("What follows from the thought")
    if kind == "Engagement" and field.startswith("sponsor"):
        return words("Sponsor")
    if kind == "PrivateNote":
        return words("Private notes")
    return str(named.get((kind, field), ""))
