"""What the client has, and wants, for a goal: skills, tools, people, logistics."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QSizePolicy, QWidget

from coachdesk.desk.strategy import add_resource, order_rows, toggle_resource
from coachdesk.domain.journey import Journey
from coachdesk.domain.strategy import Resource, ResourceKind
from coachdesk.ui.icons import paint_icon
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.strategy.part import Part, RecordRow
from coachdesk.ui.journey.strategy.record_list import RecordList
from coachdesk.ui.paint import text_line
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import column, rule
from coachdesk.ui.widgets.text import Label

TOP = Qt.AlignmentFlag.AlignTop


class Sign(QWidget):
    """What a mark means: its picture and its word."""

    def __init__(self, look: Look, icon: str, tone: str, text: str) -> None:
        super().__init__()
        self._look, self._icon, self._tone, self._text = look, icon, tone, text
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        look = self._look
        width = look.metrics(Type.CAPTION).horizontalAdvance(self._text)
        return QSize(look.px(21) + round(width) + 2, look.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        side = look.px(15)
        box = QRectF(0, 0, side, self.height())
        paint_icon(painter, self._icon, look.colour(self._tone), box)
        room = QRectF(look.px(21), 0, self.width(), self.height())
        text_line(painter, look.font(Type.CAPTION), look.colour("ink2"), room, self._text)


class HasOrWants(IconButton):
    """The mark before a resource: a tick for has, a dashed ring for wants. A press turns it."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "check", "", size=24, drawn=15)
        self._tone = "good"

    def show_state(self, has: bool, name: str) -> None:
        """Show whether it is there, and say so."""
        self._tone = "good" if has else "clay"
        self.set_icon("check" if has else "circle-dashed")
        self.set_name(name, "")

    def _colours(self):  # type: ignore[no-untyped-def]
        fill, edge, _ = super()._colours()
        return fill, edge, self._look.colour(self._tone)


class ResourceRow(RecordRow):
    """One resource."""

    kind = Resource

    def build(self) -> None:
        self.setMinimumHeight(self.look.px(29))
        self.line.setContentsMargins(self.look.px(10), 0, self.look.px(2), 0)
        self.line.setSpacing(self.look.px(4))
        self.mark = HasOrWants(self.look)
        self.mark.setFixedHeight(self.look.px(29))
        self.mark.clicked.connect(self._on_turned)
        self.mark.setEnabled(not self.context.reading_only)
        self.line.addWidget(self.mark, 0, TOP)
        self.line.addWidget(self.first_line("what", self.words("Resource")), 1, TOP)
        self.binder.also(self._show_mark)

    def _show_mark(self, journey: Journey) -> None:
        resource: Resource = self.record(journey)
        state = self.words("has") if resource.has else self.words("wants")
        self.mark.show_state(
            resource.has, self.words("{what}: {state}", what=resource.what, state=state)
        )

    def _on_turned(self) -> None:
        self.context.act(lambda: toggle_resource(self.room.desk, self.record_id))


class ResourceColumn(QWidget):
    """The resources of one kind."""

    def __init__(
        self, context: StageContext, goal_id: str, sort: ResourceKind, title: str, add: str
    ) -> None:
        super().__init__()
        self._goal_id, self._sort = goal_id, sort
        look, desk = context.room.look, context.room.desk
        lines = column(self, spacing=0)
        lines.setContentsMargins(look.px(4), look.px(10), look.px(4), look.px(6))
        name = Label(look, title, Type.CAPTION, "ink2")
        name.setContentsMargins(look.px(10), 0, 0, look.px(4))
        lines.addWidget(name)
        self.list = RecordList(
            context,
            add=add,
            placeholder=context.room.words("Add"),
            make=lambda record_id: ResourceRow(context, record_id),
            keep=lambda text: add_resource(desk, goal_id, sort, text),
            order=lambda ids: order_rows(desk, Resource, ids),
            framed=False,
            ruled=False,
            indent=38,
        )
        lines.addWidget(self.list)
        lines.addStretch(1)

    def refresh(self, journey: Journey) -> None:
        """Show what is kept."""
        found = journey.of_goal(Resource, self._goal_id)
        self.list.show_records([each.id for each in found if each.kind is self._sort], journey)


class Resources(Part):
    """The four kinds side by side."""

    def build(self) -> None:
        look, words = self.look, self.words
        self.head(
            words("Resources"),
            Sign(look, "check", "good", words("has")),
            Sign(look, "circle-dashed", "clay", words("wants")),
        )
        holder = QFrame()
        holder.setProperty("card", "true")
        self._grid = QGridLayout(holder)
        self._grid.setContentsMargins(1, 1, 1, 1)
        self._grid.setSpacing(0)
        self._upright = [rule(upright=True) for _ in range(3)]
        self._across = rule()
        self.columns: list[ResourceColumn] = []
        for sort, title, add in (
            (ResourceKind.SKILLS, words("Skills"), words("Add a skill")),
            (ResourceKind.TOOLS, words("Tools"), words("Add a tool")),
            (ResourceKind.PEOPLE, words("People"), words("Add a person who helps")),
            (ResourceKind.LOGISTICS, words("Logistics"), words("Add something practical")),
        ):
            made = ResourceColumn(self.context, self.goal_id, sort, title, add)
            self.columns.append(made)
        self.fit(False)
        self.lines.addWidget(holder)

    def fit(self, narrow: bool) -> None:
        """Four in a row, or two under two."""
        grid, across = self._grid, 2 if narrow else 4
        for part in (*self.columns, *self._upright, self._across):
            grid.removeWidget(part)
        for at, part in enumerate(self.columns):
            grid.addWidget(part, 2 * (at // across), 2 * (at % across))
        for at, part in enumerate(self._upright):
            if narrow:
                grid.addWidget(part, 2 * at, 1)
            else:
                grid.addWidget(part, 0, 2 * at + 1)
        grid.addWidget(self._across, 1, 0, 1, 2 * across - 1)
        for column_at in range(8):
            used = column_at % 2 == 0 and column_at < 2 * across
            grid.setColumnStretch(column_at, 1 if used else 0)
        self._upright[2].setVisible(not narrow)
        self._across.setVisible(narrow)

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        for each in self.columns:
            each.refresh(journey)
