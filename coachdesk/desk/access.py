"""The access pack: everything kept about one client, to read and as data.

The pages hold no private note, because no gatherer of paper is handed one. The data holds them
only where the coach says so.
"""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from enum import Enum
from typing import Any, Final

from coachdesk.desk.clients import engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.portability import export_archive
from coachdesk.desk.practice import practice
from coachdesk.domain.accounts import number_text
from coachdesk.domain.answer import Answer, AskedPrompt
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange, Measurement
from coachdesk.domain.habit import DayMark, Habit
from coachdesk.domain.handout.access import AccessContent, AccessEntry, AccessFact, AccessPart
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.journey import Journey
from coachdesk.domain.plain import Plain, hints_of, split_hint
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.session import Session, held_at
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.thought import Reminder, Thought

FORMAT: Final = "coachdesk-access"

PARTS: Final[dict[str, tuple[type[Any], ...]]] = {
    "engagement": (SkippedStage,),
    "sessions": (Session,),
    "answers": (Answer,),
    "questions": (AskedPrompt,),
    "values": (PersonalValue,),
    "people": (Person,),
    "areas": (Area, Rating),
    "goals": (Goal, GoalChange, Measurement),
    "priorities": (Placement, PairChoice),
    "strategies": (
        Strategy, StrategyVersion, Milestone, Barrier, Resource, Supporter,
    ),
    "steps": (Step, StepReview),
    "thoughts": (Thought, Reminder),
    "habits": (Habit, DayMark),
    "skills": (Skill,),
    "documents": (Given,),
}  # fmt: skip
"""The parts of the pages, with the kinds of records in each; there is none for private notes."""

LINKS: Final[dict[str, tuple[type[Any], str]]] = {
    "area_id": (Area, "name"),
    "goal_id": (Goal, "statement"),
    "step_id": (Step, "what"),
    "thought_id": (Thought, "hindering"),
    "first_id": (Goal, "statement"),
    "second_id": (Goal, "statement"),
    "winner_id": (Goal, "statement"),
}
"""What an id in a record is told as."""

# How the program works inside, or written in full by the record the page is about.
LEFT_OUT: Final = frozenset(
    {
        "id", "engagement_id", "client_id", "session_id", "position", "seen_at", "clock", "layout",
        "stage", "key", "shareable", "progress_shareable", "content", "subject_id",
    }
)  # fmt: skip
TITLES: Final = ("name", "statement", "title", "what", "hindering", "who", "document_id")


def access_data(
    desk: Desk, client_id: str, app_version: str, *, private_notes: bool
) -> dict[str, Plain]:
    """Everything kept about a client as data; without ``private_notes`` none is in it.

    Raises:
        LookupError: there is no such client.
    """
    whole = export_archive(desk, app_version)
    everyone: Any = whole["clients"]
    own = next((each for each in everyone if each["id"] == client_id), None)
    if own is None:
        raise LookupError(client_id)
    if not private_notes:
        for engagement in own["engagements"]:
            for session in engagement["sessions"]:
                del session["private_note"]
    return {
        "format": FORMAT,
        "schema": whole["schema"],
        "exported_at": whole["exported_at"],
        "app_version": app_version,
        "private_notes": private_notes,
        "client": own,
        "invoices": [
            each for each in whole["practice"]["invoices"] if each["client_id"] == client_id
        ],
    }


def access_content(desk: Desk, client_id: str) -> AccessContent:
    """Everything kept about a client but the private notes, for the pages.

    Raises:
        LookupError: there is no such client.
    """
    client = desk.vault.get(Client, client_id)
    if client is None:
        raise LookupError(client_id)
    header = replace(
        letterhead(practice(desk)),
        client=client.name,
        code=client.code,
        document_id=client.code,
        on=day_text(desk.today()),
        language="",  # what was written is told in the words of the program
    )
    known = engagements(desk, client_id)
    parts = [AccessPart(key="person", entries=(AccessEntry(facts=_facts(desk, client, None)),))]
    for each in known:
        journey = desk.journey(each.id)
        if journey is not None:
            parts += _parts_of(desk, journey)
    invoices = tuple(map(_invoice, desk.vault.where(Invoice, client_id=client_id)))
    if invoices:
        parts.append(AccessPart(key="invoices", entries=invoices))
    return AccessContent(header=header, engagements=len(known), parts=tuple(parts))


def _parts_of(desk: Desk, journey: Journey) -> Iterator[AccessPart]:
    number = journey.engagement.number
    own = AccessEntry(facts=_facts(desk, journey.engagement, journey))
    for key, kinds in PARTS.items():
        entries = [own] if key == "engagement" else []
        for kind in kinds:
            entries += _entries(desk, journey, kind)
        if entries:
            yield AccessPart(key=key, engagement=number, entries=tuple(entries))


