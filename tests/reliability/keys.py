"""The keys of the vaults that are killed, cut off and damaged here; the first is none."""

from typing import Final

from coachdesk.storage.key import Key

KEYS: Final = (
    None,
    Key(bytes(range(32)), b"salt of the test"),
    Key(b"k" * 32, b"another one salt"),
)
