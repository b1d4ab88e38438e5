"""Money: what stands on invoices and receipts, and in which currency."""

from coachdesk.domain.amounts import checked_currency
from coachdesk.domain.errors import RuleBroken
from coachdesk.ui.labelled import labelled
from coachdesk.ui.practice_binder import PracticeBinder
from coachdesk.ui.room import Room
from coachdesk.ui.settings.parts import SettingsPart
from coachdesk.ui.theme import Type
from coachdesk.ui.trouble import rule_words
from coachdesk.ui.widgets.fields import GrowingField, LineField, NumberField
from coachdesk.ui.widgets.layout import row
from coachdesk.ui.widgets.text import Paragraph

MOST_DAYS = 365


class MoneyPart(SettingsPart):
    """The coach's own lines. Documents that were issued keep those they were issued with."""

    def __init__(self, room: Room) -> None:
        words, look = room.words, room.look
        super().__init__(
            room,
            words("Money"),
            words("What stands on invoices and receipts. Those already issued stay as they are."),
        )
        self.binder = PracticeBinder(room, self)
        self.currency = LineField(look, words("Currency"), placeholder="EUR")
        self.currency.setFixedWidth(look.px(110))
        self.currency.setMaxLength(8)
        self.currency.setReadOnly(room.desk.reading_only)
        self.currency.edited.connect(self._on_currency)
        self.binder.also(lambda found: self._show_currency(found.currency))
        self.days = NumberField(look, words("Days to pay"))
        self.binder.whole_number(self.days, "payment_days", 0, MOST_DAYS)
        pair = row(spacing=look.px(18))
        three = words("three letters, such as EUR, CHF or USD")
        pair.addWidget(labelled(look, words("Currency"), self.currency, three))
        after = words("after the day it is issued")
        pair.addWidget(labelled(look, words("Days to pay"), self.days, after))
        pair.addStretch(1)
        self.body.addLayout(pair)
        self.address = self._text(words("Your address"), "address", rows=3)
        self.tax = self._text(words("Tax line"), "tax_line", rows=1)
        self.bank = self._text(words("How to pay"), "bank", rows=3)
        above = words("above the addressee")
        self.body.addWidget(labelled(look, words("Your address"), self.address, above))
        self.body.addWidget(labelled(look, words("Tax line"), self.tax, words("under the total")))
        quiet = words(
            "CoachDesk gives no tax advice and works no tax out: it prints this line as you write"
            " it. Ask your tax adviser what has to stand here."
        )
        self.body.addWidget(Paragraph(look, quiet, Type.CAPTION, "ink2"))
        account = words("your bank account, or whichever way you are paid")
        self.body.addWidget(labelled(look, words("How to pay"), self.bank, account))
        self.body.addStretch(1)

    def first_stop(self) -> LineField:
        """The currency, without which nothing can be issued."""
        return self.currency

    def refresh(self) -> None:
        super().refresh()
        self.binder.refresh()

    def _text(self, name: str, field: str, *, rows: int) -> GrowingField:
        made = GrowingField(self.look, name, role=Type.READING, rows=rows, most=6)
        self.binder.text(made, field)
        return made

    def _show_currency(self, code: str) -> None:
        if not self.currency.hasFocus():
            self.currency.show_value(code)
            self.currency.set_wrong("")

    def _on_currency(self) -> None:
        try:
            code = checked_currency(self.currency.value())
        except RuleBroken as broken:
            self.currency.set_wrong(rule_words(self.words, broken.rule))
            return
        self.currency.set_wrong("")
        self.binder.choose(currency=code)
