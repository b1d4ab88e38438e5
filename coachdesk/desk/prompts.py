"""Acts on the prompts of the method, and the answers given in sections of the coach's own."""

from dataclasses import replace
from typing import Any

from coachdesk.desk.desk import NOWHERE, Desk, Source
from coachdesk.desk.editing import edit, reorder
from coachdesk.desk.sessions import Place, session_at
from coachdesk.domain.answer import Answer, AskedPrompt, answer_id
from coachdesk.domain.engagement import Approach
from coachdesk.domain.journey import Journey
from coachdesk.domain.method import own_answer_key, prompts_begin
from coachdesk.domain.practice import Prompt
from coachdesk.domain.session import Session
from coachdesk.domain.text import clean
from coachdesk.storage.unit import Unit


def all_prompts(desk: Desk, stage: str, section: str, approach: str = "") -> tuple[Prompt, ...]:
    """Every prompt of a section that serves an approach, switched off or not, in order."""
    found = desk.vault.where(Prompt, stage=stage, section=section)
    fitting = (each for each in found if not approach or each.approach in ("", approach))
    return tuple(sorted(fitting, key=lambda each: (each.position, each.id)))


def switch_prompt(desk: Desk, prompt_id: str, *, on: bool, source: Source = NOWHERE) -> None:
    """Offer a prompt, or leave it out of sessions to come."""
    edit(desk, "prompt.on" if on else "prompt.off", Prompt, prompt_id, source, enabled=on)


def ask_in(desk: Desk, prompt_id: str, approach: Approach | None) -> None:
    """Offer a prompt in one approach only, or in both (``None``)."""
    edit(desk, "prompt.approach", Prompt, prompt_id, approach=str(approach or ""))


def order_prompts(desk: Desk, stage: str, section: str, ids: list[str]) -> None:
    """Give some prompts of a section a new order; the others of the section keep their places.

    The two approaches share one order, so those shown trade the places they have.
    """
    everything = [each.id for each in all_prompts(desk, stage, section)]
    named = iter([each for each in dict.fromkeys(ids) if each in everything])
    shown = set(ids)
    whole = [next(named) if each in shown else each for each in everything]
    reorder(desk, "prompt.moved", Prompt, whole)


def remove_prompt(desk: Desk, prompt_id: str) -> None:
    """Remove a prompt of the coach's own; one that came with the program is switched off."""

    def work(unit: Unit) -> None:
        prompt = unit.get(Prompt, prompt_id)
        if prompt is not None and prompt.original:
            unit.put(replace(prompt, enabled=False))
        elif prompt is not None:
            unit.delete(Prompt, prompt_id)

    desk.do("prompt.removed", work)


def is_reworded(prompt: Prompt) -> bool:
    """Whether a prompt that came with the program says something else by now."""
    return bool(prompt.original) and prompt.text != prompt.original


def restore_wording(desk: Desk, ids: list[str]) -> None:
    """Give prompts the wording they came with; the coach's own have no other."""

    def work(unit: Unit) -> None:
        for each in ids:
            prompt = unit.get(Prompt, each)
            if prompt is not None and is_reworded(prompt):
                unit.put(replace(prompt, text=prompt.original))

    desk.do("prompt.restored", work)


# In a session


def questions_in(
    journey: Journey, stage: str, section: str, session: Session | None
) -> tuple[tuple[str, str], ...]:
    """What an own section asks in a session, as (prompt id, wording), in order.

    A question that was answered is shown as it was asked then, even if it is gone by now.
    """
    begin = prompts_begin(stage, section)
    asked = {
        each.prompt_key: each.wording
        for each in journey.all(AskedPrompt)
        if session is not None
        and each.session_id == session.id
        and each.prompt_key.startswith(begin)
    }
    approach = str(journey.engagement.approach or "")
    known = {}
    for prompt in journey.method.questions(section):
        fits = prompt.enabled and prompt.approach in ("", approach or prompt.approach)
        if fits or prompt.id in asked:
            known[prompt.id] = asked.pop(prompt.id, prompt.text)
    return (*known.items(), *asked.items())


def answer_own(
    desk: Desk, place: Place, question: tuple[str, str], text: str, source: Source = NOWHERE
) -> None:
    """Keep the answer to a question of an own section, with the wording it was asked in."""
    prompt_id, wording = question

    def work(unit: Unit) -> None:
        kept = clean(text)
        if not kept and not unit.where(
            Session, engagement_id=place.engagement_id, stage=place.stage
        ):
            return
        session = session_at(desk, unit, place)
        answered, asked = (
            answer_id(session.id, own_answer_key(prompt_id)),
            answer_id(session.id, prompt_id),
        )
        if not kept:
            unit.delete(Answer, answered)
            unit.delete(AskedPrompt, asked)
            return
        owners: dict[str, Any] = {
            "engagement_id": session.engagement_id,
            "session_id": session.id,
        }
        unit.put(Answer(id=answered, key=own_answer_key(prompt_id), value=kept, **owners))
        if unit.get(AskedPrompt, asked) is None:
            unit.insert(
                AskedPrompt(
                    id=asked, prompt_key=prompt_id, wording=wording, at=desk.now(), **owners
                )
            )

    desk.do("answer.given", work, source)
