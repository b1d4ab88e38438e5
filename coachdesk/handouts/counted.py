"""Small numbers as a sentence says them: three priorities, twelve weeks."""

from coachdesk.words import Words


def in_words(words: Words, number: int) -> str:
    """Two to twelve as a word, any other number in figures."""
    said = {
        2: words("two"),
        3: words("three"),
        4: words("four"),
        5: words("five"),
        6: words("six"),
        7: words("seven"),
        8: words("eight"),
        9: words("nine"),
        10: words("ten"),
        11: words("eleven"),
        12: words("twelve"),
    }
    return said.get(number) or words.number(number)


def begun_with(text: str) -> str:
    """A sentence with its first letter as a sentence begins."""
    return text[:1].upper() + text[1:]
