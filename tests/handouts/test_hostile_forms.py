"""Files made to do harm, read as the program reads them: in one child, which holds its limits."""

import hashlib
import random
import zlib
from collections.abc import Iterator
from pathlib import Path

import pytest

from coachdesk.domain.form import FilledForm, FormProblem, FormRefused
from coachdesk.system.child import Child
from coachdesk.ui.handouts.form_file import form_child, read_form_bytes
from tests.handouts.forms import DOCUMENT, form_pdf, page_pdf, scale, text, tick

P = FormProblem
MUTATIONS, ON_REQUEST = 200, 2_000


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """One child for all of them."""
    with form_child() as made:
        yield made


def outcome(child: Child, pdf: bytes) -> tuple[FilledForm, ...] | FormProblem:
    try:
        return read_form_bytes(child, pdf)
    except FormRefused as refused:
        return refused.problem


def pdf_of(*objects: bytes, trailer: bytes = b"/Root 1 0 R") -> bytes:
    """A file of these objects, numbered from 1, with a true table of where they lie."""
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, each)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    for place in places:
        out += b"%010d 00000 n \n" % place
    out += b"trailer\n<</Size %d %s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objects) + 1, trailer, start,
    )  # fmt: skip
    return bytes(out)


def stream(raw: bytes, more: bytes = b"") -> bytes:
    packed = zlib.compress(raw, 9)
    return b"<</Length %d /Filter /FlateDecode %s>>\nstream\n%s\nendstream" % (
        len(packed), more, packed,
    )  # fmt: skip


PAGES = b"<</Type /Pages /Kids [] /Count 0>>"


def form_with(value: bytes, *more: bytes, name: bytes = b"goal/g1/why") -> bytes:
    """A form with one field, whose value is given as it stands in the file."""
    field = b"<</FT /Tx /T (%s/%s) /V %s>>" % (DOCUMENT.encode(), name, value)
    return pdf_of(
        b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>>", PAGES, field, *more
    )


def bomb() -> bytes:
    """A value of a few hundred kilobytes that is four hundred megabytes when it is unpacked."""
    return form_with(b"4 0 R", stream(b"x" * 400_000_000))


def bombs_in_a_row() -> bytes:
    """Packed, and packed again, and again."""
    inner = zlib.compress(zlib.compress(b"x" * 300_000_000, 9), 9)
    packed = zlib.compress(inner, 9)
    filters = b"/Filter [/FlateDecode /FlateDecode /FlateDecode]"
    body = b"<</Length %d %s>>\nstream\n%s\nendstream" % (len(packed), filters, packed)
    return form_with(b"4 0 R", body)


def many_objects() -> bytes:
    """As many objects as fit, and a list that names a part of them."""
    count = 700_000
    listed = b" ".join(b"%d 0 R" % n for n in range(4, 200_000))
    head = pdf_of(
        b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [%s]>>>>" % listed, PAGES, b"null"
    )
    return head.replace(b"%%EOF", b"") + b"".join(
        b"%d 0 obj<<>>endobj\n" % n for n in range(4, count)
    )


def deep(open_: bytes, close: bytes) -> bytes:
    return form_with(open_ * 60_000 + b"1" + close * 60_000)


def kids_in_a_ring() -> bytes:
    return pdf_of(
        b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R 4 0 R]>>>>",
        b"<</Type /Pages /Kids [2 0 R 2 0 R] /Count 99>>",
        b"<</T (a) /Kids [4 0 R 3 0 R] /Parent 4 0 R>>",
        b"<</T (b) /Kids [3 0 R 4 0 R] /Parent 3 0 R>>",
    )


def branching() -> bytes:
    """Forty levels, each pointing twice at the next: a million million ways down."""
    levels = [b"<</T (x) /Kids [%d 0 R %d 0 R]>>" % (n + 1, n + 1) for n in range(3, 43)]
    return pdf_of(
        b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>>", PAGES, *levels,
        b"<</T (end) /FT /Tx>>",
    )  # fmt: skip


def itself() -> bytes:
    """References that lead to themselves."""
    return pdf_of(b"<</Type /Catalog /Pages 2 0 R /AcroForm 3 0 R>>", b"2 0 R", b"3 0 R")


def tables_in_a_ring() -> bytes:
    """A table of objects that names itself as the one before."""
    whole = pdf_of(b"<</Type /Catalog /Pages 2 0 R>>", PAGES)
    at = whole.rindex(b"xref\n0")
    return whole.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % at)


