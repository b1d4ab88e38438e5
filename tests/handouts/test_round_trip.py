"""Every form there is: filled by two programs, read back, taken over, handed out anew."""

import shutil
from dataclasses import fields
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from coachdesk.desk.clients import engagements, find
from coachdesk.desk.desk import Desk
from coachdesk.desk.form_rows import Standing
from coachdesk.desk.form_taking import accept
from coachdesk.desk.forms import answers_in
from coachdesk.desk.giving import give
from coachdesk.desk.handout_content import gather
from coachdesk.domain.form import YES, FieldKey, FilledForm, field_name
from coachdesk.domain.handout import Content, HandoutKind, PaperSize, Variant
from coachdesk.handouts.fillable import read_forms
from coachdesk.handouts.render import render
from coachdesk.storage.tables import TABLES
from coachdesk.words import Words
from tests.desk.test_forms import everything
from tests.handouts.forms import filled_by_pypdf, filled_by_qpdf

SAID = "Größe – “so”, Ωμέγα, مرحبا, שלום, 日本 😀\nzweite Zeile"
NUMBERS = {"agree.minutes": "45", "target": "7.5", "baseline": "1", "value": "6,5"}
DAYS = ("by", "on", "target_on", "review_on", "start_on", "agree.mid_point_on")


@pytest.fixture
def vault_path(sample_vault: Path, tmp_path: Path) -> Path:
    """A copy of the sample practice for one test."""
    return Path(shutil.copy(sample_vault, tmp_path / "Practice.coachdesk"))


@pytest.fixture
def mara(desk: Desk) -> str:
    """The engagement of the sample client who has said something for every page."""
    return engagements(desk, find(desk, "Mara Lindell")[0].id)[-1].id


def drawn(content: Content) -> bytes:
    return render(content, paper=PaperSize.A4, variant=Variant.FILLABLE, words=Words("en"))


def read(pdf: bytes) -> FilledForm:
    (form,) = read_forms(pdf)
    return form


def changed(pdf: bytes) -> dict[FieldKey, str]:
    """Another value for every field of a form, as a person might put it there."""
    form = read(pdf)
    known = PdfReader(BytesIO(pdf)).get_fields() or {}
    values = {}
    for number, (key, value) in enumerate(form.values):
        field = known[field_name(form.document_id, key)]
        if field["/FT"] == "/Tx":
            said = f"{number} {SAID}"
            values[key] = NUMBERS.get(key.field) or ("2027-01-15" if key.field in DAYS else said)
            continue
        states = [each.removeprefix("/") for each in field["/_States_"] if each != "/Off"]
        if key.field.startswith("weekday.") and key.field != "weekday.0":
            values[key] = value  # a habit without any day would be none
        elif states == [YES]:
            values[key] = "" if value else YES
        else:
            values[key] = next(each for each in reversed(states) if each != value)
    return values


def spoken(value: str) -> str:
    """What stays of a text in a field that keeps one line."""
    return " ".join(value.split())


def records(desk: Desk) -> list[Any]:
    return [each for kind in TABLES for each in desk.vault.all(kind)]


def vars_of(record: Any) -> list[Any]:
    return [getattr(record, each.name) for each in fields(record)]


@pytest.mark.parametrize("kind", list(HandoutKind))
def test_every_form_comes_back_as_it_was_filled_in(
    desk: Desk, mara: str, kind: HandoutKind, tmp_path: Path
) -> None:
    content = gather(desk, mara, kind)
    pdf = drawn(content)
    document = content.header.document_id
    values = changed(pdf)
    assert values
    for filled in (
        filled_by_pypdf(pdf, values, document),
        filled_by_pypdf(pdf, values, document, incremental=True),
        filled_by_qpdf(pdf, values, tmp_path, document),
    ):
        form = read(filled)
        assert (form.document_id, dict(form.values)) == (document, values)


@pytest.mark.parametrize("kind", list(HandoutKind))
def test_a_form_nobody_touched_changes_nothing(desk: Desk, mara: str, kind: HandoutKind) -> None:
    content = gather(desk, mara, kind)
    give(desk, mara, content, PaperSize.A4, Variant.FILLABLE)
    form = read(drawn(content))
    for again in (form, None):  # known by making the page again, or only from what was kept
        reading = answers_in(desk, form, again=again)
        assert reading is not None
        assert [each for each in reading.differing() if each.can_be_taken] == []


@pytest.mark.parametrize("kind", list(HandoutKind))
def test_what_was_taken_over_stands_on_the_next_form(
    desk: Desk, mara: str, kind: HandoutKind
) -> None:
    content = gather(desk, mara, kind)
    give(desk, mara, content, PaperSize.A4, Variant.FILLABLE)
    pdf = drawn(content)
    values = changed(pdf)
    document = content.header.document_id
    form = read(filled_by_pypdf(pdf, values, document))
    before = everything(desk)
    reading = answers_in(desk, form, again=read(pdf))
    assert reading is not None
    rows = reading.differing()
    offered = [each for each in rows if each.standing is not Standing.NOWHERE]
    assert offered == list(rows)
    good = (Standing.CHANGED, Standing.EMPTIED, Standing.NEW)
    # Days the coach noted as missed, and the client ticks, are asked about.
    bad = [each for each in offered if each.standing not in good and each.key.kind != "day"]
    assert [(each.key, each.parts, each.present, each.was, each.standing) for each in bad] == []
    done = accept(desk, [(reading, offered)])
    assert (len(done.taken), done.refused) == (len(offered), ())
    once_more = answers_in(desk, form, again=read(pdf))
    assert once_more is not None
    left = [each for each in once_more.differing() if each.can_be_taken]
    assert left == []
    said = {spoken(str(value)) for each in records(desk) for value in vars_of(each)}
    held = dict(read(drawn(gather(desk, mara, kind))).values)
    for key, value in values.items():
        if (
            key.kind in ("day", "measurement")
            or key.field == "sponsor_comment"
            or (kind is HandoutKind.PROGRESS and key.kind == "rating")
        ):
            continue  # asked anew on each page
        if key.is_new:
            assert value == YES or spoken(value) in said, key
        elif key in held:
            assert spoken(held[key]) == spoken(value), key
    if done.taken:
        desk.undo()
    assert everything(desk) == before
