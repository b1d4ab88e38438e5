"""The areas new engagements begin with: renamed, put in order, added and removed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.starter_areas import (
    add_starter,
    offered,
    order_starters,
    remove_starter,
    rename_starter,
    starter_areas,
)
from coachdesk.domain.area import FEWEST_AREAS, MOST_AREAS, AreaSet
from coachdesk.domain.practice import StarterArea
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.handle import Grip
from coachdesk.ui.settings.method.movable import MovableRows
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import FlowLayout, add_all, clear, row
from coachdesk.ui.widgets.sheet import Sheet


class AreaLine(QWidget):
    """One area.

    Signals:
        renamed: the coach typed; carries the text.
        removed: it is no longer wanted.
    """

    renamed = Signal(str)
    removed = Signal()
    spoken = "group"

    def __init__(self, room: Room) -> None:
        super().__init__()
        look, words = room.look, room.words
        line = row(self, spacing=look.px(6))
        line.setContentsMargins(look.px(6), look.px(2), look.px(8), look.px(2))
        self.grip = Grip(look, words("Move this area"))
        self.grip.clicked.disconnect()  # it has no menu: all it can do stands in its row
        self.field = LineField(look, words("Area"), plain=True)
        self.field.edited.connect(lambda: self.renamed.emit(self.field.value()))
        self.field.entered.connect(self.field.focusNextChild)
        self.remove = IconButton(look, "x", words("Remove this area"), size=28, drawn=14)
        self.remove.clicked.connect(self.removed)
        add_all(line, self.grip, self.field, self.remove)


class AreasSheet(Sheet):
    """The areas of one set."""

    def __init__(self, room: Room, parent: QWidget, area_set: AreaSet, title: str) -> None:
        super().__init__(room.look, parent, title, width=480)
        self._room, self._set = room, area_set
        look, words = room.look, room.words
        self.say(
            words(
                "For engagements to come: {low} to {high} areas. Those of today keep theirs.",
                low=FEWEST_AREAS,
                high=MOST_AREAS,
            )
        )
        self.rows = MovableRows(look, add=words("Another area"))
        self.rows.reordered.connect(self._on_reordered)
        self.rows.added.connect(self._on_added)
        self.body.addWidget(self.rows)
        self._offered = QWidget()
        self._offers = FlowLayout(self._offered, look.px(6))
        self.body.addWidget(self._offered)
        self.body.addStretch(1)
        close = Button(look, words("Done"), "primary")
        close.clicked.connect(self.accept)
        self.add_buttons(close)
        room.changes.happened.connect(self.refresh)
        self.finished.connect(room.autosave.flush)
        self.refresh()
        first = self.line(starter_areas(room.desk, area_set)[0].id)
        if first is not None:
            first.field.setFocus()

    def refresh(self) -> None:
        """Show what is kept."""
        desk = self._room.desk
        found = starter_areas(desk, self._set)
        self.rows.show_rows([each.id for each in found], self._made)
        for place, area in enumerate(found, 1):
            line = self.line(area.id)
            if line is not None and not self._room.autosave.is_waiting(_key(area.id)):
                line.field.show_value(area.name)
            if line is not None:
                line.setAccessibleName(f"{place}, {area.name}")
                line.remove.setEnabled(len(found) > FEWEST_AREAS)
        full = len(found) >= MOST_AREAS
        self.rows.list.set_reading(full)
        clear(self._offers)
        for area in () if full else offered(desk, self._set):
            self._offers.addWidget(self._offer(area))
        self._offered.setVisible(self._offers.count() > 0)

    def line(self, area_id: str) -> AreaLine | None:
        """The line of an area."""
        made = self.rows.row(area_id)
        return made if isinstance(made, AreaLine) else None

    def _offer(self, area: StarterArea) -> Button:
        made = Button(self._room.look, area.name, "chip", icon="plus", size="compact")
        made.clicked.connect(lambda: self._on_added(area.name))
        return made

    def _made(self, area_id: str) -> AreaLine:
        made, room = AreaLine(self._room), self._room
        self.rows.tie(made.grip, area_id)

        def rename(text: str) -> None:
            source = Source(self, made.field.visit)
            room.autosave.pend(
                _key(area_id), lambda: rename_starter(room.desk, area_id, text, source)
            )

        made.renamed.connect(rename)
        made.field.left.connect(room.autosave.flush)
        made.removed.connect(lambda: room.autosave.run(lambda: remove_starter(room.desk, area_id)))
        return made

    def _on_reordered(self, ids: list[str]) -> None:
        self._room.autosave.run(lambda: order_starters(self._room.desk, ids))

    def _on_added(self, name: str) -> None:
        self._room.autosave.run(lambda: add_starter(self._room.desk, self._set, name))


def _key(area_id: str) -> str:
    return f"starter-{area_id}"
