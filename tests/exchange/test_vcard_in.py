"""Address cards come in as six programs write them. The files are ours, the people invented."""

from pathlib import Path

import pytest

from coachdesk.domain.client_table import ClientRow, Column, read_row
from coachdesk.exchange import vcard_in
from coachdesk.exchange.people_file import kind_of, read_people
from coachdesk.exchange.people_table import LONGEST_CELL, Kind, TableRefused, Why

CARDS = Path(__file__).parents[1] / "_files" / "vcards"


def people(content: bytes) -> list[ClientRow]:
    table = read_people(content)
    assert table.kind is Kind.VCARD
    assert table.known is not None
    numbered = zip(table.numbers[1:], table.rows[1:], strict=True)
    return [read_row(number, cells, table.known) for number, cells in numbered]


def written_by(program: str) -> list[ClientRow]:
    return people((CARDS / f"{program}.vcf").read_bytes())


def further(content: bytes) -> dict[str, str]:
    """What the first card says that nothing is done with until the coach decides."""
    table = read_people(content)
    assert table.known is not None
    line = zip(table.rows[0], table.known, table.rows[1], strict=True)
    return {key: cell for key, column, cell in line if column is None}


def test_apple_ties_labels_to_lines_and_writes_groups_as_cards() -> None:
    ngozi, bakery = written_by("apple")
    assert (ngozi.number, ngozi.name) == (1, "Dr. Ngozi Okafor")
    assert ngozi.texts == {
        "preferred_name": "Ngo",
        "email": "ngozi@harbour.example",
        "phone": "+44 7700 900123",
        "organisation": "Harbour Dental, Reception",
        "role": "Practice manager",
        "address": "4 Quay Street\nFlat 2\nWhitby, North Yorkshire YO22 4DP\nUnited Kingdom",
    }
    assert (bakery.number, bakery.name) == (3, "Quayside Bakery"), "the group between is nobody"
    assert further((CARDS / "apple.vcf").read_bytes()) == {
        "note": "Met at the fair; likes early hours, no Mondays.\nSecond line with a long "
        "folded tail.",
        "further_emails": "ngozi.home@post.example",
    }, "no fax, and the note waits for the coach"


def test_google_calls_everybody_a_contact_and_keeps_people_without_a_name() -> None:
    mateo, nameless = written_by("google")
    assert (mateo.tags, mateo.texts["phone"]) == (("Líderes",), "+34 600 555 123")
    assert mateo.texts["address"] == "Calle Mayor 5\n45001 Toledo\nEspaña"
    assert (nameless.name, nameless.texts) == ("", {"email": "nobody@post.example"})


def test_outlook_writes_version_2_1_in_old_windows_letters() -> None:
    (joerg,) = written_by("outlook")
    assert joerg.name == "Jörg Bäcker"
    assert joerg.texts["organisation"] == "Bäcker & Söhne"
    assert joerg.texts["address"] == "Hauptstraße 5\nHinterhaus\n10115 Berlin\nDeutschland"
    assert joerg.texts["phone"] == "+49 171 5550123"
    assert further((CARDS / "outlook.vcf").read_bytes()) == {
        "note": "Erste Zeile\nZweite Zeile – mit Strich",
        "further_phones": "+49 (30) 1234567",
    }


def test_thunderbird_writes_version_4_and_numbers_what_it_prefers() -> None:
    (lukasz,) = written_by("thunderbird")
    assert lukasz.name == "Łukasz Nowak"
    assert lukasz.texts["email"] == "lukasz@post.example"
    assert lukasz.texts["phone"] == "+48-600-555-123"
    assert lukasz.texts["time_zone"] == "Europe/Warsaw"
    assert lukasz.texts["role"] == "Inżynier"


