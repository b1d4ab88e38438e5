"""Fields lie on what is printed, keep their names, and show what is known in every script."""

import io
from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import cache
from itertools import groupby
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from coachdesk.domain.form import FORM_VERSION, MOST_TEXT, VERSION_KEY, YES, key_named
from coachdesk.domain.handout import (
    Content,
    HandoutKind,
    Header,
    PaperSize,
    Sheets,
    Variant,
    kind_of,
)
from coachdesk.handouts.paper import WRITING
from coachdesk.handouts.render import render, render_all
from coachdesk.words import Words
from tests.handouts import samples
from tests.handouts.reading import PATH, TEXT, Thing, squeezed, texts, things

WORDS = Words("en")
OWN = (HandoutKind.GOALS, HandoutKind.HABITS, HandoutKind.STRATEGY)
RADIO, READ_ONLY, MANY_LINES = 1 << 15, 1, 1 << 12
SCRIPTS = (
    "Größe – “so”, naïve, Łódź",
    "Θέλω να κοιμάμαι ήρεμα",
    "Хочу просыпаться отдохнувшей",
    "Tôi muốn ngủ đủ giấc",
)


@dataclass(frozen=True)
class Widget:
    """A field where it lies on a page."""

    name: str
    page: int
    left: float
    bottom: float
    right: float
    top: float
    field: Any
    widget: Any


