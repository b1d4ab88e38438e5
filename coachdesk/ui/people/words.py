"""The words of files of people: what columns hold, why a file or a person is not taken, counts."""

from collections.abc import Mapping

from coachdesk.desk.client_plan import Decision, Fate, Plan, Reason
from coachdesk.domain.client_table import Column
from coachdesk.exchange.people_file import MOST_BYTES
from coachdesk.exchange.people_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Kind,
    Table,
    TableRefused,
    Why,
)
from coachdesk.exchange.vcard_in import Further
from coachdesk.exchange.xlsx_parts import MOST_UNPACKED
from coachdesk.ui.models.client_order import status_words
from coachdesk.words import Words

LINES_NAMED = 6  # places in the file named in one sentence


def column_words(words: Words) -> dict[Column, str]:
    """What each column holds, in the order they are offered in; also the headings written."""
    return {
        Column.NAME: words("Name"),
        Column.FIRST_NAME: words("First name"),
        Column.LAST_NAME: words("Last name"),
        Column.PREFERRED_NAME: words("Preferred name"),
        Column.PRONOUNS: words("Pronouns"),
        Column.EMAIL: words("E-mail"),
        Column.PHONE: words("Phone"),
        Column.ORGANISATION: words("Organisation"),
        Column.ROLE: words("Role"),
        Column.ADDRESS: words("Address"),
        Column.HEARD_FROM: words("How they heard of you"),
        Column.TIME_ZONE: words("Time zone"),
        Column.TAGS: words("Tags"),
        Column.STATUS: words("Status"),
    }


def further_words(words: Words) -> dict[Further, str]:
    """What address cards say besides, which nobody takes without being asked."""
    return {
        Further.NOTE: words("Notes"),
        Further.EMAILS: words("Further e-mail addresses"),
        Further.PHONES: words("Further phone numbers"),
    }


def place_words(words: Words, kind: Kind, number: int) -> str:
    """Where in a file somebody stands, at the beginning of a sentence."""
    return {
        Kind.CSV: words("Line {n}", n=number),
        Kind.XLSX: words("Row {n}", n=number),
        Kind.VCARD: words("Card {n}", n=number),
    }[kind]


