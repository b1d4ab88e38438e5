"""What the pages that look back say: the usual client's numbers, and too much of everything."""

from dataclasses import replace

from coachdesk.domain.handout import (
    AreaRating,
    AreasContent,
    Header,
)

NAMES = (
    ("Work & career", 5, 6, 8, 9, "Thursdays that end at five"),
    ("Money", 6, 6, 7, 6, "Three months put by"),
    ("Health & energy", 4, 6, 8, 10, "I wake before the alarm"),
    ("Family & friends", 6, 7, 8, 8, "Dinner without a phone on the table"),
    ("Love & partnership", 7, 7, 8, 9, "We walk every Sunday"),
    ("Growth & learning", 5, 6, 8, 5, "I finish what I begin to read"),
    ("Fun & rest", 3, 5, 7, 7, "One evening that is only mine"),
    ("Home", 7, 7, 7, 4, "It holds us well"),
)


def areas(header: Header) -> AreasContent:
    return AreasContent(
        header=header,
        areas=tuple(
            AreaRating(
                id=f"a{n}", name=name, now=start, desired=then, importance=weight, ten=ten,
                note="Since the move it is better." if n == 7 else "",
            )
            for n, (name, start, _, then, weight, ten) in enumerate(NAMES)
        ),
    )  # fmt: skip


def many_areas(header: Header, long: str) -> AreasContent:
    first = areas(header).areas[0]
    return AreasContent(
        header=header,
        workplace=True,
        areas=tuple(
            replace(first, id=f"a{n}", name=f"{NAMES[n % 8][0]} and all that goes with it {n}",
                    ten=long, note=long)
            for n in range(12)
        ),
    )  # fmt: skip
