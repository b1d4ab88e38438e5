"""Whatever has several parts has all of them: stages, handouts, records, notices, icons, words."""

import ast
import re
from collections.abc import Iterator

import pytest

from coachdesk.arguments import HANDOUTS, PAPERS, VARIANTS
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import gather
from coachdesk.desk.portability import import_archive, read_json
from coachdesk.desk.practice import read_starter_set
from coachdesk.domain.ailment import Ailment, Finding
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.errors import Fault
from coachdesk.domain.exits import EXITS
from coachdesk.domain.handout import CONTENTS, PARTS, HandoutKind, PaperSize, Variant, kind_of
from coachdesk.domain.question import QUESTIONS
from coachdesk.domain.session import Mode
from coachdesk.domain.stage import COUNTED, STAGE_KEYS, STAGES, Stage
from coachdesk.handouts.catalogue import HANDOUTS as LAYOUTS
from coachdesk.handouts.catalogue import name_of
from coachdesk.handouts.render import file_name, render
from coachdesk.storage.tables import KINDS, TABLES
from coachdesk.system import resources
from coachdesk.ui.handouts import choices
from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.labels import (
    mode_label,
    open_item_words,
    section_label,
    session_label,
    short_stage_label,
    stage_label,
)
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.notices import notice_for
from coachdesk.ui.theme import read_tokens
from coachdesk.ui.trouble import not_saved, rule_words
from coachdesk.ui.trouble_words import not_opened
from coachdesk.words import Words
from tests.conftest import let_events_run
from tests.source import ROOT, let_go, trees

teardown_module = let_go
STARTER = read_starter_set(resources.starter_files())
EVERY_STAGE = pytest.mark.parametrize("stage", STAGES, ids=STAGE_KEYS)


def texts(below: str) -> set[str]:
    """Every text written in the code of a part, pieces of longer texts included."""
    return {
        node.value
        for path, tree in trees().items()
        if str(path.relative_to(ROOT)).startswith(below)
        for node in ast.walk(tree)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


# Stages


def test_every_stage_has_an_exit_and_a_page() -> None:
    assert set(EXITS) == set(PAGES) == set(STAGE_KEYS)
    assert len(COUNTED) == 5


@EVERY_STAGE
def test_a_stage_shows_its_sections_in_order(
    window: MainWindow, client: Client, stage: Stage
) -> None:
    window.open_client(client.id, stage.key)
    let_events_run()
    page = window.client_page.page()
    assert page is not None
    assert page.keys() == [each.key for each in stage.sections]
    for key in page.keys():  # noqa: SIM118 - not a dict
        assert page.view(key).findChildren(object)


@EVERY_STAGE
def test_a_stage_and_its_sections_have_names(words: Words, stage: Stage) -> None:
    for name in (stage_label, short_stage_label, session_label):
        assert name(words, stage.key)
    labels = [section_label(words, stage.key, each.key) for each in stage.sections]
    assert len(set(labels)) == len(labels)


@EVERY_STAGE
def test_every_section_has_something_to_ask(stage: Stage) -> None:
    asked = {(each.stage, each.section) for each in STARTER.prompts}
    missing = [each.key for each in stage.sections if (stage.key, each.key) not in asked]
    assert [key for key in missing if key != "wrap_up"] == []


def test_prompts_and_questions_stand_in_sections_there_are() -> None:
    there = {(stage.key, section.key) for stage in STAGES for section in stage.sections}
    assert {(each.stage, each.section) for each in STARTER.prompts} <= there
    assert set(QUESTIONS) <= there


def test_every_open_item_of_an_exit_has_words(words: Words) -> None:
    tree = trees()[ROOT / "domain" / "exits.py"]
    rules = (
        node
        for node in tree.body
        if isinstance(node, ast.FunctionDef) and node.name.endswith("_open")
    )
    items = {item for rule in rules for item in open_items(rule)}
    assert len(items) >= 12
    assert all(open_item_words(words, item) for item in items)


def open_items(rule: ast.FunctionDef) -> Iterator[str]:
    """The keys a rule appends, lists or returns; not those it asks for."""
    for node in ast.walk(rule):
        parts: list[ast.expr] = []
        if isinstance(node, ast.Call) and ast.unparse(node.func).endswith(".append"):
            parts = node.args
        elif isinstance(node, ast.List | ast.Tuple):
            parts = node.elts
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                yield part.value


@pytest.mark.parametrize("mode", Mode)
def test_every_mode_has_words(words: Words, mode: Mode) -> None:
    assert mode_label(words, mode)


# Handouts


@pytest.mark.parametrize("kind", HandoutKind)
def test_every_handout_has_content_layout_name_icon_and_command(
    desk: Desk, words: Words, kind: HandoutKind
) -> None:
    import_archive(desk, read_json(resources.text("sample", "practice.json")))
    engagement = desk.vault.all(Engagement)[0]
    content = gather(desk, engagement.id, kind)
    assert isinstance(content, CONTENTS[kind])
    assert callable(LAYOUTS[kind].layout())
    assert len({name_of(words, kind, variant) for variant in Variant}) == len(Variant)
    assert kind_of(content) is kind
    pdf = render(content, paper=PaperSize.A4, variant=Variant.FILLED, words=words)
    assert pdf.startswith(b"%PDF")
    assert file_name(content, words).endswith(".pdf")
    assert PARTS[kind]
    assert choices.kind_name(words, kind)
    assert choices.ICONS[kind]
    assert all(choices.part_name(words, part) for part in PARTS[kind])


def test_the_command_line_knows_every_handout_paper_and_variant() -> None:
    assert {each.replace("-", "_") for each in HANDOUTS} == {kind.value for kind in HandoutKind}
    assert set(PAPERS) == {paper.value for paper in PaperSize}
    assert {each.replace("-", "_") for each in VARIANTS} == {each.value for each in Variant}


# Records


def test_every_kind_of_record_has_a_table_of_its_own() -> None:
    assert set(TABLES) == set(KINDS)
    assert len(set(TABLES.values())) == len(KINDS)


# Notices and trouble


def acts() -> tuple[set[str], list[re.Pattern[str]]]:
    """The acts named in the desk: in full, or as patterns where a part is filled in."""
    patterns = []
    for path, tree in trees().items():
        if path.parent.name != "desk":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else "[a-z_]+"
                    for part in node.values
                ]
                patterns.append(re.compile("".join(parts)))
    return texts("desk"), patterns


