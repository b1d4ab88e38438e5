"""Ways for the client to weigh goals. Each gives a proposal; the client's own order wins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from coachdesk.domain.ids import EngagementId, GoalId, SessionId
from coachdesk.domain.scales import Scale5

FEWEST_TO_COMPARE = 2
MOST_TO_COMPARE = 12
GENTLE_LIMIT = 3  # more priorities are allowed, with a gentle note

Pair = tuple[GoalId, GoalId]


@dataclass(frozen=True, slots=True, kw_only=True)
class PairChoice:
    """One answer of a paired comparison. ``winner_id`` is empty for "about the same".

    ``direct`` marks the answer to the one question asked again to part goals that came out level.
    """

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    first_id: GoalId
    second_id: GoalId
    winner_id: GoalId
    direct: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """Two goals put side by side. ``direct``: asked again because they came out level."""

    first: GoalId
    second: GoalId
    direct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a goal lies on the two grids, each 1-5 or ``None`` while not placed."""

    id: str
    engagement_id: EngagementId
    session_id: SessionId
    goal_id: GoalId
    impact: Scale5 = None
    effort: Scale5 = None
    importance: Scale5 = None
    urgency: Scale5 = None


def all_pairs(goals: Sequence[GoalId]) -> tuple[Pair, ...]:
    """Every pair once, n(n-1)/2 of them, ordered so that a goal rarely stands twice in a row."""
    pairs = list(combinations(goals, 2))
    ordered: list[Pair] = []
    while pairs:
        last = ordered[-1] if ordered else ()
        nearest = min(pairs, key=lambda pair: sum(goal in last for goal in pair))
        pairs.remove(nearest)
        ordered.append(nearest)
    return tuple(ordered)


def wins(goals: Sequence[GoalId], choices: Iterable[PairChoice]) -> dict[GoalId, float]:
    """How often each goal was chosen; "about the same" gives half to each."""
    score = dict.fromkeys(goals, 0.0)
    for choice in _answers(choices, direct=False).values():
        if choice.first_id not in score or choice.second_id not in score:
            continue
        if choice.winner_id in score:
            score[choice.winner_id] += 1
        else:
            score[choice.first_id] += 0.5
            score[choice.second_id] += 0.5
    return score


def questions(goals: Sequence[GoalId], choices: Iterable[PairChoice]) -> tuple[Question, ...]:
    """Everything that is asked, in order, answered or not.

    First every pair; once all of them are answered, the direct questions that part level goals.
    Which direct question comes next depends on the answers before, so the last one listed is the
    only one that may be open.
    """
    answers = list(choices)
    asked = _answers(answers, direct=False)
    pairs = all_pairs(goals)
    listed = [Question(*pair) for pair in pairs]
    if all(frozenset(pair) in asked for pair in pairs):
        _, direct = _ranked(goals, answers)
        listed += [Question(*pair, direct=True) for pair in direct]
    return tuple(listed)


def answer_to(question: Question, choices: Iterable[PairChoice]) -> PairChoice | None:
    """The latest answer to a question, ``None`` while it is open."""
    return _answers(choices, direct=question.direct).get(
        frozenset((question.first, question.second))
    )


def ranking(goals: Sequence[GoalId], choices: Iterable[PairChoice]) -> tuple[GoalId, ...]:
    """The proposed order: most wins first, level goals by the direct answers between them.

    No direct answer that was asked for is ever contradicted. Goals level even then ("about the
    same", or not asked yet) keep the order they were given in, so the same answers always give
    the same order, also when the choices run in a circle.
    """
    order, _ = _ranked(goals, list(choices))
    return order


def _ranked(
    goals: Sequence[GoalId], choices: Sequence[PairChoice]
) -> tuple[tuple[GoalId, ...], list[Pair]]:
    """The ranking, and the direct questions it rests on; the last may lack its answer."""
    score = wins(goals, choices)
    direct = _answers(choices, direct=True)
    order: list[GoalId] = []
    asked: list[Pair] = []
    for each in sorted(set(score.values()), reverse=True):
        level = [goal for goal in goals if score[goal] == each]
        order += _parted(level, direct, asked)
    return tuple(order), asked


def _parted(
    level: Sequence[GoalId], direct: Mapping[frozenset[GoalId], PairChoice], asked: list[Pair]
) -> list[GoalId]:
    """Level goals put in order by inserting one after the other, asking what must be known.

    Each goal rises past those it was chosen over and stops at the first it was not. Nothing more
    is asked after a question that has no answer yet.
    """
    placed: list[GoalId] = []
    for goal in level:
        at = len(placed)
        while at > 0:
            pair = (placed[at - 1], goal)
            answer = direct.get(frozenset(pair))
            waiting = bool(asked) and frozenset(asked[-1]) not in direct
            if not waiting:
                asked.append(pair)
            if answer is None or answer.winner_id != goal:
                break
            at -= 1
        placed.insert(at, goal)
    return placed


def _answers(choices: Iterable[PairChoice], *, direct: bool) -> dict[frozenset[GoalId], PairChoice]:
    return {
        frozenset((each.first_id, each.second_id)): each
        for each in choices
        if each.direct is direct
    }


def by_grid(
    goals: Sequence[GoalId], placed: Mapping[GoalId, Placement], *, wanted: str, against: str
) -> tuple[GoalId, ...]:
    """Order by one of the grids: high ``wanted`` first, then low ``against`` if that is effort.

    ``wanted``/``against`` are ``impact``/``effort`` or ``importance``/``urgency``; for the latter
    both count in favour. Goals not placed come last, in the order given.
    """
    sign = -1 if against == "effort" else 1

    def weight(goal: GoalId) -> tuple[int, int]:
        place = placed.get(goal)
        first = getattr(place, wanted, None)
        second = getattr(place, against, None)
        if first is None or second is None:
            return (1, 0)
        return (0, -(first + sign * second))

    return tuple(sorted(goals, key=weight))
