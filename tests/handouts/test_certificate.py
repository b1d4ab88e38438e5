"""The certificate of an erasure: what went, what stays, and no name where none is wanted."""

from datetime import UTC, datetime
from io import BytesIO

import pypdf
import pytest

from coachdesk.desk.clients import add_client, change_client
from coachdesk.desk.desk import Desk
from coachdesk.desk.erasure import Left, Purged, certificate
from coachdesk.domain.errors import Fault
from coachdesk.domain.handout import PaperSize
from coachdesk.domain.invoice import Invoice
from coachdesk.domain.scales import DayText
from coachdesk.handouts import render
from coachdesk.words import Words
from tests.desk.erased import erase

WORDS = Words("en", UTC)


def said(pdf: bytes) -> str:
    pages = pypdf.PdfReader(BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def erased_text(
    desk: Desk, purged: Purged | None, *, named: bool, language: str = "", hours: bool = False
) -> str:
    client = add_client(desk, "Mara Lindell")
    change_client(desk, client.id, language=language)
    gone = erase(desk, client.id, keep_hours=hours)
    content = certificate(desk, gone, purged, named=named)
    assert "Mara" not in render.certificate_file(content, WORDS)
    return said(render.certificate(content, PaperSize.A4, WORDS))


def test_a_certificate_says_what_went_and_when_by_code_alone(desk: Desk) -> None:
    text = erased_text(desk, None, named=False)
    assert "Mara" not in text
    assert "1 engagement" in text
    assert "14 April 2026, 08:35" in text
    assert "Nothing stays but this certificate." in text
    assert "Earlier backups were left as they are." in text


def test_a_certificate_names_the_client_where_that_is_wanted(desk: Desk) -> None:
    assert "Mara Lindell" in erased_text(desk, Purged(0, ()), named=True)


@pytest.mark.parametrize(
    ("purged", "expected"),
    [
        (Purged(1, ()), "Erased from 1 backup as well."),
        (Purged(3, ()), "Erased from 3 backups as well."),
        (Purged(0, ()), "No backup holds these records."),
    ],
)
def test_a_certificate_says_how_it_went_with_the_copies(
    desk: Desk, purged: Purged, expected: str
) -> None:
    assert expected in erased_text(desk, purged, named=False)


def test_a_certificate_names_the_copies_that_were_left(desk: Desk) -> None:
    left = Left("Practice 2026-01-02 120000Z.coachdesk", Fault.LOCKED)
    text = erased_text(desk, Purged(0, (left,)), named=False)
    assert left.name in text
    assert "No backup" not in text


def test_a_certificate_says_that_numbered_documents_stay_without_words(desk: Desk) -> None:
    client = add_client(desk, "Mara Lindell")
    given = Invoice(
        id="i1", client_id=client.id, code=client.code, year=2026, number=1,
        issued_on=DayText("2026-04-14"), addressee="Mara Lindell",
    )  # fmt: skip
    desk.do("invoice", lambda unit: unit.put(given))
    gone = erase(desk, client.id, keep_hours=False)
    content = certificate(desk, gone, None, named=False)
    text = said(render.certificate(content, PaperSize.A4, WORDS))
    assert "1 invoice or receipt as number, day, amounts and code" in text
    assert "Nothing stays" not in text


def test_a_certificate_speaks_the_clients_language(desk: Desk) -> None:
    text = erased_text(desk, None, named=False, language="de")
    assert "Löschbestätigung" in text
    assert "14. April 2026" in text


def test_a_certificate_is_the_same_when_it_is_made_again(desk: Desk) -> None:
    client = add_client(desk, "Mara Lindell")
    gone = erase(desk, client.id, keep_hours=False)
    assert gone.at == datetime(2026, 4, 14, 8, 35, tzinfo=UTC)
    content = certificate(desk, gone, None, named=True)
    first, second = (render.certificate(content, PaperSize.LETTER, WORDS) for _ in range(2))
    assert first == second
