"""What the pages that look back say: the usual client's numbers, and too much of everything."""

from dataclasses import replace
from datetime import date, timedelta

from coachdesk.domain.handout import (
    AreaChange,
    AreaRating,
    AreasContent,
    BookContent,
    Content,
    DayLine,
    GoalProgress,
    HabitProgress,
    Header,
    MeasuredDay,
    ProgressContent,
    SkillLine,
    SponsorContent,
    SponsorGoal,
    StepLine,
    ThoughtPair,
)
from coachdesk.domain.scales import DayText

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


def goal(
    statement: str, measure: str, target: float, *values: float, begin: str = "2026-01-20"
) -> GoalProgress:
    """A goal measured every other week from a day on."""
    first = date.fromisoformat(begin)
    days = [(first + timedelta(days=14 * n)).isoformat() for n in range(len(values))]
    return GoalProgress(
        id=f"g-{measure[:4]}",
        statement=statement,
        why="",
        measure=measure,
        baseline=values[0] if values else None,
        target=target,
        now=values[-1] if values else None,
        values=tuple(
            MeasuredDay(on=DayText(day), value=value)
            for day, value in zip(days, values, strict=True)
        ),
        status="active",
    )


def goals() -> tuple[GoalProgress, ...]:
    return (
        goal("Wake rested five mornings a week", "Rested mornings", 5, 2, 2, 3, 3, 4, 3, 4),
        goal("Lead the planning team, not the fire drills", "Milestones", 5, 0, 0, 1, 1, 2,
             begin="2026-02-17"),
        goal("Keep one evening a week that is only mine", "Tuesdays kept", 8, 1, 2, 2, 4, 6,
             begin="2026-02-17"),
    )  # fmt: skip


def days(states: str, last: str = "2026-04-14") -> tuple[DayLine, ...]:
    """A day for each sign: # done, . tiny, e excused, m missed, o open, - off."""
    names = {"#": "done", ".": "tiny", "e": "excused", "m": "missed", "o": "open", "-": "off"}
    end = date.fromisoformat(last)
    first = end - timedelta(days=len(states) - 1)
    return tuple(
        DayLine(on=DayText((first + timedelta(days=n)).isoformat()), state=names[sign])
        for n, sign in enumerate(states)
    )


def habits() -> tuple[HabitProgress, ...]:
    return (
        HabitProgress(
            id="h1", name="Write tomorrow’s three, close the laptop",
            days=days("###.#m#####.##e#####.#"), start_on=DayText("2026-03-24"),
        ),
        HabitProgress(
            id="h2", name="Phone in the hall", start_on=DayText("2026-02-04"),
            since_on=DayText("2026-03-06"),
        ),
    )  # fmt: skip


def changes() -> tuple[AreaChange, ...]:
    return tuple(
        AreaChange(id=f"a{n}", name=name, start=start, now=now, desired=then)
        for n, (name, start, now, then, _, _) in enumerate(NAMES)
    )


def progress(header: Header) -> ProgressContent:
    return ProgressContent(
        header=replace(header, check_in=2),
        weeks=12,
        areas=changes(),
        goals=goals(),
        habits=habits(),
        works="Phone in the hall. It is just what we do now.\n"
        "Telling Sam on Sunday what Tuesday is for",
        adjust="Waiting for the right moment with Karin: I pick the day instead",
        next_on=DayText("2026-05-05T11:00"),
        steps=(
            StepLine(id="s1", what="Coffee with Karin, with the one-page proposal",
                     by=DayText("2026-04-23")),
            StepLine(id="s2", what="Send the planning-role application", by=DayText("2026-04-30")),
        ),
    )  # fmt: skip


def much_progress(header: Header, long: str) -> ProgressContent:
    one, habit = goals()[0], habits()[0]
    other = replace(one, measure=long[:200], unit="hours of sleep", baseline=9000.5, target=12.25)
    unmeasured = [
        replace(one, id=f"g{status}", statement=f"{long[:60]} {status}", measure="", target=None,
                baseline=None, now=None, values=(), status=status)
        for status in ("active", "achieved", "paused", "released")
    ]  # fmt: skip
    return ProgressContent(
        header=header,
        workplace=True,
        weeks=1,
        areas=tuple(
            AreaChange(
                id=f"a{n}", name=f"{NAMES[n % 8][0]} and all that goes with it {n}",
                start=None if n == 1 else 10 - n % 10, now=None if n < 2 else n % 10 + 1,
                desired=10, skipped=n == 3,
            )
            for n in range(12)
        ),
        goals=(replace(one, statement=long), other, *unmeasured),
        habits=(
            replace(habit, name=long, days=days("-o#.em" * 5)),
            replace(habit, id="h3", name=f"{long[:40]} again", days=()),
        ),
        works=long,
        adjust=f"{long}\n{long}",
        next_on=DayText("when the snow melts"),
        steps=tuple(
            StepLine(id=f"s{n}", what=long, by=DayText("31 February, or a little later"))
            for n in range(6)
        ),
    )  # fmt: skip


