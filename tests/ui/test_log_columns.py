"""The log's columns hold what they hold, in a narrow table too; only names and contacts are cut."""

from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QRect, QRectF

from coachdesk.ui.log.columns import CONTACT, NAME, Columns, two_lines
from coachdesk.ui.log.rows import LogRows
from coachdesk.ui.log.words import columns
from coachdesk.ui.theme import Look, Type
from coachdesk.words import Words

DAYS = [date(2026, 1, 1) + timedelta(days=n) for n in range(365)]


@pytest.mark.parametrize("width", [700, 800, 967, 1100])
def test_days_figures_and_names_of_columns_are_whole(look: Look, words: Words, width: int) -> None:
    places, names = Columns(look, words), columns(words)
    parted = places.part(width)
    assert parted == (width < 900)
    spots = places.places(QRectF(0, 0, width, 40), names)
    assert spots[-1].right() <= width
    assert all(one.right() < next_.x() for one, next_ in pairwise(spots))
    heads, body = look.metrics(Type.CAPTION_STRONG), look.metrics(Type.BODY)
    held: dict[int, list[str]] = {
        2: ["Individual", "Group"], 3: ["1000"], 6: ["1999.75"], 7: ["1999.75"],
        4: [words.short_day_with_year(day) for day in DAYS],
    }  # fmt: skip
    held[5] = held[4]
    for at, (name, spot) in enumerate(zip(names, spots, strict=True)):
        lines = two_lines(name) if parted else [name]
        assert all(heads.horizontalAdvance(line) <= spot.width() for line in lines)
        if at not in (NAME, CONTACT):
            assert all(body.horizontalAdvance(text) <= spot.width() for text in held[at])


def test_a_name_of_a_column_parts_where_both_halves_are_short() -> None:
    assert two_lines("Pro bono hours") == ["Pro bono", "hours"]
    assert two_lines("Number") == ["Number"]


def test_what_is_cut_in_a_row_is_told_whole(look: Look, words: Words) -> None:
    rows, narrow = LogRows(look, Columns(look, words)), QRect(0, 0, 700, 48)
    contact = "a.very.long.address@a.very.long.practice.example"
    row = ("Mara Lindell", contact, "Individual", "1", "25 Aug 2026", "3 Nov 2026", "5.78", "–")
    assert rows.cut(narrow, row) == [contact]
    assert rows.cut(QRect(0, 0, 1600, 48), row) == []
