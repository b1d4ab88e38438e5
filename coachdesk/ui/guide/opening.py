"""Opening the guide on the chapter that fits where the coach is."""

from contextlib import suppress
from typing import TYPE_CHECKING

from coachdesk.domain.handout import PaperSize

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from coachdesk.domain.handout.guide import Chapter
    from coachdesk.ui.frame import Frame
    from coachdesk.ui.theme import Look
    from coachdesk.words import Words


def open_guide(window: "Frame") -> None:
    """Open the guide over the window on the chapter that fits the page now shown.

    Where the practice cannot be opened, that is the chapter on getting a copy back. In the room
    it has no pictures: a client beside the coach would take the names in them for real ones.
    """
    from coachdesk.desk.practice import practice
    from coachdesk.domain.errors import StorageError
    from coachdesk.ui.guide.sheet import GuideSheet, guide

    room, paper, place = window.room, PaperSize.A4, "backups"
    if room.desk.is_open:
        place = place_of(window)
        with suppress(StorageError):  # a disk that went away does not keep the guide closed
            paper = practice(room.desk).paper
    GuideSheet(
        room.look, room.words, window.stack,
        key=chapter_for(guide(), place), paper=paper, shortcuts=window.show_shortcuts,
        pictures=not window.fold.hides_names,
    ).open()  # fmt: skip


def open_lost(look: "Look", words: "Words", window: "QWidget") -> None:
    """Open the guide over the lock page, on what helps when the passphrase is lost."""
    from coachdesk.ui.guide.sheet import GuideSheet

    GuideSheet(look, words, window, key="lost").open()


def place_of(window: "Frame") -> str:
    """The key of the page now shown: a stage, overview, today, handouts, or a settings page."""
    if window.shows_client():
        page = window.client_page
        return "session" if page.runner.running() is not None else page.stage
    _, page_shown, part = window.place()
    return part or page_shown or "today"


def chapter_for(chapters: "tuple[Chapter, ...]", place: str) -> str:
    """The key of the chapter about a place, the first one where none is."""
    return next((each.key for each in chapters if place in each.fits), chapters[0].key)