def why_refused(words: Words, error: Exception) -> str:
    """Why a file was not taken.

    Raises:
        Exception: the error itself, where it is none that a file can cause.
    """
    if isinstance(error, OSError):
        return words("That file cannot be read.")
    if not isinstance(error, TableRefused):
        raise error
    kind, place = error.kind, place_words(words, error.kind, error.line)
    cards = kind is Kind.VCARD
    said = {
        Why.TOO_LARGE: words("It is larger than {n} MB.", n=MOST_BYTES[kind] // 2**20),
        Why.NO_TEXT: words(
            "It is no table, spreadsheet or address card. In your spreadsheet, save it as XLSX or "
            "CSV."
        ),
        Why.EMPTY: words("There is nothing in it."),
        Why.QUOTES: words(
            "The quotation marks near line {line} do not close.", line=error.line
        ),
        Why.ROWS: words("It has more than {n} address cards.", n=words.number(MOST_ROWS))
        if cards
        else words("It has more than {n} rows.", n=words.number(MOST_ROWS)),
        Why.COLUMNS: words(
            "{place} has more than {n} columns.", place=place, n=words.number(MOST_COLUMNS)
        ),
        Why.CELL: words(
            "{place} has a text of more than {n} characters.",
            place=place, n=words.number(LONGEST_CELL),
        ),
        Why.LOCKED: words(
            "It is an old Excel file, or it has a password. Save it as XLSX without one."
        ),
        Why.NO_WORKBOOK: words(
            "It is no XLSX spreadsheet. In your spreadsheet, save it as XLSX or CSV."
        ),
        Why.DAMAGED: words("It is damaged, or not as spreadsheets write it."),
        Why.UNPACKED: words("Unpacked it is larger than {n} MB.", n=MOST_UNPACKED // 2**20),
        Why.NO_CARDS: words("Its address cards are empty."),
    }[error.why]  # fmt: skip
    return words("This file cannot be brought in. {why} Nothing was changed.", why=said)


def table_words(words: Words, name: str, table: Table, rows: int) -> str:
    """What was found in a file."""
    if table.kind is Kind.VCARD:
        cards = words.count("{n} address card", "{n} address cards", rows)
        return words("{name}: {cards}", name=name, cards=cards)
    counted_rows = words.count("{n} row", "{n} rows", rows)
    if table.kind is Kind.XLSX:
        return words(
            "{name}: {rows} on the sheet “{sheet}”",
            name=name, rows=counted_rows, sheet=table.sheet,
        )  # fmt: skip
    encoding = {
        "utf-8": "UTF-8", "utf-8-sig": "UTF-8", "cp1252": "Windows-1252",
    }.get(table.encoding, "UTF-16")  # fmt: skip
    parted = {
        ",": words("commas"),
        ";": words("semicolons"),
        "\t": words("tabs"),
    }[table.delimiter]
    return words(
        "{name}: {rows}, {encoding}, parted by {parted}",
        name=name, rows=counted_rows, encoding=encoding, parted=parted,
    )  # fmt: skip


def what_becomes(words: Words, kind: Kind, decision: Decision, names: Mapping[str, str]) -> str:
    """What a row becomes, in a few words; ``names`` tells known clients by their ids."""
    row = decision.row
    if decision.fate is Fate.NEW:
        status = status_words(words)[row.status] if row.status else ""
        said = (row.name, row.texts.get("email", ""), row.texts.get("phone", ""), status, *row.tags)
        return words("New: {client}", client=" · ".join(filter(None, said)))
    whom = names.get(decision.client_id, "")
    if not whom and decision.twin:
        whom = {
            Kind.CSV: words("line {n}", n=decision.twin),
            Kind.XLSX: words("row {n}", n=decision.twin),
            Kind.VCARD: words("card {n}", n=decision.twin),
        }[kind]
    if decision.fate is Fate.FILLED:
        return words("Fills what is empty for {name}", name=whom)
    return {
        Reason.NO_NAME: words("Skipped: no name"),
        Reason.SAME_EMAIL: words("Skipped: same e-mail as {name}", name=whom),
        Reason.SAME_NAME: words("Skipped: same name as {name}", name=whom),
        Reason.SAME_PHONE: words("Skipped: same phone number as {name}", name=whom),
        Reason.NOTHING_NEW: words("Skipped: nothing new for {name}", name=whom),
        Reason.ARCHIVED: words("Skipped: {name} is archived", name=whom),
    }.get(decision.reason, "")


def counted(words: Words, plan: Plan, kind: Kind) -> str:
    """How many rows become what."""
    new, filled, skipped = (plan.count(fate) for fate in Fate)
    said = [words.count("{n} new client", "{n} new clients", new)]
    if filled:
        said.append(words.count("{n} client filled in", "{n} clients filled in", filled))
    if skipped and kind is Kind.VCARD:
        said.append(words.count("{n} card skipped", "{n} cards skipped", skipped))
    elif skipped:
        said.append(words.count("{n} row skipped", "{n} rows skipped", skipped))
    return ", ".join(said)


def why_skipped(words: Words, plan: Plan, kind: Kind) -> str:
    """Why rows are skipped, with the first of their places; empty when none is."""
    said = []
    for reason, why in (
        (Reason.NO_NAME, words("No name")),
        (Reason.SAME_EMAIL, words("E-mail known already")),
        (Reason.SAME_NAME, words("Name known already")),
        (Reason.SAME_PHONE, words("Phone number known already")),
        (Reason.NOTHING_NEW, words("Nothing new")),
        (Reason.ARCHIVED, words("Archived")),
    ):
        numbers = [
            str(each.row.number)
            for each in plan.decisions
            if each.fate is Fate.SKIPPED and each.reason is reason
        ]
        if numbers:
            said.append(_places(words, kind, why, numbers))
    return " ".join(said)


def _places(words: Words, kind: Kind, why: str, numbers: list[str]) -> str:
    """A reason and the places it holds for."""
    shown, more = ", ".join(numbers[:LINES_NAMED]), len(numbers) - LINES_NAMED
    if more > 0:
        shown = words("{lines} and {n} more", lines=shown, n=more)
    parts = {"why": why, "shown": shown}
    if kind is Kind.VCARD:
        return words.count("{why}: card {shown}.", "{why}: cards {shown}.", len(numbers), **parts)
    if kind is Kind.XLSX:
        return words.count("{why}: row {shown}.", "{why}: rows {shown}.", len(numbers), **parts)
    return words.count("{why}: line {shown}.", "{why}: lines {shown}.", len(numbers), **parts)
