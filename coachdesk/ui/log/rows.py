"""Paints the coaching log's table: its headings and its rows, in the same columns."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coachdesk.ui.clients.row_view import RowView
from coachdesk.ui.log.columns import OUT, PAD, Columns, two_lines
from coachdesk.ui.models.log_list import LogListModel, Role
from coachdesk.ui.paint import rounded_box, text_line
from coachdesk.ui.theme import Look, Type

HEADING, PARTED, LINE = 38, 52, 16  # px high: the names of the columns, on two lines, each of them


class LogRows:
    """Draws one row; its box and its state are told by the view."""

    def __init__(self, look: Look, columns: Columns) -> None:
        self.look, self.columns = look, columns

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
        places = self.columns.places(box, cells)
        for at, (text, spot) in enumerate(zip(cells, places, strict=True)):
            role = Type.BODY_STRONG if at == 0 else Type.BODY
            token = "ink2" if at == 1 else "ink"
            right = self.columns.is_number(cells, at)
            paint_cell(painter, look, role, token, spot, text, right=right)
        edge = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))
        if on:
            rounded_box(painter, box, look.px(8), None, look.colour("accent"), 2)

    def cuts_name(self, place: QRect, index: QModelIndex) -> bool:
        """Whether a client's name is too long for its column."""
        cells = index.data(Role.CELLS)
        return cells is not None and cells[0] in self.cut(place, cells)

    def cut(self, place: QRect, cells: Sequence[str]) -> list[str]:
        """The texts of a row that are too long for their columns."""
        found = []
        for at, (text, spot) in enumerate(
            zip(cells, self.columns.places(QRectF(place), cells), strict=True)
        ):
            role = Type.BODY_STRONG if at == 0 else Type.BODY
            if self.look.metrics(role).horizontalAdvance(text) > spot.width():
                found.append(text)
        return found


class LogView(RowView):
    """The rows of the log; under the pointer, whatever is cut is told whole."""

    def __init__(self, model: LogListModel, rows: LogRows) -> None:
        super().__init__(model, rows)
        self._cut = rows.cut

    def told_of(self, index: QModelIndex) -> list[str]:
        cells = index.data(Role.CELLS)
        return self._cut(self.visualRect(index), cells) if cells is not None else []


class Headings(QWidget):
    """The names of the columns above the rows, ``across`` as many px as those are wide."""

    def __init__(
        self,
        look: Look,
        columns: Columns,
        names: Sequence[str],
        across: Callable[[], int],
        *,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look, self._columns = look, columns
        self._names, self._across = tuple(names), across
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, names: Sequence[str]) -> None:
        """Show other names; as many as the rows have columns."""
        self._names = tuple(names)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(200), self._look.px(PARTED if self._parted() else HEADING))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _parted(self) -> bool:
        return len(self._names) > len(OUT) and self._columns.part(self._across())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, box, painter = self._look, QRectF(self.rect()), QPainter(self)
        edge = QRectF(box.x(), box.bottom() - 1, box.width(), 1)
        rounded_box(painter, edge, 0, look.colour("line"))
        box.setWidth(self._across())
        places = self._columns.places(box, self._names)
        for at, (name, spot) in enumerate(zip(self._names, places, strict=True)):
            right, line = self._columns.is_number(self._names, at), look.px(LINE)
            lines = two_lines(name) if self._parted() else [name]
            top = spot.center().y() - line * len(lines) / 2
            for n, text in enumerate(lines):
                where = QRectF(spot.x(), top + n * line, spot.width(), line)
                paint_cell(painter, look, Type.CAPTION_STRONG, "ink2", where, text, right=right)


def paint_cell(
    painter: QPainter, look: Look, role: Type, token: str, spot: QRectF, text: str, *, right: bool
) -> None:
    """One text in its place, at the right if so wished."""
    wide = look.metrics(role).horizontalAdvance(text) + 2
    if right and wide < spot.width():
        spot = QRectF(spot.right() - wide, spot.y(), wide, spot.height())
    text_line(painter, look.font(role), look.colour(token), spot, text)
