"""Clients as rows of a table: what a column may hold, what its heading tells, what a row becomes.

Headings are guessed in the languages the papers speak, because a list of clients mostly comes from
another program. Nothing here knows of files.
"""

import unicodedata
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from coachdesk.domain.client import Client
from coachdesk.domain.client_line import ClientStatus
from coachdesk.domain.text import clean_line, lines_of


class Column(StrEnum):
    """What a column holds. A name may be spread over two of them."""

    NAME = "name"
    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    PREFERRED_NAME = "preferred_name"
    PRONOUNS = "pronouns"
    EMAIL = "email"
    PHONE = "phone"
    ORGANISATION = "organisation"
    ROLE = "role"
    ADDRESS = "address"
    HEARD_FROM = "heard_from"
    TIME_ZONE = "time_zone"
    TAGS = "tags"
    STATUS = "status"


# Columns that are a client's own text field of that name.
TEXTS = (
    Column.PREFERRED_NAME, Column.PRONOUNS, Column.EMAIL, Column.PHONE, Column.ORGANISATION,
    Column.ROLE, Column.ADDRESS, Column.HEARD_FROM, Column.TIME_ZONE,
)  # fmt: skip
WRITTEN = (Column.NAME, *TEXTS, Column.TAGS, Column.STATUS)

_HEADINGS: dict[Column, str] = {
    Column.NAME: "name, full name, client, client name, customer, contact, contact name, display "
    "name, coachee, vollständiger name, kunde, kundin, klient, klientin, kontakt, nombre completo, "
    "nombre y apellidos, cliente, nom complet, nom et prénom, client nom",
    Column.FIRST_NAME: "first name, firstname, given name, forename, vorname, nombre, prénom",
    Column.LAST_NAME: "last name, lastname, surname, family name, nachname, familienname, zuname, "
    "apellido, apellidos, nom, nom de famille",
    Column.PREFERRED_NAME: "preferred name, nickname, called, rufname, spitzname, anrede, "
    "nombre preferido, apodo, nom d'usage, nom usuel, surnom",
    Column.PRONOUNS: "pronouns, pronomen, pronombres, pronoms",
    Column.EMAIL: "e-mail, email, mail, e-mail address, email address, e-mail 1 - value, e-mail "
    "1 value, e-mail-adresse, mailadresse, correo, correo electrónico, courriel, adresse e-mail, "
    "adresse électronique, adresse mail",
    Column.PHONE: "phone, telephone, phone number, mobile, mobile phone, cell, phone 1 - value, "
    "telefon, telefonnummer, handy, mobil, rufnummer, teléfono, móvil, téléphone, portable, mobile "
    "number, numéro de téléphone, tél",
    Column.ORGANISATION: "organisation, organization, company, employer, organization name, firma, "
    "unternehmen, arbeitgeber, empresa, organización, entreprise, société, employeur",
    Column.ROLE: "role, job title, title, position, profession, rolle, beruf, funktion, stelle, "
    "cargo, puesto, profesión, rôle, fonction, poste, métier",
    Column.ADDRESS: "address, postal address, mailing address, home address, address 1 - "
    "formatted, adresse, anschrift, postanschrift, dirección, dirección postal, domicilio, "
    "adresse postale",
    Column.HEARD_FROM: "how they heard of you, heard from, source, referred by, referral, quelle, "
    "empfohlen von, empfehlung, origen, recomendado por, recommandé par, origine",
    Column.TIME_ZONE: "time zone, timezone, zeitzone, zona horaria, huso horario, fuseau horaire",
    Column.TAGS: "tags, tag, labels, label, group, groups, category, categories, schlagwörter, "
    "stichwörter, gruppe, kategorie, etiquetas, etiqueta, grupo, categoría, étiquettes, étiquette, "
    "mots-clés, groupe, catégorie",
    Column.STATUS: "status, state, estado, statut, état",
}
_STATUS_WORDS: dict[ClientStatus, str] = {
    ClientStatus.ENQUIRY: "enquiry, inquiry, lead, prospect, new, anfrage, interessent, neu, "
    "consulta, interesado, nuevo, demande, nouveau",
    ClientStatus.ACTIVE: "active, current, aktiv, laufend, activo, activa, actif, en cours",
    ClientStatus.PAUSED: "paused, on hold, pausiert, pause, en pausa, pausado, en pause",
    ClientStatus.COMPLETED: "completed, finished, done, closed, abgeschlossen, beendet, fertig, "
    "completado, terminado, cerrado, terminé, achevé, clos",
    ClientStatus.ARCHIVED: "archived, inactive, former, archiviert, inaktiv, ehemalig, archivado, "
    "inactivo, archivé, inactif, ancien",
}


