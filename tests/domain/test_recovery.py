"""What stands on a recovery sheet can be typed back, and no slip of the pen passes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coachdesk.domain.errors import RuleBroken
from coachdesk.domain.recovery import (
    ALPHABET,
    fits,
    read_code,
    recovery_code,
    vault_mark,
    wrong_groups,
)

KEYS = st.binary(min_size=32, max_size=32)


@given(KEYS)
def test_a_code_typed_back_is_the_key(raw):
    groups = recovery_code(raw)
    assert len(groups) == 13
    assert all(len(group) == 5 for group in groups)
    assert read_code(" ".join(groups)) == raw
    assert read_code("-".join(groups).lower()) == raw


@given(KEYS)
def test_look_alikes_are_put_right(raw):
    typed = " ".join(recovery_code(raw)).replace("0", "o").replace("1", "l")
    assert read_code(typed) == raw


@given(KEYS, st.integers(0, 64), st.sampled_from(ALPHABET))
def test_one_wrong_character_names_its_group(raw, place, letter):
    letters = list("".join(recovery_code(raw)))
    if letters[place] == letter:
        return
    letters[place] = letter
    assert wrong_groups("".join(letters)) == (place // 5,)
    with pytest.raises(RuleBroken, match="group_wrong"):
        read_code("".join(letters))


@given(KEYS, st.integers(0, 63))
def test_two_neighbours_swapped_never_pass(raw, place):
    letters = list("".join(recovery_code(raw)))
    first, second = letters[place : place + 2]
    letters[place : place + 2] = [second, first]
    if first != second:
        assert wrong_groups("".join(letters))


@given(KEYS, st.integers(0, 12), st.integers(0, 12))
def test_a_group_fits_at_its_own_place_only(raw, place, other):
    group = recovery_code(raw)[place]
    assert fits(group, place)
    assert fits(group, other) == (place == other)


@pytest.mark.parametrize("text", ["", "ABC", "0" * 64, "0" * 66])
def test_a_code_too_short_or_too_long_says_so(text):
    with pytest.raises(RuleBroken, match="length"):
        read_code(text)


def test_a_key_of_another_length_has_no_code():
    with pytest.raises(ValueError, match="32"):
        recovery_code(b"short")


def test_a_mark_tells_vaults_apart():
    assert vault_mark(bytes(16)) == "0000-0000"
    assert vault_mark(bytes(range(16))) != vault_mark(bytes(range(1, 17)))
