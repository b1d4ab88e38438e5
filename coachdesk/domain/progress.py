"""How far a client has come: the stages of which a session was held, of all there are."""

from coachdesk.domain.client_line import ClientLine
from coachdesk.domain.stage import STAGE_KEYS


def held_stages(line: ClientLine) -> list[str]:
    """The stages of which a session was held, in their order."""
    held = line.held_stages.split(",")
    return [stage for stage in STAGE_KEYS if stage in held]


def progress_of(line: ClientLine) -> tuple[float, str]:
    """The share of the stages held, 0 to 1, and the latest of them; empty before any."""
    held = held_stages(line)
    return len(held) / len(STAGE_KEYS), held[-1] if held else ""
