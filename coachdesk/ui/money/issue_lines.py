"""The lines of a document in the making: what can be asked for, to tick, and lines of one's own."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coachdesk.desk.invoicing import Chargeable, line_of
from coachdesk.domain.accounts import line_total
from coachdesk.domain.fees import MISSED
from coachdesk.domain.invoice import InvoiceLine
from coachdesk.domain.money import NO_AMOUNT, ONE
from coachdesk.domain.session import Session, held_at
from coachdesk.ui.money.amount_field import AmountField
from coachdesk.ui.money.words import money_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button, IconButton
from coachdesk.ui.widgets.fields import LineField
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph

MOST_OWN = 40
PaperWords = Callable[[Chargeable], str]
"""What a thing is called in the document's language."""


class OwnLine(QWidget):
    """One line of the coach's own: words, how many, and the price of one.

    Signals:
        changed: something was typed.
        removed: it is to go.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, room: Room, currency: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        look, words = room.look, room.words
        line = row(self, spacing=look.px(6))
        self.text = LineField(look, words("What it is for"), placeholder=words("What it is for"))
        self.quantity = AmountField(look, words, words("How many"), "", width=58)
        self.quantity.setText("1")
        self.price = AmountField(look, words, words("Price"), currency, width=92)
        self.price.setPlaceholderText(words("Price"))
        self.remove = IconButton(look, "x", words("Remove the line"))
        self.remove.clicked.connect(self.removed)
        for each in (self.text, self.quantity, self.price):
            each.edited.connect(self.changed)
        line.addWidget(self.text, 1)
        add_all(line, self.quantity, self.price, self.remove)

    def is_empty(self) -> bool:
        """Whether nothing was written on it."""
        return not self.text.value().strip() and not self.price.text().strip()

    def complaint(self) -> str:
        """What has to be said about its amounts; empty where they are clear."""
        return "" if self.is_empty() else self.quantity.complaint or self.price.complaint

    def line(self) -> InvoiceLine:
        """The line as it stands; an amount that is not clear counts as none."""
        quantity, price = self.quantity.amount() or ONE, self.price.amount() or NO_AMOUNT
        return InvoiceLine(text=self.text.value().strip(), quantity=quantity, price=price)


class IssueLines(QWidget):
    """All lines.

    Signals:
        changed: something was ticked, typed, added or removed.
    """

    changed = Signal()

    def __init__(
        self,
        room: Room,
        things: Sequence[Chargeable],
        kept: Sequence[InvoiceLine],
        currency: str,
        *,
        ticked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._room, self._things, self._kept = room, things, tuple(kept)
        self._currency = currency
        self.ticks: list[Tick] = []
        self.own: list[OwnLine] = []
        look, words = room.look, room.words
        lines = column(self, spacing=look.px(6))
        for line in self._kept:
            lines.addWidget(Paragraph(look, self._said_kept(line), Type.BODY, "ink2"))
        for thing in things:
            tick = Tick(look, self._said(thing))
            tick.show_value(ticked)
            tick.ticked.connect(self.changed)
            self.ticks.append(tick)
            lines.addWidget(tick)
        self._column = column(spacing=look.px(6))
        lines.addLayout(self._column)
        self.more = Button(look, words("Add a line"), "quiet", icon="plus", size="compact")
        self.more.clicked.connect(self._on_more)
        foot = row()
        add_all(foot, self.more, None)
        lines.addLayout(foot)
        self.complaint = Label(look, "", Type.CAPTION, "danger", elide=True)
        self.complaint.hide()
        lines.addWidget(self.complaint)
        if not self._kept and not things:
            self.add()

    def add(self) -> OwnLine:
        """Add an empty line."""
        made = OwnLine(self._room, self._currency)
        made.changed.connect(self._on_changed)
        made.removed.connect(partial(self._on_removed, made))
        self.own.append(made)
        self._column.addWidget(made)
        self.more.setEnabled(len(self.own) < MOST_OWN)
        return made

    def lines(self, named: PaperWords) -> tuple[InvoiceLine, ...]:
        """The lines as they would be issued now."""
        ticked = [
            line_of(thing, named(thing), self._currency)
            for thing, tick in zip(self._things, self.ticks, strict=True)
            if tick.isChecked()
        ]
        own = [each.line() for each in self.own if not each.is_empty()]
        return (*self._kept, *ticked, *own)

    def asked(self) -> str:
        """What has to be said about an amount before it can be issued; empty for nothing."""
        return next((said for each in self.own if (said := each.complaint())), "")

    def first_stop(self) -> QWidget:
        """Where the keyboard begins."""
        if self.ticks:
            return self.ticks[0]
        return self.own[0].text if self.own else self.more

    def _said_kept(self, line: InvoiceLine) -> str:
        words, total = self._room.words, line_total(line, self._currency)
        amount = money_words(abs(total), self._currency)
        text, session = line.text, self._room.desk.vault.get(Session, line.session_id)
        if session is not None:
            day = self._room.desk.local(held_at(session)).date()
            text = words("{text} {day}", text=text, day=words.short_day_with_year(day))
        if total < 0:
            return words("Takes back: {text}, {amount}", text=text, amount=amount)
        return words("{text}, {amount}", text=text, amount=amount)

    def _said(self, thing: Chargeable) -> str:
        words, price = self._room.words, money_words(thing.price, self._currency)
        if thing.session is None:
            return words("The package · {price}", price=price)
        day = self._room.desk.local(held_at(thing.session)).date()
        said = words("Session {day} · {price}", day=words.short_day_with_year(day), price=price)
        missed = thing.session.attendance in MISSED
        return words("{session}, not attended", session=said) if missed else said

    def _on_more(self) -> None:
        self.add().text.setFocus()
        self._on_changed()

    def _on_removed(self, line: OwnLine) -> None:
        self.own.remove(line)
        self._column.removeWidget(line)
        line.hide()
        line.deleteLater()
        self.more.setEnabled(True)
        self.more.setFocus()
        self._on_changed()

    def _on_changed(self) -> None:
        self.complaint.set_text(self.asked())
        self.complaint.setVisible(bool(self.asked()))
        self.changed.emit()
