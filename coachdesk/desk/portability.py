"""The archive: a whole vault as one JSON document, and back without losing a letter.

The document nests as the practice does: client, engagements, sessions, what was said in them. The
tree below is the one description of that nesting; the schema file in ``resources/schema`` is
made from it by ``packaging/archive_schema.py``.
"""

import stat
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any, Final

from coachdesk.desk.desk import Desk
from coachdesk.domain.answer import Answer, AskedPrompt
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.busy import Busy
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement, Person, PersonalValue, Skill, SkippedStage
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.given import Given
from coachdesk.domain.goal import Goal, GoalChange, Measurement
from coachdesk.domain.habit import DayMark, Habit
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.kept_hours import KeptHours
from coachdesk.domain.moments import moment_text
from coachdesk.domain.plain import Plain, from_plain, hints_of, to_plain, value_from
from coachdesk.domain.practice import (
    PRACTICE_ID,
    Practice,
    Prompt,
    SectionSetup,
    StageSetup,
    StarterArea,
)
from coachdesk.domain.priority import PairChoice, Placement
from coachdesk.domain.put_off import PutOff
from coachdesk.domain.session import PrivateNote, Session
from coachdesk.domain.stage import STAGES
from coachdesk.domain.step import Step, StepReview
from coachdesk.domain.strategy import (
    Barrier,
    Milestone,
    Resource,
    Strategy,
    StrategyVersion,
    Supporter,
)
from coachdesk.domain.strict_json import read_strict
from coachdesk.domain.thought import Reminder, Thought
from coachdesk.storage.tables import TABLES

FORMAT: Final = "coachdesk-archive"
SCHEMA: Final = 5
MOST_BYTES: Final = 512 * 1024 * 1024
MOST_CHARACTERS_OF_ID: Final = 200
STAGE_KEYS: Final = tuple(stage.key for stage in STAGES)
OF_A_STAGE: Final = (Session, SkippedStage, SectionSetup)
"""The records whose ``stage`` must be one there is a page for."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One kind of record in the tree.

    ``parent`` is the field that names its owner and is left out of the document, as is every field
    that follows from the nesting. ``named_by`` are the fields its id is made of, with the owner's
    id in front; then the id is left out too. ``single`` records stand alone, not in a list.
    ``since`` is the first schema of an archive that has it.
    """

    kind: type[Any]
    name: str
    parent: str = ""
    named_by: tuple[str, ...] = ()
    single: bool = False
    since: int = 1
    children: tuple["Branch", ...] = ()

    @property
    def has_own_id(self) -> bool:
        """Whether the record's id is written down, not made from its owner's."""
        return not self.named_by and not self.single

    @property
    def written(self) -> tuple[str, ...]:
        """The fields that stand in the document, in order."""
        implied = {self.parent, "engagement_id", "" if self.has_own_id else "id"}
        return tuple(name for name in hints_of(self.kind) if name not in implied)


_IN_SESSION = (
    Branch(PrivateNote, "private_note", "session_id", single=True),
    Branch(Answer, "answers", "session_id", ("key",)),
    Branch(AskedPrompt, "asked_prompts", "session_id", ("prompt_key",)),
    Branch(Rating, "ratings", "session_id", ("area_id",)),
    Branch(PairChoice, "pair_choices", "session_id"),
    Branch(Placement, "placements", "session_id", ("goal_id",)),
    Branch(StepReview, "step_reviews", "session_id", ("step_id",)),
)
_IN_GOAL = (
    Branch(Strategy, "strategy", "goal_id", single=True),
    Branch(StrategyVersion, "strategy_versions", "goal_id"),
    Branch(Milestone, "milestones", "goal_id"),
    Branch(Barrier, "barriers", "goal_id"),
    Branch(Resource, "resources", "goal_id"),
    Branch(Supporter, "supporters", "goal_id"),
    Branch(Measurement, "measurements", "goal_id"),
    Branch(GoalChange, "changes", "goal_id"),
)
_IN_ENGAGEMENT = (
    Branch(SkippedStage, "skipped_stages", "engagement_id"),
    Branch(PersonalValue, "values", "engagement_id"),
    Branch(Person, "people", "engagement_id"),
    Branch(Area, "areas", "engagement_id"),
    Branch(Goal, "goals", "engagement_id", children=_IN_GOAL),
    Branch(Session, "sessions", "engagement_id", children=_IN_SESSION),
    Branch(Step, "steps", "engagement_id"),
    Branch(
        Thought,
        "thoughts",
        "engagement_id",
        children=(Branch(Reminder, "reminders", "thought_id"),),
    ),
    Branch(Habit, "habits", "engagement_id"),
    Branch(DayMark, "day_marks", "engagement_id"),
    Branch(Skill, "skills", "engagement_id"),
    Branch(Given, "given", "engagement_id"),
)
CLIENTS: Final = Branch(
    Client,
    "clients",
    children=(Branch(Engagement, "engagements", "client_id", children=_IN_ENGAGEMENT),),
)
PRACTICE: Final = (
    Branch(Prompt, "prompts"),
    Branch(StarterArea, "areas"),
    Branch(StageSetup, "stages", since=2),
    Branch(SectionSetup, "sections", since=2),
    Branch(KeptHours, "kept_hours", since=3),
    Branch(PutOff, "put_off", since=4),
    Branch(Invoice, "invoices", since=5),
    Branch(Busy, "busy", since=5),
)


