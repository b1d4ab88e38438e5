"""The access pack: all of one client's, nothing of anybody else's, and notes only on demand."""

import json
import re
from dataclasses import fields
from datetime import UTC
from typing import Any

import pypdfium2
import pytest

from coachdesk.desk.access import LEFT_OUT, PARTS, access_content, access_data
from coachdesk.desk.clients import find
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import import_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.handout import PaperSize
from coachdesk.domain.session import PrivateNote
from coachdesk.handouts import render
from coachdesk.storage.tables import IN_ENGAGEMENT
from coachdesk.system import resources
from coachdesk.words import Words
from tests.desk.test_erasure import own_texts, texts

SAMPLE = read_json(resources.text("sample", "practice.json"))
WORDS = Words("en", UTC)


@pytest.fixture
def practice(desk: Desk) -> Desk:
    """The sample practice."""
    import_archive(desk, SAMPLE)
    return desk


def mara(desk: Desk) -> Client:
    return find(desk, "Mara Lindell")[0]


def only_letters(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()


def said(pdf: bytes) -> str:
    """The letters of the bodies of all pages: lines and pages may break a text anywhere."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        bodies = [
            page.get_textpage().get_text_bounded(bottom=56, top=page.get_height() - 80)
            for page in document
        ]
    finally:
        document.close()
    return only_letters("".join(bodies))


def pdf_of(desk: Desk, client: Client, paper: PaperSize = PaperSize.A4) -> bytes:
    return render.access_pack(access_content(desk, client.id), paper, WORDS)


def notes(desk: Desk) -> list[str]:
    return [
        text
        for note in desk.vault.all(PrivateNote)
        for field in fields(note)
        if isinstance(text := getattr(note, field.name), str)
        and not field.name.endswith("id")
        and len(text) > 14
    ]


def test_every_kind_is_on_the_pages_but_the_private_note() -> None:
    told = [kind for kinds in PARTS.values() for kind in kinds]
    assert len(told) == len(set(told))
    assert set(told) == set(IN_ENGAGEMENT) - {PrivateNote}


@pytest.mark.parametrize("name", ["Mara Lindell", "Zoë Amadi", "Hanna Weiß"])
def test_everything_a_client_said_is_on_the_pages(practice: Desk, name: str) -> None:
    client = find(practice, name)[0]
    found = said(pdf_of(practice, client))
    data: Any = access_data(practice, client.id, "", private_notes=False)["client"]
    wanted = []
    for engagement in data["engagements"]:
        wanted += [engagement[key] for key in ("story", "fee", "agreement")]
        for goal in engagement["goals"]:
            wanted += [goal["statement"], goal["why"], goal["benefits"], goal["evidence"]]
            wanted += [each["move"] for each in goal["barriers"]]
        for session in engagement["sessions"]:
            wanted += [session["shared_notes"], session["wants_today"]]
            wanted += [each["note"] for each in session["ratings"]]
            wanted += [
                each["value"] for each in session["answers"] if isinstance(each["value"], str)
            ]
        wanted += [each["what"] for each in engagement["steps"]]
        wanted += [text for each in engagement["thoughts"] for text in texts(each["hindering"])]
        wanted += [each["routine"] for each in engagement["habits"]]
        wanted += [each["document_id"] for each in engagement["given"]]
    for invoice in access_data(practice, client.id, "", private_notes=False)["invoices"]:
        wanted += [invoice["addressee"], invoice["note"]]
        wanted += [line[key] for line in invoice["lines"] for key in ("text", "price")]
    long = [each for each in wanted if each and not each.startswith("20")]
    assert len(long) > 10
    assert [each for each in long if only_letters(each) not in found] == []


def test_no_private_note_and_no_flag_of_sharing_is_on_the_pages(practice: Desk) -> None:
    hidden = notes(practice)
    assert len(hidden) > 10
    for client in practice.vault.all(Client):
        found = said(pdf_of(practice, client))
        assert found
        assert [each for each in hidden if only_letters(each) in found] == []
    assert {"shareable", "progress_shareable"} <= LEFT_OUT


def test_nothing_of_another_client_is_in_a_pack(practice: Desk) -> None:
    invoices = SAMPLE["practice"]["invoices"]
    practice_alone = {**SAMPLE["practice"], "invoices": []}
    archive = {"practice": practice_alone, "clients": SAMPLE["clients"]}
    others = own_texts(archive, "Zoë Amadi")
    others += [text for each in invoices for text in (each["addressee"], each["note"]) if text]
    found = said(pdf_of(practice, mara(practice)))
    data = json.dumps(
        access_data(practice, mara(practice).id, "", private_notes=True), ensure_ascii=False
    )
    words = [each for each in others if len(each) > 14 and '"' not in each]
    assert len(words) > 100
    assert [each for each in words if only_letters(each) in found] == []
    assert [each for each in words if each in data] == []


def test_private_notes_are_in_the_data_only_where_the_coach_says_so(practice: Desk) -> None:
    client = mara(practice)
    without = json.dumps(access_data(practice, client.id, "", private_notes=False))
    with_them = json.dumps(access_data(practice, client.id, "", private_notes=True))
    own = [each for each in notes(practice) if json.dumps(each)[1:-1] in with_them]
    assert len(own) > 3
    assert 'private_note"' not in without
    assert [each for each in own if json.dumps(each)[1:-1] in without] == []


def test_both_papers_come_out_the_same_each_time(practice: Desk) -> None:
    for paper in PaperSize:
        assert pdf_of(practice, mara(practice), paper) == pdf_of(practice, mara(practice), paper)


def test_a_client_who_is_gone_has_no_pack(desk: Desk) -> None:
    with pytest.raises(LookupError):
        access_content(desk, "gone")
    with pytest.raises(LookupError):
        access_data(desk, "gone", "", private_notes=False)
