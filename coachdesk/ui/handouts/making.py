"""Makes the pages that were chosen: gathered on this thread, drawn on a worker, newest only."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.giving import content_of, draft_id, look_of
from coachdesk.desk.handout_content import gather
from coachdesk.domain.given import Given
from coachdesk.domain.handout import (
    Content,
    GoalsContent,
    HandoutKind,
    Look,
    PaperSize,
    Sheets,
    Variant,
    has_nothing,
    kind_of,
    variants_of,
    with_parts,
)
from coachdesk.domain.privacy import ShownAs
from coachdesk.ui.handouts.job import Entry, Job, Options
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work
from coachdesk.words import Words

LONG_S = 0.25  # a handout that takes longer to draw is not drawn only to count its pages
SURVEY = 0  # the entry that stands for no document: what each handout would be


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A finished document of a print: what it was made from, its pages, what no font can show."""

    entry: Entry
    sheets: Sheets
    document: Document
    missing: tuple[str, ...] = ()

    @property
    def kind(self) -> HandoutKind:
        """Which handout it is."""
        return kind_of(self.sheets.content)


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """A finished print: one document or more. ``pdf`` is all of it as one file."""

    pieces: tuple[Piece, ...]
    pdf: bytes = field(default=b"", repr=False)

    @property
    def documents(self) -> tuple[Document, ...]:
        """The documents in their order."""
        return tuple(each.document for each in self.pieces)

    @property
    def sheets(self) -> tuple[Sheets, ...]:
        """What the documents were made from."""
        return tuple(each.sheets for each in self.pieces)

    def missing(self) -> tuple[str, ...]:
        """The characters that no font here can show, each once."""
        return tuple(dict.fromkeys(sign for each in self.pieces for sign in each.missing))


def drawn(sheets: Sheets, words: Words) -> Document:
    """The finished document; may run on any thread."""
    return read_document(pdf_of([sheets], words))


def pdf_of(sheets: list[Sheets], words: Words) -> bytes:
    """One PDF of several documents; may run on any thread."""
    from coachdesk.handouts.render import render_all

    return render_all(sheets, words)


def missing_in(sheets: Sheets, words: Words) -> tuple[str, ...]:
    """The characters of a document that no font here can show; may run on any thread."""
    from coachdesk.handouts.render import missing_signs

    return missing_signs([sheets], words)


def warm_up(owner: QObject, words: Words) -> None:
    """Load on a worker what drawing a page takes, so that the first one is not waited for."""

    def loaded(_: object) -> None:
        """Nothing is done with the page."""

    def failed(error: Exception) -> None:
        raise error

    Work(owner).run(lambda: drawn(Sheets(content=GoalsContent()), words), loaded, failed)


def sheets_of(record: Given) -> Sheets:
    """A document that was given, to be drawn again just as it was."""
    return Sheets(
        content=content_of(record),
        paper=PaperSize(record.paper),
        variant=Variant(record.variant),
        look=look_of(record),
    )


