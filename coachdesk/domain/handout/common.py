"""What every handout has in common: its kind, its variant, its parts, and what frames each page."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from coachdesk.domain.scales import NO_DAY, Count, DayText
from coachdesk.domain.scales import PaperSize as PaperSize  # paper sees little else of the domain

LAYOUT: Final = 2
"""The version of the layouts; it grows when a page drawn from the same content changes."""


class HandoutKind(StrEnum):
    """The handouts there are, in the order of the journey."""

    WELCOME = "welcome"
    AGREEMENT = "agreement"
    PRIVACY = "privacy"
    GOALS = "goals"
    AREAS = "areas"
    HABITS = "habits"
    STRATEGY = "strategy"
    CHECK_IN = "check_in"
    PREP = "prep"
    PROGRESS = "progress"
    SPONSOR = "sponsor"
    BOOK = "book"


class Variant(StrEnum):
    """How much of a page is printed and how much is left to the client.

    Filled says what was said. To write on prints what is known and leaves ruled space for the
    rest. Blank holds nothing of the client's own. Fillable is the page to write on with fields to
    type in, holding what is known.
    """

    FILLED = "filled"
    TO_WRITE = "to_write"
    BLANK = "blank"
    FILLABLE = "fillable"


class Part(StrEnum):
    """The parts of a handout that can be left out."""

    WHEEL = "wheel"
    WHY = "why"
    BARRIERS = "barriers"
    RESOURCES = "resources"
    MORE = "more"
    THOUGHT = "thought"
    TRACKERS = "trackers"
    HARD_DAY = "hard_day"
    POCKET_CARD = "pocket_card"
    LINES = "lines"
    TEN = "ten"
    NOTES = "notes"
    PRIORITIES = "priorities"
    HABITS = "habits"
    WORKS = "works"
    AGREED = "agreed"
    NUMBERS = "numbers"
    COMMENT = "comment"
    STORY = "story"
    LEARNING = "learning"
    AHEAD = "ahead"
    LETTER = "letter"
    ABOUT = "about"
    SESSIONS = "sessions"
    FIRST_WORDS = "first_words"
    CHOICES = "choices"
    SIGNATURES = "signatures"
    REACH = "reach"
    HAVE_READ = "have_read"
    DATES = "dates"
    LOOKS = "looks"
    SUPPORT = "support"
    SKILLS = "skills"
    STEPS = "steps"


LEFT_OUT_AT_FIRST: Final = (Part.MORE, Part.POCKET_CARD)


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """How a page is printed beside its paper and variant.

    ``large`` is 14 pt text, ``punched`` a 25 mm left margin, ``grey`` fills that need no colour.
    """

    large: bool = False
    punched: bool = False
    grey: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What stands on every page around the body.

    ``client`` is the client as shown: full name, first name or code. ``stage`` and ``check_in``
    name the session the page is from, ``stage_name`` is the coach's own name for its stage (empty:
    the usual one), ``on`` is its day. ``brand`` is ``#rrggbb`` or empty,
    ``version`` counts the documents of this kind given to the client, this one included.
    ``language`` is the page's own (ISO 639-1), empty for that of the interface.
    """

    practice: str = ""
    coach: str = ""
    contact: str = ""
    logo: bytes = field(default=b"", repr=False)
    brand: str = ""
    client: str = ""
    code: str = ""
    stage: str = ""
    check_in: Count = 0
    on: DayText = NO_DAY
    confidentiality: str = ""
    document_id: str = ""
    version: Count = 1
    left_out: tuple[Part, ...] = ()
    language: str = ""
    stage_name: str = ""
