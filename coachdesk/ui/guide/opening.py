"""Opening the guide on the chapter that fits where the coach is."""

from typing import TYPE_CHECKING

from coachdesk.domain.handout import PaperSize

if TYPE_CHECKING:
    from coachdesk.domain.handout.guide import Chapter
    from coachdesk.ui.frame import Frame
    from coachdesk.ui.main_window import MainWindow
    from coachdesk.ui.theme import Look
    from coachdesk.words import Words


def open_guide(window: "Frame") -> None:
    """Open the guide over the window on the chapter that fits the page now shown."""
    from coachdesk.desk.practice import practice
    from coachdesk.domain.errors import StorageError
    from coachdesk.ui.guide.sheet import GuideSheet, guide

    room = window.room
    try:
        paper = practice(room.desk).paper
    except StorageError:  # a disk that went away does not keep the guide closed
        paper = PaperSize.A4
    GuideSheet(
        room.look, room.words, window.stack,
        key=chapter_for(guide(), place_of(window)), paper=paper, shortcuts=window.show_shortcuts,
    ).open()  # fmt: skip


def open_lost(look: "Look", words: "Words", window: "MainWindow") -> None:
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
