"""What the journey tests are given beside what every test is."""

import pytest

from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal
from coachdesk.domain.engagement import Engagement
from tests.journeys.third import DINNER, EVENING, LEAD, SLEEP


@pytest.fixture
def goals(desk: Desk, engagement: Engagement) -> dict[str, str]:
    """Four goals of Mara's, their ids by their words."""
    return {text: add_goal(desk, engagement.id, text).id for text in (SLEEP, LEAD, EVENING, DINNER)}