def test_nextcloud_writes_pronouns_labels_and_a_picture_in_the_card() -> None:
    (aicha,) = written_by("nextcloud")
    assert (aicha.name, aicha.tags) == ("Aïcha Benali", ("Équipe", "VIP"))
    assert aicha.texts["pronouns"] == "elle"
    assert aicha.texts["address"] == "12 rue des Lilas\nBâtiment C\n69003 Lyon"
    assert "time_zone" not in aicha.texts, "a distance from Greenwich is no zone"


def test_android_breaks_quoted_lines_within_a_name() -> None:
    yuko, kim = written_by("android")
    assert (yuko.name, yuko.texts["phone"]) == ("優子 田中", "+81-90-5555-0123")
    assert (kim.name, kim.texts) == ("Kim", {"phone": "020 7946 0123"})


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_every_encoding_is_read_and_told_by_what_is_in_it(encoding: str) -> None:
    content = (CARDS / "nextcloud.vcf").read_text("utf-8").encode(encoding)
    assert kind_of(content) is Kind.VCARD
    assert people(content)[0].texts["pronouns"] == "elle"


def card(*lines: str) -> bytes:
    return "\r\n".join(("BEGIN:VCARD", *lines, "END:VCARD", "")).encode()


def test_a_letter_cut_in_two_by_a_fold_is_whole_again() -> None:
    name = "Zoë".encode()
    assert people(b"BEGIN:VCARD\nFN:" + name[:3] + b"\n " + name[3:] + b"\nEND:VCARD")[0].name == (
        "Zoë"
    )


def test_a_charset_named_for_one_line_holds_for_that_line() -> None:
    content = card("VERSION:2.1", "FN:x", "TITLE:y").replace(
        b"FN:x", "FN;CHARSET=ISO-8859-2:Łódź".encode("iso-8859-2")
    )
    assert people(content)[0].name == "Łódź"
    for no_charset in ("rot13", "no\x00such", "punycode"):
        assert people(card(f"FN;CHARSET={no_charset}:Łódź"))[0].name == "Łódź"


def test_sloppy_cards_are_read_as_far_as_they_go() -> None:
    content = (
        b"\r  \rbegin:vcard\rFN:Ada\rAGENT:\rBEGIN:VCARD\rFN:Somebody else\rEND:VCARD\r"
        b'nonsense\rBEGIN:VCARD\rN:Lovelace;Ben\rEMAIL;;;TYPE="a:b;c":b@x'
    )
    first, second = people(content)
    assert (first.name, second.name, second.texts["email"]) == ("Ada", "Ben Lovelace", "b@x")


@pytest.mark.parametrize(
    ("content", "why", "at"),
    [
        (card(), Why.NO_CARDS, 0),
        (card("FN:", "PHOTO:x"), Why.NO_CARDS, 0),
        (card("FN:a") + card("FN:" + "b" * (LONGEST_CELL + 1)), Why.CELL, 2),
        (card("FN:a") * 6, Why.ROWS, 6),
    ],
    ids=["empty", "nothing said", "too long", "too many"],
)
def test_what_holds_nobody_or_too_much_is_refused(
    content: bytes, why: Why, at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vcard_in, "MOST_ROWS", 5)
    with pytest.raises(TableRefused) as refused:
        read_people(content)
    assert (refused.value.why, refused.value.line) == (why, at)


def test_pictures_count_for_the_size_alone_and_a_long_note_is_cut_visibly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture = "PHOTO;ENCODING=b:" + "/9j/" * 300_000
    content = card("FN:Ada", picture, "NOTE:" + "n" * 2 * LONGEST_CELL)
    assert people(content)[0].name == "Ada"
    note = further(content)["note"]
    assert (len(note), note[-1]) == (LONGEST_CELL, "…")
    monkeypatch.setattr(vcard_in, "MOST_BYTES", len(content) - 1)
    with pytest.raises(TableRefused) as refused:
        read_people(content)
    assert refused.value.why is Why.TOO_LARGE


def test_nobody_s_name_may_be_missing_from_the_columns() -> None:
    assert read_people(card("EMAIL:a@x")).known == (Column.NAME, Column.EMAIL)
