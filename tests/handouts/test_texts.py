"""Whatever a client says can be printed: any script, any length, nothing read as markup."""

import io
from dataclasses import replace

import pypdfium2
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image

from coachdesk.domain.handout import GoalLine, PaperSize, Variant
from coachdesk.domain.text import clean
from coachdesk.drawing.colour import contrast_on_white
from coachdesk.handouts import fonts
from coachdesk.handouts.paper import palette_of
from coachdesk.handouts.render import render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.reading import read, squeezed, texts
from tests.handouts.small_fonts import make_font

WORDS = Words("en")
NASTY = (
    "<b>&amp;</b>",
    '<img src="/etc/passwd">',
    "</para><font color='rl_safe_eval(1)'>",
    "=cmd()",
    "{name} %s {0}",
    "&#65; & <",
)


def page(content, **options):
    return render(
        content, words=WORDS, **{"paper": PaperSize.A4, "variant": Variant.FILLED, **options}
    )


def saying(text):
    """The three contents with a text in every place a client's words can stand."""
    goals, strategy, habits = samples.goals(), samples.strategy(), samples.habits()
    areas = tuple(
        replace(each, goals=(GoalLine(statement=text or "x", why=text),)) for each in goals.areas
    )
    areas = (replace(areas[0], name=text or "x"), *areas[1:])
    plan = replace(
        strategy.pages[0], statement=text, why=text, approach=text, measure=text, raise_by_one=text
    )
    thought = replace(habits.thoughts[0], hindering=text, chosen=text, see=(text,))
    habit = replace(habits.habits[0], name=text, goal=text, cue=text, routine=text, if_then=text)
    return (
        replace(goals, areas=areas, year_from_now=text, stood_out=text),
        replace(strategy, pages=(plan,)),
        replace(habits, thoughts=(thought,), habits=(habit,)),
    )


@pytest.mark.parametrize("text", NASTY)
def test_markup_is_printed_as_it_was_typed(text):
    for content in saying(text):
        assert squeezed(text) in squeezed(" ".join(texts(page(content))))


@pytest.mark.parametrize(
    "text",
    [
        "Łukasz Żółć, José Muñoz, Åse Ødegård",
        "Ελένη Παπαδοπούλου, θέλω να κοιμάμαι",
        "Наталья Щербакова, хочу просыпаться",
        "Nguyễn Thị Phượng, tôi muốn ngủ đủ giấc",
    ],
)
def test_names_of_europe_and_vietnam_stand_in_the_shipped_fonts(text):
    fonts.ready()
    for font in ("sans", "sans_semibold", "serif", "serif_semibold"):
        assert fonts.is_plain(fonts.printable(text), font)
    for content in saying(text):
        assert squeezed(text) in squeezed(" ".join(texts(page(content))))


def test_invisible_signs_leave_no_box():
    assert fonts.printable("a\u200b\ufe0f\u202eb\tc\u2009d\ufeff") == "ab    c d"
    assert fonts.printable("e\u0301") == "é"


def test_answer_of_twenty_thousand_words_flows_over_pages_and_loses_none():
    words = [f"w{n}" for n in range(20_000)]
    text = " ".join(words)
    goals, strategy, habits = samples.goals(), samples.strategy(), samples.habits()
    for content in (
        replace(goals, year_from_now=text),
        replace(strategy, pages=(replace(strategy.pages[0], why=text),)),
        replace(goals, areas=(replace(goals.areas[0], goals=(GoalLine(statement=text),)),)),
        replace(habits, habits=(replace(habits.habits[0], routine=text),)),
    ):
        found = set(" ".join(read(page(content))).split())
        assert not set(words) - found


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=400).map(clean), st.sampled_from(PaperSize), st.booleans())
def test_any_text_makes_a_page_a_reader_can_open(text, paper, large):
    for content in saying(text):
        document = pypdfium2.PdfDocument(page(content, paper=paper, large=large))
        assert len(document) >= 1
        document.close()


@pytest.mark.parametrize("word", ["x" * 5000, "語" * 900])
def test_endless_words_are_broken_rather_than_cut(fonts_here, word):
    make_font(fonts_here / "Han.ttf", "語")
    content = replace(samples.goals(), stood_out=word)
    found = squeezed(" ".join(texts(page(content))))
    assert found.count(word[0]) >= len(word)


def test_things_that_are_no_logo_are_left_away():
    for logo in (b"", b"no picture", b"\x89PNG\r\n\x1a\n broken", b"<svg/>"):
        content = replace(samples.goals(), header=replace(samples.header(), logo=logo))
        assert "Northlight Coaching" in texts(page(content))[0]


def test_logo_of_any_shape_keeps_to_the_header():
    for size in ((2000, 10), (10, 2000), (300, 300)):
        written = io.BytesIO()
        Image.new("RGB", size, "#1b675e").save(written, "PNG")
        header = replace(samples.header(), logo=written.getvalue())
        document = pypdfium2.PdfDocument(page(replace(samples.goals(), header=header)))
        image = next(each for each in document[0].get_objects() if each.type == 3)
        left, bottom, right, top = image.get_bounds()
        assert top - bottom <= 8 * 72 / 25.4 + 0.01
        assert right - left <= 60 * 72 / 25.4 + 0.01
        document.close()


def test_pale_brand_colours_rules_only():
    from coachdesk.domain.handout import Look

    pale = palette_of("#ffe066", Look())
    assert pale["band"] == "#ffe066"
    assert contrast_on_white(pale["brand"]) > 7
    assert palette_of("#1B675E", Look())["brand"] == "#1b675e"
    assert palette_of("red", Look())["brand"] == palette_of("", Look())["brand"]
