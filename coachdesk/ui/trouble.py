"""Words for trouble: what happened, what is safe, one action. Never a stack trace."""

from dataclasses import dataclass
from pathlib import Path

from coachdesk.domain.backup import is_named_as_copy
from coachdesk.domain.errors import Fault
from coachdesk.words import Words


@dataclass(frozen=True, slots=True)
class Trouble:
    """A sentence for each part: what happened, what is safe."""

    happened: str
    safe: str


def not_saved(words: Words, fault: Fault | None) -> Trouble:
    """What to say while something is not saved; without a fault it is a mistake of the program."""
    happened = {
        None: words("CoachDesk made a mistake."),
        Fault.FULL: words("The disk is full."),
        Fault.READ_ONLY: words("The file cannot be written."),
        Fault.BUSY: words("Another program is using the file."),
        Fault.DAMAGED: words("The file is damaged."),
        Fault.MISSING: words("The file is gone."),
        Fault.UNREACHABLE: words("The disk cannot be reached."),
    }.get(fault, words("The file cannot be written."))
    return Trouble(happened, words("Your words are kept in memory."))


def not_read(words: Words, fault: Fault) -> Trouble:
    """What to say when something in an open vault cannot be read."""
    happened = not_saved(words, fault).happened
    return Trouble(happened, words("A part of it cannot be read. The rest is left as it is."))


def why_only_read(words: Words, file: Path, where: str = "") -> str:
    """Why the practice in a file can only be read; ``where`` is where it is open, if known."""
    if is_named_as_copy(file):
        return words("This is a copy. To work with it, open your practice and restore it there.")
    if where:
        return words("This practice is open {where}.", where=where)
    return words("This practice is open elsewhere, or its file cannot be written.")


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
        "recovery.length": words("A recovery sheet has thirteen groups of five characters."),
        "recovery.group_wrong": words("One of the groups is not as it stands on the sheet."),
        "amount.unreadable": words("This is no amount. Please write it as 120 or 120.50."),
        "amount.too_fine": words("That has more digits than the currency."),
        "amount.other_currency": words("That names another currency than yours."),
        "currency.unknown": words("A currency has three letters, such as EUR, CHF or USD."),
        "invoice.no_currency": words("Please choose your currency first, in Settings, Money."),
        "invoice.no_lines": words("It needs at least one line."),
        "invoice.no_text": words("Every line needs a few words."),
        "invoice.no_price": words("Every line needs a price."),
        "invoice.twice": words("Something on it stands on another document already."),
    }.get(rule, words("That cannot be kept."))
