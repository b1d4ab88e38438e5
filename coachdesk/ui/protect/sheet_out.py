"""The recovery sheet on its way out: to a printer or into a file the coach names."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.desk.practice import practice
from coachdesk.desk.protection import mark_of, recovery_content
from coachdesk.ui.handouts.page_out import PageOut
from coachdesk.ui.room import Room


class SheetOut(PageOut):
    """Makes the page on a worker when it is wanted; it is not kept."""

    def __init__(self, room: Room, owner: QWidget) -> None:
        super().__init__(room.words, owner, self._gathered, self._called, self._warned)
        self._room = room

    def _gathered(self) -> Callable[[], bytes]:
        from coachdesk.handouts.render import recovery_sheet

        room = self._room
        content, paper = recovery_content(room.desk), practice(room.desk).paper
        words = room.words
        return lambda: recovery_sheet(content, paper, words)

    def _called(self) -> str:
        return f"{self._room.words('Recovery sheet')} {mark_of(self._room.desk)}"

    def _warned(self, name: str) -> str:
        return self._room.words(
            "Saved as {name}. Whoever has this file can open your notes: print it, or move "
            "it off this laptop.",
            name=name,
        )
