"""What may stand in a practice that nobody would type on purpose, each by its name.

An oddity changes an archive in place and leaves it valid: it fits the schema, and so it must be
shown, printed and kept.
"""

import copy
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from coachdesk.domain.stage import STAGES

Plain = Any
Oddity = Callable[[Plain, Random], None]

STRANGE = (
    "<b>&amp;</b> =cmd() %s {name} %(n)d",
    "אני רוצה לנגן שוב · עברית ثم العربية",
    "👩🏽‍🌾🏳️‍🌈 e\u0301\u0323\u0302 Z̷̧̛͓a̴̡͝l̶͈̕g̸̰͂o̴ ﷽",
    "Ελληνικά, кириллица, Tiếng Việt ưữ, 漢字かな 한글",
    "\u202eright to left\u202c \u200b\u2060\ufeff\u00ad",
    "\n\n\n \t ",
    "",
)
DAYS = ("31.02.2026", "soon", "2026-13-45", "0001-01-01", "9999-12-31", "next Tuesday", "", "👵")
NUMBERS = (0.0, -1e15, 1e15, 0.1 + 0.2, -0.5)


def no_areas(archive: Plain, _: Random) -> None:
    archive["practice"]["areas"] = []
    for each in engagements(archive):
        each["areas"] = []


def twelve_areas(archive: Plain, dice: Random) -> None:
    for each in engagements(archive):
        multiply(each, "areas", 12, dice)


def no_sessions(archive: Plain, _: Random) -> None:
    for each in engagements(archive):
        each["sessions"] = []


def no_engagement(archive: Plain, _: Random) -> None:
    archive["clients"][-1]["engagements"] = []


def no_prompts(archive: Plain, _: Random) -> None:
    archive["practice"]["prompts"] = []


def unknown_answers(archive: Plain, dice: Random) -> None:
    for session in sessions(archive):
        for at, answer in enumerate(session["answers"]):
            answer["key"] = f"{dice.choice(('', 'gone.', 'opening/'))}{at}"
        for at, asked in enumerate(session["asked_prompts"]):
            asked["prompt_key"] = f"..{at}"


def nothing_found(archive: Plain, dice: Random) -> None:
    """What points at another record points nowhere, or at itself."""
    for record in records(archive):
        for name in ("area_id", "goal_id", "session_id", "step_id", "subject_id", "chosen_id"):
            if name in record and dice.random() < 0.5:
                record[name] = record.get("id") or f"{dice.getrandbits(64):016x}"


def unreadable_days(archive: Plain, dice: Random) -> None:
    days = ("by", "on", "start_on", "target_on", "review_on", "reached_on", "ended_on")
    for record in records(archive):
        for name in (*days, "experiment_on", "practise_by", "agreement_signed_on"):
            if name in record and dice.random() < 0.7:
                record[name] = dice.choice(DAYS)


def ends_before_starts(archive: Plain, dice: Random) -> None:
    for session in sessions(archive):
        for span in session["clock"]:
            span["start"], span["end"] = span["end"] or span["start"], span["start"]
        session["finished_at"] = dice.choice((None, "0001-01-02T00:00:00Z"))
        session["seen_at"] = "9999-12-30T00:00:00Z"
    for each in engagements(archive):
        each["completed_at"] = dice.choice((None, "0001-01-02T00:00:00Z"))
    for record in records(archive):
        if "start_on" in record and "ended_on" in record:
            record["start_on"], record["ended_on"] = "2026-05-01", "2020-01-01"


