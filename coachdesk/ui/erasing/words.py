"""The words of an erasure: what goes, how it went, and with which copies it did not."""

from coachdesk.desk.erasure import Erased, Left, Purged
from coachdesk.domain.errors import Fault
from coachdesk.words import Words

ANOTHER_KEY = (Fault.LOCKED, Fault.WRONG_KEY)


def how_it_went(words: Words, erased: Erased) -> str:
    """One sentence or two on what went and what stays."""
    said = [words("{name} is erased.", name=erased.name)]
    if erased.hours:
        said.append(
            words.count(
                "{n} session stays as day, length and code.",
                "{n} sessions stay as day, length and code.",
                erased.hours,
            )
        )
    if erased.numbered:
        said.append(
            words.count(
                "{n} invoice or receipt stays as number, day, amount and code.",
                "{n} invoices and receipts stay as number, day, amount and code.",
                erased.numbered,
            )
        )
    if not erased.rewritten:
        said.append(
            words(
                "What went is overwritten. The file could not be written anew just now, so it "
                "keeps its size."
            )
        )
    return " ".join(said)


def how_copies_went(words: Words, purged: Purged | None) -> str:
    """What became of the client in the backups; ``None`` where they were left as they are."""
    if purged is None:
        return words("The backups are as they were. Newer ones take their place with time.")
    if purged.cleaned:
        return words.count(
            "Erased from {n} backup as well.", "Erased from {n} backups as well.", purged.cleaned
        )
    return "" if purged.left else words("No backup held these records.")


def why_left(words: Words, left: Left) -> str:
    """A copy that was left, and why."""
    if left.fault in ANOTHER_KEY:
        return words("{name}: it has another passphrase.", name=left.name)
    if left.fault in (Fault.FULL, Fault.READ_ONLY):
        return words("{name}: it cannot be written.", name=left.name)
    return words("{name}: it cannot be read.", name=left.name)
