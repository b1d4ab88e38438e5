"""The pages that look back: what stands where, and what the numbers are said as."""

import re
from dataclasses import replace
from itertools import product

import pytest

from coachdesk.domain.handout import HandoutKind, PaperSize, Variant, kind_of
from coachdesk.handouts.kinds.progress_parts import change_words
from coachdesk.handouts.render import render
from coachdesk.handouts.report import number_words
from tests.handouts import samples
from tests.handouts.reading import squeezed, texts

CHAPTERS = (
    "My story", "Then and now", "My goals, and how they went", "Habits that stay",
    "Thoughts I choose", "What I learned", "From here on", "A letter from my coach",
)  # fmt: skip


def sample(kind, which="usual"):
    return next(each for each in getattr(samples, which)() if kind_of(each) is kind)


def made(content, words, **options):
    return render(
        content, words=words, **{"paper": PaperSize.A4, "variant": Variant.FILLED, **options}
    )


@pytest.mark.parametrize(("which", "variant"), list(product(("usual", "abundant"), Variant)))
def test_contents_of_a_book_name_the_pages_its_chapters_begin_on(words, which, variant):
    pages = [squeezed(page) for page in texts(made(sample(HandoutKind.BOOK, which), words,
                                                   variant=variant))]  # fmt: skip
    for name in CHAPTERS:
        number = re.search(re.escape(squeezed(name)) + r"(\d+)", pages[0])
        assert number, name
        assert squeezed(name) in pages[int(number[1]) - 1]


def test_a_book_leaves_out_chapters_nothing_was_said_in(words):
    book = replace(sample(HandoutKind.BOOK), thoughts=(), letter="")
    said = squeezed(" ".join(texts(made(book, words))))
    assert squeezed("Thoughts I choose") not in said
    assert squeezed("A letter from my coach") not in said
    assert squeezed("From here on") in said


def test_progress_says_each_number_in_figures(words):
    said = texts(made(sample(HandoutKind.PROGRESS), words, grey=True))[0]
    for figure in (
        "4 of 5",
        "2 of 5",
        "6 of 8",
        "Twelve weeks since the opening session",
        "+2",
        "kept",
    ):
        assert figure in said
    assert "a habit since 6 March 2026" in said


def test_change_is_said_in_a_word_where_nothing_moved(words):
    assert change_words(words, 5, 6, 8) == "+1"
    assert change_words(words, 6, 4, 8) == "−2"
    assert change_words(words, 6, 6, 7) == "same"
    assert change_words(words, 7, 7, 7) == "kept"
    assert change_words(words, None, 7, 7) == ""


def test_a_line_is_drawn_from_two_values_on(words):
    progress = sample(HandoutKind.PROGRESS)
    goal = progress.goals[0]
    for count, drawn in ((0, False), (1, False), (2, True)):
        one = replace(progress, goals=(replace(goal, values=goal.values[:count]),))
        assert ("20 Jan" in texts(made(one, words))[0]) is drawn


def test_a_goal_without_a_number_is_told_in_words(words):
    progress = sample(HandoutKind.PROGRESS)
    bare = replace(progress.goals[0], measure="", target=None, baseline=None, now=None, values=())
    for status, said in (("active", "under way"), ("achieved", "reached")):
        one = replace(progress, goals=(replace(bare, status=status),))
        assert said in texts(made(one, words))[0]
    assert number_words(words, bare) == ""


def test_a_sponsor_is_never_told_how_many_goals_are_kept_back(words):
    content = replace(sample(HandoutKind.SPONSOR), left_out_goals=77)
    for variant in Variant:
        assert "77" not in " ".join(texts(made(content, words, variant=variant)))


def test_parts_of_the_same_report_share_one_page_on_both_papers(words):
    for kind, paper in product((HandoutKind.PROGRESS, HandoutKind.SPONSOR), PaperSize):
        assert len(texts(made(sample(kind), words, paper=paper))) == 1


def test_an_answer_as_long_as_a_chapter_fills_its_pages_in_order(words):
    long = [f"word{number:04}" for number in range(6000)]
    book = replace(sample(HandoutKind.BOOK), year_from_now=" ".join(long))
    pages = texts(made(book, words))
    found = [re.findall(r"\bword\d+\b", page) for page in pages]
    assert [word for page in found for word in page] == long
    full = [len(page) for page in found if page][1:-1]
    assert len(full) > 8
    assert min(full) > 0.9 * max(full)
