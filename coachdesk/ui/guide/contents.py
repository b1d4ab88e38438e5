"""The chapters down the left side; one Tab stop, arrows move. A search leaves those that fit."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from coachdesk.domain.handout.guide import Chapter
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.pick_rows import PickRow, PickRows

HIGH = 30


class ChapterRow(PickRow):
    """A chapter's title, with the number of places found in it."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__(look, HIGH)
        self._count = ""
        self.show_text(title)

    def show_count(self, count: int, spoken: str) -> None:
        """Show a number at the end of the row; none for zero."""
        self._count = str(count) if count else ""
        self.setAccessibleName(f"{self.text()}, {spoken}" if count else self.text())
        self.update()

    def room_for_text(self, box: QRectF, role: Type) -> QRectF:
        return super().room_for_text(box, role).adjusted(0, 0, -self._used(role), 0)

    def paint_beside(self, painter: QPainter, box: QRectF, role: Type) -> None:
        if self._count:
            look, used = self._look, self._used(role)
            place = QRectF(box.right() - used - look.px(8), 0, used + 2, box.height())
            ink = look.colour("ink2")
            text_line(painter, look.font(role), ink, place, self._count, elide=False)

    def _used(self, role: Type) -> float:
        return self._look.metrics(role).horizontalAdvance(self._count) if self._count else 0


class Contents(PickRows):
    """The chapters."""

    rows: dict[str, ChapterRow]

    def __init__(
        self, look: Look, name: str, chapters: tuple[Chapter, ...], *, parent: QWidget | None = None
    ) -> None:
        made = {each.key: ChapterRow(look, each.title) for each in chapters}
        super().__init__(look, name, made, parent=parent)
        self._lines.addStretch(1)

    def show_found(self, counts: dict[str, int] | None, say: dict[str, str]) -> None:
        """Leave the chapters with places found, ``None`` for all; ``say`` speaks the counts."""
        for key, row in self.rows.items():
            count = counts.get(key, 0) if counts is not None else 0
            row.show_count(count, say.get(key, ""))
            row.setVisible(counts is None or bool(count))
