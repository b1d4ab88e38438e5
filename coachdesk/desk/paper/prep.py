"""What the Prep sheet knows before a check-in: the open steps, and what was written already."""

from coachdesk.desk.paper.gathering import Gathering
from coachdesk.domain.checkin import previous_outcome, review_in
from coachdesk.domain.handout import PrepContent, PrepStep
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import NO_DAY, day_text
from coachdesk.domain.session import Session, is_planned
from coachdesk.domain.step import Step


def prep_content(given: Gathering) -> PrepContent:
    """The sheet for the coming check-in; where none is planned, what the last one says."""
    journey = given.journey
    session = check_in_ahead(journey)
    planned = session.planned_at if session and is_planned(session) else None
    return PrepContent(
        header=given.header,
        meets_on=day_text(given.local(planned)) if planned else given.next_meeting() or NO_DAY,
        wins=journey.answer_text(session, "wins").strip(),
        steps=tuple(_step(journey, session, each) for each in journey.steps_to_ask(session)),
        challenges=journey.answer_text(session, "challenges").strip(),
        focus=journey.answer_text(session, "focus_today").strip(),
        support=journey.answer_text(session, "support_wanted").strip(),
    )


def check_in_ahead(journey: Journey) -> Session | None:
    """The nearest check-in that is planned, else the one its page shows."""
    planned = [each for each in journey.held("check_in") if is_planned(each)]
    return planned[0] if planned else journey.session("check_in")


def _step(journey: Journey, session: Session | None, step: Step) -> PrepStep:
    reviews = journey.reviews()
    review = review_in(session.id, step, reviews) if session else None
    earlier = previous_outcome(session, journey.sessions, step, reviews)
    return PrepStep(
        id=step.id,
        what=step.what.strip(),
        by=step.by,
        outcome=(review.outcome or "") if review else "",
        earlier=earlier or "",
        learned=review.learned.strip() if review else "",
    )
