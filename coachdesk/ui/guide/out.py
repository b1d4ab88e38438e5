"""The guide on its way onto paper: into a file the coach names, or to a printer."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.domain.handout import PaperSize
from coachdesk.domain.handout.guide import Chapter
from coachdesk.ui.handouts.page_out import PageOut
from coachdesk.ui.handouts.pdf_pages import Document
from coachdesk.words import Words


class GuideOut(PageOut):
    """Makes the pages on a worker when they are wanted; that they are being made is said."""

    def __init__(
        self, words: Words, chapters: tuple[Chapter, ...], paper: PaperSize, owner: QWidget
    ) -> None:
        super().__init__(words, owner, self._gathered, self._called, self._kept)
        self._chapters, self._paper = chapters, paper

    def _gathered(self) -> Callable[[], bytes]:
        from coachdesk.handouts.render import user_guide

        chapters, paper, words = self._chapters, self._paper, self._words
        self.said.emit(words("Making the pages…"))
        return lambda: user_guide(chapters, paper, words)

    def _called(self) -> str:
        return f"CoachDesk {self._words('User guide')}"

    def _kept(self, name: str) -> str:
        return self._words("Saved as {name}", name=name)

    def _ask_printer(self, document: Document) -> None:
        self.said.emit("")
        super()._ask_printer(document)
