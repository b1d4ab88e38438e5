"""Erasing a client: everything that belongs to them goes, and nothing of anybody else.

It cannot be taken back, so what could be undone is forgotten with it, and whoever asks says so
before. How it is carried out is ``erasing``'s. Hours may stay as day, minutes and code; copies of
the practice are a second step, because a stick may be slow and a copy may have another passphrase.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.practice import practice
from coachdesk.domain.answer import Answer, AskedPrompt
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange, Measurement
from coachdesk.domain.habit import DayMark, Habit
from coachdesk.domain.handout.erasure import ErasureContent, GoneGroup
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.kept_hours import KeptHours, hours_of
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import PrivateNote, Session
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.text import clean_line
from coachdesk.domain.thought import Reminder, Thought

if TYPE_CHECKING:
    from coachdesk.storage.key import Key

GROUPS: Final[dict[str, tuple[type[Any], ...]]] = {
    "engagements": (Engagement, SkippedStage),
    "sessions": (Session,),
    "answers": (Answer, AskedPrompt, Rating, Area, PairChoice, Placement),
    "notes": (PrivateNote,),
    "goals": (Goal, GoalChange, Measurement),
    "strategies": (Strategy, StrategyVersion, Milestone, Barrier, Resource, Supporter),
    "steps": (Step, StepReview),
    "thoughts": (Thought, Reminder),
    "habits": (Habit, DayMark),
    "about": (PersonalValue, Person, Skill),
    "documents": (Given,),
}
"""What goes, as it is told: every kind that belongs to a client is in one group."""

ONE_EACH: Final = ("engagements", "sessions", "notes", "goals", "steps", "thoughts", "habits")
"""Groups counted by their first kind: a habit is one habit, however many days were marked."""


@dataclass(frozen=True, slots=True)
class Going:
    """What goes of one group of records."""

    group: str
    count: int


@dataclass(frozen=True, slots=True)
class Preview:
    """What would go with a client.

    ``hours`` is how many held sessions could stay as hours, ``numbered`` how many invoices and
    receipts stay without their words, so that no number is missing.
    """

    client: Client
    going: tuple[Going, ...]
    hours: int
    numbered: int = 0


@dataclass(frozen=True, slots=True)
class Erased:
    """What went, when, how many hours stayed, and how many numbered documents.

    ``rewritten`` is false where the file could not be written anew afterwards, for want of room:
    what went is overwritten in it all the same.
    """

    client_id: str
    name: str
    code: str
    language: str
    at: datetime
    going: tuple[Going, ...]
    hours: int
    numbered: int = 0
    rewritten: bool = True


@dataclass(frozen=True, slots=True)
class Left:
    """A copy the client could not be taken out of, and why."""

    name: str
    fault: Fault


@dataclass(frozen=True, slots=True)
class Purged:
    """How it went with the copies: in how many the client was, and which were left."""

    cleaned: int
    left: tuple[Left, ...]


def preview(desk: Desk, client_id: str) -> Preview:
    """Everything that belongs to a client, counted; groups with nothing in them are left out.

    Raises:
        LookupError: there is no such client.
    """
    from coachdesk.storage.erasing import counted

    client = _client(desk, client_id)
    found = counted(desk.vault.rows, client_id)
    told = (
        Going(group, sum(found[kind] for kind in (kinds[:1] if group in ONE_EACH else kinds)))
        for group, kinds in GROUPS.items()
    )
    return Preview(
        client,
        tuple(each for each in told if each.count),
        len(hours_to_keep(desk, client)),
        len(desk.vault.where(Invoice, client_id=client_id)),
    )


def is_named(client: Client, typed: str) -> bool:
    """Whether what was typed is the client's name; capitals and spaces do not matter."""
    return _plain(typed) == _plain(client.name)


def certificate(
    desk: Desk, erased: Erased, purged: Purged | None, *, named: bool
) -> ErasureContent:
    """What a certificate says; without ``named`` only the code tells whom it is about.

    ``purged`` is ``None`` where the copies were left as they are.
    """
    header = letterhead(practice(desk))
    return ErasureContent(
        header=replace(
            header,
            client=erased.name if named else "",
            code=erased.code,
            document_id=erased.code,
            on=day_text(desk.local(erased.at).date()),
            language=erased.language or header.language,
        ),
        at=erased.at,
        gone=tuple(GoneGroup(group=each.group, count=each.count) for each in erased.going),
        hours=erased.hours,
        numbered=erased.numbered,
        cleaned=None if purged is None else purged.cleaned,
        left=() if purged is None else tuple(each.name for each in purged.left),
    )


def copies_to_purge(vault: Path, folders: Sequence[Path]) -> tuple[Path, ...]:
    """The copies of the practice a client could be taken out of. May wait for a slow stick."""
    from coachdesk.storage.purging import every_copy

    return every_copy(vault, folders)


def purge(copies: Sequence[Path], client_id: str, key: "Key | None") -> Purged:
    """Take a client out of copies that open with the practice's key; on a worker.

    What has another passphrase or cannot be read is left as it is, and told.
    """
    from coachdesk.storage.purging import erase_from_copy

    cleaned, left = 0, []
    for each in copies:
        try:
            cleaned += erase_from_copy(each, client_id, key)
        except StorageError as error:
            left.append(Left(each.name, error.fault))
    return Purged(cleaned, tuple(left))


def kept_hours(desk: Desk) -> tuple[KeptHours, ...]:
    """The hours kept of clients who were erased, oldest first."""
    return tuple(sorted(desk.vault.all(KeptHours), key=lambda each: each.day))


def _plain(name: str) -> str:
    return " ".join(clean_line(name).casefold().split())


def _client(desk: Desk, client_id: str) -> Client:
    client = desk.vault.get(Client, client_id)
    if client is None:
        raise LookupError(client_id)
    return client


def hours_to_keep(desk: Desk, client: Client) -> tuple[KeptHours, ...]:
    """What could stay of a client's held sessions: day, minutes and code alone."""
    sessions = [
        session
        for engagement in desk.vault.where(Engagement, client_id=client.id)
        for session in desk.vault.where(Session, engagement_id=engagement.id)
    ]
    return hours_of(sessions, client.code, desk.now(), desk.new_id, desk.local)
