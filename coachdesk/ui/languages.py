"""The languages handouts can speak, each by its own name, and the choice of one."""

from coachdesk.words import LANGUAGES as LANGUAGE_NAMES
from coachdesk.words import Words, spoken


def language_options() -> list[tuple[str, str]]:
    """Every language of handouts with its name in itself."""
    return list(LANGUAGE_NAMES.items())


def client_language_options(words: Words, usual: str) -> list[tuple[str, str]]:
    """The languages a client can have; the empty one follows the practice, ``usual`` now."""
    name = LANGUAGE_NAMES[spoken(usual) or words.language]
    return [("", words("As the practice: {language}", language=name)), *language_options()]
