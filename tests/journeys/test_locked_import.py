"""Locking while clients are brought in from a table leaves none of them behind."""

from PySide6.QtWidgets import QApplication

from coachdesk.desk.client_import import PART
from coachdesk.domain.client import Client
from coachdesk.exchange.clients_csv import read_table
from coachdesk.program import Program
from coachdesk.storage.key import Key
from coachdesk.ui.people.sheet import PeopleSheet
from tests.conftest import let_events_run
from tests.journeys.locked import delete_deferred, key, lock_page, open_with, program, protected

__all__ = ["key", "program", "protected"]


def test_locking_half_way_takes_back_what_was_brought_in(program: Program, key: Key) -> None:
    open_with(program, key)
    before = program.desk.vault.all(Client)
    rows = "".join(f"Somebody {n},{n}@example.org\n" for n in range(3 * PART))
    window = program.window
    table = read_table(f"Name,E-mail\n{rows}".encode())
    sheet = PeopleSheet(window.room, window, "x.csv", table)
    sheet.open()
    sheet._on_ok()
    sheet._on_part()
    assert len(program.desk.vault.all(Client)) == len(before) + PART
    program.locking.lock()
    let_events_run()
    delete_deferred()
    lock_page(program)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [program.window]
    open_with(program, key)
    assert program.desk.vault.all(Client) == before
