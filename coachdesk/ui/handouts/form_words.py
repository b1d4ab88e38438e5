"""What the fields of a form are called, and how the values in them are shown."""

from typing import TYPE_CHECKING

from coachdesk.desk.form_rows import FormRow, Standing
from coachdesk.domain.form import YES, FieldKey
from coachdesk.domain.scales import day_of
from coachdesk.ui.journey.labels import session_label
from coachdesk.words import Words

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date

_DAYS = ("by", "on", "start_on", "target_on", "review_on", "experiment_on", "agree.mid_point_on")
_STRATEGY = ("strategy", "milestone", "barrier", "resource", "supporter")


def group_name(words: Words, key: FieldKey) -> str:
    """The heading a row stands under: the session asked in, or the kind of record."""
    if key.kind == "answer":
        return session_label(words, key.id)
    if key.kind in _STRATEGY:
        return words("Strategy")
    return {
        "rating": words("Areas"),
        "goal": words("Goals"),
        "measurement": words("Goals"),
        "step": words("Steps"),
        "thought": words("Thoughts"),
        "reminder": words("Thoughts"),
        "habit": words("Habits"),
        "day": words("Days to tick"),
        "skill": words("Skills"),
    }.get(key.kind, words("More"))


def row_name(words: Words, row: FormRow) -> str:
    """What a row asks: its field, or that it is something new."""
    key = row.key
    if row.standing is Standing.NEW or (key.is_new and key.kind != "answer"):
        if key.kind == "resource":
            return _new_resource(words, key.id.rsplit(".", 2)[-2])
        return {
            "goal": words("New goal"),
            "step": words("New step"),
            "thought": words("New thought"),
            "habit": words("New habit"),
            "barrier": words("New barrier"),
            "milestone": words("New milestone"),
            "supporter": words("Someone else who helps"),
            "skill": words("New skill"),
        }.get(key.kind, "")
    if key.kind == "day":
        return words("Days ticked")
    if key.kind == "reminder":
        return reminder_name(words, key.id.rpartition(".")[2])
    return field_name(words, key.kind, key.field)


def _new_resource(words: Words, sort: str) -> str:
    return {
        "skills": words("New skill to draw on"),
        "tools": words("New tool"),
        "people": words("Someone new to draw on"),
        "logistics": words("Something practical, new"),
    }.get(sort, words("New resource"))


def field_name(words: Words, kind: str, field: str) -> str:
    """What one field asks."""
    if field.startswith("ended."):
        return words("How it ended")
    named = _answers(words) if kind == "answer" else _fields(words)
    return named.get(f"{kind}.{field}") or named.get(field) or words("An answer")


def reminder_name(words: Words, channel: str) -> str:
    """One of the four ways a thought is kept in mind."""
    return {
        "read": words("Read"),
        "listen": words("Listen"),
        "see": words("See"),
        "partner": words("Partner"),
    }.get(channel, words("Reminder"))


def part_name(words: Words, kind: str, name: str) -> str:
    """The name of one field of something new."""
    if name.startswith("reminder."):
        return reminder_name(words, name.removeprefix("reminder."))
    if name.startswith("weekday."):
        return _weekday(words, name.removeprefix("weekday."))
    return field_name(words, kind, name)


def value_words(words: Words, key: FieldKey, name: str, value: str) -> str:
    """A value as it is shown; empty where there is none."""
    if key.kind == "day":
        return _runs(words, [day for each in value.split("\n") if (day := day_of(each))])
    if name == "weekdays":
        return words.listed([_weekday(words, each) for each in value.split()])
    if name in _DAYS:
        return _day(words, value)
    choices = {
        YES: words("Yes"),
        "done": words("Done"),
        "partly": words("Partly"),
        "not_yet": words("Not yet"),
        "let_go": words("Let go"),
        "in_room": words("In the room"),
        "phone": words("By phone"),
        "video": words("By video"),
    }
    if name in ("outcome", "agree.mode", "has") or name.startswith(("choice.", "weekday.")):
        return choices.get(value, value)
    ticked = value == YES and name not in ("statement", "what")
    return choices[YES] if ticked else value


