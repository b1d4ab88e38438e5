"""The words: English days are those of babel, numbers need no zeros, no instant is too far away."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.words import Words, spoken

WORDS = Words()
CATALOGUE = """
msgid ""
msgstr ""
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\\n"

msgid "My goals"
msgstr "Mes objectifs"

msgid "{n} step"
msgid_plural "{n} steps"
msgstr[0] "{n} pas"
msgstr[1] "{n} étapes"
"""
PATTERNS: dict[str, Callable[[date], str]] = {
    "EEE d MMM": WORDS.day,
    "EEE d MMM y": WORDS.day_with_year,
    "d MMM": WORDS.short_day,
    "d MMM y": WORDS.short_day_with_year,
    "EEEE d MMMM y": WORDS.full_day,
    "EEEE d MMMM": WORDS.weekday_and_day,
    "d MMMM y": WORDS.paper_day,
    "d MMMM": WORDS.month_day,
    "MMMM y": WORDS.month,
}


@pytest.mark.parametrize("pattern", PATTERNS)
def test_english_days_are_those_of_babel(pattern: str) -> None:
    for n in range(366):
        day = date(2028, 1, 1) + timedelta(days=n)
        assert PATTERNS[pattern](day) == format_date(day, pattern, locale="en")


def test_english_weekdays_are_those_of_babel() -> None:
    for n in range(7):
        monday = date(2024, 1, 1) + timedelta(days=n)
        assert WORDS.weekday_name(n) == format_date(monday, "EEEE", locale="en")
        assert WORDS.weekday_letter(n) == format_date(monday, "EEEEE", locale="en")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("de", ["Sa., 14. März", "14. März 2026", "Samstag, 14. März", "14. März", "März 2026"]),
        (
            "es",
            [
                "sáb, 14 mar",
                "14 de marzo de 2026",
                "sábado, 14 de marzo",
                "14 de marzo",
                "marzo de 2026",
            ],
        ),
        ("fr", ["sam. 14 mars", "14 mars 2026", "samedi 14 mars", "14 mars", "mars 2026"]),
    ],
)
def test_days_are_said_as_their_language_orders_them(language: str, said: list[str]) -> None:
    words, day = Words(language), date(2026, 3, 14)
    assert [
        words.day(day),
        words.paper_day(day),
        words.weekday_and_day(day),
        words.month_day(day),
        words.month(day),
    ] == said


def test_other_languages_have_their_own_lists_and_numbers() -> None:
    german = Words("de")
    assert german.listed(["a", "b", "c"]) == "a, b und c"
    assert german.number(2.5) == "2,5"


def test_a_catalogue_is_read_as_text_and_knows_its_plurals(tmp_path: Path) -> None:
    folder = tmp_path / "fr" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "coachdesk.po").write_text(CATALOGUE, encoding="utf-8")
    zone = timezone(timedelta(hours=2))
    french = Words("fr", zone, tmp_path)
    assert french("My goals") == "Mes objectifs"
    assert [french.count("{n} step", "{n} steps", n) for n in (0, 1, 2)] == [
        "0 pas",
        "1 pas",
        "2 étapes",
    ]
    assert french("Never translated") == "Never translated"
    assert french("") == ""


@pytest.mark.parametrize(
    ("code", "language"),
    [
        ("de", "de"), ("de_AT", "de"), ("DE-at-1996", "de"), ("en", "en"), ("", ""), ("xx", ""),
        ("x" * 300, ""), ("../de", ""), ("de/..", ""), ("\0", ""), ("German", ""),
    ],
)  # fmt: skip
def test_a_code_means_a_language_of_paper_or_none(code: str, language: str) -> None:
    assert spoken(code) == language


def test_a_language_without_a_catalogue_says_english_sentences(tmp_path: Path) -> None:
    assert Words("it", catalogues=tmp_path)("My goals") == "My goals"


@pytest.mark.parametrize(
    ("number", "said"), [(4, "4"), (4.0, "4"), (2.5, "2.5"), (0.1 + 0.2, "0.3"), (-1.255, "-1.25")]
)
def test_a_number_has_no_needless_zeros(number: float, said: str) -> None:
    assert WORDS.number(number) == said


def test_a_list_reads_as_a_sentence_does() -> None:
    assert [WORDS.listed(each) for each in ([], ["a"], ["a", "b"])] == ["", "a", "a and b"]


def test_a_text_with_braces_in_a_part_is_no_pattern() -> None:
    assert WORDS("Ask {name}", name="{n}") == "Ask {n}"
    assert WORDS.count("{n} step of {who}", "{n} steps of {who}", 2, who="{}") == "2 steps of {}"


def test_a_time_is_told_in_the_zone_of_the_coach() -> None:
    east = Words(zone=timezone(timedelta(hours=2)))
    assert east.time(datetime(2026, 4, 14, 8, 35, tzinfo=UTC)) == "10:35"
    assert east.time(time(8, 35)) == "08:35"


@given(
    st.sampled_from([datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)]),
    st.integers(-23, 23).map(lambda hours: timezone(timedelta(hours=hours))),
)
def test_no_instant_is_too_far_away_to_be_told(moment: datetime, zone: timezone) -> None:
    assert Words(zone=zone).time(moment)
