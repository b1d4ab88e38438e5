"""Words for trouble: what happened, what is safe, one action. Never a stack trace."""

from dataclasses import dataclass

from coachdesk.domain.errors import Fault
from coachdesk.words import Words


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence for each part: what happened, what is safe."""

    happened: str
    safe: str


def not_saved(words: Words, fault: Fault | None) -> Trouble:
    """What to say while the vault cannot be written."""
    happened = {
        Fault.FULL: words("The disk is full."),
        Fault.READ_ONLY: words("The file cannot be written."),
        Fault.BUSY: words("Another program is using the file."),
        Fault.DAMAGED: words("The file is damaged."),
        Fault.MISSING: words("The file is gone."),
        Fault.UNREACHABLE: words("The disk cannot be reached."),
    }.get(fault or Fault.UNREACHABLE, words("The file cannot be written."))
    return Trouble(happened, words("Your words are kept in memory."))


def not_read(words: Words, fault: Fault) -> Trouble:
    """What to say when something in an open vault cannot be read."""
    happened = not_saved(words, fault).happened
    return Trouble(happened, words("A part of it cannot be read. The rest is left as it is."))


def not_opened(words: Words, fault: Fault, name: str) -> Trouble:
    """What to say when a vault cannot be opened. ``name`` is the file's."""
    untouched = words("The file has been left exactly as it is.")
    return {
        Fault.MISSING: Trouble(
            words("“{name}” is not where it was.", name=name),
            words("It may be on a disk that is not connected, or have been moved."),
        ),
        Fault.NOT_A_VAULT: Trouble(
            words("“{name}” is not a CoachDesk practice.", name=name), untouched
        ),
        Fault.DAMAGED: Trouble(
            words("“{name}” is damaged and cannot be read.", name=name), untouched
        ),
        Fault.TOO_NEW: Trouble(
            words("“{name}” was made by a newer CoachDesk.", name=name),
            words("Please open it with that version. {untouched}", untouched=untouched),
        ),
        Fault.BUSY: Trouble(words("Another program is using “{name}”.", name=name), untouched),
        Fault.READ_ONLY: Trouble(
            words("“{name}” must be brought up to date, and cannot be written.", name=name),
            untouched,
        ),
        Fault.FULL: Trouble(words("The disk is full."), untouched),
    }.get(fault, Trouble(words("“{name}” cannot be reached.", name=name), untouched))


def rule_words(words: Words, rule: str) -> str:
    """The sentence for a rule that refused an act."""
    return {
        "client.name_missing": words("A client needs a name; everything else can wait."),
        "goal.statement_missing": words("A goal needs a few words."),
        "area.too_many": words("Twelve areas are the most a wheel can show."),
        "area.too_few": words("A wheel needs at least six areas."),
        "value.too_many": words("Ten values are enough to choose from."),
        "area.name_missing": words("An area needs a name."),
        "section.stays": words("The journey leans on this section, so it stays."),
        "section.name_missing": words("A section needs a name."),
        "section.too_many": words("Fourteen sections are the most a stage can show."),
        "value.out_of_bounds": words("That number is outside the scale."),
    }.get(rule, words("That cannot be kept."))
