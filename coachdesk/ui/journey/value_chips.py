"""The values behind a goal as chips: one Tab stop, arrows move, Enter lets one go or adds one."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from coachdesk.desk.clients import add_value
from coachdesk.desk.goals import toggle_value
from coachdesk.domain.engagement import PersonalValue
from coachdesk.domain.goal import Goal
from coachdesk.domain.journey import Journey
from coachdesk.domain.text import clean_line
from coachdesk.ui.journey.context import StageContext
from coachdesk.ui.theme import Look, Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import FlowLayout
from coachdesk.ui.widgets.text import plain_tip


class ValueChips(QWidget):
    """The values linked to one goal. A value typed here is also added to the client's values."""

    def __init__(
        self, context: StageContext, goal_id: str, *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context, self._goal_id = context, goal_id
        look, words = context.room.look, context.room.words
        self._flow = FlowLayout(self, look.px(8))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._chips: dict[str, Button] = {}
        self._stop = ""
        self.add = Button(look, words("Value"), "dashed", icon="plus", size="compact")
        self.add.setAccessibleName(words("Add a value behind this goal"))
        self.add.clicked.connect(self._on_add)
        self.field = _NewValue(look, words("A value"), words("Honesty"))
        self.field.entered.connect(self._on_entered)
        self.field.left.connect(self._on_left)
        self._flow.addWidget(self.add)
        self._flow.addWidget(self.field)
        self.field.hide()
        self.add.setVisible(not context.reading_only)
        self._place_stop()

    def show_journey(self, journey: Journey) -> None:
        """Show the values linked to the goal."""
        goal = journey.find(Goal, self._goal_id)
        values = goal.values if goal else ()
        if list(values) == list(self._chips):
            return
        had_keyboard = any(chip.hasFocus() for chip in self._chips.values())
        for gone in [each for each in self._chips if each not in values]:
            chip = self._chips.pop(gone)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for value in values:
            if value not in self._chips:
                self._chips[value] = self._made(value)
        for widget in (*(self._chips[value] for value in values), self.add, self.field):
            self._flow.removeWidget(widget)
            self._flow.addWidget(widget)
        self._chips = {value: self._chips[value] for value in values}
        self._place_stop()
        self.updateGeometry()
        if had_keyboard and self._stops():
            self._stops()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        stops = self._stops()
        at = next((n for n, each in enumerate(stops) if each.hasFocus()), -1)
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if at >= 0 and step is not None:
            to = stops[max(0, min(len(stops) - 1, at + step))]
            self._place_stop(to)
            to.setFocus(Qt.FocusReason.TabFocusReason)
        elif at >= 0 and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            if stops[at] is not self.add:
                stops[at].click()
        else:
            super().keyPressEvent(event)

    def _made(self, value: str) -> Button:
        look, words = self._context.room.look, self._context.room.words
        chip = Button(look, value, "chip", size="compact", parent=self)
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.setAccessibleName(words("{value}, a value behind this goal", value=value))
        chip.clicked.connect(lambda: self._on_chip(value))
        if not self._context.reading_only:
            chip.setToolTip(plain_tip(words("Press to let it go")))
        chip.show()
        return chip

    def _stops(self) -> list[Button]:
        return [*self._chips.values(), *([] if self.add.isHidden() else [self.add])]

    def _place_stop(self, stop: Button | None = None) -> None:
        stops = self._stops()
        chosen = stop or (stops[0] if stops else None)
        for each in stops:
            here = each is chosen
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if here else Qt.FocusPolicy.ClickFocus)

    def _on_chip(self, value: str) -> None:
        if self._context.reading_only:
            self._chips[value].setChecked(True)
        else:
            self._toggle(value)

    def _toggle(self, value: str) -> None:
        context = self._context
        context.act(lambda: toggle_value(context.room.desk, self._goal_id, value))
        self.show_journey(context.journey())

    def _on_add(self) -> None:
        context, words = self._context, self._context.room.words
        known = [each.name for each in context.journey().all(PersonalValue)]
        free = [name for name in known if name not in self._chips]
        if not free:
            self._open_field()
            return
        menu = QMenu(self)
        for name in free:
            # An ampersand in a menu would underline a letter.
            action = menu.addAction(name.replace("&", "&&"))
            action.triggered.connect(lambda _=False, name=name: self._toggle(name))
        menu.addSeparator()
        menu.addAction(words("Another value")).triggered.connect(self._open_field)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _open_field(self) -> None:
        self.add.hide()
        self.field.show()
        self.updateGeometry()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_entered(self) -> None:
        self._keep()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_left(self) -> None:
        self._keep()
        self.field.hide()
        self.add.setVisible(not self._context.reading_only)
        self._place_stop()
        self.updateGeometry()

    def _keep(self) -> None:
        name = clean_line(self.field.value())
        self.field.clear()
        context = self._context
        if not name or name in self._chips:
            return
        context.act(lambda: add_value(context.room.desk, context.engagement_id, name))
        self._toggle(name)


class _NewValue(LineField):
    def __init__(self, look: Look, name: str, example: str) -> None:
        super().__init__(look, name, placeholder=example, role=Type.BODY, plain=True)
        self.setFixedWidth(look.px(140))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.focusPreviousChild()
            return
        super().keyPressEvent(event)
