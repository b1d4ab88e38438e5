"""An engagement's sessions with their prices: what each is worth, and how it stands."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QGridLayout, QWidget

from coachdesk.desk.desk import Source
from coachdesk.desk.money import set_session_fee
from coachdesk.domain.amounts import amount_of
from coachdesk.domain.fees import MISSED, Fees, SessionFee, Standing
from coachdesk.domain.journey import Journey
from coachdesk.domain.scales import NO_DAY, day_of, day_text
from coachdesk.domain.session import Session, held_at
from coachdesk.ui.money.amount_field import AmountField
from coachdesk.ui.money.words import session_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.text import Label


@dataclass(slots=True)
class Row:
    """The parts of one row."""

    day: Label
    standing: Label
    price: AmountField
    paid: Button


class SessionFees(QWidget):
    """One row a session, newest first. Rows are made once and filled anew."""

    def __init__(self, room: Room, currency: str, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._currency = room, currency
        self.rows: dict[str, Row] = {}
        look = room.look
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, look.px(8), 0)
        self._grid.setHorizontalSpacing(look.px(14))
        self._grid.setVerticalSpacing(look.px(6))
        self._grid.setColumnStretch(1, 1)

    def show_fees(self, fees: Fees, journey: Journey) -> None:
        """Show the sessions that were used, and those missed that could be charged."""
        used = {each.session.id: each for each in fees.sessions}
        shown = [
            each for each in journey.all(Session) if each.id in used or each.attendance in MISSED
        ]
        shown.sort(key=held_at, reverse=True)
        if list(self.rows) != [each.id for each in shown]:
            self._build(shown)
        for session in shown:
            self._fill(session, used.get(session.id))

    def _build(self, sessions: list[Session]) -> None:
        for row in self.rows.values():
            gone: tuple[QWidget, ...] = (row.day, row.standing, row.price, row.paid)
            for part in gone:
                self._grid.removeWidget(part)
                part.hide()
                part.deleteLater()
        self.rows = {}
        look, words, reading = self._room.look, self._room.words, self._room.desk.reading_only
        for at, session in enumerate(sessions):
            day = words.paper_day(self._room.desk.local(held_at(session)).date())
            price = AmountField(look, words, words("Price, {day}", day=day), self._currency)
            price.setReadOnly(reading)
            price.edited.connect(partial(self._on_price, session.id))
            price.left.connect(self._room.autosave.flush)
            paid = Button(look, words("Paid"), "quiet", size="compact")
            paid.setEnabled(not reading)
            paid.clicked.connect(partial(self._on_paid, session.id))
            made = Row(Label(look, day), Label(look, "", Type.BODY, "ink2"), price, paid)
            self.rows[session.id] = made
            parts: tuple[QWidget, ...] = (made.day, made.standing, made.price, made.paid)
            for column, each in enumerate(parts):
                self._grid.addWidget(each, at, column)
        self._grid.setRowStretch(len(sessions), 1)

    def _fill(self, session: Session, fee: SessionFee | None) -> None:
        words, row = self._room.words, self.rows[session.id]
        settled = day_of(session.settled_on)
        said = words("Not charged") if fee is None else session_words(words, fee)
        if settled is not None:
            said = words("Paid {day}", day=words.short_day_with_year(settled))
        row.standing.set_text(said)
        usual = fee.price if fee is not None else None
        if not self._room.autosave.is_waiting(_key(session.id)) and not row.price.hasFocus():
            shown = amount_of(usual, self._currency) if usual is not None else session.price
            row.price.show_amount(shown)
        own = fee is not None and not fee.in_package
        open_still = fee is None or (own and fee.standing in (Standing.OPEN, Standing.UNPRICED))
        row.paid.setVisible(open_still or settled is not None)
        row.paid.set_text(words("Not paid") if settled is not None else words("Mark as paid"))
        day = row.day.full_text()
        name = words("{day}: {act}", day=day, act=row.paid.text())
        row.paid.setAccessibleName(name)

    def _on_price(self, session_id: str) -> None:
        field = self.rows[session_id].price
        amount, desk, source = field.amount(), self._room.desk, Source(self, field.visit)
        if amount is not None:
            self._room.autosave.pend(
                _key(session_id),
                lambda: set_session_fee(desk, session_id, source, price=amount),
            )

    def _on_paid(self, session_id: str) -> None:
        desk = self._room.desk
        session = desk.vault.get(Session, session_id)
        if session is not None:
            day = NO_DAY if session.settled_on else day_text(desk.today())
            self._room.autosave.run(lambda: set_session_fee(desk, session_id, settled_on=day))


def _key(session_id: str) -> str:
    return f"session-fee-{session_id}"
