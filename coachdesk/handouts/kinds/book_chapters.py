"""The chapters of the Engagement book, each a list of blocks below its name."""

from collections.abc import Sequence
from dataclasses import replace

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import BookContent, GoalProgress, SkillLine
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Box, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_lines
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER, WRITING, Style
from coachdesk.handouts.parts import heading
from coachdesk.handouts.report import (
    bullets,
    column_width,
    goal_chart,
    habit_row,
    standing,
    status_words,
    strip_legend,
)

_SIDE_MM = 100.0
_NAMED = 40.0  # points for the name of a chapter
_MOST_LINES = 20
_GOALS_TO_WRITE, _HABITS_TO_WRITE, _THOUGHTS_TO_WRITE = 3, 3, 2


def said(
    page: Page, name: str, text: str, key: tuple[str, str], lines: int = 3, before: float = 13
) -> list[Block]:
    """A question and its answer in the client's voice; room for one where there is none to print.

    ``key`` is the stage and the key of the question, to type the answer into a form.
    """
    if not text and not page.blank:
        return []
    head = heading(page, name, page.width).above(before, keep=True)
    style = page.type.said
    if page.fillable:
        field = FieldKey("answer", *key)
        known = Text(text, style, page.width, page.pen).height if text else 0.0
        room = max(lines, min(_MOST_LINES, round(known / WRITING + 1)))
        return [head, answer_lines(page, room, page.width, field, text, label=name)]
    if not text:
        return [head, Lines(lines, page.width)]
    return [head, Text(text, style, page.width, page.pen).above(2)]


# The story


def story(page: Page, content: BookContent) -> list[Block]:
    """What the client said at the beginning, and the story that was read back."""
    words = page.words
    blocks: list[Block] = []
    if content.first_words or (page.blank and not page.fillable):  # said once, and not again
        began = heading(page, words("How it began"), page.width).above(13, keep=True)
        first = Text(content.first_words, page.type.said, page.width, page.pen)
        blocks = [began, first.above(2) if content.first_words else Lines(3, page.width)]
    if content.story:
        blocks.append(Text(content.story, page.type.vision, page.width, page.pen).above(14))
    elif page.blank and not page.fillable:
        asked = heading(page, words("My story, in a few lines"), page.width)
        blocks += [asked.above(13, keep=True), Lines(6, page.width)]
    return blocks + said(
        page,
        words("A year from now, as I saw it"),
        content.year_from_now,
        ("opening", "year_from_now"),
    )


# The goals


def goals(page: Page, content: BookContent) -> list[Block]:
    """Each priority: where it came from, why, from where to where, and how it ended."""
    words = page.words
    blocks: list[Block] = []
    for each in content.goals:
        blocks += _goal(page, each)
    if not content.goals and page.blank and not page.fillable:
        for n in range(_GOALS_TO_WRITE):
            name = words("Goal {n}, and how it ended", n=n + 1)
            head = heading(page, name, page.width).above(13 if n else 8, keep=True)
            blocks += [head, Lines(3, page.width)]
    return blocks + said(
        page,
        words("What I set out to do, and how far I came"),
        content.goals_met,
        ("closing", "goals_met"),
    )


def _goal(page: Page, goal: GoalProgress) -> list[Block]:
    kinds, words, pen = page.type, page.words, page.pen
    side = page.part(_SIDE_MM)
    chart = goal_chart(page, goal, page.width - side)
    width = side - 2 * GUTTER
    grey = Style("serif", kinds.said.size, kinds.said.leading, "grey")
    told: list[Block] = [Text(goal.statement, kinds.goal_of(goal.statement), width, pen)]
    if goal.why:
        told.append(Text(goal.why, grey, width, pen).above(3))
    if goal.ended or page.blank:
        told.append(Text(words("How it ended"), kinds.caption, width, pen).above(6))
        field = FieldKey("answer", "closing", f"ended.{goal.id}")
        if page.fillable and goal.id:
            told.append(
                answer_lines(page, 2, width, field, goal.ended, label=words("How it ended"))
            )
        elif goal.ended:
            told.append(Text(goal.ended, kinds.said, width, pen))
        else:
            told.append(Lines(1, width))
    beside: list[Block] = [_way(page, goal, page.width - side)]
    if chart is not None:
        beside.append(chart.above(3))
    cells = (
        Cell(0, Stack(told), lined=False, down=13),
        Cell(side, Stack(beside), lined=False, down=17),
    )
    return [Row(cells, page.width, below=11, rule="hair")]


def _way(page: Page, goal: GoalProgress, width: float) -> Block:
    """The word on how it ended, from where to where, and where the number stands."""
    kinds, words = page.type, page.words
    status = Style("sans_semibold", kinds.strong.size, kinds.strong.leading, "brand")
    blocks: list[Block] = []
    ended = status_words(words, goal.status)
    if goal.status == "active":
        ended = words("continues")
    if ended:
        blocks.append(Text(ended[:1].upper() + ended[1:], status, width, page.pen))
    if goal.baseline is not None and goal.now is not None and goal.baseline != goal.now:
        way = words("from {a} to {b}", a=words.number(goal.baseline), b=words.number(goal.now))
        measure = ": ".join(filter(None, (goal.measure, way)))
        said = " ".join(filter(None, (measure, goal.unit)))
        blocks.append(Text(said, kinds.body, width, page.pen))
        if goal.target is not None:
            target = words("target {n}", n=words.number(goal.target))
            blocks.append(Text(target, kinds.caption, width, page.pen))
    elif goal.now is not None:
        blocks.append(standing(page, replace(goal, status=""), width))
    elif goal.measure:
        blocks.append(Text(goal.measure, kinds.caption, width, page.pen))
    return Stack(blocks)


