"""Acts on clients and their engagements."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, edited, next_position, remove, reorder
from coachdesk.domain.area import Area
from coachdesk.domain.client import Client, checked_name
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import (
    Approach,
    Engagement,
    Person,
    PersonalValue,
    Skill,
    SkippedStage,
)
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.ids import AreaId, ClientId, EngagementId
from coachdesk.domain.practice import StarterArea
from coachdesk.domain.scales import DayText, day_text
from coachdesk.domain.text import clean_line
from coachdesk.domain.values import MOST_VALUES
from coachdesk.storage.unit import Unit


def engagements(desk: Desk, client_id: str) -> tuple[Engagement, ...]:
    """A client's engagements, oldest first."""
    found = desk.vault.where(Engagement, client_id=client_id)
    return tuple(sorted(found, key=lambda each: each.number))


def client_of(desk: Desk, client_id: str) -> Client | None:
    """The client of an id, ``None`` where there is none any more."""
    return desk.vault.get(Client, client_id)


def find(desk: Desk, name_or_id: str) -> tuple[Client, ...]:
    """The clients meant by an id, a code or a name; names match in full first, then in part."""
    everyone = desk.vault.all(Client)
    wanted = name_or_id.strip().casefold()
    for matches in (
        lambda client: name_or_id in (client.id, client.code),
        lambda client: client.name.casefold() == wanted,
        lambda client: wanted and wanted in client.name.casefold(),
    ):
        found = tuple(client for client in everyone if matches(client))
        if found:
            return found
    return ()


def add_client(desk: Desk, name: str) -> Client:
    """A new client with a first engagement and the starter areas of both sets.

    Raises:
        RuleBroken: ``client.name_missing``.
    """
    client = Client(
        id=ClientId(desk.new_id()),
        code=free_code(desk, taken_codes(desk)),
        name=checked_name(name),
        created_at=desk.now(),
    )

    def work(unit: Unit) -> Client:
        unit.insert(client)
        begin_in(desk, unit, client.id)
        return client

    return desk.do("client.added", work)


def begin_engagement(desk: Desk, client_id: str) -> Engagement:
    """A further engagement; the earlier ones stay readable. The client becomes active."""

    def work(unit: Unit) -> Engagement:
        earlier = unit.where(Engagement, client_id=client_id)
        number = max((each.number for each in earlier), default=0) + 1
        client = unit.get(Client, client_id)
        if client is not None:
            unit.put(_with_status(desk, client, ClientStatus.ACTIVE))
        return begin_in(desk, unit, ClientId(client_id), number)

    return desk.do("engagement.begun", work)


