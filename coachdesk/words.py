"""The gettext door for screen and paper: texts, plurals, dates, times and numbers.

``Words`` is a value handed to whoever speaks; there is no installed ``_()``. English sentences
are the keys of the catalogues in ``resources/locale``, which are kept as text (``.po``) and
compiled in memory when a language is first spoken.
"""

import io
import re
from collections.abc import Callable
from datetime import date, datetime, time, tzinfo
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import gettext

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français"}
"""The languages paper speaks, by their own names."""


def spoken(code: str) -> str:
    """The language of ``LANGUAGES`` that a code means, empty where it means none of them.

    Of a language with a country (``de-AT``) the language counts.
    """
    language = code.replace("_", "-").partition("-")[0].lower()
    return language if language in LANGUAGES else ""


class Words:
    """Everything said in one language and one time zone (``None``: the machine's)."""

    def __init__(
        self, language: str = "en", zone: tzinfo | None = None, catalogues: Path | None = None
    ) -> None:
        self.language = language
        self.zone = zone
        # English needs none, and the first page none of what reads catalogues.
        self._translation: gettext.NullTranslations | None = None
        if catalogues is not None and language != "en":
            self._translation = _translation(catalogues, language)

    def __call__(self, text: str, /, **parts: object) -> str:
        """A text, with its named parts filled in."""
        translation = self._translation
        # A catalogue's "" is its head.
        said = text if translation is None or not text else translation.gettext(text)
        return said.format(**parts) if parts else said

    def count(self, one: str, many: str, number: int, /, **parts: object) -> str:
        """A text that depends on a number, which fills ``{n}``."""
        translation = self._translation
        if translation is None:
            said = one if number == 1 else many
        else:
            said = translation.ngettext(one, many, number)
        return said.format(n=number, **parts)

    # Days and times

    def day(self, day: date) -> str:
        """A day on screen: Tue 14 Apr."""
        return _formatted("EEE d MMM", day, self.language)

    def day_with_year(self, day: date) -> str:
        """A day on screen, with its year: Tue 14 Apr 2026."""
        return _formatted("EEE d MMM y", day, self.language)

    def short_day(self, day: date) -> str:
        """A day without its weekday: 14 Apr."""
        return _formatted("d MMM", day, self.language)

    def short_day_with_year(self, day: date) -> str:
        """A day without its weekday, with its year: 14 Apr 2026."""
        return _formatted("d MMM y", day, self.language)

    def full_day(self, day: date) -> str:
        """A day in full: Tuesday 14 April 2026."""
        return _formatted("EEEE d MMMM y", day, self.language)

    def weekday_and_day(self, day: date) -> str:
        """A day of this year in full: Tuesday 14 April."""
        return _formatted("EEEE d MMMM", day, self.language)

    def paper_day(self, day: date) -> str:
        """A day on paper: 14 April 2026."""
        return _formatted("d MMMM y", day, self.language)

    def month_day(self, day: date) -> str:
        """A day and month in full: 14 April."""
        return _formatted("d MMMM", day, self.language)

    def month(self, day: date) -> str:
        """A month: April 2026."""
        return _formatted("MMMM y", day, self.language)

    def weekday_letter(self, weekday: int) -> str:
        """The initial of a weekday, 0 for Monday."""
        return _formatted("EEEEE", date(2024, 1, 1 + weekday), self.language)

    def weekday_name(self, weekday: int) -> str:
        """The name of a weekday, 0 for Monday."""
        return _formatted("EEEE", date(2024, 1, 1 + weekday), self.language)

    def time(self, moment: datetime | time) -> str:
        """A time of day: 11:00. An instant is shown in the coach's zone."""
        shown = self.local(moment) if isinstance(moment, datetime) else moment
        return f"{shown.hour:02}:{shown.minute:02}"

    def local(self, moment: datetime) -> datetime:
        """An instant in the coach's zone; a time without a zone is taken as it stands.

        At the very ends of the calendar, where the zone has no day for it, it stays as it is.
        """
        try:
            return moment if moment.tzinfo is None else moment.astimezone(self.zone)
        except (OverflowError, OSError):
            return moment

    # Numbers

    def number(self, value: float) -> str:
        """A number without needless zeros: 4, 2.5."""
        rounded = round(value, 2)
        if rounded == int(rounded):
            return str(int(rounded))
        from babel.numbers import format_decimal

        return str(format_decimal(rounded, locale=self.language, format="0.##"))

    def amount(self, amount: str) -> str:
        """An exact decimal with the digits it has: 1,200.50. What is none is said as it stands."""
        from decimal import Context, Decimal, InvalidOperation, localcontext

        from babel.numbers import format_decimal

        try:
            number = Decimal(amount)
        except InvalidOperation:
            return amount
        cents = "0" * len(amount.partition(".")[2])
        pattern = f"#,##0.{cents}" if cents else "#,##0"
        with localcontext(Context(prec=200)):  # an archive may hold more digits than are usual
            said = str(format_decimal(number, locale=self.language, format=pattern))
        return said.replace("-", "\N{MINUS SIGN}")

    def money(self, amount: str, currency: str) -> str:
        """An amount with its currency's code where the language puts it: EUR 1,200.50."""
        said = self.amount(amount)
        parts = (currency, said) if self.language == "en" else (said, currency)
        return "\N{NO-BREAK SPACE}".join(filter(None, parts))

    def listed(self, items: list[str] | tuple[str, ...]) -> str:
        """Some words as a list in a sentence: a, b and c."""
        if len(items) < 2:
            return "".join(items)
        from babel.lists import format_list

        return str(format_list(items, locale=self.language))

    def minutes(self, minutes: int) -> str:
        """A length of time: 25 min."""
        return self("{n} min", n=minutes)


