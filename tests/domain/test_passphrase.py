"""How strong a passphrase is: words count, what everybody types does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.passphrase import SHORTEST, Strength, strength


@pytest.mark.parametrize(
    ("passphrase", "expected"),
    [
        ("", Strength.SHORT),
        ("a b c", Strength.SHORT),
        ("        ", Strength.SHORT),
        ("password", Strength.WEAK),
        ("Passw0rd!", Strength.WEAK),
        ("aaaaaaaaaaaaaaaaaaaaaaaa", Strength.WEAK),
        ("1234567890", Strength.WEAK),
        ("qwertyuiop", Strength.WEAK),
        ("Summer2026!", Strength.WEAK),
        ("winter winter winter winter", Strength.WEAK),
        ("coaching coaching coaching", Strength.WEAK),
        ("river stone", Strength.WEAK),
        ("harbour lamp violet", Strength.FAIR),
        ("river stone harbour violet onion", Strength.STRONG),
        ("Mein Hund heißt Bello 1998", Strength.STRONG),
        ("xK9#mQ2$vL7p", Strength.STRONG),
        ("日本語の秘密の言葉", Strength.STRONG),
    ],
)
def test_the_word_for_a_passphrase(passphrase: str, expected: Strength) -> None:
    assert strength(passphrase) is expected


@given(st.text(max_size=60))
def test_every_text_has_a_strength_and_capitals_make_none(passphrase: str) -> None:
    found = strength(passphrase)
    assert found in set(Strength)
    if len(passphrase) < SHORTEST // 4:
        assert found is Strength.SHORT


@given(st.lists(st.sampled_from(["harbour", "violet", "onion", "river", "stone"]), unique=True))
def test_one_more_word_never_makes_a_passphrase_weaker(chosen: list[str]) -> None:
    order = list(Strength)
    ranks = [order.index(strength(" ".join(chosen[:n]))) for n in range(len(chosen) + 1)]
    assert ranks == sorted(ranks)
