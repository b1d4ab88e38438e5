"""The draft of an e-mail: what mail programs read back, and names that would do harm."""

from dataclasses import replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.parser import BytesParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.exchange.eml import Draft, attachment_name, draft_bytes

PDF = b"%PDF-1.4\n" + bytes(range(256)) * 40
PLAIN = Draft(
    to="mara@example.org",
    subject="Your handout",
    text="Hello Mara,\n\nHere is your handout.\n\nElin",
    name="Goals 7F3K 2026-01-20.pdf",
    pdf=PDF,
)


def read(draft: Draft) -> EmailMessage:
    """The draft as a mail program reads it."""
    found = BytesParser(policy=policy.default).parsebytes(draft_bytes(draft))
    assert isinstance(found, EmailMessage)
    return found


def pdf_of(found: EmailMessage) -> tuple[str | None, bytes]:
    """The one attachment: its name and its bytes."""
    (attached,) = found.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    return attached.get_filename(), attached.get_content()


def text_of(found: EmailMessage) -> str:
    body = found.get_body()
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n").rstrip("\n")


def test_the_draft_is_read_back_as_it_was_written() -> None:
    found = read(PLAIN)
    assert found["To"] == "mara@example.org"
    assert found["Subject"] == "Your handout"
    assert found["X-Unsent"] == "1"
    assert text_of(found) == PLAIN.text
    assert pdf_of(found) == (PLAIN.name, PDF)


def test_lines_end_as_mail_wants_them_and_are_short() -> None:
    written = draft_bytes(PLAIN)
    assert b"\n" not in written.replace(b"\r\n", b"")
    assert max(len(line) for line in written.split(b"\r\n")) <= 998


@pytest.mark.parametrize("text", ["Zoë", "Привет, Mара", "你好", "שלום", "مرحبا", "🌱 ok"])
def test_any_script_is_read_back(text: str) -> None:
    found = read(replace(PLAIN, subject=text, text=text, name=f"{text}.pdf"))
    assert (found["Subject"], text_of(found)) == (text, text)
    assert pdf_of(found) == (f"{text}.pdf", PDF)


HOSTILE = (
    "a\r\nBcc: everyone@example.org",
    "a\nX-Evil: 1\n\nbody",
    "a\x00\x0b\x85\u2028Bcc: x@example.org",
    "\r\n\r\n",
    "x" * 300,
    "\u202egpj.exe",
    "../../etc/passwd",
    'a"; filename="b.exe',
    "\ud800 half",
    "=?utf-8?q?=0D=0ABcc:_x=40example.org?=",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_no_name_becomes_a_header_of_its_own(text: str) -> None:
    found = read(Draft(to=text, subject=text, text=text, name=text, pdf=PDF))
    allowed = {"to", "subject", "x-unsent", "mime-version", "content-type"}
    assert {key.lower() for key in found} <= allowed
    name, pdf = pdf_of(found)
    assert pdf == PDF
    assert name is not None
    assert name.endswith(".pdf")
    assert len(name) <= 124
    assert not set(name) & set('/\\"\u202e\r\n')


@pytest.mark.parametrize(
    ("kept", "shown"),
    [
        ("mara@example.org", "mara@example.org"),
        (" mara@example.org ", "mara@example.org"),
        ("mara@bücher.example", "mara@xn--bcher-kva.example"),
        ("", None),
        ("mara", None),
        ("@example.org", None),
        ("mara@", None),
        ("Mara <mara@example.org>", None),
        ("mara@example.org, x@example.org", None),
        ("márá@example.org", None),
        ("mara(home)@example.org", None),
        ("mara@" + "a" * 300 + ".org", None),
    ],
)
def test_an_address_is_kept_only_where_it_is_one(kept: str, shown: str | None) -> None:
    assert read(replace(PLAIN, to=kept))["To"] == shown


@given(st.text(max_size=80), st.text(max_size=80), st.text(max_size=300))
def test_whatever_is_typed_the_pdf_arrives_whole(to: str, subject: str, text: str) -> None:
    written = draft_bytes(Draft(to=to, subject=subject, text=text, name=subject, pdf=PDF))
    parsed = message_from_bytes(written, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    assert pdf_of(parsed)[1] == PDF
    assert not parsed.defects


def test_a_name_of_nothing_gets_one() -> None:
    assert attachment_name(" .pdf") == "handout.pdf"
    assert attachment_name("Ziele: Mara/Li.pdf") == "Ziele MaraLi.pdf"
