"""A coach's own texts on paper: filled, numbered, long, odd or missing, and in other languages."""

from dataclasses import replace
from datetime import UTC
from itertools import product

import pytest

from coachdesk.domain.handout import AgreementContent, MergeFields, OwnText, PaperSize, Variant
from coachdesk.domain.scales import DayText
from coachdesk.handouts.render import render
from coachdesk.system.resources import path
from coachdesk.words import Words
from tests.handouts import meeting_samples, samples
from tests.handouts.reading import PATH, squeezed, texts, things

FIRST = samples.header("introductory", "2026-01-13")


def made(content, words, variant=Variant.FILLED, **look):
    return render(content, words=words, paper=PaperSize.A4, variant=variant, **look)


def said(content, words, variant=Variant.FILLED, **look):
    return " ".join(" ".join(texts(made(content, words, variant, **look))).split())


def agreement(template, fields=meeting_samples.FIELDS):
    text = OwnText(template=template, fields=fields)
    return replace(meeting_samples.agreement(FIRST), text=text, template=text)


def test_an_agreement_reads_as_the_coach_wrote_it_with_its_fields_filled(words):
    page = said(meeting_samples.agreement(FIRST), words)
    assert "A partnership between Mara Lindell and Elin Harrow." in page
    assert "The fee is 120 a session." in page
    assert "I keep records for 3 years after our last session." in page
    assert "1 What coaching is" in page
    assert "5 Changing and stopping" in page
    assert "Five, then check-ins" in page
    assert "60 to 90 minutes" in page
    assert "{" not in page


@pytest.mark.parametrize(
    ("language", "one", "more"),
    [
        ("en", "For 1 year after", "for 2 years after"),
        ("de", "1 Jahr nach", "2 Jahre nach"),
        ("es", "1 año después", "2 años después"),
        ("fr", "1 an après", "2 ans après"),
    ],
)
def test_records_are_kept_for_one_year_or_for_years_in_every_language(language, one, more):
    spoken = Words(language, UTC, path("locale"))
    first = replace(FIRST, language=language)
    for make, years, expected in (
        (meeting_samples.privacy, 1, one),
        (meeting_samples.agreement, 1, one[0].lower() + one[1:]),
        (meeting_samples.agreement, 2, more),
    ):
        content = make(first)
        fields = replace(content.text.fields, years=years)
        page = said(replace(content, text=replace(content.text, fields=fields)), spoken)
        assert expected in page


def test_nothing_is_said_of_a_passphrase_that_is_not_set(words):
    for content in samples.meetings():
        for variant in Variant:
            assert "encrypt" not in said(content, words, variant).lower()


def test_a_blank_agreement_leaves_room_for_a_name_and_a_fee(words):
    page = said(meeting_samples.agreement(FIRST), words, Variant.BLANK)
    assert "Mara" not in page
    assert "120" not in page
    assert "A partnership between ________" in page
    assert "The fee is ________" in page
    assert "Elin Harrow" in page


def test_one_long_text_without_titles_is_not_numbered(words):
    long = "We meet as it suits us both, and we say early when it does not. " * 12
    page = said(agreement(f"{long}\n\n{long}"), words)
    assert squeezed(long) in squeezed(page)
    assert "1 We meet" not in page


def test_an_agreement_of_three_pages_flows_and_is_signed_on_the_last(words):
    sentence = "Whatever we decide, we write down, and both of us keep a copy of it. "
    text = "\n\n".join(f"Clause {n}\n{sentence * 6}" for n in range(1, 22))
    for large in (False, True):
        pages = texts(made(agreement(text), words, large=large))
        assert len(pages) >= 3
        assert all(f"Clause {n}" in " ".join(pages) for n in range(1, 22))
        assert "My choices" in pages[-1]
        assert "Coach, Northlight Coaching" in pages[-1]


def test_an_agreement_without_a_text_has_room_to_write_one(words):
    content = agreement("")
    assert "What we agree" in said(content, words)
    assert len([each for each in things(made(content, words))[0] if each.kind == PATH]) >= 15


def test_a_fee_not_named_yet_is_a_line_to_write_on(words):
    content = replace(
        agreement("Fees\nThe fee is {fee}.", replace(meeting_samples.FIELDS, fee="")), fee=""
    )
    assert "The fee is as agreed." in said(content, words)


def test_a_signed_agreement_says_when(words):
    content = replace(meeting_samples.agreement(FIRST), signed_on=DayText("2026-01-13"))
    assert "Signed on 13 January 2026" in said(content, words)
    assert "Signed on" not in said(content, words, Variant.BLANK)


def test_a_text_changed_for_one_client_is_printed_as_it_stands(words):
    content = agreement("Our lake\nWe meet at the {fee} lake. 100 % of the time", None)
    page = said(content, words)
    assert "We meet at the {fee} lake. 100 % of the time" in page


def test_what_fills_a_text_is_never_markup(words):
    name = "<b>Mara</b> & {coach} <img src='x'/>"
    fields = MergeFields(client=name, first_name=name, coach="Elin")
    page = said(agreement("Between\n{client} and {coach} & co", fields), words)
    assert squeezed(f"{name} and Elin & co") in squeezed(page)


def test_a_coach_without_a_text_gives_ours(words):
    nothing = OwnText(fields=meeting_samples.FIELDS)
    welcome = replace(meeting_samples.welcome(FIRST), text=nothing, about=nothing)
    assert "I am glad you are here, Mara." in said(welcome, words)
    assert "Who I am" not in said(welcome, words)
    promise = replace(meeting_samples.privacy(FIRST), text=nothing)
    assert "For 3 years after our last session." in said(promise, words)


def test_an_agreement_of_nothing_is_a_page(words):
    for variant, large in product(Variant, (False, True)):
        assert "Our agreement" in said(AgreementContent(header=FIRST), words, variant, large=large)


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_an_untouched_starter_text_is_said_in_the_clients_language(language):
    english, own = Words("en", UTC), Words(language, UTC, path("locale"))
    header = replace(FIRST, language=language)
    for make in (meeting_samples.welcome, meeting_samples.agreement, meeting_samples.privacy):
        page = said(make(header), own)
        assert page != said(make(FIRST), english)
        assert "{" not in page
    page = said(meeting_samples.agreement(header), own)
    assert "What coaching is" not in page
    assert "Mara Lindell" in page
    assert "120 a session" in page
    mine = agreement("My own title\nMy own words, {first_name}.")
    assert "My own words, Mara." in said(replace(mine, header=header), own)
