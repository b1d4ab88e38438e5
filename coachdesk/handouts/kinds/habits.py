"""The Thinking and habits handout: a thought and a habit to a page, with rows to tick by hand."""

from dataclasses import replace

from coachdesk.domain.form import NEW
from coachdesk.domain.handout import HabitLine, HabitsContent, Part, ThoughtLine, Variant, shows
from coachdesk.handouts import fonts
from coachdesk.handouts.blocks import Block, Lines, NewPage, Rule, Text
from coachdesk.handouts.kinds.habit import habit_blocks, hard_day, milestones, tracker
from coachdesk.handouts.kinds.pocket_cards import pocket_cards
from coachdesk.handouts.kinds.thoughts import thought_blocks
from coachdesk.handouts.page import Page, paginated
from coachdesk.handouts.parts import heading, title
from coachdesk.handouts.questions import closer, on_one_page

_WEEKS = 4


def habits(page: Page, content: HabitsContent) -> list[Block]:
    """The blocks of every page; the week lines give way first, then a page flows on.

    A page to write on or to fill in holds a thought and a habit even where none is known.
    """
    thoughts, found = list(content.thoughts), list(content.habits)
    if not thoughts and not found and not page.blank:  # an empty page is still good to write on
        page = replace(page, variant=Variant.TO_WRITE)
    if page.blank:
        thoughts, found = thoughts or [ThoughtLine()], found or [HabitLine(weekdays=0)]
    pairs = _pairs(content, thoughts, found)
    blocks: list[Block] = []
    for number, (thought, habit) in enumerate(pairs, 1):
        if blocks:
            blocks.append(NewPage())
        blocks += _fitted(page, content, thought, habit, f"{NEW}{number}")
    if shows(content, Part.POCKET_CARD):
        blocks += [NewPage(), *pocket_cards(page, thoughts, found)]
    return blocks


def _pairs(
    content: HabitsContent, thoughts: list[ThoughtLine], found: list[HabitLine]
) -> list[tuple[ThoughtLine | None, HabitLine | None]]:
    """A thought and a habit for each page; one of them is missing where there are fewer."""
    shown = thoughts if shows(content, Part.THOUGHT) else []
    return [
        (shown[n] if n < len(shown) else None, found[n] if n < len(found) else None)
        for n in range(max(len(shown), len(found), 1))
    ]


def _fitted(
    page: Page,
    content: HabitsContent,
    thought: ThoughtLine | None,
    habit: HabitLine | None,
    new: str,
) -> list[Block]:
    """A page that fits, if it can; ``new`` is the id of what is not there yet."""
    body = _blocks(page, content, thought, habit, new)
    # Nothing keeps what is written by the week, so a form does not ask for it.
    most = 0 if page.fillable else _WEEKS if shows(content, Part.LINES) or page.blank else 0
    if habit is None:
        return body
    for weeks in range(most, -1, -1):
        made = [*body, *_week_lines(page, weeks)]
        if on_one_page(page, made):
            return made
    if on_one_page(page, closer(page, body)):
        return body
    height = page.paper.body_height
    fewest = len(paginated(body, height))
    for weeks in range(most, 0, -1):
        made = [*body, *_week_lines(page, weeks)]
        if len(paginated(made, height)) == fewest:
            return _without_loose_rule(page, made)
    return _without_loose_rule(page, body)


def _without_loose_rule(page: Page, blocks: list[Block]) -> list[Block]:
    """The blocks without a rule that would end a page, parting it from nothing."""
    for placed in paginated(blocks, page.paper.body_height):
        if placed and isinstance(last := placed[-1][1], Rule):
            return [each for each in blocks if each is not last]
    return blocks


def _blocks(
    page: Page,
    content: HabitsContent,
    thought: ThoughtLine | None,
    habit: HabitLine | None,
    new: str,
) -> list[Block]:
    """A page without its week lines."""
    words = page.words
    blocks = [
        title(
            page,
            words("My thinking and habits"),
            words("The thought I choose, and the small thing I do every day"),
        )
    ]
    trackers = shows(content, Part.TRACKERS)
    if thought is not None:
        blocks += thought_blocks(page, thought, thought.id or new, trackers=trackers)
    if habit is None:
        return blocks
    if thought is not None:
        blocks.append(Rule(page.width).above(14))
    known = habit.id or new
    blocks += habit_blocks(page, habit, known, first=thought is None)
    if shows(content, Part.HARD_DAY) and (habit.if_then or page.blank):
        blocks.append(hard_day(page, habit, known).above(9))
    if trackers:
        blocks += tracker(page, habit)
        blocks.append(milestones(page, habit).above(17))
    return blocks


def _week_lines(page: Page, weeks: int) -> list[Block]:
    if not weeks:
        return []
    words = page.words
    style = page.type.caption
    names = [words("Week {n}", n=n + 1) for n in range(weeks)]
    indent = max(fonts.width(each, style.font, style.size) for each in names) + 12
    labels = [Text(each, style, indent, page.pen) for each in names]
    return [
        heading(page, words("What helped this week"), page.width).above(13, keep=True),
        Lines(weeks, page.width, first=21, labels=labels, indent=indent),
    ]