def _entries(desk: Desk, journey: Journey, kind: type[Any]) -> Iterator[AccessEntry]:
    if kind in (Answer, AskedPrompt):
        for session in journey.sessions:
            own = [each for each in journey.all(kind) if each.session_id == session.id]
            if own:
                facts = tuple(_answer(desk, journey, each) for each in own)
                yield replace(_of_session(desk, session), facts=facts)
        return
    if kind is DayMark:
        yield from _days(journey)
        return
    records = journey.sessions if kind is Session else journey.all(kind)
    for record in records:
        facts = _facts(desk, record, journey)
        if kind is Session:
            yield replace(_of_session(desk, record), facts=facts)
        else:
            begun = journey.find(Session, getattr(record, "session_id", ""))
            place = _of_session(desk, begun) if begun else AccessEntry()
            if kind is SkippedStage:
                place = AccessEntry(stage=record.stage)
            title = next((str(getattr(record, each)) for each in TITLES if _has(record, each)), "")
            if not title and facts and facts[0].key in ("area", "goal", "step"):
                title, facts = facts[0].text, facts[1:]
            yield replace(place, title=title, facts=facts)


def _invoice(invoice: Invoice) -> AccessEntry:
    """One numbered document: to whom, each line, and what the coach wrote beneath."""
    lines = (
        AccessFact(key="line", text=f"{each.quantity} × {each.price} {each.text}".strip())
        for each in invoice.lines
    )
    facts = (
        AccessFact(key="kind", text=invoice.kind.value),
        AccessFact(key="currency", text=invoice.currency),
        AccessFact(key="settled_on", text=invoice.settled_on),
        AccessFact(key="addressee", text=invoice.addressee, said=True),
        *lines,
        AccessFact(key="note", text=invoice.note, said=True),
    )
    return AccessEntry(
        title=number_text(invoice),
        on=invoice.issued_on,
        facts=tuple(each for each in facts if each.text),
    )


def _of_session(desk: Desk, session: Session) -> AccessEntry:
    return AccessEntry(stage=session.stage, on=day_text(desk.local(held_at(session)).date()))


def _answer(desk: Desk, journey: Journey, record: Answer | AskedPrompt) -> AccessFact:
    if isinstance(record, AskedPrompt):
        return AccessFact(key=day_text(desk.local(record.at).date()), text=record.wording)
    value = record.value
    if isinstance(value, tuple):  # areas and goals are answered by their ids
        value = tuple(_named(journey, each) for each in value)
    return AccessFact(key=record.key, text=_said(desk, value), said=isinstance(value, str))


def _named(journey: Journey, key: str) -> str:
    area, goal = journey.find(Area, key), journey.find(Goal, key)
    return area.name if area else goal.statement if goal else key


def _days(journey: Journey) -> Iterator[AccessEntry]:
    """The days marked for one habit or thought, in one entry."""
    marked: dict[str, dict[str, list[str]]] = {}
    for each in journey.all(DayMark):
        marked.setdefault(each.subject_id, {}).setdefault(each.state.value, []).append(each.on)
    for subject, states in marked.items():
        habit, thought = journey.find(Habit, subject), journey.find(Thought, subject)
        title = habit.name if habit else (thought.chosen or thought.hindering if thought else "")
        facts = tuple(
            AccessFact(key=state, text=", ".join(sorted(days))) for state, days in states.items()
        )
        yield AccessEntry(title=title, facts=facts)


def _facts(desk: Desk, record: Any, journey: Journey | None) -> tuple[AccessFact, ...]:
    titled = next((each for each in TITLES if _has(record, each)), "")
    found = []
    for name, hint in hints_of(type(record)).items():
        value = getattr(record, name)
        hidden = name in LEFT_OUT or (name == titled and not isinstance(record, Client))
        if hidden or value is None or value is False or value in ("", ()):
            continue
        if name in LINKS:
            kind, field = LINKS[name]
            linked = journey.find(kind, value) if journey else None
            if linked is not None:
                text = str(getattr(linked, field))
                found.append(AccessFact(key=name.removesuffix("_id"), text=text, said=True))
            continue
        said = split_hint(hint)[0] is str and hint is not DayText and not isinstance(value, Enum)
        found.append(AccessFact(key=name, text=_said(desk, value), said=said))
    return tuple(found)


def _has(record: Any, name: str) -> bool:
    return bool(getattr(record, name, ""))


def _said(desk: Desk, value: Any) -> str:
    if isinstance(value, datetime):
        return day_text(desk.local(value))
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes"
    if isinstance(value, float):
        return f"{value:g}"
    if isinstance(value, Iterable) and not isinstance(value, str):
        return ", ".join(_said(desk, each) for each in value)
    return str(value)
