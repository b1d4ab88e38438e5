"""Pages are the size of their paper, keep to their frame, and lose none of the client's words."""

import io
from dataclasses import replace
from itertools import product

import pytest
from pypdf import PdfReader

from coachdesk.domain.handout import (
    PARTS,
    GoalsContent,
    HabitsContent,
    HandoutKind,
    PaperSize,
    Part,
    StrategyContent,
    Variant,
    kind_of,
    with_parts,
)
from coachdesk.handouts.blocks import Gap
from coachdesk.handouts.page import accompanied, paginated
from coachdesk.handouts.paper import MM
from coachdesk.handouts.render import file_name, render
from tests.handouts import samples
from tests.handouts.reading import PATH, sizes, squeezed, texts, things

SLACK = 2.0  # pdfium counts the widest join a stroke could have


def made(content, words, **options):
    return render(
        content, words=words, **{"paper": PaperSize.A4, "variant": Variant.FILLED, **options}
    )


def test_whole_sentences_stand_together_on_a_usual_page(words):
    for content in samples.usual():
        found = squeezed(" ".join(texts(made(content, words))))
        for text in samples.said_in(content):
            assert squeezed(text) in found


def test_usual_clients_get_one_page_a_priority(words):
    goals, strategy, habits = (
        samples.without_extras(each)
        for each in (samples.goals(), samples.strategy(3), samples.habits())
    )
    for paper, variant in product(PaperSize, Variant):
        options = {"paper": paper, "variant": variant}
        known = variant in (Variant.TO_WRITE, Variant.FILLABLE)  # with room for a goal more each
        assert len(sizes(made(goals, words, **options))) == (2 if known else 1)
        priorities = 1 if variant is Variant.BLANK else 3
        assert len(sizes(made(strategy, words, **options))) == priorities
        assert len(sizes(made(habits, words, **options))) == 1


def test_further_habits_get_a_page_each(words):
    content = next(each for each in samples.abundant() if kind_of(each) is HandoutKind.HABITS)
    assert len(sizes(made(content, words))) >= 3


def test_punched_pages_keep_25_mm_free(words):
    for content, variant in product(samples.usual(), Variant):
        for page in things(made(content, words, variant=variant, punched=True)):
            assert min(each.left for each in page) >= 25 * MM - SLACK


def test_ratings_stand_in_figures_too_on_a_grey_page(words):
    content = samples.goals()
    found = texts(made(content, words, grey=True))[0]
    for area in content.areas:
        now = f"{area.now} now, "
        assert (
            now
            + (f"{area.desired} desired" if area.desired != area.now else f"{area.now} is right")
            in found
        )


def test_grey_pages_use_no_colour(words):
    for content, variant in product(samples.usual(), Variant):
        pdf = made(content, words, variant=variant, grey=True)
        for page in PdfReader(io.BytesIO(pdf)).pages:
            for line in page.get_contents().get_data().splitlines():
                *numbers, operator = line.split() or [b""]
                if operator in (b"rg", b"RG") and len(numbers) == 3:
                    values = [float(number) for number in numbers]
                    assert max(values) - min(values) < 0.05


def test_skipped_is_never_a_zero(words):
    from dataclasses import replace

    content = samples.goals()
    first = replace(content.areas[0], now=None, desired=None, skipped=True)
    second = replace(content.areas[1], now=None, desired=None)
    found = texts(made(replace(content, areas=(first, second, *content.areas[2:])), words))[0]
    assert "left out" in found
    assert "not rated" in found
    assert "0 now" not in found


@pytest.mark.parametrize("kind", list(HandoutKind))
def test_parts_can_be_left_out(words, kind):
    content = next(each for each in samples.usual() if kind_of(each) is kind)
    whole = made(with_parts(content, PARTS[kind]), words)
    for part in PARTS[kind]:
        rest = tuple(each for each in PARTS[kind] if each is not part)
        assert made(with_parts(content, rest), words) != whole


def test_more_of_a_strategy_is_printed_when_wanted(words):
    content = samples.strategy()
    assert "Two weeks at ten" in texts(made(with_parts(content, (Part.MORE,)), words))[-1]
    pages = texts(made(samples.without_extras(content), words))
    assert not any("Two weeks at ten" in page for page in pages)


def test_document_says_what_it_is_and_whose(words):
    reader = PdfReader(io.BytesIO(made(samples.goals(), words)))
    assert reader.metadata.title == "Goals 7F3K-Q8TM"
    assert reader.metadata.author == "Northlight Coaching"
    assert reader.trailer["/Root"]["/Lang"] == "en"
    assert "Lindell" not in str(reader.metadata)


def test_file_name_does_not_name_the_client(words):
    assert file_name(samples.goals(), words) == "Goals 7F3K 2026-01-20.pdf"


def test_every_page_says_whom_it_is_for(words):
    for page in texts(made(samples.strategy(3), words)):
        assert "Private and confidential. Prepared for Mara Lindell." in page


def test_same_page_is_the_same_to_the_byte(words):
    for content in samples.usual():
        assert made(content, words) == made(content, words)


def test_page_of_nothing_is_one_to_write_on(words):
    for content in (
        GoalsContent(header=samples.header()),
        StrategyContent(header=samples.header("third")),
        HabitsContent(header=samples.header("second")),
    ):
        pages = things(made(samples.without_extras(content), words))
        assert len(pages) == 1
        assert len([each for each in pages[0] if each.kind == PATH]) >= 5


def test_the_last_row_has_company_where_that_costs_no_page():
    rows = [Gap(30) for _ in range(7)]
    assert [len(each) for each in paginated(rows, 90)] == [3, 3, 1]
    assert [len(each) for each in paginated(accompanied(rows, 90), 90)] == [3, 2, 2]
    alone = [Gap(90), Gap(90)]
    assert [len(each) for each in paginated(accompanied(alone, 90), 90)] == [1, 1]


def test_a_long_text_begins_below_its_heading(words):
    content = replace(samples.goals(), year_from_now="One word after the other. " * 150)
    assert "One word" in texts(made(content, words))[0]
