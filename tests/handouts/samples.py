"""What the pages under test say: one usual client, and one who says too much of everything."""

from dataclasses import fields, is_dataclass, replace

from coachdesk.domain.handout import (
    LEFT_OUT_AT_FIRST,
    AreaLine,
    BarrierLine,
    Content,
    GoalLine,
    GoalsContent,
    HabitLine,
    HabitsContent,
    Header,
    MilestoneLine,
    OwnText,
    ResourceLine,
    StepLine,
    StrategyContent,
    StrategyPage,
    SupporterLine,
    ThoughtLine,
)
from coachdesk.domain.scales import DayText
from tests.handouts import meeting_samples, report_samples

_AREAS = (
    ("Work & career", 5, 8, "Lead the planning team, not the fire drills", "I go home proud."),
    ("Money", 6, 7, "Six months of costs in savings", "Room to choose, not only to react."),
    ("Health & energy", 4, 8, "Wake rested five mornings a week", "All else is easier then."),
    ("Family & friends", 6, 8, "Be fully there at dinner", "They grow up at that table."),
    ("Love & partnership", 7, 8, "Two weekends away together", "We talk best when we walk."),
    ("Growth & learning", 5, 8, "Finish the certificate", "I would like to trust what I know."),
    ("Fun & rest", 3, 7, "Keep one evening a week", "I had not noticed it had gone."),
    ("Home", 7, 7, "Keep it as it is", "It already holds us well."),
)


def header(stage: str = "opening", on: str = "2026-01-20") -> Header:
    return Header(
        practice="Northlight Coaching",
        coach="Elin Harrow",
        contact="hello@northlight.example",
        client="Mara Lindell",
        code="7F3K",
        stage=stage,
        on=DayText(on),
        confidentiality="Private and confidential.",
        document_id="7F3K-Q8TM",
    )


def goals() -> GoalsContent:
    return GoalsContent(
        header=header(),
        areas=tuple(
            AreaLine(name=name, now=now, desired=then, goals=(GoalLine(statement=goal, why=why),))
            for name, now, then, goal, why in _AREAS
        ),
        year_from_now="Home by six on most days, with one evening a week that is mine.",
        stood_out="Fun and rest at three. I had not noticed it had gone.",
    )


def strategy(pages: int = 1) -> StrategyContent:
    page = StrategyPage(
        statement="Wake rested five mornings a week",
        why="Everything else is easier when I am not running on empty.",
        approach="Guard the hour before bed",
        measure="Rested mornings",
        unit="a week",
        baseline=2.0,
        target=5.0,
        evidence="I laugh before breakfast",
        by=DayText("2026-05-29"),
        review_on=DayText("2026-03-03"),
        first=StepLine(
            what="Buy an alarm clock", by=DayText("2026-02-18T18:00"), where="Shop by the station"
        ),
        steps=(
            StepLine(what="Agree the seven o’clock desk", by=DayText("2026-02-20"), who="Sam"),
            StepLine(
                what="Hang the blackout blind", by=DayText("2026-03-01"), who="Jon", done=True
            ),
        ),
        barriers=(
            BarrierLine(what="Late messages", move="it waits for Sam’s desk at seven"),
            BarrierLine(what="Scrolling in bed", move="the phone is already in the hall"),
        ),
        skills=(ResourceLine(what="Planning ahead"), ResourceLine(what="Saying no", has=False)),
        tools=(ResourceLine(what="Hall shelf"), ResourceLine(what="Alarm clock", has=False)),
        people=(ResourceLine(what="Sam, at home"),),
        logistics=(ResourceLine(what="Blackout blind", has=False),),
        confidence=7,
        raise_by_one="A week without travel",
        milestones=(
            MilestoneLine(title="Two weeks at ten", on=DayText("2026-03-10"), measure="10 of 14"),
        ),
        supporters=(SupporterLine(who="Karin", ask="Take the late desk on Mondays"),),
        stop_doing="Reading messages after nine",
        early_warning="Two nights past midnight",
        accountability="I text Elin each Friday",
    )
    return StrategyContent(
        header=header("third", "2026-02-17"),
        pages=tuple(replace(page, number=n + 1, of=pages) for n in range(pages)),
    )