def with_ids(thing: Any, count: Iterator[int] | None = None) -> Any:
    """A content as it comes from a practice: every line bears the id of its record."""
    numbers = count or iter(range(1, 10_000))
    if isinstance(thing, Header):
        return thing
    if isinstance(thing, tuple):
        return tuple(with_ids(each, numbers) for each in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    changed = {each.name: with_ids(getattr(thing, each.name), numbers) for each in fields(thing)}
    changed |= {name: f"id{next(numbers)}" for name in ("id", "goal_id") if name in changed}
    return replace(thing, **changed)


def usual(kind: HandoutKind) -> Content:
    return with_ids(next(each for each in samples.usual() if kind_of(each) is kind))


@cache
def form(
    kind: HandoutKind, paper: PaperSize = PaperSize.A4, *, large: bool = False, grey: bool = False
) -> bytes:
    return drawn(usual(kind), paper=paper, large=large, grey=grey)


def drawn(content: Content, variant: Variant = Variant.FILLABLE, **options: Any) -> bytes:
    return render(content, words=WORDS, variant=variant, **{"paper": PaperSize.A4, **options})


@cache
def widgets(pdf: bytes) -> tuple[Widget, ...]:
    """The fields on the pages, in the order they are reached; hidden ones left out."""
    found = []
    for number, page in enumerate(PdfReader(io.BytesIO(pdf)).pages):
        for each in page.get("/Annots", []):
            widget = each.get_object()
            field = widget.get("/Parent", widget).get_object()
            if int(widget["/F"]) & 2:
                continue
            place = [float(side) for side in widget["/Rect"]]
            found.append(Widget(str(field["/T"]), number, *place, field, widget))
    return tuple(found)


def of_type(pdf: bytes, kind: str, *, radio: bool = False) -> list[Widget]:
    return [
        each
        for each in widgets(pdf)
        if each.field["/FT"] == kind and bool(int(each.field.get("/Ff", 0)) & RADIO) is radio
    ]


def forms_of(pdf: bytes) -> Any:
    return PdfReader(io.BytesIO(pdf)).trailer["/Root"]["/AcroForm"]


def lines_on(page: list[Thing]) -> list[Thing]:
    return [each for each in page if each.top - each.bottom < 3 and each.right - each.left > 20]


papers = pytest.mark.parametrize("paper", list(PaperSize))
kinds = pytest.mark.parametrize("kind", OWN)
every_kind = pytest.mark.parametrize("kind", list(HandoutKind))
sizes = pytest.mark.parametrize("large", [False, True], ids=["normal", "large"])


# Where they lie


@every_kind
@papers
@sizes
def test_what_is_typed_stands_on_a_printed_line(
    kind: HandoutKind, paper: PaperSize, large: bool
) -> None:
    pdf = form(kind, paper, large=large)
    pages = [lines_on(page) for page in things(pdf)]
    found = of_type(pdf, "/Tx")
    assert found or kind not in OWN
    for each in found:
        lines = (each.top - each.bottom) / WRITING
        assert round(lines) >= 1
        assert -0.25 < lines - round(lines) < 0.01  # the first may lie close below its heading
        under = [
            line
            for line in pages[each.page]
            if abs((line.bottom + line.top) / 2 - each.bottom) < 1
            and line.left <= each.left + 1
            and line.right >= each.right - 1
        ]
        assert under, each.name


@every_kind
@papers
@sizes
def test_circles_and_boxes_are_set_just_where_they_are_printed(
    kind: HandoutKind, paper: PaperSize, large: bool
) -> None:
    pdf = form(kind, paper, large=large)
    pages = things(pdf)
    found = [*of_type(pdf, "/Btn"), *of_type(pdf, "/Btn", radio=True)]
    assert found or kind not in OWN
    for each in found:
        near = [
            thing
            for thing in pages[each.page]
            if thing.kind != TEXT
            and abs(thing.left - each.left) < 1
            and abs(thing.right - each.right) < 1
            and abs(thing.bottom - each.bottom) < 1
            and abs(thing.top - each.top) < 1
        ]
        assert near, each.name


@every_kind
def test_fields_do_not_lie_over_one_another(kind: HandoutKind) -> None:
    found = widgets(form(kind))
    for n, one in enumerate(found):
        for other in found[n + 1 :]:
            across = min(one.right, other.right) - max(one.left, other.left)
            down = min(one.top, other.top) - max(one.bottom, other.bottom)
            assert one.page != other.page or across < 0.5 or down < 0.5, (one.name, other.name)


@kinds
def test_tab_goes_through_a_row_from_left_to_right_and_rows_downwards(kind: HandoutKind) -> None:
    reader = PdfReader(io.BytesIO(form(kind)))
    assert all(page["/Tabs"] == "/S" for page in reader.pages if "/Annots" in page)
    if kind is not HandoutKind.STRATEGY:
        return
    names = [each.name for each in widgets(form(kind)) if "/step/" in each.name]
    rows = [
        [name.rpartition("/")[2] for name in row]
        for _, row in groupby(names, lambda name: name.rpartition("/")[0])
    ]
    assert rows[0] == ["what", "by", "where"]
    assert rows[1] == ["outcome", "what", "by", "who"]
    assert rows[-1] == ["what", "by", "who"]


# Names


@every_kind
def test_every_field_is_named_by_its_document_and_its_key(kind: HandoutKind) -> None:
    pdf, document = form(kind), samples.header().document_id
    names = [str(each.get_object()["/T"]) for each in forms_of(pdf)["/Fields"]]
    assert len(names) == len(set(names))
    assert names[0] == f"{document}/{VERSION_KEY}"
    for name in names[1:]:
        before, _, rest = name.partition("/")
        assert before == document
        key = key_named(rest)
        assert key is not None
        assert key.kind in {
            "answer", "rating", "goal", "strategy", "step", "barrier", "resource", "milestone",
            "supporter", "thought", "reminder", "habit", "day", "skill", "measurement",
        }  # fmt: skip
        assert "." not in name


@every_kind
def test_names_stay_when_the_words_of_the_page_change(kind: HandoutKind) -> None:
    def names(pdf: bytes) -> set[str]:
        return {each.name for each in widgets(pdf)}

    other = replace(usual(kind), header=replace(samples.header(), language="de"))
    assert names(drawn(other, large=True, paper=PaperSize.LETTER)) == names(form(kind))


def test_the_version_of_the_form_is_in_it_and_not_to_be_seen() -> None:
    pdf = form(HandoutKind.GOALS)
    field = forms_of(pdf)["/Fields"][0].get_object()
    assert field["/V"] == str(FORM_VERSION)
    assert int(field["/F"]) & 2
    assert int(field["/Ff"]) & READ_ONLY


def test_documents_in_one_file_keep_their_fields_apart() -> None:
    goals, other = usual(HandoutKind.GOALS), samples.header("second")
    habits = replace(usual(HandoutKind.HABITS), header=replace(other, document_id="7F3K-AAAA"))
    sheets = [
        Sheets(content=each, paper=PaperSize.A4, variant=Variant.FILLABLE)
        for each in (goals, habits, goals)
    ]
    pdf = render_all(sheets, WORDS)
    names = [str(each.get_object()["/T"]) for each in forms_of(pdf)["/Fields"]]
    assert len(names) == len(set(names))
    assert {name.partition("/")[0] for name in names} == {"7F3K-Q8TM", "7F3K-AAAA"}
    assert names.count("7F3K-Q8TM/form") == names.count("7F3K-AAAA/form") == 1
    # The second copy of the goals says what it holds without fields of the same names.
    assert squeezed(goals.year_from_now) in squeezed(shown(pdf)[-2])


# What they are


@every_kind
def test_texts_take_thousands_of_signs(kind: HandoutKind) -> None:
    for each in of_type(form(kind), "/Tx"):
        assert each.field["/MaxLen"] >= max(2000, MOST_TEXT)


def test_one_to_ten_is_one_choice_of_ten_circles() -> None:
    groups: dict[str, list[Widget]] = {}
    for each in of_type(form(HandoutKind.GOALS), "/Btn", radio=True):
        groups.setdefault(each.name, []).append(each)
    assert len(groups) == 2 * len(samples.goals().areas)
    for found in groups.values():
        states = [set(each.widget["/AP"]["/N"]) - {"/Off"} for each in found]
        assert states == [{f"/{n}"} for n in range(1, 11)]
        assert [each.left for each in found] == sorted(each.left for each in found)
        chosen = [each.widget["/AS"] for each in found if each.widget["/AS"] != "/Off"]
        assert chosen == [found[0].field["/V"]]


def test_every_field_says_what_it_asks() -> None:
    for kind in HandoutKind:
        for each in widgets(form(kind)):
            assert str(each.field["/TU"]).strip()
    asked = {str(each.field["/TU"]) for each in widgets(form(HandoutKind.GOALS))}
    assert "Health & energy: now, from 1 to 10" in asked
    circles = of_type(form(HandoutKind.GOALS), "/Btn", radio=True)
    assert {str(each.widget["/TU"]) for each in circles} >= {
        f"Health & energy: now, from 1 to 10: {n}" for n in range(1, 11)
    }


def test_days_can_be_ticked_where_their_date_is_known() -> None:
    found = [each.name for each in of_type(form(HandoutKind.HABITS), "/Btn")]
    days = [name for name in found if "/day/" in name]
    assert len(days) == 21 + 30
    assert days[0].endswith("/2026-02-04")
    content = usual(HandoutKind.HABITS)
    undated = replace(
        content,
        thoughts=tuple(replace(each, start_on="") for each in content.thoughts),
        habits=tuple(replace(each, start_on="") for each in content.habits),
    )
    assert not [each for each in widgets(drawn(undated)) if "/day/" in each.name]


def test_weekdays_a_habit_has_are_set() -> None:
    (habit,) = samples.habits().habits
    found = [each for each in of_type(form(HandoutKind.HABITS), "/Btn") if "weekday" in each.name]
    assert [each.field["/V"] == f"/{YES}" for each in found] == [
        bool(habit.weekdays >> day & 1) for day in range(7)
    ]


# What they show


def shown(pdf: bytes) -> list[str]:
    """The text of each page with what its fields show, as pdfium flattens it."""
    document = pypdfium2.PdfDocument(pdf)
    document.init_forms()
    said = []
    for number in range(len(document)):
        page = document[number]
        pypdfium2.raw.FPDFPage_Flatten(page, pypdfium2.raw.FLAT_PRINT)
        page.close()
        said.append(document[number].get_textpage().get_text_range())
    return said


@pytest.mark.parametrize("text", SCRIPTS)
def test_what_is_known_is_held_and_shown_in_any_script(text: str) -> None:
    content = usual(HandoutKind.GOALS)
    areas = tuple(
        replace(each, goals=tuple(replace(goal, statement=text, why=text) for goal in each.goals))
        for each in content.areas
    )
    pdf = drawn(replace(content, areas=areas, year_from_now=text, stood_out=text))
    held = [str(each.field["/V"]) for each in of_type(pdf, "/Tx")]
    assert held.count(text) == 2 * len(areas) + 2
    page = squeezed("".join(shown(pdf)))
    assert page.count(squeezed(text)) == 2 * len(areas) + 2


def test_a_text_longer_than_its_field_is_held_whole() -> None:
    long = " ".join(f"word{n}" for n in range(1500))
    pdf = drawn(replace(usual(HandoutKind.GOALS), year_from_now=long))
    (field,) = [each.field for each in of_type(pdf, "/Tx") if "year_from_now" in each.name]
    assert field["/V"] == long
    assert field["/MaxLen"] >= len(long)
    assert int(field["/Ff"]) & MANY_LINES


def test_a_text_as_long_as_a_chapter_is_printed_and_has_no_field() -> None:
    long = " ".join(f"word{n}" for n in range(3000))
    pdf = drawn(replace(usual(HandoutKind.GOALS), year_from_now=long))
    assert not [each for each in of_type(pdf, "/Tx") if "year_from_now" in each.name]
    said = "".join(texts(pdf))
    assert "word0 " in said
    assert "word2999" in said


@kinds
def test_printed_it_looks_like_the_page_to_write_on(kind: HandoutKind) -> None:
    content = usual(kind).blanked()
    if kind is HandoutKind.STRATEGY:  # without a priority there is nothing a field could be about
        plan = usual(kind).pages[0]
        content = replace(content, pages=(type(plan)(goal_id=plan.goal_id, number=0),))
    pages = [
        [each for page in things(drawn(content, variant)) for each in page if each.kind == PATH]
        for variant in (Variant.FILLABLE, Variant.TO_WRITE)
    ]
    if kind is HandoutKind.HABITS:  # the lines for the weeks are for the hand alone
        pages[1] = [each for each in pages[1] if each in pages[0]]
    assert pages[0] == pages[1]


def test_only_a_form_has_fields() -> None:
    for kind in OWN:
        for variant in (Variant.FILLED, Variant.TO_WRITE, Variant.BLANK):
            pdf = drawn(usual(kind), variant)
            assert "/AcroForm" not in PdfReader(io.BytesIO(pdf)).trailer["/Root"]


@kinds
def test_the_same_form_is_the_same_to_the_byte(kind: HandoutKind) -> None:
    assert drawn(usual(kind)) == form(kind)


def test_what_is_chosen_on_a_grey_page_needs_no_colour() -> None:
    pdf = form(HandoutKind.GOALS, grey=True)
    for each in of_type(pdf, "/Btn", radio=True):
        for look in each.widget["/AP"]["/N"].values():
            for line in look.get_object().get_data().splitlines():
                *numbers, operator = line.split() or [b""]
                if operator in (b"rg", b"RG"):
                    values = [float(number) for number in numbers]
                    assert max(values) - min(values) < 0.05


# Known and blank


def test_a_page_to_write_on_prints_what_is_known() -> None:
    for kind in OWN:
        content = usual(kind)
        found = squeezed(" ".join(texts(drawn(content, Variant.TO_WRITE))))
        for said in samples.said_in(content):
            if kind is not HandoutKind.STRATEGY or len(said) > 15:
                assert squeezed(said) in found, said


def test_a_blank_page_has_a_line_for_the_name_and_names_nobody() -> None:
    for kind in OWN:
        found = " ".join(texts(drawn(usual(kind), Variant.BLANK)))
        assert "Name ___" in found
        assert "Date ___" in found
        assert "Mara" not in found
        assert "Prepared for" not in found
