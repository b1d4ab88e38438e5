"""What may stand in a text a person typed or pasted, decided in one place.

Everything is kept code point for code point except what no field can hold: NUL and other control
characters (tab and newline stay) and lone surrogates. Line ends of every kind become newlines.
"""

import re

# Compiled when they are first needed: most texts are plain, and the first page waits for imports.
_LINE_ENDS = "\r\n|[\r\u0085\u2028\u2029]"
_UNWELCOME = "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"


def clean(text: str) -> str:
    """The text as it is kept. Cleaning twice changes nothing more."""
    if text.isascii() and text.isprintable():
        return text
    return re.sub(_UNWELCOME, "", re.sub(_LINE_ENDS, "\n", text))


def clean_line(text: str) -> str:
    """The text for a one-line field: as ``clean``, with line ends and tabs turned into spaces."""
    return clean(text).replace("\n", " ").replace("\t", " ").strip()


def lines_of(text: str) -> tuple[str, ...]:
    """The lines that say something, each without surrounding blanks."""
    return tuple(line.strip() for line in clean(text).split("\n") if line.strip())


def first_sentence(text: str) -> str:
    """The first sentence or line of a text, for a short quotation."""
    line = next(iter(lines_of(text)), "")
    match = re.match(r".+?[.!?…](?=\s|$)", line)
    return match.group(0) if match else line


def shortened(text: str, most: int) -> str:
    """A text of at most so many words: to the end of a sentence where one ends late enough.

    Line ends are kept; what was cut is told by an ellipsis.
    """
    ends = [match.end() for match in re.finditer(r"\S+", text)]
    if len(ends) <= most:
        return text.strip()
    kept = text[: ends[most - 1]].strip()
    sentence = re.match(r".+[.!?…](?=\s|$)", kept, re.DOTALL)
    if sentence and len(sentence.group(0).split()) * 2 >= most:
        return f"{sentence.group(0)} …"
    return f"{kept.rstrip(' ,;·-–')}…"
