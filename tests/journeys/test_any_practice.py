"""Any archive that is taken can be shown and printed, and looking at it changes nothing.

The sample practice is bent in ways nobody would type, several at once, and practices are made up
from the records alone; then every page of every client is opened and painted.
"""

import copy
import json
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from coachdesk.desk.clients import engagements
from coachdesk.desk.desk import Desk
from coachdesk.desk.handout_content import gather
from coachdesk.desk.portability import export_archive, import_archive, read_archive, read_json
from coachdesk.domain.client import Client
from coachdesk.domain.engagement import Engagement
from coachdesk.domain.given import Given
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from coachdesk.domain.stage import STAGES
from coachdesk.handouts.render import render
from coachdesk.system import resources
from coachdesk.ui.main_window import MainWindow
from coachdesk.words import Words
from tests.oddities import ODDITIES, Oddity
from tests.practices import archives

SAMPLE = read_json(resources.text("sample", "practice.json"))
RICH = (0, 4, 6)  # clients of the sample with the most in them
PARTS = ("profile", "paper", "method", "appearance", "keep", "about")

quietly = settings(deadline=None, suppress_health_check=list(HealthCheck))
# An example takes a second or two, so a failing one is told as it is, not made smaller.
few = settings(quietly, max_examples=3, derandomize=True, phases=[Phase.generate])
more = settings(quietly, max_examples=200, phases=[Phase.generate])


def bent(odd: list[Oddity], seed: int) -> Any:
    """The richest clients of the sample, with oddities."""
    archive = copy.deepcopy(SAMPLE)
    archive["clients"] = [archive["clients"][at] for at in RICH[: 1 + seed % len(RICH)]]
    for bend in odd:
        bend(archive, Random(seed))
    return archive


def look_at(archive: Any, window: MainWindow, qtbot: QtBot) -> None:
    """Open and paint every page of a practice, and make every page on paper."""
    desk = window.room.desk
    with qtbot.captureExceptions() as faults:
        import_archive(desk, read_json(json.dumps(archive)))
        QApplication.processEvents()
        before = kept(desk)
        window.show_today()
        window.grab()
        for part in PARTS:
            window.show_settings(part)
            window.grab()
        for client in desk.vault.all(Client):
            window.open_client(client.id)
            for engagement in engagements(desk, client.id):
                look_through(window, engagement)
                print_all(desk, engagement, window.room.words)
        for given_one in desk.vault.all(Given)[:4]:
            window.open_given(given_one.id)
            close_sheets()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        window.room.autosave.flush()
        after = kept(desk)
    assert faults == []
    assert after == before


def look_through(window: MainWindow, engagement: Engagement) -> None:
    page = window.client_page
    page.show_engagement(engagement.id)
    window.grab()
    for stage in STAGES:
        page.open_stage(stage.key)
        shown = page.page()
        assert shown is not None
        shown.build_all()
        shown.refresh(shown.context.journey())
        QApplication.processEvents()
        inside = shown.widget()
        assert inside is not None
        inside.grab()
    window.grab()


def print_all(desk: Desk, engagement: Engagement, words: Words) -> None:
    for kind in HandoutKind:
        content = gather(desk, engagement.id, kind)
        for variant in Variant:
            assert render(content, paper=PaperSize.A4, variant=variant, words=words)


def close_sheets() -> None:
    for _ in range(3):
        QApplication.processEvents()
        sheet = QApplication.activeModalWidget()
        if sheet is not None:
            sheet.close()


def kept(desk: Desk) -> Any:
    return {**export_archive(desk, "test"), "exported_at": ""}


@pytest.mark.parametrize("odd", ODDITIES, ids=lambda odd: odd.__name__)
def test_an_oddity_fits_the_archive(odd: Oddity) -> None:
    assert read_archive(bent([odd], 2))


ODD = st.lists(st.sampled_from(ODDITIES), min_size=2, max_size=8, unique=True)


@few
@given(odd=ODD, seed=st.integers(0, 999))
def test_a_practice_with_oddities_is_shown_printed_and_left_as_it_is(
    window: MainWindow, qtbot: QtBot, odd: list[Oddity], seed: int
) -> None:
    look_at(bent(odd, seed), window, qtbot)


@few
@given(archive=archives())
def test_any_practice_made_of_records_is_shown_printed_and_left_as_it_is(
    window: MainWindow, qtbot: QtBot, archive: Any
) -> None:
    look_at(archive, window, qtbot)


@pytest.mark.release
@pytest.mark.timeout(3600)
@more
@given(odd=ODD, seed=st.integers(0, 999_999))
def test_many_practices_with_oddities(
    window: MainWindow, qtbot: QtBot, odd: list[Oddity], seed: int
) -> None:
    look_at(bent(odd, seed), window, qtbot)


@pytest.mark.release
@pytest.mark.timeout(3600)
@more
@given(archive=archives())
def test_many_practices_made_of_records(window: MainWindow, qtbot: QtBot, archive: Any) -> None:
    look_at(archive, window, qtbot)
