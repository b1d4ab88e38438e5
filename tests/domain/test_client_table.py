"""Headings in four languages, and what a row of cells becomes."""

import pytest

from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.client_table import (
    Column,
    guessed_columns,
    guessed_status,
    heading_key,
    read_row,
)

FIRST, LAST, NAME, EMAIL = Column.FIRST_NAME, Column.LAST_NAME, Column.NAME, Column.EMAIL


@pytest.mark.parametrize(
    ("headings", "columns"),
    [
        ("Name|E-mail|Phone|Tags|Status", (NAME, EMAIL, Column.PHONE, Column.TAGS, Column.STATUS)),
        ("VORNAME|Nachname|E-Mail-Adresse|Firma", (FIRST, LAST, EMAIL, Column.ORGANISATION)),
        ("Vorname|Name", (FIRST, LAST)),
        ("Prénom|NOM|Courriel|Téléphone", (FIRST, LAST, EMAIL, Column.PHONE)),
        ("Nom|Courriel", (NAME, EMAIL)),
        ("Nombre|Apellidos|Correo electronico", (FIRST, LAST, EMAIL)),
        ("Nombre|Correo", (NAME, EMAIL)),
        ("First Name|Last Name|E-mail 1 - Value", (FIRST, LAST, EMAIL)),
        ("Full name|First name", (NAME, FIRST)),
        ("Email|E-mail|Shoe size", (EMAIL, None, None)),
    ],
)
def test_headings_are_guessed(headings: str, columns: tuple[Column | None, ...]) -> None:
    assert tuple(guessed_columns(headings.split("|"))) == columns


def test_what_was_chosen_before_counts_more_than_a_guess() -> None:
    kept = {heading_key("Who"): "name", heading_key("E-Mail"): "", "shoe": "no such column"}
    assert guessed_columns(["who ", "e mail", "Shoe"], kept) == [NAME, None, None]


def test_a_row_is_cleaned_and_its_halves_of_a_name_joined() -> None:
    columns = (FIRST, LAST, None, EMAIL, Column.TAGS, Column.STATUS)
    row = read_row(7, [" Zoë ", "Mül\x00ler", "x", "a\n@b ", "new; new, old,,", "Aktiv"], columns)
    assert (row.number, row.name, row.texts) == (7, "Zoë Müller", {"email": "a @b"})
    assert (row.tags, row.status) == (("new", "old"), ClientStatus.ACTIVE)


@pytest.mark.parametrize(
    ("word", "status"),
    [
        ("ARCHIVÉ", ClientStatus.ARCHIVED),
        ("on hold", ClientStatus.PAUSED),
        ("terminado", ClientStatus.COMPLETED),
        ("Anfrage", ClientStatus.ENQUIRY),
        ("maybe", None),
        ("", None),
    ],
)
def test_words_for_a_status(word: str, status: ClientStatus | None) -> None:
    assert guessed_status(word) is status