def export_archive(desk: Desk, app_version: str) -> dict[str, Plain]:
    """The whole vault as plain data. Two exports of one vault differ only in ``exported_at``."""
    owned: dict[str, dict[str, list[Any]]] = {}

    def children(branch: Branch, owner: str) -> list[Any]:
        if branch.name not in owned:
            by_owner: dict[str, list[Any]] = defaultdict(list)
            for record in desk.vault.all(branch.kind):
                by_owner[getattr(record, branch.parent) if branch.parent else ""].append(record)
            owned[branch.name] = by_owner
        return owned[branch.name].get(owner, [])

    def written(branch: Branch, record: Any) -> dict[str, Plain]:
        plain = {name: to_plain(getattr(record, name)) for name in branch.written}
        for child in branch.children:
            found = [written(child, each) for each in children(child, record.id)]
            plain[child.name] = next(iter(found), None) if child.single else found
        return plain

    practice = desk.vault.get(Practice, PRACTICE_ID) or Practice()
    profile = {name: to_plain(getattr(practice, name)) for name in _profile()}
    lists = {
        branch.name: [written(branch, each) for each in desk.vault.all(branch.kind)]
        for branch in PRACTICE
    }
    return {
        "format": FORMAT,
        "schema": SCHEMA,
        "exported_at": moment_text(desk.now()),
        "app_version": app_version,
        "practice": {**profile, **lists},
        "clients": [written(CLIENTS, each) for each in children(CLIENTS, "")],
    }


def read_json(text: str) -> Plain:
    """The text of an archive file as plain data, for ``read_archive`` and ``import_archive``.

    Raises:
        ArchiveRefused: the text is no JSON, too large or too deep, names a thing twice or holds a
            number that cannot be kept.
    """
    return read_strict(text)


def read_archive_file(path: Path) -> Plain:
    """What stands in an archive file, for ``read_archive`` and ``import_archive``.

    Raises:
        ArchiveRefused: the file is too large or no archive's text.
        OSError: it cannot be read.
    """
    about = path.stat()
    if not stat.S_ISREG(about.st_mode):
        raise ArchiveRefused("$", "this is no file")
    if about.st_size > MOST_BYTES:
        raise ArchiveRefused("$", "the file is larger than 512 megabytes")
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:  # it grew meanwhile
        raise ArchiveRefused("$", "the file is larger than 512 megabytes")
    try:
        return read_json(content.decode("utf-8"))
    except UnicodeDecodeError:
        raise ArchiveRefused("$", "a text in UTF-8 is expected") from None


def read_archive(archive: Plain) -> list[Any]:
    """Every record an archive holds, owners before what they own.

    Raises:
        ArchiveRefused: naming the path of the first thing that is wrong.
    """
    _check_head(archive)
    records = [*_practice_records(archive["practice"]), *_records(CLIENTS, archive, "$", {})]
    seen: dict[tuple[type[Any], str], str] = {}
    numbers: dict[tuple[int, int], str] = {}
    for path, record in records:
        known = seen.setdefault((type(record), record.id), path)
        if known != path:
            raise ArchiveRefused(path, f"the same thing stands at {known} already")
        if isinstance(record, Invoice) and numbers.setdefault(_number(record), path) != path:
            raise ArchiveRefused(path, "another document of its year has the same number")
    return [record for _, record in records]


def import_archive(desk: Desk, archive: Plain) -> int:
    """Replace the whole vault by an archive, all or nothing; returns the number of clients.

    Raises:
        ArchiveRefused: the archive does not fit; the vault is unchanged.
        StorageError: the vault could not be written; it is unchanged.
    """
    records = read_archive(archive)
    with desk.vault.unit() as unit:
        for kind in reversed(TABLES):
            unit.empty(kind)
        for record in records:
            unit.insert(record)
    desk.replaced()
    return sum(isinstance(record, Client) for record in records)


def _number(invoice: Invoice) -> tuple[int, int]:
    return invoice.year, invoice.number