def change_client(desk: Desk, client_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a client's details.

    Raises:
        RuleBroken: ``client.name_missing`` for an empty name.
    """
    if "name" in changes:
        changes["name"] = checked_name(changes["name"])
    if "tags" in changes:
        kept = (clean_line(tag) for tag in changes["tags"])
        changes["tags"] = tuple(dict.fromkeys(tag for tag in kept if tag))
    edit(desk, "client.changed", Client, client_id, source, **changes)


def set_status(desk: Desk, client_id: str, status: ClientStatus) -> None:
    """Move a client to active, paused, archived …; archived clients are for reading only."""

    def work(unit: Unit) -> None:
        client = unit.get(Client, client_id)
        if client is not None:
            unit.put(_with_status(desk, client, status))

    desk.do(f"client.{status.value}", work)


def archive_clients(desk: Desk, client_ids: Sequence[str]) -> int:
    """Archive several clients in one step; returns how many were not archived before."""

    def work(unit: Unit) -> int:
        found = [unit.get(Client, each) for each in client_ids]
        going = [each for each in found if each and each.status is not ClientStatus.ARCHIVED]
        for client in going:
            unit.put(_with_status(desk, client, ClientStatus.ARCHIVED))
        return len(going)

    return desk.do("clients.archived", work)


def change_engagement(
    desk: Desk, engagement_id: str, source: Source = NOWHERE, **changes: Any
) -> None:
    """Change an engagement's own fields: story, fee, agreement text, sponsor."""
    edit(desk, "engagement.changed", Engagement, engagement_id, source, **changes)


def choose_approach(
    desk: Desk, engagement_id: str, approach: Approach | None, source: Source = NOWHERE
) -> None:
    """Choose what later sessions stay on. Nothing said or rated is lost by switching."""
    edit(desk, "engagement.approach", Engagement, engagement_id, source, approach=approach)


def take_draft(desk: Desk, engagement_id: str, text: str) -> None:
    """Put a drafted story in place of what stood there, as a step of its own to take back."""
    edit(desk, "story.drafted", Engagement, engagement_id, story=text)


def sign_agreement(desk: Desk, engagement_id: str, text: str, *, signed: bool) -> None:
    """Mark the agreement signed today, keeping the very text that was signed."""
    day = day_text(desk.today()) if signed else DayText("")
    edit(
        desk,
        "agreement.signed" if signed else "agreement.unsigned",
        Engagement,
        engagement_id,
        agreement=text,
        agreement_signed_on=day,
    )


def complete_engagement(desk: Desk, engagement_id: str, *, completed: bool) -> None:
    """Complete an engagement, and its client with it; or take that back."""

    def work(unit: Unit) -> None:
        engagement = unit.get(Engagement, engagement_id)
        client = unit.get(Client, engagement.client_id) if engagement else None
        if engagement is None or client is None:
            return
        unit.put(replace(engagement, completed_at=desk.now() if completed else None))
        status = ClientStatus.COMPLETED if completed else ClientStatus.ACTIVE
        unit.put(_with_status(desk, client, status))

    desk.do("engagement.completed" if completed else "engagement.reopened", work)


def skip_stage(desk: Desk, engagement_id: str, stage: str, reason: str = "") -> None:
    """Mark a stage as left out, with a reason if one is given."""

    def work(unit: Unit) -> None:
        for mark in unit.where(SkippedStage, engagement_id=engagement_id, stage=stage):
            unit.delete(SkippedStage, mark.id)
        unit.put(
            SkippedStage(
                id=desk.new_id(),
                engagement_id=EngagementId(engagement_id),
                stage=stage,
                reason=clean_line(reason),
                at=desk.now(),
            )
        )

    desk.do("stage.skipped", work)


def unskip_stage(desk: Desk, engagement_id: str, stage: str) -> None:
    """Take a stage's skipped mark away."""

    def work(unit: Unit) -> None:
        for mark in unit.where(SkippedStage, engagement_id=engagement_id, stage=stage):
            unit.delete(SkippedStage, mark.id)

    desk.do("stage.unskipped", work)


# Values, people and skills: short lists that belong to the engagement


def add_value(desk: Desk, engagement_id: str, name: str) -> PersonalValue | None:
    """Add a value the client holds dear; a name already there, or an empty one, adds nothing.

    Raises:
        RuleBroken: ``value.too_many`` past ten.
    """

    def work(unit: Unit) -> PersonalValue | None:
        known = unit.where(PersonalValue, engagement_id=engagement_id)
        kept = clean_line(name)
        if not kept or kept.casefold() in {each.name.casefold() for each in known}:
            return None
        if len(known) >= MOST_VALUES:
            raise RuleBroken("value.too_many")
        value = PersonalValue(
            id=desk.new_id(),
            engagement_id=EngagementId(engagement_id),
            name=kept,
            position=next_position(known),
        )
        unit.insert(value)
        return value

    return desk.do("value.added", work)


def add_person(desk: Desk, engagement_id: str, name: str, relation: str = "") -> Person:
    """Add someone around the client."""

    def work(unit: Unit) -> Person:
        person = Person(
            id=desk.new_id(),
            engagement_id=EngagementId(engagement_id),
            name=clean_line(name),
            relation=clean_line(relation),
            position=next_position(unit.where(Person, engagement_id=engagement_id)),
        )
        unit.insert(person)
        return person

    return desk.do("person.added", work)


def add_skill(desk: Desk, engagement_id: str, name: str, identity: str = "") -> Skill:
    """Add a skill the client is building, under an id if one is given."""

    def work(unit: Unit) -> Skill:
        skill = Skill(
            id=identity or desk.new_id(),
            engagement_id=EngagementId(engagement_id),
            name=clean_line(name),
            position=next_position(unit.where(Skill, engagement_id=engagement_id)),
        )
        unit.insert(skill)
        return skill

    return desk.do("skill.added", work)


def change_skill(desk: Desk, skill_id: str, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a skill: name, now, desired, how it is practised."""
    edit(desk, "skill.changed", Skill, skill_id, source, **changes)


def remove_skill(desk: Desk, skill_id: str) -> None:
    """Remove a skill."""
    remove(desk, "skill.removed", Skill, skill_id)


def order_skills(desk: Desk, ids: list[str]) -> None:
    """Give the skills a new order."""
    reorder(desk, "skill.moved", Skill, ids)


def begin_in(desk: Desk, unit: Unit, client_id: ClientId, number: int = 1) -> Engagement:
    """Put an engagement with the starter areas into a unit of work, the first or a later one."""
    engagement, areas = beginning(desk, client_id, unit.all(StarterArea), number)
    unit.insert(engagement)
    unit.insert_all(areas)
    return engagement


def beginning(
    desk: Desk, client_id: ClientId, starters: Sequence[StarterArea], number: int = 1
) -> tuple[Engagement, list[Area]]:
    """A new engagement and its starter areas, not yet kept."""
    engagement = Engagement(
        id=EngagementId(desk.new_id()),
        client_id=client_id,
        number=number,
        started_at=desk.now(),
    )
    areas = [
        Area(
            id=AreaId(desk.new_id()),
            engagement_id=engagement.id,
            set=starter.set,
            key=starter.id,
            name=starter.name,
            position=starter.position,
        )
        for starter in starters
        if not starter.extra
    ]
    return engagement, areas


def _with_status(desk: Desk, client: Client, status: ClientStatus) -> Client:
    if client.status is status:
        return client
    return edited(client, status=status, status_since=desk.now())


def taken_codes(desk: Desk) -> set[str]:
    """The codes that stand for a client already."""
    return {str(code) for (code,) in desk.vault.rows("SELECT code FROM client")}


def free_code(desk: Desk, taken: set[str]) -> str:
    """A code that stands for nobody yet."""
    while (code := desk.new_code()) in taken:
        pass
    return code
