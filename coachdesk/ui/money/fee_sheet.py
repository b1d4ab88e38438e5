"""How an engagement is paid for, and each of its sessions: used or not, its price, paid or owed."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from coachdesk.desk.changes import Changes
from coachdesk.desk.clients import change_client
from coachdesk.desk.desk import Source
from coachdesk.desk.money import fees, set_fee
from coachdesk.desk.practice import practice
from coachdesk.domain.amounts import decimal_of
from coachdesk.domain.engagement import FeeBasis
from coachdesk.domain.fees import FREE, Fees
from coachdesk.ui.labelled import labelled
from coachdesk.ui.money.amount_field import AmountField
from coachdesk.ui.money.scrolled import Scrolled
from coachdesk.ui.money.session_fees import SessionFees
from coachdesk.ui.money.words import basis_words, used_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.fields import Choice, GrowingField, NumberField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.sheet import Sheet
from coachdesk.ui.widgets.text import Label, Paragraph

WIDTH, SESSIONS, LEAST = 680, 220, 84
AROUND = 520  # px at 100 % text: everything beside the sessions, and air above and below
MOST_AGREED = 1000


class FeeSheet(Sheet):
    """What was agreed about money. Everything is kept as it is typed.

    ``invoice`` goes on with a document for the engagement, over the window given.
    """

    def __init__(
        self,
        room: Room,
        parent: QWidget,
        engagement_id: str,
        invoice: Callable[[QWidget, str], None],
    ) -> None:
        look, words = room.look, room.words
        super().__init__(look, parent, words("How the coaching is paid for"), width=WIDTH)
        self._room, self._id, self._to_invoice = room, engagement_id, invoice
        journey = room.desk.journey(engagement_id)
        assert journey is not None, "the engagement is gone"
        self._client = journey.client
        currency = practice(room.desk).currency
        if not currency:
            self.say(words("Choose your currency in Settings, Money, before you invoice."))
        self.basis = Choice(look, words("Paid for"), basis_words(words))
        self.price = AmountField(look, words, words("Price"), currency)
        self.agreed = NumberField(look, words("Sessions agreed"))
        self._price = labelled(look, words("Price"), self.price, currency)
        grid = row(spacing=look.px(14))
        grid.addWidget(labelled(look, words("Paid for"), self.basis), 1)
        grid.addWidget(self._price)
        grid.addWidget(labelled(look, words("Sessions agreed"), self.agreed))
        self.body.addLayout(grid)
        self.own_words = Paragraph(look, "", Type.CAPTION, "ink2")
        self.body.addWidget(self.own_words)
        self.complaint = Label(look, "", Type.CAPTION, "danger", elide=True)
        self.complaint.hide()
        self.body.addWidget(self.complaint)
        self.address = self._address(words("The client’s address"))
        self.sponsor = self._address(words("The sponsor’s address"))
        self._sponsor = labelled(look, words("The sponsor’s address"), self.sponsor)
        pair = row(spacing=look.px(14))
        pair.addWidget(labelled(look, words("The client’s address"), self.address), 1)
        pair.addWidget(self._sponsor, 1)
        self.body.addLayout(pair)
        self.used = Label(look, "", Type.HEADING)
        self.body.addWidget(self.used)
        self.sessions = SessionFees(room, currency)
        area = Scrolled(look, self.sessions)
        rest = parent.window().height() - look.px(AROUND)
        area.setFixedHeight(max(look.px(LEAST), min(look.px(SESSIONS), rest)))
        self._area = area
        self.body.addWidget(area)
        rule = words(
            "A session that was held uses one of those agreed, unless it is pro bono. One that was"
            " cancelled late or missed uses one only if you give it a price or mark it as paid."
        )
        self.body.addWidget(Paragraph(look, rule, Type.CAPTION, "ink2"))
        self.invoice = Button(look, words("New invoice…"), "secondary", icon="receipt")
        self.invoice.clicked.connect(self._on_invoice)
        self.close_button = Button(look, words("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.add_buttons(self.invoice, self.close_button)
        self._connect()
        self._show()
        self.basis.setFocus()

    def _address(self, name: str) -> GrowingField:
        made = GrowingField(self._room.look, name, role=Type.READING, rows=2, most=4)
        made.left.connect(self._room.autosave.flush)
        made.set_reading(self._room.desk.reading_only)
        return made

    def _connect(self) -> None:
        room = self._room
        self.basis.chosen.connect(self._on_basis)
        self.price.edited.connect(self._on_price)
        self.agreed.edited.connect(self._on_agreed)
        self.address.edited.connect(self._on_address)
        self.sponsor.edited.connect(self._on_sponsor)
        for each in (self.price, self.agreed):
            each.left.connect(room.autosave.flush)
            each.setReadOnly(room.desk.reading_only)
        self.basis.setEnabled(not room.desk.reading_only)
        self.invoice.setEnabled(not room.desk.reading_only)
        room.changes.happened.connect(self._on_changes)
        self.finished.connect(lambda _: room.autosave.flush())

    # Showing

    def _show(self) -> None:
        found = fees(self._room.desk, self._id)
        if found is None:
            self.reject()
            return
        engagement, words = found.engagement, self._room.words
        self.basis.show_value(engagement.fee_basis or "")
        free = engagement.fee_basis in (None, *FREE)
        self._price.setVisible(not free or decimal_of(engagement.price) is not None)
        self._sponsor.setVisible(engagement.fee_basis is FeeBasis.SPONSOR)
        fee = engagement.fee.strip()
        self.own_words.setVisible(bool(fee))
        self.own_words.set_text(words("In the agreement: {fee}", fee=fee))
        waiting = self._room.autosave.is_waiting
        if not waiting(f"fee-price-{self._id}"):
            self.price.show_amount(engagement.price)
        if not waiting(f"fee-agreed-{self._id}") and not self.agreed.hasFocus():
            agreed = engagement.agreed_sessions
            self.agreed.show_number(float(agreed) if agreed is not None else None)
        if not waiting(f"fee-address-{self._id}"):
            client = self._room.desk.vault.get(type(self._client), self._client.id)
            self.address.show_value(client.address if client is not None else "")
        if not waiting(f"fee-sponsor-{self._id}"):
            self.sponsor.show_value(engagement.sponsor_address)
        self.used.set_text(used_words(words, found))
        self._show_sessions(found)

    def _show_sessions(self, found: Fees) -> None:
        journey = self._room.desk.journey(self._id)
        if journey is not None:
            self.sessions.show_fees(found, journey)
            self._area.setVisible(bool(self.sessions.rows))

    def _on_changes(self, changes: Changes) -> None:
        kinds = {kind.__name__ for kind in changes.kinds}
        if changes.everything or kinds & {"Engagement", "Session", "Invoice", "Client"}:
            self._show()

    # What the coach does

    def _on_basis(self, key: str) -> None:
        basis, desk = FeeBasis(key) if key else None, self._room.desk
        self._room.autosave.run(lambda: set_fee(desk, self._id, fee_basis=basis))
        self._show()

    def _on_price(self) -> None:
        self.complaint.set_text(self.price.complaint)
        self.complaint.setVisible(bool(self.price.complaint))
        amount, visit = self.price.amount(), self.price.visit
        if amount is not None:
            self._pend("price", visit, price=amount)

    def _on_agreed(self) -> None:
        number, words = self.agreed.number(), self._room.words
        empty = not self.agreed.value().strip()
        whole = number is not None and number == int(number) and 1 <= number <= MOST_AGREED
        said = words("A whole number from {low} to {high}.", low=1, high=MOST_AGREED)
        self.agreed.set_wrong("" if empty or whole else said)
        if empty or (whole and number is not None):
            agreed = int(number) if number is not None else None
            self._pend("agreed", self.agreed.visit, agreed_sessions=agreed)

    def _on_sponsor(self) -> None:
        self._pend("sponsor", self.sponsor.visit, sponsor_address=self.sponsor.value())

    def _on_address(self) -> None:
        desk, client_id = self._room.desk, self._client.id
        text, source = self.address.value(), Source(self, self.address.visit)
        self._room.autosave.pend(
            f"fee-address-{self._id}",
            lambda: change_client(desk, client_id, source, address=text),
        )

    def _pend(self, name: str, visit: str, **changes: object) -> None:
        desk, source = self._room.desk, Source(self, visit)
        self._room.autosave.pend(
            f"fee-{name}-{self._id}", lambda: set_fee(desk, self._id, source, **changes)
        )

    def _on_invoice(self) -> None:
        owner = self.parentWidget()
        self.accept()
        if owner is not None:
            self._to_invoice(owner, self._id)
