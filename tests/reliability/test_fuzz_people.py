"""Broken files of people are taken or refused; nothing crashes, and refused means unchanged.

Two hundred of each kind with every run, two thousand with ``--release``.
"""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from coachdesk.desk.client_import import Importing
from coachdesk.desk.client_plan import Fate, Twins, plan
from coachdesk.desk.desk import Desk
from coachdesk.desk.portability import import_archive
from coachdesk.domain.client import Client
from coachdesk.domain.client_table import guessed_columns, read_row
from coachdesk.exchange.people_file import read_people
from coachdesk.exchange.people_table import TableRefused
from coachdesk.exchange.xlsx import write_sheet
from tests.reliability.mutants import bytes_changed
from tests.reliability.test_fuzz import FEW, digest, sample, tried

MANY = 2_000
FILES = Path(__file__).parents[1] / "_files"
TABLE = (
    "sep=;\r\nVorname;Name;E-Mail;Telefon;Tags;Status\r\n"
    'Zoë;Müller;z@example.org;"+49; 1";a, b;aktiv\r\n'
    "Mara;Lindell;mara@example.org;'=1+1;;\r\n;;ohne@name.de;;;\r\nZoë;Müller;;2;c;Archiviert\r\n"
)


def broken_table(dice: Random) -> bytes:
    encoding = dice.choice(("utf-8", "utf-8-sig", "utf-16", "cp1252"))
    return bytes_changed(TABLE.encode(encoding), dice)


def broken_cards(dice: Random) -> bytes:
    """Cards of one of the programs, broken at several places: they are read leniently."""
    content = dice.choice(sorted((FILES / "vcards").iterdir())).read_bytes()
    if dice.random() < 0.2:
        content = content.decode("utf-8", "replace").encode("utf-16")
    for _ in range(dice.randrange(1, 12)):
        content = bytes_changed(content, dice)
    return content


def broken_workbook(dice: Random) -> bytes:
    """A workbook broken as a whole, or one of its parts and then packed soundly."""
    rows = [["Zoë", "z@example.org", 493012, 0.5], ["", "ohne@name.de", None, None]]
    written = write_sheet("People", ["Name", "E-mail", "Phone", "x"], rows)
    content = dice.choice((written, (FILES / "libreoffice.xlsx").read_bytes()))
    if dice.random() < 0.2:
        return bytes_changed(content, dice)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old, zipfile.ZipFile(out, "w") as new:
        names = [name for name in old.namelist() if name.endswith((".xml", ".rels"))]
        chosen = dice.choice(names)
        for name in old.namelist():
            part = old.read(name)
            new.writestr(name, bytes_changed(part, dice) if name == chosen else part)
    return out.getvalue()


@pytest.mark.parametrize("broken", [broken_table, broken_cards, broken_workbook])
@pytest.mark.parametrize(
    "files",
    [FEW, pytest.param(MANY, marks=(pytest.mark.release, pytest.mark.timeout(7200)))],
)
def test_broken_files_of_people(files: int, broken: Callable[[Random], bytes], desk: Desk) -> None:
    import_archive(desk, sample())
    here = len(desk.vault.all(Client))

    def one(dice: Random) -> str:
        content = broken(dice)
        before = digest(desk.vault.path)
        try:
            table = read_people(content)
        except TableRefused:
            assert digest(desk.vault.path) == before
            return "refused"
        columns = list(table.known or guessed_columns(table.rows[0]))
        numbered = zip(table.numbers, table.rows, strict=True)
        rows = [read_row(number, cells, columns) for number, cells in numbered]
        made = plan(desk.vault.all(Client), rows, dice.choice(tuple(Twins)))
        assert digest(desk.vault.path) == before, "only planned, and yet something was written"
        if dice.random() < 0.7:  # what is planned soundly is kept soundly: some are enough
            return "taken"
        importing = Importing(desk, made)
        while importing.step():
            pass
        assert len(desk.vault.all(Client)) == here + made.count(Fate.NEW)
        importing.take_back()
        assert len(desk.vault.all(Client)) == here
        return "taken"

    came = tried(files, one)
    assert set(came) == {"refused", "taken"}
    assert min(came.values()) > files / 50, came
    assert desk.vault.check() == ()
