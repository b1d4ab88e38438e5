"""The guide tells the truth: what it names stands on screen, its keys work, its pictures are there.

Names are marked in its source as **Lock**, keys as `Ctrl+L`.
"""

import ast
import re
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QKeySequence

import coachdesk
from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.handout.guide import Chapter, Kind, Voice, read_guide
from coachdesk.domain.stage import STAGE_KEYS
from coachdesk.system import resources
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.shortcuts import fixed_keys

ROOT = Path(coachdesk.__file__).parent
GUIDE = read_guide(resources.guide_files())
MOST_BYTES = 1_200_000
# Keys of every keyboard that no table needs to tell.
KNOWN_TO_ALL = {"Tab", "Enter", "Esc"}


def named(voice: Voice) -> set[tuple[str, str]]:
    """Everything the guide says in a voice, with the chapter it stands in."""
    return {
        (chapter.key, run.text)
        for chapter in GUIDE
        for piece in chapter.pieces
        for run in (*piece.runs, *piece.beside)
        if run.voice is voice
    }


def said_by_the_window() -> set[str]:
    """Every sentence the window and what it shows ask ``words`` for."""
    found = set()
    for file in chain((ROOT / "ui").rglob("*.py"), (ROOT / "handouts").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func).endswith("words"):
                found |= {
                    each.value
                    for each in ast.walk(node)
                    if isinstance(each, ast.Constant) and isinstance(each.value, str)
                }
    return found


def keys_there_are(window: MainWindow) -> Iterator[str]:
    for command in window.actions_table.commands():
        for written in command.keys:
            yield written
            yield QKeySequence(written).toString()
    for _, keys in fixed_keys(window.room.words):
        yield keys
        yield from keys.split(", ")


def test_every_name_quoted_stands_on_screen() -> None:
    there = said_by_the_window()
    quoted = named(Voice.NAME)
    assert len(quoted) > 80
    missing = {(key, name) for key, name in quoted if not {name, f"{name}…"} & there}
    assert missing == set()


def test_the_check_of_names_finds_one_that_is_not_there() -> None:
    assert "Start the session now" not in said_by_the_window()
    assert "Start session" in said_by_the_window()


def test_every_key_named_does_something(window: MainWindow) -> None:
    window.begin()
    there = set(keys_there_are(window)) | KNOWN_TO_ALL
    missing = {(key, keys) for key, keys in named(Voice.KEYS) if keys not in there}
    assert missing == set()


def test_no_name_or_key_goes_unmarked() -> None:
    """A key written in plain words would escape the check above."""
    plain = " ".join(
        run.text
        for chapter in GUIDE
        for piece in chapter.pieces
        for run in (*piece.runs, *piece.beside)
        if run.voice is Voice.PLAIN
    )
    assert re.findall(r"\b(?:Ctrl|Shift|Alt)\+\S+|\bF\d{1,2}\b", plain) == []


def pictures(chapter: Chapter) -> list[str]:
    return [each.picture for each in chapter.pieces if each.kind is Kind.PICTURE]


def test_every_picture_is_there_and_none_lies_about() -> None:
    wanted = {name for chapter in GUIDE for name in pictures(chapter)}
    there = {file.name for file in resources.path("guide").glob("*.png")}
    assert wanted == there


def test_the_pictures_are_small_enough_to_ship() -> None:
    files = list(resources.path("guide").glob("*.png"))
    assert sum(file.stat().st_size for file in files) < MOST_BYTES
    for file in files:
        with Image.open(file) as picture:
            assert 500 <= picture.width <= 960, file.name


@pytest.mark.parametrize("stage", STAGE_KEYS)
def test_every_stage_has_its_chapter(stage: str) -> None:
    chapter = next(each for each in GUIDE if stage in each.fits)
    headings = [each.text for each in chapter.pieces if each.kind is Kind.HEADING]
    assert headings[:2] == ["With the client in the room", "What goes home on paper"]


def test_a_place_belongs_to_one_chapter() -> None:
    places = [place for chapter in GUIDE for place in chapter.fits]
    assert len(places) == len(set(places))


def test_what_goes_home_is_what_the_stage_offers(window: MainWindow, desk: Desk) -> None:
    from coachdesk.ui.widgets.controls import Button

    client = add_client(desk, "Ines Falk")
    for stage in STAGE_KEYS:
        window.open_client(client.id, stage)
        page = window.client_page.page()
        assert page is not None
        page.build_all()
        offered = {each.text() for each in page.findChildren(Button)}
        chapter = next(each for each in GUIDE if stage in each.fits)
        at = [each.text for each in chapter.pieces].index("What goes home on paper")
        points = [each for each in chapter.pieces[at:] if each.kind is Kind.POINT]
        home = {each.runs[0].text for each in points}
        assert home
        assert home <= offered, stage
