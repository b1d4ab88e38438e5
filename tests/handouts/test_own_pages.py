"""What the usual handouts do beyond the common rules: pocket cards, names overleaf, long names."""

from dataclasses import replace
from typing import Any

import pytest

from coachdesk.domain.handout import Content, GoalLine, PaperSize, Part, Variant, with_parts
from coachdesk.handouts.kinds.pocket_cards import HEIGHT, WIDTH
from coachdesk.handouts.paper import MM
from coachdesk.handouts.render import render
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.reading import PATH, Thing, squeezed, texts, things

LONG = (
    "Maria-Theresia Oluwaseun Nguyen von und zu Hohenlohe Coaching and Supervision for People and"
    " Organisations in Change, Partnership with Limited Liability, established in the year 1998"
)


def drawn(content: Content, **options: Any) -> bytes:
    usual = {"paper": PaperSize.A4, "variant": Variant.FILLED, "words": Words("en")}
    return render(content, **{**usual, **options})


def cards(pdf: bytes) -> list[Thing]:
    return [
        each
        for each in things(pdf)[-1]
        if each.kind == PATH and each.top - each.bottom == pytest.approx(HEIGHT, abs=2)
    ]


@pytest.mark.parametrize("large", [False, True])
def test_pocket_cards_are_as_large_as_bank_cards_whatever_they_say(large: bool) -> None:
    habits = samples.habits()
    thought, habit = habits.thoughts[0], habits.habits[0]
    much = replace(
        habits,
        thoughts=(thought, replace(thought, chosen=LONG * 5), thought),
        habits=(habit, replace(habit, if_then=LONG * 9)),
    )
    found = cards(drawn(with_parts(much, (Part.POCKET_CARD,)), large=large))
    assert len(found) == 3
    for each in found:
        assert each.right - each.left == pytest.approx(WIDTH, abs=2)


@pytest.mark.parametrize("paper", list(PaperSize))
@pytest.mark.parametrize("punched", [False, True])
def test_pocket_cards_lie_side_by_side(paper: PaperSize, punched: bool) -> None:
    habits = samples.habits()
    twice = replace(habits, thoughts=habits.thoughts * 2, habits=habits.habits * 2)
    shown = with_parts(twice, (Part.POCKET_CARD,))
    first, second = cards(drawn(shown, paper=paper, punched=punched))
    assert second.left - first.right > 1 * MM
    assert first.right - first.left > 80 * MM


def test_pocket_card_says_the_thought_and_what_to_do_on_a_hard_day() -> None:
    habits = samples.habits()
    last = squeezed(texts(drawn(with_parts(habits, (Part.POCKET_CARD,))))[-1])
    assert squeezed(habits.thoughts[0].chosen) in last
    assert squeezed(habits.habits[0].if_then) in last
    assert len(texts(drawn(with_parts(habits, (Part.THOUGHT,))))) == 1


@pytest.mark.parametrize("variant", [Variant.FILLED, Variant.TO_WRITE])
def test_goals_that_go_on_overleaf_bear_the_name_of_their_area(variant: Variant) -> None:
    content = samples.goals()
    many = tuple(GoalLine(statement=f"Goal {n}. {LONG}"[:200], why=LONG[:90]) for n in range(14))
    areas = (replace(content.areas[0], goals=many), *content.areas[1:])
    pages = texts(drawn(replace(content, areas=areas), variant=variant))
    going_on = [page for page in pages[1:] if "Goal 13." in page or "Goal 12." in page]
    assert going_on
    assert "Work & career, continued" in going_on[0]
    assert not any("Money, continued" in page for page in pages)


@pytest.mark.parametrize("variant", list(Variant))
def test_a_long_practice_name_takes_two_lines_and_ends_at_a_word(variant: Variant) -> None:
    content = samples.goals()
    header = replace(content.header, practice=LONG * 2)
    page = texts(drawn(replace(content, header=header), variant=variant))[0]
    named = [line for line in page.splitlines() if line.startswith("Maria-Theresia")]
    assert named
    assert header.coach in page
    whole = {word.strip(",") for word in header.practice.split()}
    for line in page.splitlines():
        if line.endswith("…"):
            assert line.removesuffix("…").split()[-1].strip(",") in whole


def test_the_coach_s_own_name_of_a_stage_stands_above_the_page() -> None:
    content = samples.goals()
    own = replace(content, header=replace(content.header, stage_name="First long walk"))
    assert "First long walk" in texts(drawn(own))[0]
    assert "Opening session" not in texts(drawn(own))[0]
