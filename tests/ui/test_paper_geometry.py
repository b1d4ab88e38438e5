"""No text is cut on any screen of paper, in both themes, with the largest text, in low windows."""

import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from coachdesk.desk.desk import Desk
from coachdesk.domain.client import Client
from coachdesk.ui.handouts import given_rows, thumbs
from coachdesk.ui.paint import text_line
from coachdesk.ui.settings.method import chips, stage_list
from tests.conftest import let_events_run
from tests.ui.paper_screens import SCREENS, opened
from tests.ui.test_geometry import (
    LARGE,
    MEDIUM,
    SMALL,
    Painted,
    Show,
    cut_texts,
    sample,  # noqa: F401 - a fixture
    show,  # noqa: F401 - a fixture
)

PAINTED = (chips, given_rows, stage_list, thumbs)  # made when needed, and to be noted before


@pytest.fixture
def noted(monkeypatch: pytest.MonkeyPatch) -> Painted:
    """Notes what is painted by hand and cut."""
    assert all(each.__name__ in sys.modules for each in PAINTED)
    assert given_rows.text_line is text_line
    return Painted(monkeypatch)


@pytest.mark.parametrize(
    ("size", "theme", "text"),
    [
        (LARGE, "light", 100),
        (MEDIUM, "dark", 100),
        (SMALL, "light", 100),
        (MEDIUM, "light", 150),
        (MEDIUM, "dark", 150),
    ],
)
def test_no_text_is_cut_on_a_screen_of_paper(
    show: Show,  # noqa: F811
    sample: Desk,  # noqa: F811
    noted: Painted,
    qtbot: QtBot,
    tmp_path: Path,
    size: tuple[int, int],
    theme: str,
    text: int,
) -> None:
    window = show(size, theme, text)
    noted.names = {client.name for client in sample.vault.all(Client)}
    problems: list[str] = []
    for name in SCREENS:
        with opened(name, window, qtbot, tmp_path) as shown:
            let_events_run()
            found = cut_texts(shown, noted) + too_wide(shown)
            problems += [f"{name}: {each}" for each in found]
            if isinstance(shown, QDialog) and not window.geometry().contains(shown.geometry()):
                problems.append(f"{name}: the sheet is larger than the window")
    assert not problems, "\n".join(sorted(set(problems)))


def too_wide(shown: QWidget) -> list[str]:
    """What scrolls sideways."""
    return [
        f"{type(area).__name__} {area.accessibleName()} scrolls sideways"
        for area in shown.findChildren(QScrollArea)
        if area.isVisible() and area.widget() and area.widget().width() > area.viewport().width()
    ]
