"""The reader of the user guide: what it takes, and that it refuses everything else."""

import pytest

from coachdesk.domain.handout.guide import GuideBroken, Kind, Run, Voice, read_chapter

WHOLE = """# A chapter
for: opening, handouts

One sentence,
and one more.

## What to do

1. Press **Lock**, or `Ctrl+L`.
![A picture](lock.png)
2. Go on,
   and on.

- A point
> A note
| `F1` | This guide |
"""


def test_every_kind_of_piece_is_read() -> None:
    chapter = read_chapter("a", WHOLE)
    assert (chapter.key, chapter.title) == ("a", "A chapter")
    assert chapter.fits == ("opening", "handouts")
    assert [each.kind for each in chapter.pieces] == [
        Kind.TEXT, Kind.HEADING, Kind.STEP, Kind.PICTURE, Kind.STEP, Kind.POINT, Kind.NOTE,
        Kind.ROW,
    ]  # fmt: skip
    assert chapter.pieces[0].text == "One sentence, and one more."
    assert chapter.pieces[2].runs == (
        Run("Press "), Run("Lock", Voice.NAME), Run(", or "), Run("Ctrl+L", Voice.KEYS), Run("."),
    )  # fmt: skip
    assert chapter.pieces[3].picture == "lock.png"
    assert (chapter.pieces[4].number, chapter.pieces[4].text) == (2, "Go on, and on.")
    assert chapter.pieces[7].text == "F1 This guide"


def test_steps_begin_anew_under_another_heading() -> None:
    chapter = read_chapter("a", "# A\n\n## One\n1. x\n2. y\n\n## Two\n1. z\n")
    assert [each.number for each in chapter.pieces if each.kind is Kind.STEP] == [1, 2, 1]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "title"),
        ("A chapter\n", "title"),
        ("# A\n\n1. x\n3. y\n", "counted"),
        ("# A\n\n2. x\n", "counted"),
        ("# A\n\n- x\n\n2. y\n", "counted"),
        ("# A\n\n![A picture](../lock.png)\n", "whole"),
        ("# A\n\n![](lock.png)\n", "whole"),
        ("# A\n\n| left |\n", "whole"),
        ("# A\n\nAn *emphasis*\n", "meaning"),
        ("# A\n\nHalf of **a name\n", "meaning"),
        ("# A\n\nHalf of `a key\n", "meaning"),
        ("# A\n\n<b>markup</b>\n", "meaning"),
        ("# A\n\nSee [here](x)\n", "meaning"),
        ("# A\n\nSee https://example.org\n", "meaning"),
        ("# A\n\nThe coach's quote\n", "meaning"),
        ("# A\n\nThree dots...\n", "meaning"),
        ("# A\n\nHurry!\n", "meaning"),
        ("# A\n\n  indented\n", "nothing"),
        ("# A\n\n- a point\ngoes on\n", "indented"),
        ("# A\n\ntext\n  goes on\n", "indented"),
    ],
)
def test_what_the_guide_is_not_written_in_is_refused(text: str, why: str) -> None:
    with pytest.raises(GuideBroken, match=why):
        read_chapter("a", text)