def habits() -> HabitsContent:
    return HabitsContent(
        header=header("second", "2026-02-03"),
        thoughts=(
            ThoughtLine(
                hindering="If I say no, they will find out I cannot cope.",
                chosen="Saying no to one thing is how I do the right thing well.",
                read=("Card in the diary, each morning",),
                listen=("My own voice memo, on the train",),
                see=("Harbour photo on the monitor",),
                partner=("Sam asks on Sunday evening",),
                start_on=DayText("2026-02-04"),
            ),
        ),
        habits=(
            HabitLine(
                name="Phone in the hall",
                goal="Wake rested five mornings a week",
                cue="Kitchen tidy, kettle on, about 21:30",
                routine="Phone on the hall shelf, then read ten pages",
                tiny="phone on the shelf",
                reward="The good tea, and a tick on the fridge chart",
                if_then="If I travel, then lights out by eleven counts.",
                weekdays=0b1011111,
                start_on=DayText("2026-02-04"),
            ),
        ),
    )


def usual() -> tuple[Content, ...]:
    return (
        goals(),
        strategy(3),
        habits(),
        *report_samples.usual(
            header(), header("check_in", "2026-04-14"), header("closing", "2026-06-30")
        ),
        *meetings(),
    )


def meetings() -> tuple[Content, ...]:
    """The sheets around the meetings with the usual client."""
    first, fourth = header("introductory", "2026-01-13"), header("fourth", "2026-03-03")
    return (
        meeting_samples.welcome(first),
        meeting_samples.agreement(first),
        meeting_samples.privacy(first),
        meeting_samples.check_in(fourth),
        meeting_samples.prep(header("check_in", "2026-05-05")),
    )


def abundant() -> tuple[Content, ...]:
    """Goals of 300 signs, twelve areas, eight goals in one, and no logo, coach or contact."""
    long = (
        "I want to be fully there for the people around me and still do work I am proud of " * 5
    )[:300].strip()
    bare = replace(header(), practice="", coach="", contact="", confidentiality="")
    areas = tuple(
        AreaLine(
            name=f"{_AREAS[n % 8][0]} and all that goes with it {n}",
            now=n % 10 + 1,
            desired=10,
            goals=(GoalLine(statement=long, why=long),) * (8 if n == 2 else 1),
        )
        for n in range(12)
    )
    page = strategy().pages[0]
    much = replace(
        page,
        statement=long,
        why=long,
        approach=long,
        evidence=long,
        first=StepLine(what=long, by=DayText("when the snow melts"), where=long),
        steps=(StepLine(what=long, by=DayText("31 February"), who=long),) * 8,
        barriers=(BarrierLine(what=long, move=long),) * 6,
        skills=(ResourceLine(what=long),) * 4,
        people=(ResourceLine(what=long, has=False),) * 4,
        raise_by_one=long,
    )
    thought, habit = habits().thoughts[0], habits().habits[0]
    return (
        GoalsContent(header=bare, areas=areas, year_from_now=long, stood_out=long),
        StrategyContent(header=bare, pages=(much, much)),
        HabitsContent(
            header=bare,
            thoughts=(replace(thought, hindering=long, chosen=long, read=(long, long)),) * 2,
            habits=(
                replace(habit, name=long, goal=long, cue=long, routine=long, reward=long,
                        if_then=long),
            )
            * 3,
        ),
        *report_samples.abundant(bare, long),
        *meeting_samples.much(bare, long),
    )  # fmt: skip


def without_extras(content: Content) -> Content:
    return replace(content, header=replace(content.header, left_out=LEFT_OUT_AT_FIRST))


NO_WORDS = (
    "by", "on", "dates", "id", "goal_id", "state", "status", "stage", "outcome", "earlier", "weeks",
    "mode", "looks",
)  # fmt: skip


def said_in(value: object) -> list[str]:
    """Every line of the client's own in a content."""
    if isinstance(value, Header | OwnText):  # what frames a page, and what the coach wrote
        return []
    if isinstance(value, str):
        return [line for line in value.splitlines() if line]
    if isinstance(value, tuple):
        return [text for each in value for text in said_in(each)]
    if is_dataclass(value):
        return [
            text
            for field in fields(value)
            if field.name not in NO_WORDS and not field.name.endswith("_on")
            for text in said_in(getattr(value, field.name))
        ]
    return []
