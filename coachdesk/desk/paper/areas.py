"""What the Areas worksheet says: the areas as they were rated last, each in the opening's words."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.area import AreaSet, Rating, Spoke
from coachdesk.domain.handout import AreaRating, AreasContent


def areas_content(given: Gathering) -> AreasContent:
    """The areas that are rated, with their ratings in the opening, else the first there are."""
    journey = given.journey
    opening = journey.session("opening")
    spokes = journey.spokes(until=opening)
    if opening is None or not any(each.now or each.desired or each.skipped for each in spokes):
        opening, spokes = None, journey.spokes()
    ratings = journey.ratings(opening)
    return AreasContent(
        header=given.header,
        workplace=journey.main_set is AreaSet.WORK,
        areas=tuple(_rated(each, ratings) for each in spokes),
    )


def _rated(spoke: Spoke, ratings: tuple[Rating, ...]) -> AreaRating:
    own = [each for each in ratings if each.area_id == spoke.area.id]
    return AreaRating(
        id=spoke.area.id,
        name=spoke.area.name,
        now=spoke.now,
        desired=spoke.desired,
        importance=spoke.importance,
        ten=_latest([each.ten for each in own]),
        note=_latest([each.note for each in own]),
        skipped=spoke.skipped,
    )


def _latest(texts: list[str]) -> str:
    said = [text.strip() for text in texts if text.strip()]
    return said[-1] if said else ""
