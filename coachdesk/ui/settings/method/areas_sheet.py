"""The areas new engagements begin with: renamed, put in order, added and removed."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

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
from coachdesk.ui.widgets.layout import FlowLayout, add_all, clear, column, row
from coachdesk.ui.widgets.sheet import Sheet

HEIGHT = 38  # px, of one line
ROUND_ABOUT = 330  # px, of the window that the lines leave to everything else


class _Scrolled(QScrollArea):
    """The lines, scrolled where a low window or large text has no room for all of them."""

    def __init__(self, rows: MovableRows) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        page = QWidget()
        page.setObjectName("page")
        lines = column(page)
        lines.addWidget(rows)
        lines.addStretch(1)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)

    def focusNextPrevChild(self, forward: bool) -> bool:
        moved = super().focusNextPrevChild(forward)
        widget = self.focusWidget()
        if widget is not None and self.isAncestorOf(widget):
            self.ensureWidgetVisible(widget)
        return moved


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
        line.setContentsMargins(look.px(6), 0, look.px(8), 0)
        self.setFixedHeight(look.px(HEIGHT))
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
        self._area = _Scrolled(self.rows)
        self.body.addWidget(self._area)
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
            offer = self._offer(area)
            self._offers.addWidget(offer)
            offer.show()  # at once, so that the sheet leaves room for it
        self._offered.setVisible(self._offers.count() > 0)
        self._fit(len(found) + (not full))

    def _fit(self, lines: int) -> None:
        """Be as high as the lines need, or as the window has room for."""
        look, owner = self._room.look, self.parentWidget()
        if owner is None:
            return
        most = owner.height() - look.px(ROUND_ABOUT)
        self._area.setFixedHeight(max(look.px(150), min(lines * look.px(HEIGHT + 1) + 2, most)))
        if self.isVisible():
            self._place(owner)

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