def sponsor(header: Header) -> SponsorContent:
    shown = goals()
    return SponsorContent(
        header=header,
        sponsor="Ingrid Falk",
        role="Head of operations, Norrhamn Water",
        may_know="The goals below and how they are going. Nothing else of what we speak about.",
        goals=(
            _shown(shown[1], "Growth"),
            SponsorGoal(
                id="s2", statement="Say no to what others can do", area="Workload & energy"
            ),
            replace(_shown(shown[2], "Boundary between work and life"), status="achieved"),
        ),
        left_out_goals=4,
    )


def _shown(goal: GoalProgress, area: str) -> SponsorGoal:
    return SponsorGoal(
        id=goal.id, statement=goal.statement, area=area, progress=True, measure=goal.measure,
        baseline=goal.baseline, target=goal.target, now=goal.now, values=goal.values,
        status=goal.status,
    )  # fmt: skip


def much_to_sponsor(header: Header, long: str) -> SponsorContent:
    one = _shown(goals()[0], long[:120])
    return SponsorContent(
        header=header,
        sponsor=long[:200],
        role=long[:150],
        may_know=long * 3,
        goals=(replace(one, statement=long, measure=long),) * 9,
    )


def book(header: Header) -> BookContent:
    ended = (
        ("achieved", "In May I woke rested five mornings in a row."),
        ("active", "I lead it two days a week, and ask for the third in autumn."),
        ("paused", "The choir is resting too."),
    )
    return BookContent(
        header=header,
        begun_on=DayText("2026-01-13"),
        ended_on=DayText("2026-06-30"),
        sessions=11,
        first_words="That I am home before the evening is over.",
        story="I plan water for a town and find little time to drink some. I am good at "
        "putting out fires, and I want to be better at not lighting them. When I rest, I laugh "
        "before breakfast, and the children come to the table.",
        year_from_now="Home by six on most days, with one evening a week that is mine.",
        areas=tuple(replace(each, middle=each.start) for each in changes()),
        rated_on=(DayText("2026-01-20"), DayText("2026-04-14"), DayText("2026-06-30")),
        goals=tuple(
            replace(each, why="Everything else is easier then.", status=status, ended=how)
            for each, (status, how) in zip(goals(), ended, strict=True)
        ),
        goals_met="I wanted my evenings back. I have three of them.",
        habits=habits(),
        keep="The phone in the hall\nTen quiet minutes",
        stop="Answering for others",
        begin="A monthly hour with Karin",
        thoughts=(
            ThoughtPair(
                hindering="If I say no, they will find out I cannot cope.",
                chosen="Saying no to one thing is how I do the right thing well.",
            ),
        ),
        learning="I decide better when I have slept, and I can sleep when I have decided.",
        learned_most="That nobody was waiting for me to fail.",
        skills_gained="Ask before I promise.",
        skills=(SkillLine(name="Saying no", now=3, desired=7), SkillLine(name="Delegating")),
        pull_back="A new quarter, and a week without walking.",
        pull_back_plan="If I notice the phone in the bedroom, then I tell Sam the same evening.",
        next_priorities="The third day of planning, and the certificate.",
        letter="Dear Mara,\n\nyou came with a list of fires and leave with a map of the water. I "
        "saw you say no in a room where you had always said yes, and nobody fell over.\n\n"
        "Walk well.",
    )


def much_of_a_book(header: Header, long: str) -> BookContent:
    usual, texts = book(header), f"{long}\n{long}\n\n{long}"
    progress = much_progress(header, long)
    return replace(
        usual,
        header=header,
        workplace=True,
        first_words=long,
        story=texts * 8,
        year_from_now=long,
        areas=progress.areas,
        goals=tuple(
            replace(each, id=f"b{n}", why=long, ended=long)
            for n, each in enumerate(progress.goals * 2)
        ),
        goals_met=texts,
        habits=progress.habits,
        keep=texts,
        stop=long,
        begin=long,
        thoughts=(ThoughtPair(hindering=long, chosen=long),) * 7,
        learning=texts,
        learned_most=long,
        skills_gained=texts,
        skills=(SkillLine(name=long, now=1, desired=10),) * 4,
        pull_back=texts,
        pull_back_plan=texts,
        next_priorities=long,
        letter=texts * 12,
    )


def usual(opening: Header, check_in: Header, closing: Header) -> tuple[Content, ...]:
    return areas(opening), progress(check_in), sponsor(check_in), book(closing)


def abundant(header: Header, long: str) -> tuple[Content, ...]:
    return (
        many_areas(header, long),
        much_progress(header, long),
        much_to_sponsor(header, long),
        much_of_a_book(header, long),
    )