def far_away_times(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        for name in ("planned_at", "created_at", "started_at", "at", "status_since", "seen_at"):
            if record.get(name) and dice.random() < 0.5:
                record[name] = dice.choice(("0001-01-02T00:00:00Z", "9999-12-30T23:59:59Z"))


def many_letters(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        for name, value in texts(record):
            if dice.random() < 0.08:
                record[name] = (f"{value} " * 4000)[: dice.choice((300, 3000))] or "x" * 2000


def one_long_word(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        for name, _ in texts(record):
            if dice.random() < 0.1:
                record[name] = "W" * dice.choice((200, 1000))


def strange_letters(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        for name, _ in texts(record):
            if dice.random() < 0.4:
                record[name] = dice.choice(STRANGE)


def nothing_said(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        for name, _ in texts(record):
            if dice.random() < 0.6:
                record[name] = ""


def strange_numbers(archive: Plain, dice: Random) -> None:
    for record in records(archive):
        measured = ("value",) if "on" in record else ("baseline", "target")
        for name in measured:
            if name in record:
                record[name] = dice.choice(NUMBERS)
        for name in ("position", "number"):
            if isinstance(record.get(name), int):
                record[name] = 0


def strange_rhythms(archive: Plain, dice: Random) -> None:
    for each in engagements(archive):
        for habit in each["habits"]:
            habit["rhythm"] = dice.choice(("daily", "weekdays", "per_week"))
            habit["weekdays"], habit["per_week"] = 0, dice.choice((1, 7))
            habit["start_on"] = dice.choice(("", "1900-01-01", "2200-01-01", "soon"))


def no_goals(archive: Plain, _: Random) -> None:
    """Steps, habits and thoughts of goals that are gone stay."""
    for each in engagements(archive):
        each["goals"] = []


def forty_goals(archive: Plain, dice: Random) -> None:
    for each in engagements(archive):
        multiply(each, "goals", 40, dice)
        for goal in each["goals"]:
            goal["status"] = dice.choice(("listed", "active", "achieved", "paused", "released"))


def mixed_stages(archive: Plain, dice: Random) -> None:
    for session in sessions(archive):
        if dice.random() < 0.5:
            session["stage"] = dice.choice([stage.key for stage in STAGES])


def sixty_sessions(archive: Plain, dice: Random) -> None:
    for each in engagements(archive):
        multiply(each, "sessions", 60, dice)


def unreadable_papers(archive: Plain, dice: Random) -> None:
    """Documents given and strategies kept, from a program that wrote them otherwise."""
    for record in records(archive):
        if isinstance(record.get("content"), str):
            record["content"] = dice.choice(("", "{", "[]", "{}", '{"goal": 1}', "null", "1e999"))
            if "layout" in record:
                record["layout"] = dice.choice((0, 1, 99))
                record["paper"] = dice.choice((record["paper"], "a3", ""))
                record["kind"] = dice.choice((record["kind"], "vision"))


def unheard_of_zones(archive: Plain, dice: Random) -> None:
    archive["practice"]["language"] = dice.choice(("", "xx", "en", "de-AT-1996"))
    for client in archive["clients"]:
        client["time_zone"] = dice.choice(("Mars/Olympus", "../../etc/passwd", "", "UTC"))
        client["language"] = dice.choice(("", "xx", "de_AT", "../de", "x" * 300))
        client["status"] = dice.choice(("enquiry", "active", "paused", "completed", "archived"))


ODDITIES: tuple[Oddity, ...] = (
    no_areas, twelve_areas, no_sessions, no_engagement, no_prompts, unknown_answers, nothing_found,
    unreadable_days, ends_before_starts, far_away_times, many_letters, one_long_word,
    strange_letters, nothing_said, strange_numbers, strange_rhythms, no_goals, forty_goals,
    mixed_stages, sixty_sessions, unreadable_papers, unheard_of_zones,
)  # fmt: skip


# Walking an archive


def engagements(archive: Plain) -> Iterator[Plain]:
    for client in archive["clients"]:
        yield from client["engagements"]


def sessions(archive: Plain) -> Iterator[Plain]:
    for each in engagements(archive):
        yield from each["sessions"]


def records(plain: Plain) -> Iterator[Plain]:
    """Every record below the clients, and the clients."""
    if isinstance(plain, dict):
        if "format" in plain:
            plain = plain["clients"]
        else:
            yield plain
            plain = list(plain.values())
    if isinstance(plain, list):
        for each in plain:
            if isinstance(each, dict | list):
                yield from records(each)


FREE = frozenset({
    "accountability", "after", "agreement", "anchor", "ask", "before", "benefits", "celebrate",
    "chosen", "cue", "early_warning", "email", "evidence", "evidence_against", "evidence_for",
    "experiment", "fee", "first_move", "heard_from", "hindering", "if_then", "instead",
    "measure", "move", "name", "needs", "note", "options", "organisation", "phone",
    "practise_by", "preferred_name", "pronouns", "raise_by_one", "reason", "relation", "reward",
    "role", "routine", "shared_notes", "sponsor_may_know", "sponsor_name", "sponsor_role",
    "statement", "stop_doing", "story", "support_person", "ten", "text", "tiny", "title",
    "unit", "value", "wants_today", "what", "when", "where", "where_it_shows", "who", "why",
    "wording",
})  # fmt: skip
"""Fields that hold any text at all."""


def texts(record: Plain) -> list[tuple[str, str]]:
    """The fields of a record that hold free text."""
    free = [(name, value) for name, value in record.items() if name in FREE]
    found = [(name, value) for name, value in free if isinstance(value, str)]
    if "tags" in record or ("kind" in record and "statement" in record):
        # A client's name must stay; a goal's wording is one of a few.
        found = [each for each in found if each[0] not in ("name", "wording")]
    return found


def multiply(owner: Plain, name: str, count: int, dice: Random) -> None:
    """As many records of a kind as asked for, copies of those there are with ids of their own."""
    kept = owner[name]
    if not kept:
        return
    made = []
    for number in range(count):
        each = copy.deepcopy(kept[number % len(kept)])
        if number >= len(kept):
            for record in records(each):
                if "id" in record:
                    record["id"] = f"{dice.getrandbits(64):016x}"
        made.append(each)
    owner[name] = made
