"""The ways into the sheets about money: a document, a new one, and how an engagement is paid for.

A document bears the client's name and address, so none is shown while names are hidden.
"""

from functools import partial

from PySide6.QtWidgets import QWidget

from coachdesk.desk.clients import engagements
from coachdesk.desk.invoicing import Draft, begin, chargeable
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.invoice import Invoice
from coachdesk.ui.room import Room


def open_document(room: Room, parent: QWidget, document_id: str) -> None:
    """Show a numbered document; it is told where it is gone, or names are hidden."""
    from coachdesk.ui.money.document_sheet import DocumentSheet

    document = room.desk.vault.get(Invoice, document_id)
    if document is None:
        room.say(room.words("This document cannot be shown any more."))
    elif _may_show(room):
        DocumentSheet(room, parent, document, partial(open_draft, room)).open()


def open_issue(room: Room, parent: QWidget, client_id: str) -> None:
    """Begin a document for a client: for the engagement with something to ask for."""
    found = engagements(room.desk, client_id)
    with_things = [each for each in found if chargeable(room.desk, each.id)]
    if found:
        open_issue_for(room, parent, (with_things or found)[-1].id)


def open_issue_for(room: Room, parent: QWidget, engagement_id: str) -> None:
    """Begin a document for an engagement with all it can ask for."""
    room.autosave.flush()
    if room.desk.vault.get(Engagement, engagement_id) is not None:
        open_draft(room, parent, begin(room.desk, engagement_id))


def open_draft(room: Room, parent: QWidget, draft: Draft) -> None:
    """Show a document that has no number yet."""
    from coachdesk.ui.money.issue_sheet import IssueSheet

    if room.desk.reading_only:
        room.say(room.words("The practice can only be read now."))
    elif _may_show(room):
        IssueSheet(room, parent, draft, partial(open_document, room)).open()


def open_fee(room: Room, parent: QWidget, engagement_id: str) -> None:
    """Show how an engagement is paid for, and each of its sessions."""
    from coachdesk.ui.money.fee_sheet import FeeSheet

    room.autosave.flush()
    if room.desk.journey(engagement_id) is not None:
        FeeSheet(room, parent, engagement_id, partial(open_issue_for, room)).open()


def _may_show(room: Room) -> bool:
    if room.hides_names:
        room.say(room.words("It bears the client’s name. Press F8 to show names first."))
    return not room.hides_names
