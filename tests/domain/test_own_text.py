"""A coach's text falls into clauses however it was written, and its fields are filled once."""

import pytest

from coachdesk.domain.handout.own_text import (
    FIELDS,
    MergeFields,
    OwnText,
    clauses_of,
    counted,
    filled_in,
    for_anyone,
    has_titles,
    values_of,
)
from coachdesk.domain.scales import DayText

MARA = MergeFields(
    client="Mara Lindell",
    first_name="Mara",
    coach="Elin Harrow",
    fee="120",
    on=DayText("2026-01-13"),
)


def values(fields, **changed):
    said = {"someone": "your coach", "agreed": "as agreed", "day": "13 January 2026"}
    return values_of(fields, **(said | changed))


def test_every_field_is_filled():
    text = " ".join(f"{{{each}}}" for each in FIELDS)
    assert filled_in(text, values(MARA)) == (
        "Mara Lindell Mara Elin Harrow Elin Harrow 120 13 January 2026 3"
    )


def test_what_is_filled_in_is_not_filled_again():
    tricky = MergeFields(client="{coach} {0} {", first_name="\\1", coach="Elin")
    assert filled_in("{client} {first_name} {unknown} {}", values(tricky)) == (
        "{coach} {0} { \\1 {unknown} {}"
    )


def test_nobody_and_nothing_have_words():
    said = filled_in("{client}/{coach}/{practice}/{fee}", values(MergeFields(), client="____"))
    assert said == "____/your coach/your coach/as agreed"


def test_a_text_for_anyone_keeps_the_coach_and_leaves_the_client_open():
    fields = for_anyone(OwnText(template="x", fields=MARA)).fields
    assert (fields.client, fields.first_name, fields.fee, fields.on) == ("", "", "", "")
    assert fields.coach == "Elin Harrow"


def said(text):
    return [(each.title, each.body) for each in clauses_of(text)]


def test_a_clause_begins_after_a_blank_line_and_its_first_line_is_its_title():
    assert said("One\nfirst text\n\nTwo\nsecond\ntext") == [
        ("One", "first text"),
        ("Two", "second\ntext"),
    ]


@pytest.mark.parametrize("gap", ["\n\n", "\n \t\n", "\r\n\r\n", "\n\n\n\n\n"])
def test_any_blank_line_parts_clauses(gap):
    assert said(f"One\na{gap}Two\nb") == [("One", "a"), ("Two", "b")]


def test_one_long_text_has_no_titles():
    text = "We meet every two weeks, in the room or by video, as it suits us both. " * 9
    assert said(text) == [("", text.strip())]
    assert said(f"{text}\n{text}") == [("", f"{text.strip()} \n{text.strip()}")]
    assert not has_titles(clauses_of(f"{text}\n\n{text}"))


def test_a_sentence_is_no_title():
    assert said("We both agree.\nThen we begin.") == [("", "We both agree.\nThen we begin.")]


def test_a_title_alone_belongs_to_what_follows():
    assert said("What coaching is\n\nA partnership.\n\nAnd more of it.") == [
        ("What coaching is", "A partnership."),
        ("", "And more of it."),
    ]


def test_a_last_line_alone_is_no_title():
    assert said("One\ntext\n\nSigned in two copies") == [
        ("One", "text"),
        ("", "Signed in two copies"),
    ]


@pytest.mark.parametrize("text", ["", "  ", "\n\n\n", "\r\n"])
def test_nothing_has_no_clauses(text):
    assert clauses_of(text) == ()


def test_one_year_is_said_in_the_singular():
    text = "For {years} years, {years} years."
    assert counted(text, 1) == "For {years} year, {years} year."
    assert counted(text, 3) == text
