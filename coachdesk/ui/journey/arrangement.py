"""Which sections a stage's page shows, and in which order: the coach's method decides."""

from collections.abc import Sequence
from typing import TypeVar

from coachdesk.domain.marks import shown_sections
from coachdesk.ui.journey.context import StageContext

F = TypeVar("F")


def arranged(context: StageContext, sections: Sequence[tuple[str, F]]) -> list[tuple[str, F]]:
    """The program's sections and the coach's own, as they are shown for the context's session."""
    known = dict(sections)
    return [(key, known.get(key) or context.own_section(key)) for key in shown_keys(context)]


def shown_keys(context: StageContext) -> list[str]:
    """The keys of the sections shown for the context's session, in order."""
    return list(shown_sections(context.stage, context.journey(), context.session()))
