"""The card of area rows: one unfolds at a time, arrows walk, Alt and arrows move an area."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.areas import order_areas
from coachdesk.domain.area import Area, Spoke
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.area_row import WIDE_COLUMNS, AreaRow, Columns
from coachdesk.ui.journey.stage_page import StagePage
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.layout import column, row, rule
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.text import Label


class AreaGrid(QFrame):
    """The areas of one set. ``rated`` is false for the rest of life: goals and whys only.

    Signals:
        rated: an area was rated, skipped, or its goals changed.
        came: another row is at hand; carries the area's id.
        shift_found: this keyboard gives digits with Shift only.
    """

    rated = Signal()
    came = Signal(str)
    shift_found = Signal()

    def __init__(
        self, context: StageContext, *, rated: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._rated = context, rated
        self._columns = WIDE_COLUMNS
        self._areas: dict[str, Area] = {}
        self.setProperty("card", "true")
        whole = column(self)
        whole.setContentsMargins(1, 1, 1, 1)
        if rated:
            whole.addWidget(self._build_head())
            whole.addWidget(rule())
        self.rows = RowList(context.room.look, framed=False)
        whole.addWidget(self.rows)
        self._mark = _DropMark(context.room.look, self)

    def show_journey(
        self, journey: Journey, areas: Sequence[Area], spokes: Mapping[str, Spoke], head: str
    ) -> None:
        """Show these areas in this order; ``head`` names the first column."""
        self._areas = {each.id: each for each in areas}
        if self._rated:
            self._head_name.set_text(head)
        self.rows.show_rows(list(self._areas), self._made)
        for area_id in self._areas:
            row = self.row(area_id)
            if row is not None:
                row.show_journey(journey, spokes.get(area_id))

    def row(self, area_id: str) -> AreaRow | None:
        """The row of an area."""
        found = self.rows.row(area_id)
        return found if isinstance(found, AreaRow) else None

    def all_rows(self) -> list[AreaRow]:
        """The rows in order."""
        return [found for each in self.rows.ids() if (found := self.row(each)) is not None]

    def unfold(self, area_id: str, *, unfolded: bool = True, focus: bool = True) -> None:
        """Unfold one row and fold the others, or fold it again."""
        for each in self.all_rows():
            if each.area.id != area_id and each.is_unfolded():
                self._context.room.autosave.flush()
                each.set_unfolded(False)
                each.show_journey(self._context.journey(), each.spoke)
        row = self.row(area_id)
        if row is None:
            return
        row.set_unfolded(unfolded)
        if unfolded and focus and row.editor is not None:
            row.editor.first_goal().setFocus(Qt.FocusReason.OtherFocusReason)
        elif focus:
            row.stop().setFocus(Qt.FocusReason.OtherFocusReason)
        self.came.emit(area_id)
        self.bring_to_view(row)

    def unfolded(self) -> AreaRow | None:
        """The row that is unfolded, if one is."""
        return next((each for each in self.all_rows() if each.is_unfolded()), None)

    def set_columns(self, columns: Columns) -> None:
        """Use other column widths."""
        if columns == self._columns:
            return
        self._columns = columns
        for each in self.all_rows():
            each.set_columns(columns)
        if self._rated:
            self._fit_head()

    def bring_to_view(self, widget: QWidget) -> None:
        """Scroll the page so that a part of the grid is seen."""
        above = self.parentWidget()
        while above is not None and not isinstance(above, StagePage):
            above = above.parentWidget()
        if above is not None:
            above.show_widget(widget)

    def _build_head(self) -> QWidget:
        look, words = self._context.room.look, self._context.room.words
        head = QWidget()
        head.setFixedHeight(look.px(38))
        self._head_line = line = row(head)
        self._head_name = Label(look, "", Type.BODY, "ink2")
        self._head_signs = _Signs(look, words("Now"), words("Desired"))
        self._head_numbers = Label(look, words("1–10"), Type.BODY, "ink2")
        for part in (self._head_name, self._head_signs, self._head_numbers):
            line.addWidget(part)
        line.addWidget(Label(look, words("Goal"), Type.BODY, "ink2"), 1)
        self._fit_head()
        return head

    def _fit_head(self) -> None:
        px, columns = self._context.room.look.px, self._columns
        self._head_line.setContentsMargins(px(columns.pad), 0, px(columns.pad), 0)
        self._head_line.setSpacing(px(columns.gap))
        self._head_name.setFixedWidth(px(columns.name))
        self._head_signs.setFixedWidth(px(columns.track))
        self._head_numbers.setFixedWidth(px(columns.numbers))

    def _made(self, area_id: str) -> QWidget:
        made = AreaRow(self._context, self._areas[area_id], rated=self._rated)
        made.set_columns(self._columns)
        made.rated.connect(self.rated)
        made.came.connect(lambda: self.came.emit(area_id))
        made.unfold_wanted.connect(lambda on: self.unfold(area_id, unfolded=on))
        made.step_wanted.connect(lambda step: self._step(area_id, step))
        made.move_wanted.connect(lambda step: self._move(area_id, step))
        made.dragged.connect(self._on_dragged)
        made.dropped.connect(lambda at: self._on_dropped(area_id, at))
        made.onward_wanted.connect(lambda: self._onward(area_id))
        made.shift_found.connect(self.shift_found)
        return made

    def _step(self, area_id: str, step: int) -> None:
        ids = self.rows.ids()
        to = ids.index(area_id) + step
        here, there = self.row(area_id), self.row(ids[to]) if 0 <= to < len(ids) else None
        if here is not None and there is not None:
            there.stop_like(here).setFocus(Qt.FocusReason.TabFocusReason)
            self.bring_to_view(there)

    def _on_dragged(self, at: QPoint) -> None:
        rows = self.all_rows()
        gap = self._gap_at(at)
        edge = rows[gap].geometry().top() if gap < len(rows) else rows[-1].geometry().bottom() + 1
        self._mark.show_at(self.rows.mapTo(self, QPoint(0, edge)).y(), self.width())

    def _on_dropped(self, area_id: str, at: QPoint) -> None:
        self._mark.hide()
        here, gap = self.rows.ids().index(area_id), self._gap_at(at)
        self._move(area_id, (gap - 1 if gap > here else gap) - here)

    def _gap_at(self, at: QPoint) -> int:
        """The gap between rows nearest to a place on the screen, 0 above the first."""
        y = self.rows.mapFromGlobal(at).y()
        return sum(each.geometry().center().y() < y for each in self.all_rows())

    def _move(self, area_id: str, step: int) -> None:
        if self._context.reading_only or not step:
            return
        ids = self.rows.ids()
        at = ids.index(area_id)
        if not 0 <= at + step < len(ids):
            return
        ids.insert(at + step, ids.pop(at))
        focus = self.window().focusWidget()
        self._context.act(lambda: order_areas(self._context.room.desk, ids))
        moved = self.row(area_id)
        if moved is not None:
            held = focus is not None and moved.isAncestorOf(focus)
            (focus if focus is not None and held else moved.stop()).setFocus(
                Qt.FocusReason.OtherFocusReason
            )
            self.bring_to_view(moved)

    def _onward(self, area_id: str) -> None:
        ids = self.rows.ids()
        at = ids.index(area_id) + 1
        if at < len(ids):
            self.unfold(ids[at])
        else:
            self.unfold(area_id, unfolded=False)


class _DropMark(QWidget):
    """The line that shows where a dragged row would go."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int, width: int) -> None:
        """Show the line at a height in the grid."""
        thick = self._look.px(3)
        self.setGeometry(0, y - thick // 2, width, thick)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), self._look.colour("accent"))


class _Signs(QWidget):
    """What the two knobs of a track mean, above the tracks."""

    def __init__(self, look: Look, now: str, desired: str) -> None:
        super().__init__()
        self._look, self._texts = look, (now, desired)
        self.setAccessibleName(f"{now}, {desired}")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        knob, middle, x = look.px(9) / 2, self.height() / 2, 0.0
        for text, colour in zip(self._texts, ("clay", "accent"), strict=True):
            ring = colour == "accent"
            painter.setPen(QPen(look.colour(colour), 2))
            painter.setBrush(look.colour("surface" if ring else colour))
            painter.drawEllipse(QPointF(x + knob + 1, middle), knob, knob)
            x += 2 * knob + look.px(6)
            width = look.metrics(Type.BODY).horizontalAdvance(text)
            room = QRectF(x, 0, width + 2, self.height())
            text_line(painter, look.font(Type.BODY), look.colour("ink2"), room, text, elide=False)
            x += width + look.px(12)
