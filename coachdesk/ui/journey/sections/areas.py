"""Areas and goals: every area rated by one digit, the wheel alive beside them, a goal and a why."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QMenu, QWidget

from coachdesk.desk.areas import add_area, offered_areas, rate
from coachdesk.desk.desk import NOWHERE
from coachdesk.domain.area import MOST_AREAS, Area, AreaSet, Spoke, is_settled
from coachdesk.domain.journey import Journey
from coachdesk.ui.journey.form import heading
from coachdesk.ui.journey.sections.area_grid import AreaGrid
from coachdesk.ui.journey.sections.area_row import CLOSE_COLUMNS, WIDE_COLUMNS
from coachdesk.ui.journey.sections.wheel_panel import WheelPanel
from coachdesk.ui.journey.stage_page import SectionView
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.digits import shift_gives_digits
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph, plain_tip

# Widths of the section at 100 % text from which the wheel stands beside the grid, and the width
# of the window below which it never does.
ROOMY, BESIDE = 1010, 820
STACKED_BELOW = 1180
PANEL, SMALL_PANEL = 345, 300


class Areas(SectionView):
    """The wheel's areas with their goals; in the workplace approach the rest of life below."""

    reading_width = False

    def build(self) -> None:
        look, words = self.look, self.words
        self._current = ""
        self._shift_needed = shift_gives_digits()
        self.body.setSpacing(look.px(14))
        self.body.addLayout(self._build_head())
        self._split = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._split.setSpacing(look.px(19))
        self.panel = WheelPanel(self.context, self.binder)
        self.panel.selected.connect(self._on_sector)
        self.panel.now_rated.connect(lambda at, value: self._on_dragged(at, "now", value))
        self.panel.desired_rated.connect(lambda at, value: self._on_dragged(at, "desired", value))
        right = QWidget()
        lines = column(right, spacing=look.px(12))
        self.grid = AreaGrid(self.context, rated=True)
        self.rest = AreaGrid(self.context, rated=False)
        for grid in (self.grid, self.rest):
            grid.rated.connect(self._on_rated)
            grid.came.connect(self._on_came)
            grid.shift_found.connect(self._on_shift_found)
        lines.addWidget(self.grid)
        self.new_name = NewArea(
            look, words("Name of the new area"), placeholder=words("A name of your own")
        )
        self.new_name.entered.connect(self._on_named)
        self.new_name.left.connect(self._on_named)
        self.new_name.hide()
        lines.addWidget(self.new_name)
        self.rest_head = self._build_rest_head()
        lines.addWidget(self.rest_head)
        lines.addWidget(self.rest)
        lines.addStretch(1)
        self._split.addWidget(self.panel)
        self._split.addWidget(right, 1)
        self.body.addLayout(self._split)
        self._fit()

    def refresh(self, journey: Journey) -> None:
        super().refresh(journey)
        self._show(journey)

    def first_field(self) -> QWidget | None:
        """The first area still to be rated."""
        journey, session = self.context.journey(), self.context.session()
        ratings = journey.ratings(session)
        done = {each.area_id for each in ratings if is_settled(each)}
        rows = self.grid.all_rows()
        waiting = (each for each in rows if each.area.id not in done)
        found = next(waiting, rows[0] if rows else None)
        return found.stop() if found is not None else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    # Building

    def _build_head(self) -> QBoxLayout:
        look, words = self.look, self.words
        line = row(spacing=look.px(12))
        said = column(spacing=look.px(2))
        self.title = Label(look, "", Type.SECTION)
        self.hint = Paragraph(look, "", Type.BODY, "ink2")
        add_all(said, self.title, self.hint)
        self.add = Button(look, words("Area"), "quiet", icon="plus")
        self.add.setAccessibleName(words("Add an area"))
        self.add.clicked.connect(self._on_add)
        if self.context.reading_only:
            self.add.hide()
        line.addLayout(said, 1)
        line.addWidget(self.add, 0, Qt.AlignmentFlag.AlignBottom)
        return line

    def _build_rest_head(self) -> QWidget:
        made = QWidget()
        lines = column(made)
        lines.setContentsMargins(0, self.look.px(14), 0, 0)
        lines.addLayout(
            heading(
                self.context,
                self.words("The rest of life"),
                self.words(
                    "A goal and its why for each. What drives {name} there decides how long it "
                    "lasts at work.",
                    name=self.context.first_name,
                ),
            )
        )
        return made

    # Showing

    def _show(self, journey: Journey) -> None:
        words, name = self.words, self.context.first_name
        work = journey.main_set is AreaSet.WORK
        self.title.set_text(
            words("Where work is now, and where {name} wants it", name=name)
            if work
            else words("Where life is now, and where {name} wants it", name=name)
        )
        self._show_hint()
        self.hint.setVisible(not self.context.reading_only)
        spokes = self._spokes(journey)
        by_area: dict[str, Spoke] = {each.area.id: each for each in spokes}
        if not any(each.area.id == self._current for each in spokes):
            self._current = ""
        head = words("Area of work") if work else words("Area of life")
        self.grid.show_journey(journey, journey.areas(), by_area, head)
        life = journey.areas(AreaSet.LIFE) if work else ()
        self.rest.show_journey(journey, life, {}, "")
        for part in (self.rest_head, self.rest):
            part.setVisible(work)
        # Beside two grids under each other the card would be mostly empty.
        top = Qt.AlignmentFlag.AlignTop if work else Qt.AlignmentFlag(0)
        self._split.setAlignment(self.panel, top)
        self.panel.show_journey(journey, spokes, self._current)
        self.add.setEnabled(len(spokes) < MOST_AREAS)
        self.add.setToolTip(
            ""
            if self.add.isEnabled()
            else plain_tip(words("Twelve areas are the most a wheel can show."))
        )

    def _show_hint(self) -> None:
        words = self.words
        self.hint.set_text(
            words("First number that comes. A digit sets Now; Tab, then a digit sets Desired.")
            if self._shift_needed
            else words("First number that comes. Digits set Now, Shift + digit sets Desired.")
        )

    def _spokes(self, journey: Journey) -> tuple[Spoke, ...]:
        return journey.spokes(until=self.context.session())

    def _fit(self) -> None:
        width = self.width() / self.look.scale
        beside = width >= BESIDE and self.window().width() >= STACKED_BELOW
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._split.setDirection(way)
        if beside:
            self.panel.setFixedWidth(self.look.px(PANEL if width >= ROOMY else SMALL_PANEL))
        else:
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(16777215)
        self.panel.set_across(not beside)
        columns = WIDE_COLUMNS if width >= ROOMY else CLOSE_COLUMNS
        self.grid.set_columns(columns)
        self.rest.set_columns(columns)

    # Acting

    def _on_rated(self) -> None:
        self._show(self.context.journey())

    def _on_came(self, area_id: str) -> None:
        for grid in (self.grid, self.rest):
            other = grid.unfolded()
            if other is not None and grid.row(area_id) is None:
                grid.unfold(other.area.id, unfolded=False, focus=False)
        if area_id != self._current:
            self._current = area_id
            journey = self.context.journey()
            self.panel.show_journey(journey, self._spokes(journey), area_id)

    def _on_shift_found(self) -> None:
        self._shift_needed = True
        self._show_hint()

    def _on_sector(self, at: int) -> None:
        rows = self.grid.all_rows()
        if at < len(rows):
            rows[at].stop().setFocus(Qt.FocusReason.OtherFocusReason)
            self._on_came(rows[at].area.id)

    def _on_dragged(self, at: int, which: str, value: int) -> None:
        rows = self.grid.all_rows()
        if at < len(rows) and not self.context.reading_only:
            area_id = rows[at].area.id
            desk, place = self.room.desk, self.context.place()
            self.context.act(lambda: rate(desk, place, area_id, NOWHERE, **{which: value}))
            self._on_rated()

    def _on_add(self) -> None:
        journey = self.context.journey()
        names = [each.name for each in journey.areas()]
        offered = offered_areas(self.room.desk, journey.main_set, names)
        if not offered:
            self._ask_name()
            return
        menu = QMenu(self)
        for name in offered:
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._add(name))
        menu.addSeparator()
        menu.addAction(self.words("An area of your own")).triggered.connect(self._ask_name)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _ask_name(self) -> None:
        self.new_name.clear()
        self.new_name.show()
        self.new_name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.grid.bring_to_view(self.new_name)

    def _on_named(self) -> None:
        name = self.new_name.value()
        self.new_name.clear()
        self.new_name.hide()
        if name.strip():
            self._add(name)

    def _add(self, name: str) -> None:
        desk, engagement = self.room.desk, self.context.engagement_id
        area_set = self.context.journey().main_set
        made: list[Area] = []
        if self.context.act(lambda: made.append(add_area(desk, engagement, area_set, name))):
            self._show(self.context.journey())
            row = self.grid.row(made[0].id)
            if row is not None:
                row.stop().setFocus(Qt.FocusReason.OtherFocusReason)
                self.grid.bring_to_view(row)


class NewArea(LineField):
    """The line for an area of the client's own; Esc gives it up."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.hide()
        else:
            super().keyPressEvent(event)
