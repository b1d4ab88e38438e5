"""Beside the sessions: steps due, what is worth a look, and how the copies stand."""

from datetime import timedelta

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMenu, QWidget

from coachdesk.desk.attention import due_steps, put_off, signs, tick_due
from coachdesk.desk.practice import practice
from coachdesk.domain.attention import DueStep, Sign, is_late, last_of_week
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.today.attention_words import copies_said, sign_said, step_said
from coachdesk.ui.today.lines import LineButton
from coachdesk.ui.today.two_way_list import TwoWayList
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

STEPS_AT_FIRST, SIGNS_AT_FIRST = 4, 5
WEEK, FORTNIGHT, LATE = "week", "fortnight", "late"


class Beside(QWidget):
    """The right column of Today.

    Signals:
        step_wanted: open a client where a step is; carries the ``DueStep``.
        sign_wanted: do what a sign asks for; carries the ``Sign``.
        copies_wanted: show the copies.
    """

    step_wanted = Signal(object)
    sign_wanted = Signal(object)
    copies_wanted = Signal()

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._span, self._all_steps, self._all_signs = WEEK, False, False
        look, words = room.look, room.words
        self._column = column(self)
        self.span = Button(look, words("this week"), "quiet", after="chevron-down", size="compact")
        self.span.clicked.connect(self._on_span)
        self.steps = TwoWayList(look, main=0)
        self.no_steps = Paragraph(look, "", Type.BODY, "ink2")
        self.more_steps = self._more(self._on_more_steps)
        self._part(words("Steps due"), self.steps, self.no_steps, self.more_steps, aside=self.span)
        self.signs = TwoWayList(look, main=0)
        self.no_signs = Paragraph(look, words("Nothing is waiting for you."), Type.BODY, "ink2")
        self.more_signs = self._more(self._on_more_signs)
        self._part(words("Worth a look"), self.signs, self.no_signs, self.more_signs)
        self.data = TwoWayList(look)
        self._data_part = self._part(words("Your data"), self.data)
        self._data_part.setVisible(room.copies is not None)
        self._column.addStretch(1)
        if room.copies is not None:
            room.copies.changed.connect(self._show_copies)

    def refresh(self) -> None:
        """Show what is due and worth a look now."""
        self._show_steps()
        self._show_signs()
        self._show_copies()

    # Parts

    def _part(self, title: str, *inside: QWidget, aside: QWidget | None = None) -> QWidget:
        look, made = self._room.look, QWidget()
        lines = column(made, spacing=look.px(10))
        lines.setContentsMargins(0, look.px(24), 0, 0)
        head = row()
        label = Label(look, title, Type.HEADING)
        add_all(head, label, None)
        if aside is not None:
            # As high as the heading, so that cards left and right begin on one line.
            aside.setFixedHeight(label.sizeHint().height())
            head.addWidget(aside)
        lines.addLayout(head)
        add_all(lines, *inside)
        inside[0].setAccessibleName(title)
        self._column.addWidget(made)
        return made

    def _more(self, act: object) -> Button:
        made = Button(self._room.look, "", "link", after="chevron-down")
        made.clicked.connect(act)
        return made

    # Steps

    def _show_steps(self) -> None:
        room, desk = self._room, self._room.desk
        today = desk.today()
        until = {
            WEEK: last_of_week(today),
            FORTNIGHT: last_of_week(today) + timedelta(days=7),
            LATE: today,
        }[self._span]
        found = due_steps(desk, until)
        if self._span == LATE:
            found = tuple(each for each in found if is_late(each, today))
        shown = found if self._all_steps else found[:STEPS_AT_FIRST]
        coach = practice(desk).coach
        self.steps.show_rows([self._step_row(each, coach) for each in shown])
        self.steps.setVisible(bool(shown))
        self.no_steps.setVisible(not shown)
        words = room.words
        self.no_steps.set_text(
            {
                WEEK: words("No step is due this week."),
                FORTNIGHT: words("No step is due this week or next."),
                LATE: words("No step is late."),
            }[self._span]
        )
        hidden = len(found) - len(shown)
        self.more_steps.setVisible(hidden > 0)
        self.more_steps.set_text(words.count("{n} more step", "{n} more steps", hidden))

    def _step_row(self, step: DueStep, coach: str) -> list[QAbstractButton]:
        room, look = self._room, self._room.look
        line = LineButton(look, step_said(room, step, coach), indent=False, top=True)
        line.clicked.connect(lambda: self.step_wanted.emit(step))
        if room.desk.reading_only:
            return [line]
        box = Tick(look, name=room.words("Done: {step}", step=step.what))
        box.setFixedSize(look.px(30), look.px(54))
        box.ticked.connect(lambda: room.autosave.run(lambda: tick_due(room.desk, step)))
        return [box, line]

    def _on_span(self) -> None:
        words, menu = self._room.words, QMenu(self)
        for key, text in (
            (WEEK, words("this week")),
            (FORTNIGHT, words("this week and next")),
            (LATE, words("late")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(key == self._span)
            action.setData(key)
        menu.triggered.connect(lambda action: self.show_span(action.data(), action.text()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.span.mapToGlobal(QPoint(0, self.span.height() + 4)))

    def show_span(self, span: str, text: str) -> None:
        """Show the steps of another time."""
        self._span, self._all_steps = span, False
        self.span.set_text(text)
        self._show_steps()

    def _on_more_steps(self) -> None:
        self._all_steps = True
        self._show_steps()
        self.steps.setFocus(Qt.FocusReason.TabFocusReason)

    # Signs

    def _show_signs(self) -> None:
        found = signs(self._room.desk)
        shown = found if self._all_signs else found[:SIGNS_AT_FIRST]
        self.signs.show_rows([self._sign_row(each) for each in shown])
        self.signs.setVisible(bool(shown))
        self.no_signs.setVisible(not shown)
        hidden = len(found) - len(shown)
        self.more_signs.setVisible(hidden > 0)
        said = self._room.words.count("{n} more", "{n} more", hidden)
        self.more_signs.set_text(said)

    def _sign_row(self, sign: Sign) -> list[QAbstractButton]:
        room, look, words = self._room, self._room.look, self._room.words
        said = sign_said(room, sign)
        line = LineButton(look, said)
        line.clicked.connect(lambda: self.sign_wanted.emit(sign))
        if room.desk.reading_only:
            return [line]
        name = words("Put off for a week: {what}", what=said.title)
        later = IconButton(look, "x", name, size=30, drawn=14)
        later.clicked.connect(lambda: room.autosave.run(lambda: put_off(room.desk, sign)))
        return [line, later]

    def _on_more_signs(self) -> None:
        self._all_signs = True
        self._show_signs()

    # Copies

    def _show_copies(self) -> None:
        copies = self._room.copies
        if copies is None or not self._room.desk.is_open:
            return
        line = LineButton(self._room.look, copies_said(self._room, copies))
        line.clicked.connect(self.copies_wanted)
        self.data.show_rows([[line]])
