"""Small numbers as words, for sentences that would look like a table with digits."""

from coachdesk.words import Words


def spelled(words: Words, number: int) -> str:
    """A number up to twelve as a word, larger ones in digits."""
    known = (
        words("no"),
        words("one"),
        words("two"),
        words("three"),
        words("four"),
        words("five"),
        words("six"),
        words("seven"),
        words("eight"),
        words("nine"),
        words("ten"),
        words("eleven"),
        words("twelve"),
    )
    return known[number] if 0 <= number < len(known) else str(number)


def rating_words(words: Words, value: int | None, high: int) -> str:
    """A rating as it is said to those who cannot see it."""
    return words("not rated") if value is None else words("{n} of {m}", n=value, m=high)


def capital(text: str) -> str:
    """The text with a capital at its beginning, for the start of a sentence."""
    return text[:1].upper() + text[1:]
