"""Reading a filled form: whoever filled it in, and whatever it is instead of a form of ours."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    NameObject,
    TextStringObject,
)
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from coachdesk.domain.form import FORM_VERSION, FieldKey, FieldType, FormField, FormProblem
from coachdesk.domain.form import FormRefused as Refused
from coachdesk.handouts import fillable, form_values
from coachdesk.handouts.fillable import answer_of, forms_of, read_forms, refusal_of
from tests.handouts.forms import (
    DOCUMENT,
    filled_by_pypdf,
    filled_by_qpdf,
    form_pdf,
    page_pdf,
    qpdf,
    scale,
    several,
    text,
    tick,
    written,
)

CHOICE = FormField(
    key=FieldKey("step", "s1", "outcome"),
    type=FieldType.CHOICE,
    options=(("done", "Done"), ("not_yet", "Not yet")),
)
EVERY_TYPE = (
    text("answer", "opening", "year_from_now"),
    scale("rating", "a1", "now", "4"),
    tick("day", "h1", "2026-04-01"),
    CHOICE,
    text("goal", "new.a1.1", "statement", "as it was"),
)
TEXTS = (
    "Home by six",
    "Größe, Füße – “so” … €",
    "Ἀρχὴ ἥμισυ παντός",
    "مرحبا بالعالم",
    "שלום",
    "日本語のテキスト",
    "I am fine 😀👩‍👩‍👧",
    "first line\nsecond line\n\nfourth",
    "(a) \\ b ( unbalanced ) < > / % #20",
    "x" * 4000,
)


def only(pdf: bytes) -> dict[str, str]:
    (form,) = read_forms(pdf)
    assert (form.document_id, form.version) == (DOCUMENT, FORM_VERSION)
    return {str(key): value for key, value in form.values}


def filling(words: str) -> dict[FieldKey, str]:
    said = (words, "7", "yes", "not_yet", "as it was")
    return {field.key: value for field, value in zip(EVERY_TYPE, said, strict=True)}


def problem(pdf: bytes) -> FormProblem:
    with pytest.raises(Refused) as refused:
        read_forms(pdf)
    return refused.value.problem


# Filled in


@pytest.mark.parametrize("words", TEXTS)
def test_what_two_programs_write_is_read_back(words: str, tmp_path: Path) -> None:
    pdf, values = form_pdf(EVERY_TYPE), filling(words)
    wanted = {str(key): value for key, value in values.items()}
    assert only(filled_by_pypdf(pdf, values)) == wanted
    assert only(filled_by_pypdf(pdf, values, incremental=True)) == wanted
    assert only(filled_by_qpdf(pdf, values, tmp_path)) == wanted


def test_a_form_nobody_touched_says_what_it_was_handed_out_with() -> None:
    assert only(form_pdf(EVERY_TYPE)) == {
        "answer/opening/year_from_now": "",
        "rating/a1/now": "4",
        "day/h1/2026-04-01": "",
        "step/s1/outcome": "",
        "goal/new.a1.1/statement": "as it was",
    }


def test_a_radio_taken_back_and_a_tick_taken_out_are_empty() -> None:
    pdf = form_pdf([scale("rating", "a1", "now", "4"), tick("day", "h1", "2026-04-01", "yes")])
    values = {FieldKey("rating", "a1", "now"): "", FieldKey("day", "h1", "2026-04-01"): ""}
    assert set(only(filled_by_pypdf(pdf, values)).values()) == {""}


def test_several_documents_in_one_file_are_kept_apart() -> None:
    first, second = text("goal", "g1", "why", "one"), text("goal", "g1", "why", "two")
    forms = read_forms(several([(DOCUMENT, [first]), ("7F3K-0002", [second])]))
    assert [(each.document_id, dict(each.values)[first.key]) for each in forms] == [
        (DOCUMENT, "one"),
        ("7F3K-0002", "two"),
    ]


# How programs differ


def altered(pdf: bytes, change) -> bytes:  # type: ignore[no-untyped-def]
    """A form with something about its fields changed."""
    writer = PdfWriter(BytesIO(pdf))
    form = writer._root_object["/AcroForm"].get_object()
    change(writer, form)
    return written(writer)


def field_of(form: DictionaryObject, number: int = 1) -> DictionaryObject:
    found: DictionaryObject = form["/Fields"][number].get_object()
    return found


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"caf\xe9", "café"),
        (b"\xfe\xff\x00h\x00\xe9", "hé"),
        (b"\xff\xfeh\x00\xe9\x00", "hé"),
        (b"\xef\xbb\xbfh\xc3\xa9", "hé"),
        (b"\xfe\xff\x00\x1b\x00d\x00e\x00\x1b\x00J\x00a", "Ja"),
        (b"a\rb\r\nc\x00\x07d", "a\nb\ncd"),
        (b"\xfe\xff\xd8\x3d", "�"),
    ],
)
def test_texts_are_read_in_every_encoding_there_is(raw: bytes, said: str) -> None:
    def put(writer: PdfWriter, form: DictionaryObject) -> None:
        field_of(form)[NameObject("/V")] = ByteStringObject(raw)

    assert only(altered(form_pdf([EVERY_TYPE[0]]), put)).popitem()[1] == said


def test_a_long_text_may_be_kept_as_a_stream() -> None:
    def put(writer: PdfWriter, form: DictionaryObject) -> None:
        stream = DecodedStreamObject()
        stream.set_data("Größe".encode("utf-16"))
        field_of(form)[NameObject("/V")] = writer._add_object(stream)

    assert only(altered(form_pdf([EVERY_TYPE[0]]), put)).popitem()[1] == "Größe"


def test_names_parted_at_their_dots_are_joined_and_values_of_parents_are_found() -> None:
    def part(writer: PdfWriter, form: DictionaryObject) -> None:
        field = field_of(form)
        name = str(field["/T"])
        head, _, tail = name.partition(".")
        kid = writer._add_object(DictionaryObject({NameObject("/T"): TextStringObject(tail)}))
        field[NameObject("/T")] = TextStringObject(head)
        field[NameObject("/V")] = TextStringObject("Walk")
        field[NameObject("/Kids")] = ArrayObject([kid])

    pdf = altered(form_pdf([text("goal", "new.a1.1", "statement")]), part)
    assert only(pdf) == {"goal/new.a1.1/statement": "Walk"}


def test_a_state_shown_without_a_value_counts() -> None:
    def lose(writer: PdfWriter, form: DictionaryObject) -> None:
        del field_of(form)["/V"]

    assert only(altered(form_pdf([scale("rating", "a1", "now", "9")]), lose)) == {
        "rating/a1/now": "9"
    }


def test_buttons_that_are_numbered_stand_for_what_is_kept_beside() -> None:
    def number(writer: PdfWriter, form: DictionaryObject) -> None:
        field = field_of(form)
        field[NameObject("/Opt")] = ArrayObject(TextStringObject(str(n)) for n in range(1, 11))
        field[NameObject("/V")] = NameObject("/6")

    assert only(altered(form_pdf([scale("rating", "a1", "now")]), number)) == {"rating/a1/now": "7"}


def test_of_a_name_that_stands_twice_the_later_counts() -> None:
    said = [text("goal", "g1", "why", "first"), text("goal", "g1", "why", "second")]
    assert only(form_pdf(said)) == {"goal/g1/why": "second"}


def test_fields_that_only_lie_on_pages_are_found() -> None:
    def lose(writer: PdfWriter, form: DictionaryObject) -> None:
        listed = form["/Fields"]
        writer.pages[0][NameObject("/Annots")] = ArrayObject(listed)
        form[NameObject("/Fields")] = ArrayObject()

    pdf = altered(form_pdf([text("goal", "g1", "why", "here")]), lose)
    assert only(pdf) == {"goal/g1/why": "here"}


def test_what_is_no_key_is_left_out() -> None:
    def rename(writer: PdfWriter, form: DictionaryObject) -> None:
        field_of(form)[NameObject("/T")] = TextStringObject(f"{DOCUMENT}/nonsense")

    assert only(altered(form_pdf([text("goal", "g1", "why", "x")]), rename)) == {}


def test_xfa_rich_text_and_scripts_are_not_looked_at() -> None:
    def add(writer: PdfWriter, form: DictionaryObject) -> None:
        form[NameObject("/XFA")] = TextStringObject("<xdp/>")
        field = field_of(form)
        field[NameObject("/RV")] = TextStringObject("<body>rich</body>")
        action = {
            NameObject("/S"): NameObject("/JavaScript"),
            NameObject("/JS"): TextStringObject("app.alert(1)"),
        }
        field[NameObject("/AA")] = DictionaryObject({NameObject("/K"): DictionaryObject(action)})

    pdf = altered(form_pdf([text("goal", "g1", "why", "plain")]), add)
    assert only(pdf) == {"goal/g1/why": "plain"}


# What is no form of ours


def test_each_other_file_is_known_for_what_it_is() -> None:
    form = form_pdf(EVERY_TYPE)
    assert problem(b"") is FormProblem.NOT_A_PDF
    assert problem(b"PK\x03\x04 a letter") is FormProblem.NOT_A_PDF
    assert problem(page_pdf("no id")) is FormProblem.FOREIGN
    assert problem(form_pdf([text("goal", "g1", "why")], "invoice")) is FormProblem.FOREIGN
    assert problem(page_pdf(DOCUMENT)) is FormProblem.FLATTENED
    assert problem(page_pdf(DOCUMENT, creator="Print to PDF")) is FormProblem.PRINTED
    assert problem(form_pdf([], version=FORM_VERSION + 1)) is FormProblem.NEWER
    assert problem(form[: len(form) // 3]) is FormProblem.DAMAGED
    assert problem(b"%PDF-1.7" + b"x" * fillable.MOST_BYTES) is FormProblem.TOO_LARGE
    assert problem(scan()) is FormProblem.PICTURE


def scan() -> bytes:
    """A page that is a picture and nothing else."""
    from PIL import Image

    made = BytesIO()
    canvas = Canvas(made)
    canvas.drawImage(ImageReader(Image.new("RGB", (40, 40), "white")), 0, 0, 400, 600)
    canvas.save()
    return made.getvalue()


def test_a_page_without_fields_still_says_which_document_it_is() -> None:
    with pytest.raises(Refused) as refused:
        read_forms(page_pdf(DOCUMENT, "7F3K-0002"))
    assert refused.value.document_ids == (DOCUMENT, "7F3K-0002")


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128"])
def test_a_password_is_told_of_and_a_mere_ban_on_changes_is_none(algorithm: str) -> None:
    for password, opens in (("secret", False), ("", True)):
        writer = PdfWriter(BytesIO(form_pdf([text("goal", "g1", "why", "here")])))
        writer.encrypt(password, "owner", algorithm=algorithm)
        pdf = written(writer)
        if opens:
            assert only(pdf) == {"goal/g1/why": "here"}
        else:
            assert problem(pdf) is FormProblem.ENCRYPTED


def test_a_password_of_the_newer_kind_is_told_of_too(tmp_path: Path) -> None:
    source, result = tmp_path / "form.pdf", tmp_path / "locked.pdf"
    source.write_bytes(form_pdf(EVERY_TYPE))
    qpdf("--encrypt", "secret", "owner", "256", "--", source, result)
    assert problem(result.read_bytes()) is FormProblem.ENCRYPTED


def test_too_many_pages_and_too_long_a_text_are_refused() -> None:
    writer = PdfWriter(BytesIO(form_pdf([])))
    for _ in range(fillable.MOST_PAGES):
        writer.add_blank_page(72, 72)
    assert problem(written(writer)) is FormProblem.TOO_MUCH
    long = text("goal", "g1", "why", "x" * (form_values.MOST_SIGNS + 1))
    assert problem(form_pdf([long])) is FormProblem.TOO_MUCH


# Hostile


def test_fields_that_are_their_own_children_end() -> None:
    def loop(writer: PdfWriter, form: DictionaryObject) -> None:
        field = form["/Fields"][1]
        field.get_object()[NameObject("/Kids")] = ArrayObject([field, form["/Fields"][0]])

    read_forms(altered(form_pdf([text("goal", "g1", "why", "here")]), loop))


def test_fields_within_fields_without_end_are_refused() -> None:
    def nest(writer: PdfWriter, form: DictionaryObject) -> None:
        inner = writer._add_object(DictionaryObject({NameObject("/T"): TextStringObject("x")}))
        for _ in range(200):
            inner = writer._add_object(
                DictionaryObject(
                    {
                        NameObject("/T"): TextStringObject("x"),
                        NameObject("/Kids"): ArrayObject([inner]),
                    }
                )
            )
        form["/Fields"].append(inner)

    assert problem(altered(form_pdf([]), nest)) is FormProblem.TOO_MUCH


def test_an_answer_of_the_child_is_believed_no_more_than_the_file() -> None:
    forms = read_forms(form_pdf(EVERY_TYPE))
    import json

    assert forms_of(json.dumps(answer_of(forms)).encode()) == forms
    told = json.dumps(refusal_of(Refused(FormProblem.PRINTED, (DOCUMENT,)))).encode()
    with pytest.raises(Refused) as refused:
        forms_of(told)
    assert (refused.value.problem, refused.value.document_ids) == (FormProblem.PRINTED, (DOCUMENT,))
    for line in (
        b"", b"{", b"[]", b"7", b"null", b'{"documents": 7}', b'{"documents": [{"id": "x"}]}',
        b'{"documents": [{"id": "7F3K-Q8TM", "version": 1, "values": {"a": "b"}}]}',
        b'{"documents": [{"id": "7F3K-Q8TM", "version": 1, "values": {"a/b/c": 7}}]}',
        b'{"refused": "nonsense"}', b'{"refused": "printed", "printed": [7]}', b"[" * 100_000,
    ):  # fmt: skip
        with pytest.raises(Refused):
            forms_of(line)
