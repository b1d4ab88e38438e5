"""The stages down the left side, each with its dot; one Tab stop, arrows move."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.ui.paint import rounded_box
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.pick_rows import PickRow, PickRows

HIGH = 34


class _StageRow(PickRow):
    def __init__(self, look: Look, stage: str) -> None:
        super().__init__(look, HIGH)
        self._stage = stage

    def room_for_text(self, box: QRectF, role: Type) -> QRectF:
        look = self._look
        return box.adjusted(look.px(29), 0, -look.px(8), 0)

    def paint_beside(self, painter: QPainter, box: QRectF, role: Type) -> None:
        look = self._look
        side = look.px(9)
        dot = QRectF(look.px(10), (box.height() - side) / 2, side, side)
        rounded_box(painter, dot, side / 2, look.colour(self._stage))


class StageList(PickRows):
    """The seven stages."""

    rows: dict[str, _StageRow]

    def __init__(self, look: Look, name: str, *, parent: QWidget | None = None) -> None:
        made = {stage: _StageRow(look, stage) for stage in STAGE_KEYS}
        super().__init__(look, name, made, parent=parent)

    def show_stages(self, names: dict[str, str], current: str) -> None:
        """Show the stages by their names, the current one marked."""
        for stage, row in self.rows.items():
            row.show_text(names[stage])
        self.show_current(current)
