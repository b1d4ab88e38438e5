"""The Prepare page of a client: story, priorities, open steps and last notes, read in a minute.

Private notes are not among what is gathered.
"""

from dataclasses import replace
from datetime import date
from typing import Final

from coachdesk.desk.agenda import TAKEN_ALONG
from coachdesk.desk.desk import Desk
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.desk.practice import practice
from coachdesk.domain.checkin import previous_outcome
from coachdesk.domain.client import Client, first_name
from coachdesk.domain.goal import Goal, progress
from coachdesk.domain.handout.prepare import PrepareContent, PrepareGoal, PrepareStep
from coachdesk.domain.journey import Journey
from coachdesk.domain.privacy import shown_name
from coachdesk.domain.scales import NO_DAY, day_of, day_text
from coachdesk.domain.session import Session, held_at, is_held
from coachdesk.domain.stage import next_stage
from coachdesk.domain.step import Step
from coachdesk.domain.text import shortened

STORY_WORDS: Final = 80
NOTES_WORDS: Final = 70
SAID_WORDS: Final = 40
GOALS: Final = 3
STEPS: Final = 5
# Where no story is written yet, what was answered in the first session, most telling first.
_FIRST_WORDS: Final = ("want_different", "why_now", "taste_takes_away")


def prepare_content(desk: Desk, engagement_id: str) -> PrepareContent:
    """What there is to know before the next session with a client.

    Raises:
        LookupError: there is no such engagement.
    """
    journey = desk.journey(engagement_id)
    if journey is None:
        raise LookupError(engagement_id)
    profile, today = practice(desk), desk.today()
    ahead, last = journey.open_session() or journey.next_planned(), journey.last_held()
    if last is ahead:  # it is under way: what counts is the one before
        held = [each for each in journey.sessions if each is not ahead and is_held(each)]
        last = held[-1] if held else None
    goals, steps = _goals(journey), journey.steps_to_ask(None)
    header = replace(
        letterhead(profile), code=journey.client.code, on=day_text(today), confidentiality=""
    )
    return PrepareContent(
        header=header,
        name=shown_name(journey.client, profile.client_shown_as),
        stage=ahead.stage if ahead else next_stage(journey).key,
        check_in=_number(journey, ahead),
        meets_on=day_text(desk.local(held_at(ahead))) if ahead else NO_DAY,
        story=_story(journey),
        goals=tuple(_goal(journey, each, today) for each in goals[:GOALS]),
        more_goals=max(0, len(goals) - GOALS),
        steps=tuple(_step(journey, each, today) for each in steps[:STEPS]),
        more_steps=max(0, len(steps) - STEPS),
        said=_said(journey, last),
        notes=shortened(last.shared_notes, NOTES_WORDS) if last else "",
        last_stage=last.stage if last else "",
        last_check_in=_number(journey, last),
        last_on=day_text(desk.local(held_at(last)).date()) if last else NO_DAY,
    )


def _story(journey: Journey) -> str:
    story = journey.engagement.story.strip()
    first = (journey.latest_text("introductory", each).strip() for each in _FIRST_WORDS)
    return shortened(story or next(filter(None, first), ""), STORY_WORDS)


def _goals(journey: Journey) -> tuple[Goal, ...]:
    return journey.priorities() or journey.parked()


def _goal(journey: Journey, goal: Goal, today: date) -> PrepareGoal:
    now = journey.current(goal)
    share = progress(goal, now)
    state = ""
    if share == 1.0:
        state = "reached"
    elif journey.needs_a_look(goal, today):
        state = "late"
    elif share is not None:
        state = "on_track" if journey.values(goal.id) else "unmeasured"
    return PrepareGoal(
        statement=goal.statement.strip(),
        measure=goal.measure.strip() or goal.evidence.strip(),
        unit=goal.unit.strip(),
        now=now,
        target=goal.target,
        falling=goal.baseline is not None
        and goal.target is not None
        and goal.baseline > goal.target,
        state=state,
    )


def _step(journey: Journey, step: Step, today: date) -> PrepareStep:
    due = day_of(step.by)
    earlier = previous_outcome(None, journey.sessions, step, journey.reviews())
    return PrepareStep(
        what=step.what.strip(),
        who="" if _is_own(step.who, journey.client) else step.who.strip(),
        by=step.by,
        late=due is not None and due < today,
        earlier=earlier.value if earlier else "",
    )


def _is_own(who: str, client: Client) -> bool:
    """Whether a step is the client's own, which goes without saying."""
    said = who.strip().casefold()
    return said in {client.name.casefold(), first_name(client).casefold()}


def _said(journey: Journey, last: Session | None) -> str:
    answers = (journey.answer_text(last, each).strip() for each in TAKEN_ALONG)
    return shortened(next(filter(None, answers), ""), SAID_WORDS) if last else ""


def _number(journey: Journey, session: Session | None) -> int:
    if session is None or session.stage != "check_in":
        return 0
    ids = [each.id for each in journey.held("check_in")]
    return ids.index(session.id) + 1 if session.id in ids else 0
