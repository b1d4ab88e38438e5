"""Answers to questions, kept by key, and which prompts were asked in a session.

A new question needs no migration: its key simply starts to appear (``domain.question`` lists the
keys the program knows; others are kept untouched).
"""

from dataclasses import dataclass
from datetime import datetime

from coachdesk.domain.ids import EngagementId, SessionId

AnswerValue = str | bool | int | tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What was said to one question in one session."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    key: str
    value: AnswerValue


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedPrompt:
    """A prompt the coach ticked as asked, with the wording it had that day."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    prompt_key: str
    wording: str
    at: datetime


def answer_id(session_id: str, key: str) -> str:
    """Answers and asked prompts are one to a session and key, so the pair names them."""
    return f"{session_id}/{key}"


def is_blank(value: AnswerValue | None) -> bool:
    """Whether an answer says nothing: then none is kept."""
    if isinstance(value, str):
        return not value
    return value is None or value is False or value == ()
