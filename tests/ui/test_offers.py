"""Where a session ends, the page that is taken home from it is offered."""

import pytest

from coachdesk.ui.handouts.choices import kind_name
from coachdesk.ui.journey.catalogue import PAGES
from coachdesk.ui.journey.sections.wrap_up import HANDOUTS
from coachdesk.ui.widgets.controls import Button
from tests.conftest import let_events_run

OFFERS = [(stage, kind) for stage, kinds in HANDOUTS.items() for kind in kinds]


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
        if each.text() in NAMES.get(kind, (kind_name(words, kind),))
    ]
    assert len(printers) == 1
    printers[0].click()
    assert wanted == [kind]


NAMES = {
    "goals": ("Goals handout",),
    "areas": ("Areas worksheet",),
    "habits": ("Thinking & habits handout",),
    "strategy": ("Strategy handout",),
    "progress": ("Progress report",),
    "book": ("Book of the coaching",),
}


def test_a_stage_opens_the_handout_that_fits_it(words):
    fits = {stage: entry.handout for stage, entry in PAGES.items()}
    assert fits["opening"] == "goals"
    assert fits["fourth"] == fits["check_in"] == "progress"
    assert fits["closing"] == "book"
    assert all(kind_name(words, kind) for kind in fits.values())
