"""When this version was released, and where newer ones are to be had: kept by hand.

The program asks nobody for newer versions: it only says what it is, and leaves the looking to the
coach.
"""

from datetime import date
from typing import Final

RELEASED: Final = date(2026, 11, 25)
"""The day of this version, the same as in the Linux package's metainfo."""

ADDRESS: Final = ""
"""The web page newer versions are offered on, as a coach would type it.

Empty while CoachDesk has no public home; the program then sends a coach back to whoever gave it to
them. Whoever publishes it writes their page here and nowhere else.
"""
