"""What belongs together on a page stays together, and a page to write on is used."""

from itertools import product

import pytest

from coachdesk.domain.form import NEW, key_named
from coachdesk.domain.handout import HandoutKind, PaperSize, Variant
from tests.handouts.every import Case, looked

PAPERS = [
    pytest.param(paper, large, id=f"{paper}{'-large' if large else ''}")
    for paper, large in product(PaperSize, (False, True))
]
every_look = pytest.mark.parametrize(("paper", "large"), PAPERS)


def pages(kind: HandoutKind, paper: PaperSize, variant: Variant, *, large: bool) -> list[str]:
    """What is said on each page of the usual client's document."""
    found = looked(Case("usual", kind, paper, variant, large))
    return [page.extract_text() for page in found.reader.pages]


@every_look
def test_nobody_signs_a_promise_on_a_page_of_nothing(paper: PaperSize, large: bool) -> None:
    for variant in Variant:
        last = pages(HandoutKind.PRIVACY, paper, variant, large=large)[-1]
        assert "I have read this" in last
        assert "If something worries you" in last


@every_look
def test_milestones_stand_below_the_days_they_count(paper: PaperSize, large: bool) -> None:
    for variant in Variant:
        for page in pages(HandoutKind.HABITS, paper, variant, large=large):
            assert ("30-day tracker" in page) == ("6 to 12 months" in page)


@every_look
def test_an_empty_prep_sheet_is_one_page(paper: PaperSize, large: bool) -> None:
    assert len(pages(HandoutKind.PREP, paper, Variant.BLANK, large=large)) == 1


@every_look
def test_skills_are_never_parted(paper: PaperSize, large: bool) -> None:
    for variant in (Variant.TO_WRITE, Variant.BLANK, Variant.FILLABLE):
        found = pages(HandoutKind.CHECK_IN, paper, variant, large=large)
        assert len([page for page in found if "A skill I build" in page]) == 1


@every_look
def test_a_form_has_room_for_two_new_skills(paper: PaperSize, large: bool) -> None:
    found = looked(Case("usual", HandoutKind.CHECK_IN, paper, Variant.FILLABLE, large))
    names = (name.partition("/")[2] for name in found.reader.get_fields() or {})
    keys = [key for name in names if (key := key_named(name)) is not None]
    new = {(key.id, key.field) for key in keys if key.kind == "skill" and key.is_new}
    assert new == set(product((f"{NEW}1", f"{NEW}2"), ("name", "now", "desired", "practise_by")))
