"""Makes the pages that were chosen: gathered on this thread, drawn on a worker, newest only."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from coachdesk.desk.giving import content_of, look_of
from coachdesk.desk.handout_content import gather
from coachdesk.domain.given import Given
from coachdesk.domain.handout import (
    Content,
    HandoutKind,
    Look,
    PaperSize,
    Variant,
    has_nothing,
    with_parts,
)
from coachdesk.ui.handouts.options import Options
from coachdesk.ui.handouts.pdf_pages import Document, read_document
from coachdesk.ui.room import Room
from coachdesk.ui.work import Work
from coachdesk.words import Words


@dataclass(frozen=True, slots=True)
class Sheets:
    """What is to be drawn: a content and everything that decides how it looks on paper."""

    content: Content
    paper: PaperSize
    variant: Variant
    look: Look


@dataclass(frozen=True, slots=True)
class Made:
    """A finished handout: what it was made from, and its pages."""

    sheets: Sheets
    document: Document


def drawn(sheets: Sheets, words: Words) -> Document:
    """The finished document; may run on any thread."""
    from coachdesk.handouts.render import render

    look = sheets.look
    pdf = render(
        sheets.content,
        paper=sheets.paper,
        variant=sheets.variant,
        words=words,
        large=look.large,
        punched=look.punched,
        grey=look.grey,
    )
    return read_document(pdf)


def sheets_of(record: Given) -> Sheets:
    """A document that was given, to be drawn again just as it was."""
    return Sheets(
        content_of(record), PaperSize(record.paper), Variant(record.variant), look_of(record)
    )


class Maker(QObject):
    """Makes the handouts of one engagement.

    Signals:
        made: the handout asked for last is finished; carries ``Made``.
        counted: how many pages a handout would have; carries its kind and the number.
    """

    made = Signal(object)
    counted = Signal(object, int)

    def __init__(self, room: Room, engagement_id: str, parent: QObject) -> None:
        super().__init__(parent)
        self._room, self._engagement = room, engagement_id
        self._gathered: dict[tuple[object, ...], Content] = {}
        self._work = Work(self)
        self._busy = False
        self._wanted: Sheets | None = None
        self._to_count: list[tuple[HandoutKind, Sheets]] = []

    def content(self, options: Options) -> Content:
        """What the chosen handout says; gathered once, so a page keeps its document id."""
        key = (options.kind, options.shown_as, options.goal_ids)
        if key not in self._gathered:
            self._gathered[key] = gather(
                self._room.desk,
                self._engagement,
                options.kind,
                shown_as=options.shown_as,
                goal_ids=options.goal_ids,
            )
        return with_parts(self._gathered[key], options.shown_parts())

    def sheets(self, options: Options) -> Sheets:
        """What is to be drawn for a choice; where nothing was said, the page to write on."""
        content = self.content(options)
        variant = Variant.TO_WRITE if has_nothing(content) else options.variant
        look = Look(large=options.large, punched=options.punched, grey=options.grey)
        return Sheets(content, options.paper, variant, look)

    def empty_kinds(self, options: Options) -> frozenset[HandoutKind]:
        """The handouts for which nothing was said yet."""
        chosen = (replace(options, kind=kind, goal_ids=()) for kind in HandoutKind)
        return frozenset(each.kind for each in chosen if has_nothing(self.content(each)))

    def forget(self) -> None:
        """A document was given: what is made from now on is another one, with its own id."""
        self._gathered.clear()

    def make(self, sheets: Sheets) -> None:
        """Draw; ``made`` follows unless something else is asked for meanwhile."""
        self._wanted = sheets
        self._to_count.clear()
        self._next()

    def count(self, options: Options) -> None:
        """Count the pages of the other handouts, once there is nothing else to do."""
        others = [kind for kind in HandoutKind if kind is not options.kind]
        chosen = [replace(options, kind=kind, goal_ids=()) for kind in others]
        self._to_count = [(each.kind, self.sheets(each)) for each in chosen]
        self._next()

    def _next(self) -> None:
        if self._busy:
            return
        if self._wanted is not None:
            sheets, self._wanted = self._wanted, None
            self._draw(sheets, lambda document: self._on_made(Made(sheets, document)))
        elif self._to_count:
            kind, sheets = self._to_count.pop(0)
            self._draw(sheets, lambda document: self.counted.emit(kind, len(document.sizes)))

    def _draw(self, sheets: Sheets, done: Callable[[Document], None]) -> None:
        self._busy = True
        words = self._room.words

        def finished(document: Document) -> None:
            self._busy = False
            done(document)
            self._next()

        self._work.run(lambda: drawn(sheets, words), finished, self._on_failed)

    def _on_made(self, made: Made) -> None:
        if self._wanted is None:
            self.made.emit(made)

    def _on_failed(self, error: Exception) -> None:
        self._busy = False
        raise error
