"""One engagement read as a whole."""

from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.journey import Journey
from coachdesk.domain.method import Method
from coachdesk.storage.records.method import read_method
from coachdesk.storage.tables import IN_ENGAGEMENT
from coachdesk.storage.unit import Reader


def read_journey(
    reader: Reader, engagement_id: str, method: Method | None = None
) -> Journey | None:
    """The engagement with everything in it, ``None`` when there is none of that id.

    ``method`` is the coach's, where it has been read already.
    """
    engagement = reader.get(Engagement, engagement_id)
    client = reader.get(Client, engagement.client_id) if engagement else None
    if engagement is None or client is None:
        return None
    records = {kind: reader.where(kind, engagement_id=engagement_id) for kind in IN_ENGAGEMENT}
    return Journey(client, engagement, records, method or read_method(reader))
