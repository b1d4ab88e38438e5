"""The start's budget: what must not be loaded before the window is painted and the list usable.

Milliseconds depend on the machine, modules do not. Each of these was taken off the way to the
first paint because it cost a measurable part of it (``python -m tests.bench --only start``).
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk

_STARTED = """
import builtins, gc, json, sys
from pathlib import Path
from coachdesk.system.paths import Places
from coachdesk.window import run_window
from tests.bench.bare_window import FirstPaint

found = {}

def tell(when):
    found[when] = {
        "modules": sorted(sys.modules),
        "collects": gc.isenabled(),
        "hooked": builtins.__import__ is builtins.__feature_import__,
    }

def opened(program):
    from PySide6.QtCore import QCoreApplication

    program.window.resize(1440, 868)  # a narrow one folds the list away
    view = program.window.sidebar.clients.view

    def usable():
        tell("usable")
        program.window.close()
        QCoreApplication.quit()

    FirstPaint(program.window.sidebar, lambda: tell("painted"))
    FirstPaint(view.viewport(), usable, lambda: view.model().rowCount() > 0)

vault, home = map(Path, sys.argv[1:])
run_window(vault, Places(home / "data", home / "config"), opened=opened)
tell("ended")
print(json.dumps(found))
"""

NEVER_SO_EARLY = (
    # Other people's.
    "peewee", "playhouse", "argon2", "platformdirs", "babel", "reportlab", "pypdf", "pypdfium2",
    "keyring", "tomllib", "decimal", "uuid", "sqlite3", "PySide6.QtNetwork", "PySide6.QtDBus",
    "PySide6.QtPrintSupport",
    # Records as a whole, and how they are kept.
    "coachdesk.domain.plain", "coachdesk.domain.scales", "coachdesk.domain.given",
    "coachdesk.domain.practice", "coachdesk.domain.client", "coachdesk.domain.session",
    "coachdesk.domain.journey", "coachdesk.storage.table", "coachdesk.storage.tables",
    "coachdesk.storage.backup",
    # Parts of the program that nobody sees yet.
    "coachdesk.doctor", "coachdesk.locking", "coachdesk.remembering", "coachdesk.whereabouts",
    "coachdesk.welcoming", "coachdesk.system.traces", "coachdesk.ui.widgets.focus_ring",
    "coachdesk.ui.lock", "coachdesk.ui.today", "coachdesk.ui.actions", "coachdesk.ui.guide",
    "coachdesk.ui.settings", "coachdesk.ui.handouts", "coachdesk.ui.journey.client_page",
    "coachdesk.ui.commands", "coachdesk.ui.widgets.toast",
)  # fmt: skip

ONLY_AFTER_THE_FIRST_PAINT = (
    "sqlcipher3", "coachdesk.storage.vault", "coachdesk.storage.database", "coachdesk.storage.unit",
    "coachdesk.domain.backup",
)  # fmt: skip

MOST_OF_OURS = 66
"""Modules of the program's own at the first paint; each costs about a quarter of a millisecond."""


@pytest.fixture
def started(desk: Desk, vault_path: Path, tmp_path: Path) -> dict[str, dict[str, object]]:
    """What was loaded when the window was painted, when the list was usable, and at the end."""
    add_client(desk, "Mara Lindell")
    desk.vault.close()
    done = subprocess.run(
        [sys.executable, "-c", _STARTED, str(vault_path), str(tmp_path / "home")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: dict[str, dict[str, object]] = json.loads(done.stdout)
    return found


def test_the_first_page_loads_only_what_it_needs(started: dict[str, dict[str, object]]) -> None:
    painted, usable = (set(started[when]["modules"]) for when in ("painted", "usable"))  # type: ignore[call-overload]
    assert painted & {*NEVER_SO_EARLY, *ONLY_AFTER_THE_FIRST_PAINT} == set()
    assert usable & set(NEVER_SO_EARLY) == set()
    assert set(ONLY_AFTER_THE_FIRST_PAINT) <= usable, "a name in the list is out of date"
    ours = [each for each in painted if each.startswith("coachdesk")]
    assert len(ours) <= MOST_OF_OURS


def test_nothing_named_in_the_budget_is_out_of_date() -> None:
    root = Path(__file__).parents[2]
    for name in (*NEVER_SO_EARLY, *ONLY_AFTER_THE_FIRST_PAINT):
        if name.startswith("coachdesk."):
            path = root.joinpath(*name.split("."))
            assert path.is_dir() or path.with_suffix(".py").is_file(), name


def test_garbage_is_looked_for_again_and_imports_stay_plain(
    started: dict[str, dict[str, object]],
) -> None:
    assert [started[when]["collects"] for when in ("painted", "usable", "ended")] == [
        False, False, True,
    ]  # fmt: skip
    assert {started[when]["hooked"] for when in started} == {False}