def test_every_notice_is_for_an_act_there_is(words: Words) -> None:
    named, patterns = acts()
    tree = trees()[ROOT / "ui" / "notices.py"]
    keys = [
        key.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Dict)
        for key in node.keys
        if isinstance(key, ast.Constant)
    ]
    unknown = [
        key
        for key in keys
        if key not in named and not any(each.fullmatch(str(key)) for each in patterns)
    ]
    assert keys
    assert unknown == []
    assert len(set(keys)) == len(keys)
    assert notice_for(words, "client.archived")


def test_every_broken_rule_has_a_sentence(words: Words) -> None:
    rules = {
        node.args[0].value
        for tree in trees().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "RuleBroken"
        and node.args
        and isinstance(node.args[0], ast.Constant)
    }
    unknown = rule_words(words, "no such rule")
    assert rules
    assert [rule for rule in rules if rule_words(words, str(rule)) == unknown] == []


@pytest.mark.parametrize("ailment", Ailment)
def test_every_ailment_has_words(words: Words, ailment: Ailment) -> None:
    told = not_opened(words, Finding(ailment, "Practice.coachdesk"), "Practice.coachdesk")
    assert told.happened
    assert told.safe


@pytest.mark.parametrize("fault", Fault)
def test_every_fault_has_words(words: Words, fault: Fault) -> None:
    assert not_saved(words, fault).happened


# Icons and colours

ICONS = {path.stem for path in resources.path("icons").glob("*.svg")}


def icons_asked_for() -> Iterator[tuple[str, str]]:
    """Icons named where an icon is asked for: ``icon=``, ``icon(look, …)``, ``paint_icon(…)``."""
    for path, tree in trees().items():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call):
                continue
            called = ast.unparse(node.func).split(".")[-1]
            asked = [each.value for each in node.keywords if each.arg == "icon"]
            if called in ("icon", "paint_icon") and len(node.args) > 1:
                asked.append(node.args[1])
            for each in asked:
                if isinstance(each, ast.Constant) and each.value:
                    yield str(each.value), path.name


def test_every_icon_asked_for_is_there() -> None:
    asked = list(icons_asked_for())
    assert len(asked) > 20
    assert [each for each in asked if each[0] not in ICONS] == []


def test_every_icon_there_is_asked_for() -> None:
    assert sorted(ICONS - texts("")) == []


# The program's own mark has its colours; everything else takes the colour of its place.
@pytest.mark.parametrize("name", sorted(ICONS - {"mark", "mark-pale"}))
def test_an_icon_is_a_plain_line_drawing_in_one_colour(name: str) -> None:
    drawing = resources.text("icons", f"{name}.svg")
    assert 'viewBox="0 0 24 24"' in drawing
    assert "currentColor" in drawing
    assert not re.search(r"#[0-9a-fA-F]{3,6}|<image|<script|href|<style", drawing)


def test_both_themes_name_the_same_colours() -> None:
    assert set(read_tokens("light")) == set(read_tokens("dark"))
