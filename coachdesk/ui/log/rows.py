"""Paints the coaching log's table: its headings and its rows, in the same columns."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.models.log_list import Role
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type

PAD, GAP, HEADING = 20, 12, 38
LOG = (182, 228, 146, 74, 112, 112, 96, 126)  # how wide the columns are, one to another
OUT = (300, 240, 240)
RIGHT = frozenset((3, 6, 7))  # columns of the log that hold numbers


class LogRows:
    """Draws one row; its box and its state are told by the view."""

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
        """Paint a heading or a row. ``focused`` is whether the list has the keyboard."""
        look, box = self.look, QRectF(place)
        if index.data(Role.GROUP) is not None:
            line = box.adjusted(look.px(PAD), look.px(6), 0, 0)
            text = str(index.data(Qt.ItemDataRole.DisplayRole))
            text_line(painter, look.font(Type.BODY_STRONG), look.colour("ink2"), line, text)
            return
        on = selected and focused
        if on or over:
            rounded_box(painter, box, look.px(8), look.colour("select" if on else "hover"))
        cells = index.data(Role.CELLS)
        for at, (text, spot) in enumerate(zip(cells, cell_places(look, box, cells), strict=True)):
            role = Type.BODY_STRONG if at == 0 else Type.BODY
            token = "ink2" if at == 1 else "ink"
            paint_cell(painter, look, role, token, spot, text, right=is_number(cells, at))
        edge = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))
        if on:
            rounded_box(painter, box, look.px(8), None, look.colour("accent"), 2)

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a client's name is too long for its column."""
        cells = index.data(Role.CELLS)
        if cells is None:
            return False
        spot = next(iter(cell_places(self.look, QRectF(place), cells)))
        wide = self.look.metrics(Type.BODY_STRONG).horizontalAdvance(cells[0])
        return bool(wide > spot.width())


class Headings(QWidget):
    """The names of the columns above the rows, ``across`` as many px as those are wide."""

    def __init__(
        self,
        look: Look,
        names: Sequence[str],
        across: Callable[[], int],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._names, self._across = look, tuple(names), across
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
        for at, (name, spot) in enumerate(
            zip(self._names, cell_places(look, box, self._names), strict=True)
        ):
            right = is_number(self._names, at)
            paint_cell(painter, look, Type.CAPTION_STRONG, "ink2", spot, name, right=right)


def is_number(cells: Sequence[str], at: int) -> bool:
    """Whether a column holds numbers, which stand at its right."""
    return len(cells) == len(LOG) and at in RIGHT


def cell_places(look: Look, box: QRectF, cells: Sequence[str]) -> list[QRectF]:
    """Where the cells of a row lie, px."""
    shares = LOG if len(cells) == len(LOG) else OUT
    gap = look.px(GAP)
    room = box.width() - 2 * look.px(PAD) - gap * (len(shares) - 1)
    x, places = box.x() + look.px(PAD), []
    for at, share in enumerate(shares):
        wide = room * share / sum(shares)
        before_words = is_number(cells, at) and not is_number(cells, at + 1)
        short = look.px(10) if before_words and at + 1 < len(shares) else 0
        places.append(QRectF(x, box.y(), wide - short, box.height()))
        x += wide + gap
    return places


def paint_cell(
    painter: QPainter, look: Look, role: Type, token: str, spot: QRectF, text: str, *, right: bool
) -> None:
    """One text in its place, at the right if so wished."""
    wide = look.metrics(role).horizontalAdvance(text) + 2
    if right and wide < spot.width():
        spot = QRectF(spot.right() - wide, spot.y(), wide, spot.height())
    text_line(painter, look.font(role), look.colour(token), spot, text)
