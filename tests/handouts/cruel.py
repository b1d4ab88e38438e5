"""A practice whose every page is as hard to lay out as a practice can make it.

Three clients: one who says too much in every field, in every script, with twelve areas and twenty
goals; the same at work, with a sponsor; and one with whom nothing was ever written.
"""

import json
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

from coachdesk.desk.areas import add_area
from coachdesk.desk.clients import add_client, engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.goals import add_goal, change_goal
from coachdesk.desk.portability import import_archive
from coachdesk.domain.answer import Answer
from coachdesk.domain.area import MOST_AREAS, Area, AreaSet
from coachdesk.domain.client import Client
from coachdesk.domain.goal import Goal, GoalStatus
from coachdesk.domain.plain import hints_of
from coachdesk.domain.practice import Practice
from coachdesk.domain.session import PrivateNote
from coachdesk.startup import new_practice, open_desk
from coachdesk.storage.tables import KINDS
from coachdesk.system import resources

NAME = ("Maria-Theresia Oluwaseun Nguyễn-Βασιλειάδης von und zu Hohenlohe-Świętosławska " * 5)[:300]
LONG = (
    "I want to be fully there for the people around me, and still do work that I am proud of, "
    "without the evenings going to messages that could have waited until the next morning at seven"
)
SCRIPTS = (
    LONG,
    "Łukasz, José, Åse, Ødegård, Čapek, İstanbul, ǅ and ß: " + LONG,
    "Θέλω να κοιμάμαι ήρεμα πέντε νύχτες την εβδομάδα, χωρίς το τηλέφωνο δίπλα μου.",
    "Хочу просыпаться отдохнувшей пять раз в неделю и никуда не спешить по утрам.",
    "Tôi muốn ngủ đủ giấc và ăn tối cùng gia đình mỗi ngày trong tuần.",
    "أريد أن أستيقظ مرتاحًا خمسة أيام في الأسبوع، وأن أعود إلى البيت قبل السادسة.",
    "אני רוצה לקום רעננה חמישה בקרים בשבוע, ולהגיע הביתה לפני 18:00.",
    "我想每周有五天早上精神饱满地醒来，晚上六点前回家。朝すっきり目覚めたい。푹 자고 싶다.",
    "मैं हफ़्ते में पाँच सुबह ताज़गी के साथ उठना चाहती हूँ।",
    "👩🏽‍🌾🏳️‍🌈 e\u0301\u0323\u0302 Z̷̧̛͓a̴̡͝l̶͈̕g̸̰͂o̴ ﷽ ☂ ✓ → ½ €",
    "<b>&amp;</b> </para> =cmd() %s {name} {0} <img src='file:///etc/hosts'> \\ \" ' `",
    "first line\nsecond line\n\nfourth line after an empty one\t tabbed",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
)
ANSWER_WORDS = 20_000
SENTINEL = "zq-private-word"

_KEPT_AS_IS = {
    "id", "code", "key", "stage", "section", "language", "brand", "logo_name", "time_zone", "kind",
    "paper", "variant", "content", "document_id", "prompt_key", "channel",
}  # fmt: skip
_GIVER = "Zoë Amadi"


def cruel_practice(path: Path, *, words: int = ANSWER_WORDS) -> Desk:
    """A desk on a new vault with the cruel practice in it; ``words`` make the longest answer."""
    desk = open_desk(new_practice(path))
    archive = json.loads(resources.text("sample", "practice.json"))
    archive["clients"] = [each for each in archive["clients"] if each["name"] == _GIVER]
    import_archive(desk, archive)
    _crowd(desk)
    _overwrite(desk)
    _lengthen(desk, words)
    add_client(desk, "Nobody Yet")
    return desk


def _crowd(desk: Desk) -> None:
    """Twelve areas in each set, twenty goals, six of them priorities, and a sponsor."""
    client = desk.vault.all(Client)[0]
    for engagement in engagements(desk, client.id):
        for area_set in AreaSet:
            known = desk.vault.where(Area, engagement_id=engagement.id, set=area_set.value)
            for number in range(len(known), MOST_AREAS):
                add_area(desk, engagement.id, area_set, f"Area {number}")
        areas = desk.vault.where(Area, engagement_id=engagement.id)
        known_goals = desk.vault.where(Goal, engagement_id=engagement.id)
        for number in range(len(known_goals), 20):
            add_goal(desk, engagement.id, f"Goal {number}", areas[number % len(areas)].id)
        for number, goal in enumerate(desk.vault.where(Goal, engagement_id=engagement.id)):
            if number < 6:
                change_goal(desk, goal.id, status=GoalStatus.ACTIVE)
            change_goal(
                desk, goal.id, shareable=number % 3 == 0, progress_shareable=number % 6 == 0
            )


def _overwrite(desk: Desk) -> None:
    """Put a cruel text into every field a person can write in; private ones get their own word."""
    turn = _texts()
    with desk.vault.unit() as unit:
        for kind in KINDS:
            names = _written_in(kind)
            for record in unit.all(kind):
                changed: dict[str, Any] = {
                    name: next(turn) for name in names if worth(record, name)
                }
                if kind is PrivateNote:
                    changed = dict.fromkeys(names, SENTINEL)
                if kind is Client:
                    changed |= {"name": NAME, "preferred_name": NAME}
                if kind is Practice:
                    changed |= {"logo": b"", "agreement": "", "welcome": "", "promise": ""}
                if kind is Goal:
                    changed["statement"] = (next(turn) * 9)[:300]
                unit.put(replace(record, **changed))
    desk.replaced()


def _lengthen(desk: Desk, words: int) -> None:
    """Make one answer as long as a chapter."""
    long = " ".join(f"word{number}" for number in range(words))
    with desk.vault.unit() as unit:
        for answer in unit.all(Answer):
            if answer.key == "year_from_now":
                unit.put(replace(answer, value=long))
                break
    desk.replaced()


def worth(record: Any, name: str) -> bool:
    """Whether a field holds words of a person, not a key, a number or a day."""
    value = getattr(record, name)
    if isinstance(record, Answer):
        return isinstance(value, str) and " " in value
    return isinstance(value, str)


def _written_in(kind: type[Any]) -> list[str]:
    hints = hints_of(kind)
    return [
        field.name
        for field in fields(kind)
        if field.name not in _KEPT_AS_IS
        and not field.name.endswith("_id")
        and (hints[field.name] is str or (kind is Answer and field.name == "value"))
    ]


def _texts() -> Iterator[str]:
    while True:
        yield from SCRIPTS
