"""Colours as ``#rrggbb`` texts: what is one, and how well it can be read on white."""

LEGIBLE = 4.5  # WCAG AA for text; a colour below it may rule lines, not set words


def colour_of(text: str) -> str:
    """The colour meant by a typed text, as ``#rrggbb``; empty when it is none."""
    digits = text.strip().removeprefix("#").lower()
    if len(digits) == 3:
        digits = "".join(2 * digit for digit in digits)
    known = len(digits) == 6 and all(digit in "0123456789abcdef" for digit in digits)
    return f"#{digits}" if known else ""


def contrast_on_white(colour: str) -> float:
    """The WCAG contrast of a ``#rrggbb`` colour on white, 1 to 21."""
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in channels
    )
    return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
