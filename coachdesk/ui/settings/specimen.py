"""A page of a handout as this practice would print it, for an invented client."""

from dataclasses import replace
from datetime import date

from coachdesk.desk.desk import Desk
from coachdesk.desk.paper.letterhead import letterhead
from coachdesk.domain.area import AreaSet
from coachdesk.domain.handout import AreaLine, GoalLine, GoalsContent
from coachdesk.domain.practice import Practice, StarterArea
from coachdesk.domain.privacy import ShownAs
from coachdesk.domain.scales import day_text
from coachdesk.system.resources import path
from coachdesk.words import Words, spoken

RATED = ((5, 8), (6, 7), (4, 8), (6, 8), (7, 8), (5, 8), (3, 7), (7, 7))
SHOWN_AS = {ShownAs.FULL: "Mara Lindell", ShownAs.FIRST: "Mara", ShownAs.CODE: "7F3K"}


def specimen(profile: Practice, areas: tuple[str, ...], on: date, words: Words) -> GoalsContent:
    """A Goals handout with the practice's own header and areas, and an invented client's words.

    ``areas`` are the names the practice begins with, ``words`` those of the interface; the page
    speaks the language of the practice's handouts.
    """
    own = _speaking(profile.language, words)
    said = _goals(own)
    header = replace(
        letterhead(profile),
        client=SHOWN_AS[profile.client_shown_as],
        code="7F3K",
        stage="opening",
        on=day_text(on),
        document_id="7F3K-Q8TM",
    )
    lines = [
        AreaLine(
            name=name,
            now=RATED[at % len(RATED)][0],
            desired=RATED[at % len(RATED)][1],
            goals=(said[at],) if at < len(said) else (),
        )
        for at, name in enumerate(areas[:8])
    ]
    return GoalsContent(
        header=header,
        areas=tuple(lines),
        year_from_now=own("Home by six on most days, with one evening a week that is mine."),
        stood_out=own("Fun and rest at three. I had not noticed."),
    )


def starter_areas(desk: Desk) -> tuple[str, ...]:
    """The areas of life the practice begins with, in order."""
    found = desk.vault.where(StarterArea, set=AreaSet.LIFE, extra=False)
    return tuple(each.name for each in sorted(found, key=lambda each: each.position))


def page_words(words: Words, profile: Practice) -> str:
    """What stands on the page that is the practice's own, for who cannot see it."""
    header = letterhead(profile)
    logo = words("with your logo") if header.logo else words("without a logo")
    parts = (header.practice, header.coach, header.contact, logo, header.confidentiality)
    return ", ".join(part for part in parts if part)


def _goals(words: Words) -> list[GoalLine]:
    return [
        GoalLine(
            statement=words("Lead the team, not the fire drills"),
            why=words("I want to go home proud of it."),
        ),
        GoalLine(statement=words("Six months of costs in savings"), why=words("Room to choose.")),
        GoalLine(
            statement=words("Wake rested five mornings a week"),
            why=words("Everything else is easier then."),
        ),
        GoalLine(
            statement=words("Be there at dinner, phones away"),
            why=words("They grow up at that table."),
        ),
        GoalLine(
            statement=words("Two weekends away together this year"),
            why=words("We talk best when we walk."),
        ),
        GoalLine(
            statement=words("Finish the certificate"), why=words("To trust what I already know.")
        ),
        GoalLine(
            statement=words("One evening a week that is mine"),
            why=words("I had not noticed it was gone."),
        ),
        GoalLine(statement=words("Keep it as it is"), why=words("It holds us well.")),
    ]


def _speaking(language: str, words: Words) -> Words:
    own = spoken(language)
    return words if own in ("", words.language) else Words(own, words.zone, path("locale"))
