"""The coach's practice: profile, own texts, prompts and starter areas, all kept in the vault."""

from dataclasses import dataclass, field
from typing import Annotated

from coachdesk.domain.area import AreaSet
from coachdesk.domain.credential import Credential
from coachdesk.domain.privacy import ShownAs
from coachdesk.domain.scales import NO_DAY, Bounds, Count, DayText, MinutesOrUnset, PaperSize

PRACTICE_ID = "practice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Practice:
    """The one profile of a vault. Empty texts fall back to the starter texts on use.

    ``logo`` is a PNG or JPEG file's bytes, ``brand`` a colour as ``#rrggbb`` (empty: the default).
    ``language`` is that of handouts where the client has none of their own; ``welcome`` and
    ``promise`` are the texts of the Welcome sheet and the privacy promise.
    ``keep_years`` is how long records are kept after the last session, in years. ``credential`` is
    what hours of coaching are counted toward; those before ``training_from`` do not count.
    ``address``, ``tax_line`` and ``bank`` are the coach's own texts for invoices, ``currency`` is
    an ISO 4217 code (empty: not chosen) and ``payment_days`` how many days there are to pay.
    """

    id: str = PRACTICE_ID
    coach: str = ""
    name: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    about: str = ""
    logo: bytes = field(default=b"", repr=False)
    logo_name: str = ""
    brand: str = ""
    paper: PaperSize = PaperSize.A4
    language: str = "en"
    client_shown_as: ShownAs = ShownAs.FIRST
    confidentiality: str = ""
    agreement: str = ""
    keep_years: Annotated[int, Bounds(0, 100)] = 3
    starter_version: Count = 0
    welcome: str = ""
    promise: str = ""
    credential: Credential = Credential.NONE
    training_from: DayText = NO_DAY
    address: str = ""
    tax_line: str = ""
    bank: str = ""
    currency: str = ""
    payment_days: Annotated[int, Bounds(0, 365)] = 14


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question the guide panel offers in a section, in the coach's own wording.

    ``id`` is the key of the starter prompt, or a made one for the coach's own. ``approach`` is
    empty where the prompt serves both approaches.
    """

    id: str
    stage: str
    section: str
    approach: str = ""
    text: str
    original: str = ""
    enabled: bool = True
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StarterArea:
    """An area every new engagement begins with; ``extra`` ones are offered, not placed."""

    id: str
    set: AreaSet
    name: str
    extra: bool = False
    position: Count = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class StageSetup:
    """How the coach has set up a stage; ``id`` is its key.

    An empty ``name`` and ``None`` minutes mean those the stage has by itself.
    """

    id: str
    name: str = ""
    minutes: MinutesOrUnset = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionSetup:
    """How the coach has set up one section of a stage: its name, place, and whether it is used.

    ``key`` is the section's; an ``own`` section is one the coach added. An empty ``name`` means
    the name the section has by itself.
    """

    id: str
    stage: str
    key: str
    name: str = ""
    enabled: bool = True
    position: Count = 0
    own: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StarterSet:
    """What a starter file holds: prompts, areas and texts that are copied into a new vault."""

    version: int
    prompts: tuple[Prompt, ...]
    areas: tuple[StarterArea, ...]
    agreement: str
    confidentiality: str
    about: str
    welcome: str = ""
    promise: str = ""


def coach_name(practice: Practice) -> str:
    """How the practice signs: its own name, else the coach's."""
    return practice.name.strip() or practice.coach.strip()


def first_step_of_setup_done(practice: Practice) -> bool:
    """Whether the coach has introduced themselves, so that the welcome need not be shown."""
    return bool(practice.coach.strip() or practice.name.strip())
