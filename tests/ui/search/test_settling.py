"""The index is kept true by itself: when nobody types, and never while somebody does."""

import pytest
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import add_client
from coachdesk.desk.desk import Desk
from coachdesk.domain.search import Group
from coachdesk.ui.main_window import MainWindow
from coachdesk.ui.search.settling import Settling


def waiting(desk: Desk) -> int:
    return int(str(desk.vault.rows("SELECT count(*) FROM search_waiting")[0][0]))


@pytest.fixture
def many(desk: Desk) -> int:
    """More clients than one step reads in."""
    for number in range(25):
        add_client(desk, f"Zoraida {number}")
    return waiting(desk)


@pytest.fixture
def settling(many: int, window: MainWindow) -> Settling:
    """The window's own, its timer about to ring."""
    (found,) = window.findChildren(Settling)
    assert found.is_at_work
    return found


def ring(settling: Settling) -> None:
    """Let its time come."""
    settling._timer.timeout.emit()


def test_what_waits_is_read_in_step_by_step(
    many: int, settling: Settling, window: MainWindow, qtbot: QtBot
) -> None:
    desk = window.room.desk
    ring(settling)
    assert 0 < waiting(desk) < many
    qtbot.waitUntil(lambda: waiting(desk) == 0)
    assert not settling.is_at_work
    assert desk.vault.searcher().count("zoraida", Group.CLIENTS) == 25
    add_client(desk, "Zoraida the last")
    assert settling.is_at_work
    ring(settling)
    assert desk.vault.searcher().count("zoraida", Group.CLIENTS) == 26


def test_nothing_is_read_in_while_somebody_types(
    many: int, settling: Settling, window: MainWindow
) -> None:
    window.room.autosave.pend("a field", lambda: None)
    ring(settling)
    assert waiting(window.room.desk) == many
    window.room.autosave.flush()
    ring(settling)
    assert waiting(window.room.desk) < many


def test_nothing_is_read_in_where_nothing_may_be_written(
    many: int, settling: Settling, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window.room.desk.vault, "read_only", True)
    ring(settling)
    assert waiting(window.room.desk) == many


def test_a_search_goes_before(many: int, settling: Settling, window: MainWindow) -> None:
    busy = [True]
    settling.hurry(lambda: not busy)
    ring(settling)
    assert waiting(window.room.desk) == many
    busy.clear()
    ring(settling)
    assert waiting(window.room.desk) < many


def test_nothing_is_done_once_the_practice_is_closed(
    settling: Settling, window: MainWindow
) -> None:
    window.room.desk.put_down()
    ring(settling)
    assert not window.room.desk.is_open