def said_parts(words: Words, row: FormRow) -> list[tuple[str, str]]:
    """What the form says, each value after its name; the first speaks for itself, without one."""
    key = row.key
    if key.kind == "day":
        days = "\n".join(name for name, _ in row.parts)
        return [("", value_words(words, key, "", days))]
    said = [
        (part_name(words, key.kind, name), text)
        for name, value in row.parts
        if (text := value_words(words, key, name, value))
    ]
    if not said and row.standing is Standing.CHANGED:
        return [("", words("No"))]  # a tick that was taken out
    return [("", said[0][1]), *said[1:]] if said else []


def said_in(words: Words, row: FormRow) -> str:
    """The same as one text."""
    return "\n".join(f"{name}: {text}" if name else text for name, text in said_parts(words, row))


def standing_words(words: Words, row: FormRow) -> str:
    """What is to be said of a row beside its values; empty where nothing is."""
    if row.standing is Standing.WRONG and row.key.is_new:
        return words("Something in it is missing or does not fit")
    if row.standing is Standing.CONFLICT and row.key.kind == "day":
        return words("Noted otherwise here")
    return {
        Standing.CONFLICT: words("Changed here too since it was given"),
        Standing.EMPTIED: words("Left empty in the form"),
        Standing.GONE: words("No longer here"),
        Standing.WRONG: words("This does not fit here"),
        Standing.NOWHERE: words("There is no place for this here"),
    }.get(row.standing, "")


def _day(words: Words, text: str) -> str:
    day = day_of(text)
    return words.day_with_year(day) if day else text


def _runs(words: Words, days: "Sequence[date]") -> str:
    """Some days, those in a row as from the first to the last: 4 Nov – 17 Nov, 19 Nov."""
    runs: list[list[date]] = []
    for day in sorted(days):
        if runs and (day - runs[-1][-1]).days == 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return ", ".join(
        words.short_day(run[0])
        if len(run) == 1
        else f"{words.short_day(run[0])} – {words.short_day(run[-1])}"
        for run in runs
    )


def _weekday(words: Words, number: str) -> str:
    return words.weekday_name(int(number)) if number in tuple("0123456") else number


def _fields(words: Words) -> "Mapping[str, str]":
    return {
        "statement": words("Goal"),
        "why": words("Why it matters"),
        "benefits": words("Who else gains"),
        "instead": words("What instead"),
        "measure": words("What we count"),
        "unit": words("Unit"),
        "baseline": words("From"),
        "target": words("To"),
        "measurement.value": words("The number now"),
        "evidence": words("I will know it worked when"),
        "start_on": words("Start"),
        "target_on": words("By when"),
        "importance": words("Importance"),
        "confidence": words("Confidence"),
        "commitment": words("Commitment"),
        "celebrate": words("How I celebrate"),
        "shareable": words("The sponsor may see the goal"),
        "progress_shareable": words("The sponsor may see how it goes"),
        "now": words("Now"),
        "desired": words("Desired"),
        "ten": words("What a ten looks like"),
        "note": words("Note"),
        "approach": words("The way there, in one sentence"),
        "options": words("Options considered"),
        "stop_doing": words("What to stop"),
        "early_warning": words("An early sign it slips"),
        "accountability": words("Who holds me to it"),
        "raise_by_one": words("What would raise it by one"),
        "review_on": words("We look again"),
        "step.what": words("Step"),
        "barrier.what": words("What might get in the way"),
        "resource.what": words("Resource"),
        "move": words("How to move past it"),
        "likelihood": words("How likely"),
        "impact": words("How heavy"),
        "has": words("Have it"),
        "who": words("Who"),
        "ask": words("What to ask"),
        "by": words("By when"),
        "where": words("Where"),
        "needs": words("Needs"),
        "first_move": words("First move"),
        "outcome": words("What became of it"),
        "learned": words("What was learned"),
        "title": words("Milestone"),
        "milestone.measure": words("How it is known"),
        "on": words("By when"),
        "hindering": words("The thought that gets in the way"),
        "chosen": words("The thought chosen instead"),
        "where_it_shows": words("Where it shows"),
        "true_before": words("Feels true"),
        "true_after": words("Afterwards"),
        "believable": words("Believable"),
        "evidence_for": words("What speaks for it"),
        "evidence_against": words("What speaks against it"),
        "experiment": words("An experiment"),
        "experiment_on": words("On"),
        "habit.name": words("Habit"),
        "skill.name": words("Skill"),
        "cue": words("Cue"),
        "anchor": words("After which habit"),
        "tiny": words("Tiny version"),
        "routine": words("Routine"),
        "reward": words("Reward"),
        "if_then": words("On the hard day"),
        "weekdays": words("Days of the week"),
        "per_week": words("Times a week"),
        "support_person": words("Who supports me"),
        "practise_by": words("How it is practised"),
    }


