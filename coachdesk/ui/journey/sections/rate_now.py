"""The areas rated once more, one digit each, beside the wheel that shows what moved."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.areas import rate
from coachdesk.domain.area import Area
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.row_list import RowList
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label, Paragraph


class RateNow(QFrame):
    """One row an area: its name, ten dots, the first rating.

    ``only`` are the ids of the areas shown, all of them while it is empty.
    """

    def __init__(self, context: StageContext) -> None:
        super().__init__()
        self._context = context
        self.only: frozenset[str] = frozenset()
        self._look, self._words = context.room.look, context.room.words
        self._dots: dict[str, ScaleDots] = {}
        self._begun: dict[str, Label] = {}
        look = self._look
        self.setProperty("card", "true")
        whole = column(self, spacing=look.px(6))
        whole.setContentsMargins(*(look.px(each) for each in (20, 14, 20, 14)))
        whole.addWidget(Label(look, self._words("How is it today?"), Type.HEADING))
        whole.addWidget(
            Paragraph(look, self._words("One digit each, 0 for ten."), Type.BODY, "ink2")
        )
        self._rows = RowList(look, framed=False)
        whole.addWidget(self._rows)

    def show_journey(self, journey: Journey) -> None:
        """Show the areas as they are rated in this session."""
        if self.isHidden():
            return
        areas: dict[str, Area] = {
            area.id: area for area in journey.areas() if not self.only or area.id in self.only
        }
        self._rows.show_rows(list(areas), lambda area_id: self._row(areas[area_id]))
        for gone in self._dots.keys() - areas.keys():
            del self._dots[gone], self._begun[gone]
        starts: dict[str, int | None] = {each.area.id: each.start for each in journey.spokes()}
        for area_id, area in areas.items():
            found = journey.rating(self._context.session(), area_id)
            self._dots[area_id].show_value(found.now if found else None)
            self._dots[area_id].setAccessibleName(self._words("{area}, now", area=area.name))
            start = starts[area_id]
            self._begun[area_id].set_text(
                "" if start is None else self._words("began at {n}", n=start)
            )

    def begin(self) -> None:
        """Give the keyboard to the first area that has no number yet."""
        unrated = (each for each in self._dots.values() if each.rating() is None)
        first = next(unrated, next(iter(self._dots.values()), None))
        if first is not None:
            first.setFocus(Qt.FocusReason.TabFocusReason)

    def _row(self, area: Area) -> QWidget:
        look, area_id = self._look, area.id
        made = QWidget()
        line = row(made, spacing=look.px(14))
        line.setContentsMargins(0, look.px(2), 0, look.px(2))
        self._begun[area_id] = Label(look, "", Type.CAPTION, "ink2")
        dots = ScaleDots(look, area.name)
        dots.rated.connect(lambda value: self._keep(area_id, value))
        dots.set_reading(self._context.reading_only)
        name = Paragraph(look, area.name, Type.BODY)
        line.addWidget(name, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._begun[area_id])
        line.addWidget(dots)
        self._dots[area_id] = dots
        return made

    def _keep(self, area_id: str, value: int | None) -> None:
        desk, place = self._context.room.desk, self._context.place()
        if not self._context.act(lambda: rate(desk, place, area_id, now=value)):
            self.show_journey(self._context.journey())
