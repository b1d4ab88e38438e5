"""The Check-in agreement: when we meet, on what, what helps after a miss, skills to practise."""

from dataclasses import dataclass, replace

from coachdesk.domain.form import FieldKey
from coachdesk.domain.handout import CheckInContent, Part, Variant, shows
from coachdesk.domain.handout.check_in import LOOKS, look_key
from coachdesk.domain.scales import day_of
from coachdesk.handouts.blocks import Block, Cell, Lines, Row, Stack, Text
from coachdesk.handouts.forms import answer_choice, answer_lines, typed_day
from coachdesk.handouts.kinds.check_in_skills import skills
from coachdesk.handouts.page import Page
from coachdesk.handouts.paper import GUTTER
from coachdesk.handouts.parts import heading, say_day, title
from coachdesk.handouts.questions import (
    aired,
    asked,
    bullets,
    closer,
    facts,
    on_one_page,
    tick_line,
)
from coachdesk.words import Words

_SIDE_MM, _HALF_MM = 112.0, 92.0
_THIRDS_MM = (0.0, 60.0, 120.0)
_DATES, _MEASURES = 3, 4


@dataclass(frozen=True, slots=True)
class Room:
    """What there is to write on: lines for each way of support, and rows for new skills."""

    lines: int
    skills: int


_ROOMS = (Room(2, 2), Room(2, 1), Room(1, 1), Room(1, 0))
_OVER_PAGES = Room(2, 2)
_CLOSEST = 0.7  # of the room between its parts


def check_in(page: Page, content: CheckInContent) -> list[Block]:
    """The blocks of the page; rows and lines to write on give way first, then it flows on.

    A page of which nothing is known yet is still good to write on.
    """
    if content.has_nothing() and not page.blank:
        page = replace(page, variant=Variant.TO_WRITE)
    for room in _ROOMS:
        blocks = closer(page, _blocks(page, content, room), _CLOSEST)
        if on_one_page(page, blocks):
            return aired(page, blocks)
    return _blocks(page, content, _OVER_PAGES)


def _blocks(page: Page, content: CheckInContent, room: Room) -> list[Block]:
    words = page.words
    blocks: list[Block] = [
        title(
            page,
            words("How I keep at it"),
            words("When we meet, what we look at, and what helps me when it has not happened"),
        ),
        *(_rhythm(page, content) if page.blank else facts(page, _facts(page, content))),
    ]
    if shows(content, Part.DATES):
        blocks += _dates(page, content)
    if shows(content, Part.LOOKS):
        blocks += _looks(page, content)
    if shows(content, Part.SUPPORT):
        blocks += _support(page, content, room.lines)
    if shows(content, Part.SKILLS):
        # A form asks the same in every language and on every paper.
        more = _OVER_PAGES.skills if page.fillable else room.skills
        blocks += skills(page, content.skills, more)
    return blocks


def _key(field: str) -> FieldKey:
    return FieldKey("answer", "fourth", f"agree.{field}")


# When


def _weeks(words: Words) -> tuple[tuple[str, str], ...]:
    return (
        ("1", words("week")),
        ("2", words("2 weeks")),
        ("3", words("3 weeks")),
        ("4", words("4 weeks")),
    )


def _modes(words: Words) -> tuple[tuple[str, str], ...]:
    return (
        ("in_room", words("In the room")),
        ("phone", words("Phone")),
        ("video", words("Video")),
    )


def _facts(page: Page, content: CheckInContent) -> list[tuple[float, str, str]]:
    words = page.words
    minutes = words.count("{n} minute", "{n} minutes", content.minutes) if content.minutes else ""
    return [
        (0.0, words("We meet every"), dict(_weeks(words)).get(content.weeks, "")),
        (40.0, words("For"), minutes),
        (76.0, words("How"), dict(_modes(words)).get(content.mode, "")),
        (_SIDE_MM, words("We look at the whole on"), _mid_point(page, content)),
    ]


def _mid_point(page: Page, content: CheckInContent) -> str:
    day = day_of(content.mid_point_on)
    return page.words.paper_day(day) if day else content.mid_point_on


def _rhythm(page: Page, content: CheckInContent) -> list[Block]:
    """The same facts to be chosen: circles for how often and how, lines for the rest.

    A day stands in its field as it is kept, so that a form that was not touched changes nothing.
    """
    words, kinds, scale = page.words, page.type, page.type.scale
    side = page.part(_SIDE_MM)
    day = typed_day(content.mid_point_on) if page.fillable else _mid_point(page, content)
    minutes = str(content.minutes) if content.minutes else ""
    rows: list[Block] = []
    for name, field, options, chosen, other, other_field, value in (
        (words("We meet every"), "weeks", _weeks(words), content.weeks,
         words("For how many minutes"), "minutes", minutes),
        (words("How"), "mode", _modes(words), content.mode,
         words("We look at the whole on"), "mid_point_on", day),
    ):  # fmt: skip
        choice = answer_choice(page, options, _key(field), chosen, side - 12, label=name)
        left = Stack([Text(name, kinds.heading, side, page.pen), choice.above(6 * scale)])
        width = page.width - side
        right = asked(page, other, _key(other_field), value, width, 1, kinds.heading)
        cells = (Cell(0, left, lined=False), Cell(side, right, lined=False))
        rows.append(Row(cells, page.width).above((8 if rows else 14) * scale))
    return rows


