"""What is printed together: one or more documents, each with its own choices."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from coachdesk.domain.handout import LEFT_OUT_AT_FIRST, PARTS, HandoutKind, PaperSize, Part, Variant
from coachdesk.domain.privacy import ShownAs


@dataclass(frozen=True, slots=True)
class Options:
    """What was chosen for a document. Empty ``goal_ids`` means every priority.

    ``language`` is the page's own (ISO 639-1).
    """

    kind: HandoutKind
    shown_as: ShownAs
    variant: Variant = Variant.FILLED
    paper: PaperSize = PaperSize.A4
    large: bool = False
    punched: bool = False
    grey: bool = False
    goal_ids: tuple[str, ...] = ()
    left_out: tuple[Part, ...] = LEFT_OUT_AT_FIRST
    language: str = ""

    def shown_parts(self) -> tuple[Part, ...]:
        """The parts of the handout that are to be printed."""
        return tuple(part for part in PARTS[self.kind] if part not in self.left_out)

    def of_kind(self, kind: HandoutKind) -> "Options":
        """The same choices for another handout."""
        return self if kind is self.kind else replace(self, kind=kind, goal_ids=())


@dataclass(frozen=True, slots=True)
class Entry:
    """A document of the print; ``number`` is its own for as long as the sheet is open."""

    number: int
    options: Options


class Job:
    """The documents in their order, and the one whose choices are shown.

    All are on one paper: a printer is asked for one, and a pile of two sizes is none.
    """

    def __init__(self, options: Options) -> None:
        self._entries = [Entry(1, options)]
        self._made = 1
        self._current = 1

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def current(self) -> Entry:
        """The document whose choices are shown."""
        return next(each for each in self._entries if each.number == self._current)

    def place_of(self, number: int) -> int:
        """Where a document stands, from 0."""
        return next(at for at, each in enumerate(self._entries) if each.number == number)

    def choose(self, number: int) -> None:
        """Show the choices of another document."""
        self._current = number

    def change(self, options: Options) -> None:
        """Choose other options for the current document; the paper is that of all."""
        self._entries = [
            replace(each, options=options)
            if each.number == self._current
            else replace(each, options=replace(each.options, paper=options.paper))
            for each in self._entries
        ]

    def add(self, kind: HandoutKind) -> Entry:
        """Add a document with the current one's choices, and make it the current one."""
        options = replace(self.current.options.of_kind(kind), left_out=LEFT_OUT_AT_FIRST)
        self._made += 1
        added = Entry(self._made, options)
        self._entries.append(added)
        self._current = added.number
        return added

    def remove(self, number: int) -> None:
        """Take a document out; the last one stays."""
        if len(self._entries) == 1:
            return
        at = self.place_of(number)
        del self._entries[at]
        if number == self._current:
            self._current = self._entries[min(at, len(self._entries) - 1)].number
