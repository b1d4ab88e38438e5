"""A row of the areas grid: name, Now-Desired track, numbers, goal; Enter unfolds it."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from coachdesk.desk.areas import rate, remove_area, skip, take_in
from coachdesk.domain.area import Area, Spoke
from coachdesk.domain.goal import GoalStatus
from coachdesk.domain.journey import Journey
from coachdesk.ui.icons import icon
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.journey.sections.area_editor import AreaEditor
from coachdesk.ui.journey.sections.area_name import AreaName
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import IconButton
from coachdesk.ui.widgets.layout import column, row
from coachdesk.ui.widgets.rating_track import RatingTrack
from coachdesk.ui.widgets.text import Label
from coachdesk.words import Words

HEIGHT = 44


@dataclass(frozen=True, slots=True)
class Columns:
    """Widths of the grid's columns at 100 % text; the goal takes what is left."""

    pad: int = 19
    name: int = 150
    track: int = 140
    numbers: int = 52
    gap: int = 12


WIDE_COLUMNS = Columns()
CLOSE_COLUMNS = Columns(pad=14, name=138, track=126, numbers=50, gap=8)


class AreaRow(QWidget):
    """One area. Where areas are not rated it has no track, and its name takes the keyboard.

    Signals:
        rated: the area was rated or skipped here.
        came: something in the row got the keyboard, or the row was clicked.
        unfold_wanted: unfold it (True) or fold it again (False).
        step_wanted: go to the row above (-1) or below (1).
        move_wanted: move the area up (-1) or down (1).
        dragged: the row is dragged by its head; carries the pointer's place on the screen.
        dropped: it was let go there.
        onward_wanted: unfold the next row.
        shift_found: this keyboard gives digits with Shift only.
    """

    rated = Signal()
    came = Signal()
    unfold_wanted = Signal(bool)
    step_wanted = Signal(int)
    move_wanted = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    onward_wanted = Signal()
    shift_found = Signal()

    def __init__(
        self, context: StageContext, area: Area, *, rated: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.context, self.area = context, area
        self._rated = rated
        self.spoke: Spoke | None = None
        self.editor: AreaEditor | None = None
        self._goal_said = ""
        self._pressed: QPoint | None = None
        self._dragging = False
        self._lines = column(self)
        self._columns = WIDE_COLUMNS
        self._build_head()

    def _build_head(self) -> None:
        look, words = self.context.room.look, self.context.room.words
        self.head = QWidget()
        self.head.setFixedHeight(look.px(HEIGHT))
        self.head.setCursor(Qt.CursorShape.PointingHandCursor)
        line = row(self.head)
        self._line = line
        self.name = AreaName(look, takes_focus=not self._rated)
        self.name.clicked.connect(self._on_name)
        self.name.came.connect(self.came)
        line.addWidget(self.name)
        self.track: RatingTrack | None = None
        if self._rated:
            self.track = RatingTrack(
                look, "", "", width=self._columns.track, say=lambda value: said(words, value)
            )
            self.track.set_reading(self.context.reading_only)
            self.track.now_rated.connect(self._on_now)
            self.track.desired_rated.connect(self._on_desired)
            self.track.came.connect(self.came)
            self.track.shift_found.connect(self.shift_found)
            line.addWidget(self.track)
            self.numbers = Label(look, "", Type.BODY, "ink2")
            line.addWidget(self.numbers)
        self.goal = Label(look, "", Type.WORDS_SMALL, elide=True)
        line.addWidget(self.goal, 1)
        self.menu_button = IconButton(look, "more", words("More for this area"))
        self.menu_button.clicked.connect(self._on_menu)
        self.fold = IconButton(look, "chevron-up", words("Fold"), keys="Esc")
        self.fold.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.fold.clicked.connect(lambda: self.unfold_wanted.emit(False))
        for button in (self.menu_button, self.fold):
            line.addWidget(button)
            button.hide()
        self._lines.addWidget(self.head)
        self.set_columns(self._columns)

    # Showing

    def show_journey(self, journey: Journey, spoke: Spoke | None) -> None:
        """Show what is kept of the area; ``spoke`` holds its numbers where it is rated."""
        words = self.context.room.words
        found = journey.find(Area, self.area.id)
        self.area = found or self.area
        self.spoke = spoke
        self.name.show_name(self.area.name)
        if self.track is not None and spoke is not None:
            self._show_numbers(words, spoke)
        goals = [
            goal
            for goal in journey.goals_in(self.area.id)
            if goal.status is not GoalStatus.RELEASED
        ]
        if goals:
            text, role, tone = " · ".join(goal.statement for goal in goals), "words", "ink"
        elif self.area.nothing_now:
            text, role, tone = words("Nothing now"), "plain", "ink3"
        else:
            text, role, tone = words("Add a goal, or leave as it is"), "plain", "ink3"
        look = self.context.room.look
        self.goal.setFont(look.font(Type.WORDS_SMALL if role == "words" else Type.BODY))
        self.goal.set_tone(tone)
        self._goal_said = text
        self.goal.set_text("" if self.is_unfolded() else text)
        self.name.setAccessibleDescription(text)
        if self.editor is not None:
            self.editor.show_journey(journey)

    def _show_numbers(self, words: Words, spoke: Spoke) -> None:
        assert self.track is not None
        self.track.set_names(
            words("{area}, now", area=self.area.name), words("{area}, desired", area=self.area.name)
        )
        now, desired = (None, None) if spoke.skipped else (spoke.now, spoke.desired)
        skipped = words("skipped") if spoke.skipped else ""
        self.track.show_values(now, desired, skipped, skipped)
        self.numbers.set_text(numbers_said(words, spoke))

    def set_columns(self, columns: Columns) -> None:
        """Use other column widths, for a narrower or wider window."""
        self._columns = columns
        px = self.context.room.look.px
        self._line.setContentsMargins(px(columns.pad), 0, px(columns.pad), 0)
        self._line.setSpacing(px(columns.gap))
        self.name.setFixedWidth(px(columns.name))
        if self.track is not None:
            self.track.set_track_width(columns.track)
            self.numbers.setFixedWidth(px(columns.numbers))

    def is_unfolded(self) -> bool:
        """Whether its editor shows."""
        return self.editor is not None and not self.editor.isHidden()

    def set_unfolded(self, unfolded: bool) -> None:
        """Show or hide its editor."""
        if unfolded and self.editor is None:
            self.editor = AreaEditor(self.context, self.area, rated=self._rated)
            self.editor.left_behind.connect(self.onward_wanted)
            self.editor.changed.connect(self.rated)
            self._lines.addWidget(self.editor)
            self.editor.show_journey(self.context.journey())
        if self.editor is not None:
            self.editor.setVisible(unfolded)
        # The label keeps its room: it holds the buttons at the right end.
        self.goal.set_text("" if unfolded else self._goal_said)
        self.menu_button.setVisible(unfolded and not self.context.reading_only)
        self.fold.setVisible(unfolded)
        self.update()

    def stop(self) -> QWidget:
        """What takes the keyboard first."""
        return self.track.now_stop if self.track is not None else self.name

    def stop_like(self, other: "AreaRow") -> QWidget:
        """The stop that corresponds to the one of another row that has the keyboard."""
        if (
            self.track is not None
            and other.track is not None
            and other.track.desired_stop.hasFocus()
        ):
            return self.track.desired_stop
        return self.stop()

    # Keys and pointer

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is not None and held == Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(step)
        elif held:
            super().keyPressEvent(event)
        elif step is not None:
            self.step_wanted.emit(step)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.unfold_wanted.emit(True)
        elif event.key() == Qt.Key.Key_Escape and self.is_unfolded():
            self.unfold_wanted.emit(False)
        elif event.key() == Qt.Key.Key_F2 and not self.context.reading_only:
            self.rename()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        left = event.button() is Qt.MouseButton.LeftButton
        if left and self.head.geometry().contains(event.position().toPoint()):
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.globalPosition().toPoint()
        if self._pressed is None or self.context.reading_only:
            return
        far = abs(at.y() - self._pressed.y()) >= QApplication.startDragDistance()
        if far or self._dragging:
            self._dragging = True
            self.dragged.emit(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, dragging = self._pressed, self._dragging
        self._pressed, self._dragging = None, False
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
        elif pressed is not None:
            self.unfold_wanted.emit(not self.is_unfolded())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.is_unfolded():
            look, painter = self.context.room.look, QPainter(self)
            painter.fillRect(self.rect(), look.colour("editRow"))
            painter.fillRect(QRectF(0, 0, look.px(3), self.height()), look.colour("accent"))

    def rename(self) -> None:
        """Unfold the row at the area's name."""
        self.unfold_wanted.emit(True)
        if self.editor is not None:
            self.editor.rename()

    # Acting

    def _on_now(self, value: int | None) -> None:
        desk, place = self.context.room.desk, self.context.place()
        if value is not None:
            self._act(lambda: rate(desk, place, self.area.id, now=value))
        elif self.spoke is not None and self.spoke.skipped:
            self._act(lambda: take_in(desk, place, self.area.id))
        else:
            self._act(lambda: skip(desk, place, self.area.id))

    def _on_desired(self, value: int | None) -> None:
        desk, place = self.context.room.desk, self.context.place()
        self._act(lambda: rate(desk, place, self.area.id, desired=value))

    def _act(self, act) -> None:  # type: ignore[no-untyped-def]
        self.context.act(act)
        self.rated.emit()

    def _on_name(self) -> None:
        self.unfold_wanted.emit(not self.is_unfolded())

    def _on_menu(self) -> None:
        look, words, desk = self.context.room.look, self.context.room.words, self.context.room.desk
        menu = QMenu(self)
        menu.addAction(icon(look, "pencil"), f"{words('Rename')}\tF2").triggered.connect(
            self.rename
        )
        for step, name, text, keys in (
            (-1, "arrow-up", words("Move up"), "Alt+↑"),
            (1, "arrow-down", words("Move down"), "Alt+↓"),
        ):
            action = menu.addAction(icon(look, name), f"{text}\t{keys}")
            action.triggered.connect(lambda _=False, step=step: self.move_wanted.emit(step))
        if self.spoke is not None:
            text = words("Take it back in") if self.spoke.skipped else words("Skip this area")
            menu.addAction(icon(look, "skip"), f"{text}\tDel").triggered.connect(
                lambda: self._on_now(None)
            )
        menu.addSeparator()
        menu.addAction(icon(look, "trash"), words("Remove this area")).triggered.connect(
            lambda: self.context.act(lambda: remove_area(desk, self.area.id))
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))


def said(words: Words, value: int | None) -> str:
    """A rating as it is spoken."""
    return words("not rated") if value is None else words("{n} of 10", n=value)


def numbers_said(words: Words, spoke: Spoke) -> str:
    """The numbers of a row: 5 → 8; 7, keep; skipped; a dash while not rated."""
    if spoke.skipped:
        return words("skipped")
    if spoke.now is None and spoke.desired is None:
        return "–"
    now = "–" if spoke.now is None else str(spoke.now)
    if spoke.desired is None:
        return now
    if spoke.desired == spoke.now:
        return words("{n}, keep", n=now)
    return f"{now} → {spoke.desired}"