class Maker(QObject):
    """Makes the handouts of one engagement.

    Signals:
        made: the print asked for last can be seen; carries ``Made``, its file still to come.
        ready: it is one file now, and can be given; carries ``Made``.
        surveyed: whether there is anything for a handout to say; carries its kind.
        counted: how many pages a handout would have; carries its kind and the number.
    """

    made = Signal(object)
    ready = Signal(object)
    surveyed = Signal(object)
    counted = Signal(object, int)

    def __init__(self, room: Room, engagement_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._engagement = room, engagement_id
        self._gathered: dict[tuple[object, ...], Content] = {}
        self._drawn: dict[int, Piece] = {}
        self._given: dict[Entry, Piece] = {}
        self._pages: dict[HandoutKind, tuple[Sheets, int]] = {}
        self._long: set[HandoutKind] = set()
        self._work = Work(self)
        self._busy = False
        self._wanted: list[tuple[Entry, Sheets]] | None = None
        self._to_join: Made | None = None
        self._survey: list[Options] = []

    # What the documents say

    def content(self, entry: Entry) -> Content:
        """What a document says; gathered once, so a page keeps its document id."""
        options = entry.options
        key = (entry.number, options.kind, options.shown_as, options.goal_ids)
        if key not in self._gathered:
            self._gathered[key] = self._newly_gathered(options)
        content = with_parts(self._gathered[key], options.shown_parts())
        language = options.language or content.header.language
        return replace(content, header=replace(content.header, language=language))

    def _newly_gathered(self, options: Options) -> Content:
        desk = self._room.desk
        taken = {each.header.document_id for each in self._gathered.values()}
        drafted = draft_id(desk, self._engagement)
        while drafted in taken:
            drafted = draft_id(desk, self._engagement)
        return gather(
            desk,
            self._engagement,
            options.kind,
            shown_as=options.shown_as,
            goal_ids=options.goal_ids,
            document_id=drafted,
        )

    def sheets(self, entry: Entry, before: int = 0) -> Sheets:
        """What is to be drawn for a document; where nothing was said, the page to write on.

        ``before`` is how many documents of its kind the print has ahead of it.
        """
        content, options = self.content(entry), entry.options
        header = replace(content.header, version=content.header.version + before)
        content = replace(content, header=header)
        look = Look(large=options.large, punched=options.punched, grey=options.grey)
        offered = options.variant in variants_of(content)
        variant = options.variant if offered else Variant.TO_WRITE
        return Sheets(content=content, paper=options.paper, variant=variant, look=look)

    def is_empty(self, options: Options) -> bool:
        """Whether nothing was said yet for a handout."""
        return has_nothing(self.content(Entry(SURVEY, options)))

    # Giving

    def is_given(self, piece: Piece) -> bool:
        """Whether a document was given already."""
        return self._given.get(piece.entry) is piece

    def keep_given(self, piece: Piece) -> None:
        """A document was given: its choices show this very one from now on."""
        self._given[piece.entry] = piece

    def forget(self) -> None:
        """What is made from now on is another document, with an id of its own."""
        self._gathered.clear()

    # Making

    def make(self, job: Job) -> None:
        """Draw what is not drawn yet; ``made`` follows unless something else is asked for."""
        self._wanted, kinds = [], list[HandoutKind]()
        for entry in job:
            known = self._given.get(entry)
            kind = entry.options.kind
            sheets = known.sheets if known else self.sheets(entry, kinds.count(kind))
            if known is not None:
                self._drawn[entry.number] = known
            else:
                kinds.append(kind)
            self._wanted.append((entry, sheets))
        numbers = {entry.number for entry in job}
        self._drawn = {number: each for number, each in self._drawn.items() if number in numbers}
        self._to_join = None
        self._survey.clear()
        self._next()

    def make_again(self, sheets: Sheets) -> None:
        """Draw one document that was given."""
        options = Options(kind=kind_of(sheets.content), shown_as=ShownAs.FULL)
        self._wanted = [(Entry(1, options), sheets)]
        self._next()

    def look_at(self, options: Options) -> None:
        """Tell of every handout what it would be, once there is nothing else to do."""
        self._survey = [options.of_kind(kind) for kind in HandoutKind]
        self._next()

    def stop(self) -> None:
        """Let everything go that is not made yet."""
        self._wanted = self._to_join = None
        self._survey.clear()
        self._work.drop()

    def _next(self) -> None:
        if self._busy:
            return
        if self._wanted is not None:
            self._draw_next(self._wanted)
        elif self._to_join is not None:
            self._join(self._to_join)
        elif self._survey:
            self._look_at_next(self._survey.pop(0))

    def _draw_next(self, wanted: list[tuple[Entry, Sheets]]) -> None:
        for entry, sheets in wanted:
            known = self._drawn.get(entry.number)
            if known is None or known.sheets != sheets:
                self._draw(entry, sheets, self._on_piece)
                return
            if known.entry != entry and known not in self._given.values():
                self._drawn[entry.number] = replace(known, entry=entry)
        self._wanted = None
        pieces = tuple(self._drawn[entry.number] for entry, _ in wanted)
        self._to_join = Made(pieces, pieces[0].document.pdf if len(pieces) == 1 else b"")
        self.made.emit(self._to_join)
        self._next()

    def _join(self, made: Made) -> None:
        """Tell that a print is ready, once all of it is one file."""
        self._to_join = None
        if made.pdf:
            self.ready.emit(made)
            return
        self._busy = True
        sheets, words = list(made.sheets), self._room.words
        self._work.run(
            lambda: replace(made, pdf=pdf_of(sheets, words)), self._on_joined, self._on_failed
        )

    def _look_at_next(self, options: Options) -> None:
        entry, kind = Entry(SURVEY, options), options.kind
        sheets = self.sheets(entry)
        self.surveyed.emit(kind)
        known = self._pages.get(kind)
        if known is not None and known[0] == sheets:
            self.counted.emit(kind, known[1])
        elif kind not in self._long and not has_nothing(sheets.content):
            self._draw(entry, sheets, self._on_counted)
            return
        # By way of the worker, so that the window is not held up by what it did not ask for.
        self._busy = True
        self._work.run(lambda: None, self._on_nothing, self._on_failed)

    def _draw(self, entry: Entry, sheets: Sheets, done: Callable[[Piece], None]) -> None:
        self._busy = True
        words, counting = self._room.words, entry.number == SURVEY

        def draw() -> Piece:
            begun = time.monotonic()
            document = drawn(sheets, words)
            if counting and time.monotonic() - begun > LONG_S:
                self._long.add(kind_of(sheets.content))
            missing = () if counting else missing_in(sheets, words)
            return Piece(entry, sheets, document, missing)

        self._work.run(draw, done, self._on_failed)

    def _on_nothing(self, _: object) -> None:
        self._busy = False
        self._next()

    def _on_joined(self, made: Made) -> None:
        self._busy = False
        if self._wanted is None:
            self.ready.emit(made)
        self._next()

    def _on_piece(self, piece: Piece) -> None:
        self._busy = False
        self._drawn[piece.entry.number] = piece
        self._next()

    def _on_counted(self, piece: Piece) -> None:
        self._busy = False
        pages = len(piece.document.sizes)
        self._pages[piece.kind] = piece.sheets, pages
        self.counted.emit(piece.kind, pages)
        self._next()

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        raise error