def _profile() -> tuple[str, ...]:
    return tuple(name for name in hints_of(Practice) if name != "id")


def _check_head(archive: Plain) -> None:
    if not isinstance(archive, dict):
        raise ArchiveRefused("$", "an object is expected here")
    if archive.get("format") != FORMAT:
        raise ArchiveRefused("$.format", f"'{FORMAT}' is expected here")
    schema = archive.get("schema")
    if isinstance(schema, bool) or not isinstance(schema, int) or schema < 1:
        raise ArchiveRefused("$.schema", "a whole number from 1 is expected here")
    if schema > SCHEMA:
        raise ArchiveRefused(
            "$.schema", f"the archive is of schema {schema}; this program reads up to {SCHEMA}"
        )
    known = {"format", "schema", "exported_at", "app_version", "practice", "clients"}
    for name in known - archive.keys():
        raise ArchiveRefused(f"$.{name}", "this is missing")
    for name in archive.keys() - known:
        raise ArchiveRefused(f"$.{name}", "nothing of this name is known here")
    from datetime import datetime

    value_from(datetime, archive["exported_at"], "$.exported_at")
    value_from(str, archive["app_version"], "$.app_version")


def _practice_records(plain: Plain) -> Iterator[tuple[str, Any]]:
    path = "$.practice"
    if not isinstance(plain, dict):
        raise ArchiveRefused(path, "an object is expected here")
    names = {branch.name for branch in PRACTICE}
    if "id" in plain:
        raise ArchiveRefused(f"{path}.id", "nothing of this name is known here")
    profile = {name: value for name, value in plain.items() if name not in names}
    yield path, from_plain(Practice, profile, path)
    for branch in PRACTICE:
        yield from _records(branch, plain, path, {})


def _records(
    branch: Branch, owner: dict[str, Plain], path: str, implied: dict[str, str]
) -> Iterator[tuple[str, Any]]:
    """The records of a branch under one owner, each with its path."""
    found = owner.get(branch.name)
    here = f"{path}.{branch.name}"
    if branch.single:
        if found is not None:
            yield from _record(branch, found, here, implied)
        return
    if found is None and branch.name not in owner and (implied or branch.since > 1):
        return
    if not isinstance(found, list):
        raise ArchiveRefused(here, "a list is expected here")
    for number, each in enumerate(found):
        yield from _record(branch, each, f"{here}[{number}]", implied)


def _record(
    branch: Branch, plain: Plain, path: str, implied: dict[str, str]
) -> Iterator[tuple[str, Any]]:
    if not isinstance(plain, dict):
        raise ArchiveRefused(path, "an object is expected here")
    nested = {child.name for child in branch.children}
    allowed = {*branch.written, *nested}
    for name in plain:
        if name not in allowed:
            raise ArchiveRefused(f"{path}.{name}", "nothing of this name is known here")
    own = {name: value for name, value in plain.items() if name not in nested}
    columns = hints_of(branch.kind)
    known = {name: value for name, value in implied.items() if name in columns}
    if branch.single:
        known["id"] = implied[branch.parent]
    for name in branch.named_by:
        if not isinstance(own.get(name), str):
            raise ArchiveRefused(f"{path}.{name}", "a text is expected here")
        known["id"] = f"{implied[branch.parent]}/{own[name]}"
    record = from_plain(branch.kind, {**_required(branch, path, own), **known}, path)
    if branch.has_own_id:
        _check_id(record.id, path)
    if branch.kind in OF_A_STAGE and record.stage not in STAGE_KEYS:
        known_keys = ", ".join(map(repr, STAGE_KEYS))
        raise ArchiveRefused(f"{path}.stage", f"one of {known_keys} is expected here")
    if branch is CLIENTS and not record.name.strip():
        raise ArchiveRefused(f"{path}.name", "a client needs a name")
    yield path, record
    below = {**known, **_link(branch, record)}
    for child in branch.children:
        yield from _records(child, plain, path, below)


def _required(branch: Branch, path: str, own: dict[str, Plain]) -> dict[str, Plain]:
    for field in fields(branch.kind):
        if field.name in branch.written and field.name not in own and field.default is MISSING:
            raise ArchiveRefused(f"{path}.{field.name}", "this is missing")
    return own


def _check_id(identity: str, path: str) -> None:
    if not identity or len(identity) > MOST_CHARACTERS_OF_ID:
        raise ArchiveRefused(f"{path}.id", "an id of 1 to 200 characters is expected here")


def _link(branch: Branch, record: Any) -> dict[str, str]:
    """The name of the field by which children point at a record."""
    return {child.parent: record.id for child in branch.children}
