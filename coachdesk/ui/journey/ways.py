"""The words of a stage's tabs, and the ways back and on from a section."""

from datetime import datetime

from coachdesk.domain.journey import Journey
from coachdesk.domain.marks import SectionMark, mark_of, shown_sections
from coachdesk.domain.method import PLAIN
from coachdesk.domain.session import Session
from coachdesk.domain.stage import STAGE_KEYS, stage_of
from coachdesk.ui.journey.labels import section_label, stage_label
from coachdesk.ui.widgets.section_tabs import TabWords
from coachdesk.words import Words


def tabs_of(words: Words, journey: Journey, stage: str, session: Session | None) -> list[TabWords]:
    """A tab for each section of a stage, with its mark.

    The planned minutes stand behind the label in the introductory stage, and while a clock runs.
    """
    timed = stage == STAGE_KEYS[0] or journey.open_session() is not None
    spoken = {SectionMark.SETTLED: words("settled"), SectionMark.STARTED: words("started")}
    tabs = []
    shown = shown_sections(stage, journey, session)
    for section in (each for each in journey.method.sections(stage) if each.key in shown):
        mark = mark_of(stage_of(stage), section.key, journey, session)
        minutes = words.minutes(section.minutes) if timed and section.minutes else ""
        label = section_label(words, stage, section.key, journey.method)
        tabs.append(TabWords(section.key, label, minutes, spoken.get(mark, ""), mark))
    return tabs


def own_page(journey: Journey | None, stage: str, session_id: str, until: datetime) -> str:
    """The id a session's page is opened by: empty for the latest, which is the stage's page."""
    latest = journey.session(stage, "", until) if journey else None
    return "" if latest is not None and latest.id == session_id else session_id


def way_back(
    words: Words, journey: Journey | None, stage: str, keys: list[str], current: str
) -> str:
    """The section before the current one, in words; empty on the first."""
    at = keys.index(current)
    method = journey.method if journey else PLAIN
    return section_label(words, stage, keys[at - 1], method) if at else ""


def way_on(words: Words, journey: Journey | None, stage: str, keys: list[str], current: str) -> str:
    """What follows the current section: the next one, the end of the session, or a later stage."""
    at = keys.index(current)
    method = journey.method if journey else PLAIN
    if at + 1 < len(keys):
        return section_label(words, stage, keys[at + 1], method)
    if finishes(journey, stage):
        return words("Finish session")
    later = later_stage(stage)
    return stage_label(words, later, method) if later else ""


def finishes(journey: Journey | None, stage: str) -> bool:
    """Whether the way on from a stage's last section is to finish its running session."""
    running = journey.open_session() if journey else None
    return running is not None and running.stage == stage


def later_stage(stage: str) -> str:
    """The stage after one; empty after the last."""
    at = STAGE_KEYS.index(stage) + 1
    return STAGE_KEYS[at] if at < len(STAGE_KEYS) else ""
