"""A coach's own text: the fields that are filled in, and the clauses it falls into.

The content of a handout keeps the template and what fills it, because a starter text is put into
the client's language before it is filled. The agreement on the screen is filled here too.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from coachdesk.domain.scales import NO_DAY, Count, DayText

FIELDS: Final = ("client", "first_name", "coach", "practice", "fee", "date", "years")
"""What a coach may write in braces."""

_FIELD: Final = re.compile(r"\{(" + "|".join(FIELDS) + r")\}")
_IN_YEARS: Final = ("{years} years", "{years} year")
_LONGEST_TITLE: Final = 70  # signs; a longer first line is the beginning of a text
_NO_TITLE_ENDS_WITH: Final = (".", ",", ";", ":", "!", "…")


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFields:
    """What fills a coach's text. Empty texts and a day of none are put into words by the reader."""

    client: str = ""
    first_name: str = ""
    coach: str = ""
    practice: str = ""
    fee: str = ""
    on: DayText = NO_DAY
    years: Count = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnText:
    """A text of the coach's own. Without ``fields`` it is final, as changed for one client."""

    template: str = ""
    fields: MergeFields | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """A part of a text with its title; either may be empty."""

    title: str = ""
    body: str = ""


def filled_in(text: str, values: Mapping[str, str]) -> str:
    """A text with its fields filled in; what is filled in is never read for fields again."""
    return _FIELD.sub(lambda found: values[found[1]], text)


def counted(text: str, years: int) -> str:
    """A text in the singular where records are kept for one year."""
    return text.replace(*_IN_YEARS) if years == 1 else text


def values_of(
    fields: MergeFields, *, someone: str, agreed: str, day: str, client: str = ""
) -> dict[str, str]:
    """What stands for each field.

    ``someone`` stands for a coach without a name, ``agreed`` for a fee not named yet, ``client``
    for a client who is not named, ``day`` is the day in words.
    """
    return {
        "client": fields.client or client,
        "first_name": fields.first_name or client,
        "coach": fields.coach or fields.practice or someone,
        "practice": fields.practice or fields.coach or someone,
        "fee": fields.fee or agreed,
        "date": day,
        "years": str(fields.years),
    }


def for_anyone(text: OwnText) -> OwnText:
    """The text without anything of one client's: name, fee and day are left open."""
    fields = text.fields or MergeFields()
    return replace(text, fields=replace(fields, client="", first_name="", fee="", on=NO_DAY))


def clauses_of(text: str) -> tuple[Clause, ...]:
    """The clauses of a text: one begins after a blank line, its first line is its title.

    A first line as long as a sentence, or one that ends like it, is no title. A title that stands
    alone belongs to what follows.
    """
    said = [each for each in re.split(r"\n[^\S\n]*\n\s*", _plain(text)) if each.strip()]
    found: list[Clause] = []
    for n, paragraph in enumerate(said):
        first, _, rest = paragraph.partition("\n")
        last = n == len(said) - 1
        if not _may_be_title(first) or (not rest.strip() and last):
            clause = Clause(body=paragraph.strip())
        else:
            clause = Clause(title=first.strip(), body=rest.strip())
        if found and found[-1].title and not found[-1].body and not clause.title:
            clause = Clause(title=found.pop().title, body=clause.body)
        found.append(clause)
    return tuple(found)


def has_titles(clauses: Sequence[Clause]) -> bool:
    """Whether any clause has a title, so that those that have are numbered."""
    return any(each.title for each in clauses)


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _may_be_title(line: str) -> bool:
    said = line.strip()
    return 0 < len(said) <= _LONGEST_TITLE and not said.endswith(_NO_TITLE_ENDS_WITH)
