"""5,000 people brought in through the real sheet, from the file to the last one kept."""

import base64
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtTest import QTest
from shiboken6 import delete

from coachdesk.exchange.clients_csv import write_table
from coachdesk.exchange.xlsx import write_sheet
from coachdesk.system.settings import SettingsFile
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.people.sheet import PeopleSheet
from coachdesk.ui.people.ways import Found, found_in
from coachdesk.ui.theme import Look, new_application
from coachdesk.ui.work import Work
from coachdesk.words import Words
from tests.bench.beats import Beats, OwnTime
from tests.bench.figures import Figure, middle
from tests.bench.practice import make_practice, open_desk_on

PEOPLE, ROUNDS, WHOLE_MS, HELD_MS = 5_000, 3, 3_000, 100
HEADINGS = ("Name", "E-mail", "Phone", "Organisation", "Address", "Tags")


def measure(folder: Path) -> list[Figure]:
    """Each kind of file, read, thought through and brought in, with the window alive."""
    return [figure for name, content in _files().items()
            for figure in _one(folder, name, content)]  # fmt: skip


def _one(folder: Path, name: str, content: bytes) -> list[Figure]:
    path = folder / name
    path.write_bytes(content)
    wholes, held, backs = [], [], []
    for at in range(ROUNDS):
        desk = open_desk_on(make_practice(folder / f"{at} {name}.coachdesk", 12))
        settings = SettingsFile(folder / "people.json")
        window = MainWindow(desk, Look(new_application(), "light"), Words(), settings)
        window.resize(1440, 868)
        window.begin()
        window.show()
        QTest.qWaitForWindowExposed(window)
        clock, beats = OwnTime(), Beats(window)
        begun = clock.now()
        beats.start()
        sheet = _opened(window, path)
        _until(sheet.ok.isEnabled)
        sheet.ok.click()
        _until(sheet.undo.isVisible)
        beats.stop()
        wholes.append(clock.now() - begun)
        held.append(max(beats.own))
        begun = clock.now()
        sheet.undo.click()
        backs.append(clock.now() - begun)
        sheet.reject()
        window.setProperty("leaving", True)
        window.close()
        delete(window)  # with all that waits in it for a quiet moment
        desk.vault.close()
    what = f"{PEOPLE:,} people in from {name}"
    return [
        Figure(what, middle(wholes), "ms", WHOLE_MS),
        Figure(f"{what}: longest the window waits", middle(held), "ms", HELD_MS),
        Figure(f"{what}: taken back", middle(backs), "ms", WHOLE_MS),
    ]


def _opened(window: MainWindow, path: Path) -> PeopleSheet:
    found: list[Found] = []
    work = Work(window)
    work.run_apart(partial(found_in, path), found.append, _raise)
    _until(lambda: bool(found))
    sheet = PeopleSheet(window.room, window, path.name, *found[0])
    sheet.open()
    return sheet


def _until(done: Callable[[], bool]) -> None:
    """Let events run until something is so."""
    loop, look = QEventLoop(), QTimer()
    look.timeout.connect(lambda: loop.quit() if done() else None)
    look.start(2)
    if not done():
        loop.exec()
    look.stop()


def _raise(error: Exception) -> None:
    raise error


def _files() -> dict[str, bytes]:
    rows = [
        (f"Ada Lovelace {n}", f"ada{n}@post.example", f"+44 1632 {n:06}", f"Engines {n % 90}",
         f"{n} Fenwick Street\nHexley", "leaders, spring")
        for n in range(PEOPLE)
    ]  # fmt: skip
    picture = base64.b64encode(bytes(range(256)) * 12).decode()
    folded = "\r\n ".join(picture[at : at + 74] for at in range(0, len(picture), 74))
    cards = "".join(
        f"BEGIN:VCARD\r\nVERSION:3.0\r\nN:{n};Ada Lovelace;;;\r\nFN:{name}\r\n"
        f"ORG:{work}\r\nEMAIL;type=INTERNET;type=pref:{mail}\r\nTEL;type=CELL:{phone}\r\n"
        f"ADR;type=HOME:;;{n} Fenwick Street;Hexley;;;\r\nCATEGORIES:{tags}\r\n"
        f"NOTE:Met at the fair\\, likes early hours\r\nPHOTO;ENCODING=b:\r\n {folded}\r\n"
        "END:VCARD\r\n"
        for n, (name, mail, phone, work, _, tags) in enumerate(rows)
    )
    return {
        "people.vcf": cards.encode(),
        "people.xlsx": write_sheet("People", HEADINGS, rows),
        "people.csv": write_table(HEADINGS, rows),
    }
