"""Paints the rows of the money page, and the names of their columns, at the same places."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.log.rows import paint_cell
from coachdesk.ui.models.money_list import Role
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type

PAD, GAP, HEADING = 20, 14, 38
OWED = (230, 330, 170, 150)  # how wide the columns are, one to another
DOCUMENTS = (104, 90, 200, 276, 150)


class MoneyRows:
    """Draws one row; the last column holds amounts, which stand at its right."""

    def __init__(self, look: Look) -> None:
        self.look = look

    def paint(
        self,
        painter: QPainter,
        place: QRect,
        index: QModelIndex,
        *,
        selected: bool,
        over: bool,
        focused: bool,
    ) -> None:
        """Paint a row. ``focused`` is whether the list has the keyboard."""
        look, box = self.look, QRectF(place)
        on = selected and focused
        if on or over:
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        cells = index.data(Role.CELLS)
        last = len(cells) - 1
        for at, (text, spot) in enumerate(zip(cells, places(look, box, len(cells)), strict=True)):
            role = Type.BODY_STRONG if at in (0, last) else Type.BODY
            token = "ink" if at in (0, last) else "ink2"
            paint_cell(painter, look, role, token, spot, text, right=at == last)
        edge = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))
        if on:
            rounded_box(painter, box, look.px(8), None, look.colour("accent"), 2)

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether the first text is too long for its column."""
        cells = index.data(Role.CELLS)
        if cells is None:
            return False
        spot = places(self.look, QRectF(place), len(cells))[0]
        return self.look.metrics(Type.BODY_STRONG).horizontalAdvance(cells[0]) > spot.width()


class MoneyHeadings(QWidget):
    """The names of the columns above the rows, ``across`` as many px as those are wide."""

    def __init__(
        self, look: Look, across: Callable[[], int], *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look, self._across = look, across
        self._names: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names; as many as the rows have columns."""
        self._names = tuple(names)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(HEADING))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        edge = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))
        box.setWidth(self._across())
        spots = places(look, box, len(self._names))
        for at, (name, spot) in enumerate(zip(self._names, spots, strict=True)):
            right = at == len(self._names) - 1
            paint_cell(painter, look, Type.CAPTION_STRONG, "ink2", spot, name, right=right)


def places(look: Look, box: QRectF, columns: int) -> list[QRectF]:
    """Where the cells of a row lie, px."""
    shares = OWED if columns == len(OWED) else DOCUMENTS
    if columns != len(shares):
        return []
    gap = look.px(GAP)
    room = box.width() - 2 * look.px(PAD) - gap * (columns - 1)
    x, found = box.x() + look.px(PAD), []
    for share in shares:
        wide = room * share / sum(shares)
        found.append(QRectF(x, box.y(), wide, box.height()))
        x += wide + gap
    return found
