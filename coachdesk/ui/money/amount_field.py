"""A field for an amount of money. What can be read in two ways is asked about, never guessed."""

from PySide6.QtWidgets import QWidget

from coachdesk.domain.amounts import decimal_of, read_amount
from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.money import NO_AMOUNT, Amount
from coachdesk.ui.money.words import number_words, point
from coachdesk.ui.theme import Look
from coachdesk.ui.trouble import rule_words
from coachdesk.ui.widgets.fields import LineField
from coachdesk.words import Words


class AmountField(LineField):
    """An amount. ``complaint`` is what has to be said about what was typed, else empty."""

    def __init__(
        self,
        look: Look,
        words: Words,
        name: str,
        currency: str,
        *,
        width: int = 120,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, parent=parent)
        self._words, self._currency = words, currency
        self.complaint = ""
        self.setFixedWidth(look.px(width))
        self.edited.connect(self._judge)

    def amount(self) -> Amount | None:
        """The amount typed, empty for none; ``None`` where it cannot be taken as it stands."""
        try:
            reading = read_amount(self.text(), self._currency, point())
        except RuleBroken:
            return None
        return reading.amounts[0] if reading.is_clear else None

    def show_amount(self, amount: str) -> None:
        """Show an amount without telling anyone, unless the field says the same already."""
        if amount != self.amount() and not (self.hasFocus() and self.complaint):
            number = decimal_of(amount)
            self.show_value(number_words(number, self._currency) if number is not None else "")
        self._judge()

    def clear_amount(self) -> None:
        """Empty the field."""
        self.show_amount(NO_AMOUNT)

    def _judge(self) -> None:
        self.complaint = self._asked()
        self.set_wrong(self.complaint)

    def _asked(self) -> str:
        """What has to be asked or said about what was typed."""
        try:
            reading = read_amount(self.text(), self._currency, point())
        except RuleBroken as broken:
            return rule_words(self._words, broken.rule)
        if reading.is_clear:
            return ""
        first, second = (
            number_words(number, self._currency)
            for amount in reading.amounts
            if (number := decimal_of(amount)) is not None
        )
        return self._words("Is it {first} or {second}? Please write the cents.",
                           first=first, second=second)  # fmt: skip
