"""The words of tables of clients: what columns hold, why a file or a row is not taken, counts."""

from collections.abc import Mapping

from coachdesk.desk.client_plan import Decision, Fate, Plan, Reason
from coachdesk.domain.client_table import Column
from coachdesk.exchange.clients_csv import MOST_BYTES
from coachdesk.exchange.people_table import (
    LONGEST_CELL,
    MOST_COLUMNS,
    MOST_ROWS,
    Table,
    TableRefused,
    Why,
)
from coachdesk.ui.models.client_order import status_words
from coachdesk.words import Words

LINES_NAMED = 6  # lines of the file named in one sentence


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


def why_refused(words: Words, refused: TableRefused) -> str:
    """Why a file was not taken."""
    line = refused.line
    said = {
        Why.TOO_LARGE: words("It is larger than {n} MB.", n=MOST_BYTES // 2**20),
        Why.NO_TEXT: words("It is not a text file. In your spreadsheet, save it as CSV."),
        Why.EMPTY: words("There is nothing in it."),
        Why.QUOTES: words("The quotation marks near line {line} do not close.", line=line),
        Why.ROWS: words("It has more than {n} rows.", n=words.number(MOST_ROWS)),
        Why.COLUMNS: words(
            "Line {line} has more than {n} columns.", line=line, n=words.number(MOST_COLUMNS)
        ),
        Why.CELL: words(
            "A cell in line {line} is longer than {n} characters.",
            line=line, n=words.number(LONGEST_CELL),
        ),
    }[refused.why]  # fmt: skip
    return words("This file cannot be brought in. {why} Nothing was changed.", why=said)


def table_words(words: Words, name: str, table: Table, rows: int) -> str:
    """What was found in a file."""
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
        name=name,
        rows=words.count("{n} row", "{n} rows", rows),
        encoding=encoding,
        parted=parted,
    )


def what_becomes(words: Words, decision: Decision, names: Mapping[str, str]) -> str:
    """What a row becomes, in a few words; ``names`` tells known clients by their ids."""
    row = decision.row
    if decision.fate is Fate.NEW:
        status = status_words(words)[row.status] if row.status else ""
        said = (row.name, row.texts.get("email", ""), row.texts.get("phone", ""), status, *row.tags)
        return words("New: {client}", client=" · ".join(filter(None, said)))
    whom = names.get(decision.client_id, "")
    if not whom and decision.twin:
        whom = words("line {line}", line=decision.twin)
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


def counted(words: Words, plan: Plan) -> str:
    """How many rows become what."""
    new, filled, skipped = (plan.count(fate) for fate in Fate)
    said = [words.count("{n} new client", "{n} new clients", new)]
    if filled:
        said.append(words.count("{n} client filled in", "{n} clients filled in", filled))
    if skipped:
        said.append(words.count("{n} row skipped", "{n} rows skipped", skipped))
    return ", ".join(said)


def why_skipped(words: Words, plan: Plan) -> str:
    """Why rows are skipped, with the first of their lines; empty when none is."""
    said = []
    for reason, name in (
        (Reason.NO_NAME, words("No name")),
        (Reason.SAME_EMAIL, words("E-mail known already")),
        (Reason.SAME_NAME, words("Name known already")),
        (Reason.SAME_PHONE, words("Phone number known already")),
        (Reason.NOTHING_NEW, words("Nothing new")),
        (Reason.ARCHIVED, words("Archived")),
    ):
        lines = [
            str(each.row.number)
            for each in plan.decisions
            if each.fate is Fate.SKIPPED and each.reason is reason
        ]
        if lines:
            shown, more = ", ".join(lines[:LINES_NAMED]), len(lines) - LINES_NAMED
            if more > 0:
                shown = words("{lines} and {n} more", lines=shown, n=more)
            said.append(
                words.count(
                    "{why}: line {lines}.",
                    "{why}: lines {lines}.",
                    len(lines),
                    why=name,
                    lines=shown,
                )
            )
    return " ".join(said)
