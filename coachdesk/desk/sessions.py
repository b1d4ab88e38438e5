"""Acts on sessions: answers, clock, planning, prompts asked and private notes.

A ``Place`` says where on the journey an act happens. A session is made by the first thing written
in it, never by merely looking at its page.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from coachdesk.desk.desk import BY_ITSELF, NOWHERE, Desk, Source
from coachdesk.desk.editing import edited
from coachdesk.domain.answer import Answer, AnswerValue, AskedPrompt, answer_id, is_blank
from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.ids import EngagementId, SessionId
from coachdesk.domain.journey import Journey
from coachdesk.domain.practice import Prompt
from coachdesk.domain.session import (
    Mode,
    PrivateNote,
    Session,
    finished,
    held_at,
    is_planned,
    is_running,
    paused,
    shown_session,
    started,
    without_absence,
)
from coachdesk.domain.stage import next_stage, stage_of
from coachdesk.domain.text import clean
from coachdesk.storage.records.journeys import read_journey
from coachdesk.storage.tables import IN_ENGAGEMENT
from coachdesk.storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Place:
    """A stage of an engagement; ``session_id`` picks one of its sessions, empty: the latest."""

    engagement_id: str
    stage: str
    session_id: str = ""


def session_at(desk: Desk, unit: Unit, place: Place) -> Session:
    """The session at a place, made now if there is none yet."""
    if place.session_id:
        chosen = unit.get(Session, place.session_id)
        if chosen is not None:
            return chosen
    found = unit.where(Session, engagement_id=place.engagement_id, stage=place.stage)
    if found:
        ordered = sorted(found, key=lambda each: (held_at(each), each.created_at, each.id))
        return shown_session(ordered, desk.end_of_today()) or ordered[-1]
    return new_session(desk, unit, place.engagement_id, place.stage)


def set_answer(
    desk: Desk, place: Place, key: str, value: AnswerValue | None, source: Source = NOWHERE
) -> None:
    """Keep the answer to a question; a blank one takes the answer away."""

    def work(unit: Unit) -> None:
        kept = clean(value) if isinstance(value, str) else value
        if is_blank(kept) and not place.session_id and not _known(unit, place):
            return
        session = session_at(desk, unit, place)
        identity = answer_id(session.id, key)
        if kept is None or is_blank(kept):
            unit.delete(Answer, identity)
        else:
            unit.put(
                Answer(
                    id=identity,
                    engagement_id=session.engagement_id,
                    session_id=session.id,
                    key=key,
                    value=kept,
                )
            )
        if key == "decision" and kept == "start":
            _activate(desk, unit, session.engagement_id)

    desk.do("answer.given", work, source)


def change_session(desk: Desk, place: Place, source: Source = NOWHERE, **changes: Any) -> None:
    """Change a session's own fields: mode, attendance, payment, minutes, notes, scales …"""
    _on_session(desk, "session.changed", place, lambda it: edited(it, **changes), source)


def start(desk: Desk, place: Place, mode: Mode | None) -> Session:
    """Start or resume the session's clock, now."""
    return _on_session(desk, "session.started", place, lambda it: started(it, desk.now(), mode))


def start_next(desk: Desk, place: Place, mode: Mode | None) -> Session:
    """Start the stage's planned session, or a new one when its latest is finished already."""

    def work(unit: Unit) -> Session:
        session = _to_come(desk, unit, place)
        running = started(session, desk.now(), mode)
        unit.put(running)
        return running

    return desk.do("session.started", work)


def pause(desk: Desk, place: Place) -> Session:
    """Stop the clock for a while."""
    return _on_session(desk, "session.paused", place, lambda it: paused(it, desk.now()))


def finish(desk: Desk, place: Place) -> Session:
    """Stop the clock and close the session; it counts as held unless marked otherwise."""
    return _on_session(desk, "session.finished", place, lambda it: finished(it, desk.now()))


def heartbeat(desk: Desk, session_id: str) -> None:
    """Note that a running clock is attended; every fifteen seconds, and no coach's act."""

    def work(unit: Unit) -> None:
        session = unit.get(Session, session_id)
        if session is not None and is_running(session):
            unit.put(replace(session, seen_at=desk.now()))

    desk.do("session.seen", work, BY_ITSELF)


def leave_out_absence(desk: Desk, session_id: str, back_at: datetime | None = None) -> None:
    """Take the time since the clock was last attended out of the session.

    ``back_at`` is when the absence ended; ``None``: now.
    """

    def work(unit: Unit) -> None:
        session = unit.get(Session, session_id)
        if session is not None:
            unit.put(without_absence(session, back_at or desk.now()))

    desk.do("session.absence_left_out", work)


def repeat_stage(desk: Desk, engagement_id: str, stage: str) -> Session:
    """A further session of a stage; the earlier ones stay in the node's menu."""
    return desk.do("session.added", lambda unit: new_session(desk, unit, engagement_id, stage))


def plan_session(
    desk: Desk, place: Place, when: datetime | None, minutes: int | None = None
) -> Session:
    """Give the session at a place its date, or take the date away.

    Where the stage repeats and its latest session is over, a further one gets the date.
    """

    def work(unit: Unit) -> Session:
        session = _planned(_to_come(desk, unit, place), when, minutes)
        unit.put(session)
        return session

    return desk.do("session.planned", work)


