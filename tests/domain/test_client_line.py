"""Names in order and found by typing, whatever marks their letters carry."""

import pytest

from coachdesk.domain.client_line import plain_letters


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Łukasz Wójcik", "lukasz wojcik"),
        ("Hanna Weiß", "hanna weiss"),
        ("Åse Sørensen", "ase sorensen"),
        ("ÉLODIE Œuvray", "elodie oeuvray"),
        ("Nguyễn Minh Anh", "nguyen minh anh"),
        ("Ελένη Παπαδάκη", "ελενη παπαδακη"),
    ],
)
def test_a_name_is_known_by_its_plain_letters(name: str, typed: str) -> None:
    assert plain_letters(name) == plain_letters(typed) == typed


def test_names_stand_where_a_coach_looks_for_them() -> None:
    names = ["Zoë", "Łukasz", "Mara", "Østen", "Élodie", "Эмма", "Ben"]
    assert sorted(names, key=plain_letters) == [
        "Ben", "Élodie", "Łukasz", "Mara", "Østen", "Zoë", "Эмма",
    ]  # fmt: skip
