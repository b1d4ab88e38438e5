"""Pages stay as they were approved, drop for drop."""

import json

import pytest

from tests.handouts.goldens import FILE, combinations, golden

KNOWN = json.loads(FILE.read_text(encoding="utf-8"))
NAMED = {name: (content, options) for name, content, options in combinations()}


def test_every_golden_is_of_a_page_there_is():
    assert set(KNOWN) == set(NAMED)


@pytest.mark.parametrize("name", sorted(NAMED))
def test_page_is_as_it_was_approved(name):
    found = golden(*NAMED[name])
    assert found.get("text") == KNOWN[name].get("text")
    assert found["drawn"] == KNOWN[name]["drawn"], "look at the page, then renew the goldens"
