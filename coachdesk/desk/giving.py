"""Giving a document: each one given to a client is kept with what it said and how it looked."""

import json
import re
from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import BY_ITSELF, Desk
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.form import DOCUMENT_CODE
from coachdesk.domain.given import Given
from coachdesk.domain.handout import (
    CONTENTS,
    LAYOUT,
    Content,
    HandoutKind,
    Look,
    PaperSize,
    Variant,
    kind_of,
)
from coachdesk.domain.ids import EngagementId
from coachdesk.domain.plain import from_plain, to_plain, value_from

_PAGE, _LOOK = "page", "look"


def draft_id(desk: Desk, engagement_id: str) -> str:
    """An id no document bears yet: the client's code and four characters of its own, 7F3K-Q8TM.

    A code no form could be found by, as another program's archive may hold, is not part of it.

    Raises:
        LookupError: the engagement is gone.
    """
    engagement = desk.vault.get(Engagement, engagement_id)
    client = desk.vault.get(Client, engagement.client_id) if engagement else None
    if client is None:
        raise LookupError(engagement_id)
    code = client.code if re.fullmatch(DOCUMENT_CODE, client.code) else desk.new_code()
    while True:
        drafted = f"{code}-{desk.new_code()}"
        if not desk.vault.where(Given, document_id=drafted):
            return drafted


def give(
    desk: Desk,
    engagement_id: str,
    content: Content,
    paper: PaperSize,
    variant: Variant,
    look: Look | None = None,
) -> Given:
    """Record a document as given, and return the record; print ``content_of`` it.

    The id in the content is kept if it is still free, so a previewed page is the page recorded.
    Giving the very same page again records nothing new; another page under an id that was given
    gets an id of its own.

    Raises:
        LookupError: the engagement is gone.
        StorageError: it could not be kept.
    """
    kept = look or Look()
    wanted = content.header.document_id
    known = desk.vault.where(Given, document_id=wanted) if wanted else ()
    for each in known:
        same = (each.paper, each.variant) == (paper.value, variant.value)
        if (
            same
            and can_be_made_again(each)
            and content_of(each) == content
            and look_of(each) == kept
        ):
            return each
    if known or not wanted:
        content = _renamed(desk, engagement_id, content)
    record = Given(
        id=desk.new_id(),
        engagement_id=EngagementId(engagement_id),
        kind=kind_of(content).value,
        document_id=content.header.document_id,
        content=json.dumps({_PAGE: to_plain(content), _LOOK: to_plain(kept)}, ensure_ascii=False),
        layout=LAYOUT,
        paper=paper.value,
        variant=variant.value,
        at=desk.now(),
    )
    # Paper that has left the room cannot be taken back, so this makes no step to undo.
    desk.do("handout.given", lambda unit: unit.insert(record), BY_ITSELF)
    return record


def given(desk: Desk, engagement_id: str) -> tuple[Given, ...]:
    """The documents given in an engagement, newest first."""
    journey = desk.journey(engagement_id)
    found = journey.all(Given) if journey else ()
    return tuple(sorted(found, key=lambda each: each.at, reverse=True))


def version_of(desk: Desk, engagement_id: str, kind: HandoutKind) -> int:
    """Which version of a handout the next one given would be, counting from 1."""
    return 1 + sum(each.kind == kind.value for each in given(desk, engagement_id))


def content_of(record: Given) -> Content:
    """What a given document said, to make the same page again.

    Raises:
        ArchiveRefused: the record holds something no page can be made of.
    """
    kind = CONTENTS[value_from(HandoutKind, record.kind, "$.kind")]
    found: Content = from_plain(kind, _kept(record).get(_PAGE))
    return found


def look_of(record: Given) -> Look:
    """How a given document was printed, beside its paper and variant.

    Raises:
        ArchiveRefused: the record holds something no page can be made of.
    """
    found: Look = from_plain(Look, _kept(record).get(_LOOK, {}))
    return found


def can_be_made_again(record: Given) -> bool:
    """Whether the same page can still be made of a record."""
    try:
        content_of(record)
        look_of(record)
        value_from(PaperSize, record.paper, "$.paper")
        value_from(Variant, record.variant, "$.variant")
    except ArchiveRefused:
        return False
    return True


def _kept(record: Given) -> dict[str, Any]:
    try:
        kept = json.loads(record.content)
    except ValueError as error:
        raise ArchiveRefused("$.content", "this cannot be read") from error
    return kept if isinstance(kept, dict) else {}


def _renamed(desk: Desk, engagement_id: str, content: Content) -> Content:
    header = replace(
        content.header,
        document_id=draft_id(desk, engagement_id),
        version=version_of(desk, engagement_id, kind_of(content)),
    )
    return replace(content, header=header)