def plan_next(
    desk: Desk,
    place: Place,
    when: datetime | None,
    minutes: int | None = None,
    source: Source = NOWHERE,
) -> Session | None:
    """Set the date of the session after this one: move the planned one, or plan a new one.

    ``None`` takes the plan back, and with it a planned session nothing was written in.
    """

    def work(unit: Unit) -> Session | None:
        here = session_at(desk, unit, place)
        journey = read_journey(unit, place.engagement_id)
        if journey is None:
            return None
        following = next_after(journey, here)
        if when is None:
            if following is not None and is_written_in(journey, following):
                unit.put(replace(following, planned_at=None))
            elif following is not None:
                unit.delete(Session, following.id)
            return None
        if following is None:
            following = new_session(desk, unit, place.engagement_id, next_stage(journey).key)
        planned = _planned(following, when, minutes)
        unit.put(planned)
        return planned

    return desk.do("session.planned", work, source)


def next_after(journey: Journey, here: Session | None) -> Session | None:
    """The nearest planned session other than the one at hand."""
    planned = [
        each
        for each in journey.sessions
        if is_planned(each) and (here is None or each.id != here.id)
    ]
    return min(planned, key=held_at, default=None)


def is_written_in(journey: Journey, session: Session) -> bool:
    """Whether anything was recorded in a session beyond its plan."""
    made = replace(
        session, planned_at=None, planned_minutes=stage_of(session.stage).planned_minutes, mode=None
    )
    blank = Session(
        id=session.id,
        engagement_id=session.engagement_id,
        stage=session.stage,
        created_at=session.created_at,
        planned_minutes=made.planned_minutes,
    )
    return made != blank or any(
        getattr(record, "session_id", None) == session.id
        for kind in IN_ENGAGEMENT
        for record in journey.all(kind)
    )


def tick_prompt(desk: Desk, place: Place, prompt: Prompt, *, asked: bool) -> None:
    """Mark a prompt as asked in a session, keeping the wording it has today."""

    def work(unit: Unit) -> None:
        if not asked and not _known(unit, place):
            return
        session = session_at(desk, unit, place)
        identity = answer_id(session.id, prompt.id)
        if not asked:
            unit.delete(AskedPrompt, identity)
            return
        unit.put(
            AskedPrompt(
                id=identity,
                engagement_id=session.engagement_id,
                session_id=session.id,
                prompt_key=prompt.id,
                wording=prompt.text,
                at=desk.now(),
            )
        )

    desk.do("prompt.asked" if asked else "prompt.not_asked", work)


def change_note(desk: Desk, place: Place, source: Source = NOWHERE, **changes: Any) -> None:
    """Write in the session's private note."""

    def work(unit: Unit) -> None:
        _put_note(desk, unit, place, lambda note: edited(note, **changes))

    desk.do("note.changed", work, source)


def jot(desk: Desk, place: Place, line: str) -> None:
    """Add a line to the session's private note without showing the note."""

    def work(unit: Unit) -> None:
        if clean(line).strip():
            _put_note(
                desk,
                unit,
                place,
                lambda note: edited(note, text=f"{note.text}\n{line}".strip("\n")),
            )

    desk.do("note.jotted", work)


def _put_note(
    desk: Desk, unit: Unit, place: Place, change: Callable[[PrivateNote], PrivateNote]
) -> None:
    session = session_at(desk, unit, place)
    note = unit.get(PrivateNote, session.id) or PrivateNote(
        id=session.id, engagement_id=session.engagement_id, session_id=session.id
    )
    unit.put(change(note))


def _on_session(
    desk: Desk,
    act: str,
    place: Place,
    change: Callable[[Session], Session],
    source: Source = NOWHERE,
) -> Session:
    def work(unit: Unit) -> Session:
        session = change(session_at(desk, unit, place))
        unit.put(session)
        return session

    return desk.do(act, work, source)


def _to_come(desk: Desk, unit: Unit, place: Place) -> Session:
    """The session to be held next at a place: the one begun, a planned one, or a new one."""
    session = session_at(desk, unit, place)
    over = session.finished_at is not None or session.attendance is not None
    if place.session_id or not over:
        return session
    known = unit.where(Session, engagement_id=place.engagement_id, stage=place.stage)
    planned = [each for each in known if is_planned(each)]
    if planned:
        return min(planned, key=held_at)
    if stage_of(place.stage).repeats:
        return new_session(desk, unit, place.engagement_id, place.stage)
    return session


def new_session(desk: Desk, unit: Unit, engagement_id: str, stage: str) -> Session:
    """Make a session of a stage, as long as the coach plans such ones."""
    session = Session(
        id=SessionId(desk.new_id()),
        engagement_id=EngagementId(engagement_id),
        stage=stage,
        created_at=desk.now(),
        planned_minutes=desk.method().minutes(stage),
    )
    unit.insert(session)
    return session


def _planned(session: Session, when: datetime | None, minutes: int | None) -> Session:
    length = session.planned_minutes if minutes is None else minutes
    return edited(session, planned_at=when, planned_minutes=length)


def _known(unit: Unit, place: Place) -> bool:
    return bool(unit.where(Session, engagement_id=place.engagement_id, stage=place.stage))


def _activate(desk: Desk, unit: Unit, engagement_id: str) -> None:
    engagement = unit.get(Engagement, engagement_id)
    client = unit.get(Client, engagement.client_id) if engagement else None
    if client is not None and client.status is ClientStatus.ENQUIRY:
        unit.put(replace(client, status=ClientStatus.ACTIVE, status_since=desk.now()))
