"""Where a session ends, the page that is taken home from it is offered."""

import pytest
from PySide6.QtWidgets import QMenu

from coachdesk.desk.handout_content import gather
from coachdesk.domain.handout import HandoutKind
from coachdesk.domain.question import choice_key
from coachdesk.ui.handouts.choices import kind_name
from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.widgets.choices import Tick
from coachdesk.ui.widgets.controls import Button
from tests.conftest import let_events_run

OFFERS = [(stage, kind) for stage, entry in PAGES.items() for kind in entry.handouts]


@pytest.mark.parametrize(("stage", "kind"), OFFERS)
def test_a_wrap_up_offers_what_is_taken_home(window, client, words, stage, kind):
    window.open_client(client.id, stage)
    let_events_run()
    page = window.client_page.page()
    view = page.view("records" if stage == "closing" else "wrap_up")
    wanted = []
    view.context.handout_wanted.disconnect()
    view.context.handout_wanted.connect(wanted.append)
    printers = [
        each
        for each in view.findChildren(Button)
        if each.text() == kind_name(words, HandoutKind(kind))
    ]
    assert len(printers) == 1
    printers[0].click()
    assert wanted == [kind]


def test_a_stage_opens_the_handout_that_fits_it(words):
    fits = {stage: entry.handout for stage, entry in PAGES.items()}
    assert fits["introductory"] == "agreement"
    assert fits["opening"] == "goals"
    assert fits["fourth"] == "check_in"
    assert fits["check_in"] == "progress"
    assert fits["closing"] == "book"
    assert all(kind_name(words, kind) for kind in fits.values())


def test_the_menu_of_handouts_begins_with_those_that_fit_the_stage(window, client):
    window.open_client(client.id, "fourth")
    let_events_run()
    header = window.client_page.header
    header.handouts.click()
    menu = header.findChild(QMenu)
    kinds = [each.data() for each in menu.actions() if not each.isSeparator()]
    assert tuple(kinds[:3]) == PAGES["fourth"].handouts
    assert sorted(kinds) == sorted(each.value for each in HandoutKind)
    menu.close()


def test_what_a_client_chooses_is_recorded_where_it_is_decided(window, desk, client, engagement):
    window.open_client(client.id, "introductory")
    let_events_run()
    view = window.client_page.page().view("decision")
    boxes = [each for each in view.findChildren(Tick) if "coaching log" in each.text()]
    boxes[0].click()
    let_events_run()
    journey = desk.journey(engagement.id)
    assert journey.answer(journey.session("introductory"), choice_key("log")) is True
    assert gather(desk, engagement.id, HandoutKind.AGREEMENT).may_log