# Habits and thoughts


def habits(page: Page, content: BookContent) -> list[Block]:
    """The habits that go on with their last days, and what to keep, stop and start."""
    words = page.words
    blocks: list[Block] = [habit_row(page, each).above(8) for each in content.habits]
    mark = strip_legend(page, content.habits, page.width)
    if mark is not None:
        blocks.append(Row((mark,), page.width).above(3))
    if not content.habits and page.blank and not page.fillable:
        blocks.append(Lines(_HABITS_TO_WRITE, page.width))
    ways = (
        (words("I keep"), "brand", "keep", content.keep),
        (words("I stop"), "clay", "stop", content.stop),
        (words("I start"), "brand", "start", content.begin),
    )
    if page.blank or any(text for *_, text in ways):
        blocks.append(_three(page, ways).above(15))
    return blocks


def _three(page: Page, ways: Sequence[tuple[str, str, str, str]]) -> Block:
    width = column_width(page, 3)
    style = page.type.heading
    cells = []
    for n, (name, colour, key, text) in enumerate(ways):
        head = Text(name, Style(style.font, style.size, style.leading, colour), width, page.pen)
        stack: list[Block] = [head]
        if page.fillable:
            field = FieldKey("answer", "closing", key)
            stack.append(answer_lines(page, 4, width, field, text, label=name))
        elif text:
            stack.append(bullets(page, text, width).above(2))
        elif page.blank:
            stack.append(Lines(3, width))
        cells.append(Cell(n * (width + 2 * GUTTER), Stack(stack), lined=False))
    return Row(cells, page.width)


def thoughts(page: Page, content: BookContent) -> list[Block]:
    """The thoughts chosen, each in a frame, with the one it took the place of."""
    words, kinds = page.words, page.type
    inner = page.width - 28
    blocks: list[Block] = []
    for each in content.thoughts:
        told: list[Block] = [Text(each.chosen, kinds.chosen, inner, page.pen)]
        if each.hindering:
            instead = words("instead of: {thought}", thought=each.hindering)
            told.append(Text(instead, kinds.caption, inner, page.pen).above(4))
        blocks.append(Box(Stack(told), page.width, pad=11, across=14, edge="rule").above(10))
    if not blocks and page.blank and not page.fillable:
        frame = Lines(2, inner)
        blocks = [
            Box(frame, page.width, pad=9, across=14, edge="rule").above(10)
            for _ in range(_THOUGHTS_TO_WRITE)
        ]
    return blocks


# Learning, what comes next, the letter


def learning(page: Page, content: BookContent) -> list[Block]:
    """What was learned, and the skills that were built."""
    words = page.words
    blocks = said(page, words("About myself"), content.learning, ("closing", "learning"), before=8)
    blocks += said(
        page,
        words("What I know now that I did not know then"),
        content.learned_most,
        ("closing", "learned_most"),
    )
    blocks += said(
        page, words("What I can do now"), content.skills_gained, ("closing", "skills_gained")
    )
    if content.skills:
        blocks.append(heading(page, words("Skills I worked on"), page.width).above(13, keep=True))
        blocks += [_skill(page, each) for each in content.skills]
    return blocks


def _skill(page: Page, skill: SkillLine) -> Block:
    """A skill with its number when it was agreed and as it was wanted."""
    words, kinds = page.words, page.type
    if skill.now and skill.desired:
        numbers = words("{now} when agreed, {desired} wanted", now=skill.now, desired=skill.desired)
    elif skill.now:
        numbers = words("{now} when agreed", now=skill.now)
    else:
        numbers = words("{desired} wanted", desired=skill.desired) if skill.desired else ""
    half = page.width * 0.6
    cells = [Cell(0, Text(skill.name, kinds.said_row, half - GUTTER, page.pen))]
    if numbers:
        cells.append(Cell(half, Text(numbers, kinds.caption, page.width - half, page.pen, "right")))
    return Row(cells, page.width, baseline=15 * kinds.scale, below=4, rule="hair")


def ahead(page: Page, content: BookContent) -> list[Block]:
    """What could pull back and what then, and what comes first from here."""
    words = page.words
    blocks = said(
        page,
        words("What could pull me back"),
        content.pull_back,
        ("closing", "pull_back"),
        before=8,
    )
    blocks += said(
        page, words("What I will do then"), content.pull_back_plan, ("closing", "pull_back_plan")
    )
    return blocks + said(
        page,
        words("What comes first from here"),
        content.next_priorities,
        ("closing", "next_priorities"),
    )


def letter(page: Page, content: BookContent) -> list[Block]:
    """The coach's letter, signed and dated."""
    words, kinds, header = page.words, page.type, content.header
    if not content.letter:
        return [Lines(int((page.paper.body_height - _NAMED) / WRITING), page.width)]
    blocks: list[Block] = [Text(content.letter, kinds.vision, page.width, page.pen).above(14)]
    day = day_of(header.on)
    coach = header.coach or header.practice
    place = ", ".join(filter(None, (coach, words.paper_day(day) if day else "")))
    if place:
        blocks.append(Text(place, kinds.subtitle, page.width, page.pen).above(16))
    return blocks
