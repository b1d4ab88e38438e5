"""Ways for the client to weigh goals. Each gives a proposal; the client's own order wins."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

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
    for choice in choices:
        if choice.direct or choice.first_id not in score or choice.second_id not in score:
            continue
        if choice.winner_id in score:
            score[choice.winner_id] += 1
        else:
            score[choice.first_id] += 0.5
            score[choice.second_id] += 0.5
    return score


def unanswered(goals: Sequence[GoalId], choices: Iterable[PairChoice]) -> tuple[Pair, ...]:
    """The pairs not asked yet, then the neighbours that came out level and need a direct word."""
    answers = list(choices)
    asked = {frozenset((each.first_id, each.second_id)) for each in answers if not each.direct}
    open_pairs = tuple(pair for pair in all_pairs(goals) if frozenset(pair) not in asked)
    return open_pairs or level_neighbours(goals, answers)


def level_neighbours(goals: Sequence[GoalId], choices: Sequence[PairChoice]) -> tuple[Pair, ...]:
    """Neighbours in the ranking with equal score and no direct answer between them yet."""
    score = wins(goals, choices)
    direct = {frozenset((each.first_id, each.second_id)) for each in choices if each.direct}
    order = ranking(goals, choices)
    return tuple(
        (first, second)
        for first, second in pairwise(order)
        if score[first] == score[second] and frozenset((first, second)) not in direct
    )


def ranking(goals: Sequence[GoalId], choices: Iterable[PairChoice]) -> tuple[GoalId, ...]:
    """The proposed order: most wins first, level goals by the direct answers between them.

    Goals still level after that keep the order they were given in.
    """
    answers = list(choices)
    score = wins(goals, answers)
    known = set(goals)
    direct = dict.fromkeys(goals, 0)
    for each in answers:
        level = each.direct and {each.first_id, each.second_id} <= known
        if level and each.winner_id in known and score[each.first_id] == score[each.second_id]:
            direct[each.winner_id] += 1
    place = {goal: n for n, goal in enumerate(goals)}
    return tuple(sorted(goals, key=lambda goal: (-score[goal], -direct[goal], place[goal])))


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
