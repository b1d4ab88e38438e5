"""Which acts are worth a notice, and what it says. Each comes with the way back."""

from coachdesk.words import Words


def notice_for(words: Words, act: str) -> str:
    """The notice for an act; empty for acts that show for themselves."""
    return {
        "client.paused": words("Client paused"),
        "client.archived": words("Client archived"),
        "client.active": words("Client is active"),
        "engagement.begun": words("New engagement begun"),
        "engagement.completed": words("Engagement completed"),
        "engagement.reopened": words("Engagement reopened"),
        "stage.skipped": words("Stage skipped"),
        "agreement.signed": words("Agreement marked as signed"),
        "agreement.unsigned": words("Agreement marked as not signed"),
        "area.removed": words("Area removed"),
        "area.moved": words("Area moved"),
        "area.added": words("Area added"),
        "goal.removed": words("Goal removed"),
        "goal.moved": words("Goal moved"),
        "goal.active": words("Made a priority"),
        "goal.listed": words("Goal parked"),
        "goal.achieved": words("Goal marked as reached"),
        "goal.paused": words("Goal paused"),
        "goal.released": words("Goal let go"),
        "thought.removed": words("Thought removed"),
        "thought.moved": words("Thought moved"),
        "habit.removed": words("Habit removed"),
        "habit.moved": words("Habit moved"),
        "step.removed": words("Step removed"),
        "step.moved": words("Step moved"),
        "barrier.removed": words("Barrier removed"),
        "milestone.removed": words("Milestone removed"),
        "resource.removed": words("Resource removed"),
        "supporter.removed": words("Supporter removed"),
        "value.removed": words("Value removed"),
        "person.removed": words("Person removed"),
        "skill.moved": words("Skill moved"),
        "skill.removed": words("Skill removed"),
        "prompt.changed": "",
        "strategy.version_kept": words("The strategy as it was is kept"),
        "pair.begun_anew": words("Comparison begun anew"),
    }.get(act, "")
