"""What is said of an area itself: its name, what a ten looks like, how much it matters, a note."""

from typing import Any

from PySide6.QtWidgets import QWidget

from coachdesk.desk.areas import change_area, rate
from coachdesk.domain.area import Area, Rating
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.binding import Binder
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.form import Form
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.fields import GrowingField, LineField
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.scales import ScaleDots
from coachdesk.ui.widgets.text import Label


class AreaFacts(QWidget):
    """The fields of one area; only its name where areas are not rated."""

    def __init__(
        self,
        context: StageContext,
        binder: Binder,
        area_id: str,
        *,
        rated: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.context, self.area_id = context, area_id
        self._binder, self._form = binder, Form(context, binder)
        look, words, desk = context.room.look, context.room.words, context.room.desk
        whole = column(self, spacing=look.px(10))
        whole.setContentsMargins(0, look.px(2), 0, look.px(4))
        self.ten: GrowingField | None = None
        if rated:
            self.ten = self._text("ten", words("What a ten looks like"), words("In a few words"))
            note = self._text("note", words("Note"), words("What else was said"))
            whole.addWidget(
                self._form.side_by_side(
                    self._form.labelled(words("What a ten looks like"), self.ten),
                    self._form.labelled(words("Note"), note),
                    gap=14,
                )
            )
        self.name = LineField(look, words("Name of the area"))
        binder.text(
            self.name,
            lambda journey: getattr(journey.find(Area, area_id), "name", ""),
            lambda value, source: change_area(desk, area_id, source, name=value),
        )
        line = row(spacing=look.px(14))
        if rated:
            line.addWidget(self._importance(), 1)
        line.addWidget(self._form.labelled(words("Name of the area"), self.name), 1)
        whole.addLayout(line)

    def first_field(self) -> QWidget:
        """The field to write in first."""
        return self.ten or self.name

    def ten_said(self, journey: Journey) -> str:
        """What a ten looks like, as far as it is known."""
        return str(said_of(self.context, journey, self.area_id, "ten") or "").strip()

    def _text(self, name: str, label: str, example: str) -> GrowingField:
        field = GrowingField(
            self.context.room.look, label, placeholder=example, role=Type.WORDS_SMALL, rows=2
        )
        self._binder.text(
            field,
            lambda journey: said_of(self.context, journey, self.area_id, name) or "",
            lambda value, source: self._rate(source, **{name: value}),
        )
        return field

    def _importance(self) -> QWidget:
        look, words = self.context.room.look, self.context.room.words
        dots = ScaleDots(look, words("How important it is"), dot=13, gap=5)
        self._binder.scale(
            dots,
            lambda journey: said_of(self.context, journey, self.area_id, "importance"),
            lambda value, source: self._rate(source, importance=value),
        )
        made = QWidget()
        lines = column(made, spacing=look.px(9))
        lines.addWidget(Label(look, words("How important it is"), Type.HEADING))
        lines.addWidget(dots)
        lines.addStretch(1)
        return made

    def _rate(self, source: Any, **changes: Any) -> None:
        rate(self.context.room.desk, self.context.place(), self.area_id, source, **changes)


def said_of(context: StageContext, journey: Journey, area_id: str, name: str) -> Any:
    """What this session says of an area; what an earlier one said, where this one says nothing."""
    here = journey.rating(context.session(), area_id)
    said = getattr(here, name, None)
    if said:
        return said
    earlier: list[Rating] = [
        each for each in journey.ratings(context.session()) if each.area_id == area_id
    ]
    return next((found for each in reversed(earlier) if (found := getattr(each, name))), None)
