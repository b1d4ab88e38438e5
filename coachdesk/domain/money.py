"""Money as it is kept: exact decimals in plain text, never a binary fraction."""

from typing import NewType

Amount = NewType("Amount", str)
"""An exact decimal such as ``120.00`` or ``-35.5``; empty where nothing was said."""

NO_AMOUNT = Amount("")
ONE = Amount("1")
