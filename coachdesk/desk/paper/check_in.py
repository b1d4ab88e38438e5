"""What the Check-in agreement says: the answers of the fourth session, and the skills."""

from datetime import MAXYEAR, datetime, timedelta

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.area import AreaSet
from coachdesk.domain.engagement import Skill
from coachdesk.domain.handout import AgreedSkill, CheckInContent
from coachdesk.domain.journey import Journey
from coachdesk.domain.question import LOOKS, MOST_OWN_MEASURES
from coachdesk.domain.scales import Bounds, DayText, day_text
from coachdesk.domain.session import is_planned

_DATES = 3
_WEEKS = ("1", "2", "3", "4")
_MINUTES = Bounds(1, 1440)


def check_in_content(given: Gathering) -> CheckInContent:
    """The agreement as it was last made."""
    journey = given.journey

    def said(key: str) -> str:
        return journey.latest_text("fourth", f"agree.{key}").strip()

    weeks = said("weeks")
    looks = journey.latest_list("fourth", "agree.looks")
    chosen = journey.latest_list("fourth", "agree.areas") if "some_areas" in looks else ()
    return CheckInContent(
        header=given.header,
        weeks=weeks,
        minutes=_minutes(journey),
        mode=said("mode"),
        dates=_dates(given, weeks),
        workplace=journey.main_set is AreaSet.WORK,
        looks=tuple(each for each in LOOKS if each in looks),
        areas=tuple(each.name.strip() for each in journey.areas() if each.id in chosen),
        measures=tuple(dict.fromkeys(_measures(journey)))[:MOST_OWN_MEASURES],
        ask_me=said("ask_me"),
        support_me=said("support_me"),
        please_do_not=said("please_do_not"),
        after_miss=said("after_miss"),
        alone=said("alone"),
        mid_point_on=DayText(said("mid_point_on")),
        skills=tuple(_skill(each) for each in journey.all(Skill)),
    )


def _minutes(journey: Journey) -> int | None:
    for session in reversed(journey.held("fourth")):
        value = journey.answer(session, "agree.minutes")
        if isinstance(value, int) and value in _MINUTES:
            return int(value)
    return None


def _measures(journey: Journey) -> list[str]:
    said = journey.latest_list("fourth", "agree.measures")
    return [each.strip() for each in said if each.strip()]


def _dates(given: Gathering, weeks: str) -> tuple[DayText, ...]:
    """The planned check-ins; after the last of them, the days that follow at the rhythm agreed."""
    planned = [
        given.local(each.planned_at).replace(tzinfo=None)
        for each in given.journey.held("check_in")
        if is_planned(each) and each.planned_at is not None
    ]
    days = sorted(planned)[:_DATES]
    if days and weeks in _WEEKS:
        days = _continued(days, timedelta(weeks=int(weeks)))
    return tuple(day_text(each) for each in days)


def _continued(days: list[datetime], step: timedelta) -> list[datetime]:
    while len(days) < _DATES and days[-1].year < MAXYEAR:
        days = [*days, days[-1] + step]
    return days


def _skill(skill: Skill) -> AgreedSkill:
    return AgreedSkill(
        id=skill.id,
        name=skill.name.strip(),
        now=skill.now,
        desired=skill.desired,
        practise_by=skill.practise_by.strip(),
    )
