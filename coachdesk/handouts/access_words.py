"""What the fields of an access pack are called.

Most names of fields are English already; what is told otherwise stands here. A name or a choice
that paper speaks elsewhere is told in the page's language.
"""

from typing import Final

from coachdesk.words import Words

_FIELDS: Final = {
    "accountability": "Who asks how it goes",
    "after": "Afterwards",
    "agree": "Agreed",
    "anchor": "After what",
    "ask": "What to ask for",
    "at": "When",
    "before": "Before",
    "by": "By when",
    "check": "Check of the session",
    "choice": "Chosen",
    "confidence": "Confidence",
    "commitment": "Commitment",
    "desired": "Desired",
    "direct": "Compared side by side",
    "effort": "Effort",
    "experiment_on": "Experiment on",
    "explained": "Explained",
    "has": "Is there already",
    "importance": "Importance",
    "influence": "Influence",
    "line": "For",
    "lived": "Lived today",
    "measure": "Measured",
    "name": "Name",
    "nothing_now": "Nothing to work on now",
    "now": "Now",
    "number": "Engagement",
    "on": "Day",
    "paper": "Printed on",
    "per_week": "Times a week",
    "rank": "Place among the first five",
    "set": "Wheel",
    "sponsor_never": "Sponsor is never told",
    "target_on": "To be reached by",
    "ten": "What a ten looks like",
    "true_after": "True afterwards",
    "true_before": "True before",
    "wants_today": "Wanted from the day",
    "weekdays": "Days of the week, as a number",
    "winner": "Goes first",
    "first": "One goal",
    "second": "Other goal",
    "wording": "Worded",
}
_CHOICES: Final = {"s": "small", "m": "medium", "l": "large"}


def field_words(words: Words, key: str) -> str:
    """What a field is called: at, When; agree.after_miss, Agreed: after miss."""
    first, _, rest = key.partition(".")
    named = words(_FIELDS.get(first, _plain(first)))
    return f"{named}: {_plain(rest, small=True)}" if rest else named


def choice_words(words: Words, value: str) -> str:
    """A choice as words: in_room, in room."""
    return words(_CHOICES.get(value, _plain(value, small=True)))


def _plain(key: str, *, small: bool = False) -> str:
    said = key.replace("_", " ").replace(".", ", ")
    return said if small else said[:1].upper() + said[1:]
