"""Practices as years of work leave them, made once in a run and shared by what is measured on them.

Every client has an engagement, weekly sessions with a text of 300 words each, read into the index
of words, steps agreed and looked back on, a habit; most have a session ahead. The same in every
run but for the day they end at, which is today.
"""

import random
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from coachdesk.desk.practice import change_practice, read_starter_set, take_over
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.habit import DayMark, DayState, Habit
from coachdesk.domain.ids import ClientId, EngagementId, HabitId, SessionId, StepId
from coachdesk.domain.scales import day_text
from coachdesk.domain.session import Attendance, Session, Span
from coachdesk.domain.step import Outcome, Step, StepReview, review_id
from coachdesk.storage.vault import create_vault
from coachdesk.system.resources import starter_files
from tests.bench.practice import STATUSES
from tests.conftest import HandClock, made_desk

SIZES = {"12": (12, 10), "2,000": (2_000, 10), "10,000": (10_000, 20)}
"""Clients, and texts of each: 20,000 and 200,000 of them."""
USUAL, LARGE = ("2,000",), ("2,000", "10,000")
WORDS_IN_A_TEXT, VOCABULARY, TEXTS_AT_ONCE = 300, 20_000, 2_000
SYLLABLES = tuple(first + second for first in "bcdfghklmnprstvw" for second in "aeiou")
STEPS, DAYS_KEPT = 7, 10


class Practices:
    """The practices of one run, each made when it is first asked for and kept in a folder."""

    def __init__(self, folder: Path, sizes: Iterable[str] = USUAL) -> None:
        self.folder, self.sizes = folder, tuple(sizes)

    def of(self, size: str) -> Path:
        """The practice of a size, one of ``SIZES``."""
        path = self.folder / f"generated-{size.replace(',', '')}.coachdesk"
        if not path.exists():
            begun = path.with_suffix(".begun")
            begun.unlink(missing_ok=True)
            _make(begun, *SIZES[size]).rename(path)
        return path


def texts_of(size: str) -> str:
    """How many texts a practice holds, as it is written in the table."""
    clients, each = SIZES[size]
    return f"{clients * each:,}"


@cache
def vocabulary() -> tuple[str, ...]:
    """Words, the frequent ones first, the same in every run."""
    dice = random.Random(3)
    found: dict[str, None] = {}
    while len(found) < VOCABULARY:
        found["".join(dice.choices(SYLLABLES, k=dice.choice((1, 2, 2, 3, 3, 4))))] = None
    return tuple(found)


def _make(path: Path, clients: int, texts_each: int) -> Path:
    vault = create_vault(path, None)
    now = datetime.now(UTC)
    desk = made_desk(vault, HandClock(now))
    take_over(desk, read_starter_set(starter_files()))
    change_practice(desk, coach="Ada North", name="North Coaching")
    dice, made = random.Random(4), _Maker(now, texts_each)
    at_once = TEXTS_AT_ONCE // texts_each
    for start in range(0, clients, at_once):
        with vault.unit() as unit:
            records: dict[type[Any], list[Any]] = {}
            for number in range(start, min(clients, start + at_once)):
                for each in made.client(number, dice):
                    records.setdefault(type(each), []).append(each)
            for several in records.values():  # parents come before their children
                unit.insert_all(several)
        waiting = 1
        while waiting:
            with vault.unit() as unit:
                waiting = unit.settle_words(4_000)
    vault.close()
    return path


class _Maker:
    """Makes everything of one client after another."""

    def __init__(self, now: datetime, texts_each: int) -> None:
        self._now, self._texts_each = now, texts_each
        self._words, self._sum = vocabulary(), [0.0]
        # As in any language: a few words make up most of a text.
        for rank in range(len(self._words)):
            self._sum.append(self._sum[-1] + 1 / (rank + 3))
        del self._sum[0]

    def client(self, number: int, dice: random.Random) -> Iterable[Any]:
        engagement = EngagementId(f"e{number:07}")
        name = f"{dice.choice(self._words).title()} {dice.choice(self._words).title()}"
        yield Client(
            id=ClientId(f"c{number:07}"), code=f"{number % 10_000:04}", name=name,
            tags=("leaders",) if number % 7 == 0 else (), status=dice.choice(STATUSES),
            created_at=self._now,
        )  # fmt: skip
        yield Engagement(
            id=engagement, client_id=ClientId(f"c{number:07}"), number=1,
            started_at=self._now - timedelta(weeks=self._texts_each),
        )  # fmt: skip
        yield from self._sessions(number, engagement, dice)
        for at in range(STEPS):
            yield from self._step(number, engagement, at, dice)
        yield from self._habit(number, engagement, dice)

    def _sessions(
        self, number: int, engagement: EngagementId, dice: random.Random
    ) -> Iterable[Session]:
        for at in range(self._texts_each):
            begun = self._now - timedelta(
                weeks=self._texts_each - at, minutes=dice.randrange(9_000)
            )
            yield Session(
                id=SessionId(f"s{number:07}{at:02}"), engagement_id=engagement,
                stage=("introductory", "opening", "second")[at] if at < 3 else "check_in",
                created_at=begun, planned_at=begun,
                clock=(Span(begun, begun + timedelta(minutes=50)),),
                finished_at=begun + timedelta(minutes=50), attendance=Attendance.HELD,
                shared_notes=self._text(dice),
            )  # fmt: skip
        if dice.random() < 0.7:
            ahead = self._now + timedelta(minutes=dice.randrange(40 * 24 * 60))
            yield Session(
                id=SessionId(f"a{number:07}"), engagement_id=engagement, stage="check_in",
                created_at=self._now, planned_at=ahead,
            )  # fmt: skip

    def _text(self, dice: random.Random) -> str:
        return " ".join(dice.choices(self._words, cum_weights=self._sum, k=WORDS_IN_A_TEXT))

    def _step(
        self, number: int, engagement: EngagementId, at: int, dice: random.Random
    ) -> Iterable[Any]:
        session = SessionId(f"s{number:07}{self._texts_each - STEPS + at:02}")
        agreed = self._now - timedelta(weeks=STEPS - at)
        step = Step(
            id=StepId(f"p{number:07}{at}"), engagement_id=engagement, session_id=session,
            what="Ask about the planning role", who="Mara",
            by=day_text((agreed + timedelta(days=9)).date()),
        )  # fmt: skip
        yield step
        if dice.random() < 0.9:
            yield StepReview(
                id=review_id(session, step.id), engagement_id=engagement, session_id=session,
                step_id=step.id, outcome=Outcome.DONE, at=agreed,
            )  # fmt: skip

    def _habit(self, number: int, engagement: EngagementId, dice: random.Random) -> Iterable[Any]:
        start = self._now.date() - timedelta(days=dice.randrange(60))
        habit = Habit(
            id=HabitId(f"h{number:07}"), engagement_id=engagement, session_id=SessionId(""),
            name="Close the laptop", start_on=day_text(start),
        )  # fmt: skip
        yield habit
        for n in range(DAYS_KEPT):
            day = day_text(start + timedelta(days=n))
            yield DayMark(
                id=f"{habit.id}/{day}", engagement_id=engagement, subject_id=habit.id, on=day,
                state=DayState.DONE,
            )  # fmt: skip
