"""Words of the start-up doctor: what happened and what is safe, for all that can be wrong."""

from coachdesk.domain.ailment import LOST, Ailment, Finding, Holder
from coachdesk.ui.trouble import Trouble, not_saved
from coachdesk.words import Words


def not_opened(words: Words, finding: Finding, name: str) -> Trouble:
    """What to say when a practice cannot be opened. ``name`` is the file's."""
    untouched = words("The file has been left exactly as it is.")
    safe = {
        Ailment.DAMAGED: _kept(words, untouched),
        Ailment.TRUNCATED: _kept(words, untouched),
        Ailment.MISSING: words("It may be on a disk that is not connected, or have been moved."),
        Ailment.BUSY: _close_it_there(words, finding.holder),
        Ailment.FULL: words("Please make some room, then try again. {untouched}",
                            untouched=untouched),
        Ailment.READ_ONLY: words("Please see whether its disk or folder is protected against "
                                 "writing, then try again. {untouched}", untouched=untouched),
        Ailment.UNREACHABLE: words("Please see whether its disk is connected, then try again. "
                                   "{untouched}", untouched=untouched),
        Ailment.COPY: words("To work with it, open your practice and restore it there. {untouched}",
                            untouched=untouched),
        Ailment.NEWER: words("Please open it with that version. {untouched}", untouched=untouched),
        Ailment.UPDATE: _update(words, finding),
        Ailment.FORGOTTEN: words(
            "Without it nobody can read the file, and that is its purpose. Two things help: the "
            "recovery sheet printed with the passphrase, or a copy from the time of a passphrase "
            "you remember. {untouched}", untouched=untouched,
        ),
    }.get(finding.ailment, untouched)  # fmt: skip
    return Trouble(_happened(words, finding, name), safe)


def _happened(words: Words, finding: Finding, name: str) -> str:
    return {
        Ailment.MISSING: words("“{name}” is not where it was.", name=name),
        Ailment.FOREIGN: words("“{name}” is not a CoachDesk practice.", name=name),
        Ailment.DAMAGED: words("“{name}” is damaged and cannot be read.", name=name),
        Ailment.TRUNCATED: words("“{name}” is cut short: its end is missing.", name=name),
        Ailment.NEWER: words("“{name}” was made by a newer CoachDesk.", name=name),
        Ailment.BUSY: busy(words, name, finding.holder),
        Ailment.COPY: words("“{name}” is a copy, made by an older CoachDesk.", name=name),
        Ailment.READ_ONLY: words("“{name}” needs an update, and cannot be written.", name=name),
        Ailment.UPDATE: words("Bringing “{name}” up to date was interrupted.", name=name),
        Ailment.FORGOTTEN: words("“{name}” opens only with its passphrase.", name=name),
        Ailment.FULL: words("The disk is full."),
    }.get(finding.ailment, words("“{name}” cannot be reached.", name=name))


def busy(words: Words, name: str, holder: Holder | None) -> str:
    """Who is using a file, as far as that is known."""
    if holder is None or not holder.host:
        return words("Another program is using “{name}”.", name=name)
    return words("“{name}” is open on “{host}”.", name=name, host=holder.host)


def _close_it_there(words: Words, holder: Holder | None) -> str:
    helps = words("Nothing is wrong with it. Close it there, then try again.")
    if holder is None or holder.since is None or not holder.host:
        return helps
    at = words.local(holder.since)
    told = words("It has been open there since {time} on {day}.", time=words.time(at),
                 day=words.day(at.date()))  # fmt: skip
    return f"{told} {helps}"


def where_open(words: Words, holder: Holder) -> str:
    """Where a practice is open and since when, within a sentence: on “desk-pc” since 09:12."""
    if holder.since is None:
        return words("on “{host}”", host=holder.host)
    at = words.local(holder.since)
    return words("on “{host}” since {time} on {day}", host=holder.host, time=words.time(at),
                 day=words.day(at.date()))  # fmt: skip


def beside(words: Words, conflicts: tuple[str, ...]) -> str:
    """What to say of copies that a sync program made beside a practice; empty for none."""
    if not conflicts:
        return ""
    return words.count(
        "Beside it lies {names}. A sync program may have made it when two computers wrote at "
        "once. CoachDesk never touches it.",
        "Beside it lie {names}. A sync program may have made them when two computers wrote at "
        "once. CoachDesk never touches them.",
        len(conflicts),
        names=words.listed([f"“{each}”" for each in conflicts]),
    )


def shared(words: Words, name: str) -> Trouble:
    """What to say of a folder that a sync program keeps in step; ``name`` empty for a network."""
    if not name:
        return Trouble(
            words("This folder is on another computer."),
            words("If the network fails while CoachDesk writes, the practice can be damaged. "
                  "Copies of it are safe there; the practice itself belongs on this computer."),
        )  # fmt: skip
    return Trouble(
        words("{name} keeps this folder in step.", name=name),
        words("If two computers have the practice open, one can overwrite the other’s notes. "
              "Copies of it are safe there; the practice itself belongs in a folder of its own."),
    )  # fmt: skip


def not_moved(words: Words, trouble: Trouble) -> str:
    """Why a practice stays where it is."""
    return words("{why} The practice stays where it is.", why=trouble.happened)


def is_lost(finding: Finding) -> bool:
    """Whether a copy is what helps."""
    return finding.ailment in LOST


def _kept(words: Words, untouched: str) -> str:
    return (
        untouched
        + " "
        + words("If you restore a copy, this file is kept beside it under a dated name.")
    )


def _update(words: Words, finding: Finding) -> str:
    said = [not_saved(words, finding.cause).happened] if finding.cause else []
    said.append(words("It is as it was before; trying again is safe."))
    if finding.aside:
        said.append(words("A copy made before the update is kept as “{name}”.", name=finding.aside))
    return " ".join(said)
