"""What the sheets around our meetings say: welcome, agreement, promise, check-in, preparing."""

from dataclasses import replace

from coachdesk.domain.handout import (
    AgreedSkill,
    AgreementContent,
    CheckInContent,
    Header,
    MergeFields,
    OwnText,
    PrepContent,
    PrepStep,
    PrivacyContent,
    SessionLine,
    WelcomeContent,
)
from coachdesk.domain.scales import DayText
from coachdesk.system.resources import text as resource_text

FIELDS = MergeFields(
    client="Mara Lindell",
    first_name="Mara",
    coach="Elin Harrow",
    practice="Northlight Coaching",
    fee="120 a session",
    on=DayText("2026-01-13"),
)
COUNTED = ("introductory", "opening", "second", "third", "fourth")
REACH = ("hello@northlight.example", "01632 960 900", "northlight.example")


def starter(key: str) -> str:
    """A text as a new practice begins with it."""
    import tomllib

    return str(tomllib.loads(resource_text("starter_sets", "texts.toml"))["texts"][key]).strip()


def welcome(header: Header) -> WelcomeContent:
    return WelcomeContent(
        header=header,
        text=OwnText(template=starter("welcome"), fields=FIELDS),
        about=OwnText(template=starter("about"), fields=FIELDS),
        sessions=tuple(SessionLine(stage=each) for each in COUNTED),
        reach=REACH,
        meets_on=DayText("2026-01-20T11:00"),
        why_now="The project ended in autumn, and I noticed how tired I was.",
        want_different="Home by six, and one evening a week that is mine.",
    )


def agreement(header: Header) -> AgreementContent:
    text = OwnText(template=starter("agreement"), fields=FIELDS)
    return AgreementContent(
        header=header,
        text=text,
        template=text,
        client="Mara Lindell",
        coach="Elin Harrow",
        practice="Northlight Coaching",
        fee="120 a session",
    )


def privacy(header: Header) -> PrivacyContent:
    return PrivacyContent(
        header=header,
        text=OwnText(template=starter("promise"), fields=FIELDS),
        client="Mara Lindell",
        reach=REACH,
    )


def check_in(header: Header) -> CheckInContent:
    return CheckInContent(
        header=header,
        weeks="2",
        minutes=60,
        mode="video",
        dates=(
            DayText("2026-03-17T11:00"),
            DayText("2026-03-31T11:00"),
            DayText("2026-04-14T11:00"),
        ),
        looks=("goals", "habits", "steps", "some_areas", "measures"),
        areas=("Health & energy", "Fun & rest"),
        measures=("Nights with seven hours", "Dinners at home"),
        ask_me="What was in the way?",
        support_me="Making the step smaller with me",
        please_do_not="Tell me that it is nothing",
        after_miss="We move it once, then we halve it",
        alone="Sunday evening, with my own notes",
        mid_point_on=DayText("2026-05-29"),
        skills=(
            AgreedSkill(
                id="s1", name="Saying no early", now=3, desired=7,
                practise_by="One small no a day, said the same hour",
            ),
            AgreedSkill(id="s2", name="Handing over", now=5, desired=8, practise_by="Sam first"),
        ),
    )  # fmt: skip


def prep(header: Header) -> PrepContent:
    return PrepContent(
        header=header,
        meets_on=DayText("2026-05-05T11:00"),
        wins="Four evenings at home, and nobody missed me at work.",
        steps=(
            PrepStep(
                id="p1", what="Coffee with Karin, with the one-page proposal",
                by=DayText("2026-04-23"), outcome="done", learned="She had been waiting for it",
            ),
            PrepStep(
                id="p2", what="Send the planning-role application", by=DayText("2026-04-30"),
                earlier="not_yet",
            ),
            PrepStep(id="p3", what="Hang the blackout blind"),
        ),
        challenges="Two late calls from the site",
        focus="How to tell the site that evenings are over",
    )  # fmt: skip


def much(header: Header, long: str) -> tuple[
    WelcomeContent, AgreementContent, PrivacyContent, CheckInContent, PrepContent
]:  # fmt: skip
    """Everything at its longest, for a coach who writes clauses of three pages."""
    template = "\n\n".join(f"Clause {n}\n{long} {long} {long}" for n in range(1, 15))
    text = OwnText(template=template, fields=FIELDS)
    skill = AgreedSkill(id="s", name=long, now=10, desired=10, practise_by=long)
    step = PrepStep(id="p", what=long, by=DayText("31 February"), learned=long, outcome="partly")
    return (
        WelcomeContent(
            header=header, text=text, about=text, reach=(long, *REACH),
            sessions=tuple(SessionLine(stage=each, name=long[:60]) for each in COUNTED),
            why_now=long, want_different=long,
        ),
        AgreementContent(
            header=header, text=text, template=text, client=long, coach=long, practice=long,
            fee=long, signed_on=DayText("2026-01-13"),
        ),
        PrivacyContent(header=header, text=text, client=long, reach=(long, long)),
        CheckInContent(
            header=header, weeks="4", minutes=1440, mode="in_room",
            dates=(DayText("2026-03-17T11:00"),),
            looks=("goals", "habits", "steps", "some_areas", "all_areas", "measures"),
            areas=(long[:120], long[:90]), measures=(long,) * 6,
            ask_me=long, support_me=long, please_do_not=long, after_miss=long, alone=long,
            mid_point_on=DayText("when the snow melts"),
            skills=tuple(replace(skill, id=f"s{n}") for n in range(6)),
        ),
        PrepContent(
            header=header, wins=long, challenges=long, focus=long, support=long,
            steps=tuple(replace(step, id=f"p{n}") for n in range(9)),
        ),
    )  # fmt: skip
