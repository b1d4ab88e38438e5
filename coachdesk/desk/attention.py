"""What is worth a look and due now, and the two acts of the first page: ticking and putting off."""

from datetime import date

from coachdesk.desk.desk import Desk
from coachdesk.domain.attention import (
    DueStep,
    NextFacts,
    Reason,
    Sign,
    ends_on,
    in_order,
    is_ending,
    is_write_up_of_late,
    standing,
    worth_a_look,
)
from coachdesk.domain.put_off import PUT_OFF_FOR, PutOff
from coachdesk.domain.scales import day_text
from coachdesk.storage.records import attention
from coachdesk.storage.unit import Unit

MOST = 200  # of each kind; a longer list helps nobody


def signs(desk: Desk) -> tuple[Sign, ...]:
    """Everything worth a look now, most pressing first."""
    put_off = {each.id: each for each in desk.vault.all(PutOff)}
    return worth_a_look(_found(desk), put_off, desk.today())


def due_steps(desk: Desk, until: date) -> tuple[DueStep, ...]:
    """The open steps of present clients with a day up to one, oldest day first."""
    return in_order(attention.due(desk.vault, until, MOST))


def next_facts(desk: Desk, engagement_id: str) -> NextFacts:
    """Three facts for the card of the next session."""
    return attention.next_facts(desk.vault, engagement_id)


def put_off(desk: Desk, sign: Sign) -> None:
    """Let a sign stay away for a week. Those long back are forgotten in passing."""
    today = desk.today()

    def work(unit: Unit) -> None:
        for each in unit.all(PutOff):
            if each.until < day_text(today - PUT_OFF_FOR):
                unit.delete(PutOff, each.id)
        unit.put(PutOff(id=sign.id, until=day_text(today + PUT_OFF_FOR)))

    desk.do("sign.put_off", work)


def tick_due(desk: Desk, step: DueStep) -> None:
    """Note that a step is done, as the last session's word on it.

    A session still ahead stays as it was planned: nothing was said in it yet.
    """
    from coachdesk.desk.steps import answered
    from coachdesk.domain.session import Session
    from coachdesk.domain.step import Outcome, Step

    journey = desk.journey(step.engagement_id)
    last = journey.last_held() if journey else None

    def work(unit: Unit) -> None:
        kept = unit.get(Step, step.id)
        known = unit.where(Session, engagement_id=step.engagement_id)
        if kept is None or not known:
            return
        agreed = next((each for each in known if each.id == kept.session_id), known[0])
        answered(desk, unit, (last or agreed).id, kept, outcome=Outcome.DONE)

    desk.do("step.done", work)


def _found(desk: Desk) -> list[Sign]:
    vault, now, today = desk.vault, desk.now(), desk.today()
    found = [
        Sign(Reason.WRITE_UP, line, session, desk.local(at).date(), stage)
        for line, session, stage, at in attention.write_ups(vault, now, MOST)
        if is_write_up_of_late(at, now) and desk.local(at).date() < today
    ]
    for line, last, ahead in attention.waiting(vault, desk.start_of_today(), now, MOST):
        met, then = desk.local(last).date(), desk.local(ahead).date() if ahead else None
        reason = standing(met, then, today)
        if reason is not None:
            found.append(Sign(reason, line, line.id, met, ahead=then))
    for line, given in attention.unsigned(vault, MOST):
        day = desk.local(given).date() if given else None
        found.append(Sign(Reason.UNSIGNED, line, line.engagement_id, day))
    for line, kind, record, start, days, kept in attention.ending(vault, today, MOST):
        end = ends_on(start, days)
        if is_ending(end, today):
            found.append(Sign(Reason.ENDING, line, record, end, kind, days, kept))
    return found
