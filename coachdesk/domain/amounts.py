"""Exact amounts of money: what a coach types, what is kept, and how a sum is shared out.

An amount is reckoned with as a ``Decimal`` and kept as plain text. A text that can be read in two
ways is given back as both, so that the coach is asked and nothing is guessed.
"""

import re
import unicodedata
from collections.abc import Iterable
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.money import NO_AMOUNT, Amount

LARGEST: Final = Decimal(10) ** 12
NOTHING: Final = Decimal(0)
_USUAL_DIGITS: Final = 2
_NO_MINOR: Final = frozenset(
    ("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND",
     "VUV", "XAF", "XOF", "XPF")
)  # fmt: skip
_THREE: Final = frozenset(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"))
_SIGNS: Final = {
    "€": frozenset(("EUR",)),
    "£": frozenset(("GBP", "GIP", "EGP", "FKP", "SHP", "LBP", "SYP", "SDG", "SSP")),
    "¥": frozenset(("JPY", "CNY")),
    "₹": frozenset(("INR",)),
    "₣": frozenset(("CHF", "XAF", "XOF", "XPF")),
    "r$": frozenset(("BRL",)),
    "kr": frozenset(("SEK", "NOK", "DKK", "ISK")),
    "zł": frozenset(("PLN",)),
    "kč": frozenset(("CZK",)),
    "fr": frozenset(("CHF",)),
    "sfr": frozenset(("CHF",)),
}
_KEPT: Final = r"-?[0-9]{1,40}(\.[0-9]{1,12})?"
# More digits than anything kept has, so that no reckoning drops one.
_EXACT: Final = Context(prec=120, rounding=ROUND_HALF_UP)


class Reading(NamedTuple):
    """What a typed amount may mean: one ``amounts``, or two where it can be read in two ways."""

    amounts: tuple[Amount, ...]

    @property
    def is_clear(self) -> bool:
        """Whether there is only one way to read it."""
        return len(self.amounts) == 1


def minor_digits(currency: str) -> int:
    """How many digits a currency has behind the point (ISO 4217); 2 where it is not known."""
    code = currency.upper()
    return 0 if code in _NO_MINOR else 3 if code in _THREE else _USUAL_DIGITS


def checked_currency(code: str) -> str:
    """A currency's code as kept; empty for none.

    Raises:
        RuleBroken: ``currency.unknown`` when it is not three letters.
    """
    kept = code.strip().upper()
    if kept and not re.fullmatch("[A-Z]{3}", kept):
        raise RuleBroken("currency.unknown")
    return kept


@lru_cache(maxsize=4096)  # a list of documents asks for the same few prices again and again
def decimal_of(amount: str) -> Decimal | None:
    """The number an amount stands for; ``None`` where nothing was said, or nothing that is one."""
    return Decimal(amount) if re.fullmatch(_KEPT, amount, re.ASCII) else None


def worth(amount: str) -> Decimal:
    """The same, with nothing said as nought."""
    return decimal_of(amount) or NOTHING


@lru_cache(maxsize=4096)
def amount_of(number: Decimal, currency: str) -> Amount:
    """A number as an amount of a currency, a half rounded away from nought."""
    whole = number.quantize(_unit(currency), ROUND_HALF_UP, _EXACT)
    return Amount(format(whole if whole else abs(whole), "f"))


def times(one: Decimal, other: Decimal) -> Decimal:
    """Two numbers multiplied, with every digit."""
    return _EXACT.multiply(one, other)


def summed(amounts: Iterable[Decimal], currency: str) -> Amount:
    """The sum of some numbers as an amount."""
    return amount_of(sum(amounts, NOTHING), currency)


def shared(
    total: Decimal, parts: int, currency: str, first: int | None = None
) -> tuple[Decimal, ...]:
    """A sum shared out as evenly as its smallest coin allows; the parts add up to it exactly.

    What is left over goes to the first parts, a coin to each. No parts give none. ``first`` is how
    many of the parts are wanted; ``None``: all of them.
    """
    if parts <= 0:
        return ()
    digits = minor_digits(currency)
    coins = int(worth(amount_of(total, currency)).scaleb(digits, _EXACT))
    each, left = divmod(abs(coins), parts)
    sign = -1 if coins < 0 else 1
    larger, smaller = (Decimal(sign * more).scaleb(-digits, _EXACT) for more in (each + 1, each))
    wanted = parts if first is None else min(first, parts)
    return tuple(larger if at < left else smaller for at in range(wanted))


def read_amount(text: str, currency: str, point: str) -> Reading:
    """What a coach typed, such as ``120``, ``1.200,50`` or ``CHF 120``.

    ``point`` is the sign before the cents where the coach is. Nothing typed is an empty amount.

    Raises:
        RuleBroken: ``amount.unreadable``; ``amount.other_currency`` when it names another than
            ``currency``; ``amount.too_fine`` for more digits than the currency has.
    """
    bare = _without_currency(unicodedata.normalize("NFKC", text).strip(), currency)
    if not bare:
        return Reading((NO_AMOUNT,))
    # Spaces and the apostrophes of Switzerland stand before three digits, never before cents.
    said = re.sub(r"(?<=[0-9])[\s'’_](?=[0-9]{3}(?![0-9]))", "", bare)
    if not re.fullmatch(r"[0-9][0-9.,]*", said, re.ASCII):
        raise RuleBroken("amount.unreadable")
    found = {amount_of(each, currency): None for each in _numbers(said, currency, point)}
    return Reading(tuple(found))


def _numbers(said: str, currency: str, point: str) -> list[Decimal]:
    signs = [sign for sign in said if sign in ".,"]
    digits = minor_digits(currency)
    if not signs:
        return [_whole(said)]
    if len(set(signs)) == 2:
        whole, _, cents = said.rpartition(signs[-1])
        if signs[-1] in whole:
            raise RuleBroken("amount.unreadable")
        return [_with_cents(_ungrouped(whole, signs[0]), cents, digits)]
    if len(signs) > 1:
        return [_whole(_ungrouped(said, signs[0]))]
    before, _, after = said.partition(signs[0])
    groups = len(after) == 3 and len(before) <= 3 and not before.startswith("0")
    if not groups:
        return [_with_cents(before, after, digits)]
    grouped = _whole(before + after)
    if signs[0] != point or digits == 0:
        return [grouped]
    with_cents = Decimal(f"{before}.{after}")
    return [with_cents] if digits >= 3 else [grouped, with_cents]


def _ungrouped(text: str, sign: str) -> str:
    """Digits in groups of three, without what parts them."""
    first, *rest = text.split(sign)
    if not 1 <= len(first) <= 3 or any(len(each) != 3 for each in rest):
        raise RuleBroken("amount.unreadable")
    return first + "".join(rest)


def _with_cents(whole: str, cents: str, digits: int) -> Decimal:
    if not whole.isdecimal():
        raise RuleBroken("amount.unreadable")
    if len(cents.rstrip("0")) > digits:
        raise RuleBroken("amount.too_fine")
    return _within(Decimal(f"{whole}.{cents or '0'}"))


def _whole(digits: str) -> Decimal:
    return _within(Decimal(digits))


def _within(number: Decimal) -> Decimal:
    if number >= LARGEST:
        raise RuleBroken("amount.unreadable")
    return number


def _without_currency(text: str, currency: str) -> str:
    """The digits alone; the coach may write the currency's code or sign before or after them."""
    match = re.fullmatch(r"([^0-9]*)([0-9].*?)([^0-9]*)", text, re.ASCII | re.DOTALL)
    if match is None:
        if text:
            raise RuleBroken("amount.unreadable")
        return ""
    before, digits, after = (each.strip() for each in match.groups())
    if after[:1] in (".", ",") and after[1:].strip("-–— ") == "":
        after = ""  # 120.– and 120,- as they are written by hand
    for named in filter(None, (before, after)):
        _check_named(named, currency)
    return digits


def _check_named(named: str, currency: str) -> None:
    sign = named.rstrip(".").lower()
    if sign in _SIGNS:
        fits = not currency or currency in _SIGNS[sign]
    elif sign.endswith("$"):
        fits = not currency or currency.endswith("D") or currency in ("MXN", "CLP", "COP", "ARS")
    elif re.fullmatch("[a-z]{3}", sign):
        fits = not currency or sign == currency.lower()
    else:
        raise RuleBroken("amount.unreadable")
    if not fits:
        raise RuleBroken("amount.other_currency")


def _unit(currency: str) -> Decimal:
    return Decimal(1).scaleb(-minor_digits(currency))
