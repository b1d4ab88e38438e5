"""The coach's own method: the names, minutes, order and use of the stages and their sections.

A ``Method`` is a snapshot, read once and kept until something in it changes, so that a name on
the screen costs no look into the vault. It is imported by the first page.
"""

from typing import TYPE_CHECKING, Final

from coachdesk.domain.outline import Section, plan_of

if TYPE_CHECKING:
    from collections.abc import Iterable

    from coachdesk.domain.practice import Prompt, SectionSetup, StageSetup

OWN: Final = "own."
"""What the key of a coach's own section, and that of an answer in it, begins with."""

CORE: Final = {
    "introductory": "decision",
    "opening": "areas",
    "second": "habits",
    "third": "priorities",
    "fourth": "agreement",
    "check_in": "next_steps",
    "closing": "records",
}
"""The section of each stage that the rest of the journey leans on; it is always there."""

_ASKED_IN: Final = {
    ("second", "thought"): "thoughts",
    ("third", "measure"): "strategy",
    ("third", "date"): "strategy",
    ("third", "first_step"): "strategy",
}


def stays(stage: str, section: str) -> bool:
    """Whether a section can never be switched off.

    That is the wrap-up, the core of its stage, and the one place of a client's own details.
    """
    return section in ("wrap_up", "welcome") or CORE.get(stage) == section


def is_own(section: str) -> bool:
    """Whether a section is one the coach added."""
    return section.startswith(OWN)


def own_prompt_id(stage: str, section: str, made: str) -> str:
    """The id of a prompt the coach adds; it tells the section it stands in.

    In an own section it follows the section's own id, so that the answers given there are found
    by it even when the prompt is gone.
    """
    return f"{section.removeprefix(OWN)}.{made}" if is_own(section) else f"{stage}.{section}.{made}"


def own_answer_key(prompt_id: str) -> str:
    """The key of the answer to a question in a section of the coach's own."""
    return f"{OWN}{prompt_id}"


def prompts_begin(stage: str, section: str) -> str:
    """What the ids of a section's prompts begin with."""
    return own_prompt_id(stage, section, "")


class Method:
    """How the coach works: every question about stages and sections that has an own answer."""

    __slots__ = ("_ordered", "_questions", "_sections", "_stages")

    def __init__(
        self,
        stages: "Iterable[StageSetup]" = (),
        sections: "Iterable[SectionSetup]" = (),
        questions: "Iterable[Prompt]" = (),
    ) -> None:
        self._stages = {each.id: each for each in stages}
        self._sections: dict[str, dict[str, SectionSetup]] = {}
        for section in sections:
            self._sections.setdefault(section.stage, {})[section.key] = section
        # Asked for at each refresh, and the same as long as the snapshot lives.
        self._ordered: dict[str, tuple[Section, ...]] = {}
        self._questions: dict[str, list[Prompt]] = {}
        for prompt in sorted(questions, key=lambda each: (each.position, each.id)):
            self._questions.setdefault(prompt.section, []).append(prompt)

    # Stages

    def stage_name(self, stage: str) -> str:
        """The coach's own name of a stage; empty for the usual one."""
        setup = self._stages.get(stage)
        return setup.name.strip() if setup else ""

    def minutes(self, stage: str) -> int:
        """The minutes planned for a session of a stage."""
        setup = self._stages.get(stage)
        own = setup.minutes if setup else None
        return plan_of(stage).planned_minutes if own is None else own

    # Sections

    def sections(self, stage: str) -> tuple[Section, ...]:
        """Every section of a stage in the coach's order, switched off or not."""
        if stage not in self._ordered:
            self._ordered[stage] = self._in_order(stage)
        return self._ordered[stage]

    def used(self, stage: str) -> tuple[Section, ...]:
        """The sections of a stage that are switched on, in the coach's order."""
        return tuple(each for each in self.sections(stage) if self.uses(stage, each.key))

    def uses(self, stage: str, section: str) -> bool:
        """Whether a section is switched on."""
        setup = self._sections.get(stage, {}).get(section)
        return setup is None or setup.enabled or stays(stage, section)

    def section_name(self, stage: str, section: str) -> str:
        """The coach's own name of a section; empty for the usual one."""
        setup = self._sections.get(stage, {}).get(section)
        return setup.name.strip() if setup else ""

    def questions(self, section: str) -> "tuple[Prompt, ...]":
        """The questions of a section of the coach's own, switched off or not, in order."""
        return tuple(self._questions.get(section, ()))

    def asks(self, stage: str, item: str) -> bool:
        """Whether what an exit rule asks for belongs to a section that is used."""
        section = _ASKED_IN.get((stage, item))
        return section is None or self.uses(stage, section)

    def _in_order(self, stage: str) -> tuple[Section, ...]:
        usual = plan_of(stage).sections
        setups = self._sections.get(stage, {})
        places = {each.key: place for place, each in enumerate(usual)}
        own = [Section(key) for key in setups if is_own(key)]

        def place(section: Section) -> tuple[int, int, str]:
            setup = setups.get(section.key)
            at = places.get(section.key, len(usual))
            return (at if setup is None else setup.position, at, section.key)

        return tuple(self._timed(stage, each) for each in sorted((*usual, *own), key=place))

    def _timed(self, stage: str, section: Section) -> Section:
        """The section with its share of the minutes the coach plans for the stage."""
        usual, planned = plan_of(stage).planned_minutes, self.minutes(stage)
        if section.minutes is None or planned == usual:
            return section
        return Section(section.key, max(1, round(section.minutes * planned / usual)))


PLAIN: Final = Method()
"""The method as the program brings it."""
