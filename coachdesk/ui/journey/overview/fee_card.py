"""The fee on the overview: how the coaching is paid for, sessions used and left, what is open."""

from PySide6.QtWidgets import QFrame, QWidget

from coachdesk.desk.changes import Changes
from coachdesk.desk.money import fees
from coachdesk.desk.practice import practice
from coachdesk.domain.amounts import decimal_of
from coachdesk.domain.fees import Standing
from coachdesk.domain.journey import Journey
from coachdesk.domain.session import Mode
from coachdesk.ui.money.opening import open_fee, open_issue_for
from coachdesk.ui.money.words import fee_words, used_words
from coachdesk.ui.room import Room
from coachdesk.ui.theme import Type
from coachdesk.ui.widgets.controls import Button
from coachdesk.ui.widgets.layout import add_all, column, row
from coachdesk.ui.widgets.text import Label, Paragraph


class FeeCard(QFrame):
    """The fee; hidden while the client is in the room and can read along."""

    def __init__(self, room: Room, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._room, self._engagement = room, ""
        self._journey: Journey | None = None
        look, words = room.look, room.words
        self.setProperty("card", "true")
        lines = column(self, spacing=look.px(6))
        lines.setContentsMargins(*(look.px(each) for each in (18, 14, 18, 14)))
        head = row(spacing=look.px(8))
        self.change = Button(look, words("Change"), "link")
        self.change.setAccessibleName(words("Change how the coaching is paid for"))
        self.change.clicked.connect(self._on_change)
        add_all(head, Label(look, words("Fee"), Type.HEADING), None, self.change)
        lines.addLayout(head)
        self.agreed = Paragraph(look, "", Type.BODY, lines=3)
        self.used = Paragraph(look, "", Type.BODY, "ink2")
        self.open = Paragraph(look, "", Type.BODY, "ink2")
        self.invoice = Button(look, words("New invoice…"), "link", after="arrow-right")
        self.invoice.clicked.connect(self._on_invoice)
        add_all(lines, self.agreed, self.used, self.open, self.invoice)
        room.changes.happened.connect(self._on_changes)

    def show_journey(self, journey: Journey) -> None:
        """Show the fee of a journey."""
        running = journey.open_session()
        self.setVisible(running is None or running.mode is not Mode.IN_ROOM)
        self._journey, self._engagement = journey, journey.engagement.id
        words, found = self._room.words, fees(self._room.desk, journey.engagement.id)
        if found is None:
            return
        engagement, currency = found.engagement, practice(self._room.desk).currency
        price = decimal_of(engagement.price)
        self.agreed.set_text(fee_words(words, engagement, price, currency))
        told = found.agreed is not None or engagement.fee_basis is not None
        self.used.setVisible(told)
        self.used.set_text(used_words(words, found))
        package = [each for each in found.sessions if each.in_package]
        alone = [each.standing for each in found.sessions if not each.in_package]
        waiting, asked = alone.count(Standing.OPEN), alone.count(Standing.INVOICED)
        parts = [
            (words("The package is not invoiced yet"),
             any(each.standing is Standing.OPEN for each in package)),
            (words("The package is invoiced, not paid"),
             any(each.standing is Standing.INVOICED for each in package)),
            (words.count("{n} session not invoiced", "{n} sessions not invoiced", waiting),
             bool(waiting)),
            (words.count("{n} invoiced, not paid", "{n} invoiced, not paid", asked), bool(asked)),
        ]  # fmt: skip
        said = [part for part, shown in parts if shown]
        self.open.setVisible(bool(said))
        self.open.set_text(" · ".join(said))
        self.invoice.setVisible(engagement.fee_basis is not None or bool(waiting))
        self.invoice.setEnabled(not self._room.desk.reading_only)

    def _on_changes(self, changes: Changes) -> None:
        """What a document or the currency changed is no part of the journey."""
        kinds = {kind.__name__ for kind in changes.kinds}
        if self._journey is not None and kinds & {"Invoice", "Practice"}:
            self.show_journey(self._journey)

    def _on_change(self) -> None:
        open_fee(self._room, self, self._engagement)

    def _on_invoice(self) -> None:
        open_issue_for(self._room, self, self._engagement)
