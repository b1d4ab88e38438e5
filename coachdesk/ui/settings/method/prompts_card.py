"""The prompts of one section: put in order, switched, reworded in place, added, brought back."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.practice import add_prompt, change_prompt
from coachdesk.desk.prompts import (
    all_prompts,
    ask_in,
    is_reworded,
    order_prompts,
    remove_prompt,
    restore_wording,
    switch_prompt,
)
from coachdesk.domain.engagement import Approach
from coachdesk.domain.practice import Prompt
from coachdesk.ui.icons import icon
from coachdesk.ui.room import Room
from coachdesk.ui.settings.method.handle import Grip
from coachdesk.ui.settings.method.movable import MovableRows
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Switch
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.growing_line import GrowingLine
from coachdesk.ui.widgets.layout import add_all, card, column, row


class PromptRow(QWidget):
    """One prompt.

    Signals:
        reworded: the coach typed; carries the text.
        switched: carries on or off.
        left: the keyboard left the wording.
    """

    reworded = Signal(str)
    switched = Signal(bool)
    left = Signal()
    spoken = "group"

    def __init__(self, room: Room) -> None:
        super().__init__()
        look, words = room.look, room.words
        line = row(self, spacing=look.px(6))
        line.setContentsMargins(look.px(6), look.px(4), look.px(14), look.px(4))
        self.grip = Grip(look, words("Move this prompt, or change where it is asked"))
        self.field = GrowingLine(look, words("Prompt"), role=Type.READING, most=4, kind="well")
        self.field.edited.connect(lambda: self.reworded.emit(self.field.value()))
        self.field.left.connect(self.left)
        self.field.entered.connect(self.field.focusNextChild)
        self.switch = Switch(look, words("Ask this prompt"))
        self.switch.switched.connect(self.switched)
        add_all(line, self.grip, self.field, self.switch)
        line.setAlignment(self.grip, Qt.AlignmentFlag.AlignVCenter)
        line.setAlignment(self.switch, Qt.AlignmentFlag.AlignVCenter)

    def show_prompt(self, prompt: Prompt, place: int, *, waiting: bool, reading: bool) -> None:
        """Show what is kept, unless something typed is still waiting to be."""
        self.setAccessibleName(f"{place}, {prompt.text}")
        if not waiting:
            self.field.show_value(prompt.text)
        self.field.setAccessibleDescription(prompt.original if is_reworded(prompt) else "")
        self.field.set_reading(reading)
        self.grip.still = reading
        self.grip.setVisible(not reading)
        self.switch.show_value(prompt.enabled)
        self.switch.setEnabled(not reading)


class PromptsCard(QWidget):
    """The card. ``show_place`` says which section's prompts it shows, in which approach."""

    def __init__(self, room: Room) -> None:
        super().__init__()
        self._room = room
        self._stage = self._section = ""
        self._approach: Approach = Approach.WHOLE_PERSON
        self._prompts: dict[str, Prompt] = {}
        look, words = room.look, room.words
        frame = card()
        column(self).addWidget(frame)
        lines = column(frame)
        self.rows = MovableRows(look, add=words("A question of your own"), framed=False)
        self.rows.reordered.connect(self._on_reordered)
        self.rows.added.connect(self._on_added)
        self.rows.lines_pasted.connect(self._on_pasted)
        lines.addWidget(self.rows)
        foot = row(spacing=look.px(8))
        foot.setContentsMargins(look.px(10), look.px(6), look.px(10), look.px(6))
        self.add = Button(look, words("Prompt"), "quiet", icon="plus")
        self.add.setAccessibleName(words("Add a prompt"))
        self.add.clicked.connect(self._on_add)
        self.restore = Button(look, words("Restore the original wording"), "quiet", icon="undo")
        self.restore.clicked.connect(self._on_restore)
        add_all(foot, self.add, None, self.restore)
        lines.addLayout(foot)

    def show_place(self, stage: str, section: str, approach: Approach) -> None:
        """Show the prompts of a section that are asked in an approach."""
        if (stage, section) != (self._stage, self._section):
            self._show_new(shown=False)
        self._stage, self._section, self._approach = stage, section, approach
        self.refresh()

    def refresh(self) -> None:
        """Show what is kept."""
        desk, reading = self._room.desk, self._room.desk.reading_only
        found = all_prompts(desk, self._stage, self._section, self._approach)
        self._prompts = {each.id: each for each in found}
        self.rows.show_rows(list(self._prompts), self._made)
        for place, prompt in enumerate(found, 1):
            made = self.rows.row(prompt.id)
            if isinstance(made, PromptRow):
                waiting = self._room.autosave.is_waiting(_key(prompt.id))
                made.show_prompt(prompt, place, waiting=waiting, reading=reading)
        self.restore.setEnabled(not reading and any(map(is_reworded, found)))
        self.add.setEnabled(not reading)
        self.rows.list.set_reading(reading or self.add.isHidden() is False)

    def row(self, prompt_id: str) -> PromptRow | None:
        """The row of a prompt."""
        made = self.rows.row(prompt_id)
        return made if isinstance(made, PromptRow) else None

    def _made(self, prompt_id: str) -> PromptRow:
        made = PromptRow(self._room)
        self.rows.tie(made.grip, prompt_id)
        made.grip.menu_wanted.connect(lambda at: self._show_menu(prompt_id, at))
        made.reworded.connect(lambda text: self._on_reworded(made, prompt_id, text))
        made.left.connect(self._room.autosave.flush)
        made.switched.connect(lambda on: self._act_switch(prompt_id, on))
        return made

    # Acts

    def _on_reworded(self, made: PromptRow, prompt_id: str, text: str) -> None:
        desk, source = self._room.desk, Source(self, made.field.visit)
        self._room.autosave.pend(
            _key(prompt_id), lambda: change_prompt(desk, prompt_id, text, source)
        )

    def _act_switch(self, prompt_id: str, on: bool) -> None:
        desk = self._room.desk
        if not self._room.autosave.run(lambda: switch_prompt(desk, prompt_id, on=on)):
            self.refresh()

    def _on_reordered(self, ids: Sequence[str]) -> None:
        desk, stage, section = self._room.desk, self._stage, self._section
        self._room.autosave.run(lambda: order_prompts(desk, stage, section, list(ids)))

    def _on_add(self) -> None:
        self._show_new(shown=True)
        field = self.rows.list.add_field
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_new(self, *, shown: bool) -> None:
        """Show the line for a new prompt in the place of the button that asks for it."""
        self.add.setVisible(not shown)
        self.rows.list.set_reading(not shown)

    def _on_added(self, text: str) -> None:
        self._add([text])

    def _on_pasted(self, text: str) -> None:
        self._add(text.split("\n"))

    def _add(self, lines: list[str]) -> None:
        desk, stage, section = self._room.desk, self._stage, self._section
        for line in lines:
            self._room.autosave.run(partial(add_prompt, desk, stage, section, line))

    def _on_restore(self) -> None:
        self._restore([*self._prompts])

    def _restore(self, ids: list[str]) -> None:
        self._room.autosave.run(lambda: restore_wording(self._room.desk, ids))

    # The menu of a row

    def _show_menu(self, prompt_id: str, at: QPoint) -> None:
        menu = self.menu(prompt_id)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def menu(self, prompt_id: str) -> QMenu:
        """What can be done with a prompt."""
        room, words, prompt = self._room, self._room.words, self._prompts[prompt_id]
        menu, desk, run = QMenu(self), room.desk, room.autosave.run
        if desk.reading_only:
            return menu
        for by, text, name in (
            (-1, words("Move up"), "arrow-up"),
            (1, words("Move down"), "arrow-down"),
        ):
            move = menu.addAction(icon(room.look, name), text)
            move.triggered.connect(lambda _=False, by=by: self.rows.step(prompt_id, by))
        menu.addSeparator()
        for approach, text in (
            (None, words("Ask in both approaches")),
            (Approach.WHOLE_PERSON, words("Ask with the whole person only")),
            (Approach.WORKPLACE, words("Ask in the workplace only")),
        ):
            kept = menu.addAction(text)
            kept.setCheckable(True)
            kept.setChecked(prompt.approach == str(approach or ""))
            kept.triggered.connect(
                lambda _=False, approach=approach: run(lambda: ask_in(desk, prompt_id, approach))
            )
        menu.addSeparator()
        if prompt.original:
            back = menu.addAction(icon(room.look, "undo"), words("Restore the original wording"))
            back.setEnabled(is_reworded(prompt))
            back.triggered.connect(lambda: self._restore([prompt_id]))
        else:
            remove = menu.addAction(icon(room.look, "trash"), words("Remove this prompt"))
            remove.triggered.connect(lambda: run(lambda: remove_prompt(desk, prompt_id)))
        return menu


def _key(prompt_id: str) -> str:
    return f"prompt-{prompt_id}"