def folded(text: str) -> str:
    """A text as it is compared: without accents, case, or more than one blank in a row."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    kept = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(kept.split())


def heading_key(heading: str) -> str:
    """A heading as it is looked up and remembered."""
    plain = "".join(sign if sign.isalnum() else " " for sign in folded(heading))
    return " ".join(plain.split())


def _lookup(of: Mapping[Column, str] | Mapping[ClientStatus, str]) -> dict[str, str]:
    return {heading_key(each): str(key) for key, said in of.items() for each in said.split(",")}


_BY_HEADING = _lookup(_HEADINGS)
_BY_STATUS = _lookup(_STATUS_WORDS)


def guessed_column(heading: str) -> Column | None:
    """What a column of that heading holds, ``None`` when it does not tell."""
    found = _BY_HEADING.get(heading_key(heading))
    return Column(found) if found else None


def guessed_status(text: str) -> ClientStatus | None:
    """The status a word stands for, ``None`` for none."""
    found = _BY_STATUS.get(heading_key(text))
    return ClientStatus(found) if found else None


def guessed_columns(
    headings: Sequence[str], remembered: Mapping[str, str] | None = None
) -> list[Column | None]:
    """What each column holds, remembered headings first; no meaning is given twice."""
    known, guessed = remembered or {}, list[Column | None]()
    for heading in headings:
        kept = known.get(heading_key(heading))
        column = guessed_column(heading)
        if kept is not None:
            column = Column(kept) if kept in Column.__members__.values() else None
        guessed.append(None if column in guessed else column)
    # "Nom" beside "Prénom" is a surname, alone it is the whole name; so are the others.
    whole = Column.NAME in guessed
    for part, other in (
        (Column.LAST_NAME, Column.FIRST_NAME),
        (Column.FIRST_NAME, Column.LAST_NAME),
    ):
        if part in guessed and other not in guessed and not whole:
            guessed[guessed.index(part)] = Column.NAME
            whole = True
    if whole and Column.FIRST_NAME in guessed and Column.LAST_NAME not in guessed:
        at = guessed.index(Column.NAME)
        if heading_key(headings[at]) == "name":  # "Vorname, Name": here the name is the surname
            guessed[at] = Column.LAST_NAME
    return guessed


class ClientRow(NamedTuple):
    """What one row says of a client, cleaned. ``number`` is the row's in the file, from 1.

    ``status`` is ``None`` where the row says none that is known.
    """

    number: int
    name: str
    texts: dict[str, str]
    tags: tuple[str, ...]
    status: ClientStatus | None


def read_row(number: int, cells: Sequence[str], columns: Sequence[Column | None]) -> ClientRow:
    """A row as a client, by what its columns hold; cells beyond the columns are passed over."""
    said: dict[str, str] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column is Column.ADDRESS:
            said[column] = "\n".join(lines_of(cell))
        elif column is not None:
            said[column] = clean_line(cell)
    halves = (said.get(Column.FIRST_NAME, ""), said.get(Column.LAST_NAME, ""))
    name = said.get(Column.NAME) or clean_line(" ".join(halves))
    tags = (each.strip() for each in said.get(Column.TAGS, "").replace(";", ",").split(","))
    return ClientRow(
        number,
        name,
        {column.value: said[column] for column in TEXTS if said.get(column)},
        tuple(dict.fromkeys(each for each in tags if each)),
        guessed_status(said.get(Column.STATUS, "")),
    )


def written_row(client: Client, status: str) -> tuple[str, ...]:
    """A client as the cells of a row, in the order of ``WRITTEN``; ``status`` is its word."""
    texts = (str(getattr(client, column.value)) for column in TEXTS)
    return (client.name, *texts, ", ".join(client.tags), status)