def _answers(words: Words) -> "Mapping[str, str]":
    return {
        "why_now": words("What made this the moment to talk?"),
        "want_different": words("What would be visibly different"),
        "tried": words("What was tried, and what helped"),
        "year_from_now": words("A year from now"),
        "stood_out": words("What stood out"),
        "sponsor_comment": words("What the sponsor said"),
        "strengths": words("Strengths"),
        "roles": words("Roles"),
        "energisers": words("What gives energy"),
        "drainers": words("What drains it"),
        "story_reaction": words("To the story read back"),
        "effort": words("Level of effort"),
        "effort_words": words("The effort, in words"),
        "importance": words("Importance"),
        "readiness": words("Readiness"),
        "confidence": words("Confidence"),
        "wins": words("What went well"),
        "what_works": words("What works"),
        "what_does_not": words("What does not"),
        "challenges": words("Challenges"),
        "thinking_shifts": words("What I think differently"),
        "insight": words("Insight"),
        "focus_today": words("Focus today"),
        "focus_know": words("How we will know"),
        "support_wanted": words("Support wanted"),
        "one_word": words("One word to close"),
        "agree.weeks": words("Weeks between check-ins"),
        "agree.minutes": words("Minutes"),
        "agree.mode": words("How we meet"),
        "agree.measures": words("My own measures"),
        "agree.ask_me": words("Ask me"),
        "agree.support_me": words("Support me by"),
        "agree.please_do_not": words("Please do not"),
        "agree.after_miss": words("After a miss"),
        "agree.mid_point_on": words("Look at the whole at mid-point"),
        "agree.alone": words("How I will do this alone one day"),
        "choice.log": words("Name and hours may stand in the coaching log"),
        "choice.email": words("Handouts may come by e-mail"),
        "choice.sponsor": words("The employer sees only the goals I mark"),
        "choice.promise": words("The privacy promise was read"),
        "goals_met": words("Goals met, and how"),
        "learning": words("What was learned"),
        "skills_gained": words("Skills gained"),
        "keep": words("To keep"),
        "stop": words("To stop"),
        "start": words("To start"),
        "learned_most": words("What taught most"),
        "pull_back": words("What could pull me back"),
        "pull_back_plan": words("What I will do then"),
        "next_priorities": words("What comes next"),
        "coaching_value": words("What the coaching was worth"),
        "what_helped": words("What helped"),
        "what_to_change": words("What to change"),
        "testimonial": words("Testimonial"),
        **{f"agree.looks.{each}": words("What is looked at each time: {what}", what=said)
           for each, said in (
               ("goals", words("priorities")), ("habits", words("habits")),
               ("steps", words("steps")), ("some_areas", words("some areas")),
               ("all_areas", words("all areas")), ("measures", words("own measures")))},
    }  # fmt: skip