def _dates(page: Page, content: CheckInContent) -> list[Block]:
    words = page.words
    said = [say_day(words, each, page.header.on) for each in content.dates]
    if not said and (page.fillable or not page.blank):
        return []
    name = heading(page, words("Our next dates"), page.width)
    name.above(13 * page.type.scale, keep=True)
    cells = []
    for n, share in enumerate(_THIRDS_MM[:_DATES]):
        width = page.part(54)
        body: Block | None = None
        if n < len(said):
            body = Text(said[n], page.type.body, width, page.pen)
        elif page.blank and not page.fillable:
            body = Lines(1, width, first=18)
        if body is not None:
            cells.append(Cell(page.part(share), body, lined=False))
    return [name, Row(cells, page.width).above(2 * page.type.scale)]


# What


def _looks(page: Page, content: CheckInContent) -> list[Block]:
    """What is looked at each time, and beside it the client's own measures."""
    words, scale = page.words, page.type.scale
    half, width = page.part(_HALF_MM), page.part(82)
    cells = []
    ticks = _ticks(page, content, width)
    if ticks:
        name = heading(page, words("What we look at each time"), width)
        cells.append(Cell(0, Stack([name, *ticks]), lined=False))
    measures = _measures(page, content, width)
    if measures is not None:
        cells.append(Cell(half if ticks else 0, measures, lined=False))
    return [Row(cells, page.width).above(14 * scale)] if cells else []


def _ticks(page: Page, content: CheckInContent, width: float) -> list[Block]:
    names = _look_words(page.words, content)
    shown = LOOKS if page.blank else [each for each in LOOKS if each in content.looks]
    return [
        tick_line(
            page, names[each], FieldKey("answer", "fourth", look_key(each)),
            each in content.looks, width,
        ).above(5 * page.type.scale)
        for each in shown
    ]  # fmt: skip


def _look_words(words: Words, content: CheckInContent) -> dict[str, str]:
    all_areas = words("All areas of work") if content.workplace else words("All areas of life")
    some = words("Some areas")
    if content.areas:
        some = words("Some areas: {areas}", areas=", ".join(content.areas))
    return {
        "goals": words("My priorities: number and line"),
        "habits": words("My habits: days kept"),
        "steps": words("My steps since last time"),
        "some_areas": some,
        "all_areas": all_areas,
        "measures": words("My own measures"),
    }


def _measures(page: Page, content: CheckInContent, width: float) -> Block | None:
    if not (content.measures or page.blank):
        return None
    words, kinds = page.words, page.type
    name = words("My own measures")
    head = heading(page, name, width)
    if page.fillable:
        said = "\n".join(content.measures)
        lines = answer_lines(page, _MEASURES, width, _key("measures"), said, label=name)
        return Stack([head, lines])
    parts: list[Block] = [head]
    if content.measures:
        parts.append(bullets(page, content.measures, width, kinds.said_row).above(3))
    if page.blank:
        free = max(1, _MEASURES - len(content.measures))
        parts.append(Lines(free, width, first=20))
    return Stack(parts)


# When it has not happened


def _support(page: Page, content: CheckInContent, count: int) -> list[Block]:
    words, scale, column = page.words, page.type.scale, page.type.column
    said = (
        content.ask_me, content.support_me, content.please_do_not,
        content.after_miss, content.alone,
    )  # fmt: skip
    if not page.blank and not any(said):
        return []
    names = (
        ("ask_me", words("Ask me")),
        ("support_me", words("Support me by")),
        ("please_do_not", words("Please do not")),
        ("after_miss", words("After a miss")),
        ("alone", words("How I will do this alone one day")),
    )
    found = list(zip(names, said, strict=True))
    rows: list[Block] = []
    for places, part, lines in (
        (_THIRDS_MM, found[:3], count),
        ((0.0, _HALF_MM), found[3:], count),
    ):
        ends = [*places[1:], 174.0 + 4]
        cells = []
        for x, end, ((field, name), value) in zip(places, ends, part, strict=True):
            width = page.part(end - x) - GUTTER
            answer = asked(page, name, _key(field), value, width, lines, column)
            cells.append(Cell(page.part(x), answer, lined=False))
        rows.append(Row(cells, page.width).above((8 if rows else 5) * scale))
    head = heading(page, words("When it has not happened"), page.width)
    return [head.above(14 * scale, keep=True), *rows]
