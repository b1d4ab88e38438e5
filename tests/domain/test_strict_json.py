"""A JSON text from outside is read strictly, and refused with the place that is wrong."""

import pytest

from coachdesk.domain.errors import ArchiveRefused
from coachdesk.domain.strict_json import MOST_LEVELS, read_strict


def test_sound_json_is_read_as_the_json_module_reads_it() -> None:
    text = '\ufeff{"a": [1, 2.5, -3, null, true, "\\u0141ukasz"], "b": {}}'
    assert read_strict(text) == {"a": [1, 2.5, -3, None, True, "Łukasz"], "b": {}}


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", "$"),
        ("{", "$"),
        ("[" * 100_000, "$"),
        ('{"a": NaN}', "$.a"),
        ('{"a": [1, -Infinity]}', "$.a[1]"),
        ('{"a": {"b": 1, "c": 2, "b": 3}}', "$.a.b"),
        ('{"a": {"": 1, "": 3}}', "$.a"),
        ('{"a": [{"b": 1e999}]}', "$.a[0].b"),
        ('{"a": 9223372036854775808}', "$.a"),
        ('{"a": ' + "9" * 5000 + "}", "$.a"),
    ],
)
def test_what_no_vault_can_keep_is_refused_with_its_path(text: str, path: str) -> None:
    with pytest.raises(ArchiveRefused) as refused:
        read_strict(text)
    assert refused.value.path == path


def test_depth_is_counted() -> None:
    read_strict("[" * MOST_LEVELS + "]" * MOST_LEVELS)
    with pytest.raises(ArchiveRefused):
        read_strict("[" * (MOST_LEVELS + 1) + "]" * (MOST_LEVELS + 1))