def huge_numbers() -> bytes:
    return pdf_of(
        b"<</Type /Catalog /Pages 2 0 R /AcroForm <</Fields [3 0 R]>>>>",
        b"<</Type /Pages /Kids [] /Count %s>>" % (b"9" * 5_000),
        b"<</FT /Btn /Ff %s /T (x)>>" % (b"9" * 400),
    )


def endless_text() -> bytes:
    """A page of our own whose text never ends to be drawn."""
    content = b"BT /F1 9 Tf " + b"(x) Tj " * 4_000_000 + b"ET"
    return pdf_of(
        b"<</Type /Catalog /Pages 2 0 R>>",
        b"<</Type /Pages /Kids [3 0 R] /Count 1>>",
        b"<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R"
        b" /Resources <</Font <</F1 <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>>>>>>>",
        stream(content),
    )


HOSTILE = {
    "bomb": bomb,
    "bombs in a row": bombs_in_a_row,
    "many objects": many_objects,
    "lists in lists": lambda: deep(b"[", b"]"),
    "records in records": lambda: deep(b"<</A ", b">>"),
    "fields in a ring": kids_in_a_ring,
    "branching": branching,
    "references to themselves": itself,
    "tables in a ring": tables_in_a_ring,
    "huge numbers": huge_numbers,
    "endless text": endless_text,
}
KIND = (P.TOO_MUCH, P.TOO_SLOW, P.DAMAGED, P.FOREIGN, P.TOO_LARGE)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_meets_its_limit_and_is_refused(child: Child, name: str) -> None:
    found = outcome(child, HOSTILE[name]())
    if isinstance(found, tuple):  # read to its end, and nothing of it believed
        assert [value for form in found for _, value in form.values] == [""]
    else:
        assert found in KIND
    # The child that met it, or the next one, reads on.
    assert isinstance(outcome(child, form_pdf([text("goal", "g1", "why", "here")])), tuple)


def mutated(seed: int) -> bytes:
    """A form of ours with some of its bytes changed, lost, doubled or moved."""
    chance = random.Random(seed)
    fields = [
        text("goal", "g1", "why", "It makes the rest easier – für uns 😀"),
        scale("rating", "a1", "now", "4"),
        tick("day", "h1", "2026-04-01", "yes"),
    ]
    pdf = bytearray(form_pdf(fields) if chance.random() < 0.8 else page_pdf(DOCUMENT))
    for _ in range(chance.choice((1, 1, 2, 4, 16, 64))):
        at = chance.randrange(len(pdf))
        length = chance.choice((1, 1, 4, 40, 400))
        kind = chance.randrange(5)
        if kind == 0:
            pdf[at] = chance.randrange(256)
        elif kind == 1:
            del pdf[at : at + length]
        elif kind == 2:
            pdf[at:at] = pdf[at : at + length]
        elif kind == 3:
            pdf[at:at] = chance.choice(
                (b"<<", b">>", b"[", b"]", b"99999999", b"3 0 R", b"(", b"-")
            )
        else:
            numbers = [n for n, each in enumerate(pdf) if 48 <= each <= 57]
            if numbers:
                pdf[chance.choice(numbers)] = 48 + chance.randrange(10)
        if len(pdf) < 8:
            break
    return bytes(pdf)


def read_mutated(child: Child, seeds: range, vault_path: Path) -> dict[object, int]:
    before = hashlib.sha256(vault_path.read_bytes()).digest()
    found: dict[object, int] = {}
    for seed in seeds:
        result = outcome(child, mutated(seed))
        kind = result if isinstance(result, FormProblem) else "read"
        found[kind] = found.get(kind, 0) + 1
    assert hashlib.sha256(vault_path.read_bytes()).digest() == before
    return found


def test_mutated_files_are_read_or_refused(child: Child, vault_path: Path) -> None:
    found = read_mutated(child, range(MUTATIONS), vault_path)
    assert sum(found.values()) == MUTATIONS
    assert found["read"] > 0
    # None may cost the child its life or its time: those would be limits met, not files refused.
    assert P.TOO_SLOW not in found


@pytest.mark.release
def test_many_mutated_files_are_read_or_refused(child: Child, vault_path: Path) -> None:
    found = read_mutated(child, range(MUTATIONS, MUTATIONS + ON_REQUEST), vault_path)
    assert sum(found.values()) == ON_REQUEST
    assert P.TOO_SLOW not in found
