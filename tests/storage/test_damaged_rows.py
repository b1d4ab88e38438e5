"""A flipped bit that SQLite does not notice: a text that comes back as nothing, or as a number."""

import pytest

from coachdesk.domain.errors import Fault, StorageError
from coachdesk.domain.practice import SectionSetup
from coachdesk.storage.table import Table
from coachdesk.storage.vault import Vault


@pytest.mark.parametrize("value", [None, 7, 1.5, b"\x80"])
def test_what_no_version_writes_is_told_as_damage(vault: Vault, value: object) -> None:
    table = Table(SectionSetup)
    sound = SectionSetup(id="own.1", stage="opening", key="own.1")
    row = tuple(table.row(sound).values())
    assert table.record(row) == sound
    at = table.columns.index("key")
    with pytest.raises(StorageError) as told:
        table.record((*row[:at], value, *row[at + 1 :]))
    assert told.value.fault is Fault.DAMAGED