Say = Callable[..., str]


# The first page shows days, and loading babel's data costs as much as opening the vault: English
# days are made here. A test holds every pattern used against babel, day by day.
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip


@lru_cache(maxsize=2048)
def _formatted(pattern: str, day: date, language: str) -> str:
    if language == "en":
        weekday, month = _DAYS[day.weekday()], _MONTHS[day.month - 1]
        parts = {
            "EEEEE": weekday[0],
            "EEEE": weekday,
            "EEE": weekday[:3],
            "d": str(day.day),
            "MMMM": month,
            "MMM": month[:3],
            "y": str(day.year),
        }
        return " ".join(parts[part] for part in pattern.split())
    from babel.dates import format_date

    return str(format_date(day, _pattern(pattern, language), locale=language))


# What CLDR calls the patterns above; the two longest are whole formats of a language.
_SKELETONS: Final = {
    "EEE d MMM": "MMMEd",
    "EEE d MMM y": "yMMMEd",
    "d MMM": "MMMd",
    "d MMM y": "yMMMd",
    "d MMMM": "MMMMd",
    "MMMM y": "yMMMM",
}
_WHOLE: Final = {"EEEE d MMMM y": "full", "EEEE d MMMM": "full", "d MMMM y": "long"}
_YEAR: Final = r"[\s,]*(?:'[^']*'\s*)?y+$"


@lru_cache(maxsize=128)
def _pattern(english: str, language: str) -> str:
    """How a language orders and joins the parts of a day."""
    from babel import Locale

    locale = Locale.parse(language)
    if english in _WHOLE:
        whole = str(locale.date_formats[_WHOLE[english]].pattern)
        return whole if english.endswith("y") else re.sub(_YEAR, "", whole)
    found = locale.datetime_skeletons.get(_SKELETONS.get(english, ""))
    return english if found is None else str(found.pattern)


@lru_cache(maxsize=16)
def _translation(catalogues: Path, language: str) -> "gettext.NullTranslations":
    """The catalogue of a language; one that says nothing where there is none."""
    import gettext

    file = catalogues / language / "LC_MESSAGES" / "coachdesk.po"
    if not file.is_file():
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = io.BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
