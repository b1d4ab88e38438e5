"""Which clients of the list are wanted, and in which order; what the list's model leans on."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import lru_cache
from json import loads

from coachdesk.domain.client_line import ClientLine, ClientStatus, is_stalled, plain_letters
from coachdesk.domain.moments import moment_of
from coachdesk.words import Words


class Order(StrEnum):
    """What decides on a client's place within a group."""

    NEXT = "next"
    NAME = "name"
    LAST = "last"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which clients are shown: those for whom all of it holds; empty for everybody.

    ``tags`` are tags of which a client has every one.
    """

    text: str = ""
    status: str = ""
    tags: frozenset[str] = frozenset()
    stalled: bool = False

    def __bool__(self) -> bool:
        return bool(self.text.split() or self.chosen)

    @property
    def chosen(self) -> bool:
        """Whether something beside what is typed narrows the list."""
        return bool(self.status or self.tags or self.stalled)


def matching(
    found: list[int], lines: Sequence[ClientLine], keys: Sequence[str], wanted: Wanted
) -> list[int]:
    """Of the lines at some places those wanted, but for being stalled, which takes more to know."""
    if wanted.status:
        found = [at for at in found if lines[at].status == wanted.status]
    for tag in wanted.tags:
        found = [at for at in found if tag in tags_of(lines[at])]
    for word in plain_letters(wanted.text).split():
        found = [at for at in found if word in keys[at]]
    return found


def stands_still(line: ClientLine, held: Mapping[str, str], today: date) -> bool:
    """Whether a month has gone by for a client the coach works with; ``held`` as of each client."""
    if line.status not in (ClientStatus.ACTIVE, ClientStatus.ENQUIRY):
        return False
    last = held.get(line.id, "")
    return is_stalled(moment_of(last).date() if last else None, bool(line.next_at), today)


def in_order(
    found: list[int], lines: Sequence[ClientLine], order: Order, held: Mapping[str, str]
) -> list[int]:
    """Some places in an order: soonest first, by name, or held last first."""
    if order is Order.NEXT:
        soonest = [(lines[at].next_at or "~", plain_letters(lines[at].name), at) for at in found]
        return [at for _, _, at in sorted(soonest)]
    named = sorted(found, key=lambda at: plain_letters(lines[at].name))
    if order is Order.LAST:
        return sorted(named, key=lambda at: held.get(lines[at].id, ""), reverse=True)
    return named


def tags_of(line: ClientLine) -> tuple[str, ...]:
    """A client's tags, which a line carries as they are kept."""
    return _tags(line.tags)


@lru_cache(maxsize=20_000)
def _tags(kept: str) -> tuple[str, ...]:
    return tuple(map(str, loads(kept))) if len(kept) > 2 else ()


def status_words(words: Words) -> dict[str, str]:
    """What each status is called."""
    return {
        ClientStatus.ENQUIRY: words("Enquiry"),
        ClientStatus.ACTIVE: words("Active"),
        ClientStatus.PAUSED: words("Paused"),
        ClientStatus.COMPLETED: words("Completed"),
        ClientStatus.ARCHIVED: words("Archived"),
    }


def key_of(line: ClientLine, statuses: Mapping[str, str]) -> str:
    """What a filter looks in: the status is found by its word and by its plain name."""
    status = statuses.get(line.status, "")
    said = f"{line.name} {line.preferred_name} {line.code} {line.status} {status}"
    return plain_letters(f"{said} {' '.join(_tags(line.tags))}")


def days_around(day: date) -> frozenset[str]:
    """A day, the one before and the one after, as an instant's text begins with them."""
    at = day.toordinal()
    near = range(max(1, at - 1), min(date.max.toordinal(), at + 1) + 1)
    return frozenset(date.fromordinal(each).isoformat() for each in near)
